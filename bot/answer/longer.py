"""Another deadline said by how much later or sooner it is: "give 12 two more weeks", "delay it by three days"."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache

from bot.answer.talking import Talking
from bot.understand.fields.leads import DAYS, OF_DAYS, lengths_in
from bot.understand.fields.task import Scene
from bot.understand.patterns.match import anywhere
from bot.understand.patterns.plain import is_number
from bot.understand.patterns.reading import Reading
from bot.understand.talked.weekday_after import weekday_behind
from bot.understand.text.language import spoken_in
from bot.understand.types import Counted, Incomplete, Understanding, Understood
from handlers.commands.fields import DueDate, DueMoment
from handlers.commands.items import MoveDeadline
from storage.items import find_visible

# What is put off for longer is asked about as a date.
MOST_DAYS = 3_660
# So many words may stand between a weekday and the week that it is of.
NEAR = 3


def by_days(talking: Talking, meant: Understanding, said: str = "") -> Understood | None:
    """The deadline that such words give the item; nothing where they say no length of time, or the item has no day.
    It counts from the deadline as it is, or from today where that would be past; said loosely it is a guess. ``said``:
    the words, where they are not all of the message."""
    lang = spoken_in(said, meant.lang) if said else meant.lang
    said = said or talking.text
    if not said or not _moves(meant):
        return None
    scene = Scene(lang, talking.names, talking.asker, talking.now)
    if (behind := _weekday_behind(talking, meant, said, scene)) is not None:
        return behind
    days = _days(said, scene)
    number = _number(meant, scene, abs(days)) if days else None
    if number is None:
        return None
    item = find_visible(talking.session, number, talking.reader())
    day = item.due_date if item is not None and item.due_kind == "date" else None
    moved = _moved(number, day, days, scene.today) if day else None
    # "Item 3 could do with another week" is no plain order.
    counted = _counted(moved, day, _unit(said, scene)) if moved and day else None
    return Understood(meant.lang, moved, guess=getattr(meant, "loose", False), counted=counted) if moved else None


def _weekday_behind(talking: Talking, meant: Understanding, said: str, scene: Scene) -> Understood | None:
    # "Move 1 to the following Monday", of an item that was not spoken of: the one behind its deadline, not the next.
    command = meant.command if isinstance(meant, Understood) else None
    item = find_visible(talking.session, command.item, talking.reader()) if isinstance(command, MoveDeadline) else None
    day = weekday_behind(said, item.due_date, scene) if item is not None and item.due_date else None
    if day is None or not isinstance(command, MoveDeadline) or not isinstance(command.due, DueDate):
        return None
    return Understood(meant.lang, MoveDeadline(item=command.item, due=DueDate(date=day)), guess=True)


def _moves(meant: Understanding) -> bool:
    # Seen at once, since every message comes by.
    command = meant.command if isinstance(meant, Incomplete) else type(getattr(meant, "command", None)).__name__
    return command == "MoveDeadline"


def _number(meant: Understanding, scene: Scene, days: int) -> int | None:
    """The item that is to have another deadline, where no day was said but a length of time alone, which was taken for
    one from today on."""
    if isinstance(meant, Incomplete):
        return int(str(meant.fields.get("item", 0))) if meant.missing == ("due",) else None
    command = meant.command if isinstance(meant, Understood) else None
    if not isinstance(command, MoveDeadline):
        return None
    # "На три дня" is by three days, and at three o'clock; today's hour is meant by nobody who says a length of time.
    due, today = command.due, scene.today
    from_today = isinstance(due, DueDate) and due.date == today + timedelta(days=days)
    return command.item if from_today or (isinstance(due, DueMoment) and due.at.date() == today) else None


def _days(text: str, scene: Scene) -> int:
    """How many days later; below 0: sooner, 0 where no one length of time is said, or one from now on."""
    found = lengths_in(text, scene)
    said = {match.value for _, match in anywhere(scene.reading(text), "moved")}
    if len(found) != 1 or found[0] > MOST_DAYS or "from_today" in said or _day_of_month().search(text):
        return 0
    if _is_of_week(scene.reading(text)):
        return 0
    return -found[0] if "sooner" in said else found[0]


def _counted(moved: MoveDeadline, was: date, unit: int) -> Counted | None:
    return Counted((moved.due.date - was).days, unit) if isinstance(moved.due, DueDate) else None


def _unit(text: str, scene: Scene) -> int:
    weeks = {match.value for _, match in anywhere(scene.reading(text), "unit")} - OF_DAYS
    return DAYS["week" if weeks else "day"]


def _is_of_week(reading: Reading) -> bool:
    # "The Friday of the other week" is no length of a week; "the Friday one by a week" has its number.
    units = [at for at, _ in anywhere(reading, "unit")]
    behind = (
        (day.end, at) for _, day in anywhere(reading, "weekday") for at in units if day.end < at <= day.end + NEAR
    )
    return any(not any(is_number(reading, each) for each in reading.words.words[end:at]) for end, at in behind)


@cache
def _day_of_month() -> re.Pattern[str]:
    # "12月23日" is no length of 23 days.
    return re.compile(r"\d月\s*\d{1,2}\s*[日号號]")


def _moved(number: int, due: date, days: int, today: date) -> MoveDeadline:
    change = timedelta(days=days)
    day = due + change if due + change > today or days < 0 else today + change
    return MoveDeadline(item=number, due=DueDate(date=day))
