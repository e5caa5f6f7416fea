"""On which day one is reminded, where the words of what one is reminded of name a day too: "remind me to move 2 to
January", "to tell BR tomorrow that 2 is due on Friday", "about the 10 December meeting on 8 December"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from bot.answer.meanings import commands_of, names_of
from bot.answer.talking import Talking
from bot.understand.dates.types import Found
from bot.understand.fields.task import Scene
from bot.understand.text.small import is_small
from bot.understand.text.tidy import tidy
from bot.understand.text.words import words_of
from bot.understand.types import Incomplete, Understanding, Understood
from handlers.commands.fields import DueDate
from handlers.commands.items import MoveDeadline
from handlers.commands.meetings import MoveMeeting
from handlers.commands.notices import RemindMe

# What is to be done to a day: the day in it is not that of the reminder.
MOVES = frozenset({MoveDeadline.__name__, MoveMeeting.__name__})
LONGEST = 240


def when_reminded(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; where the day may be no more than part of what one is reminded of, the question when, and
    where it is that of what comes after the reminder, the other day as a guess."""
    reminders = [each for each in commands_of(meant) if isinstance(each, RemindMe)]
    text, kept = talking.free(LONGEST), reminders[0].text if reminders else ""
    if not text or not kept or len(reminders) != len(commands_of(meant)):
        return meant
    at = text.find(words_of(kept).said(0, 1))
    if at < 0 or isinstance(meant, Incomplete):
        return meant
    scene = talking.scene(meant.lang)
    if (
        _is_torn(text, kept, scene)
        or _is_of_task(talking, tidy(text[at:]), kept, scene)
        or _is_behind(text, kept, scene)
    ):
        return Incomplete(meant.lang, RemindMe.__name__, {"text": tidy(text[at:])}, ("at",))
    return _before_it(talking, meant, kept, scene)


def _is_of_task(talking: Talking, task: str, kept: str, scene: Scene) -> bool:
    return bool(names_of(talking.read(task)) & MOVES) and scene.moment(kept, cued=True) is None


def _is_torn(text: str, kept: str, scene: Scene) -> bool:
    """Whether the month of a day is left without its number: "on 10 December on 8 December"."""
    found = scene.moment(kept, cued=True)
    if found is None or scene.moment(kept) is not None or any(map(str.isdecimal, found.phrase)):
        return False
    return _is_numbered(text, found.phrase) and not _is_numbered(kept, found.phrase)


def _is_numbered(text: str, phrase: str) -> bool:
    before = words_of(text[: max(text.rfind(phrase), 0)]).words
    said = [each for each in before if not is_small(each) or each.isdecimal()]
    return bool(said) and said[-1].isdecimal()


def _is_behind(text: str, kept: str, scene: Scene) -> bool:
    """Whether tomorrow is said of what one is reminded of, before the day that was taken."""
    found, taken = scene.moment(kept), scene.moment(text)
    day = _day(found)
    if found is None or taken is None or day is None or found.start != found.cue_start or not found.start:
        return False
    soon = day <= scene.today + timedelta(days=1) and not any(map(str.isdecimal, found.phrase))
    return soon and 0 <= text.find(found.phrase) < taken.cue_start


def _before_it(talking: Talking, meant: Understanding, kept: str, scene: Scene) -> Understanding:
    found, taken = scene.moment(kept), scene.moment(talking.text)
    day, later = _day(found), _day(taken)
    if found is None or taken is None or day is None or later is None or not isinstance(meant, Understood):
        return meant
    last = found.cue_start < found.start and found.end == len(kept.rstrip())
    if not last or not scene.today < day < later or taken.readings[0] != getattr(meant.command, "due", None):
        return meant
    text = tidy(talking.text[taken.start : talking.text.rfind(kept[found.cue_start :])])
    return replace(meant, command=RemindMe(text=text, due=DueDate(date=day)), guess=True)


def _day(found: Found | None) -> date | None:
    reading = found.readings[0] if found is not None and len(found.readings) == 1 else None
    return reading.date if isinstance(reading, DueDate) else None
