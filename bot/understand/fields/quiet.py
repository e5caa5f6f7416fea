"""When nobody wants to hear anything: "from 18 to 9", and the same said of the hours that are free of it, "not before 9
and not after 18". The second begins with the end."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from bot.understand.doubts import Filled, Unreadable
from bot.understand.fields.reminders import said_in
from bot.understand.fields.task import Scene
from bot.understand.types import Draft


def set_quiet_hours(draft: Draft, scene: Scene, filled: Filled) -> None:
    """Both ends must be said, or that there shall be none."""
    if said_in(draft, "off"):
        return
    dated = said_in(draft, "until") and filled.fields.keys().isdisjoint(("start", "end"))
    if dated or any(said_in(draft, name) and name not in filled.fields for name in ("start", "end")):
        # "Leave me alone about 12 until Friday", "nothing before 14 December" names no hours.
        raise Unreadable("nothing-understood")
    filled.missing += [name for name in ("start", "end") if name not in filled.fields]
    if not filled.missing and _turned(said_in(draft, "start"), said_in(draft, "end"), scene):
        filled.fields["start"], filled.fields["end"] = filled.fields["end"], filled.fields["start"]


def _turned(first: str, second: str, scene: Scene) -> bool:
    lists = scene.reading("").phrases.lists
    until, since = _words(first, scene), _words(second, scene)
    return not until.isdisjoint(lists["quiet_until"]) or not since.isdisjoint(lists["quiet_from"])


def _words(text: str, scene: Scene) -> frozenset[str]:
    # Arabic writes "and" with the word behind it.
    words = scene.reading(text).words.words
    return frozenset(words) | {word.removeprefix("و") for word in words}


def hours_in(text: str) -> list[str]:
    """The times of day that are written in digits, each with the words before it, and Chinese 前 and 后 behind it."""
    found = list(_clock().finditer(text))
    ends = [each.end() + len(_behind(text[each.end() :])) for each in found]
    return [text[start:end] for start, end in zip(_starts(ends), ends, strict=True)]


def _starts(ends: Sequence[int]) -> list[int]:
    return [0, *ends][: len(ends)]


def _behind(rest: str) -> str:
    found = _after().match(rest)
    return found[0] if found else ""


@cache
def _after() -> re.Pattern[str]:
    return re.compile(r"半?[之以]?[前后後]")


@cache
def _clock() -> re.Pattern[str]:
    return re.compile(r"\d{1,2}\s*(?:(?:[:.]\d{2})?\s?[ap]\.?m\b|[:.]\d{2}|h\b(?:\s*\d{2})?|[時时点點](?:\d{2}分?)?)")
