from collections.abc import Iterator, Mapping
from html import unescape
from pathlib import Path
from re import DOTALL, search, sub

import pytest
from pydantic import BaseModel

from innenforskap.figures.observations import area_name
from innenforskap.i18n import Language
from innenforskap.model.body import Body
from innenforskap.model.fields import fields, is_part
from innenforskap.model.parts import Funding
from innenforskap.model.plan import KINDS, Plan
from innenforskap.model.text import Text
from innenforskap.read.load import load
from innenforskap.render.site import site
from innenforskap.report.pages.parts import given
from innenforskap.report.pages.paths import REGISTERS
from innenforskap.report.pages.registers import said_by, source, strands, used_by, website
from innenforskap.report.values import said
from tests.register_page import facts
from tests.site_plan import DAY, edition
from tests.small import plan_folder

WHOLE: Mapping[str, str] = {
    "plan.yaml": """
        title: Planen
        funding:
          - kind: own-contribution
            amount: 7001
            years: {from: 1991, to: 1992}
            from: finansieringens-giver
            budget_ref: Kapittel 7002
            source: finansieringens-kilde
            note: Ord om finansiering
    """,
    "barriers.yaml": """
        hindringen:
          title: Ord om hindringen
          description: Ord om dens innhold
          kind: transition
          level: local
          state: accepted
          since: 1993
          owner: hindringens-ansvarlige
          actors: [hindringens-aktor]
          strands: [hindringens-del]
          raised:
            - to: den-som-ble-spurt
              body: organet-som-ble-spurt
              date: 1994
              answer: Ord om svaret
              answered: 1995
          source: hindringens-kilde
          note: Ord om merknaden
    """,
    "decisions.yaml": """
        vedtaket:
          date: 1996-02-03
          body: organet-som-vedtok
          type: split
          about: [tiltaket-det-gjaldt, tiltaket-ved-siden]
          into: tiltaket-det-ble
          split_into: [tiltaket-det-ble-delt-i]
          until: 1997
          moved_to: Ord om flytting
          case_no: Sak 7003
          text: Ord om vedtaket
          reason: Ord om grunnen
          follow_up: {text: Ord om oppgaven, owner: oppgavens-ansvarlige, due: 1998, done: 1999}
          url: https://vedtak.example
          source: vedtakets-kilde
    """,
    "bodies.yaml": """
        organet:
          name: Ord om organet
          kind: network
          powers: [propose, adopt, discuss, terminate, fund, coordinate]
          political: true
          visibility: internal
          case_format: "Merke {number}-{year}"
          parent: organet-over
          advises: [organet-som-far-rad]
          actor: organets-aktor
          strands: [organets-del]
          members: [Ord om medlemmer]
          rhythm: weekly
          meets: Ord om motene
          description: Ord om dets innhold
          source: organets-kilde
    """,
    "instruments.yaml": """
        virkemiddelet:
          title: Ord om virkemiddelet
          kind: sharing
          owner: virkemiddelets-eier
          description: Ord om dets virkning
          grants: [delordningen]
          arenas: [virkemiddelets-arena]
          source: virkemiddelets-kilde
    """,
    "grants.yaml": """
        ordningen:
          title: Ord om ordningen
          owner: ordningens-eier
          part_of: hovedordningen
          description: Ord om dens formaal
          period: {from: 1981, to: 1982}
          url: https://ordning.example
          source: ordningens-kilde
          note: Ord om dens merknad
    """,
    "calls.yaml": """
        utlysningen:
          title: Ord om utlysningen
          grant: utlysningens-ordning
          owner: utlysningens-eier
          description: Ord om utlysningens innhold
          themes: [{title: Ord om temaet, count: 7011}]
          years: {from: 1983, to: 1984}
          announced: {amount: 7012, count: 7013, date: 1985, source: kilde-om-utlyst, note: Ord om utlyst}
          deadline: 1986
          applied: {amount: 7014, count: 7015, date: 1987, source: kilde-om-omsokt, note: Ord om omsokt}
          granted: {amount: 7016, count: 7017, date: 1988, source: kilde-om-tildelt, note: Ord om tildelt}
          spent: {amount: 7018, count: 7019, date: 1989, source: kilde-om-brukt, note: Ord om brukt}
          awards: [{actor: den-som-fikk, amount: 7020, date: 1990, measure: tiltaket-som-fikk, municipality_no: "1804"}]
          conditions: Ord om betingelser
          url: https://utlysning.example
          source: utlysningens-kilde
          note: Ord om utlysningens merknad
    """,
    "arenas.yaml": """
        arenaen:
          name: Ord om arenaen
          kind: digital
          state: closed
          since: 1971
          owner: arenaens-eier
          actor: arenaen-som-aktor
          members: [arenaens-medlem]
          strands: [arenaens-del]
          rhythm: half-yearly
          description: Ord om dens innhold
          url: https://arena.example
          source: arenaens-kilde
    """,
    "mandates.yaml": """
        mandatet:
          title: Ord om mandatet
          kind: regulation
          act: FOR-1972-01-01-1
          section: "§ 7031"
          text: Ord om dets innhold
          actors: [mandatets-aktor]
          goals: [Ord om dets maal]
          period: {from: 1973, to: 1974}
          url: https://mandat.example
          source: mandatets-kilde
    """,
    "frameworks.yaml": """
        rammen:
          title: Ord om rammen
          kind: white-paper
          relation: beside
          owners: [rammens-eier]
          part_of: hovedrammen
          period: {from: 1975, to: 1976}
          target_group: {age_from: 41, age_to: 47, from_grade: 7, text: Ord om rammens alder}
          description: Ord om dens innhold
          goals: [Ord om dens maal]
          themes: {tema: Ord om dens tema}
          url: https://ramme.example
          source: rammens-kilde
    """,
}
"""A plan in which every field of these kinds is filled in, each with words and figures of its own."""
CONTEXT = tuple(name.removesuffix(".yaml") for name in WHOLE if name != "plan.yaml")
"""These kinds."""
OTHERS: Mapping[str, str] = {
    "actors": "{name: Navn på %s, kind: other}",
    "bodies": "{name: Navn på %s, kind: other}",
    "arenas": "{name: Navn på %s, kind: other}",
    "measures": "{title: Navn på %s}",
    "strands": "{title: Navn på %s}",
    "grants": "{title: Navn på %s}",
    "frameworks": "{title: Navn på %s, kind: other, relation: above}",
    "sources": "{title: Navn på %s, publisher: Utgiver}",
}
"""What a record that the plan refers to is, if it is no more than that."""
SAID = {
    "political": "Folkevalgt",
    "visibility": "Interne",
    "case_format": "Merke nummer-år",
    "relation": "Ved siden av denne planen",
}
"""What is told otherwise than as the value itself."""


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return load(plan_folder(tmp_path_factory.mktemp("whole"), with_others(tmp_path_factory.mktemp("half")))).plan


