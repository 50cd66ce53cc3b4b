"""Rules of how a plan sets the other rules: openly, for a reason and for a time."""

from collections.abc import Iterator

from innenforskap.check.case import Case
from innenforskap.finding import Finding, Rule, Severity
from innenforskap.i18n import Message

_WHOLE = Message(
    "koden eller navnet slik det står i funnet",
    "koden eller namnet slik det står i funnet",
    "the code or the name as the finding has it",
)

FIXED_RULE_SET = Rule(
    "IF150",
    "fixed-rule-set",
    Severity.ERROR,
    Message(
        "regelen «{word}» kan ikke stilles på i planen",
        "regelen «{word}» kan ikkje stillast på i planen",
        "the rule “{word}” cannot be set in the plan",
    ),
    (
        Message(
            "ta den ut: reglene for lesing, for personvern og for rules: gjelder alltid",
            "ta han ut: reglane for lesing, for personvern og for rules: gjeld alltid",
            "take it out: the rules of reading, of privacy and of rules: always hold",
        ),
    ),
)


@FIXED_RULE_SET.check
def fixed_rule_set(case: Case) -> Iterator[Finding]:
    """Find settings of rules that nobody may set: what they guard cannot be mended afterwards."""
    for setting in case.settings:
        if setting.fixed:
            yield FIXED_RULE_SET.at_key(case.plan.about, "rules", setting.word, word=setting.word)


UNKNOWN_RULE = Rule(
    "IF151",
    "unknown-rule",
    Severity.ERROR,
    Message("ingen regel heter «{word}»", "ingen regel heiter «{word}»", "there is no rule “{word}”"),
    (
        Message("mente du «{suggestion}»?", "meinte du «{suggestion}»?", "did you mean “{suggestion}”?"),
        Message(
            "skriv {whole}, og ikke bare begynnelsen",
            "skriv {whole}, og ikkje berre byrjinga",
            "write {whole}, and not only the beginning",
        ),
    ),
)


@UNKNOWN_RULE.check
def unknown_rule(case: Case) -> Iterator[Finding]:
    """Find settings of rules there are not."""
    for word, rule, _, suggestion, _ in case.settings:
        if rule is None:
            whole = "" if suggestion else _WHOLE
            about = case.plan.about
            yield UNKNOWN_RULE.at_key(about, "rules", word, word=word, suggestion=suggestion, whole=whole)


SETTING_OVER = Rule(
    "IF152",
    "rule-setting-over",
    Severity.WARNING,
    Message(
        "innstillingen gjaldt ut {until}, så regelen gjelder igjen som vanlig",
        "innstillinga gjaldt ut {until}, så regelen gjeld att som vanleg",
        "the setting held until {until}, so the rule is back to what it was",
    ),
    (
        Message(
            "ta den ut, eller gi den ny until: om grunnen fortsatt gjelder",
            "ta henne ut, eller gi henne ny until: om grunnen framleis gjeld",
            "take it out, or give it a new until: if the reason still holds",
        ),
    ),
)


@SETTING_OVER.check
def rule_setting_over(case: Case) -> Iterator[Finding]:
    """Find settings whose last day has passed."""
    for setting in case.settings:
        if setting.rule and not setting.fixed and setting.is_over(case.day):
            until = str(setting.written.until)
            yield SETTING_OVER.at(case.plan.about, "rules", setting.word, "until", until=until)


IDLE_SILENCE = Rule(
    "IF153",
    "idle-silence",
    Severity.WARNING,
    Message(
        "planen demper «{word}», men regelen finner ingenting",
        "planen dempar «{word}», men regelen finn ingenting",
        "the plan silences “{word}”, but the rule finds nothing",
    ),
    (
        Message(
            "ta innstillingen ut, ellers dekker den over neste feil av samme slag",
            "ta innstillinga ut, elles dekkjer ho over neste feil av same slag",
            "take the setting out, or it will cover the next mistake of that kind",
        ),
    ),
)


@IDLE_SILENCE.check
def idle_silence(case: Case) -> Iterator[Finding]:
    """Find silences of rules that found nothing, in a plan that was read whole, where those rules could speak."""
    for setting in case.settings if case.is_whole else ():
        rule = setting.rule
        is_silent = rule and rule.code not in case.found and (case.before or not rule.history)
        if is_silent and setting.is_silence and setting.holds(case.day):
            yield IDLE_SILENCE.at_key(case.plan.about, "rules", setting.word, word=setting.word)


ENDLESS_SILENCE = Rule(
    "IF154",
    "endless-silence",
    Severity.ERROR,
    Message(
        "planen demper «{word}» uten å si hvor lenge, så det gjelder ikke",
        "planen dempar «{word}» utan å seie kor lenge, så det gjeld ikkje",
        "the plan silences “{word}” without saying for how long, so it does not hold",
    ),
    (
        Message(
            "skriv until: med siste dag det skal gjelde, for eksempel until: {day}",
            "skriv until: med siste dag det skal gjelde, til dømes until: {day}",
            "write until: with the last day it is to hold, for example until: {day}",
        ),
    ),
)


@ENDLESS_SILENCE.check
def endless_silence(case: Case) -> Iterator[Finding]:
    """Find silences without a last day: what is put off without one is forgotten."""
    for setting in case.settings:
        if setting.is_endless:
            day = f"{case.day.year}-12-31"
            yield ENDLESS_SILENCE.at_key(case.plan.about, "rules", setting.word, word=setting.word, day=day)


RULES = (fixed_rule_set, unknown_rule, rule_setting_over, idle_silence, endless_silence)
