"""Two plans seen so that they can be held against each other."""

from innenforskap.compare.change import Spot
from innenforskap.compare.sides import Sides, is_unread
from innenforskap.model.refs import ActorRef, DecisionRef
from innenforskap.model.text import Text
from tests.edited import DAY, Edit, changed, edited

_RENAMED = Edit("actors.yaml", "nav:\n  name: Nav\n", "navet:\n  formerly: [nav]\n  name: Nav\n")


def _sides(*edits: Edit) -> Sides:
    return Sides(edited([]), edited(edits), DAY)


def test_a_reference_by_the_old_id_is_one_by_the_new() -> None:
    sides = _sides(_RENAMED)

    assert sides.named("actors", "nav") == "navet"
    assert sides.seen_old(ActorRef("nav")) == sides.seen_new(ActorRef("navet"))
    assert sides.seen_old(ActorRef("ks")) != sides.seen_new(ActorRef("navet"))


def test_a_plain_text_is_in_the_plans_language_whichever_that_is() -> None:
    sides = _sides(Edit("plan.yaml", "primary: nb", "primary: nn"))
    same = Text.model_construct(nb="Nå"), Text.model_construct(nn="Nå")

    assert sides.same(Spot((), same[0]), Spot((), same[1]))
    assert not _sides().same(Spot((), same[0]), Spot((), same[1]))


def test_a_group_with_another_id_and_the_same_title_is_the_same_group() -> None:
    renamed = Edit("strands/overganger.yaml", "  skole:\n", "  skolen:\n")
    refers = [Edit(f"measures/{name}.yaml", "group: skole\n", "group: skolen\n") for name in ("los", "rutiner")]

    assert _sides(renamed).named("groups", "skole") == "skolen"
    assert len(changed(renamed, *refers)) == 1


def test_a_group_with_another_id_and_another_title_is_another_group() -> None:
    other = Edit(
        "strands/overganger.yaml",
        "  skole:\n    title: Overgangen til videregående\n",
        "  arbeid:\n    title: Overgangen til arbeid\n",
    )

    assert _sides(other).named("groups", "skole") == "skole"


def test_a_renamed_strand_has_the_groups_it_had() -> None:
    text = "title: Trygge overganger\nnumber: '1'\ngroups: {skolen: {title: Skole}}\n"
    edits = [Edit("strands/a.yaml", "", text)]
    later = [Edit("strands/b.yaml", "", text.replace("{skolen:", "{skoler:") + "formerly: [a]\n")]
    sides = Sides(edited(edits), edited(later), DAY)

    assert sides.named("strands", "a") == "b"
    assert sides.named("groups", "skolen") == "skoler"


def test_a_decision_is_the_same_whichever_plan_is_the_new() -> None:
    case = Edit("decisions.yaml", "PS 40/2026", "PS 41/2026")
    one, other = edited([]), edited([case])
    ref = DecisionRef("spre-los")

    assert Sides(one, other, DAY).decision(ref) == Sides(other, one, DAY).decision(ref)
    assert Sides(one, other, DAY).decision(DecisionRef("finnes-ikke")) is None
    assert [each.id for each in Sides(one, other, DAY).touched_decisions] == ["spre-los", "spre-los"]
    assert Sides(one, other, DAY).new_decisions == ()


def test_a_record_or_its_whole_kind_may_be_unread() -> None:
    one = edited([Edit("measures/los.yaml", "kind: pilot", "kind: noe-annet")])
    all_ = edited([Edit("actors.yaml", "fylkeskommunen:\n", "fylkeskommunen: [\n")])

    assert is_unread(one, "measures", "los")
    assert not is_unread(one, "measures", "rutiner")
    assert is_unread(all_, "actors", "nav")
