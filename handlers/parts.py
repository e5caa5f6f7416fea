"""The parts of an answer: a line, labels with values, a list, what somebody said."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field

from handlers.commands.fields import Value
from handlers.fact import Fact, Words


class Line(Value):
    """One text key with the facts that its placeables take."""

    part: Literal["line"] = "line"
    key: str
    facts: Mapping[str, Fact] = {}


class Pairs(Value):
    """Labels with what they stand for, in order."""

    part: Literal["pairs"] = "pairs"
    pairs: tuple[tuple[Line, Line], ...]


class Items(Value):
    """A list of lines, numbered where ``numbered``."""

    part: Literal["items"] = "items"
    lines: tuple[Line, ...]
    numbered: bool = False


class Quote(Value):
    """What somebody said, marked with its language."""

    part: Literal["quote"] = "quote"
    words: Words


Part = Annotated[Line | Pairs | Items | Quote, Field(discriminator="part")]
