"""Takes an import back, whatever it brought: the register, the action register, or versions of texts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any

from sqlalchemy.orm import Session

from handlers.action_files import apply as actions
from handlers.register.undo import undo_import
from handlers.versions import apply as versions
from storage.tables.register import Import

Undo = Callable[[Session, int, datetime, int | None], Any]
# By the table that the entries of an import name; all others are the register's.
UNDO: Mapping[str, Undo] = MappingProxyType(
    {actions.TABLE: actions.undo_actions, versions.TABLE: versions.undo_versions}
)


def undo(session: Session, import_id: int, at: datetime, by: int | None = None) -> None:
    """Whole, in the caller's one transaction. ``by`` is the row id of the person who asks, empty on the command line.

    Raises ``RegisterFaults`` with what stands in the way.
    """
    found = session.get(Import, import_id)
    for table in {entry["table"] for entry in found.changes} if found else ():
        if table in UNDO:
            UNDO[table](session, import_id, at, by)
            return
    undo_import(session, import_id, at, by)
