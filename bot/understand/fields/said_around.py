"""Words around what is to be done that ask to note it, "note that BR …", "…, put that down as an action on them": no
part of what is recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.understand.patterns.match import anywhere, begins, parties
from bot.understand.patterns.reading import Match, Reading
from bot.understand.text.joins import COMMAS
from bot.understand.text.small import is_small
from bot.understand.text.tidy import tidy
from bot.understand.text.words import is_han

if TYPE_CHECKING:
    from bot.understand.fields.task import Scene

# Signs behind "note", and before "note it down".
SIGNS = (*COMMAS, ":", "：", ".", "。", "–", "—", "-", "!")
# In so many words behind "note" stands who is to do it; else the word may itself be what is to be done.
NEAR, NEAR_SIGNS = 2, 12


def without_around(text: str, scene: Scene) -> str:
    """A text without what asks to note it, before it and behind."""
    before = _without_last(text, scene)
    first = scene.reading(before)
    end = _first(first)
    return before[first.words.starts[end] :] if 0 < end < first.length else before


def _first(reading: Reading) -> int:
    """The place behind words that ask to note what follows; 0 where there are none."""
    found = [(match.end, match) for match in begins(reading, reading.phrases.values["noted_first"], 0)]
    ends = [_past_colon(reading, end) for end, match in found if _asks(reading, match)]
    return max(ends, default=0)


def _past_colon(reading: Reading, at: int) -> int:
    return at + (at < reading.length and reading.words.words[at] == ":")


def _asks(reading: Reading, match: Match) -> bool:
    # "Record, edit and publish the interviews" is what is to be done.
    if match.value == "this_action":
        return True
    at = _past_colon(reading, match.end)
    while at < reading.length and is_small(reading.words.words[at]) and not parties(reading, at):
        at += 1
    near = NEAR_SIGNS if at < reading.length and is_han(reading.words.words[at]) else NEAR
    return any(parties(reading, place) for place in range(at, min(at + near, reading.length)))


def _without_last(text: str, scene: Scene) -> str:
    reading = scene.reading(text)
    starts = (
        at for at, match in anywhere(reading, "noted_last") if match.end == reading.length and _parted(reading, at)
    )
    first = min(starts, default=0)
    return tidy(text[: reading.words.starts[first]]) if first else text


def _parted(reading: Reading, at: int) -> bool:
    gap = reading.words.gap(at).strip() if at else ""
    return gap.endswith(SIGNS) or (at > 0 and reading.words.words[at - 1] == ":")
