from datetime import date
from pathlib import Path

from innenforskap.i18n import Language
from innenforskap.model.actor import Actor
from innenforskap.model.measure import Measure
from innenforskap.model.text import Told
from innenforskap.report.pages.parts import Fact, Link
from tests.site_plan import edition


def test_a_record_is_linked_by_its_title_in_the_language_it_is_in(tmp_path: Path) -> None:
    told = edition(tmp_path, Language.NN)

    assert told.link("measures", "moter") == Link(Told("Felles møte", "nn"), "tiltak/moter.html")
    assert told.link("measures", "hjelp") == Link(Told("Hjelp", "nb"), "tiltak/hjelp.html")
    assert told.link("actors", "nav").words.words == "Nav"


def test_a_body_is_told_at_its_place_on_the_page_of_them_all(tmp_path: Path) -> None:
    assert edition(tmp_path).link("bodies", "tinget").path == "organisering.html#organ-tinget"


def test_a_decision_goes_by_who_made_it_and_when(tmp_path: Path) -> None:
    told = edition(tmp_path, Language.NN).link("decisions", "flytting")

    assert told == Link(Told("Fylkesrådet, 1. februar 2026", "nn"), "vedtak.html#vedtak-flytting")


def test_a_decision_of_a_later_day_is_told_nowhere(tmp_path: Path) -> None:
    early = edition(tmp_path, day=date(2026, 1, 31))

    assert early.link("decisions", "flytting").path == ""


def test_references_that_are_not_given_are_no_links(tmp_path: Path) -> None:
    assert [link.words.words for link in edition(tmp_path).links("actors", [None, "nav"])] == ["Nav"]


def test_what_is_not_in_the_plan_is_told_by_its_id(tmp_path: Path) -> None:
    assert edition(tmp_path).link("actors", "viken") == Link(Told("viken", "nb"))


def test_strands_stand_by_number_and_not_by_letter(tmp_path: Path) -> None:
    assert edition(tmp_path).strands == ("tjenester", "arbeid")


def test_actors_stand_by_name_with_aa_last(tmp_path: Path) -> None:
    told = edition(tmp_path, Language.NN)

    assert told.alphabetical("actors") == ("bodo", "fylket", "kommunene", "nav", "ny", "enheten")


def test_measures_stand_in_the_order_of_the_plan(tmp_path: Path) -> None:
    told = edition(tmp_path)

    assert told.in_order(["losriv", "jobb", "moter", "los"]) == ("los", "moter", "jobb", "losriv")


def test_who_refers_to_a_record_is_known_by_field(tmp_path: Path) -> None:
    told = edition(tmp_path)

    assert told.users("actors", "nav", Measure, "partners") == ("los", "moter")
    assert told.users("actors", "nav", Measure, "lead") == ("jobb",)
    assert told.users("actors", "fylket", Actor, "parent") == ("enheten",)


def test_a_strand_is_called_what_the_plan_calls_it(tmp_path: Path) -> None:
    told = edition(tmp_path, Language.NN)

    assert told.strand_name("arbeid") == "Hovudløp 10"
    assert told.strand_link("arbeid").words.words == "Hovudløp 10: Arbeid"
    assert told.strand_name("borte") == "Hovudløp"


def test_a_strand_has_a_name_where_the_plan_gives_none(tmp_path: Path) -> None:
    told = edition(tmp_path, files={"plan.yaml": "title: Plan"})

    assert told.strand_name("arbeid") == "Mål 10"


def test_for_whom_something_is_stands_as_far_as_it_is_given(tmp_path: Path) -> None:
    told = edition(tmp_path)
    groups = (told.plan.about.target_group, told.plan.strands["tjenester"].target_group, None)

    assert [[each.words.words for each in told.whom(group)] for group in groups] == [
        ["15–29 år", "Unge i fylket"],
        ["fra 8. trinn"],
        [],
    ]


def test_a_measure_without_a_lead_has_none_in_the_table(tmp_path: Path) -> None:
    told = edition(tmp_path)
    (rows,) = told.table(["hjelp", "los"])

    assert [(row.number, row.lead and row.lead.words.words) for row in rows.rows] == [("2.1", "Fylket"), ("", None)]
    assert told.table([]) == ()


def test_a_source_is_cited_with_all_that_is_known_of_it(tmp_path: Path) -> None:
    cited = edition(tmp_path).citation("ssb")

    assert cited is not None
    assert cited.publisher.words == "Statistisk sentralbyrå"
    assert [(fact.label, fact.values[0].words.words) for fact in cited.facts] == [
        ("Tabell", "13556"),
        ("Oppdatert", "1. mai 2026"),
        ("Hentet", "2. mai 2026"),
        ("Lisens", "CC BY 4.0"),
    ]
    assert cited.attribution == Told("Kilde SSB. Bearbeidet.", "nb")


def test_a_source_on_the_web_is_linked(tmp_path: Path) -> None:
    told = edition(tmp_path)
    cited = told.citation("strategi")

    assert cited is not None
    assert cited.title.address == "https://fylket.example/strategi"
    assert cited.facts == (Fact("Dato", told.plain("2022")),)


def test_no_source_is_not_cited(tmp_path: Path) -> None:
    told = edition(tmp_path)

    assert told.citation(None) is None
    assert told.citation("borte") is None


def test_times_that_are_not_given_are_nothing(tmp_path: Path) -> None:
    told = edition(tmp_path)

    assert told.time(None) == ""
    assert told.told(None) is None
    assert told.date(date(2026, 6, 15)) == "15. juni 2026"


def test_that_no_measure_is_entered_is_not_told_as_if_there_were_none(tmp_path: Path) -> None:
    told = edition(tmp_path)

    assert [told.entered(number) for number in (0, 1)] == ["Ingen tiltak er ført inn", "1 tiltak"]


def test_measures_are_counted_in_words(tmp_path: Path) -> None:
    told = edition(tmp_path)

    assert [told.count(number) for number in (0, 1, 5)] == ["ingen tiltak", "1 tiltak", "5 tiltak"]


def test_what_is_open_is_known(tmp_path: Path) -> None:
    assert [measure.id for measure in edition(tmp_path).gaps.without_status] == ["hjelp"]


def test_a_municipality_leads_to_its_page_under_the_number_it_has_now(tmp_path: Path) -> None:
    measures = {"measures.yaml": 'a: {title: A, pilot: {sites: ["3801"]}}', "status.yaml": "{}"}
    told = edition(tmp_path, files=measures)

    assert told.municipality("3801") == told.municipality("3901") == Link(Told("Horten", "nb"), "kommuner/3901.html")
    assert told.municipality("9999") == Link(Told("9999", "nb"))


def test_a_field_goes_by_its_name_with_all_that_it_says(tmp_path: Path) -> None:
    told = edition(tmp_path, Language.NN)

    assert told.fact("due", told.plain("i år"), (), told.plain("til neste år")) == Fact(
        "Frist", (Link(Told("i år", "nn")), Link(Told("til neste år", "nn")))
    )
