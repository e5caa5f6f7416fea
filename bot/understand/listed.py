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
    for at in range(reading.length):
        for match in begins(reading, reading.phrases.values["of_list"], at):
            place = _place(match.value, len(talked.listed or talked.topics))
            if place is not None and _ends(reading, match.end) and not _of_month(reading, at):
                joined = reading.words.words[at] in reading.phrases.lists["joined"]
                return _with_place(reading, at + joined, match.end, talked, place)
    return text


def _with_place(reading: Reading, first: int, last: int, talked: Talked, place: int) -> str:
    if talked.topics:
        name = reading.names.shown("topic", talked.topics[place], reading.phrases.lang)
        return _with(reading, first, last, name)
    number = talked.listed[place]
    return with_number(reading, first, last, number) if number else reading.words.text


def with_number(reading: Reading, first: int, last: int, number: int) -> str:
    """The text with the number of an item for the words from ``first`` to the one before ``last``."""
    said = talk_of(reading.phrases.lang)["groups"]["item_numbered"][0].format(number=number)
    return _with(reading, first, last, said)


def _with(reading: Reading, first: int, last: int, said: str) -> str:
    words = reading.words
    return f"{words.text[: words.starts[first]]}{said}{words.text[words.ends[last - 1] :]}"


def _place(value: str, length: int) -> int | None:
    place = length if value == LAST else int(value)
    return place - 1 if place <= length else None


def _of_month(reading: Reading, at: int) -> bool:
    return at > 0 and reading.words.words[at - 1] in reading.phrases.lists["before_day"]


def _ends(reading: Reading, at: int) -> bool:
    # "The first draft is ready", "the first of June": what is the first must not be said behind it.
    if at >= reading.length:
        return True
    words, before, behind = reading.words, reading.words.ends[at - 1], reading.words.starts[at]
    marked = bool(words.text[before:behind].strip())
    return marked or words.words[at] in reading.phrases.lists["behind_place"]
