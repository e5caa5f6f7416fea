"""Several items whose numbers are written in letters, "items one and two are done": in digits each is read, in letters
one of them."""

from __future__ import annotations

import re
from functools import cache

from bot.understand.named.names import Names
from bot.understand.patterns.match import begins
from bot.understand.patterns.phrases import phrases_of
from bot.understand.patterns.reading import Reading
from bot.understand.text.joins import all_of, any_of
from bot.understand.text.numerals import numbers_at
from bot.understand.text.words import is_han, stem, words_of
from handlers.commands.fields import Lang

LONGEST, FEWEST, LARGEST = 240, 2, 999
Number = tuple[int, int, int]


def in_digits(text: str, lang: Lang) -> str:
    """The text with digits for the numbers that stand together behind a word for items; as it is where they do not."""
    if len(text) > LONGEST:
        return text
    reading = Reading(words_of(text), phrases_of(lang), Names(()))
    words, item_words = reading.words, reading.phrases.lists["item_words"]
    if not any(stem(word) in item_words for word in words.words):
        return text
    numbers = {first: (value, first, end) for value, first, end in numbers_at(words, reading.phrases.numbers, lang)}
    for at in reversed(range(reading.length)):
        leads = stem(words.words[at]) in item_words and not is_han(words.words[at])
        run = _run(reading, at + 1, numbers) if leads else []
        text = _written(reading, run, text) if len(run) >= FEWEST else text
    return text


def _run(reading: Reading, at: int, numbers: dict[int, Number]) -> list[Number]:
    """The numbers from a word on, between which a word or a mark that joins stands and nothing else."""
    found: list[Number] = []
    words, joins, joined = reading.words, all_of() | any_of(), True
    while at < reading.length:
        joined = joined or bool(_comma().search(words.gap(at)))
        if at in numbers and joined and 0 < numbers[at][0] <= LARGEST and not _counts(reading, numbers[at][2]):
            found.append(numbers[at])
            at, joined = numbers[at][2], False
        elif found and words.words[at] in joins:
            at, joined = at + 1, True
        elif found and joined and stem(words.words[at]) in reading.phrases.lists["item_words"]:
            # "La 5 et la trente et un".
            at += 1
        else:
            break
    return found


def _counts(reading: Reading, at: int) -> bool:
    # "Item 1, two days later": the second is of days.
    return at < reading.length and bool(begins(reading, reading.phrases.values["unit"], at))


def _written(reading: Reading, run: list[Number], text: str) -> str:
    # From the last to the first, so that what stands before keeps its place.
    words = reading.words
    for value, first, end in reversed(run):
        if not words.words[first].isdecimal():
            text = f"{text[: words.starts[first]]}{value}{text[words.ends[end - 1] :]}"
    return text


@cache
def _comma() -> re.Pattern[str]:
    return re.compile(r"[,，،、/&]")
