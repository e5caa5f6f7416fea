"""A report on several items cut into what it says of each: "1: with BR. 2: done. 3 needs two more weeks", or a line of
each, whatever stands before the number."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from bot.understand.text.joins import all_of, any_of, listed
from bot.understand.text.list_heads import listed as listed_line
from bot.understand.text.small import is_small
from bot.understand.text.tidy import tidy
from bot.understand.text.words import is_han, stem, words_of

FEWEST, MOST, LONGEST, MOST_DIGITS = 2, 20, 3_000, 4
LISTED = frozenset({".", ")", "）", "．", "、"})
QUESTIONS = ("?", "？", "؟")


class Told(NamedTuple):
    """What is said of an item; ``parted``: a sign stands behind its number, ``counted``: one that lists have too,
    ``begins``: one that begins a line of a list, "1- …", "AP2. …", ``labelled`` with letters; ``whole``: with all
    before the number; ``led``: what is told of it stands before the number, "I finished 2"."""

    number: int
    words: str
    whole: str
    parted: bool
    counted: bool
    begins: bool
    led: bool = False
    labelled: bool = False


def told_of_each(text: str, is_day: Callable[[str], bool]) -> tuple[str, tuple[Told, ...]]:
    """What stands above the report, and what it says of each item; nothing where a part names none or one comes
    again. ``is_day``: whether words that begin with a number begin with a day, or with so many of something."""
    if len(text) > LONGEST:
        return "", ()
    heading, lines = _headed([line for line in text.splitlines() if line.strip()])
    found = [part for line in lines for part in _parts(line, is_day)]
    behind = found[:1] and _told(found[0]) is None and len(found) == FEWEST
    led = _led(found[0]) if behind else None
    told = (*((led,) if led else ()), *(each for part in found if (each := _told(part))))
    numbers = {each.number for each in told}
    whole = len(told) == len(found) == len(numbers) and FEWEST <= len(told) <= MOST
    return (heading, told) if whole else ("", ())


def _headed(lines: Sequence[str]) -> tuple[str, Sequence[str]]:
    if len(lines) > FEWEST and _told(lines[0]) is None:
        return lines[0].strip(), lines[1:]
    return "", lines


def _parts(line: str, is_day: Callable[[str], bool]) -> Iterator[str]:
    # Another item begins behind a sign that parts, with no more before its number than what calls it an item.
    begun = 0
    for mark in _part().finditer(line):
        if mark.start() and (told := _told(line[mark.end() :])) and (told.parted or not is_day(told.whole)):
            yield line[begun : mark.start()]
            begun = mark.end()
    yield line[begun:]


def _told(part: str) -> Told | None:
    found = _head().match(part)
    if not found or not _calls(found["called"]) or len(found["number"]) > MOST_DIGITS:
        return None
    words, sign = found["words"].rstrip(), found["sign"].strip()
    first = next(iter(words_of(words).words), "")
    # "2 and 3 are done" says the same of both.
    if (
        not first
        or words.endswith(QUESTIONS)
        or first.isdecimal()
        or (not is_han(first) and first in all_of() | any_of())
    ):
        return None
    counted = sign in LISTED and not found["called"]
    head = listed_line(part)
    begins = head is not None and not head.is_item and not found["sign"].startswith(" ")
    whole, labelled = tidy(part).lstrip("-–—*•· "), begins and found["called"].strip().isalpha()
    return Told(int(found["number"]), tidy(words), whole, bool(sign), counted, begins, labelled=labelled)


def _led(part: str) -> Told | None:
    """What the first of two parts tells of the only number in it: "I finished 2, 3 is under way"."""
    numbers = [word for word in words_of(part).words if word.isdecimal()]
    if len(numbers) != 1 or len(numbers[0]) > MOST_DIGITS or part.rstrip().endswith(QUESTIONS):
        return None
    return Told(int(numbers[0]), tidy(part), tidy(part), parted=False, counted=False, begins=False, led=True)


def _calls(said: str) -> bool:
    """Whether words say no more than that a number is an item's: "and item", "for action", "#", "as to"."""
    words = words_of(said).words
    called = _item_words() | all_of()
    return all(word in called or stem(word) in called or (is_small(word) and not is_han(word)) for word in words)


@cache
def _item_words() -> frozenset[str]:
    return listed("item_words")


@cache
def _part() -> re.Pattern[str]:
    return re.compile(r"[.;,،؛](?=\s)|[；，。、]")


@cache
def _head() -> re.Pattern[str]:
    called = r"(?P<called>[^\W\d_]{0,12}+\s?[^\W\d_]{0,12}+\s?+[#№(]?)"
    sign = r"(?P<sign>\s?+(?:[:：.)）．、=]|[-–—→](?=\s))?(?:\s?+[-–—](?=\s))?)"
    return re.compile(
        rf"^\s*+[-–—*•·]?\s*+{called}(?P<number>\d++)(?![.,:/-]\d|%)(?:\s?[项条号])?{sign}(?P<words>.+)$", re.DOTALL
    )
