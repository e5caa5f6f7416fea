"""Which of the choices is meant, said by what it is and not by its number: "3 pm", "the afternoon", "June", "BDT".

Only choices that were put as a question are picked so, and only by words that say nothing else. The words for the parts
of a day are those of ``prompts/LANG/phrases/answering.toml``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import cache
from typing import Any

from bot.understand.fields.task import Scene
from bot.understand.named.names import SURE
from bot.understand.patterns.match import begins, said
from bot.understand.patterns.reading import Reading, is_asked
from bot.understand.talked.again import is_one_way, offered
from bot.understand.talked.bare_answer import bare_answer
from bot.understand.text.joins import all_of, holds_and
from bot.understand.text.small import is_small
from bot.understand.text.words import words_of
from bot.understand.types import Talked
from handlers.commands.fields import DueDate, DueMoment

NOON, LONGEST = 12, 60
SIGNS = ("#", "№")
Choices = Mapping[int, Any]


def picked(reading: Reading, scene: Scene, talked: Talked) -> int | None:
    """The number of the choice that the words single out; None for any other words."""
    if not talked.offers or len(reading.words.text) > LONGEST:
        return None
    words = bare_answer(reading).words
    said_of_item = puts_item_right(reading, talked)
    if (
        not (said_of_item or asks_of_item(reading))
        and words != reading.words.text
        and (place := said(scene.reading(words), "ordinal")) is not None
    ):
        # "I think the second."
        return len(talked.choices) if place == "last" else int(place)
    choices = _told_apart(talked)
    ways: tuple[Callable[[str, Choices, Scene], set[int]], ...] = (_by_half, _by_time, _by_day_alone, _by_name)
    if not choices and (sole := _one_day(talked)) and _by_day_alone(words, sole, scene):
        # "The 23rd, then", of a deadline that was shown for that day.
        return 1
    found = (way(words, choices, scene) for way in ways if choices)
    return next((next(iter(each)) for each in found if len(each) == 1), None)


def presses(reading: Reading) -> bool:
    """Whether a number may be that of a choice that merely stands there."""
    # "And 2", "and 2?" go on from an item to the next; a button that merely stood there is pressed by its number alone.
    said = words_of(reading.words.text).words
    goes_on = not all_of().isdisjoint(said) or any(map(holds_and, said))
    return not goes_on and not is_asked(reading)


def number_alone(reading: Reading) -> str | None:
    """The number that is all that was said, "6" or "[6]"."""
    words = reading.words.words
    return words[0] if len(words) == 1 and words[0].isdecimal() else None


def is_signed(reading: Reading) -> bool:
    """Whether a number is an item's by its sign, "#6"."""
    return reading.words.text.lstrip().startswith(SIGNS)


def unanswered(reading: Reading, talked: Talked) -> bool:
    """Whether a question stands that a number alone can't answer otherwise: of several items it may be one more."""
    items = {choice.fields.get("item") for choice in talked.choices if choice.offer} - {None}
    return talked.offers and number_alone(reading) is not None and len(items) < 2


def asks_of_item(reading: Reading) -> bool:
    """Whether a number asks for an item rather than picks a choice, "and 1?", "what about 1?"; "the first?" may
    pick one."""
    said, lists = words_of(reading.words.text), reading.phrases.lists
    if not any(map(str.isdecimal, said.words)):
        return False
    about = begins(Reading(said, reading.phrases, reading.names), reading.phrases.values["back_then"], 0)
    wonders = reading.words.text.rstrip()[-1:] in lists["wonders_last"]
    return bool(about) or wonders or not presses(reading)


def puts_item_right(reading: Reading, talked: Talked) -> bool:
    """Whether a no puts right of which item something was shown: "no, the second" is no choice then."""
    shown = offered(talked) if is_one_way(talked) else None
    return isinstance(getattr(shown, "item", None), int) and bool(begins(reading, reading.phrases.values["no"], 0))


