"""The manifest of an issued paper: what it was made of, and what must come out when it is made again."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Annotated, Literal, NamedTuple, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

NAME = re.compile(r"(\d{4})-(june|december)-(nb|nn)(?:-([2-9]|[1-9]\d))?")
"""The name of the folder of an issued paper: year, paper, language, and a number from 2 up if it corrects another."""
PLAN_FOLDER = re.compile(r"\.?[^./\\:\x00-\x1f\x7f][^/\\:\x00-\x1f\x7f]{0,253}")
"""The name of a plan folder that papers can be issued from, which is a name on every system."""

_Sum = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
_Commit = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{40}(?:[0-9a-f]{24})?$")]
_Name = Annotated[str, StringConstraints(pattern=rf"^{NAME.pattern}$")]
_File = Annotated[str, StringConstraints(pattern=r"^(?:paper\.(?:md|html|docx|pdf)|data\.json)$")]
_Folder = Annotated[str, StringConstraints(pattern=rf"^{PLAN_FOLDER.pattern}$")]
_Words = Annotated[str, StringConstraints(min_length=1, max_length=20_000, pattern=r"^[^\x00-\x1f\x7f]*$")]


class Manifest(BaseModel):
    """An issued paper: which it is, the plan and the commit it was made of, the day, the tool, and what lies with it.

    `before` is the commit whose plan the paper tells the changes from, if any. `sources` is the checksum of the plan's
    files and templates, and `files` those of what was issued, by name.
    """

    # No part of a plan, whose keys have Norwegian words and are written by hand.
    model_config = ConfigDict(frozen=True, extra="forbid")

    made_by: Literal["innenforskap"]
    form: Literal[1]
    name: _Name
    kind: Literal["june", "december"]
    year: Annotated[int, Field(ge=1950, lt=2150)]
    language: Literal["nb", "nn"]
    plan: _Folder
    title: _Words
    version: _Words | None
    version_state: Literal["draft", "proposal", "adopted", "superseded"]
    revision: _Commit
    tag: _Words | None
    before: _Commit | None
    as_of: date
    tool: _Words
    visibility: Literal["internal", "public"]
    corrects: _Name | None
    sources: _Sum
    files: dict[_File, _Sum]

    @model_validator(mode="after")
    def _is_named_for_what_it_is(self) -> Self:
        if not self.is_named(self.kind, self.year, self.language) or self.as_of.year != self.year:
            raise ValueError
        return self

    def is_named(self, kind: str, year: int, language: str) -> bool:
        """Tell whether the paper is one of these, the first or one that corrects it."""
        stem = f"{year}-{kind}-{language}"
        return self.name == stem or self.name.startswith(f"{stem}-")

    @property
    def number(self) -> int:
        """Which it is of the year's papers of its kind and language: 1, or more if it corrects another."""
        return int(self.name.removeprefix(f"{self.year}-{self.kind}-{self.language}").removeprefix("-") or 1)


class Issued(NamedTuple):
    """An issued paper: its manifest, its files by name as they were issued, and whether a later one corrects it."""

    manifest: Manifest
    files: Mapping[str, bytes]
    is_corrected: bool = False
