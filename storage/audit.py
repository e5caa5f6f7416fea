"""The trail: who did what to which row, when, written in the transaction of its cause; undo reads it back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time
from functools import cache
from typing import Any

from sqlalchemy import exists, insert, inspect, or_, select
from sqlalchemy.orm import Mapper, Session, aliased
from sqlalchemy.sql.dml import ReturningInsert

from storage.tables.row import Row, bare
from storage.tables.work import Audit
from storage.trail_keys import KeyRing

Plain = Mapping[str, Any]
NEWEST = "newest_line"


def record(
    session: Session,
    *,
    at: datetime,
    person_id: int | None,
    command: str,
    subject: str,
    subject_id: str | int,
    before: Plain | None,
    after: Plain | None,
    version: int | None,
    undoes: int | None = None,
) -> int:
    """Adds one line to the trail and returns its id.

    ``before`` is empty for a new row, ``after`` for one taken away; both as ``columns`` gives them. ``version`` is
    the row's after the change, so the change has to be flushed first. ``undoes`` names the line taken back. What is a
    person's is kept under their key: ``opened`` gives it back.
    """
    ring = KeyRing(session)
    line = {
        "at": at,
        "person_id": person_id,
        "command": command,
        "subject": subject,
        "subject_id": str(subject_id),
        "before": ring.sealed(subject, before),
        "after": ring.sealed(subject, after),
        "version": version,
        "undoes": undoes,
    }
    added: int = session.connection().execute(_added(), line).scalar_one()
    session.info[NEWEST] = added
    return added


def newest_line(session: Session) -> int | None:
    """The line that this session wrote last; nothing where it wrote none."""
    return session.info.get(NEWEST)


@cache
def _added() -> ReturningInsert[int]:
    # Built once, since each change asks for it.
    return insert(bare(Audit)).returning(bare(Audit).c.id)


def columns(row: Row) -> dict[str, Any]:
    """A row's own columns as plain JSON: instants and days in ISO form (instants aware, UTC), bytes in hex."""
    return {each.key: _plain(getattr(row, each.key)) for each in _mapper(row).column_attrs}


def opened(session: Session, values: Plain) -> Plain:
    """What a line says a row was before or after, as ``columns`` gave it, as far as it can still be read."""
    return KeyRing(session).opened(values) or {}


def restore(row: Row, values: Plain) -> None:
    """Puts columns back as ``columns`` gave them; the key and the version stay those of the row."""
    mapper = _mapper(row)
    kept = {each.key for each in mapper.primary_key} | {"version"}
    for each in mapper.column_attrs:
        if each.key in values and each.key not in kept:
            setattr(row, each.key, _rich(values[each.key], each.columns[0].type.python_type))


def find_version(session: Session, subject: str, subject_id: str, version: int) -> Plain | None:
    """A row as the change left it that gave it this version, as far as it can still be read; nothing where no change of
    the trail did."""
    query = select(Audit.after).where(
        Audit.subject == subject, Audit.subject_id == subject_id, Audit.version == version
    )
    found = session.scalars(query.order_by(Audit.id.desc()).limit(1)).first()
    return None if found is None else opened(session, found)


def last_change(session: Session, person_id: int, since: datetime) -> Audit | None:
    """The newest change of that person at or after ``since`` that neither takes back another nor was taken back."""
    later = aliased(Audit)
    query = (
        select(Audit)
        .where(Audit.person_id == person_id, Audit.at >= since, Audit.undoes.is_(None))
        .where(~exists().where(later.undoes == Audit.id), or_(Audit.before.is_not(None), Audit.after.is_not(None)))
        .order_by(Audit.id.desc())
        .limit(1)
    )
    return session.scalars(query).first()


def has_changed(session: Session, person_id: int, since: datetime) -> bool:
    """Whether that person changed anything at or after ``since``; taking something back is a change too."""
    found = select(Audit.id).where(Audit.person_id == person_id, Audit.at >= since).limit(1)
    return session.scalars(found).first() is not None


def has_given(session: Session, person_id: int, number: int, command: str, since: datetime) -> bool:
    """Whether that person changed an item by such a command at or after ``since``."""
    found = select(Audit.id).where(Audit.person_id == person_id, Audit.at >= since, Audit.command == command)
    own = found.where(Audit.subject == "item", Audit.subject_id == str(number)).limit(1)
    return session.scalars(own).first() is not None


def _mapper(row: Row) -> Mapper[Any]:
    return inspect(type(row))


def _plain(value: Any) -> Any:
    if isinstance(value, bytes):
        return value.hex()
    return value.isoformat() if isinstance(value, date | datetime | time) else value


def _rich(value: Any, kind: type) -> Any:
    if value is None or not isinstance(value, str):
        return value
    if kind is bytes:
        return bytes.fromhex(value)
    return kind.fromisoformat(value) if kind in (date, datetime, time) else value
