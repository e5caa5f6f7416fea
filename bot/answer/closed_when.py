"""When that was closed which is asked about: "what was finished last month?", "what was closed in October?"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.answer.talking import Talking
from bot.understand.fields.periods import past_ends_of, past_span
from bot.understand.patterns.match import anywhere
from bot.understand.types import Understanding, Understood
from handlers.commands.items import ListItems


def closed_when(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; a list of what is closed begins with the week, month or year that was said, which is no
    deadline."""
    command = meant.command if isinstance(meant, Understood) else None
    if not isinstance(meant, Understood) or not isinstance(command, ListItems) or not talking.text:
        return meant
    first = _first(talking, meant) if command.status == "closed" else None
    if first is None or (command.since is not None and command.since <= first):
        return meant
    told = {"since": first, "due_before": None, "due_after": None}
    return replace(meant, command=command.model_copy(update=told))


def _first(talking: Talking, meant: Understood) -> date | None:
    scene = talking.scene(meant.lang)
    reading = scene.reading(talking.text)
    span = past_span(reading)
    if span is not None:
        return past_ends_of(str(span[1].value), scene)[0]
    months = {str(match.value) for _, match in anywhere(reading, "month")}
    # "Since 5 September" says its day.
    numbered = any(word[0].isdigit() for word in reading.words.words)
    return _last(int(months.pop()), scene.today) if len(months) == 1 and not numbered else None


def _last(month: int, today: date) -> date:
    """The first day of the last such month that has begun."""
    return date(today.year - (month > today.month), month, 1)
