"""Away "on Friday", "Monday and Tuesday", "from tomorrow, back on 10 December": it begins on the first day said. Only
behind "until" it begins today."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from bot.answer.days.until_month import offered_until
from bot.answer.talking import Talking
from bot.understand.dates.lasting import spans_in
from bot.understand.patterns.match import anywhere, said
from bot.understand.text.words import Words, words_of
from bot.understand.types import Unclear, Understanding, Understood
from handlers.commands.command import Command
from handlers.commands.fields import DueDate
from handlers.commands.upkeep import SetAway

MOST_DAYS = 3
# As many words may stand between what says that a day is an end, "back on the", and the day.
LONGEST_LEAD = 3


@dataclass(frozen=True)
class Dated:
    """A day that was said, the words before it and those behind it."""

    day: date
    lead: frozenset[str]
    behind: frozenset[str]


def only_then(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; an absence of which no more than its days are said is on those, and shown first."""
    if not isinstance(meant, Understood | Unclear) or not talking.free():
        return meant
    commands = (meant.command,) if isinstance(meant, Understood) else meant.commands
    if not any(isinstance(each, SetAway) and each.until and not each.since for each in commands):
        return meant
    days = _days(talking, meant)
    begun = tuple(_begun(each, *days) if days else each for each in commands)
    if begun == commands:
        return meant
    if isinstance(meant, Understood):
        return replace(meant, command=begun[0], guess=True)
    return replace(meant, commands=begun, question=offered_until(meant, begun))


def _begun(command: Command, first: date, last: date) -> Command:
    fits = isinstance(command, SetAway) and command.since is None and command.until in (first, last)
    return command.model_copy(update={"since": first, "until": last}) if fits else command


def _days(talking: Talking, meant: Understood | Unclear) -> tuple[date, date] | None:
    """The first and the last day of an absence; None where today may be its first."""
    dated = sorted(days_read(talking, meant), key=lambda each: each.day)
    # "For three days" is no day.
    if not dated or spans_in(talking.text, meant.lang):
        return None
    lists = talking.reads(talking.text, meant.lang).phrases.lists
    ends, starts = lists["away_ends"], lists["away_from"]
    words = set(words_of(talking.text).words)
    alone = len(dated) == 1 and words.isdisjoint(ends | starts)
    several = len(dated) > 1 and dated[0].lead.isdisjoint(ends)
    return (dated[0].day, dated[-1].day) if alone or several else None


def days_read(talking: Talking, meant: Understanding) -> Iterator[Dated]:
    """The days that were said, as they are said."""
    scene, text, words = talking.scene(meant.lang), talking.text, words_of(talking.text)
    for _ in range(MOST_DAYS):
        found = scene.due(text, cued=True)
        if found is None or len(found.readings) != 1 or not isinstance(due := found.readings[0], DueDate):
            return
        if not _names_day(talking, text[found.start : found.end], meant):
            return
        yield Dated(due.date, _lead(words, found.start), _behind(words, found.end))
        text = f"{text[: found.start]}{' ' * (found.end - found.start)}{text[found.end :]}"


def _names_day(talking: Talking, words: str, meant: Understanding) -> bool:
    # "In December" and "next week" are none.
    reading = talking.reads(words, meant.lang)
    numbered = any(letter.isdecimal() for letter in words)
    return (numbered or not anywhere(reading, "month")) and said(reading, "span") is None


def _lead(words: Words, start: int) -> frozenset[str]:
    at = next((at for at, each in enumerate(words.starts) if each >= start), len(words.starts))
    return frozenset(words.words[max(0, at - LONGEST_LEAD) : at])


def _behind(words: Words, end: int) -> frozenset[str]:
    at = next((at for at, each in enumerate(words.starts) if each >= end), len(words.starts))
    return frozenset(words.words[at : at + LONGEST_LEAD])
