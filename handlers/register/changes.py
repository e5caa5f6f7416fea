"""What an import would change: one entry for each row, in words for operators and in columns for the database."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

from handlers.register.faults import Faults
from handlers.register.known import Known
from storage.tables.row import Row

Action = Literal["add", "change", "end"]
SIGNS: Mapping[Action, str] = {"add": "+", "change": "~", "end": "-"}


@dataclass(eq=False)
class Card:
    """A person as the register and the file together know them; ``id`` empty where they are new.

    ``given`` holds what the file says, by column, with the place where it was said first; ``bodies`` are those
    for which the file names them; ``holds``: the file gives them a role for a topic.
    """

    ref: str
    name: str
    id: int | None = None
    email: str | None = None
    handle: str | None = None
    organisation: str | None = None
    called: set[str] = field(default_factory=set)
    example: bool = False
    given: dict[str, tuple[Any, str]] = field(default_factory=dict)
    bodies: list[str] = field(default_factory=list)
    holds: bool = False


@dataclass(frozen=True)
class Change:
    """One row to be added, changed or ended.

    ``table`` and ``key`` name the row, ``key`` empty where the database makes it. ``values`` are its columns as they
    will be, ``before`` those that change as they were. ``card`` is whoever the row is about.
    """

    action: Action
    table: str
    key: Any
    values: Mapping[str, Any]
    label: str
    before: Mapping[str, Any] = field(default_factory=dict)
    card: Card | None = None
    where: str = ""

    def text(self) -> str:
        """One line of the preview, in English."""
        told = [f"{name} {_said(self.before[name])} -> {_said(self.values[name])}" for name in self.before]
        place = f" ({self.where})" if self.where else ""
        return f"{SIGNS[self.action]} {self.label}{': ' if told else ''}{', '.join(told)}{place}"


@dataclass
class Comparison:
    """A comparison at work: the register, the day on which it is made, the file's name, and what was found.

    ``kinds`` are those of all bodies, the file's too.
    """

    known: Known
    today: date
    source: str
    faults: Faults
    changes: list[Change] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    kinds: dict[str, str] = field(default_factory=dict)

    def add(
        self, table: str, key: Any, values: Mapping[str, Any], label: str, where: str, card: Card | None = None
    ) -> None:
        """A row to be added."""
        self.changes.append(Change("add", table, key, values, label, card=card, where=where))

    def change(self, row: Row, key: Any, values: Mapping[str, Any], label: str, where: str) -> None:
        """A row to be changed, where anything of it differs; what is empty in ``values`` is not compared."""
        new = {name: value for name, value in values.items() if value is not None and getattr(row, name) != value}
        if new:
            before = {name: getattr(row, name) for name in new}
            self.changes.append(Change("change", row.__tablename__, key, new, label, before, where=where))

    def find(self, subject: str, text: str, where: str) -> str | None:
        """The one id that is meant; two are a fault, none is empty."""
        ids = self.known.index[subject].find(text)
        if len(ids) > 1:
            self.faults.add(where, f"{text!r} may be any of {', '.join(sorted(ids))}: write the id of the {subject}")
        return ids[0] if len(ids) == 1 else None

    def unclear(self, subject: str, text: str) -> bool:
        """Whether a name may mean more than one subject."""
        return len(self.known.index[subject].find(text)) > 1

    def note_new(self, subject: str, text: str, where: str) -> None:
        """Tells where a new name looks like a slip of a known one."""
        near = self.known.index[subject].nearest(text)
        if near:
            self.notes.append(f"{where}: {text!r} is taken as a new {subject}; it looks much like {near!r}")


def _said(value: Any) -> str:
    if value is None or value in ([], {}, ""):
        return "nothing"
    return repr(value) if isinstance(value, str) else str(value)
