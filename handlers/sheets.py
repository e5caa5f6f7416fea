"""The secretariat's desk as data: what waits, and what can be pressed beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from handlers.answer import Button, Count, ItemRow, Line
from handlers.commands.items import ListItems


@dataclass(frozen=True)
class Waits:
    """One thing that waits, with what settles it."""

    line: Line
    buttons: tuple[Button, ...] = ()


@dataclass(frozen=True)
class Sheet:
    """Things of one kind, ``more`` of which are not shown; ``buttons`` settle all that are."""

    title: Line
    waits: tuple[Waits, ...]
    more: int = 0
    buttons: tuple[Button, ...] = ()


@dataclass(frozen=True)
class Listed:
    """The first items of a list, which ``command`` shows whole."""

    command: ListItems
    title: Line
    rows: tuple[ItemRow, ...]


@dataclass(frozen=True)
class Desk:
    """All of it by name; ``steps``: which of an organisation's first steps are done, none once they are behind it."""

    sheets: Mapping[str, Sheet]
    lists: Mapping[str, Listed]
    steps: Mapping[str, bool]


def not_shown(total: int, shown: int) -> tuple[Line, ...]:
    """A word that there are more than are shown."""
    return (Line(key="desk-more", facts={"count": Count(n=total - shown)}),) if total > shown else ()
