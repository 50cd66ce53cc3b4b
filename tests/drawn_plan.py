"""A small plan whose indicators are drawn in every way there is. Every figure here is invented."""

import json
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from innenforskap.model.geography import parts_of
from tests.small import ROOT, plan_folder
from tests.snapshot_files import answers

BASE = ROOT / "tests" / "plans" / "good" / "minimal"
YEARS = range(2015, 2026)
QUERY: Mapping[str, object] = {
    "bank": "ssb",
    "table": "13556",
    "select": {"Region": {"codes": ["*"], "codelist": "agg_KommGjeldende"}},
    "value": "BosatteProsent",
    "numerator": "Bosatte",
}
INDICATORS = """
    utenfor:
      title:
        nb: Unge utenfor arbeid, utdanning og arbeidsmarkedstiltak
        nn: Unge utanfor arbeid, utdanning og arbeidsmarknadstiltak
      maturity: in-use
      level: impact
      definition: {nb: Andelen utenfor., nn: Delen utanfor.}
      unit: percent
      decimals: 1
      polarity: lower-better
      population: {age_from: 15, age_to: 29}
      geography: ["18"]
      comparison: ["NO"]
      division: 2024
      groups:
        innvandrere: {nb: Innvandrere, nn: Innvandrarar}
        andre: {nb: Andre enn innvandrere, nn: Andre enn innvandrarar}
      numerator: {nb: Unge utenfor, nn: Unge utanfor}
      denominator: {nb: Alle unge, nn: Alle unge}
      source: ssb
      baseline: {period: 2022}
      targets:
        - {value: 8.6, by: 2027, operator: at-most, set_by: fylkestinget}
        - {value: 8, by: 2030, operator: at-most, set_by: fylkestinget}
      breaks:
        - period: 2018
          note: {nb: Nytt grunnlag for hvem som er i arbeid., nn: Nytt grunnlag for kven som er i arbeid.}
      observations: [OBSERVATIONS]
    kontakt:
      title: {nb: Unge som har en los, nn: Unge som har ein los}
      maturity: in-use
      level: output
      definition: {nb: Unge med los., nn: Unge med los.}
      unit: count
      polarity: higher-better
      population: {age_from: 15, age_to: 29}
      geography: ["18"]
      targets: [{value: 400, by: 2027, operator: at-least, set_by: fylkestinget}]
      source: ssb
      observations:
        - {period: 2022-Q4, geo: "18", value: 40}
        - {period: 2023-Q2, geo: "18", missing: confidential}
        - {period: 2023-Q4, geo: "18", value: 120}
        - {period: 2024-Q2, geo: "18", missing: not-available}
        - {period: 2024-Q4, geo: "18", value: 180}
        - {period: 2025-Q2, geo: "18", value: 310, finality: preliminary}
"""
SHARED = """
    delt:
      title: {nb: Unge utenfor i to fylker, nn: Unge utanfor i to fylke}
      maturity: in-use
      definition: {nb: Andelen utenfor., nn: Delen utanfor.}
      unit: percent
      polarity: lower-better
      population: {age_from: 15, age_to: 29}
      geography: ["39", "40"]
      comparison: ["NO"]
      numerator: {nb: Unge utenfor, nn: Unge utanfor}
      source: ssb
      observations:
        - {period: 2024, geo: "39", value: 11.7, numerator: 4961, finality: final}
        - {period: 2024, geo: "40", value: 11.0, numerator: 3301, finality: final}
        - {period: 2024, geo: "NO", value: 9.9, numerator: 103214, finality: final}
        - {period: 2025, geo: "39", value: 11.3, numerator: 4836, finality: preliminary}
        - {period: 2025, geo: "40", value: 11.2, numerator: 3373, finality: preliminary}
        - {period: 2025, geo: "NO", value: 10.1, numerator: 105314, finality: preliminary}
"""
SKETCH = """
    kommuner-med-veileder:
      title: {nb: Kommuner som bruker veilederne, nn: Kommunar som bruker rettleiarane}
      maturity: sketched
"""
SOURCE = """
    ssb:
      publisher: Statistisk sentralbyrå
      title: {nb: Unge utenfor, nn: Unge utanfor}
      table: "13556"
      licence: CC BY 4.0
      attribution: {nb: Kilde SSB. Bearbeidet., nn: Kjelde SSB. Omarbeidd.}
      updated: 2026-05-04
"""


