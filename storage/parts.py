"""Many values at a time, in pieces that one statement takes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

# SQLite takes a limited number of values in one statement.
AT_ONCE = 400
Value = TypeVar("Value")


def parts(values: Sequence[Value], most: int = AT_ONCE) -> Iterator[Sequence[Value]]:
    """The same values in their order, at most so many at a time."""
    return (values[start : start + most] for start in range(0, len(values), most))
