"""What a change is about, by where in the plan it stands; what is not named here has a topic all the same."""

from collections.abc import Mapping

from innenforskap.compare.change import Topic
from innenforskap.model.base import Record
from innenforskap.model.decision import Decision
from innenforskap.model.vocabulary import DecisionType
from innenforskap.query.standing import SETS

_KINDS: Mapping[str, Topic] = {
    "plan": Topic.PLAN,
    "strands": Topic.PLAN,
    "measures": Topic.MEASURES,
    "status": Topic.STANDING,
    "indicators": Topic.INDICATORS,
    "decisions": Topic.DECISIONS,
    "barriers": Topic.BARRIERS,
    "actors": Topic.ACTORS,
    "bodies": Topic.BODIES,
    "grants": Topic.MONEY,
    "calls": Topic.MONEY,
}
_FIELDS: Mapping[tuple[str, str], Topic] = {
    **dict.fromkeys([("measures", key) for key in ("title", "text", "source_text", "number")], Topic.WORDING),
    **dict.fromkeys([("measures", key) for key in ("strand", "group")], Topic.PLACE),
    **dict.fromkeys([("measures", key) for key in ("period", "milestones")], Topic.DEADLINES),
    **dict.fromkeys([("measures", key) for key in ("lead", "partners")], Topic.PARTIES),
    ("measures", "ended"): Topic.ENDING,
    ("measures", "funding"): Topic.MONEY,
    **dict.fromkeys(
        [
            ("strands", key)
            for key in ("title", "number", "description", "characteristics", "groups", "goals", "functions")
        ],
        Topic.WORDING,
    ),
    ("strands", "actors"): Topic.PARTIES,
    ("indicators", "observations"): Topic.FIGURES,
    **dict.fromkeys(
        [
            ("plan", key)
            for key in (
                "title", "description", "problem", "context", "vision", "shifts", "goals", "contributions",
                "responsibility",
            )
        ],
        Topic.WORDING,
    ),
    ("plan", "funding"): Topic.MONEY,
}  # fmt: skip
TOGETHER: Mapping[tuple[str, str], str] = {
    ("plan", "version_state"): "version",
    ("plan", "adopted"): "version",
    ("measures", "group"): "strand",
}
"""The fields that are told as one with another, for they are one act: a version adopted, a measure moved."""

_ENDING = frozenset({DecisionType.REOPEN, *(type_ for type_, state in SETS.items() if state.is_closed)})


def topic(record: Record, key: str = "") -> Topic:
    """Return what a change of a record, or of one of its fields, is about."""
    kind = record.origin.kind
    if not key and isinstance(record, Decision) and record.type in _ENDING:
        return Topic.ENDING
    return _FIELDS.get((kind, key)) or _KINDS.get(kind, Topic.OTHER)
