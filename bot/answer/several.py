"""One request about several items, "close 3, 5 and 7": each is done by itself, as if it had been said for each."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import get_args

from bot.understand.phrases import phrases_of
from bot.understand.types import Understanding, Understood
from bot.understand.words import words_of
from handlers.commands.fields import Lang

FEWEST, MOST, LONGEST = 2, 12, 200
ALIKE = frozenset(
    {"CompleteItem", "WithdrawItem", "ReopenItem", "MoveDeadline", "ReassignItem", "SnoozeReminder", "ReportProgress"}
)
Read = tuple[tuple[str, Understanding], ...]


def of_several(text: str, understand: Callable[[str], Understanding]) -> Read:
    """What a request means for each of the items that it names; nothing where it is no such request."""
    if len(text) > LONGEST:
        return ()
    for start, end, numbers in _runs(text):
        each = [f"{text[:start]}{number}{text[end:]}" for number in numbers]
        read = tuple((words, understand(words)) for words in each)
        if _are_alike(read, numbers):
            return read
    return ()


def _are_alike(read: Read, numbers: list[str]) -> bool:
    # What is said of all must be the same for all, and nothing of it guessed.
    seen: list[object] = []
    for (_, meant), number in zip(read, numbers, strict=True):
        if not isinstance(meant, Understood) or meant.guess or type(meant.command).__name__ not in ALIKE:
            return False
        fields = meant.command.model_dump(mode="json")
        if str(fields.pop("item", "")) != number:
            return False
        seen.append((type(meant.command), fields))
    return all(each == seen[0] for each in seen)


def _runs(text: str) -> Iterator[tuple[int, int, list[str]]]:
    words, run = words_of(text), list[int]()
    for at, word in enumerate((*words.words, "")):
        if word.isdecimal() and (not run or _joined(text[words.ends[run[-1]] : words.starts[at]])):
            run.append(at)
        elif word not in _all_of() or not run:
            if FEWEST <= len(run) <= MOST:
                yield words.starts[run[0]], words.ends[run[-1]], [words.words[each] for each in run]
            run = [at] if word.isdecimal() else []


def _joined(between: str) -> bool:
    words = words_of(between).words
    return bool(words or _comma().search(between)) and _all_of().issuperset(words)


@cache
def _all_of() -> frozenset[str]:
    # So few words are in no language for certain.
    return frozenset[str]().union(*(phrases_of(lang).lists["all_of"] for lang in get_args(Lang)))


@cache
def _comma() -> re.Pattern[str]:
    return re.compile(r"[,،、;；]")
