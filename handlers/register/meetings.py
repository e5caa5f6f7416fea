"""Meetings of a file against the register's."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from handlers.answer import Day
from handlers.register.changes import Comparison
from handlers.register.faults import reason
from handlers.register.rows import MeetingRow
from handlers.register.subjects import Subjects
from storage.tables.meetings import Meeting

DEFAULT_ZONE = "Europe/Zurich"


def compare_meeting(work: Comparison, subjects: Subjects, row: MeetingRow) -> None:
    """A meeting added, or changed in what the file says of it; without an id it is known by group and first day.

    One that was called off stays so, and that is said, unless the file itself says how it stands: calendars go on
    holding what was called off elsewhere. Where it was planned again, the file means that one.
    """
    group = subjects.get_body(row.group, row.where)
    joint = subjects.get_body(row.jointly_with, row.where) if row.jointly_with else None
    if group is None:
        return
    key = row.id or f"{group}-{row.start.isoformat()}"
    values = {"group_id": group, "joint_id": joint, **_told(row)}
    label = reason("import-row-meeting-of", group=work.called("body", group), day=Day(date=row.start))
    there = work.known.meetings.get(key)
    if there is not None and there.status == "cancelled" and row.status is None:
        there = _again(work, group, row) or there
        key = there.id
    if there is not None:
        if there.status == "cancelled" and row.status is None and row.end >= work.today:
            work.note(row.where, "import-meeting-cancelled", group=work.called("body", group), day=Day(date=row.start))
        work.change(there, key, values, label, row.where)
    elif any(each.table == "meetings" and each.key == key for each in work.changes):
        work.faults.add(row.where, "import-meeting-twice", id=key)
    else:
        if row.zone is None:
            work.note(row.where, "import-meeting-no-zone", id=key, zone=DEFAULT_ZONE)
        work.add("meetings", key, {**_rest(row, work.today), **_said(values)}, label, row.where)


def _again(work: Comparison, group: str, row: MeetingRow) -> Meeting | None:
    same = (each for each in work.known.meetings.values() if (each.group_id, each.start) == (group, row.start))
    return next((each for each in same if each.status != "cancelled"), None)


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
