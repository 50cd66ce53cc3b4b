"""A whole folder as a plan: two forms of one plan, every fault in one run, and nothing lost without a word."""

import os
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innenforskap.model.plan import KINDS, Plan
from innenforskap.read import folder
from innenforskap.read.load import Loaded, language_of, load
from tests.small import ROOT, plan_folder

GOOD = ROOT / "tests/plans/good/minimal"
PLAN = "title: {nb: Plan mot utenforskap, nn: Plan mot utanforskap}\n"

RECORDS: Mapping[str, Mapping[str, str]] = {
    "strands": {"delmal-1": "{title: Tjenester, groups: {los: {title: Los}}}", "delmal-2": "{title: Arbeid}"},
    "measures": {"losen": '{title: Losen, strand: delmal-1, group: los, number: "1.10", lead: nav}'},
    "actors": {"nav": "{name: Nav, kind: state-regional}", "ks": "{name: KS, kind: employer-org, parent: nav}"},
    "indicators": {"utenfor": "{title: Utenfor, maturity: sketched, observations: [{period: 2025/26, value: 9.7}]}"},
    "bodies": {"radet": "{name: Rådet, kind: youth-council, strands: [delmal-1]}"},
    "sources": {"ssb": "{publisher: SSB, title: NEET, url: https://www.ssb.no, retrieved: 2026-06-15}"},
    "decisions": {"avsluttet": "{date: 2026-06-15, body: radet, type: continue, about: [losen]}"},
    "barriers": {"loyver": "{title: Løyver, state: lifted, raised: [{to: nav, date: 2026, answer: Nei}]}"},
    "arenas": {"treff": "{name: Treff, kind: meeting-place, state: planned, owner: ks, strands: [delmal-2]}"},
    "mandates": {"loven": '{title: Loven, kind: law, act: LOV-2020-11-06-127, section: "§ 4", actors: [nav]}'},
    "instruments": {"rad": "{title: Råd, kind: advice, grants: [stotte], arenas: [treff]}"},
    "grants": {"stotte": "{title: Støtte, owner: nav}"},
    "calls": {"stotte-2026": "{title: Støtte 2026, grant: stotte, granted: {amount: 5000000, count: 7}}"},
    "consultations": {"mote": "{title: Møte, kind: input-meeting, date: 2022-09-08, heard: [ks], bodies: [radet]}"},
    "communications": {"brev": "{title: Brev, purposes: [results], channels: [newsletter], measures: [losen]}"},
    "requests": {
        "behov": "{title: Behov, to: [ks], replies: [{actor: ks}], used_for: [{text: Brev, communication: brev}]}"
    },
    "frameworks": {"strategi": "{title: Strategi, kind: strategy, relation: above, themes: {skole: Skole}}"},
    "methods": {"ips": "{name: IPS, expansion: {en: Individual placement and support}}"},
    "statements": {
        "tre": "{text: Tre regioner, source: ssb, contradicts: [fire]}",
        "fire": "{text: Fire fylker, source: ssb, figures: [{value: 24, unit: percent, approximate: true}]}",
    },
    "papers": {"2026-june": "{assessment: Det går fram., recommendation: [Notatet tas til orientering.]}"},
    "rolls": {"2027": "{outcome: no-roll, text: Planen trenger ikke endres.}"},
}
REPORTS = {
    "2026-05-01": {"losen": "{state: in-progress, expected_end: 2026-Q4}"},
    "2026-06-01": {"losen": "{state: on-hold, reason: Venter}"},
}


def _told(loaded: Loaded) -> list[tuple[str, str]]:
    return [(finding.file, finding.rule.code) for finding in loaded.findings]


def _dangling(plan: Plan) -> list[str]:
    return [str(use.ref) for use in plan.index.dangling()]


def _said(plan: Plan) -> dict[str, dict[str, object]]:
    return {kind: {id_: record.model_dump() for id_, record in plan.of(kind).items()} for kind in KINDS}


def _small(parent: Path, files: Mapping[str, str | bytes | None]) -> Path:
    """Return the small good plan with `files` on top of it; None takes one away."""
    good = {str(file.relative_to(GOOD)): file.read_bytes() for file in GOOD.rglob("*.yaml")}
    return plan_folder(parent, {path: written for path, written in (good | dict(files)).items() if written is not None})


def test_the_small_plan_is_read_whole() -> None:
    loaded = load(GOOD)

    assert (loaded.findings, loaded.plan.about.file, loaded.files) == ((), "plan.yaml", 7)
    assert loaded.plan.unread == frozenset()
    assert set(loaded.plan.status) == {"2026-05-01/veiledere"}
    assert loaded.texts["actors.yaml"] == (GOOD / "actors.yaml").read_text(encoding="utf-8")


