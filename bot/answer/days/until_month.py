"""Away, or nothing sent, "until January": it ends before that month begins, unless its end was meant."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.answer.talking import Talking
from bot.understand.patterns.match import anywhere
from bot.understand.patterns.reading import Reading
from bot.understand.text.small import is_small
from bot.understand.types import Unclear, Understanding, Understood
from handlers.answer import Day, Line
from handlers.commands.command import Command
from handlers.commands.notices import PauseNotices, SnoozeReminder
from handlers.commands.upkeep import SetAway

LAST_DAY = 31


def before_month(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; where a month is all that is said of the end, a guess that it is over before that month."""
    if not isinstance(meant, Understood | Unclear) or not talking.text:
        return meant
    if not _is_until_month(talking.reads(talking.text, meant.lang)):
        return meant
    if isinstance(meant, Understood):
        command = _sooner(meant.command)
        return meant if command is None else replace(meant, command=command, guess=True)
    commands = tuple(_sooner(each) or each for each in meant.commands)
    if commands == meant.commands:
        return meant
    return replace(meant, commands=commands, question=offered_until(meant, commands))


def _is_until_month(reading: Reading) -> bool:
    """Whether nothing but a month, and its year, stands behind a word for "until"."""
    return any(_is_led(reading, at) and not _is_day(reading, match.end) for at, match in anywhere(reading, "month"))


def _is_led(reading: Reading, at: int) -> bool:
    words, lists = reading.words.words, reading.phrases.lists
    while at and words[at - 1] not in lists["until_month"] and _is_passed(words[at - 1], reading):
        at -= 1
    return at > 0 and words[at - 1] in lists["until_month"]


def _is_passed(word: str, reading: Reading) -> bool:
    return is_small(word) or word in reading.phrases.lists["called_month"]


def _is_day(reading: Reading, at: int) -> bool:
    # "Until January 5", "到1月5日".
    said = reading.words.words[at : at + 1]
    return any(each.isdecimal() and int(each) <= LAST_DAY for each in said)


def _sooner(command: Command) -> Command | None:
    """The same, until before its last month; what is sent again at an hour, at that of the first day of the month."""
    if isinstance(command, SetAway) and command.until is not None:
        first = _first(command.until)
        until = first - timedelta(days=1) if first else None
        begun = until is not None and (command.since is None or command.since <= until)
        return command.model_copy(update={"until": until}) if begun else None
    if isinstance(command, PauseNotices) and command.until is not None:
        first = _first(command.until.date())
        return command.model_copy(update={"until": _on(first, command.until)}) if first else None
    if isinstance(command, SnoozeReminder):
        first = _first(command.until.at.date())
        until_at = command.until.model_copy(update={"at": _on(first, command.until.at)}) if first else None
        return command.model_copy(update={"until": until_at}) if until_at else None
    return None


def _first(day: date) -> date | None:
    """The first day of a month of which a day is the last."""
    return day.replace(day=1) if (day + timedelta(days=1)).day == 1 else None


def _on(day: date, at: datetime) -> datetime:
    return at.replace(day=day.day, month=day.month, year=day.year)


def offered_until(meant: Unclear, commands: tuple[Command, ...]) -> Line:
    """The question with the days that are offered."""
    facts = meant.question.facts
    away = next((each for each in commands if isinstance(each, SetAway)), None)
    if "until" not in facts or away is None:
        return meant.question
    days = {name: Day(date=day) for name in ("since", "until") if (day := getattr(away, name)) is not None}
    return meant.question.model_copy(update={"facts": {**facts, **days}})
