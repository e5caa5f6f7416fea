"""Sentences of a report with the rows on which they stand."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from handlers.answer import Code, Fact, Line
from storage.tables.items import Item

DONE = ("closed", "reported_done")


def traced(key: str, rows: Sequence[str], **facts: Fact) -> Line:
    """A sentence with the rows on which it stands."""
    return Line(key=key, facts={**facts, "rows": Code(value=" ".join(rows))})


def done_by(items: Sequence[Item], until: datetime) -> list[Item]:
    """What was completed before an instant; what was completed later was open then."""
    return [each for each in items if each.status in DONE and (each.closed_at is None or each.closed_at < until)]


def ids(items: Sequence[Item]) -> list[str]:
    """The rows of items."""
    return [f"item-{each.number}" for each in items]
