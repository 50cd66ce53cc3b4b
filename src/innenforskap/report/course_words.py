"""What is said of goals and how an indicator does against them, in papers, on pages and in explanations."""

from collections.abc import Mapping

from innenforskap.figures.course import Course, Why
from innenforskap.i18n import Message, Phrase
from innenforskap.model.vocabulary import Operator

COURSES: Mapping[Course, Message] = {
    Course.NOT_SET: Message("Mål ikke satt ennå", "Mål ikkje sett enno", "No goal set yet"),
    Course.NOT_MEASURABLE: Message("Kan ikke måles ennå", "Kan ikkje målast enno", "Cannot be measured yet"),
    Course.REACHED: Message("Målet er nådd", "Målet er nådd", "The goal is reached"),
    Course.WRONG_WAY: Message("Går feil vei", "Går feil veg", "Moving the wrong way"),
    Course.UNMOVED: Message("Uendret", "Uendra", "Unmoved"),
    Course.ON_COURSE: Message("I rute mot målet", "I rute mot målet", "On course"),
    Course.BEHIND: Message("Henger etter", "Heng etter", "Behind"),
}
WHYS: Mapping[Why, Message] = {
    Why.NO_DIRECTION: Message(
        "planen sier ikke hvilken vei som er bra",
        "planen seier ikkje kva veg som er bra",
        "the plan does not say which way is good",
    ),
    Why.NO_FIGURE: Message("det er ikke noe tall ennå", "det er ikkje noko tal enno", "there is no figure yet"),
    Why.GROUPS_ONLY: Message(
        "det er bare tall for grupper, ikke for alle",
        "det er berre tal for grupper, ikkje for alle",
        "there are figures for groups only, and none for all",
    ),
    Why.HIDDEN: Message(
        "det siste tallet er skjult av hensyn til personvernet",
        "det siste talet er skjult av omsyn til personvernet",
        "the last figure is hidden for privacy",
    ),
    Why.MISSING: Message("det siste tallet mangler", "det siste talet manglar", "the last figure is missing"),
    Why.UNLIKE_PERIODS: Message(
        "utgangspunktet og det siste tallet gjelder ulike slags perioder",
        "utgangspunktet og det siste talet gjeld ulike slags periodar",
        "the baseline and the last figure are of unlike kinds of periods",
    ),
    Why.BROKEN: Message(
        "det er brudd i tallene etter utgangspunktet",
        "det er brot i tala etter utgangspunktet",
        "there is a break in the figures after the baseline",
    ),
    Why.NO_START: Message("utgangspunktet er ikke kjent", "utgangspunktet er ikkje kjent", "the baseline is not known"),
    Why.START_HIDDEN: Message(
        "utgangspunktet er skjult av hensyn til personvernet",
        "utgangspunktet er skjult av omsyn til personvernet",
        "the baseline is hidden for privacy",
    ),
    Why.NOTHING_SINCE: Message(
        "det er ikke noe tall etter utgangspunktet ennå",
        "det er ikkje noko tal etter utgangspunktet enno",
        "there is no figure after the baseline yet",
    ),
    Why.NO_RATE: Message(
        "veien til målet kan ikke regnes ut med like mange prosent hvert år",
        "vegen til målet kan ikkje reknast ut med like mange prosent kvart år",
        "the way to the goal cannot be worked out at a constant rate",
    ),
}
TARGETS: Mapping[Operator | None, Phrase] = {
    Operator.AT_LEAST: Phrase("Minst {value} innen {time}", "Minst {value} innan {time}"),
    Operator.AT_MOST: Phrase("Høyst {value} innen {time}", "Høgst {value} innan {time}"),
    Operator.EXACTLY: Phrase("Nøyaktig {value} innen {time}", "Nøyaktig {value} innan {time}"),
    None: Phrase("{value} innen {time}", "{value} innan {time}"),
}
