"""What is set once for the deployment, by name, and the counter of the register's changes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from storage.tables.people import Setting
from storage.tables.row import bare

REGISTER = "register_version"
UNSET = "settings not set"
REGISTER_CHANGED = "register changed"


def get_setting(session: Session, name: str) -> dict[str, Any] | None:
    """The value set under a name, or nothing. What is not set is, like what is, asked once in a transaction."""
    unset: set[str] = session.info.setdefault(UNSET, set())
    if name in unset:
        return None
    found = session.get(Setting, name)
    if found is None:
        unset.add(name)
        return None
    return found.value


def find_settings(session: Session, opening: str) -> dict[str, dict[str, Any]]:
    """The values whose names begin so, by name."""
    rows = session.scalars(select(Setting).where(Setting.name.startswith(opening, autoescape=True)))
    return {row.name: row.value for row in rows}


def set_setting(session: Session, name: str, value: Mapping[str, Any]) -> None:
    """Sets a value, in place of what was there."""
    _locked(session, name).value = dict(value)
    session.flush()


def lock_setting(session: Session, name: str) -> dict[str, Any]:
    """The value, held until the transaction ends: whoever asks next waits. Empty where nothing was set."""
    return _locked(session, name).value


def register_version(session: Session) -> int:
    """How often the register has changed; indexes of names made at another count are stale. 0 before any change.

    Asked once in a transaction that does not change it itself.
    """
    if REGISTER_CHANGED in session.info:
        return _count_of(get_setting(session, REGISTER))
    if REGISTER not in session.info:
        session.info[REGISTER] = _count_of(session.scalar(_counted()))
    return int(session.info[REGISTER])


def bump_register(session: Session) -> int:
    """Counts one change of the register; to be called in the change's own transaction. Returns the new count."""
    row = _locked(session, REGISTER)
    count = _count_of(row.value) + 1
    row.value = {"count": count}
    session.info[REGISTER_CHANGED] = True
    session.flush()
    return count


def _count_of(value: Mapping[str, Any] | None) -> int:
    return int((value or {}).get("count", 0))


@cache
def _counted() -> Select[Any]:
    # Built once, since each message asks it.
    table = bare(Setting)
    return select(table.c.value).where(table.c.name == REGISTER)


def _locked(session: Session, name: str) -> Setting:
    # The row is locked before it is read: of two writers the second waits and counts on from the first.
    query = select(Setting).where(Setting.name == name).with_for_update().execution_options(populate_existing=True)
    found = session.scalars(query).one_or_none()
    session.info.get(UNSET, set()).discard(name)
    session.info.pop(name, None)
    if found is None:
        _add_empty(session, name)
        found = session.scalars(query).one()
    return found


def _add_empty(session: Session, name: str) -> None:
    try:
        with session.begin_nested():
            session.add(Setting(name=name, value={}))
    except IntegrityError:
        # Another process was first; its row is the one to use.
        return
