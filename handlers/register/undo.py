"""Takes an import back: every row as it was, unless one of them has been changed or used since. Whoever came with it
and has only talked with Focal since stays, as a visitor, which they would be without it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import reduce
from typing import Any

from sqlalchemy.orm import Session

from handlers.answer import Count, Fact, Line, Term, Words
from handlers.register.apply import ORDER
from handlers.register.effects import follow
from handlers.register.faults import Faults, RegisterFaults, reason
from storage.audit import columns, record, restore
from storage.notices import unsay
from storage.people import unregister
from storage.register import delete_rows, get_import, kind_of, list_references, table_of
from storage.settings import bump_register
from storage.tables.people import Person
from storage.tables.register import Import
from storage.tables.row import Row
from storage.trail_keys import forget_keys

Entry = Mapping[str, Any]
Staying = frozenset[Any]
# What is left of people who only talked with Focal.
TALK = frozenset(
    {
        *("audit", "audit_keys", "identities", "messages", "model_calls", "notices", "offers", "place_members"),
        *("routes", "talks", "web_links", "web_sessions", "web_views"),
    }
)


def undo_import(session: Session, import_id: int, at: datetime, by: int | None = None) -> Import:
    """Restores exactly what the import changed, in the caller's one transaction; of new people who have talked with
    Focal since visitors are left. ``by`` as of ``apply``.

    Raises ``RegisterFaults`` where there is no such import, where it was undone already, and for each row that was
    changed since or to which something new refers.
    """
    found = get_import(session, import_id)
    if found is None:
        raise RegisterFaults([reason("import-none-such", number=str(import_id))])
    if found.undone_at is not None:
        raise RegisterFaults(
            [reason("import-undone-already", number=str(import_id), day=f"{found.undone_at:%Y-%m-%d}")]
        )
    unsay(session, [int(each["key"]) for each in found.changes if _is_new(each, "people")])
    rows, staying = _check(session, found.changes)
    forget_keys(session, [int(each["key"]) for each in found.changes if _goes(each, "people", staying)])
    _put_back(session, found.changes, rows, staying)
    found.undone_at = at
    session.flush()
    bump_register(session)
    record(
        session,
        at=at,
        person_id=by,
        command="UndoImport",
        subject="import",
        subject_id=import_id,
        before=None,
        after=None,
        version=found.version,
    )
    follow(session, [{**each, "before": each["after"], "after": each["before"]} for each in found.changes], at)
    return found


def _check(session: Session, entries: Sequence[Entry]) -> tuple[list[Row], Staying]:
    """The rows of the entries, and the keys of people who stay as visitors."""
    faults, rows = Faults(), []
    for entry in entries:
        row = session.get(kind_of(entry["table"]), _key(entry))
        if row is None:
            faults.add(_label(entry), "import-gone")
        elif _differs(columns(row), entry["after"]):
            faults.add(_label(entry), "import-changed-since")
        else:
            rows.append(row)
    staying = _check_unused(session, entries, faults)
    faults.refuse()
    return rows, staying


def _check_unused(session: Session, entries: Sequence[Entry], faults: Faults) -> Staying:
    """Rows that would go must not be referred to by any that would stay, but for those of mere talk."""
    going = {name: {_key(entry): entry for entry in entries if _is_new(entry, name)} for name in ORDER}
    staying: set[Any] = set()
    for name, keys in going.items():
        used: dict[Any, set[str]] = {}
        for column, key, referred in list_references(session, table_of(name), keys) if keys else ():
            if key not in going.get(column.table.name, {}):
                used.setdefault(referred, set()).add(column.table.name)
        needed = {key: by for key, by in used.items() if name != "people" or not by <= TALK}
        staying |= used.keys() - needed.keys()
        if needed:
            faults.told.append(_used(name, len(needed), sorted(set().union(*needed.values()))))
    return frozenset(staying)


def _put_back(session: Session, entries: Sequence[Entry], rows: Sequence[Row], staying: Staying) -> None:
    for entry, row in zip(entries, rows, strict=True):
        if entry["before"] is not None:
            restore(row, entry["before"])
        elif isinstance(row, Person) and row.id in staying:
            unregister(row)
    session.flush()
    for name in reversed(ORDER):
        delete_rows(session, table_of(name), [_key(entry) for entry in entries if _goes(entry, name, staying)])
    for entry, row in zip(entries, rows, strict=True):
        if _goes(entry, entry["table"], staying):
            session.expunge(row)


def _used(table: str, count: int, by: Sequence[str]) -> Line:
    tables = reduce(lambda one, more: reason("import-and", one=one, more=more), map(_called, by))
    return Line(key="import-used", facts={"n": Count(n=count), "table": _called(table), "tables": tables})


def _called(table: str) -> Term:
    return Term(key=f"import-kept-{table}")


def _label(entry: Entry) -> Fact:
    """What a row is called; imports of earlier days kept a sentence in English."""
    label = entry["label"]
    return Words(text=label) if isinstance(label, str) else Term.model_validate(label)


def _key(entry: Entry) -> tuple[Any, ...]:
    key = entry["key"]
    return tuple(key) if isinstance(key, list) else (key,)


def _is_new(entry: Entry, table: str) -> bool:
    return bool(entry["table"] == table and entry["before"] is None)


def _goes(entry: Entry, table: str, staying: Staying) -> bool:
    return _is_new(entry, table) and not (table == "people" and entry["key"] in staying)


def _differs(row: Entry, kept: Entry) -> bool:
    """Whether a row is not as it was kept; its version only ever counts up, and it may have new columns."""
    return any(row.get(name) != value for name, value in kept.items() if name != "version")
