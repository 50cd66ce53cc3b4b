"""Østfold's programme: that it says what its source says, and no more."""

from datetime import date

import pytest

from innenforskap.i18n import Language
from innenforskap.model.arena import Arena
from innenforskap.model.vocabulary import ArenaState, MandateKind, Participation, VersionState, Wording
from innenforskap.output import File
from innenforskap.read.load import load
from innenforskap.read.templates import templates
from innenforskap.render.paper import html, markdown
from innenforskap.report.december import december
from tests.conftest import Compare
from tests.small import ROOT

FOLDER = ROOT / "examples" / "ostfold"
PAGE = ROOT / "docs" / "eksempler" / "ostfold.md"
PLAN = load(FOLDER).plan


@pytest.mark.parametrize("language", [Language.NB, Language.NN])
def test_the_december_report_says_what_is_not_known_of_a_draft_without_measures(
    language: Language, golden: Compare
) -> None:
    paper = december(PLAN, date(2026, 11, 25), language)
    made: dict[str, File] = {"md": markdown(paper, templates(FOLDER)), "html": html(paper, templates(FOLDER))}

    for form, file in made.items():
        golden(f"december-ostfold-{language}.{form}", file.content)


def test_the_programme_has_two_owners_and_a_vision_that_outlasts_it() -> None:
    about = PLAN.about

    assert about.owners == ("ostfold-fylkeskommune", "nav-ost-viken")
    assert about.period is not None
    assert (str(about.period.from_), str(about.period.to), str(about.horizon)) == ("2026", "2028", "2035")
    assert (len(about.shifts), len(about.contributions), len(about.phases)) == (3, 3, 3)
    assert [phase.period for phase in about.phases.values()] == [None, None, None]


def test_what_the_source_does_not_say_is_not_said() -> None:
    assert (PLAN.about.version_state, PLAN.about.wording) == (VersionState.DRAFT, Wording.RETOLD)
    assert (PLAN.about.adopted, PLAN.about.governance, PLAN.about.calendar) == (None, None, ())
    assert (PLAN.measures, PLAN.status, PLAN.decisions) == ({}, {}, {})
    assert not PLAN.about.example
    assert {barrier.level for barrier in PLAN.barriers.values()} == {None}


def test_the_seven_barriers_are_of_seven_kinds_and_come_from_one_report() -> None:
    assert len({barrier.kind for barrier in PLAN.barriers.values()} - {None}) == len(PLAN.barriers) == 7
    assert {barrier.source for barrier in PLAN.barriers.values()} == {"halogen-rapporten"}


def test_three_mandates_are_laws_and_the_fourth_is_a_role() -> None:
    kinds = [mandate.kind for mandate in PLAN.mandates.values()]

    assert sorted(kinds) == [MandateKind.LAW] * 3 + [MandateKind.ROLE]
    assert {mandate.actors for mandate in PLAN.mandates.values()} == {("ostfold-fylkeskommune",)}


def test_every_actor_of_a_strand_is_a_candidate_the_undecided_one_too() -> None:
    partners = [partner for strand in PLAN.strands.values() for partner in strand.actors]

    assert {partner.participation for partner in partners} == {Participation.CANDIDATE}
    assert [each.actor for each in partners if PLAN.actors[each.actor].name.nb.endswith("?")] == ["naeringsforening"]


def test_the_second_strand_has_a_narrower_age_band_and_no_arena() -> None:
    bands = [strand.target_group for strand in PLAN.strands.values()]
    arenas = {
        strand: [use.record.id for use in PLAN.index.to("strands", strand) if isinstance(use.record, Arena)]
        for strand in PLAN.strands
    }

    assert [band and (band.age_from, band.age_to) for band in bands] == [None, (16, 29), None]
    assert [len(each) for each in arenas.values()] == [2, 0, 2]
    assert {arena.state for arena in PLAN.arenas.values()} == {ArenaState.ESTABLISHED}
    assert PLAN.arenas["ostfoldradet"].actor == "ostfoldradet"


def test_each_strand_has_its_own_working_group_under_the_programme_group() -> None:
    groups = [body for body in PLAN.bodies.values() if body.strands]

    assert [body.strands for body in groups] == [(strand,) for strand in PLAN.strands]
    assert {body.parent for body in groups} == {"programgruppen"}
    assert PLAN.bodies["programgruppen"].parent == "styringsgruppen"


def test_the_slips_of_the_source_stand_as_statements_and_nowhere_else() -> None:
    files = {
        file.name for file in FOLDER.rglob("*.yaml") if "innenforskning" in file.read_text(encoding="utf-8").casefold()
    }

    assert files == {"statements.yaml"}
    assert "hovedløp 2" not in (FOLDER / "strands" / "hovedlop-3.yaml").read_text(encoding="utf-8").casefold()


def test_nobody_is_reached_by_their_own_address() -> None:
    assert [file for file in FOLDER.rglob("*.yaml") if "@" in file.read_text(encoding="utf-8")] == []


def test_all_rows_of_the_source_have_a_home() -> None:
    lines = PAGE.read_text(encoding="utf-8").splitlines()

    assert {line.split("|")[1].strip() for line in lines if line.startswith("| 5.")} == {
        f"5.{row}" for row in range(1, 22)
    }
