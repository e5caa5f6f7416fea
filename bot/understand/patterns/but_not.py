"""Words of a list, but for those that are part of something else: "there" points at a body, "is there" at nothing."""

from __future__ import annotations

from bot.understand.patterns.match import anywhere
from bot.understand.patterns.reading import Reading


def but_not(reading: Reading, name: str, other: str) -> bool:
    """Whether words of the list ``name`` stand in a text where none of the list ``other`` hold them."""
    held = {place for at, match in anywhere(reading, other) for place in range(at, match.end)}
    return any(at not in held for at, _ in anywhere(reading, name))


def says_they(reading: Reading) -> bool:
    """Whether a body that was spoken of is pointed at: "there", "with them"; "is there" points at nothing."""
    return any(but_not(reading, name, "there_is") for name in ("at_body", "they"))
