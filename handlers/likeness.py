"""What is asked of whatever compares texts: a handler knows no languages."""

from __future__ import annotations

from collections.abc import Callable, Sequence

# Of texts, each with its language, how likely two of them (by their places) are about the same thing, told whether they
# stand under the same topic: above 0 where it is worth a look.
Likeness = Callable[[int, int, bool], float]
Alike = Callable[[Sequence[tuple[str, str]]], Likeness]


def nothing_alike(_texts: Sequence[tuple[str, str]]) -> Likeness:
    """Where nobody can tell."""
    return lambda _first, _second, _together: 0.0
