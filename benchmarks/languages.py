"""How surely the language of a message is told, and how surely others are refused."""

from __future__ import annotations

import time
import tomllib
from collections.abc import Sequence
from pathlib import Path

from benchmarks.understanding_rows import everyday, paraphrases, said
from bot.understand.data import LANGS
from bot.understand.text.language import language_of
from bot.understand.text.words import words_of

FILE = Path(__file__).parent / "messages.toml"
SHORTEST, LONGEST = 3, 8
ROUNDS = 20


def short_messages(lang: str) -> list[str]:
    """Messages of three to eight words (of Chinese, that many pairs of signs), out of all sentences of a language."""
    every = [each.words for each in said(everyday(lang), lang) + said(paraphrases()[lang], lang)]
    unit = 2 if lang == "zh" else 1
    return [words for words in every if SHORTEST * unit <= len(words_of(words).words) <= LONGEST * unit]


def show_languages() -> None:
    """Prints how many of each kind are told right, and which are not."""
    data = tomllib.loads(FILE.read_text(encoding="utf-8"))
    kinds = {
        "3 to 8 words": {lang: short_messages(lang) for lang in LANGS},
        "single": data["single"],
        "mixed": data["mixed"],
    }
    for kind, messages in kinds.items():
        told = {lang: _right(messages[lang], lang) for lang in LANGS}
        total, right = sum(len(each) for each in messages.values()), sum(told.values())
        print(
            f"  {kind}: {right}/{total} = {right / total:.3f}; " + " ".join(f"{lang} {n}" for lang, n in told.items())
        )
        print("    missed:", [words for lang in LANGS for words in messages[lang] if language_of(words)[0] != lang])
    refused = {lang: sum(language_of(words) == (None, True) for words in each) for lang, each in data["other"].items()}
    total = sum(len(each) for each in data["other"].values())
    print(
        f"  others refused: {sum(refused.values())}/{total}; " + " ".join(f"{lang} {n}" for lang, n in refused.items())
    )
    print(
        "    taken:", [words for each in data["other"].values() for words in each if language_of(words) != (None, True)]
    )
    print(f"  a message takes {_microseconds([w for each in kinds['3 to 8 words'].values() for w in each]):.1f} µs")


def _right(messages: Sequence[str], lang: str) -> int:
    return sum(1 for words in messages if language_of(words)[0] == lang)


def _microseconds(messages: Sequence[str]) -> float:
    best = 1.0
    for _ in range(ROUNDS):
        began = time.perf_counter()
        for words in messages:
            language_of(words)
        best = min(best, (time.perf_counter() - began) / len(messages))
    return best * 1_000_000
