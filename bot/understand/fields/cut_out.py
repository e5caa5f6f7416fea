"""Parties that words of their own name, "together with BR", "report to ISCG", cut out of what is to be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.understand.fields.parties import parties_in
from bot.understand.fields.together import is_amid_others
from bot.understand.fields.told_whole import is_hung_on
from bot.understand.patterns.match import begins, places
from bot.understand.patterns.phrases import Phrase
from bot.understand.patterns.present import PARTIES
from bot.understand.patterns.reading import Match, Reading, said_of
from bot.understand.text.joins import COMMAS
from bot.understand.text.tidy import without
from handlers.commands.fields import Party

if TYPE_CHECKING:
    from bot.understand.fields.task import Scene

# How many words further on a shorter way to say the same may begin.
LONGEST_STEP = 3


def cut(text: str, scene: Scene, name: str) -> tuple[str, tuple[Party, ...]]:
    """A text without the words that name parties in a way of their own ("together with BR"), and those parties; as it
    is where what stands behind those words says nothing without them."""
    reading = scene.reading(text)
    for phrase in reading.phrases.parts.get(name.replace("_", "-"), ()):
        found = None if reading.lacks(phrase) else _first(reading, phrase)
        if found is None:
            continue
        at, match = found
        if is_amid_others(reading, at, match.end):
            continue
        named = parties_in(said_of(reading, match, name), scene.lang, scene.names)
        if name == "report_to" and is_hung_on(reading, at, match.end, scene):
            return text, named
        return without(text, reading.words.starts[at], reading.words.ends[match.end - 1]), named
    return text, ()


def _first(reading: Reading, phrase: Phrase) -> tuple[int, Match] | None:
    # A list of parties is taken from its beginning, a preposition as near to its end as can be.
    able = places(reading, phrase.node)
    for at in able if phrase.node.slots else reversed(able):
        match = max(begins(reading, phrase.node, at), key=lambda m: m.end, default=None)
        if match is not None:
            return _behind_comma(reading, phrase, at, match) or _earlier(reading, phrase, at, match)
    return None


def _behind_comma(reading: Reading, phrase: Phrase, at: int, match: Match) -> tuple[int, Match] | None:
    """Where a comma parts the names and nobody else is named, those before it are to do it: "given to TSB, BDT
    helping"."""
    named = [place for place, each in reading.at.items() if each.ids(PARTIES)]
    if not at or not phrase.node.slots or any(not at <= place < match.end for place in named):
        return None
    behind = max((place for place in named if place > at and set(reading.words.gap(place)) & set(COMMAS)), default=0)
    found = max(begins(reading, phrase.node, behind), key=lambda m: m.end, default=None) if behind else None
    return (behind, found) if found is not None else None


def _earlier(reading: Reading, phrase: Phrase, at: int, match: Match) -> tuple[int, Match]:
    # "and report to": words that may be left out are part of what is cut where they are said.
    while at > 0 and not phrase.node.slots:
        # "Presenta un informe" holds a shorter way to say it that begins two words behind its own beginning.
        before = range(at - 1, max(-1, at - LONGEST_STEP - 1), -1)
        found = ((first, m) for first in before for m in begins(reading, phrase.node, first) if m.end == match.end)
        longer = next(found, None)
        if longer is None:
            break
        at, match = longer
    return at, match
