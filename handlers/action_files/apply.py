"""Carries a difference of the action register out, whole or not at all, and takes it back the same way."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from handlers.action_files.cells import Told
from handlers.action_files.difference import Change, Difference
from handlers.action_files.rows import CAPACITIES
from handlers.commands.fields import CLOSED, NoDue
from handlers.due import bind
from handlers.items_edit import put_parties
from handlers.plans import replan
from handlers.register.faults import Faults, RegisterFaults, reason
from handlers.trail import item_as_data, write_item
from storage.audit import restore
from storage.items import add_item, get_item, touch
from storage.people import find_person
from storage.progress import add_progress
from storage.register import get_import
from storage.tables.items import Item, ItemParty
from storage.tables.meetings import Meeting
from storage.tables.people import Person
from storage.tables.register import Body, Import

COMMAND, UNDO = "ImportActions", "UndoImport"
TABLE = "items"


def apply(session: Session, found: Difference, by: Person, zone: str, at: datetime) -> Import | None:
    """Makes the items what the file says, in the caller's one transaction; nothing where nothing differs."""
    if not found.changes:
        return None
    done = [_carry_out(session, each, by, zone, at) for each in found.changes]
    kept = Import(at=at, person_id=by.id, digest=found.digest, changes=done)
    session.add(kept)
    session.flush()
    replan(session, [_need(session, entry["key"]) for entry in done], at)
    return kept


def undo_actions(session: Session, import_id: int, at: datetime, by: int | None = None) -> None:
    """Every action as it was; what was new stays, withdrawn, since a number is never given again. ``by`` is the row id
    of the person who asks; empty: whoever brought them.

    Raises ``RegisterFaults`` where it was undone already, and for each action that was changed since.
    """
    found = get_import(session, import_id)
    if found is None or found.undone_at is not None:
        raise RegisterFaults([reason("import-not-open", number=str(import_id))])
    faults = Faults()
    for entry in found.changes:
        now = item_as_data(_need(session, entry["key"]))
        if any(now[name] != value for name, value in entry["after"].items() if name != "version"):
            faults.add(reason("import-action", number=str(entry["key"])), "import-changed-since")
    faults.refuse()
    for entry in found.changes:
        _put_back(session, entry, by or found.person_id, at)
    found.undone_at = at
    session.flush()
    replan(session, [_need(session, entry["key"]) for entry in found.changes], at)


def _carry_out(session: Session, change: Change, by: Person, zone: str, at: datetime) -> dict[str, Any]:
    item = _need(session, change.number) if change.number else _new(session, change.values, by, at)
    before = item_as_data(item) if change.number else None
    for name, value in change.values.items():
        _set(session, item, name, value, zone, at)
    if "status" in change.values:
        ended = item.status in CLOSED
        item.closed_at, item.closed_by = (at, by.id) if ended else (None, None)
    if change.number is None:
        add_item(session, item)
    touch(item)
    session.flush()
    write_item(session, item, before, at=at, by=by.id, command=COMMAND)
    add_progress(session, item, by.id, at, "edited" if change.number else "recorded")
    return {"table": TABLE, "key": item.number, "label": item.text, "before": before, "after": item_as_data(item)}


def _new(session: Session, values: Mapping[str, Any], by: Person, at: datetime) -> Item:
    meeting = session.get(Meeting, values["meeting"]) if values.get("meeting") else None
    group = session.get(Body, meeting.group_id) if meeting else None
    return Item(
        kind="action",
        status="open",
        text=values["action"],
        lang=values["language"],
        said=values["action"],
        maker_id=by.id,
        made_at=at,
        audience="outsiders" if group is not None and not group.staff_only else "staff",
        group_id=group.id if group else None,
        due_version=1,
        parties=[],
        snoozes={},
        example=False,
    )


def _set(session: Session, item: Item, name: str, value: Any, zone: str, at: datetime) -> None:
    columns = {"action": "text", "language": "lang", "topic": "topic_id", "meeting": "meeting_id"}
    if name in CAPACITIES:
        others = [each for each in item.parties if each.capacity != name]
        put_parties(item, [*others, *(_party(session, name, each) for each in value)])
    elif name == "deadline":
        bind(session, item, value or NoDue(), zone, at)
        item.due_version += 1
    else:
        setattr(item, columns.get(name, name), value)


def _party(session: Session, capacity: str, told: Told) -> ItemParty:
    kind, key, topic, words = told
    row = ItemParty(capacity=capacity, kind=kind)
    if kind in ("person", "office"):
        person = find_person(session, key)
        row.person_id = person.id if person else None
    elif kind == "member":
        row.member_id = key
    else:
        row.body_id, row.topic_id, row.words = key or None, topic or None, words or None
    return row


def _put_back(session: Session, entry: Mapping[str, Any], by: int | None, at: datetime) -> None:
    item = _need(session, entry["key"])
    was, before = item_as_data(item), entry["before"]
    if before is None:
        item.status, item.closed_at, item.closed_by = "withdrawn", at, by
    else:
        version = item.due_version
        restore(item, before)
        item.due_version = version + 1 if version != before["due_version"] else version
        put_parties(item, [ItemParty(**party) for party in before["parties"]])
    session.flush()
    write_item(session, item, was, at=at, by=by, command=UNDO)
    add_progress(session, item, by or item.maker_id, at, "undone")


def _need(session: Session, number: int) -> Item:
    found = get_item(session, number)
    if found is None:
        raise RegisterFaults([reason("import-action-gone", number=str(number))])
    return found
