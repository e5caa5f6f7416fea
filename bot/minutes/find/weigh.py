"""How likely a group records what a sentence says: so many of the sentences of its sort were.

The weights put sentences in order. ``LOWEST`` and ``SPAN`` make a part of it that holds on minutes of which the group's
own actions are known (``make bench-minutes`` prints how well): of what people say in passing, a group records one in
five or so. Marked lines are what people wrote down themselves; of lists under a heading, and of entries that
name somebody beside what is to be done, nothing was measured.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from types import MappingProxyType

MARKED, LISTED, ENTERED = 0.98, 0.85, 0.6
BIAS, LOWEST, SPAN = -3.2, 0.12, 0.2
WEIGHTS: Mapping[str, float] = MappingProxyType(
    {
        "promise": 1.1, "assigned": 0.9, "asked": 0.6, "needed": 0.8, "decided": 2.6, "called": 2.4, "told": 1.6,
        "owner": 0.9, "due": 1.3, "first": 0.5, "doubt": -0.7, "negated": -0.9, "question": -0.7, "long": -0.4,
        "short": -0.8,
    }
)  # fmt: skip


def weigh(marks: frozenset[str]) -> float:
    """A confidence between 0 and 1 for what was noticed of a sentence."""
    order = 1 / (1 + math.exp(-(BIAS + sum(WEIGHTS.get(each, 0.0) for each in marks))))
    return LOWEST + SPAN * order
