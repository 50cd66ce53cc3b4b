"""What every part of the plan is made of: frozen values that refuse keys they do not know."""

from typing import Any, NamedTuple

from pydantic import BaseModel, ConfigDict, PrivateAttr

from innenforskap.place import Steps


class Origin(NamedTuple):
    """The kind and id of a record, the file it was read from, and the way to it in that file."""

    kind: str
    id: str
    file: str
    steps: Steps = ()


class Reading(NamedTuple):
    """What a record must know while it is read: where it comes from, and the plan's own language."""

    origin: Origin
    language: str = "nb"


class Frozen(BaseModel):
    """A value that is never changed and has no key but its fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Record(Frozen):
    """Something with an id: one entry of a kind, in a file of its own or in the kind's file."""

    _origin: Origin = PrivateAttr(default=Origin("", "", ""))

    def model_post_init(self, context: Any, /) -> None:  # noqa: ANN401 - pydantic's own signature
        """Remember where the record was read."""
        if isinstance(context, Reading):
            self._origin = context.origin

    @property
    def origin(self) -> Origin:
        """The record's kind, id and file."""
        return self._origin

    @property
    def id(self) -> str:
        """The permanent id, which is the file's name or the key in the kind's file."""
        return self._origin.id

    @property
    def file(self) -> str:
        """The file the record was read from, relative to the plan folder."""
        return self._origin.file

    @property
    def steps(self) -> Steps:
        """The way to the record in its file."""
        return self._origin.steps
