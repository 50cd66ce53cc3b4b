from pathlib import Path

from innenforskap.i18n import Language
from innenforskap.query.visible import shown
from innenforskap.report.explained_indicators import indicator
from tests.site_plan import DAY, plan


def _lines(tmp_path: Path, id_: str, at: int, files: dict[str, str] | None = None) -> tuple[str, ...]:
    there = shown(plan(tmp_path, files))
    return indicator(there, there.indicators[id_], DAY, Language.NB)[at].lines


def test_it_is_told_how_far_an_indicator_has_come_and_what_uses_it(tmp_path: Path) -> None:
    assert _lines(tmp_path, "utenfor", 0) == (
        "Modenhet: I bruk.",
        "Enhet: Prosent.",
        "God retning: Lavere er bedre.",
        "Brukes av: strand/tjenester, measure/los.",
    )
    assert _lines(tmp_path, "trivsel", 0)[-1] == "Ingenting i planen bruker indikatoren."


def test_the_newest_figure_of_each_area_is_told_and_what_came_too_late(tmp_path: Path) -> None:
    assert _lines(tmp_path, "utenfor", 1) == (
        "Kjente tall til og med 15. juni 2026: 5.",
        "Kilde for 5 av tallene: innskriving i indicators.yaml.",
        "Nordland: ikke publisert ennå for 2025, det nyeste av 3 tall.",
        "Hele landet: 10,1 for 2024 (endelig), det nyeste av 2 tall.",
        "Det nyeste tallet er det som gjelder den siste perioden; av to for samme periode teller det mest endelige.",
        "2026 (Nordland) regnes ikke med, for tallet ble publisert 1. september 2026, etter 15. juni 2026.",
    )


def _of(codes: list[str], more: str = "") -> str:
    figures = ", ".join(f'{{period: 2025, geo: "{code}", value: 30{more}}}' for code in codes)
    return f'i: {{title: I, maturity: sketched, geography: ["18"], observations: [{figures}]}}\n'


MANY = ["18", "1804", "1806", "1811", "1812", "1813"]


def test_a_few_areas_are_told_each_and_many_by_how_many_they_are(tmp_path: Path) -> None:
    few = _lines(tmp_path / "a", "i", 1, {"indicators.yaml": _of(MANY[:-1])})
    many = _lines(tmp_path / "b", "i", 1, {"indicators.yaml": _of(MANY)})

    assert [line.partition(":")[0] for line in few[2:]] == ["Nordland", "Bodø", "Narvik", "Bindal", "Sømna"]
    assert many[2:] == ("Nordland: 30,0 for 2025, det eneste tallet.", "Det er også tall for 5 andre områder.")


def test_figures_of_groups_and_ages_are_not_counted_among_those_for_everyone(tmp_path: Path) -> None:
    whole = '{period: 2025, geo: "18", value: 9.9}'
    parts = '{period: 2025, geo: "18", group: a, value: 26.4}, {period: 2025, geo: "18", age: {age_to: 19}, value: 6}'
    text = f"i: {{title: I, maturity: sketched, observations: [{whole}, {parts}]}}\n"

    assert _lines(tmp_path, "i", 1, {"indicators.yaml": text}) == (
        "Kjente tall til og med 15. juni 2026: 3.",
        "Kilde for 3 av tallene: innskriving i indicators.yaml.",
        "Nordland: 9,9 for 2025, det eneste tallet.",
        "Tall for grupper eller aldre, som ikke står for alle: 2.",
    )


def test_figures_that_came_too_late_are_told_together(tmp_path: Path) -> None:
    later = ", published: 2027-09-01"
    few = _lines(tmp_path / "a", "i", 1, {"indicators.yaml": _of([*MANY[:3], "NO", "18"], later)})
    many = _lines(tmp_path / "b", "i", 1, {"indicators.yaml": _of(MANY, later)})
    end = "regnes ikke med, for de ble publisert 1. september 2027, etter 15. juni 2026."

    assert few[1:] == (f"5 tall for 2025 (Nordland, Bodø, Narvik og hele landet) {end}",)
    assert many[1:] == (f"6 tall for 2025 (6 områder) {end}",)


def test_an_indicator_without_figures_has_none(tmp_path: Path) -> None:
    assert _lines(tmp_path, "trivsel", 1) == ("Kjente tall til og med 15. juni 2026: 0.",)


def test_one_figure_needs_no_choosing(tmp_path: Path) -> None:
    files = {"indicators.yaml": "i: {title: I, maturity: sketched, observations: [{period: 2025, missing: null}]}\n"}

    assert _lines(tmp_path, "i", 1, files)[2:] == ("Uten område: ikke kjent for 2025, det eneste tallet.",)


def test_baseline_and_targets_are_told_as_they_are_stated(tmp_path: Path) -> None:
    assert _lines(tmp_path, "utenfor", 2) == (
        "Utgangspunktet er 9,7 for 2023.",
        "Målet er høyst 8,0 innen 2027.",
        "Målet er 9,0 innen 2026.",
    )
    assert _lines(tmp_path, "trivsel", 2) == ("Utgangspunktet er ikke oppgitt.", "Ingen mål er oppgitt.")


def test_a_baseline_without_a_figure_is_not_known(tmp_path: Path) -> None:
    files = {"indicators.yaml": "i: {title: I, maturity: sketched, baseline: {period: 2025}}\n"}

    assert _lines(tmp_path, "i", 2, files)[0] == "Utgangspunktet er ikke kjent for 2025."


def test_a_baseline_that_is_a_figure_of_the_plan_is_told_as_one(tmp_path: Path) -> None:
    figures = "[{period: 2015..2021, value: 9}, {period: 2016..2022, value: 8}]"
    one = f"title: I, maturity: sketched, baseline: {{period: 2015..2021}}, observations: {figures}"

    assert _lines(tmp_path / "a", "i", 2, {"indicators.yaml": f"i: {{{one}}}\n"})[0] == (
        "Utgangspunktet er tallet for 2015–2021."
    )
    assert _lines(tmp_path / "b", "i", 1, {"indicators.yaml": f"i: {{{one}}}\n"})[2] == (
        "Uten område: 8,0 for 2016–2022, det nyeste av 2 tall."
    )


def test_figures_that_are_hidden_or_of_too_few_are_not_told(tmp_path: Path) -> None:
    rest = "unit: count, population: {age_from: 15}, baseline: {period: 2022, value: 3}"
    files = {
        "indicators.yaml": f"i: {{title: I, maturity: defined, {rest}, observations: [{{period: 2025, value: 4}}]}}\n"
    }

    assert _lines(tmp_path / "a", "i", 1, files)[2:] == (
        "Uten område: skjult av hensyn til personvernet for 2025, det eneste tallet.",
    )
    assert _lines(tmp_path / "b", "i", 2, files)[0] == "Utgangspunktet er ikke kjent for 2022."
