"""From which scores on a reading is believed, shown or asked about.

The bounds were read off the tables of ``benchmarks/meaning_bounds.py``: requests in words that phrases find nothing in,
against talk of meetings and requests to other assistants. A command is believed from where of one's own talk about one
line in a hundred passes and nineteen of twenty that pass are right; what changes data is shown from where nine of ten
are right and no such line passes; it is asked about from where one line in twenty would be. Of topics the same is asked
of words that name none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

MOST = 5
NEVER = 9.0
Ranked = Sequence[tuple[str | None, float]]


@dataclass(frozen=True)
class Bounds:
    """Where a reader is believed (``sure``, and by ``lead`` before the next), where it asks (``ask``, for all that come
    as near as ``beside`` to the first), and below which nothing is understood; ``shown``: from where a command is shown
    that would change data."""

    sure: float
    lead: float
    ask: float
    beside: float
    shown: float = NEVER


BOTH_TELL = Bounds(sure=-0.1, lead=0.1, ask=-0.35, beside=0.3, shown=-0.25)
WORDS_TELL = Bounds(sure=-0.15, lead=0.1, ask=-0.35, beside=0.3, shown=-0.1)
# Words that are known to be a topic's are nearer to all topics than a whole sentence is.
NAMES_TELL = Bounds(sure=0.54, lead=0.10, ask=0.48, beside=0.12)
TOPICS_TELL = Bounds(sure=0.36, lead=0.08, ask=0.20, beside=0.12)


def believed(ranked: Ranked, bounds: Bounds) -> str | None:
    """The one that is near enough, and nearer than any other; talk is never believed."""
    name, score = ranked[0] if ranked else (None, 0.0)
    second = ranked[1][1] if len(ranked) > 1 else -1.0
    return name if score >= bounds.sure and score - second >= bounds.lead else None


def chosen(ranked: Ranked, bounds: Bounds) -> list[str]:
    """The one that is believed, or those that are asked about; empty where none is near enough."""
    first, score = ranked[0] if ranked else (None, 0.0)
    if first is None or score < bounds.ask:
        return []
    if believed(ranked, bounds) is not None:
        return [first]
    return [name for name, each in ranked[:MOST] if name is not None and score - each <= bounds.beside]
