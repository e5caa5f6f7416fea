"""A number by itself that puts right a deadline just moved, "oops, I meant 3": item 3, or the 3rd? It is asked."""

from __future__ import annotations

from datetime import date

from bot.answer.talking import Talking
from bot.understand.patterns.match import begins
from bot.understand.patterns.reading import Reading
from bot.understand.types import Nothing, Unclear, Understanding, Understood
from handlers.answer import Code, Day, Line
from handlers.commands.fields import DueDate
from handlers.commands.items import MoveDeadline
from storage.items import find_visible

# "Sorry, no, I meant …".
MOST = 3


def day_or_item(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; where nothing says whether a number is a day's or an item's, the question which."""
    talked, before = talking.talked, talking.talked.command
    if not talking.free() or talked.offers or talked.counted or not talked.done:
        return meant
    if not isinstance(before, MoveDeadline) or not isinstance(before.due, DueDate) or not _may_be(before, meant):
        return meant
    number = _number(talking.reads(talking.text, meant.lang))
    day = _day(number, before.due.date, meant)
    known = find_visible(talking.session, number, talking.reader()) if number and number != before.item else None
    if number is None or day is None or known is None:
        return meant
    other = MoveDeadline(item=number, due=before.due)
    labels = (Line(key="reading-item", facts={"number": Code(value=str(number))}), _of_day(day))
    commands = (other, MoveDeadline(item=before.item, due=DueDate(date=day)))
    return Unclear(meant.lang, Line(key="which-meaning"), commands, labels, undone=before.item)


def _may_be(before: MoveDeadline, meant: Understanding) -> bool:
    if isinstance(meant, Nothing):
        return True
    command = meant.command if isinstance(meant, Understood) else None
    return isinstance(command, MoveDeadline) and command.item == before.item and isinstance(command.due, DueDate)


def _number(reading: Reading) -> int | None:
    """The number that alone stands behind words that put something right."""
    ends = {0}
    for _ in range(MOST):
        ends |= {each.end for at in ends for each in begins(reading, reading.phrases.values["corrects"], at)}
    last = reading.length - 1
    alone = last > 0 and last in ends and reading.words.words[last].isdecimal()
    return int(reading.words.words[last]) if alone else None


def _day(number: int | None, settled: date, meant: Understanding) -> date | None:
    due = getattr(meant.command, "due", None) if isinstance(meant, Understood) else None
    if isinstance(due, DueDate):
        return due.date if due.date.day == number else None
    try:
        return settled.replace(day=number or 0)
    except ValueError:
        return None


def _of_day(day: date) -> Line:
    return Line(key="reading-date", facts={"day": Day(date=day)})
