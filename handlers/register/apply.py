"""Carries a difference out: every row in the caller's one transaction, each kept as it was for taking it back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from itertools import groupby
from typing import Any

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from handlers.register.changes import Change
from handlers.register.difference import Difference
from handlers.register.effects import follow
from handlers.register.faults import RegisterFaults, reason
from storage.audit import columns, record
from storage.parts import parts
from storage.register import find_revision, kind_of
from storage.settings import REGISTER as VERSION, bump_register, lock_setting, register_version
from storage.tables.people import Person
from storage.tables.register import Import
from storage.tables.row import Row

Progress = Callable[[int, int], None]
# Rows refer to those of tables before their own.
ORDER = (
    *("bodies", "members", "people", "roles", "topics", "names", "meetings", "focal_points", "memberships"),
    *("resolutions", "topic_resolutions", "units"),
)


def silent(_done: int, _total: int) -> None:
    """No progress shown."""


def apply(
    session: Session, difference: Difference, by: int | None, at: datetime, progress: Progress = silent
) -> Import | None:
    """Makes the register what the difference says; nothing, and no import, where nothing differs.

    ``by`` is the row id of the person who imports, empty on the command line. ``progress`` is told how many rows of
    how many are done. Raises ``RegisterFaults`` where the register has changed since the comparison.
    """
    if not difference.changes:
        return None
    _check_unchanged(session, difference)
    kept = Import(at=at, person_id=by, digest=difference.digest, changes=[])
    session.add(kept)
    kept.changes = _carry_out(session, difference.changes, at, progress)
    session.flush()
    bump_register(session)
    told = {"name": difference.name, **{act: difference.count(act) for act in ("add", "change", "end")}}
    record(
        session,
        at=at,
        person_id=by,
        command="ImportRegister",
        subject="import",
        subject_id=kept.id,
        before=None,
        after=told,
        version=kept.version,
    )
    follow(session, kept.changes, at)
    return kept


def _check_unchanged(session: Session, difference: Difference) -> None:
    # The counter's row is locked first, so that no other import comes between this check and the rows.
    lock_setting(session, VERSION)
    if register_version(session) != difference.version:
        raise RegisterFaults([reason("import-register-changed")])


def _carry_out(session: Session, changes: Iterable[Change], at: datetime, progress: Progress) -> list[Any]:
    ordered = sorted(changes, key=lambda each: ORDER.index(each.table))
    done: list[Any] = []
    ids: dict[str, int] = {}
    for table, group in groupby(ordered, key=lambda each: each.table):
        if table in ("focal_points", "memberships"):
            ids = ids or dict(session.execute(select(Person.ref, Person.id)).all())
        for part in parts(list(group)):
            done += _write(session, part, ids, at)
            progress(len(done), len(ordered))
    return done


def _write(session: Session, part: Sequence[Change], ids: dict[str, int], at: datetime) -> list[dict[str, Any]]:
    kept = [_change(session, each) if each.key is not None and each.before else (None, None) for each in part]
    rows = [row or _new(session, each, ids, at) for each, (row, _) in zip(part, kept, strict=True)]
    session.flush()
    return [
        {
            "table": each.table,
            "key": _key(row),
            "label": each.label.model_dump(mode="json"),
            "before": before,
            "after": columns(row),
        }
        for each, row, (_, before) in zip(part, rows, kept, strict=True)
    ]


def _key(row: Row) -> Any:
    """The value of the key, or the values where it has several columns."""
    values = inspect(type(row)).primary_key_from_instance(row)
    return values[0] if len(values) == 1 else list(values)


def _change(session: Session, change: Change) -> tuple[Row, dict[str, Any]]:
    row = session.get(kind_of(change.table), change.key)
    if row is None or any(getattr(row, name) != value for name, value in change.before.items()):
        raise RegisterFaults([reason("import-row-changed", row=change.label)])
    before = columns(row)
    for name, value in change.values.items():
        setattr(row, name, value)
    return row, before


def _new(session: Session, change: Change, ids: dict[str, int], at: datetime) -> Row:
    values = dict(change.values)
    if change.key is not None:
        values["id"] = change.key
    if change.card is not None:
        values["person_id"] = ids[change.card.ref]
    if change.table == "focal_points":
        values["recorded_at"] = at
    if "resolution" in values:
        values["resolution_id"] = find_revision(session, *values.pop("resolution")).id
    row = kind_of(change.table)(**values)
    session.add(row)
    return row
