"""What is said of how an indicator does against its goal, in papers, on pages and in explanations."""

from collections.abc import Mapping

from innenforskap.figures.course import Course
from innenforskap.i18n import Message

COURSES: Mapping[Course, Message] = {
    Course.NOT_SET: Message("Mål ikke satt ennå", "Mål ikkje sett enno", "No goal set yet"),
    Course.NOT_MEASURABLE: Message("Kan ikke måles ennå", "Kan ikkje målast enno", "Cannot be measured yet"),
    Course.REACHED: Message("Målet er nådd", "Målet er nådd", "The goal is reached"),
    Course.WRONG_WAY: Message("Går feil vei", "Går feil veg", "Moving the wrong way"),
    Course.UNMOVED: Message("Uendret", "Uendra", "Unmoved"),
    Course.ON_COURSE: Message("I rute mot målet", "I rute mot målet", "On course"),
    Course.BEHIND: Message("Henger etter", "Heng etter", "Behind"),
}
