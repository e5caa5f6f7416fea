"""Resolutions, Questions and task forces as entries of a file."""

from __future__ import annotations

from typing import Any

from handlers.register.known import Known
from storage.revised import year_of
from storage.tables.register import Resolution, TopicResolution, Unit

Entry = dict[str, Any]
SEED = "seed"


def list_mapping(known: Known) -> dict[str, list[Entry]]:
    """The three sections; of resolutions those that the seed lacks or of which more is known than it tells."""
    bearing: dict[int, list[TopicResolution]] = {}
    for each in known.bearings:
        if not each.ended:
            bearing.setdefault(each.resolution_id, []).append(each)
    rows = [row for row in known.resolutions if row.origin != SEED]
    rows.sort(key=lambda row: (row.body_id, row.kind, row.number or 0, not row.former, year_of(row.revision) or 0))
    return {
        "resolutions": [_resolution(row, bearing.get(row.id, [])) for row in rows],
        "questions": [_unit(row, "question") for row in known.units if row.kind == "question"],
        "task_forces": [_unit(row, "id") for row in known.units if row.kind == "task_force"],
    }


def _resolution(row: Resolution, bearing: list[TopicResolution]) -> Entry:
    return {
        "body": row.body_id,
        "kind": row.kind,
        "number": row.number,
        "revision": row.revision,
        "title": dict(row.title),
        "topics": sorted(each.topic_id for each in bearing),
        "coordinates": sorted(each.topic_id for each in bearing if each.coordinates),
        "act": list(row.act),
        "fate": row.fate,
        "ended": row.ended,
        "status": row.status,
        "note": row.note,
        "source": row.source,
    }


def _unit(row: Unit, number: str) -> Entry:
    own = {"body": row.body_id, "title": dict(row.title)} if row.kind == "question" else {}
    return {
        **own,
        number: row.number,
        "working_party": row.working_party,
        "topics": list(row.topics),
        "led_by": row.led_by,
        "status": row.status,
        "source": row.source,
        "ended": True if row.ended else None,
    }
