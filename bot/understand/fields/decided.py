"""What was decided, and when: a conclusion has no deadline, so that a month or a year beside it is that of the meetings
which decided, and so is "at its last meeting"."""

from __future__ import annotations

import re
from datetime import date

from bot.understand.doubts import Filled, Unreadable
from bot.understand.fields.meeting_said import MeetingSaid, put_meeting
from bot.understand.fields.periods import past_ends_of, past_span
from bot.understand.fields.task import Scene
from bot.understand.patterns.match import anywhere
from bot.understand.patterns.reading import Reading
from bot.understand.types import Draft, MeetingDay, Slot

YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def decided(draft: Draft, scene: Scene, filled: Filled) -> None:
    """The meetings of the period, or the last, in the words of which one asks what was decided. Raises ``Unreadable``
    where a phrase takes words for a period that are none."""
    if filled.fields.get("kind") != "conclusion" or {"meeting", "since"} & filled.fields.keys():
        return
    words = next((draft.slots[name].words for name in ("period", "due_before", "asked_of") if name in draft.slots), "")
    reading = scene.reading(words)
    span = past_span(reading)
    said = {} if span else _said(reading)
    if not said and span is None:
        if "period" in draft.slots:
            raise Unreadable("nothing-understood")
        return
    if (group := _group(filled)) is not None:
        said["group"] = Slot(group, 0, 0)
    told = MeetingSaid(Draft(draft.lang, slots=said), scene)
    filled.fields.pop("due_before", None)
    if span is None:
        put_meeting(filled, _held(told), told, scene)
        return
    first, last = past_ends_of(str(span[1].value), scene)
    if first == last:
        # Of a day, what was recorded on it: a meeting may have no row in the register yet.
        filled.fields |= {"since": first.isoformat(), "until": last.isoformat()}
        return
    put_meeting(filled, [each for each in told.found(ahead=False) if _within(each, first, last)], told, scene)
    if isinstance(filled.fields.get("meeting"), dict):
        # Of which days there is no meeting is said, since the group has others.
        filled.fields["meeting"] = {"unknown": f"{told.shown().strip('?')} {first}/{last}".strip()}


def _said(reading: Reading) -> dict[str, Slot]:
    months, year = anywhere(reading, "month"), YEAR.search(reading.words.text)
    said = ({"month": months[0][1].value} if months else {}) | ({"year": year[0]} if year else {})
    if not said and any(match.value == "last" for _, match in anywhere(reading, "which")):
        said = {"which": "last"}
    return {name: Slot(str(value), 0, 0) for name, value in said.items()}


def _group(filled: Filled) -> str | None:
    party = filled.fields.get("party")
    return party["id"] if isinstance(party, dict) and party.get("kind") == "body" else None


def _held(told: MeetingSaid) -> list[MeetingDay]:
    """Those held of the meetings that fit; of a month without its year those of the last year that had any."""
    found = [each for each in told.found(ahead=False) if each.start <= told.today and not each.off]
    years = {each.start.year for each in found}
    return found if told.year or told.which else [each for each in found if each.start.year == max(years)]


def _within(each: MeetingDay, first: date, last: date) -> bool:
    return first <= each.end and each.start <= last and not each.off
