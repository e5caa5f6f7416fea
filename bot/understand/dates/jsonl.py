"""``focal understand --dates --jsonl``: one line in, its deadline out."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, cast, get_args

from bot.understand.dates.numeric import day_first_of
from bot.understand.dates.read import read_due
from bot.understand.dates.types import Fallback, Found
from handlers.commands.fields import Due, Lang


def due_row(due: Due) -> dict[str, Any]:
    """A deadline as data: moments to the minute, without empty fields."""
    row = due.model_dump(mode="json", exclude_none=True)
    if due.kind == "moment":
        row["at"] = due.at.isoformat(timespec="minutes")
    return row


def _instant(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    return at if at.tzinfo is not None else at.replace(tzinfo=UTC)


def _answer(found: Found | None) -> dict[str, Any]:
    if found is None:
        return {"due": None, "phrase": None, "readings": [], "reason": None}
    readings = [due_row(due) for due in found.readings]
    due = readings[0] if len(readings) == 1 else None
    return {"due": due, "phrase": found.phrase, "readings": readings, "reason": found.reason}


def dates_row(row: Mapping[str, Any], fallback: Fallback | None = None) -> dict[str, Any]:
    """The answer to {"text", "at", "lang"?, "locale"?, "zone"?}; a time without offset, or no zone, is UTC.

    ``due`` is given where the reading is certain; ``readings`` hold one to three; none where what was said can't be
    a deadline (``reason`` says why) or where nothing was said (``phrase`` is null too). Raises ``ValueError`` or
    ``KeyError`` where the row itself is wrong.
    """
    lang = row.get("lang")
    known = cast("Lang", lang) if lang in get_args(Lang) else None
    text, at, zone = str(row["text"]), _instant(row["at"]), row.get("zone") or "UTC"
    day_first = day_first_of(text, known, row.get("locale"))
    return _answer(read_due(text, known, at, zone, day_first=day_first, fallback=fallback))
