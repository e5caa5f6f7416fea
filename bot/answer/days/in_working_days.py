"""A deadline moved by working days, "extend item 2 by five working days", counted by the calendar of the duty station
from the deadline as it is. Which days are not worked there may not be recorded, so that it is always shown first."""

from __future__ import annotations

from datetime import date, timedelta

from bot.answer.talking import Talking
from bot.understand.dates.lasting import working_days_in
from bot.understand.fields.lengths import ways_in
from bot.understand.fields.task import Scene
from bot.understand.types import Counted, Incomplete, Understanding, Understood
from handlers.commands.fields import DueDate, DueMoment
from handlers.commands.items import MoveDeadline
from handlers.deadlines import monday_to_friday, working_days
from handlers.due_meetings import on_working_days

# What is put off for longer is asked about as a date.
MOST = 260


def in_working_days(said: str, scene: Scene) -> int | None:
    """By how many working days something is moved, below 0: sooner. It is 0 where that is not said in one number, None
    where working days are not said, or from now on."""
    count = working_days_in(said, scene.lang)
    reading = scene.reading(said)
    ahead, one = reading.phrases.lists["ahead"], reading.phrases.lists["one_more"]
    if count == 0 and one.isdisjoint(reading.words.words):
        # "Five more working days."
        count = working_days_in(" ".join(each for each in reading.words.words if each not in ahead), scene.lang) or 0
    moved = ways_in(reading) if count is not None else set()
    if count is None or "from_today" in moved:
        return None
    return -count if "sooner" in moved else count


def by_working_days(
    talking: Talking, meant: Understanding, count: int, today: date, *, since: date | None = None
) -> Understood | Incomplete | None:
    """The deadline so many working days later, as a guess; the question until when where that is not known, and nothing
    where another day is said. ``since``: the day that it counts from, where that is not the deadline as it stands."""
    number = _number(meant, abs(count), today)
    stands = since or (talking.due_day(number) if number is not None else None)
    if number is None or stands is None:
        return None
    begun = stands
    if count > 0 and on_working_days(talking.session, stands, count) <= today:
        begun = today
    if not 0 < abs(count) <= MOST:
        return Incomplete(meant.lang, "MoveDeadline", {"item": number}, ("due",))
    due = DueDate(date=on_working_days(talking.session, begun, count))
    counted = Counted(count, 0, 1, 0, begun.isoformat(), working=True)
    return Understood(meant.lang, MoveDeadline(item=number, due=due), guess=True, counted=counted)


def _number(meant: Understanding, count: int, today: date) -> int | None:
    if isinstance(meant, Incomplete):
        return int(str(meant.fields.get("item", 0))) if meant.missing == ("due",) else None
    command = meant.command if isinstance(meant, Understood) else None
    if not isinstance(command, MoveDeadline):
        return None
    due = command.due
    # Taken for a length of time from today, or its number for an hour.
    hour = isinstance(due, DueMoment) and due.at.date() == today
    counts = isinstance(due, DueDate) and due.date in _from(today, count)
    return command.item if hour or counts else None


def _from(today: date, count: int) -> set[date]:
    plain = {today + timedelta(days=each) for each in (1, count)}
    return plain | {working_days(today, each, monday_to_friday) for each in (1, count)}
