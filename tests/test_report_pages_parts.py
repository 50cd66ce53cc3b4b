from innenforskap.i18n import Language
from innenforskap.model.text import Told
from innenforskap.report.pages.parts import Axes, Entry, Fact, Link, Tag


def test_the_three_axes_are_always_told_in_the_same_order() -> None:
    state, progress, effect = (Tag(name, "", "", "") for name in ("Status", "Framdrift", "Virkning"))

    assert Axes(effect=effect, state=state, progress=progress).all == (state, progress, effect)


def test_what_the_plan_does_not_say_of_a_record_is_told_apart_from_what_it_says() -> None:
    told = Told("Fylket", Language.NB)
    owner, level = Fact("Ansvarlig", (Link(told),)), Fact("Nivå")

    entry = Entry("hindring-a", told, facts=(level, owner))

    assert (entry.known, entry.unknown) == ((owner,), ("nivå",))
