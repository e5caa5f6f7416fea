"""A remark that the day just settled is a weekday that it is not, "that's a Sunday, make it Monday" behind a Friday."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.answer.talking import Talking
from bot.understand.fields.eve import day_spoken_of
from bot.understand.patterns.match import anywhere
from bot.understand.patterns.reading import said_of
from bot.understand.talked.weekday_after import first_behind
from bot.understand.types import Understanding, Understood
from handlers.commands.fields import DueDate
from handlers.commands.items import MoveDeadline


def none_of_other_weekday(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood, from the day that was settled on, and a guess: another day may be spoken of."""
    command = meant.command if isinstance(meant, Understood) else None
    if not isinstance(meant, Understood) or not isinstance(command, MoveDeadline) or not talking.text:
        return meant
    settled = day_spoken_of(talking.talked, talking.names, talking.scene(meant.lang).today)
    if settled is None or not _is_misnamed(talking, meant, settled):
        return meant
    due = command.due
    # The weekday that comes first may be before the day that was settled.
    if isinstance(due, DueDate) and due.date < settled:
        due = DueDate(date=first_behind(settled, due.date.isoweekday()))
    return replace(meant, command=command.model_copy(update={"due": due}), guess=True)


def _is_misnamed(talking: Talking, meant: Understood, settled: date) -> bool:
    reading = talking.reads(talking.text, meant.lang)
    remarks = [match for at, match in anywhere(reading, "falls_on") if not at]
    longest = max(remarks, key=lambda each: each.end, default=None)
    return longest is not None and int(said_of(reading, longest, "weekday")) != settled.isoweekday()
