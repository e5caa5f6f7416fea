"""Questions with their Working Parties, and task forces, of a file against the register's."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from handlers.answer import Code
from handlers.register.bearing import find_topics
from handlers.register.changes import Comparison
from handlers.register.faults import Place, Said, reason
from handlers.register.rows import BodyRow, UnitRow
from handlers.register.subjects import Subjects

TASK_FORCE = "task_force"


def put_task_forces(work: Comparison, subjects: Subjects, rows: Iterable[UnitRow]) -> None:
    """Each is a body of staff, so that people can sit in it; to be called before bodies are compared."""
    for row in rows:
        kind = None if row.body in work.known.bodies else TASK_FORCE
        flags = {"names_focal_points": None, "members_group": None, "staff_only": True if kind else None}
        told = BodyRow(row.where, row.body, row.title, {}, {}, kind=kind, sector=None, **flags)
        subjects.put_body(told)


def compare_units(work: Comparison, subjects: Subjects, rows: Iterable[UnitRow]) -> None:
    """Each added, or changed in what the file says of it."""
    known = {(each.kind, each.body_id, each.number): each for each in work.known.units}
    seen: dict[tuple[str, str, str], Place] = {}
    for row in rows:
        body = row.body if row.kind == TASK_FORCE else subjects.get_body(row.body, row.where)
        if body is None:
            continue
        key = (row.kind, body, row.number)
        if key in seen:
            twice: dict[str, Said] = {"number": row.number, "body": body, "place": seen[key]}
            work.faults.add(row.where, "import-unit-twice", kind=Code(value=row.kind), **twice)
            continue
        seen[key], there, values = row.where, known.get(key), _values(work, row)
        label = reason("import-row-unit", kind=Code(value=row.kind), number=row.number)
        if there is not None:
            work.change(there, there.id, values, label, row.where)
        else:
            told = {name: value for name, value in values.items() if value is not None}
            fixed = {"kind": row.kind, "body_id": body, "number": row.number, "ended": False}
            rest = {"source": work.source, "topics": [], "title": {}}
            work.add("units", None, {**rest, **fixed, **told}, label, row.where)


def _values(work: Comparison, row: UnitRow) -> dict[str, Any]:
    return {
        "working_party": row.working_party,
        # A task force is called as its body is.
        "title": None if row.kind == TASK_FORCE else dict(row.title) or None,
        "topics": None if row.topics is None else find_topics(work, row.topics, row.where),
        "led_by": row.led_by,
        "status": row.status or "sourced",
        "source": row.source,
        "ended": row.ended,
    }
