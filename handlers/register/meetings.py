"""Meetings of a file against the register's."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from handlers.answer import Day
from handlers.register.changes import Comparison
from handlers.register.faults import reason
from handlers.register.rows import MeetingRow
from handlers.register.subjects import Subjects

DEFAULT_ZONE = "Europe/Zurich"


def compare_meeting(work: Comparison, subjects: Subjects, row: MeetingRow) -> None:
    """A meeting added, or changed in what the file says of it; without an id it is known by group and first day."""
    group = subjects.get_body(row.group, row.where)
    joint = subjects.get_body(row.jointly_with, row.where) if row.jointly_with else None
    if group is None:
        return
    key = row.id or f"{group}-{row.start.isoformat()}"
    values = {"group_id": group, "joint_id": joint, **_told(row)}
    label = reason("import-row-meeting-of", group=work.called("body", group), day=Day(date=row.start))
    there = work.known.meetings.get(key)
    if there is not None:
        work.change(there, key, values, label, row.where)
    elif any(each.table == "meetings" and each.key == key for each in work.changes):
        work.faults.add(row.where, "import-meeting-twice", id=key)
    else:
        if row.zone is None:
            work.note(row.where, "import-meeting-no-zone", id=key, zone=DEFAULT_ZONE)
        work.add("meetings", key, {**_rest(row, work.today), **_said(values)}, label, row.where)


def _told(row: MeetingRow) -> dict[str, Any]:
    return {
        "joint_note": row.joint_note,
        "start": row.start,
        "end": row.end,
        "opens": _local(row.opens),
        "closes": _local(row.closes),
        "zone": row.zone,
        "place": row.place,
        "status": row.status,
        "source": row.source,
    }


def _rest(row: MeetingRow, today: date) -> dict[str, Any]:
    """What a new meeting is given where the file is silent; what a file of the organisation says is confirmed."""
    status = "planned" if row.end >= today else "unknown"
    return {"zone": DEFAULT_ZONE, "status": status, "source_status": "sourced"}


def _local(at: datetime | None) -> str | None:
    return at.isoformat() if at else None


def _said(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}
