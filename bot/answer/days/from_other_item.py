"""A deadline said by that of another item: "same date for 3 as for 2", "move 3 to a week after item 2"."""

from __future__ import annotations

from datetime import date, timedelta

from bot.answer.talking import Talking
from bot.understand.fields.leads import lengths_in
from bot.understand.fields.lengths import Length, months_in
from bot.understand.fields.task import Scene
from bot.understand.patterns.match import anywhere, begins
from bot.understand.patterns.reading import Match, Reading
from bot.understand.talked.settled import number_beside
from bot.understand.text.words import is_han
from bot.understand.types import Incomplete, Unclear, Understanding, Understood
from handlers.commands.fields import DueDate
from handlers.commands.items import MoveDeadline
from storage.items import find_visible

LONGEST, LONGEST_NUMBER = 160, 5
SAME, BEFORE = "same", "before"


def from_other_item(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; of words that hang on another item's deadline the day that it gives, to be shown first, or
    the question until when."""
    text = talking.text
    if not text or len(text) > LONGEST or not _moves(meant) or not any(each.isdecimal() for each in text):
        return meant
    scene = talking.scene(talking.lang)
    reading = scene.reading(text)
    for at, match in sorted(anywhere(reading, "hangs_on"), key=lambda each: each[0] - each[1].end):
        other = _other(reading, at, match)
        item = find_visible(talking.session, int(reading.words.words[other]), talking.reader()) if other else None
        number = _moved(talking, reading, other) if other and item is not None else None
        if other and item is not None and number is not None:
            day = _day(reading, at, match, scene, item.due_date if item.due_kind == "date" else None)
            if day is None or day <= scene.today:
                return Incomplete(meant.lang, "MoveDeadline", {"item": number}, ("due",))
            return Understood(meant.lang, MoveDeadline(item=number, due=DueDate(date=day)), guess=True)
    return meant


def _moves(meant: Understanding) -> bool:
    if isinstance(meant, Incomplete):
        return meant.command == "MoveDeadline"
    if isinstance(meant, Unclear):
        return all(isinstance(each, MoveDeadline) for each in meant.commands)
    return isinstance(meant, Understood) and isinstance(meant.command, MoveDeadline)


def _other(reading: Reading, at: int, match: Match) -> int | None:
    """The place of the other item's number, right behind the words, or in Chinese right before them."""
    words = reading.words.words
    place = number_beside(reading, at, match)
    if place is None or len(words[place]) >= LONGEST_NUMBER:
        return None
    values = reading.phrases.values
    dated = any(begins(reading, values[each], place + 1) for each in ("month", "unit")) and not is_han(words[at])
    return None if dated or reading.words.is_hour(place) else place


def _moved(talking: Talking, reading: Reading, other: int) -> int | None:
    """The item that is to be moved: the other number of the text, else the one spoken of."""
    words = reading.words.words
    said = [int(word) for at, word in enumerate(words) if word.isdecimal() and at != other]
    number = next((each for each in said if each != int(words[other])), None if said else talking.talked.item)
    seen = find_visible(talking.session, number, talking.reader()) if number is not None else None
    return number if seen is not None and number != int(words[other]) else None


def _day(reading: Reading, at: int, match: Match, scene: Scene, since: date | None) -> date | None:
    if since is None or match.value == SAME:
        return since
    words = reading.words
    text = words.text[words.ends[match.end - 1] :] if is_han(words.words[at]) else words.text[: words.starts[at]]
    days, months = lengths_in(text, scene), months_in(text, scene)
    if len(days) + len(months) != 1:
        return None
    length = Length(sum(days), sum(months))
    day = length.sooner().after(since) if match.value == BEFORE else length.after(since)
    return day if day - since < timedelta(days=3660) else None