def test_reading_twice_gives_equal_plans() -> None:
    assert load(GOOD) == load(GOOD)


def test_reading_opens_nothing_for_writing(tmp_path: Path) -> None:
    plan = _small(tmp_path, {})
    before = {file: (file.stat().st_mtime_ns, file.read_bytes()) for file in plan.rglob("*") if file.is_file()}

    load(plan)

    assert {file: (file.stat().st_mtime_ns, file.read_bytes()) for file in plan.rglob("*") if file.is_file()} == before


def test_a_folder_of_files_and_a_file_of_entries_are_the_same_plan(tmp_path: Path) -> None:
    folders = {f"{kind}/{id_}.yaml": value for kind, some in RECORDS.items() for id_, value in some.items()}
    folders |= {f"status/{day}/{id_}.yaml": value for day, some in REPORTS.items() for id_, value in some.items()}
    files = {f"{kind}.yaml": _entries(some) for kind, some in RECORDS.items()}
    files["status.yaml"] = "{" + ", ".join(f"{day}: {_entries(some)}" for day, some in REPORTS.items()) + "}"

    first = load(plan_folder(tmp_path / "a", {"plan.yaml": PLAN} | folders))
    second = load(plan_folder(tmp_path / "b", {"plan.yaml": PLAN} | files))

    assert (first.findings, second.findings) == ((), ())
    assert _said(first.plan) == _said(second.plan)
    assert set(KINDS) == {kind for kind, records in _said(first.plan).items() if records}
    assert [report.day.isoformat() for report in second.plan.status.values()] == list(REPORTS)


def _entries(some: Mapping[str, str]) -> str:
    return "{" + ", ".join(f"{id_}: {value}" for id_, value in some.items()) + "}"


@pytest.mark.parametrize(
    "rewrite",
    [
        lambda text: b"\xef\xbb\xbf" + text,
        lambda text: text.replace(b"\n", b"\r\n"),
        lambda text: b"\xef\xbb\xbf" + text.replace(b"\n", b"\r\n"),
        lambda text: b"---\n" + text + b"...\n",
        lambda text: b"# vedtatt\n\n" + text.rstrip(),
    ],
    ids=["mark", "crlf", "mark and crlf", "document", "comment"],
)
def test_how_an_editor_saves_a_file_makes_no_difference(tmp_path: Path, rewrite: Callable[[bytes], bytes]) -> None:
    files = {str(file.relative_to(GOOD)): rewrite(file.read_bytes()) for file in GOOD.rglob("*.yaml")}

    loaded = load(plan_folder(tmp_path, files))

    assert loaded.findings == ()
    assert _said(loaded.plan) == _said(load(GOOD).plan)


def test_the_plans_own_language_is_known_before_any_text_is_read(tmp_path: Path) -> None:
    files = {
        "actors.yaml": "nav: {name: Nav i fylket, kind: state-regional}",
        "plan.yaml": "title: Å\nlanguage: {primary: nn}",
    }

    loaded = load(plan_folder(tmp_path, files))

    assert loaded.plan.actors["nav"].name.told("nb") == ("Nav i fylket", "nn")


@pytest.mark.parametrize("language", ["{primary: no}", "{primary: [nn]}", "nn", "[nn]", "{}", "~"])
def test_a_language_that_cannot_be_read_is_taken_for_bokmal(tmp_path: Path, language: str) -> None:
    files = {"actors.yaml": "nav: {name: Nav, kind: state-regional}", "plan.yaml": f"title: Å\nlanguage: {language}"}

    assert load(plan_folder(tmp_path, files)).plan.actors["nav"].name.told("nb").language == "nb"


@pytest.mark.parametrize(
    ("files", "language"),
    [
        ({"plan.yaml": "title: P\nlanguage: {primary: nn}\n", "measures.yaml": "a: [\n"}, "nn"),
        ({"plan.yaml": "titel: P\nlanguage: {primary: nn}\n"}, "nn"),
        ({"plan.yaml": "title: P\n"}, "nb"),
        ({"plan.yaml": "language: [\n"}, "nb"),
        ({"measures.yaml": "plan: {language: {primary: nn}}\n"}, "nb"),
    ],
)
def test_the_language_of_a_plan_is_read_from_plan_yaml_alone(
    files: dict[str, str], language: str, tmp_path: Path
) -> None:
    assert language_of(plan_folder(tmp_path, files)) == language


