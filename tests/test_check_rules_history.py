"""What is gone, reworded or put off since the plan before, and what counts as saying why."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from innenforskap.finding import Finding
from innenforskap.i18n import Language
from innenforskap.place import Place
from tests.found import ADOPTED, DAY, found

BODY = "tinget: {name: Tinget, kind: county-assembly, powers: [adopt]}\n"


def _found(
    parent: Path, before: Mapping[str, str], now: Mapping[str, str], code: str, day: date = DAY
) -> tuple[Finding, ...]:
    return found(parent, {"plan.yaml": ADOPTED, **now}, code, day, before={"plan.yaml": ADOPTED, **before})


def _said(told: tuple[Finding, ...]) -> list[str]:
    return [f"{each.file}: {each.message(Language.NB)}" for each in told]


def _help(told: tuple[Finding, ...]) -> str:
    (finding,) = told
    return finding.help(Language.NB) or ""


class TestGone:
    """IF140: what was in a plan in force and is no longer there."""

    BEFORE: Mapping[str, str] = {
        "strands.yaml": "d: {title: Del}\n",
        "measures.yaml": "a: {title: A}\nb: {title: B}\n",
        "actors/nav.yaml": "{name: Nav, kind: other}\n",
        "indicators.yaml": "neet: {title: Utenfor, maturity: defined}\n",
        "sources.yaml": "s: {title: Kilde}\n",
    }

    def _gone(self, parent: Path, now: Mapping[str, str]) -> list[str]:
        return _said(_found(parent, self.BEFORE, {"measures.yaml": "b: {title: B}\n", **now}, "IF140"))

    def test_strands_measures_actors_and_indicators_keep_their_ids(self, tmp_path: Path) -> None:
        assert self._gone(tmp_path, {}) == [
            "actors/nav.yaml: aktøren «nav» sto i planen før, og er borte uten spor",
            "indicators.yaml: indikatoren «neet» sto i planen før, og er borte uten spor",
            "measures.yaml: tiltaket «a» sto i planen før, og er borte uten spor",
            "strands.yaml: delen av planen «d» sto i planen før, og er borte uten spor",
        ]

    def test_a_record_says_what_it_was_called_before(self, tmp_path: Path) -> None:
        now = {
            "strands.yaml": "e: {title: Del, formerly: [d]}\n",
            "measures.yaml": "b: {title: B, formerly: [a]}\n",
            "actors.yaml": "ks: {name: KS, kind: other, formerly: [nav]}\n",
            "indicators.yaml": "ny: {title: Utenfor, maturity: defined, formerly: [x, neet]}\n",
        }

        assert self._gone(tmp_path, now) == []

    def test_a_record_of_another_kind_is_no_trace(self, tmp_path: Path) -> None:
        assert len(self._gone(tmp_path, {"actors.yaml": "ks: {name: KS, kind: other, formerly: [a]}\n"})) == 4

    @pytest.mark.parametrize(
        ("type_", "told"), [("terminate", 0), ("mainstream", 0), ("postpone", 1), ("take-note", 1)]
    )
    def test_a_decision_that_ended_a_measure_is_its_trace(self, type_: str, told: int, tmp_path: Path) -> None:
        decision = f"v: {{date: 2026-06-01, body: tinget, type: {type_}, about: [a]}}\n"
        now = {"measures.yaml": "b: {title: B}\n", "bodies.yaml": BODY, "decisions.yaml": decision}

        assert len(_found(tmp_path, {"measures.yaml": self.BEFORE["measures.yaml"]}, now, "IF140")) == told

    def test_a_decision_about_measures_is_no_trace_of_an_actor(self, tmp_path: Path) -> None:
        decision = "v: {date: 2026-06-01, body: tinget, type: terminate, about: [nav]}\n"
        now = {"bodies.yaml": BODY, "decisions.yaml": decision}

        assert len(_found(tmp_path, {"actors.yaml": "nav: {name: Nav, kind: other}\n"}, now, "IF140")) == 1

    @pytest.mark.parametrize(("state", "told"), [("draft", 0), ("proposal", 0), ("adopted", 1), ("superseded", 1)])
    def test_what_was_never_in_force_may_go(self, state: str, told: int, tmp_path: Path) -> None:
        before = {"plan.yaml": f"title: P\nversion_state: {state}\n", "measures.yaml": "a: {title: A}\n"}

        assert len(_found(tmp_path, before, {"plan.yaml": "title: P\n"}, "IF140")) == told

    def test_while_one_of_a_kind_cannot_be_read_none_of_it_is_gone(self, tmp_path: Path) -> None:
        now = {"measures.yaml": "a: {titel: A}\nb: {title: B}\n", "actors.yaml": "nav: [\n"}

        assert [each.partition(":")[0] for each in self._gone(tmp_path, now)] == ["indicators.yaml", "strands.yaml"]

    def test_a_plan_before_with_errors_is_held_against_for_what_could_be_read(self, tmp_path: Path) -> None:
        before = {"measures.yaml": "a: {title: A}\nb: {titel: B}\n"}

        assert len(_found(tmp_path, before, {}, "IF140")) == 1

    @pytest.mark.parametrize("title", ["A", "{nb: '  a ', nn: Noko}", "{nn: A, nb: Noe}"])
    def test_a_new_record_of_the_same_name_is_thought_to_be_it(self, title: str, tmp_path: Path) -> None:
        before = {"measures.yaml": "a: {title: {nb: A, nn: A}}\nb: {title: A}\n"}
        now = {"measures.yaml": f"b: {{title: A}}\nc: {{title: {title}}}\n"}

        assert _help(_found(tmp_path, before, now, "IF140")) == "er «c» den nye id-en, så skriv formerly: [a] der"

    def test_what_has_a_new_id_is_told_there_and_what_still_has_the_old(self, tmp_path: Path) -> None:
        now = {"measures.yaml": "b: {title: B}\nc: {title: A}\n", "status/2026-05-01/a.yaml": "state: in-progress\n"}
        (told,) = _found(tmp_path, {"measures.yaml": self.BEFORE["measures.yaml"]}, now, "IF140")

        assert told.place == Place("measures.yaml", 2, 1, (2, 2))
        assert _help((told,)).splitlines() == [
            "er «c» den nye id-en, så skriv formerly: [a] der",
            "skriv «c» der det ennå står «a», i filnavnet til statusrapporter også",
        ]

    def test_what_still_refers_to_an_actor_is_told_by_the_rule_of_references(self, tmp_path: Path) -> None:
        measures = {"measures.yaml": "a: {title: A, lead: nav}\n"}
        now = {**measures, "actors.yaml": "ny: {name: Nav, kind: other}\n"}
        told = _found(tmp_path, {**measures, "actors/nav.yaml": self.BEFORE["actors/nav.yaml"]}, now, "IF140")

        assert _help(told) == "er «ny» den nye id-en, så skriv formerly: [nav] der"

    def test_what_is_gone_stands_on_no_line(self, tmp_path: Path) -> None:
        now = {"measures.yaml": "b: {title: B}\n"}
        (told,) = _found(tmp_path, {"measures.yaml": self.BEFORE["measures.yaml"]}, now, "IF140")

        assert told.place == Place("measures.yaml")

    def test_where_nothing_is_called_the_same_it_is_said_how_to_keep_it(self, tmp_path: Path) -> None:
        actors = ["nav: {name: Nav, kind: other}\n", "ks: {name: KS, kind: other}\n"]
        told = _found(tmp_path, {"actors.yaml": actors[0]}, {"actors.yaml": actors[1]}, "IF140")

        assert _help(told).splitlines() == [
            "har noe annet tatt over, så skriv formerly: [nav] der",
            "ellers legg det tilbake i actors.yaml, og skriv valid_to: med siste dag",
        ]

    def test_a_strand_has_no_end_to_be_kept_with(self, tmp_path: Path) -> None:
        told = _found(tmp_path, {"strands.yaml": "d: {title: D}\n"}, {}, "IF140")

        assert _help(told) == "har noe annet tatt over, så skriv formerly: [d] der"


class TestReworded:
    """IF141: adopted words that are other words."""

    BEFORE: Mapping[str, str] = {"measures.yaml": "a: {title: Los, text: {nb: Vi skal lage., nn: Vi skal lage det.}}\n"}

    def _told(self, parent: Path, measure: str, now: Mapping[str, str] | None = None) -> list[str]:
        told = _found(parent, self.BEFORE, {"measures.yaml": measure, **(now or {})}, "IF141")
        return ["/".join(map(str, each.steps[1:])) for each in told]

    @pytest.mark.parametrize(
        ("measure", "told"),
        [
            ("a: {title: Los, text: {nb: Vi skal vurdere., nn: Vi skal lage det.}}\n", ["text/nb"]),
            ("a: {title: Los, text: {nb: Vi skal vurdere., nn: Vi skal vurdere det.}}\n", ["text/nb"]),
            ("a: {title: Los, text: {nb: Vi skal lage., nn: Vi skal vurdere det.}}\n", ["text/nn"]),
            ("a: {title: Losen, text: {nb: Vi kan lage., nn: Vi kan lage det.}}\n", ["title/nb", "text/nb"]),
            ("a: {title: Los, text: {nb: Vi skal lage.}}\n", ["text/nn"]),
            ("a: {title: Los}\n", ["text/nb"]),
            ("a: {title: {nb: Los, nn: Los}, text: {nb: 'Vi skal  lage.', nn: Vi skal lage det.}}\n", []),
            ('a:\n  title: "Los"\n  text:\n    nb: >-\n      Vi skal\n      lage.\n    nn: Vi skal lage det.\n', []),
        ],
    )
    def test_other_words_are_told_once_a_text_and_layout_never(
        self, measure: str, told: list[str], tmp_path: Path
    ) -> None:
        assert self._told(tmp_path, measure) == told

    CHANGED = "a: {title: Los, text: {nb: Vi skal vurdere., nn: Vi skal lage det.}}\n"

    @pytest.mark.parametrize(
        ("before", "now", "told"),
        [
            ("", "", 1),
            ("version: '1'\n", "version: '1'\n", 1),
            ("version: '1'\n", "version: '2'\n", 0),
            ("adopted: {date: 2022-12-06}\n", "adopted: {date: 2022-12-06}\n", 1),
            ("adopted: {date: 2022-12-06}\n", "adopted: {date: 2025-12-09}\n", 0),
            ("wording: adopted\n", "wording: adopted\n", 1),
            ("wording: retold\n", "", 0),
            ("", "wording: retold\n", 0),
            ("", "translated: [nb]\n", 0),
            ("", "translated: [nn]\n", 1),
        ],
    )
    def test_a_new_version_a_retold_text_and_a_translation_may_be_other_words(
        self, before: str, now: str, told: int, tmp_path: Path
    ) -> None:
        files = {"plan.yaml": ADOPTED + now, "measures.yaml": self.CHANGED}

        assert len(_found(tmp_path, {**self.BEFORE, "plan.yaml": ADOPTED + before}, files, "IF141")) == told

    @pytest.mark.parametrize(("before", "now"), [("proposal", "adopted"), ("adopted", "proposal"), ("draft", "draft")])
    def test_only_what_was_adopted_and_still_is_must_stand(self, before: str, now: str, tmp_path: Path) -> None:
        then, plan = (f"title: P\nversion_state: {state}\n" for state in (before, now))
        files = {"plan.yaml": plan, "measures.yaml": self.CHANGED}

        assert _found(tmp_path, {**self.BEFORE, "plan.yaml": then}, files, "IF141") == ()

    @pytest.mark.parametrize(
        ("type_", "about", "told"), [("adjust", "a", 0), ("split", "a", 0), ("continue", "a", 1), ("adjust", "b", 1)]
    )
    def test_a_decision_to_adjust_the_measure_says_why(self, type_: str, about: str, told: int, tmp_path: Path) -> None:
        decision = f"v: {{date: 2026-06-01, body: tinget, type: {type_}, about: [{about}]}}\n"
        now = {"decisions.yaml": decision, "bodies.yaml": BODY}

        assert len(self._told(tmp_path, self.CHANGED, now)) == told

    def test_a_new_id_hides_no_new_words_and_measures_made_one_have_words_of_their_own(self, tmp_path: Path) -> None:
        renamed = self.CHANGED.replace("a:", "b:").replace("}}", "}, formerly: [a]}")
        two = {"measures.yaml": self.BEFORE["measures.yaml"] + "c: {title: C}\n"}
        merged = {"measures.yaml": renamed.replace("[a]", "[a, c]")}

        assert self._told(tmp_path / "renamed", renamed) == ["text/nb"]
        assert _found(tmp_path / "merged", two, merged, "IF141") == ()

    def test_a_new_measure_has_no_words_before(self, tmp_path: Path) -> None:
        assert self._told(tmp_path, self.BEFORE["measures.yaml"] + "b: {title: B}\n") == []

    def test_the_words_before_are_shown_and_long_ones_cut_at_a_word(self, tmp_path: Path) -> None:
        long = {"measures.yaml": f"a: {{title: A, text: {'ordet ' * 30}}}\n"}

        told = _found(tmp_path, long, {"measures.yaml": "a: {title: A, text: nytt}\n"}, "IF141")

        assert _help(told).splitlines()[0] == f"før sto det: «{' '.join(['ordet'] * 16)} …»"

    def test_words_just_short_enough_are_shown_whole(self, tmp_path: Path) -> None:
        words = "a" * 48 + " " + "b" * 51

        told = _found(
            tmp_path, {"measures.yaml": f"a: {{title: {words}}}"}, {"measures.yaml": "a: {title: A}"}, "IF141"
        )

        assert f"«{words}»" in _help(told)


class TestMoved:
    """IF142: ends and milestones that were put off."""

    BEFORE: Mapping[str, str] = {"measures.yaml": "a: {title: A, period: {from: 2024, to: 2026-06}}\n"}
    LATER = "a: {title: A, period: {from: 2024, to: 2026-12}}\n"
    REPORT = "{state: in-progress, progress: some-delay, "

    @pytest.mark.parametrize(
        ("period", "told"),
        [
            ("period: {from: 2024, to: 2026}", "fristen var 2026-06 og er nå 2026, uten at det står hvorfor"),
            ("period: {from: 2024}", "fristen var 2026-06 og er nå fjernet, uten at det står hvorfor"),
            ("note: B", "fristen var 2026-06 og er nå fjernet, uten at det står hvorfor"),
            ("period: {to: 2026-06}", ""),
            ("period: {to: 2026-06-30}", ""),
            ("period: {to: 2026-05}", ""),
        ],
    )
    def test_a_later_end_and_none_at_all_are_told(self, period: str, told: str, tmp_path: Path) -> None:
        now = {"measures.yaml": f"a: {{title: A, {period}}}\n"}

        assert [each.message(Language.NB) for each in _found(tmp_path, self.BEFORE, now, "IF142")] == [told][
            : len(told)
        ]

    def test_where_there_was_no_end_none_was_moved(self, tmp_path: Path) -> None:
        assert _found(tmp_path, {"measures.yaml": "a: {title: A}\n"}, {"measures.yaml": self.LATER}, "IF142") == ()

    @pytest.mark.parametrize(
        ("decision", "told"),
        [
            ("{date: 2026-06-01, body: tinget, type: postpone, about: [a]}", 0),
            ("{date: 2023-06-01, body: tinget, type: continue, about: [a]}", 0),
            ("{date: 2026-06-01, body: tinget, type: take-note, about: [a]}", 1),
            ("{date: 2026-06-01, body: tinget, type: postpone, about: [b]}", 1),
            ("{date: 2026-06-16, body: tinget, type: postpone, about: [a]}", 1),
        ],
    )
    def test_a_decision_that_is_new_to_the_plan_says_why(self, decision: str, told: int, tmp_path: Path) -> None:
        now = {"measures.yaml": self.LATER, "bodies.yaml": BODY, "decisions.yaml": f"v: {decision}\n"}

        assert len(_found(tmp_path, self.BEFORE, now, "IF142")) == told

    @pytest.mark.parametrize(("day", "told"), [("2025-11-27", 0), ("2025-11-26", 1)])
    def test_so_does_one_that_was_there_and_is_no_older_than_a_report_may_be(
        self, day: str, told: int, tmp_path: Path
    ) -> None:
        decided = {
            "bodies.yaml": BODY,
            "decisions.yaml": f"v: {{date: {day}, body: tinget, type: adjust, about: [a]}}\n",
        }

        told_of = _found(tmp_path, {**self.BEFORE, **decided}, {"measures.yaml": self.LATER, **decided}, "IF142")

        assert len(told_of) == told

    @pytest.mark.parametrize(
        ("report", "told"),
        [
            ("reason: Bemanning, expected_end: 2026-12}", 0),
            ("cause: capacity, expected_end: 2026-12}", 0),
            ("reason: Bemanning}", 1),
            ("expected_end: 2026-12}", 1),
            ("reason: Bemanning, expected_end: 2026-06}", 1),
        ],
    )
    def test_the_newest_report_says_why_and_when(self, report: str, told: int, tmp_path: Path) -> None:
        now = {"measures.yaml": self.LATER, "status/2026-05-01/a.yaml": self.REPORT + report}

        assert len(_found(tmp_path, self.BEFORE, now, "IF142")) == told

    def test_an_older_report_no_longer_says_why(self, tmp_path: Path) -> None:
        now = {
            "measures.yaml": self.LATER,
            "status/2026-05-01/a.yaml": self.REPORT + "reason: Bemanning, expected_end: 2026-12}",
            "status/2026-06-01/a.yaml": "{state: in-progress, progress: on-track}",
        }

        assert len(_found(tmp_path, self.BEFORE, now, "IF142")) == 1

    def test_a_measure_that_is_over_has_no_deadline(self, tmp_path: Path) -> None:
        now = {"measures.yaml": self.LATER, "status/2026-05-01/a.yaml": "state: completed\n"}

        assert _found(tmp_path, self.BEFORE, now, "IF142") == ()

    @pytest.mark.parametrize(
        ("milestone", "told"),
        [
            ("due: 2026-09", 1),
            ("due: 2026-01", 1),
            ("moved: []", 1),
            ("done: 2026-05", 1),
            ("due: 2026-03-31", 0),
            ("due: 2026-09, moved: [{due: 2026-03, cause: capacity}]", 0),
            ("due: 2026-09, moved: [{due: 2025-12, cause: capacity}]", 1),
        ],
    )
    def test_a_milestone_keeps_its_earlier_dates(self, milestone: str, told: int, tmp_path: Path) -> None:
        before = {"measures.yaml": "a: {title: A, milestones: {m: {title: M, due: 2026-03}}}\n"}
        now = {"measures.yaml": f"a: {{title: A, milestones: {{m: {{title: M, {milestone}}}, n: {{title: Ny}}}}}}\n"}

        assert len(_found(tmp_path, before, now, "IF142")) == told

    def test_it_is_said_how_a_milestone_keeps_them(self, tmp_path: Path) -> None:
        before = {"measures.yaml": "a: {title: A, milestones: {m: {title: M, due: 2026-03}}}\n"}
        now = {"measures.yaml": "a: {title: A, milestones: {m: {title: M, due: 2026-09}}}\n"}

        told = _found(tmp_path, before, now, "IF142")

        assert _said(told) == [
            "measures.yaml: fristen for milepælen var 2026-03 og er nå 2026-09, uten at det står hvorfor"
        ]
        assert _help(told) == "behold den gamle fristen, med grunnen: moved: [{due: 2026-03, cause: …}]"

    def test_a_milestone_that_had_no_date_or_was_not_there_was_not_moved(self, tmp_path: Path) -> None:
        before = {"measures.yaml": "a: {title: A, milestones: {m: {title: M}}}\n"}
        now = {"measures.yaml": "a: {title: A, milestones: {m: {title: M, due: 2026-09}, n: {title: Ny, due: 2026}}}\n"}

        assert _found(tmp_path, before, now, "IF142") == ()


def test_without_a_plan_before_there_is_no_history(tmp_path: Path) -> None:
    assert found(tmp_path, {"plan.yaml": ADOPTED, "measures.yaml": "a: {title: A}\n"}, "IF14") == ()


class TestRolled:
    """What a roll may change, and what may come at any time."""

    BEFORE: Mapping[str, str] = {
        "plan.yaml": "title: Planen\nversion: '2026'\nversion_state: adopted\nadopted: {date: 2025-12-10}\n",
        "measures.yaml": "a: {title: A, text: Vi gjør dette, period: {from: 2025, to: 2026}}\nb: {title: B}\n",
        "indicators.yaml": "neet: {title: Utenfor, maturity: in-use}\n",
    }
    DRAFT: Mapping[str, str] = {
        "plan.yaml": "title: Planen\nversion: '2027'\nversion_state: draft\n",
        "rolls.yaml": "2027: {from: '2026', to: '2027', outcome: rolled, fates: [{measure: a, fate: changed}]}\n",
        "measures.yaml": "a: {title: Ny A, text: Vi gjør noe annet, period: {from: 2025, to: 2028}}\nb: {title: B}\n",
    }

    def _codes(self, parent: Path, now: Mapping[str, str]) -> list[str]:
        return [each.rule.code for each in _found(parent, self.BEFORE, {**self.BEFORE, **now}, "IF14")]

    def test_words_and_deadlines_may_change_in_a_draft_and_not_in_what_is_in_force(self, tmp_path: Path) -> None:
        in_force = self._codes(tmp_path / "in-force", {"measures.yaml": self.DRAFT["measures.yaml"]})
        draft = self._codes(tmp_path / "draft", self.DRAFT)
        proposal = {**self.DRAFT, "plan.yaml": self.DRAFT["plan.yaml"].replace("draft", "proposal")}

        assert sorted(in_force) == ["IF141", "IF141", "IF142"]
        assert draft == []
        assert self._codes(tmp_path / "proposal", proposal) == []

    def test_in_a_draft_too_nothing_disappears(self, tmp_path: Path) -> None:
        assert self._codes(tmp_path, {**self.DRAFT, "measures.yaml": "a: {title: A}\n"}) == ["IF140"]

    def test_indicators_and_figures_may_come_at_any_time(self, tmp_path: Path) -> None:
        now = """
            neet:
              title: Utenfor
              maturity: in-use
              unit: percent
              observations: [{period: 2025, value: 9.9}]
            ny: {title: Ny, maturity: defined}
        """

        assert self._codes(tmp_path, {"indicators.yaml": now}) == []
