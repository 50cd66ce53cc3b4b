from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import BaseModel

from innenforskap.i18n import Language
from innenforskap.model.about import About
from innenforskap.model.fields import fields
from innenforskap.model.plan import KINDS
from innenforskap.model.refs import ActorRef
from innenforskap.report.pages.paths import place
from innenforskap.report.pages.people.ties import TIES, ties
from tests.site_plan import ABOUT, ALONE, edition

ELSEWHERE = {
    ("measures", ("lead",)),
    ("measures", ("partners", "actor")),
    ("actors", ("parent",)),
    ("actors", ("members",)),
    ("actors", ("replaced_by",)),
    ("status", ("reported_by",)),
}
"""What the actor's page tells in its own places, and who gave a report, which is told with the report."""


def naming(model: type[BaseModel], steps: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Give the way to each field of a model that names an actor."""
    for field in fields(model):
        if field.part:
            yield from naming(field.part, (*steps, field.key))
        elif field.holds(ActorRef):
            yield (*steps, field.key)


def told(folder: Path, file: str, text: str, actor: str = "nav", language: Language = Language.NB) -> list[str]:
    files = {"plan.yaml": "title: Plan\n", "measures.yaml": "{}\n", "decisions.yaml": "{}\n", "indicators.yaml": "{}\n"}
    made = edition(folder, language, files={**ALONE, **files, "bodies.yaml": "{}\n", file: text})
    lists = ties(made, made.plan.actors[actor])
    return [f"{each.title}: {item.link.words.words} ({item.note})" for each in lists for item in each.items]


def test_every_field_that_names_an_actor_is_told_on_its_page() -> None:
    models: dict[str, type[BaseModel]] = {**KINDS, "plan": About}
    named = {(kind, steps) for kind, model in models.items() for steps in naming(model)}

    assert set(TIES) | ELSEWHERE == named
    assert set(TIES).isdisjoint(ELSEWHERE)


@pytest.mark.parametrize(
    ("file", "text", "lines"),
    [
        (
            "barriers.yaml",
            (
                "a: {title: A, state: working, owner: nav, actors: [nav]}\nb: {title: B, state: lifted, "
                "raised: [{to: nav, date: 2026-05}]}\nc: {title: C, state: removed, raised: [{to: nav, answer: Ja}]}\n"
                "d: {title: D, state: removed, raised: [{to: nav, answered: 2026-05}]}\n"
            ),
            [
                "Hindringer: A (ansvarlig; berørt; arbeides med)",
                "Hindringer: B (løftet hit, mai 2026, venter på svar; løftet til andre)",
                "Hindringer: C (løftet hit; fjernet)",
                "Hindringer: D (løftet hit; fjernet)",
            ],
        ),
        (
            "arenas.yaml",
            "b: {name: B, kind: forum, owner: nav}\na: {name: A, kind: forum, members: [nav], actor: nav}\n",
            ["Arenaer og organer: A (er selv arenaen; med)", "Arenaer og organer: B (eier)"],
        ),
        (
            "bodies.yaml",
            "a: {name: A, kind: board, actor: nav}\n",
            ["Arenaer og organer: A (organet hører til her)"],
        ),
        ("mandates.yaml", "a: {title: A, kind: law, actors: [nav]}\n", ["Mandater: A (har mandatet)"]),
        (
            "requests.yaml",
            (
                "a: {title: A, asked_by: nav}\nb: {title: B, to: [nav]}\n"
                "c: {title: C, to: [nav], replies: [{actor: nav, date: 2026-05-05}]}\n"
                "d: {title: D, replies: [{actor: nav}]}\n"
            ),
            [
                "Forespørsler: A (har spurt)",
                "Forespørsler: B (spurt; ikke svart)",
                "Forespørsler: C (spurt; har svart, 5. mai 2026)",
                "Forespørsler: D (har svart)",
            ],
        ),
        (
            "consultations.yaml",
            "a: {title: A, kind: hearing, held_by: nav}\nb: {title: B, kind: hearing, heard: [nav]}\n",
            [
                "Medvirkning og kommunikasjon: A (holdt det)",
                "Medvirkning og kommunikasjon: B (hørt)",
            ],
        ),
        ("communications.yaml", "a: {title: A, owner: nav}\n", ["Medvirkning og kommunikasjon: A (ansvarlig)"]),
        ("instruments.yaml", "a: {title: A, kind: grant, owner: nav}\n", ["Penger og virkemidler: A (eier)"]),
        ("grants.yaml", "a: {title: A, owner: nav}\n", ["Penger og virkemidler: A (eier)"]),
        (
            "calls.yaml",
            (
                "a: {title: A, owner: nav}\nb: {title: B, awards: [{actor: nav, amount: 250000, date: 2026-05-04}]}\n"
                "c: {title: C, awards: [{actor: nav}]}\n"
            ),
            [
                "Penger og virkemidler: A (lyser ut)",
                "Penger og virkemidler: B (har fått tildeling, 250\N{NO-BREAK SPACE}000 kroner, 4. mai 2026)",
                "Penger og virkemidler: C (har fått tildeling)",
            ],
        ),
        (
            "measures.yaml",
            (
                "a: {title: A, lead: nav, partners: [{actor: nav}], evaluation: {by: nav}, "
                "funding: [{kind: granted, amount: 100, from: nav}], pilot: {owner: nav, "
                "spread: {verdict: spreading, adopters: [{actor: nav}]}}}\n"
            ),
            [
                "Penger og virkemidler: A (gir penger, tildelt, 100 kroner)",
                "Annet ansvar: A (har ansvar for piloten; har tatt i bruk det piloten lærte; evaluerer)",
            ],
        ),
        (
            "plan.yaml",
            "title: Plan\nowners: [nav]\nfunding: [{kind: granted, amount: 100, from: nav}]\n",
            [
                "Penger og virkemidler: Plan (gir penger, tildelt, 100 kroner)",
                "Annet ansvar: Plan (eier planen)",
            ],
        ),
        ("strands.yaml", "a: {title: A, actors: [{actor: nav}]}\n", ["Annet ansvar: A (med)"]),
        (
            "indicators.yaml",
            "a: {title: A, maturity: sketched, owner: nav}\n",
            ["Annet ansvar: A (har ansvar for indikatoren)"],
        ),
        (
            "decisions.yaml",
            (
                "a: {date: 2026-05-01, body: radet, type: ask, follow_up: {text: Brev, owner: nav}}\n"
                "b: {date: 2026-06-16, body: radet, type: ask, follow_up: {text: I morgen, owner: nav}}\n"
            ),
            ["Annet ansvar: Brev (følger opp vedtaket)"],
        ),
        (
            "frameworks.yaml",
            "a: {title: A, kind: plan, relation: above, owners: [nav]}\n",
            ["Annet ansvar: A (eier)"],
        ),
    ],
)
def test_an_actor_is_told_of_wherever_the_plan_names_it(file: str, text: str, lines: list[str], tmp_path: Path) -> None:
    assert told(tmp_path, file, text) == lines


def test_how_a_barrier_came_to_stand_after_the_day_is_not_told_yet(tmp_path: Path) -> None:
    text = (
        "a: {title: A, state: lifted, since: 2030, owner: nav}\nb: {title: B, state: lifted, since: 2020, owner: nav}\n"
    )
    found = [each for each in told(tmp_path, "barriers.yaml", text) if each.startswith("Hindringer")]

    assert found == ["Hindringer: A (ansvarlig)", "Hindringer: B (ansvarlig; løftet til andre)"]


def test_what_a_group_was_asked_its_members_were_asked(tmp_path: Path) -> None:
    text = "a: {title: A, to: [kommunene]}\nb: {title: B, to: [kommunene], replies: [{actor: bodo}]}\n"

    assert told(tmp_path, "requests.yaml", text, "bodo") == [
        "Forespørsler: A (spurt gjennom Kommunene; ikke svart)",
        "Forespørsler: B (har svart; spurt gjennom Kommunene)",
    ]
    assert told(tmp_path, "requests.yaml", text, "kommunene", Language.NN)[0] == "Førespurnader: A (spurd; ikkje svart)"


def test_the_plan_and_a_decision_lead_to_where_they_are_told(tmp_path: Path) -> None:
    made = edition(tmp_path, files={**ALONE, "plan.yaml": ABOUT})
    (other,) = (each for each in ties(made, made.plan.actors["fylket"]) if each.name == "tie-other")
    ways = {item.link.words.words: item.link.path for item in other.items}

    assert (ways["Plan for innenforskap"], ways["Si ifra"]) == ("om.html", place("decisions", "flytting"))
