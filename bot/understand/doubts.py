"""What can come of reading a field, besides its value."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from handlers.answer import Line


class Unreadable(Exception):
    """Words that can't be the value of their field; ``reason`` is a text key, empty to ask for the field."""

    def __init__(self, reason: str = "") -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True)
class Doubt:
    """Several values that words may mean, with the question and one label for each."""

    question: Line
    values: tuple[Any, ...]
    labels: tuple[Line, ...]


@dataclass
class Filled:
    """The fields read so far, and the first doubt, if there is one; ``note``: what is to be said beside a question for
    what is missing; ``unsure``: it may be meant otherwise, and is shown before it is carried out; ``unread``: the days
    whose words were none."""

    fields: dict[str, Any] = field(default_factory=dict)
    doubts: dict[str, Doubt] = field(default_factory=dict)
    missing: list[str] = field(default_factory=list)
    note: Line | None = None
    unsure: bool = False
    unread: list[str] = field(default_factory=list)

    def put(self, name: str, value: Any) -> None:
        """Keeps the value of a field, or the doubt about it; what is empty is left out."""
        if isinstance(value, Doubt):
            self.doubts[name] = value
        elif value not in (None, [], ""):
            self.fields[name] = value
