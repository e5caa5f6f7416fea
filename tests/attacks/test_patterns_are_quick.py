"""No text makes any pattern of the house slow: each against long texts of one piece, and of its own pieces."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
import time
from collections.abc import Collection, Iterator, Mapping
from typing import Any

import pytest

import bot
import handlers
import storage
from tests.figures import Tell

pytestmark = pytest.mark.slow
LETTERS = 4_000
# Milliseconds that no text may take, or so many times what a plain pattern takes that looks for its end from each
# letter on: the slowest take seven to eight times that, and what grows faster than with the square hundreds of times.
WORST_MS, PLAIN_TIMES = 50, 10
# Tried there alone, not from each letter on.
AT_THE_BEGINNING = frozenset({"_dashed", "_symbol", "WRITTEN", "REVISED", "_behind_names", "_chinese", "joined"})
PIECES = (
    *("a", "1", " ", "\t", "\n", "-", ".", ",", ":", ";", "/", "(", "[", "<", ">", "@", "*", "_", "'", '"', "\\"),
    *("a ", "1 ", "1.", "1:", "1-", "a-", "a,", " ,", "\r\n", "a.a@", "<@U1>", "&lt;", "http://", "00:00:00.000 --> "),
    *("é", "я ", "中", "ء ", "\u200f", "a\u0301", "A3 ", "- [ ] ", "> ", "x" * 60 + " "),
)


def patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    """Every pattern that a module of the house holds, with where it stands."""
    seen = set[int]()
    for package in (bot, handlers, storage):
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if "__main__" in found.name or ".versions." in found.name:
                continue
            for name, value in vars(importlib.import_module(found.name)).items():
                for each in _held(value):
                    if id(each) not in seen and isinstance(each.pattern, str):
                        seen.add(id(each))
                        yield f"{found.name}.{name}", each


def _held(value: Any) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern):
        yield value
    elif hasattr(value, "cache_info"):
        yield from _made(value)
    elif isinstance(value, Mapping):
        yield from _held(tuple(value.values()))
    elif isinstance(value, Collection) and not isinstance(value, str | bytes):
        for each in value:
            yield from _held(each)


def _made(make: Any) -> Iterator[re.Pattern[str]]:
    """Those that are made when they are first needed."""
    signature = inspect.signature(make)
    if not signature.parameters and "Pattern" in str(signature.return_annotation):
        yield from _held(make())


def attacks(pattern: re.Pattern[str]) -> Iterator[str]:
    """Long texts; each also with an end at which what has matched so far fails."""
    own = (each for each in re.split(r"[\[\](){}|?*+^$.\\]+", pattern.pattern) if each)
    for piece in dict.fromkeys((*PIECES, *list(own)[:6])):
        text = (piece * LETTERS)[:LETTERS]
        yield text
        yield text[:-1] + "\x00"


def bound() -> float:
    """Milliseconds that no text may take."""
    plain, text = re.compile("a*b"), "a" * LETTERS
    return max(WORST_MS, PLAIN_TIMES * min(spent(plain, text, whole=False) for _ in range(5)))


def spent(pattern: re.Pattern[str], text: str, *, whole: bool) -> float:
    """Milliseconds of this process; ``whole``: of a pattern that is only held to a text from its beginning."""
    begun = time.process_time()
    pattern.fullmatch(text)
    if not whole:
        pattern.search(text)
    return (time.process_time() - begun) * 1_000


def test_no_text_makes_a_pattern_slow(tell: Tell) -> None:
    worst, slow, tried = 0.0, list[str](), 0
    known, most = list(patterns()), bound()
    for name, pattern in known:
        for text in attacks(pattern):
            whole = name.rpartition(".")[2] in AT_THE_BEGINNING
            took = spent(pattern, text, whole=whole)
            if took > most:
                # A machine that is busy elsewhere takes its time once, not three times.
                took = min(took, *(spent(pattern, text, whole=whole) for _ in range(2)))
            worst, tried = max(worst, took), tried + 1
            if took > most:
                slow.append(f"{name}: {took:.0f} ms on {text[:20]!r}")
                break
    counted: dict[str, Any] = {"patterns": len(known), "texts": tried, "worst_ms": round(worst), "slow": len(slow)}
    tell("S12", lost=None, twice=None, early=None, **counted)
    assert len(known) > 30
    assert slow == []
