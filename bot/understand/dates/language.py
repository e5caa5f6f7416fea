"""Which grammar reads a sentence whose language isn't known: by script, then by the most words that it knows."""

from __future__ import annotations

from collections.abc import Sequence

from bot.understand.dates.data import Grammar, grammar_of

LATIN = ("en", "fr", "es")
_RANGES = (("ar", "\u0600", "\u06ff"), ("zh", "\u3400", "\u9fff"), ("ru", "\u0400", "\u04ff"))


def by_script(folded: str) -> str | None:
    """The language that a script decides; None for Latin letters and for none."""
    counts = [(sum(low <= letter <= high for letter in folded), lang) for lang, low, high in _RANGES]
    count, lang = max(counts)
    return lang if count else None


def _score(grammar: Grammar, words: Sequence[str]) -> float:
    return sum((word in grammar.common) * 1.5 + (word in grammar.known) for word in words)


def latin_order(words: Sequence[str]) -> list[Grammar]:
    """English, French and Spanish, the one that knows most of the words first."""
    grammars = [grammar_of(lang) for lang in LATIN]
    return sorted(grammars, key=lambda grammar: -_score(grammar, words))
