"""Words of another language within a text: where they begin and end, and which language it is, for pages that tell it
to whoever hears them. The marks are no characters; they are taken out of whatever people write."""

from __future__ import annotations

BEGINS, NAMED, ENDS = "\ufdd0", "\ufdd1", "\ufdd2"


def mark(lang: str, said: str) -> str:
    """The words between marks that name their language."""
    return f"{BEGINS}{lang}{NAMED}{said}{ENDS}"


def left_open(text: str) -> int:
    """How many marked passages begin and do not end, as in a text that was cut."""
    return text.count(NAMED) - text.count(ENDS)
