"""Keeps the versions that came back from translators, and takes them back where nothing was changed since."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from handlers.register.faults import Faults, RegisterFaults, reason
from handlers.trail import item_as_data, write_item
from handlers.versions.difference import Difference
from handlers.versions.passages import ACTIVITY, Row, Version, find_passage, put_version, version_of
from storage.audit import columns, record
from storage.register import get_import
from storage.tables.items import Item
from storage.tables.people import Person
from storage.tables.register import Import

COMMAND, UNDO = "ImportVersions", "UndoImport"
TABLE = "versions"


def apply(session: Session, found: Difference, by: Person, at: datetime) -> Import | None:
    """Keeps every version, in the caller's one transaction; nothing where nothing differs."""
    if not found.changes:
        return None
    done = []
    for each in found.changes:
        _put(session, _need(session, each.number), each.lang, each.after, by.id, at, COMMAND)
        sides = {"before": _as_data(each.before), "after": _as_data(each.after)}
        done.append({"table": TABLE, "key": each.number, "label": each.number, "lang": each.lang, **sides})
    kept = Import(at=at, person_id=by.id, digest=found.digest, changes=done)
    session.add(kept)
    session.flush()
    return kept


def undo_versions(session: Session, import_id: int, at: datetime, by: int | None = None) -> None:
    """Every version as it was; ``by`` as of actions. Raises ``RegisterFaults`` where it was undone already, and for
    each that was changed since."""
    found = get_import(session, import_id)
    if found is None or found.undone_at is not None:
        raise RegisterFaults([reason("import-not-open", number=str(import_id))])
    faults = Faults()
    for entry in found.changes:
        if _as_data(version_of(_need(session, entry["key"]), entry["lang"])) != entry["after"]:
            faults.add(reason("import-passage", number=entry["key"], lang=entry["lang"]), "import-changed-since")
    faults.refuse()
    for entry in found.changes:
        was = entry["before"]
        version = Version(was["text"], was["status"])
        _put(session, _need(session, entry["key"]), entry["lang"], version, by or found.person_id, at, UNDO)
    found.undone_at = at
    session.flush()


def _put(session: Session, row: Row, lang: str, version: Version, by: int | None, at: datetime, command: str) -> None:
    if isinstance(row, Item):
        before = item_as_data(row)
        put_version(row, lang, version)
        write_item(session, row, before, at=at, by=by, command=command)
        return
    before = columns(row)
    put_version(row, lang, version)
    session.flush()
    record(
        session,
        at=at,
        person_id=by,
        command=command,
        subject=ACTIVITY,
        subject_id=row.id,
        before=before,
        after=columns(row),
        version=row.version,
    )


def _need(session: Session, number: str) -> Row:
    found = find_passage(session, number)
    if found is None:
        raise RegisterFaults([reason("import-passage-gone", number=number)])
    return found


def _as_data(version: Version) -> Mapping[str, Any]:
    return {"text": version.text, "status": version.status}
