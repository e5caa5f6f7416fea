"""A sentence as the slots and the rows of parts see it."""

from __future__ import annotations

from typing import Any, Protocol

from bot.understand.dates.data import Grammar
from bot.understand.dates.numbers import Number
from bot.understand.dates.numeric import Numeric
from bot.understand.dates.tokens import Tokens

Slot = list[tuple[int, Any]]


class Sentence(Protocol):
    """One sentence under one grammar."""

    grammar: Grammar
    tokens: Tokens
    words: list[str]

    def lex(self, at: int, category: str) -> Slot:
        """Words of a category that begin at a token, the longest first."""

    def numeric(self, at: int) -> Numeric | None:
        """The run of digits at a token."""

    def numbers(self, at: int) -> list[Number]:
        """The numbers, in digits or words, that begin at a token."""


def ends_clause(scan: Sentence, at: int) -> bool:
    """Whether nothing follows that a number could count."""
    words = scan.words
    if at >= len(words):
        return True
    # "17.º veces": the sign of an ordinal is no end of a sentence.
    joined = bool(at) and scan.tokens.starts[at] == scan.tokens.ends[at - 1]
    if joined and not words[at][0].isalnum() and scan.lex(at, "ordinal_suffix"):
        return False
    return not (words[at][0].isalnum() or words[at][0] in "%°€$£-/+#") or bool(scan.lex(at, "stop"))
