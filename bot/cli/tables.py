"""A table that somebody of the secretariat takes in: shown, asked about, and kept in one transaction."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

import typer
from sqlalchemy.orm import Session

from bot.cli.register import agreed, opened
from bot.cli.spoken import check_name
from handlers.answer import Term
from handlers.register.faults import RegisterFaults, reason
from handlers.rights import takes_in
from storage.people import find_person
from storage.tables.people import Person
from storage.tables.register import Import


class Differs(Protocol):
    """What a table would change."""

    @property
    def changes(self) -> Sequence[Any]: ...


Found = TypeVar("Found", bound=Differs)


@dataclass(frozen=True)
class Table(Generic[Found]):
    """How one kind of table is compared with what is kept, shown, asked about and kept; ``moved`` is the fault where
    what is kept has changed since it was shown."""

    kind: str
    compare: Callable[[Session], Found]
    show: Callable[[Found], None]
    question: str
    keep: Callable[[Session, Found, Person], Import | None]
    moved: Term


def take(table: Table[Found], who: str, yes: bool, preview: bool) -> None:
    """Shows what would change and asks, unless ``yes``. Raises ``RegisterFaults`` and ``InputFault``."""
    check_name("as", who)
    with opened() as database:
        with database.reading() as session:
            shown = table.compare(session)
        table.show(shown)
        if not shown.changes or preview or not (yes or agreed(table.question)):
            return
        number = database.changing(lambda session: _kept(session, table, shown, who))
    typer.echo(f"Import {number} is done; `focal import undo {number}` takes it back.")


def _kept(session: Session, table: Table[Found], shown: Found, who: str) -> int | None:
    by = find_person(session, who)
    if by is None or table.kind not in takes_in(by):
        raise RegisterFaults([reason("import-not-secretariat", who=who)])
    if table.compare(session) != shown:
        raise RegisterFaults([table.moved])
    kept = table.keep(session, shown, by)
    return kept.id if kept else None