def test_where_there_is_no_folder_the_language_is_bokmal(tmp_path: Path) -> None:
    assert language_of(tmp_path / "ingen") == "nb"


def test_every_fault_of_every_file_is_told_in_one_run(tmp_path: Path) -> None:
    files: Mapping[str, str | bytes] = {
        "plan.yaml": "titel: A\n",
        "actors.yaml": b"nav: {name: R\xe5det, kind: council}",
        "bodies.yaml": "- radet\n",
        "indicators.yaml": "utenfor: {title: A, maturity: brukt}\nNEET: {}\n",
        "measures/losen.yaml": "title: A: B\n",
        "measures/Losen-2.yaml": "title: A\n",
        "notat.docx": "PK",
        "sources.yaml": "",
        "status/2026-13-01/losen.yaml": "state: completed\n",
        "strands.yaml": "a: {title: A}\na: {title: B}\n",
        "tiltak.yaml": "a: b\n",
    }

    loaded = load(plan_folder(tmp_path, files))

    assert _told(loaded) == [
        ("actors.yaml", "IF001"),
        ("bodies.yaml", "IF033"),
        ("indicators.yaml", "IF042"),
        ("indicators.yaml", "IF055"),
        ("measures/Losen-2.yaml", "IF055"),
        ("measures/losen.yaml", "IF012"),
        ("notat.docx", "IF051"),
        ("plan.yaml", "IF030"),
        ("sources.yaml", "IF023"),
        ("status/2026-13-01/losen.yaml", "IF062"),
        ("strands.yaml", "IF013"),
        ("tiltak.yaml", "IF050"),
    ]
    assert all(finding.place for finding in loaded.findings)
    assert not loaded.plan.about.file


@pytest.mark.parametrize(
    ("files", "code"),
    [
        ({"actors.yaml": "- nav\n"}, "IF033"),
        ({"actors.yaml": "nav: [\n"}, "IF012"),
        ({"actors.yaml": b"nav: \xe5"}, "IF001"),
        ({"actors.yaml": "# senere\n"}, "IF023"),
        ({"actors.yaml": b"#" * 300_000}, "IF004"),
        ({"actors.yaml": None, "actors.yml": "nav: {}"}, "IF051"),
        ({"actors.yaml": None, "aktører.yaml": "nav: {}"}, "IF050"),
        ({"actors.yaml": None, "aktører/nav.yaml": "", "aktører/fylkeskommunen.yaml": ""}, "IF050"),
        ({"actors.yaml": None, "actors/alle/nav.yaml": "", "actors/alle/fylkeskommunen.yaml": ""}, "IF059"),
        ({"strands/delmal-1.yaml": "titel: A\n"}, "IF030"),
        ({"strands/delmal-1.yaml": "title: [\n"}, "IF012"),
        ({"strands/delmal-1.yaml": None, "strands/Delmal-1.yaml": "title: A\n"}, "IF055"),
        ({"measures/veiledere.yaml": "title: A\ntitle: B\nlead: nav\n"}, "IF013"),
        ({"measures/veiledere.yaml": None, "measures.yaml": "Veiledere: {title: A}\n"}, "IF055"),
        ({"indicators.yaml": "kommuner-med-veileder: {title: A}\n"}, "IF031"),
        ({"plan.yaml": "{title: A, title: B}"}, "IF013"),
        ({"plan.yaml": None, "plan.yml": "title: A"}, "IF051"),
        ({"plan.yaml": None, "planen.yaml": "title: A"}, "IF050"),
    ],
)
def test_what_could_not_be_read_is_told_once_and_nothing_that_refers_to_it(
    tmp_path: Path, files: Mapping[str, str | bytes | None], code: str
) -> None:
    loaded = load(_small(tmp_path, files))

    assert [found for _, found in _told(loaded)] == [code]
    assert _dangling(loaded.plan) == []


@pytest.mark.parametrize("lay", ["link", "pipe", "linked folder"])
def test_what_was_not_opened_is_told_once_and_nothing_that_refers_to_it(tmp_path: Path, lay: str) -> None:
    plan = _small(tmp_path, {"actors.yaml": None})
    if lay == "pipe":
        os.mkfifo(plan / "actors.yaml")
    else:
        (plan / ("actors" if lay == "linked folder" else "actors.yaml")).symlink_to(tmp_path)

    loaded = load(plan)

    assert len(loaded.findings) == 1
    assert _dangling(loaded.plan) == []
    assert loaded.plan.unread == {("actors", "*")}


