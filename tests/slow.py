"""The tests that ``make test`` leaves to ``make test-slow``."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import groupby
from pathlib import Path

import pytest

from bot.words.texts import LANGS

ROOT = Path(__file__).parent.parent


def slow_among(items: Sequence[pytest.Item]) -> Iterator[pytest.Item]:
    """Those listed in ``slow.txt``, and of each conversation that is held in several languages all but one of them:
    which one goes by its name, so that every language has its share."""
    listed = slow_tests()
    for name, cases in groupby(items, key=_conversation):
        each = list(cases)
        kept = _kept(name, sorted({lang for item in each if (lang := _talks_in(item))}))
        yield from (item for item in each if _talks_in(item) not in ("", kept) or _is_listed(item, listed))


@cache
def slow_tests() -> frozenset[str]:
    """The tests that take longest, about a twentieth of a second and more.

    Each by its name as pytest prints it, with its first parameter, with all or without; a file alone for all of its.
    """
    return frozenset(Path(__file__).with_name("slow.txt").read_text(encoding="utf-8").split())


def is_left_whole(path: Path, chosen: str) -> bool:
    """Whether a file of tests need not even be read, as all of them are slow; ``chosen`` is what ``-m`` says."""
    return "not slow" in chosen and path.relative_to(ROOT).as_posix() in slow_tests()


def _conversation(item: pytest.Item) -> str:
    """The name of the test, with that of the talk where it holds one after the other."""
    return f"{item.nodeid.partition('[')[0]}[{_params(item).get('talk', '')}"


def _params(item: pytest.Item) -> Mapping[str, object]:
    called = getattr(item, "callspec", None)
    return called.params if called else {}


def _is_listed(item: pytest.Item, listed: frozenset[str]) -> bool:
    name, _, case = item.nodeid.partition("[")
    case = case.rstrip("]")
    return not listed.isdisjoint((name.partition("::")[0], name, f"{name}[{case.partition('-')[0]}", f"{name}[{case}"))


def _talks_in(item: pytest.Item) -> str:
    """The language of a conversation with a whole Focal; empty for any other test."""
    talks = "focal" in getattr(item, "fixturenames", ())
    return next((str(value) for value in _params(item).values() if talks and value in LANGS), "")


def _kept(name: str, langs: Sequence[str]) -> str:
    return langs[zlib.crc32(name.encode()) % len(langs)] if langs else ""
