"""A message of several sentences or clauses of which one alone is a command: "Sorry, wrong number. Show 12"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache

from bot.understand.prose.acting import conditional
from bot.understand.text.addresses import addresses
from bot.understand.text.joins import is_shortened
from bot.understand.text.words import words_of
from bot.understand.types import Draft

MOST_PARTS, SHORT_SENTENCE, SHORT_CLAUSE = 4, 9, 12
# What stands between commas counts as a command of its own only if it is more than a word or two.
LEAST_CLAUSE = 3
# A phrase that fits on a condition may come to nothing; then what is asked counts.
LOOSE = frozenset({"free", "dated"})
BARE = "{item}"
Closest = Callable[[str], Draft | None]


def in_parts(text: str, closest: Closest) -> Draft | None:
    """The one command among short sentences, else among short clauses that put no condition."""
    return _alone(_split(text), SHORT_SENTENCE, closest) or _clause(text, closest)


def _split(text: str) -> list[str]:
    """The sentences of a text."""
    return _cut(text, _sentences())


def _clause(text: str, closest: Closest) -> Draft | None:
    draft = _alone(clauses(text), SHORT_CLAUSE, closest, least=LEAST_CLAUSE)
    # "Close it, please, number 8": a number alone between commas orders nothing.
    if draft is None or draft.phrase == BARE or LOOSE & draft.slots.keys() or conditional(text, draft.lang):
        return None
    # "We did it, got it done": in the middle of talk an item is meant by its number only.
    item = draft.slots.get("item")
    return draft if item is None or any(letter.isdecimal() for letter in item.words) else None


def _alone(pieces: Sequence[str | None], short: int, closest: Closest, *, least: int = 0) -> Draft | None:
    parts = [part.strip() for part in pieces if part and part.strip()]
    if not 1 < len(parts) <= MOST_PARTS:
        return None
    drafts = [draft if (draft := closest(part)) and draft.score > 0 else None for part in parts]
    if any(part.rstrip(".").isdecimal() for part in parts):
        return None
    found = [(part, draft) for part, draft in zip(parts, drafts, strict=True) if draft is not None]
    commands = [each for each in found if not _beside(each[1])] or found
    if len(commands) > 1 and not any(each.slots for _, each in commands):
        # "Good, it's done, you can close it": the same said twice.
        commands = commands[-1:] if len({each.command for _, each in commands}) == 1 else commands
    others = [part for part in parts if part not in [said for said, _ in commands]]
    if len(commands) != 1 or _counted(commands[0][0]) < least:
        return None
    return commands[0][1] if all(len(words_of(part).words) <= short for part in others) else None


def _beside(draft: Draft) -> bool:
    # "Oops no, 4 isn't done yet, only 3": beside a command neither what exclaims nor such a number orders anything.
    only = draft.phrase == BARE and draft.slots["item"].start > 0
    return only or (draft.command == "Undo" and draft.phrase == "orders")


def clauses(text: str) -> list[str]:
    """What stands between commas, dashes and the ends of sentences."""
    return [part.strip() for part in _cut(text, _clauses()) if part.strip()]


def _cut(text: str, ends: re.Pattern[str]) -> list[str]:
    # An address is cut nowhere, nor is a short word before its number.
    words, within_address = words_of(text), addresses(text)
    short = [(words.ends[at - 1], words.starts[at]) for at in range(1, len(words.words)) if is_shortened(words, at)]
    parts, begun = [], 0
    for end in ends.finditer(text):
        within = any(first <= end.start() and end.end() <= last for first, last in short)
        if not within and not within_address.are_cut(end.start() - 1, end.end()):
            parts.append(text[begun : end.start()])
            begun = end.end()
    return [*parts, text[begun:]]


def _counted(part: str) -> int:
    # A number says as much as two words.
    return sum(2 if word.isdecimal() else 1 for word in words_of(part).words)


@cache
def _sentences() -> re.Pattern[str]:
    return re.compile(r"(?<=[.!?。！？؟])\s*(?=\D)|\n+")


@cache
def _clauses() -> re.Pattern[str]:
    return re.compile(r"(?:[,;،؛，；：]|\s[-–—]|:(?=\s))\s*|(?<=[.!?。！？؟])\s+")
