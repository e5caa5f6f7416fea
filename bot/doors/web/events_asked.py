"""What is told on a page beside a calendar: whose meetings its events are where they don't say it, and which days."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from bot.doors.web.visit import Visit
from bot.doors.web.wanted import match
from handlers.answer import Line, Words
from handlers.register.rows import EventsAsked

GROUPS, DAYS, LONGEST = ("group", "jointly_with"), ("since", "until"), 200
NOTHING: Mapping[str, str] = dict.fromkeys((*GROUPS, *DAYS), "")


@dataclass(frozen=True)
class Told:
    """``said`` as the fields show it, ``amiss`` what can't be taken, by field."""

    asked: EventsAsked = field(default_factory=EventsAsked)
    said: Mapping[str, str] = field(default_factory=lambda: NOTHING)
    amiss: Mapping[str, Line] = field(default_factory=dict)


async def read(visit: Visit, form: Any) -> Told:
    """What was typed; a group by any name that it has."""
    said = {name: str(form.get(name, ""))[:LONGEST].strip() for name in NOTHING}
    rows = {name: await match(visit, "body", said[name]) for name in GROUPS if said[name]}
    found = {name: row for name, row in rows.items() if row}
    days = {name: day for name in DAYS if (day := _day(said[name]))}
    amiss = {name: _unknown(said[name]) for name in rows if name not in found}
    amiss |= {name: Line(key="web-import-day") for name in DAYS if said[name] and name not in days}
    if "since" in days and "until" in days and days["until"] < days["since"]:
        amiss["until"] = Line(key="web-days-crossed")
    group, joint = (found[name].id if name in found else None for name in GROUPS)
    asked = EventsAsked(group, joint, days.get("since"), days.get("until"))
    return Told(asked, said | {name: visit.draw.typed(row.facts["label"]) for name, row in found.items()}, amiss)


def _unknown(words: str) -> Line:
    return Line(key="body-unknown", facts={"words": Words(text=words)})


def _day(said: str) -> date | None:
    try:
        return date.fromisoformat(said)
    except ValueError:
        return None