@pytest.mark.parametrize("kind", CONTEXT)
def test_every_field_of_a_record_is_filled_in_here(whole: Plan, kind: str) -> None:
    known = {key for record in whole.of(kind).values() for key, _ in leaves(record)}

    assert known == set(keys(KINDS[kind]))


@pytest.mark.parametrize("kind", CONTEXT)
def test_every_field_of_a_record_is_told_on_the_page_of_its_kind(whole: Plan, kind: str) -> None:
    text = main(whole, REGISTERS[kind].path)
    told = [(key, words(whole, key, value)) for record in whole.of(kind).values() for key, value in leaves(record)]

    assert [each for each in told if each[1] not in text] == []


def test_every_field_of_the_plan_s_money_is_told(whole: Plan) -> None:
    text = main(whole, "virkemidler.html")
    (told,) = whole.about.funding

    assert {key for key, _ in leaves(told)} == set(keys(Funding))
    assert [key for key, value in leaves(told) if words(whole, key, value) not in text] == []


def test_what_these_records_say_cannot_become_a_part_of_the_page(tmp_path: Path) -> None:
    hostile = "<script>alert(1)</script><img src=x onerror=alert(1)>"
    files = {path: text.replace("Ord om", hostile) for path, text in with_others(tmp_path / "half").items()}
    made = {file.path: file.content.decode() for file in site(load(plan_folder(tmp_path, files)).plan, DAY, {})}

    for path in {REGISTERS[kind].path for kind in CONTEXT}:
        assert "&lt;script&gt;" in made[path]
        assert not search("<script|<img", made[path])


def test_what_a_plan_need_not_say_is_left_out_where_it_does_not(tmp_path: Path) -> None:
    told = edition(tmp_path)

    assert facts(given([website(told, None), website(told, "https://a.example")])) == [
        ("Nettside", "https://a.example")
    ]


