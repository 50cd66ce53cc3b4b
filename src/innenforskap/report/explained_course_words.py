"""What an explanation says of an indicator's way to its goal, in bokmål, nynorsk and English."""

from collections.abc import Mapping

from innenforskap.figures.course import Course
from innenforskap.i18n import Message
from innenforskap.model.vocabulary import Operator

HEADING = Message("Slik går det mot målet", "Slik går det mot målet", "How it does against the goal")
HEADING_OF = Message(
    "Slik går det mot målet: {area}", "Slik går det mot målet: {area}", "How it does against the goal: {area}"
)

TYPED = Message("innskriving i {file}", "innskriving i {file}", "typed into {file}")
FETCHED = Message(
    "{tables}, hentet {day}, i {file}", "{tables}, henta {day}, i {file}", "{tables}, fetched on {day}, in {file}"
)
TABLE = Message("{bank}, tabell {table}", "{bank}, tabell {table}", "{bank}, table {table}")
TAKEN = Message(
    "filen «{name}», hentet {day}, i {file}",
    "fila «{name}», henta {day}, i {file}",
    "the file “{name}”, fetched on {day}, in {file}",
)
SOURCE_OF = Message(
    "Kilde for {n} av tallene: {source}.",
    "Kjelde for {n} av tala: {source}.",
    "Source of {n} of the figures: {source}.",
)
LAST = Message(
    "Tallet som teller, er {value} for {period}{finality}. Kilde: {source}.",
    "Talet som tel, er {value} for {period}{finality}. Kjelde: {source}.",
    "The figure that counts is {value} for {period}{finality}. Source: {source}.",
)
STATED = Message(
    "Utgangspunktet er {value} for {period}, slik indikatoren sier. Kilde: {source}.",
    "Utgangspunktet er {value} for {period}, slik indikatoren seier. Kjelde: {source}.",
    "The baseline is {value} for {period}, as the indicator says. Source: {source}.",
)
OF_FIGURE = Message(
    "Utgangspunktet er {value} for {period}, slik tallet for perioden sier. Kilde: {source}.",
    "Utgangspunktet er {value} for {period}, slik talet for perioden seier. Kjelde: {source}.",
    "The baseline is {value} for {period}, as the figure of that period says. Source: {source}.",
)
UNCERTAIN = Message(
    "Et tall kan være inntil {value} for høyt eller for lavt.",
    "Eit tal kan vere inntil {value} for høgt eller for lågt.",
    "A figure may be up to {value} too high or too low.",
)
BROKEN = Message(
    "Fra {period} kan tallene ikke sammenlignes med de som kom før.",
    "Frå {period} kan tala ikkje samanliknast med dei som kom før.",
    "From {period} on the figures cannot be compared with those before.",
)
WAY = Message(
    "Veien til målet: {points}. Metode: {path}.",
    "Vegen til målet: {points}. Metode: {path}.",
    "The way to the goal: {points}. Method: {path}.",
)
POINT = Message("{value} per {day}", "{value} per {day}", "{value} on {day}")
LEVEL = Message(
    "Utgangspunktet er så godt som målet. Det som ventes, er å holde {goal}.",
    "Utgangspunktet er så godt som målet. Det som er venta, er å halde {goal}.",
    "The baseline is as good as the goal. What is expected is to hold {goal}.",
)
CHANGE = Message("Endring: {sum}.", "Endring: {sum}.", "Change: {sum}.")
EXPECTED = Message("Ventet per {day}: {sum}.", "Venta per {day}: {sum}.", "Expected on {day}: {sum}.")
GAP = Message(
    "Avstand fra det som var ventet: {sum}.",
    "Avstand frå det som var venta: {sum}.",
    "Gap to what was expected: {sum}.",
)
LEFT = Message("Igjen til målet: {sum}.", "Att til målet: {sum}.", "Left to the goal: {sum}.")
PROGRESS = Message("Del av veien: {sum}.", "Del av vegen: {sum}.", "Share of the way: {sum}.")

FITS = Message("«{course}»: ja, for {why}.", "«{course}»: ja, for {why}.", "“{course}”: yes, for {why}.")
FITS_NOT = Message("«{course}»: nei, for {why}.", "«{course}»: nei, for {why}.", "“{course}”: no, for {why}.")
WHY: Mapping[Course, Message] = {
    Course.NOT_SET: Message("det er ikke satt noe mål", "det er ikkje sett noko mål", "no goal is set"),
    Course.WRONG_WAY: Message(
        "{value} er dårligere enn {first}", "{value} er dårlegare enn {first}", "{value} is worse than {first}"
    ),
    Course.UNMOVED: Message(
        "endringen er ikke større enn avrunding eller usikkerhet kan gi",
        "endringa er ikkje større enn avrunding eller uvisse kan gi",
        "the change is no more than rounding or uncertainty can make",
    ),
}
WHY_NOT: Mapping[Course, Message] = {
    Course.NOT_SET: Message("det er satt et mål", "det er sett eit mål", "a goal is set"),
    Course.NOT_MEASURABLE: Message(
        "tallet kan holdes opp mot målet", "talet kan haldast opp mot målet", "the figure can be held against the goal"
    ),
    Course.WRONG_WAY: Message(
        "{value} er ikke dårligere enn {first}",
        "{value} er ikkje dårlegare enn {first}",
        "{value} is no worse than {first}",
    ),
    Course.UNMOVED: Message(
        "endringen er større enn avrunding eller usikkerhet kan gi",
        "endringa er større enn avrunding eller uvisse kan gi",
        "the change is more than rounding or uncertainty can make",
    ),
}
MEETS: Mapping[Operator | None, Message] = {
    Operator.AT_LEAST: Message("{value} er minst {asked}", "{value} er minst {asked}", "{value} is at least {asked}"),
    Operator.AT_MOST: Message("{value} er høyst {asked}", "{value} er høgst {asked}", "{value} is at most {asked}"),
    Operator.EXACTLY: Message(
        "{value} er nøyaktig {asked}", "{value} er nøyaktig {asked}", "{value} is exactly {asked}"
    ),
}
MEETS_NOT: Mapping[Operator | None, Message] = {
    Operator.AT_LEAST: Message(
        "{value} er ikke minst {asked}", "{value} er ikkje minst {asked}", "{value} is not at least {asked}"
    ),
    Operator.AT_MOST: Message(
        "{value} er ikke høyst {asked}", "{value} er ikkje høgst {asked}", "{value} is not at most {asked}"
    ),
    Operator.EXACTLY: Message(
        "{value} er ikke nøyaktig {asked}", "{value} er ikkje nøyaktig {asked}", "{value} is not exactly {asked}"
    ),
}
NEAR = Message(
    "{value} er minst like nær målet som {asked}",
    "{value} er minst like nær målet som {asked}",
    "{value} is at least as near the goal as {asked}",
)
FAR = Message(
    "{value} er lenger fra målet enn {asked}",
    "{value} er lenger frå målet enn {asked}",
    "{value} is farther from the goal than {asked}",
)
