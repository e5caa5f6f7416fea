"""A letter that is passed on, "Fwd: item 2 is done": what somebody else wrote is shown before it is done."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from bot.answer.talking import Talking
from bot.understand.data import LANGS, letters_of
from bot.understand.text.words import words_of
from bot.understand.types import Understanding, Understood

LONGEST = 200


def none_forwarded(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; a guess where the words of a subject say that the letter is another's."""
    changes = isinstance(meant, Understood) and meant.command.changes
    passed_on = talking.pasted or _is_passed_on(talking)
    return replace(meant, guess=True) if isinstance(meant, Understood) and changes and passed_on else meant


def _is_passed_on(talking: Talking) -> bool:
    words = words_of(talking.text[:LONGEST].replace("：", ":")).words
    return any(words[: len(each)] == each for each in _forwards())


@cache
def _forwards() -> tuple[tuple[str, ...], ...]:
    return tuple((*words_of(each).words, ":") for lang in LANGS for each in letters_of(lang)["forwards"])
