"""The sentences that the readers of words and of meaning are fitted to, and what is counted of each.

They are those of ``requests.toml`` and ``examples.toml`` of a language, and of ``after.toml`` what is said next, and no
others: neither those of third parties nor ``benchmarks/unseen`` and ``benchmarks/talks``, which measure both.
"""

from __future__ import annotations

import hashlib
import tomllib
from collections import Counter
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any

from benchmarks.understanding_rows import names
from bot.understand.patterns.phrases import phrases_of
from bot.understand.patterns.reading import Reading
from bot.understand.sense.wording import RARE, TALK, features
from bot.understand.text.words import words_of
from handlers.commands.catalogue import COMMANDS
from handlers.commands.fields import Lang

SOURCES = ("examples.toml", "requests.toml")
NEXT = "after.toml"
PROMPTS = Path(str(files("prompts")))
# Fewer sentences than this tell no command apart.
LEAST = 4


def sentences(lang: Lang) -> list[tuple[str, str]]:
    """The class and the words of each sentence that is learned from, said by itself."""
    keys, rows = _keys(), dict[str, str]()
    for source in SOURCES:
        data: Mapping[str, list[str]] = _read(lang, source)
        rows |= {words: keys[key] for key, each in data.items() for words in each}
    counted = Counter(rows.values())
    return [(name if counted[name] >= LEAST else RARE, words) for words, name in rows.items()]


def said_next(lang: Lang) -> list[tuple[str, str, str]]:
    """The class and the words of each sentence said in a conversation, and the kind of what was spoken of before."""
    keys, known = _keys(), {name for name, _ in sentences(lang)}
    data: Mapping[str, Mapping[str, list[str]]] = _read(lang, NEXT)
    told = ((keys[key], words, kind) for kind, each in data.items() for key, said in each.items() for words in said)
    return [(name if name in known else RARE, words, kind) for name, words, kind in told]


def _keys() -> Mapping[str, str]:
    return {command.key(): name for name, command in COMMANDS.items()} | {TALK: TALK}


def _read(lang: Lang, source: str) -> Any:
    return tomllib.loads((PROMPTS / lang / source).read_text(encoding="utf-8"))


def digest(lang: Lang, *more: str) -> str:
    """Of the sentences that weights were fitted to, so that it is noticed when these are others; of those said by
    themselves, and of what stands in ``more``."""
    said = "".join((PROMPTS / lang / source).read_text(encoding="utf-8") for source in (*SOURCES, *more))
    return hashlib.sha256(said.encode()).hexdigest()[:16]


def found_in(words: str, lang: Lang, before: str | None = None) -> frozenset[str]:
    return features(Reading(words_of(words), phrases_of(lang), names()), lang, before)
