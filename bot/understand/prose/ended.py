"""What tells that something is finished, which asks for no list of what is: "the list on accessibility is finished"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.understand.patterns.cues import Piece
from bot.understand.patterns.match import anywhere
from bot.understand.patterns.reading import Reading
from bot.understand.text.words import is_question
from bot.understand.types import Draft

# What is finished is asked with these, and is told without.
QUESTIONING = frozenset({"what", "who", "when", "have", "all"})


def tells_of_end(draft: Draft, reading: Reading, found: Sequence[Piece]) -> bool:
    """Whether words that were read as a request for a list tell at their end that something is finished."""
    if draft.command != "ListItems" or is_question(reading.words.text):
        return False
    if any(QUESTIONING & each.values.keys() for each in found):
        return False
    return any(at and match.end == reading.length for at, match in anywhere(reading, "is_finished"))
