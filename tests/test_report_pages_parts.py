from innenforskap.report.pages.parts import Axes, Tag


def test_the_three_axes_are_always_told_in_the_same_order() -> None:
    state, progress, effect = (Tag(name, "", "", "") for name in ("Status", "Framdrift", "Virkning"))

    assert Axes(effect=effect, state=state, progress=progress).all == (state, progress, effect)
