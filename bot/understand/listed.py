"""Items or topics of the list that was shown last, named by their place in it: "close the second", "who leads the
last one?"."""

from __future__ import annotations

from bot.understand.data import talk_of
from bot.understand.match import begins
from bot.understand.names import Names
from bot.understand.phrases import phrases_of
from bot.understand.reading import Reading
from bot.understand.types import Talked
from bot.understand.words import words_of
from handlers.commands.fields import Lang

LONGEST = 200
LAST = "last"


def in_numbers(text: str, lang: Lang, names: Names, talked: Talked) -> str:
    """The text with the number of an item, or the name of a topic, where its place in the list is said; as it is where
    none is."""
    if len(talked.listed or talked.topics) < 2 or len(text) > LONGEST:
        return text
    reading = Reading(words_of(text), phrases_of(lang), names)
    # From the last to the first, so that what stands before keeps its place.
    for at in reversed(range(reading.length)):
        text = _replaced(reading, at, text, talked)
    return text


def _replaced(reading: Reading, at: int, text: str, talked: Talked) -> str:
    matches = begins(reading, reading.phrases.values["of_list"], at)
    for match in matches:
        # "The second one" is no day.
        named = match.value == LAST or match.end > min(each.end for each in matches)
        said = _said_of(reading, match.value, talked, named=named)
        if said and _ends(reading, match.end) and (named or not _is_day(reading, at, match.end)):
            joined = reading.words.words[at] in reading.phrases.lists["joined"]
            return _with(reading, at + joined, match.end, f"{_and_before(reading, at)}{said}", text)
    return text


def place_at(reading: Reading, at: int) -> tuple[int, int, bool] | None:
    """The place that is said from a word on where no list was shown, where its words end, and whether they say that it
    is that of an item: "the third one", or "the third" with nothing behind it that may be the third."""
    matches = begins(reading, reading.phrases.values["of_list"], at)
    match = max(matches, key=lambda each: each.end, default=None)
    if match is None or match.value == LAST or _is_day(reading, at, match.end):
        return None
    named = match.end > min(each.end for each in matches) or _ends(reading, match.end)
    return int(match.value), match.end, named


def _and_before(reading: Reading, at: int) -> str:
    # Arabic writes "and" as one with the word behind it.
    return "و" if reading.words.words[at].startswith("وال") else ""


def _said_of(reading: Reading, value: str, talked: Talked, *, named: bool) -> str:
    """What stands in the list at that place, as it is called; nothing where there is none."""
    length = len(talked.listed or talked.topics)
    place = length if value == LAST else int(value)
    if place > length:
        # Of a list of four "the sixth one" has a number that there is not.
        return _numbered(reading, 0) if named and talked.listed else ""
    if talked.topics:
        return reading.names.shown("topic", talked.topics[place - 1], reading.phrases.lang)
    return _numbered(reading, talked.listed[place - 1]) if talked.listed[place - 1] else ""


def with_number(reading: Reading, first: int, last: int, number: int) -> str:
    """The text with the number of an item for the words from ``first`` to the one before ``last``."""
    return _with(reading, first, last, f"{_and_before(reading, first)}{_numbered(reading, number)}", reading.words.text)


def _numbered(reading: Reading, number: int) -> str:
    said: str = talk_of(reading.phrases.lang)["groups"]["item_numbered"][0].format(number=number)
    return said


def _with(reading: Reading, first: int, last: int, said: str, text: str) -> str:
    words = reading.words
    return f"{text[: words.starts[first]]}{said}{text[words.ends[last - 1] :]}"


def _is_day(reading: Reading, first: int, last: int) -> bool:
    # "On the first", "the second of June".
    words, lists, month = reading.words.words, reading.phrases.lists, reading.phrases.values["month"]
    behind = last + (last < reading.length and words[last] in lists["of_month"])
    return (first > 0 and words[first - 1] in lists["before_day"]) or bool(begins(reading, month, behind))


def _ends(reading: Reading, at: int) -> bool:
    # "The first draft is ready", "the first of June": what is the first must not be said behind it.
    if at >= reading.length:
        return True
    words, before, behind = reading.words, reading.words.ends[at - 1], reading.words.starts[at]
    marked = bool(words.text[before:behind].strip())
    lists, more = reading.phrases.lists, reading.phrases.values["of_list"]
    another = bool(begins(reading, more, at + (words.words[at] in lists["all_of"])))
    return marked or another or words.words[at] in lists["behind_place"]
