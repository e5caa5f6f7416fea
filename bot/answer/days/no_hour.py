"""A number that was read as an hour and is the item's own: "mets le 2 le même jour", "move 1 to 20 and 2 to 22"."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from bot.answer.meanings import not_understood
from bot.answer.talking import Talking
from bot.understand.patterns.plain import is_number
from bot.understand.patterns.reading import Reading
from bot.understand.types import Incomplete, Understanding, Understood
from handlers.commands.fields import DueDate, DueMoment, Lang
from handlers.commands.items import MoveDeadline, RecordAction
from handlers.commands.notices import SnoozeReminder
from handlers.stages import MORNING

# Of so many bare numbers none is an hour for certain.
SEVERAL = 3


def no_hour(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood without the hour that nobody said; the question until when where days of several items may
    be meant."""
    command = meant.command if isinstance(meant, Understood) else None
    if isinstance(command, RecordAction) and _is_cut(talking, command, meant.lang):
        return not_understood(meant)
    at = _moment(command) if isinstance(command, MoveDeadline | SnoozeReminder) else None
    if not isinstance(meant, Understood) or not isinstance(command, MoveDeadline | SnoozeReminder) or at is None:
        return meant
    if isinstance(command, MoveDeadline) and _is_length(talking, meant.lang):
        return Incomplete(meant.lang, "MoveDeadline", {"item": command.item}, ("due",))
    bare = _bare(talking.reads(_iso_day().sub("", talking.text), meant.lang)) if talking.text else None
    if not bare or at.at.minute:
        return meant
    if len(bare) > SEVERAL and isinstance(command, MoveDeadline):
        return Incomplete(meant.lang, "MoveDeadline", {"item": command.item}, ("due",))
    if bare != [command.item] or at.at.hour != command.item:
        return meant
    if isinstance(command, MoveDeadline):
        return replace(meant, command=command.model_copy(update={"due": DueDate(date=at.at.date())}))
    until = at.model_copy(update={"at": at.at.replace(hour=MORNING.hour)})
    return replace(meant, command=command.model_copy(update={"until": until}))


def _is_cut(talking: Talking, action: RecordAction, lang: Lang) -> bool:
    """Whether what is to be done ends before the number of an item, which was read as an hour: "le TSB a promis de
    finir la 2 vendredi"."""
    if not talking.unmarked() or not isinstance(action.due, DueMoment):
        return False
    reading = talking.reads(action.text, lang)
    return reading.words.words[-1] in reading.phrases.lists["before_number"]


def _is_length(talking: Talking, lang: Lang) -> bool:
    """Whether a number in letters that ends a message may be how long, as was just said of another item: "1 by a week"
    and then "3 by two"."""
    if not isinstance(talking.talked.command, MoveDeadline) or not talking.text:
        return False
    reading = talking.reads(talking.text, lang)
    last, leads = reading.words.words[-1], reading.phrases.lists["hour_lead"]
    return not last.isdecimal() and is_number(reading, last) and leads.isdisjoint(reading.words.words[-2:-1])


def _moment(command: MoveDeadline | SnoozeReminder) -> DueMoment | None:
    due = command.due if isinstance(command, MoveDeadline) else command.until
    return due if isinstance(due, DueMoment) else None


def _bare(reading: Reading) -> list[int] | None:
    """The numbers of a text; None where one of them is an hour, or part of a date."""
    words, leads = reading.words, reading.phrases.lists["hour_lead"]
    found = [at for at, word in enumerate(words.words) if word.isdecimal()]
    hours = any(words.is_hour(at) or (at and words.words[at - 1] in leads) for at in found)
    return None if hours else [int(words.words[at]) for at in found]


@cache
def _iso_day() -> re.Pattern[str]:
    # Put there for "the same day".
    return re.compile(r"\b\d{4}-\d\d-\d\d\b")
