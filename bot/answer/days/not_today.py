"""A deadline moved to a day of the month that is today's, "move 2 to the 25th" on the 25th: next month's is meant."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.answer.talking import Talking
from bot.understand.dates.calendar import add_months
from bot.understand.types import Understanding, Understood
from handlers.commands.fields import DueDate
from handlers.commands.items import MoveDeadline

NEXT = timedelta(days=1)


def not_to_today(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood, in the month to come where the words say tomorrow that it is that day: neither "today" nor
    "25 November" does."""
    command, text = meant.command if isinstance(meant, Understood) else None, talking.text
    if not isinstance(command, MoveDeadline) or not isinstance(command.due, DueDate) or not text:
        return meant
    today = talking.scene(meant.lang).today
    if command.due.date != today or not isinstance(meant, Understood):
        return meant
    later = add_months(today, 1)
    tomorrow = replace(talking, now=talking.now + NEXT)
    read, found = tomorrow.read(text), tomorrow.scene(meant.lang).due(text)
    dues = [getattr(read.command, "due", None)] if isinstance(read, Understood) else found.readings if found else ()
    if [each.date for each in dues if isinstance(each, DueDate)] != [later] or later.day != today.day:
        return meant
    return replace(meant, command=command.model_copy(update={"due": DueDate(date=later)}))
