"""Every allowed value has a label in bokmål and nynorsk."""

from collections.abc import Mapping

import pytest

from innenforskap.i18n import Language, Phrase, labels
from innenforskap.i18n.glossary import nearest, values
from innenforskap.model import vocabulary
from innenforskap.model.scalars import Choice

TABLES = {name: table for name, table in vars(labels).items() if name.isupper()}


@pytest.mark.parametrize(
    ("table", "allowed"),
    [
        (labels.STATES, vocabulary.State),
        (labels.PROGRESS, vocabulary.Progress),
        (labels.EFFECTS, vocabulary.Effect),
        (labels.COMMITMENTS, vocabulary.Commitment),
        (labels.MEASURE_KINDS, vocabulary.MeasureKind),
        (labels.PARTICIPATIONS, vocabulary.Participation),
        (labels.ACTOR_KINDS, vocabulary.ActorKind),
        (labels.CAPACITIES, vocabulary.Capacity),
        (labels.LEVELS, vocabulary.Level),
        (labels.MATURITIES, vocabulary.Maturity),
        (labels.POLARITIES, vocabulary.Polarity),
        (labels.OPERATORS, vocabulary.Operator),
        (labels.PLAN_KINDS, vocabulary.PlanKind),
        (labels.GOVERNANCES, vocabulary.Governance),
        (labels.VERSION_STATES, vocabulary.VersionState),
        (labels.WORDINGS, vocabulary.Wording),
        (labels.PAPERS, vocabulary.Paper),
        (labels.LANGUAGE_POLICIES, vocabulary.LanguagePolicy),
        (labels.PLAN_LANGUAGES, vocabulary.PlanLanguage),
        (labels.UNITS, vocabulary.Unit),
        (labels.FINALITIES, vocabulary.Finality),
        (labels.MISSING, vocabulary.Missing),
        (labels.COUNTED, vocabulary.Counted),
        (labels.PATHS, vocabulary.Path),
        (labels.BODY_KINDS, vocabulary.BodyKind),
        (labels.POWERS, vocabulary.Power),
        (labels.FUNDING_KINDS, vocabulary.FundingKind),
        (labels.DECISION_TYPES, vocabulary.DecisionType),
        (labels.DELAY_CAUSES, vocabulary.DelayCause),
        (labels.SPREAD_VERDICTS, vocabulary.SpreadVerdict),
        (labels.COVERAGE_UNITS, vocabulary.CoverageUnit),
        (labels.VISIBILITIES, vocabulary.Visibility),
        (labels.GOVERNMENT_LEVELS, vocabulary.GovernmentLevel),
        (labels.BARRIER_KINDS, vocabulary.BarrierKind),
        (labels.BARRIER_STATES, vocabulary.BarrierState),
        (labels.ARENA_KINDS, vocabulary.ArenaKind),
        (labels.ARENA_STATES, vocabulary.ArenaState),
        (labels.MANDATE_KINDS, vocabulary.MandateKind),
        (labels.INSTRUMENT_KINDS, vocabulary.InstrumentKind),
        (labels.CONSULTATION_KINDS, vocabulary.ConsultationKind),
        (labels.PURPOSES, vocabulary.Purpose),
        (labels.CHANNELS, vocabulary.Channel),
        (labels.CADENCES, vocabulary.Cadence),
        (labels.FRAMEWORK_KINDS, vocabulary.FrameworkKind),
        (labels.RELATIONS, vocabulary.Relation),
        (labels.METHOD_KINDS, vocabulary.MethodKind),
        (labels.SOURCE_KINDS, vocabulary.SourceKind),
        (labels.PHASE_STATES, vocabulary.PhaseState),
        (labels.RULE_LEVELS, vocabulary.RuleLevel),
        (labels.PAPER_SECTIONS, vocabulary.PaperSection),
        (labels.CONSEQUENCES, vocabulary.Consequence),
        (labels.ROLL_OUTCOMES, vocabulary.RollOutcome),
        (labels.FATES, vocabulary.Fate),
    ],
)
def test_every_allowed_value_has_a_label_and_no_label_is_left_over(
    table: Mapping[str, Phrase], allowed: type[Choice]
) -> None:
    assert list(table) == [str(value) for value in allowed]


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)
def test_every_label_is_there_in_bokmal_and_nynorsk(table: Mapping[str, Phrase]) -> None:
    for label in table.values():
        assert label.nb.strip()
        assert label.nn.strip()


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)
@pytest.mark.parametrize("language", [Language.NB, Language.NN])
def test_no_two_values_of_a_field_share_a_label(table: Mapping[str, Phrase], language: Language) -> None:
    said = [label.said(language) for label in table.values()]

    assert len(set(said)) == len(said)


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)
@pytest.mark.parametrize("language", [Language.NB, Language.NN])
def test_a_label_typed_into_the_plan_leads_to_its_value(table: Mapping[str, Phrase], language: Language) -> None:
    for value, label in table.items():
        said = label.said(language)
        assert nearest(said, table.keys(), values(said)) == value


def test_the_three_axes_are_called_what_the_plan_calls_them() -> None:
    assert labels.STATES["mainstreamed"].nn == "Vidareført i ordinær drift"
    assert labels.PROGRESS["serious-delay"].nb == "Vesentlig forsinket"
    assert labels.EFFECTS["too-early"].nn == "For tidleg"
