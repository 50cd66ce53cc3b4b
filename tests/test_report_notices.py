"""What a reader must know before a paper or a page is believed."""

from pathlib import Path

import pytest

from innenforskap.i18n import Language
from innenforskap.model.about import About
from innenforskap.model.plan import Plan
from innenforskap.model.text import Text
from innenforskap.model.vocabulary import VersionState
from innenforskap.report.notices import in_short, notices
from tests.paper_plan import ADOPTED, plan

OWNED = ADOPTED + "owners: [fylket]\n"
FILES = {
    "actors.yaml": "fylket: {name: Nordland fylkeskommune, kind: county}\n",
    "sources.yaml": "siden: {title: Om prosjektet, publisher: Nordland fylkeskommune}\n",
}


def test_a_plan_in_force_in_its_own_words_needs_no_notice(tmp_path: Path) -> None:
    assert notices(plan(tmp_path, {**FILES, "plan.yaml": OWNED}), Language.NB) == ()


def test_an_example_says_that_reports_assessments_and_decisions_are_not_the_owners(tmp_path: Path) -> None:
    example = OWNED.replace("Handlingsplan", "{nn: Handlingsplan}") + "example: true\n"

    (told,) = notices(plan(tmp_path, {**FILES, "plan.yaml": example}), Language.NN)

    assert told == (
        "Statusrapportane, vurderingane, saksnummera og alle framlegg og vedtak om tiltaka er døme, dikta opp for å "
        "vise korleis verktøyet verkar. Dei kjem ikkje frå Nordland fylkeskommune og seier ikkje korleis det faktisk "
        "står til med tiltaka, eller kva som er bestemt om dei."
    )


def test_retold_texts_name_what_they_are_retold_from(tmp_path: Path) -> None:
    retold = OWNED + "wording: retold\nwording_source: siden\n"

    (told,) = notices(plan(tmp_path, {**FILES, "plan.yaml": retold}), Language.NB)

    assert told == (
        "Tekstene i planen er gjenfortalt med våre egne ord etter «Om prosjektet» (Nordland fylkeskommune). "
        "De er ikke den vedtatte ordlyden."
    )


def test_retold_texts_without_a_source_are_still_told_to_be_retold(tmp_path: Path) -> None:
    (told,) = notices(plan(tmp_path, {"plan.yaml": ADOPTED + "wording: retold\n"}), Language.NB)

    assert told.startswith("Tekstene i planen er gjenfortalt med våre egne ord. De er ikke")


def test_a_translation_is_told_to_be_ours(tmp_path: Path) -> None:
    (told,) = notices(plan(tmp_path, {"plan.yaml": ADOPTED + "translated: [sma, nn]\n"}), Language.NB)

    assert told == "Tekstene på nynorsk og sørsamisk er vår egen oversettelse og kommer ikke fra planens eier."


@pytest.mark.parametrize(
    ("language", "title", "told"),
    [
        (Language.NN, "{nb: Plan}", ("Planen har ikkje tekstar på nynorsk. Dei står her på bokmål.",)),
        (Language.NB, "{nn: Plan}", ("Planen har ikke tekster på bokmål. De står her på nynorsk.",)),
        (Language.NB, "{se: Plána}", ("Planen har ikke tekster på bokmål. De står her på nordsamisk.",)),
        (Language.NB, "{nb: Plan}", ()),
    ],
)
def test_a_plan_without_texts_in_the_language_says_which_they_are_in(
    language: Language, title: str, told: tuple[str, ...], tmp_path: Path
) -> None:
    files = {"plan.yaml": f"title: {title}\nversion_state: adopted\n"}

    assert notices(plan(tmp_path, files), language) == told


@pytest.mark.parametrize(
    ("files", "lacks"),
    [
        ({"measures.yaml": "a: {title: {nb: Los, nn: Los}}\n"}, False),
        ({"strands.yaml": "a: {title: {nb: Skole, nn: Skule}}\n"}, False),
        ({"plan.yaml": ADOPTED + "vision: {nb: Alle med, nn: Alle med}\n"}, False),
        ({"actors.yaml": "a: {name: {nb: Fylket, nn: Fylket}, kind: county}\n"}, True),
    ],
)
def test_a_name_from_elsewhere_does_not_make_the_plan_speak_a_language(
    files: dict[str, str], lacks: bool, tmp_path: Path
) -> None:
    assert bool(notices(plan(tmp_path, files), Language.NN)) == lacks


def test_a_plan_without_any_text_is_in_no_other_language() -> None:
    nameless = About.model_construct(title=Text(), version_state=VersionState.ADOPTED)

    assert notices(Plan(nameless), Language.NN) == ()


@pytest.mark.parametrize(
    ("stage", "nb"),
    [
        ("draft", "Dette er et utkast. Planen er ikke vedtatt og gjelder ikke."),
        ("proposal", "Dette er et forslag. Planen er ikke vedtatt og gjelder ikke."),
        ("superseded", "Dette er en tidligere versjon av planen. Den gjelder ikke lenger."),
    ],
)
def test_a_plan_that_is_not_in_force_says_so(tmp_path: Path, stage: str, nb: str) -> None:
    found = plan(tmp_path, {"plan.yaml": f"title: Plan\nversion_state: {stage}\n"})

    assert notices(found, Language.NB) == (nb,)


@pytest.mark.parametrize(
    ("stage", "from_", "nn"),
    [
        ("draft", 'from: "2026", ', "eit utkast til ny versjon av planen. Det er ikkje vedteke. Versjon 2026 gjeld"),
        ("proposal", "", "eit forslag til ny versjon av planen. Det er ikkje vedteke. Førre versjon gjeld"),
        ("superseded", "", "ein tidlegare versjon av planen. Han gjeld ikkje lenger."),
    ],
)
def test_a_version_that_a_roll_drafted_says_that_the_one_before_is_in_force(
    tmp_path: Path, stage: str, from_: str, nn: str
) -> None:
    files = {
        "plan.yaml": f'title: {{nn: Plan}}\nversion: "2027"\nversion_state: {stage}\n',
        "rolls.yaml": f'2027: {{{from_}to: "2027", outcome: rolled}}\n',
    }

    (told,) = notices(plan(tmp_path, files), Language.NN)

    assert told.startswith(f"Dette er {nn}")


def test_what_matters_most_is_told_first(tmp_path: Path) -> None:
    everything = "title: Plan\nexample: true\nwording: retold\ntranslated: [nn]\n"

    told = notices(plan(tmp_path, {"plan.yaml": everything}), Language.NB)

    assert [each.split()[0] for each in told] == ["Statusrapportene,", "Tekstene", "Tekstene", "Dette"]


def test_in_short_each_notice_is_a_sentence(tmp_path: Path) -> None:
    about = OWNED + "example: true\nwording: retold\ntranslated: [nn]\n"

    assert in_short(plan(tmp_path, {**FILES, "plan.yaml": about}), Language.NB) == (
        "Status, vurderinger og vedtak er oppdiktede eksempler.",
        "Tekstene er gjenfortalt med våre egne ord.",
        "Tekstene på nynorsk er vår egen oversettelse.",
    )


def test_that_a_plan_is_not_in_force_is_told_whole_and_first_in_short(tmp_path: Path) -> None:
    about = OWNED.replace("adopted", "draft", 1) + "wording: retold\n"

    assert in_short(plan(tmp_path, {**FILES, "plan.yaml": about}), Language.NB) == (
        "Dette er et utkast. Planen er ikke vedtatt og gjelder ikke.",
        "Tekstene er gjenfortalt med våre egne ord.",
    )
