"""A deadline that was to be put off and would come sooner than it stands: so much is shown first. Of a day without its
month that would, "move 3 to the 29th" where it is due in January, it is asked in which month it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.answer.talking import Talking
from bot.understand.fields.lengths import length_in, ways_in
from bot.understand.patterns.match import anywhere
from bot.understand.types import Unclear, Understanding, Understood
from handlers.answer import Day, Line
from handlers.commands.fields import DueDate, DueMoment
from handlers.commands.items import MoveDeadline
from storage.items import find_visible
from storage.tables.items import Item

LONGEST = 80


def none_sooner(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; "postpone it", and then "until Friday", is a guess where Friday is before its deadline."""
    if not isinstance(meant, Understood) or not isinstance(meant.command, MoveDeadline):
        return meant
    day, item = _day(meant.command), find_visible(talking.session, meant.command.item, talking.reader())
    stands = item.due_date if item is not None else None
    today = talking.scene(meant.lang).today
    sooner = day is not None and stands is not None and today <= day < stands
    later = _in_month_of(talking, meant, day, stands) if sooner and day and stands and not meant.guess else None
    if day is not None and later is not None:
        return _which_month(meant, (later, day))
    doubtful = sooner and (_is_put_off(talking, meant) or _was_shown(talking, meant.command))
    doubtful = doubtful or (day is not None and _is_by_length(talking, meant, item))
    return replace(meant, guess=True) if doubtful else meant


def _which_month(meant: Understood, days: Sequence[date]) -> Unclear:
    moved = tuple(meant.command.model_copy(update={"due": DueDate(date=each)}) for each in days)
    labels = tuple(Line(key="reading-date", facts={"day": Day(date=each)}) for each in days)
    return Unclear(meant.lang, Line(key="which-date"), moved, labels)


def _in_month_of(talking: Talking, meant: Understood, day: date, stands: date) -> date | None:
    """The same day in the month of the deadline as it stands, where no more than the day was said."""
    if (day.year, day.month) == (stands.year, stands.month) or not isinstance(meant.command, MoveDeadline):
        return None
    if _just_set(talking, day):
        return None
    reading = talking.reads(talking.free(LONGEST), meant.lang)
    numbers = {"".join(filter(str.isdecimal, word)) for word in reading.words.words if word[:1].isdecimal()}
    bare = str(day.day) in numbers and numbers <= {str(day.day), str(meant.command.item)}
    if not bare or meant.counted is not None or any(anywhere(reading, each) for each in ("month", "weekday", "unit")):
        return None
    try:
        return stands.replace(day=day.day)
    except ValueError:
        return None


def _just_set(talking: Talking, day: date) -> bool:
    # Another item was moved to it a moment ago: "no, 2 is for the 20th too" is that day.
    last = talking.talked
    return last.done and isinstance(last.command, MoveDeadline) and _day(last.command) == day


def _day(command: MoveDeadline) -> date | None:
    match command.due:
        case DueDate(date=day):
            return day
        case DueMoment(at=at):
            return at.date()
    return None


def _was_shown(talking: Talking, command: MoveDeadline) -> bool:
    # "Push it to Friday" was shown and not done; "no, Thursday" is before its deadline as well. One that is picked is
    # what was shown.
    choices = talking.talked.choices
    fields = [each.fields for each in choices if each.offer and each.command == MoveDeadline.__name__]
    due = command.due.model_dump(mode="json", exclude_none=True)
    return any(each.get("item") == command.item for each in fields) and all(each.get("due") != due for each in fields)


def _is_by_length(talking: Talking, meant: Understood, item: Item | None) -> bool:
    # "Two more weeks", said of what hangs on a meeting, is counted from no day of its own.
    hangs = item is not None and item.due_kind == "meeting"
    return hangs and bool(length_in(talking.text, talking.scene(meant.lang)))


def _is_put_off(talking: Talking, meant: Understood) -> bool:
    said = " ".join(filter(None, (talking.talked.form.said if talking.talked.form else "", talking.text)))
    ways = ways_in(talking.reads(said, meant.lang))
    return "later" in ways and "sooner" not in ways
