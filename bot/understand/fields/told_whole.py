"""To whom something is reported, where what is said behind that hangs on it: "report to TSB, not BR", "report to TSB on
the results". Without those words nobody could tell what is to be done, so that they are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.understand.patterns.match import anywhere, begins, parties
from bot.understand.patterns.reading import Reading
from bot.understand.text.joins import COMMAS
from bot.understand.text.small import is_small
from bot.understand.text.words import clitics

if TYPE_CHECKING:
    from bot.understand.fields.task import Scene


def is_hung_on(reading: Reading, at: int, end: int, scene: Scene) -> bool:
    """Whether words behind those from ``at`` to ``end`` say who is not told, or, where these are the first that say
    what is to be done, of what."""
    if end == reading.length or _is_when(reading, end, scene):
        return False
    if any(parties(reading, match.end) for match in begins(reading, reading.phrases.values["not_by"], end)):
        return True
    return names_alone(reading, at) and not set(reading.words.gap(end)) & set(COMMAS) and _leads(reading, end)


def _is_when(reading: Reading, at: int, scene: Scene) -> bool:
    # "TSB reports to TDAG two weeks before its meeting": that is by when.
    due = scene.due(reading.words.text[reading.words.starts[at] :])
    return due is not None and due.cue_start == 0


def names_alone(reading: Reading, before: int) -> bool:
    """Whether nothing stands before a place but names, and what says of some that they are not meant."""
    named = {at for each in reading.at.values() for at in range(each.first, each.last)}
    named |= {at for first, match in anywhere(reading, "not_by") for at in range(first, match.end)}
    return all(at in named or is_small(word) for at, word in enumerate(reading.words.words[:before]))


def _leads(reading: Reading, at: int) -> bool:
    """Whether a preposition stands there, in Arabic also one that is written as one with its word."""
    word, behind = reading.words.words[at], reading.words.text[reading.words.starts[at] :]
    with_ba = clitics(behind) and behind.startswith("ب")
    return bool(with_ba) or (is_small(word) and word not in reading.phrases.lists["and"])
