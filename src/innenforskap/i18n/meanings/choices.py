"""What each group of allowed values says, and what the values are called."""

from collections.abc import Mapping
from typing import NamedTuple

from innenforskap.i18n import Phrase, labels


class Words(NamedTuple):
    """What a group of allowed values says, in bokmål, and what each value is called."""

    what: str
    labels: Mapping[str, Phrase]


CHOICES: Mapping[str, Words] = {
    "ActorKind": Words("Hva slags aktør det er.", labels.ACTOR_KINDS),
    "ArenaKind": Words("Hva slags arena det er.", labels.ARENA_KINDS),
    "ArenaState": Words("Om arenaen finnes.", labels.ARENA_STATES),
    "BarrierKind": Words("Hva slags barriere det er.", labels.BARRIER_KINDS),
    "BarrierState": Words("Hvor langt arbeidet med barrieren har kommet.", labels.BARRIER_STATES),
    "BodyKind": Words("Hva slags organ det er.", labels.BODY_KINDS),
    "Cadence": Words("Hvor ofte noe skjer.", labels.CADENCES),
    "Capacity": Words("Rollen fylkeskommunen opptrer i.", labels.CAPACITIES),
    "Channel": Words("Kanalen det kommuniseres gjennom.", labels.CHANNELS),
    "Commitment": Words("Hva verbet i planen forplikter til.", labels.COMMITMENTS),
    "Consequence": Words("Det en sak skal vurderes mot.", labels.CONSEQUENCES),
    "ConsultationKind": Words("Hvordan noen ble hørt.", labels.CONSULTATION_KINDS),
    "CoverageUnit": Words("Hva dekningen telles i.", labels.COVERAGE_UNITS),
    "DecisionType": Words("Hva et organ kan bestemme om et tiltak.", labels.DECISION_TYPES),
    "DelayCause": Words("Hvor årsaken til en forsinkelse ligger.", labels.DELAY_CAUSES),
    "Effect": Words("Om tiltaket virker.", labels.EFFECTS),
    "Fate": Words("Hva som blir av et tiltak når planen rulleres.", labels.FATES),
    "Finality": Words("Hvor endelig et tall er.", labels.FINALITIES),
    "FrameworkKind": Words("Hva slags plan eller ramme det er.", labels.FRAMEWORK_KINDS),
    "FundingKind": Words("Hvor langt pengene har kommet.", labels.FUNDING_KINDS),
    "Governance": Words("Hvordan eieren styres.", labels.GOVERNANCES),
    "GovernmentLevel": Words("Nivået der noe kan bestemmes.", labels.GOVERNMENT_LEVELS),
    "InstrumentKind": Words("Hva slags virkemiddel det er.", labels.INSTRUMENT_KINDS),
    "LanguagePolicy": Words("Hva eieren har bestemt om målformene.", labels.LANGUAGE_POLICIES),
    "Level": Words("Trinnet i resultatkjeden.", labels.LEVELS),
    "MandateKind": Words("Hva slags mandat det er.", labels.MANDATE_KINDS),
    "Maturity": Words("Hvor langt en indikator har kommet.", labels.MATURITIES),
    "MeasureKind": Words("Hva slags tiltak det er.", labels.MEASURE_KINDS),
    "MethodKind": Words("Om noe er en metode eller et program.", labels.METHOD_KINDS),
    "Missing": Words("Hvorfor et tall mangler.", labels.MISSING),
    "Counted": Words("Hva tallene er et antall av.", labels.COUNTED),
    "Path": Words("Hvordan veien mot målet deles på årene.", labels.PATHS),
    "Operator": Words("Hvordan et tall måles mot måltallet.", labels.OPERATORS),
    "Paper": Words("Papirene planen kan love.", labels.PAPERS),
    "PaperSection": Words("Delene et papir kan ha.", labels.PAPER_SECTIONS),
    "Participation": Words("Hvor langt en aktør har kommet inn i et tiltak.", labels.PARTICIPATIONS),
    "PhaseState": Words("Hvor langt en fase har kommet.", labels.PHASE_STATES),
    "PlanKind": Words("Hva slags plan det er.", labels.PLAN_KINDS),
    "PlanLanguage": Words("Språkene en plan kan være på.", labels.PLAN_LANGUAGES),
    "Polarity": Words("Hvilken vei som er den gode.", labels.POLARITIES),
    "Power": Words("Hva et organ kan gjøre med planen.", labels.POWERS),
    "Progress": Words("Om et tiltak er i rute.", labels.PROGRESS),
    "Purpose": Words("Hvorfor noe kommuniseres.", labels.PURPOSES),
    "Relation": Words("Hvor en annen plan står i forhold til denne.", labels.RELATIONS),
    "RollOutcome": Words("Hva den årlige vurderingen av planen ble til.", labels.ROLL_OUTCOMES),
    "RuleLevel": Words("Hvor mye en regel veier.", labels.RULE_LEVELS),
    "SourceKind": Words("Hva slags kilde det er.", labels.SOURCE_KINDS),
    "SpreadVerdict": Words("Hva som er bestemt om å spre en pilot.", labels.SPREAD_VERDICTS),
    "State": Words("Hvor et tiltak står.", labels.STATES),
    "Unit": Words("Hva en indikator måles i.", labels.UNITS),
    "VersionState": Words("Hvor langt versjonen av planen har kommet.", labels.VERSION_STATES),
    "Visibility": Words("Om noe er for alle.", labels.VISIBILITIES),
    "Wording": Words("Om tekstene er de vedtatte.", labels.WORDINGS),
}
