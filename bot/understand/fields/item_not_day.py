"""Where a number is an item's and not a day's: in "remind me to close 2 in January" 2 is what is closed."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from bot.understand.dates.types import Found
from bot.understand.fields.task import Scene
from bot.understand.patterns.closest import best
from bot.understand.patterns.match import anywhere, begins
from bot.understand.patterns.reading import Reading
from bot.understand.text.small import is_small
from bot.understand.text.words import without_ba, words_of

# What stands for the number where only the rest is read: no word of any language, and no Roman number.
UNREAD = "q"


def without_its_item(words: str, found: Found, scene: Scene, read: Callable[[str], Found | None]) -> Found | None:
    """The moment as found; as it is without the number of an item that something is to be done to. Of a month alone it
    is None, so that the day is asked for: it was to be read from the number."""
    number = _number().search(words, found.cue_start, found.end)
    if number is None or not _all_small(words[found.cue_start : number.start()]):
        return found
    behind = scene.reading(words[number.end() :])
    counts = _is_within_month(behind) and not _all_small(words[: number.start()])
    if _is_of_month(behind) or not (counts or _is_item(words, number, scene)):
        return found
    other = read(f"{words[: number.start()]}{UNREAD * len(number[0])}{words[number.end() :]}")
    said = words[other.start : other.end] if other else ""
    return None if not _number().search(said) and anywhere(scene.reading(said), "month") else other


def _is_of_month(behind: Reading) -> bool:
    # "2 January" is a day.
    return bool(begins(behind, behind.phrases.values["month"], 0))


def _is_within_month(behind: Reading) -> bool:
    # "To see to 2 in January": a day is said without an "in".
    led = not behind.phrases.lists["within_month"].isdisjoint(behind.words.words[:1])
    return led and bool(begins(behind, behind.phrases.values["month"], 1))


def _is_item(words: str, number: re.Match[str], scene: Scene) -> bool:
    head = scene.reading(words[: number.end()])
    first, lead = 0, head.phrases.lists["lead_in"]
    while first < head.length - 1 and head.words.words[first] in lead:
        first += 1
    said = without_ba(head.words.text[head.words.starts[first] :])
    draft = best(scene.reading(said), scene.lang)
    item = draft.slots.get("item") if draft else None
    # "On 2 January": a number alone is no item that anything is to be done to.
    done = item is not None and not _all_small(said[: item.start])
    return item is not None and done and item.words == number[0] and item.end == len(said)


def _all_small(words: str) -> bool:
    return all(map(is_small, words_of(words).words))


@cache
def _number() -> re.Pattern[str]:
    return re.compile(r"\d+")
