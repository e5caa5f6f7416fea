"""From which scores on a reading is believed, shown or asked about.

The bounds were read off the tables of ``benchmarks/meaning_bounds.py``: requests in words that phrases find nothing in,
against talk of meetings and requests to other assistants; those of the words alone, by the requests and the talk of
``benchmarks/unseen`` in which phrases find nothing. How far a command is before the next, talk among them, tells
as much as how near it is itself, so that both count, and before talk it must be further still: of own talk that
phrases find nothing in, one line in two hundred passes. What changes data is only shown. Of topics the same is asked of
words that name none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

MOST = 5
NEVER = 9.0
# The score of what is not known.
NOWHERE = -0.5
Ranked = Sequence[tuple[str | None, float]]


@dataclass(frozen=True)
class Bounds:
    """Where a reader is believed (``sure``, and by ``lead`` before the next), where it asks (``ask``, for all that come
    as near as ``beside`` to the first), and below which nothing is understood; ``shown``: from where a command is shown
    that would change data; ``led``: how much the lead counts beside the score where one is believed, ``over_talk``: how
    far before talk it must be."""

    sure: float
    lead: float
    ask: float
    beside: float
    shown: float = NEVER
    led: float = 0.0
    over_talk: float = 0.0


BOTH_TELL = Bounds(sure=0.2, lead=0.1, ask=-0.35, beside=0.3, shown=0.2, led=1.0, over_talk=0.5)
WORDS_TELL = Bounds(sure=-0.05, lead=0.1, ask=-0.35, beside=0.3, shown=-0.05, led=1.0, over_talk=0.45)
# Of a request that does not say which item it is about.
BEGUN = Bounds(sure=0.2, lead=0.1, ask=NEVER, beside=0.0, led=1.0, over_talk=0.5)
# Words that are known to be a topic's are nearer to all topics than a whole sentence is.
NAMES_TELL = Bounds(sure=0.54, lead=0.10, ask=0.48, beside=0.12)
TOPICS_TELL = Bounds(sure=0.36, lead=0.08, ask=0.20, beside=0.12)


def believed(ranked: Ranked, bounds: Bounds) -> str | None:
    """The one that is near enough, and nearer than any other; talk is never believed."""
    name, score = ranked[0] if ranked else (None, 0.0)
    lead = score - (ranked[1][1] if len(ranked) > 1 else -1.0)
    clear = score - dict(ranked).get(None, NEVER * -1) >= bounds.over_talk
    return name if clear and score + bounds.led * lead >= bounds.sure and lead >= bounds.lead else None


def chosen(ranked: Ranked, bounds: Bounds) -> list[str]:
    """The one that is believed, or those that are asked about; empty where none is near enough."""
    first, score = ranked[0] if ranked else (None, 0.0)
    if first is None or score < bounds.ask:
        return []
    if believed(ranked, bounds) is not None:
        return [first]
    return [name for name, each in ranked[:MOST] if name is not None and score - each <= bounds.beside]
