"""How long from now on something was just recorded for, put right: "make it three weeks", "no, fifteen", after "within
two weeks" or "in two hours".

Every word must be the number, a length of time or one of ``prompts/LANG/phrases/recounted.toml``. It counts from when
it was first said, as that did, and not from the deadline.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.answer.righted.recounted import LONGEST, MOST_DAYS, MOST_MONTHS, may_be_item
from bot.answer.talking import Talking
from bot.understand.dates.calendar import DAYS, HOURS, MONTHS
from bot.understand.dates.lasting import lasts, spans_in
from bot.understand.fields.lengths import Length
from bot.understand.patterns.plain import numbers_of
from bot.understand.patterns.reading import Reading, is_asked
from bot.understand.types import Counted, Understanding, Understood
from handlers.commands.fields import Due, DueDate, DueMoment
from handlers.commands.items import MoveDeadline, RecordAction
from handlers.commands.notices import RemindMe

RECKONED = (RecordAction, RemindMe)


def from_now(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood, with the length of time from now that gave its deadline, where one did."""
    command = meant.command if isinstance(meant, Understood) else None
    if not isinstance(meant, Understood) or not isinstance(command, RECKONED) or meant.counted or not talking.text:
        return meant
    due = getattr(command, "at", None) or command.due
    if not isinstance(due, DueDate | DueMoment):
        return meant
    now = _now(talking)
    lasting = [each[0] for each in spans_in(talking.text, meant.lang) if len(each) == 1]
    found = {counted for each in lasting if (counted := _counted(*each, now)) and _is(due, _after(counted, now))}
    return replace(meant, counted=found.pop()) if len(found) == 1 else meant


def reckoned(talking: Talking) -> Understood | None:
    """The deadline that the length of time as put right gives; a guess where the number may be that of another item."""
    talked, text = talking.talked, talking.free(LONGEST)
    counted, item = talked.counted, talked.item
    if counted is None or item is None or talked.offers or not text:
        return None
    if not isinstance(talked.command, RECKONED) and not counted.unit_minutes:
        return None
    lang = talking.lang_of(text)
    other = _put_right(talking.scene(lang).reading(text), counted)
    due = _due(talking, other) if other else None
    if other is None or due is None:
        return None
    guess = any(each.isdecimal() for each in text) and may_be_item(talking, text, item)
    return Understood(lang, MoveDeadline(item=item, due=due), guess=guess, counted=other)


def _put_right(reading: Reading, counted: Counted) -> Counted | None:
    first, last, words = 0, reading.length, reading.words
    beside = reading.phrases.lists["recounts"] | reading.phrases.lists["from_now"]
    numbers = {at for _, begun, end in numbers_of(reading) for at in range(begun, end)}
    while first < last and words.words[first] in beside and first not in numbers:
        first += 1
    while last > first and words.words[last - 1] in beside and last - 1 not in numbers:
        last -= 1
    # "Three weeks" alone may be as much more.
    if is_asked(reading) or last - first in (0, reading.length):
        return None
    since = datetime.fromisoformat(counted.since)
    spans = lasts(words.said(first, last), reading.phrases.lang)
    if spans is not None:
        return _counted(*spans[0], since) if len(spans) == 1 else None
    bare = [value for value, begun, end in numbers_of(reading) if (begun, end) == (first, last)]
    return _of_unit(bare[0], counted) if bare else None


def _of_unit(value: int, counted: Counted) -> Counted:
    days, months = value * counted.unit_days, value * counted.unit_months
    return counted._replace(days=days, months=months, minutes=value * counted.unit_minutes)


def _counted(count: float, unit: str, since: datetime) -> Counted | None:
    if count != int(count) and unit not in HOURS:
        return None
    units = DAYS.get(unit, 0), MONTHS.get(unit, 0), HOURS.get(unit, 0)
    days, months, minutes = (round(count * each) for each in units)
    stamp = since.isoformat() if minutes else since.date().isoformat()
    return Counted(days, months, units[0], units[1], stamp, minutes, units[2]) if any(units) else None


def _due(talking: Talking, counted: Counted) -> Due | None:
    since, now = datetime.fromisoformat(counted.since), _now(talking)
    if counted.days > MOST_DAYS or counted.months > MOST_MONTHS or counted.minutes > MOST_DAYS * 24 * 60:
        return None
    at = _after(counted, since)
    if counted.minutes:
        return DueMoment(at=at, zone=talking.asker.zone) if at > now else None
    return DueDate(date=at.date()) if at.date() > now.date() else None


def _after(counted: Counted, since: datetime) -> datetime:
    day = Length(counted.days, counted.months).after(since.date())
    return datetime.combine(day, since.time()) + timedelta(minutes=counted.minutes)


def _is(due: DueDate | DueMoment, at: datetime) -> bool:
    return due.date == at.date() if isinstance(due, DueDate) else due.at == at


def _now(talking: Talking) -> datetime:
    there = talking.now.astimezone(ZoneInfo(talking.asker.zone))
    return there.replace(tzinfo=None, second=0, microsecond=0)