def test_a_source_that_is_not_in_the_plan_is_told_as_not_given(tmp_path: Path) -> None:
    told = edition(tmp_path, files={"barriers.yaml": "a: {title: A, state: working, source: borte}"})

    assert facts([source(told, told.plan.barriers["a"].source)]) == [("Kilde", "")]
    assert facts([source(told, None)]) == [("Kilde", "")]


def test_a_source_leads_to_where_it_can_be_read(tmp_path: Path) -> None:
    told = edition(tmp_path)
    (found,) = said_by(told, told.plan.strands["tjenester"].source)

    assert found.title.address == "https://fylket.example/strategi"


def test_a_source_that_stands_beside_much_else_is_told_in_short(tmp_path: Path) -> None:
    told = edition(tmp_path)
    (found,) = said_by(told, told.plan.indicators["utenfor"].source)

    assert (found.facts, found.attribution, found.note) == ((), None, None)


def test_the_measures_that_use_a_record_stand_in_the_order_of_the_plan(tmp_path: Path) -> None:
    files = {"measures.yaml": "b: {title: B, barriers: [penger]}\na: {title: A, number: '1', barriers: [penger]}"}
    told = edition(tmp_path, files={**files, "status.yaml": "{}"})

    assert facts([used_by(told, "barriers", "penger", "barriers")]) == [("Tiltak", "A / B")]


def with_others(folder: Path) -> dict[str, str]:
    """Return the files of the plan, with all that it refers to."""
    files = dict(WHOLE)
    for use in load(plan_folder(folder, WHOLE)).plan.index.dangling():
        name = f"{use.ref.to}.yaml"
        own = files.get(name, "")
        indent = " " * (len(own.lstrip("\n")) - len(own.lstrip("\n "))) if own else ""
        line = f"{indent}{use.ref}: {OTHERS[use.ref.to] % use.ref}\n"
        files[name] = own.rstrip(" ") + ("" if line in own else line)
    return files


def leaves(record: BaseModel, way: str = "") -> Iterator[tuple[str, object]]:
    """Give each value that a record or a part says, with the way of keys to it."""
    for field in fields(type(record)):
        value = getattr(record, field.attribute)
        many = value.values() if isinstance(value, Mapping) else value if type(value) is tuple else (value,)
        for each in many:
            if is_part(type(each)) and not isinstance(each, Text):
                yield from leaves(each, f"{way}{field.key}.")
            elif each is not None:
                yield f"{way}{field.key}", each


def keys(model: type[BaseModel], way: str = "") -> Iterator[str]:
    """Give the way to each field of a model and its parts."""
    for field in fields(model):
        yield from keys(field.part, f"{way}{field.key}.") if field.part else (f"{way}{field.key}",)


def words(plan: Plan, key: str, value: object) -> str:
    if key.endswith("municipality_no"):
        return plainly(area_name(str(value), Language.NB))
    return plainly(SAID.get(key) or said(plan, value, Language.NB))


def main(plan: Plan, path: str) -> str:
    """Return what stands on a page and where it leads, without what stands around it."""
    html = next(file.content.decode() for file in site(plan, DAY, {}) if file.path == path)
    found = search("<main.*</main>", html, DOTALL)
    assert found
    return plainly(unescape(sub("<[^>]+>", " ", sub('<a href="([^"]*)">', r" \1 ", found[0]))))


def plainly(text: str) -> str:
    return " ".join(text.split()).casefold()


def test_a_field_that_is_not_told_is_found(whole: Plan) -> None:
    text = main(whole, REGISTERS["barriers"].path)
    (organ,) = (each for each in whole.bodies.values() if each.source)

    assert isinstance(organ, Body)
    assert {"name", "case_format", "members", "source"} <= {
        key for key, value in leaves(organ) if words(whole, key, value) not in text
    }


def test_a_strand_without_a_number_goes_by_its_title_as_what_it_is_stands_beside_it(tmp_path: Path) -> None:
    files = {"strands.yaml": "a: {title: Skole, number: '2'}\nb: {title: Arbeid}\n"}
    told = edition(tmp_path, files=files)

    assert facts([strands(told, ("a", "b", "borte"))]) == [("Hovedløp", "Hovedløp 2: Skole / Arbeid / borte")]
