"""What a change is about."""

import pytest

from innenforskap.compare.change import Topic
from innenforskap.compare.topics import topic
from innenforskap.model.plan import KINDS
from tests.edited import edited

_PLAN = edited([])


@pytest.mark.parametrize(
    ("kind", "id_", "key", "about"),
    [
        ("measures", "los", "", Topic.MEASURES),
        ("measures", "los", "title", Topic.WORDING),
        ("measures", "los", "partners", Topic.PARTIES),
        ("measures", "los", "tags", Topic.MEASURES),
        ("indicators", "fullfort", "observations", Topic.FIGURES),
        ("indicators", "fullfort", "targets", Topic.INDICATORS),
        ("decisions", "spre-los", "", Topic.DECISIONS),
        ("decisions", "slatt-sammen", "", Topic.ENDING),
        ("decisions", "slatt-sammen", "case_no", Topic.DECISIONS),
        ("sources", "saken", "", Topic.OTHER),
        ("sources", "saken", "url", Topic.OTHER),
    ],
)
def test_a_change_is_about_what_its_field_or_its_kind_is_about(kind: str, id_: str, key: str, about: Topic) -> None:
    assert topic(_PLAN.of(kind)[id_], key) is about


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_a_topic_so_that_a_new_one_needs_no_change_here(kind: str) -> None:
    assert all(topic(record) in Topic and topic(record, "note") in Topic for record in _PLAN.of(kind).values())