def _told_apart(talked: Talked) -> Choices:
    """The choices of one command by the values of the field in which they differ; none where they differ in more."""
    first = talked.choices[0].command
    fields = {at: choice.fields for at, choice in enumerate(talked.choices, 1) if choice.command == first}
    names = {name for one in fields.values() for name in one}
    apart = [name for name in names if len({repr(one.get(name)) for one in fields.values()}) > 1]
    if len(fields) < 2 or len(apart) != 1:
        return {}
    return {at: one.get(apart[0]) for at, one in fields.items()}


def _one_day(talked: Talked) -> Choices:
    first = talked.choices[0]
    due = first.fields.get("due")
    # Beside it stands what is no deadline.
    return {1: due, 2: None} if first.command == "MoveDeadline" and due else {}


def _by_half(words: str, choices: Choices, scene: Scene) -> set[int]:
    # "The afternoon", of 03:00 and 15:00.
    half = said(scene.reading(words), "day_half")
    moments = {at: moment for at, value in choices.items() if (moment := _moment(value)) is not None}
    if half is None or len(moments) < len(choices):
        return set()
    if half in ("am", "pm"):
        return {at for at, moment in moments.items() if (moment.hour >= NOON) == (half == "pm")}
    return {(max if half == "later" else min)(moments, key=lambda at: moments[at])}


def _by_time(words: str, choices: Choices, scene: Scene) -> set[int]:
    found = scene.moment(words, cued=True)
    rest = f"{words[: found.cue_start]} {words[found.end :]}" if found else words
    if found is None or len(found.readings) != 1 or not all(is_small(each) for each in words_of(rest).words):
        return set()
    meant = found.readings[0]
    if isinstance(meant, DueMoment):
        return {at for at, value in choices.items() if (own := _moment(value)) and own.time() == meant.at.time()}
    return _by_day(meant.date, words, choices) if isinstance(meant, DueDate) else set()


def _by_day_alone(words: str, choices: Choices, scene: Scene) -> set[int]:
    # "The 6th", of 5 and 6 February; a number of a choice is that choice.
    lists = scene.reading(words).phrases.lists
    found = _number().findall(words)
    rest = words_of(_number().sub(" ", words)).words
    beside = lists["day_behind"] | lists["recounts"]
    if len(found) != 1 or int(found[0]) <= len(choices) or not all(is_small(each) or each in beside for each in rest):
        return set()
    return {at for at, value in choices.items() if (own := _day(value)) and own.day == int(found[0])}


@cache
def _number() -> re.Pattern[str]:
    return re.compile(r"(?<!\d)\d{1,2}(?!\d)")


def _by_day(day: date, words: str, choices: Choices) -> set[int]:
    days = {at: own for at, value in choices.items() if (own := _day(value)) is not None}
    same = {at for at, own in days.items() if own == day}
    # "June", of 5 June and 6 May.
    numbered = any(letter.isdecimal() for letter in words)
    return same or ({at for at, own in days.items() if own.month == day.month} if not numbered else set())


def _by_name(words: str, choices: Choices, scene: Scene) -> set[int]:
    ids = {each.id for each in scene.names.find(words, lang=scene.lang) if each.score == SURE}
    return {at for at, value in choices.items() if ids & _ids(value)}


def _ids(value: Any) -> set[str]:
    if isinstance(value, list):
        return {each for one in value for each in _ids(one)}
    if isinstance(value, Mapping):
        return {str(value[key]) for key in ("id", "body", "topic") if value.get(key)}
    return {str(value)}


def _moment(value: Any) -> datetime | None:
    said_at = value.get("at") if isinstance(value, Mapping) else None
    return datetime.fromisoformat(said_at) if isinstance(said_at, str) else None


def _day(value: Any) -> date | None:
    moment = _moment(value)
    if moment is not None:
        return moment.date()
    return date.fromisoformat(value["date"]) if isinstance(value, Mapping) and value.get("date") else None
