from collections.abc import Mapping
from pathlib import Path

from innenforskap.i18n import Language
from innenforskap.report.pages.follow_up.feed import MOST, Feed, feed
from tests.eventful_plan import EMPTY, EVENTFUL, edition
from tests.test_report_pages_follow_up_changes import many


def test_a_feed_has_each_event_by_itself_with_where_it_is_read(tmp_path: Path) -> None:
    told = made(tmp_path)

    assert (told.title, told.authors) == ("Endringer: Plan for innenforskap", ("Fylket",))
    assert told.identity == edition(tmp_path / "same", EVENTFUL).plan.about.identity
    assert [(each.title, each.path) for each in told.entries[-3:]] == [
        ("Statusrapport rettet – 2.1 Los til alle", "tiltak/los.html"),
        ("Status rapportert – 2.1 Los til alle", "tiltak/los.html"),
        ("Status rapportert – 2.2 Felles møter", "tiltak/moter.html"),
    ]
    assert next(each.path for each in told.entries if each.title == "Planen vedtatt") == "endringer.html"


def test_a_feed_is_in_its_own_language(tmp_path: Path) -> None:
    told = made(tmp_path, Language.NN)

    assert told.title == "Endringar: Plan for innanforskap"
    assert told.entries[-2].lines[0] == "Status: i gang"
    assert [each.id for each in told.entries] == [each.id for each in made(tmp_path).entries]


def test_a_plan_of_nobody_has_its_title_for_an_author(tmp_path: Path) -> None:
    told = made(tmp_path, files={**EVENTFUL, "plan.yaml": 'title: Vår plan\ncounty: "18"\nkind: strategy'})

    assert told.authors == ("Vår plan",)


def test_a_feed_holds_the_newest(tmp_path: Path) -> None:
    done = "".join(f", t{at}: {{title: T, done: 2024-01-01}}" for at in range(50))
    files = many(2025, 2026)
    files["measures.yaml"] = files["measures.yaml"].replace("}}}", f"}}{done}}}}}")
    told = made(tmp_path, files=files)

    assert len(told.entries) == MOST
    assert told.entries[0].day.year == 2026


def test_there_is_no_feed_of_nothing(tmp_path: Path) -> None:
    assert feed(edition(tmp_path, EMPTY)) is None


def made(folder: Path, language: Language = Language.NB, files: Mapping[str, str] = EVENTFUL) -> Feed:
    told = feed(edition(folder, files, language))
    assert told
    return told
