"""The direction of a whole line, for places that lay out every line from left to right.

``bot.words`` isolates what is inserted; the line itself still takes the direction of whatever shows it. A line written
from right to left is therefore wrapped, and opened by a mark for those who take the direction from its first letter.
"""

from __future__ import annotations

import unicodedata

OPENING, CLOSING = frozenset("\u2066\u2067\u2068"), "\u2069"
RIGHT_TO_LEFT = frozenset({"R", "AL"})
# Right-to-left mark, right-to-left isolate.
BEFORE, AFTER = "\u200f\u2067", CLOSING


def marks(line: str) -> tuple[str, str]:
    """What to put before and after a line: nothing where it runs from left to right."""
    depth = 0
    for letter in line:
        depth += (letter in OPENING) - (letter == CLOSING)
        kind = unicodedata.bidirectional(letter) if depth <= 0 else ""
        if kind in RIGHT_TO_LEFT:
            return BEFORE, AFTER
        if kind == "L":
            break
    return "", ""


def directed(line: str) -> str:
    """The line with its own direction, wherever it is shown."""
    before, after = marks(line)
    return before + line + after