def test_too_many_files_are_told_once_and_nothing_is_missing_from_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder, "FILES_LIMIT", 3)

    loaded = load(_small(tmp_path, {}))

    assert _told(loaded) == [("", "IF061")]
    assert {kind for kind, id_ in loaded.plan.unread if id_ == "*"} == {"plan", *KINDS}


def test_what_truly_is_not_there_dangles(tmp_path: Path) -> None:
    loaded = load(_small(tmp_path, {"actors.yaml": None}))

    assert loaded.findings == ()
    assert set(_dangling(loaded.plan)) == {"fylkeskommunen", "nav"}


def test_a_folder_without_plan_yaml_is_told_so(tmp_path: Path) -> None:
    loaded = load(_small(tmp_path, {"plan.yaml": None}))

    assert (_told(loaded), loaded.plan.about.file) == ([("plan.yaml", "IF060")], "")


def test_an_id_in_both_forms_is_told_at_the_second_with_the_first(tmp_path: Path) -> None:
    loaded = load(_small(tmp_path, {"actors/nav.yaml": "{name: {nb: NAV, nn: NAV}, kind: other}"}))

    [finding] = loaded.findings
    [related] = finding.related
    assert (finding.rule.code, finding.file, finding.steps) == ("IF058", "actors.yaml", ("nav",))
    assert (related.file, related.place is not None) == ("actors/nav.yaml", True)
    assert loaded.plan.actors["nav"].name.said("nb") == "NAV"


def test_a_wrong_folder_is_told_once_however_many_files_lie_in_it(tmp_path: Path) -> None:
    files = {f"{place}/{name}.yaml": "" for place in ("tiltak", "actors/alle", "status/mai") for name in "abc"}

    assert _told(load(_small(tmp_path, files))) == [
        ("actors/alle/a.yaml", "IF059"),
        ("status/mai/a.yaml", "IF062"),
        ("tiltak/a.yaml", "IF050"),
    ]


def test_bad_names_are_told_each_for_itself(tmp_path: Path) -> None:
    files = {f"{place}/A.yaml": "title: A" for place in ("measures", "strands")}

    assert _told(load(_small(tmp_path, files))) == [("measures/A.yaml", "IF055"), ("strands/A.yaml", "IF055")]


def test_a_text_that_was_refused_is_kept_to_be_searched_for_what_none_may_hold(tmp_path: Path) -> None:
    loaded = load(_small(tmp_path, {"actors.yaml": b"nav: \xe5\n", "bodies.yaml": "<<<<<<< HEAD\n"}))

    assert (loaded.texts["actors.yaml"], loaded.texts["bodies.yaml"]) == ("nav: \ufffd\n", "<<<<<<< HEAD\n")


WORDS = """title name kind strand groups lead nav losen status 2026-05-01 2026 0301 NO ~ 1e3 æøå {nb:a} plan id from to
    [ ] { } : - , & * ! | > ' " # % @ ` ? << --- ... = / \\ <<<<<<< a:b"""
PIECES = st.sampled_from(
    [*WORDS.split(), " ", "  ", "\n", "\n  ", ": ", "- ", "\t", "\u00a0", "\0", "\ufeff", "a: b\n"]
)
PATHS = st.sampled_from(
    ["plan.yaml", "actors.yaml", "status.yaml", "measures/losen.yaml", "strands/a.yaml", "status/2026-05-01/losen.yaml"]
)
WRITTEN = st.one_of(
    st.lists(PIECES, max_size=25).map(lambda pieces: "".join(pieces).encode()),
    st.text(max_size=80).map(str.encode),
    st.binary(max_size=80),
)


@given(st.dictionaries(PATHS, WRITTEN, max_size=4))
def test_whatever_a_file_holds_it_is_read_or_told_why_not(files: Mapping[str, bytes]) -> None:
    with TemporaryDirectory() as parent:
        loaded = load(plan_folder(Path(parent), files))

    assert loaded.files == len(files)
    assert all(finding.place and re.fullmatch(r"IF0\d\d", finding.rule.code) for finding in loaded.findings)
    list(loaded.plan.index.dangling())


@given(st.lists(st.text(st.sampled_from("abæÅ. -_\n\x1b…"), min_size=1, max_size=12), max_size=4, unique=True))
def test_whatever_a_file_is_called_it_is_read_or_told_why_not(names: list[str]) -> None:
    files = {f"actors/x{name}.yaml": "name: A\nkind: other\n" for name in names}

    with TemporaryDirectory() as parent:
        loaded = load(plan_folder(Path(parent), {"plan.yaml": PLAN} | files))

    assert len(loaded.plan.actors) + len(loaded.findings) == len(files)
