"""A month that is said once for the days of several items: "move 1 to the 5th and 2 to 8 January"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar

from bot.answer.talking import Talking
from bot.understand.patterns.match import anywhere
from bot.understand.patterns.reading import Reading
from bot.understand.text.weekdays import weekdays
from bot.understand.types import Understanding, Understood
from handlers.commands.fields import DueDate
from handlers.commands.items import MoveDeadline

Each = TypeVar("Each", bound=Understanding)


def in_month_said(talking: Talking, each: Sequence[Each]) -> tuple[Each, ...]:
    """The requests of one message, those that say a day of the month alone with the month that another of them says;
    all as they are where none or several months are said."""
    days = [_day(one) for one in each]
    if len({day.month for day in days if day}) < 2:
        return tuple(each)
    scene = talking.scene(talking.lang)
    reading = scene.reading(talking.text)
    months = {match.value for _, match in anywhere(reading, "month")}
    named = [day for day in days if day and months == {str(day.month)}]
    if not named or len({(day.year, day.month) for day in named}) > 1 or _says_weekday(reading):
        return tuple(each)
    return tuple(_moved(one, day, named[0], reading, scene.today) for one, day in zip(each, days, strict=True))


def in_month_of(talking: Talking, read: Sequence[tuple[str, Understanding]]) -> tuple[tuple[str, Understanding], ...]:
    """The same of requests with their words."""
    moved = in_month_said(talking, [meant for _, meant in read])
    return tuple((words, meant) for (words, _), meant in zip(read, moved, strict=True))


def _day(meant: Understanding) -> date | None:
    command = meant.command if isinstance(meant, Understood) and meant.counted is None else None
    due = command.due if isinstance(command, MoveDeadline) else None
    return due.date if isinstance(due, DueDate) else None


def _says_weekday(reading: Reading) -> bool:
    # "Friday 4 and 8 January" says which Friday.
    return not weekdays(reading.phrases.lang).isdisjoint(reading.words.words)


def _moved(meant: Each, day: date | None, said: date, reading: Reading, today: date) -> Each:
    numbers = [int(each) for each in re.findall(r"\d{1,4}", reading.words.text)]
    if day is None or day.month == said.month or day.day not in numbers:
        return meant
    try:
        there = day.replace(year=said.year, month=said.month)
    except ValueError:
        return meant
    if there < today or not isinstance(meant, Understood) or not isinstance(meant.command, MoveDeadline):
        return meant
    return replace(meant, command=meant.command.model_copy(update={"due": DueDate(date=there)}))