def drawn_plan(parent: Path) -> Path:
    """Return the plan's folder: a goal with a way to it, a break, gaps, groups, ages and a county's municipalities."""
    files: dict[str, str | bytes] = {
        path.relative_to(BASE).as_posix(): path.read_bytes() for path in BASE.rglob("*.yaml")
    }
    files |= {
        "indicators.yaml": INDICATORS.replace("OBSERVATIONS", ", ".join(_typed())) + SHARED + SKETCH,
        "sources.yaml": SOURCE,
        "snapshots/utenfor.json": answers(_answer(), QUERY, "2026-05-20"),
    }
    return plan_folder(parent, files)


def _typed() -> Iterator[str]:
    """Give the figures of the county, the country, the groups and the age bands."""
    for at, year in enumerate(YEARS):
        state = "preliminary" if year == max(YEARS) else "final"
        for area, value in (("18", 12 - at * 0.2 - at % 3 * 0.2), ("NO", 11.5 - at * 0.15)):
            yield f'{{period: {year}, geo: "{area}", value: {value:.1f}, finality: {state}}}'
        for group, value in (("innvandrere", 27 - at * 0.4), ("andre", 8 - at * 0.1)):
            yield f'{{period: {year}, geo: "18", group: {group}, value: {value:.1f}, finality: {state}}}'
        for first, value in ((15, 5 + at % 4 * 0.3), (20, 11 - at * 0.1), (25, 13 + at * 0.05)):
            band = f"age: {{age_from: {first}, age_to: {first + 4}}}"
            yield f'{{period: {year}, geo: "18", {band}, value: {value:.1f}, finality: {state}}}'


def _answer() -> bytes:
    """Return what a bank says of each municipality, where the smallest ones are hidden and one has none yet."""
    areas = {area.number: area.name for area in parts_of("18", date(2026, 1, 1))}
    contents = {"Bosatte": "personer", "BosatteProsent": "prosent"}
    values: list[float | None] = []
    status: dict[str, str] = {}
    for at in range(len(areas)):
        for share in (False, True):
            for year in YEARS:
                people, percent = 40 + at * 9, 7 + at * 7 % 11 + (year * 3 + at) % 5 * 0.4
                mark = ":" if at % 9 == 4 and year % 3 else "." if at == 7 and year < 2020 else ""
                if mark:
                    status[str(len(values))] = mark
                values.append(None if mark else round(percent, 1) if share else people)
    codes = {"Region": areas, "ContentsCode": contents, "Tid": {str(year): str(year) for year in YEARS}}
    told = {
        "version": "2.0",
        "class": "dataset",
        "label": "13556: Bosatte, etter region og år",
        "source": "Statistisk sentralbyrå",
        "updated": "2026-05-04T06:00:00Z",
        "note": ["Tallene for 2025 er foreløpige."],
        "role": {"time": ["Tid"], "geo": ["Region"], "metric": ["ContentsCode"]},
        "id": list(codes),
        "size": [len(each) for each in codes.values()],
        "dimension": {name: _dimension(name, each) for name, each in codes.items()},
        "value": values,
        "status": status,
    }
    return json.dumps(told, ensure_ascii=False).encode()


def _dimension(name: str, codes: Mapping[str, str]) -> dict[str, object]:
    category: dict[str, object] = {"index": {code: at for at, code in enumerate(codes)}, "label": codes}
    if name == "ContentsCode":
        decimals = {"Bosatte": 0, "BosatteProsent": 1}
        category["unit"] = {code: {"base": base, "decimals": decimals[code]} for code, base in codes.items()}
    return {"label": name.lower(), "category": category}
