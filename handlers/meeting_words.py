"""What the answers about meetings share: a deadline's kind and its day."""

from __future__ import annotations

from datetime import datetime

from handlers.answer import Code, Day, Fact, Moment, Words


def shown(kept: str, zone: str) -> Fact:
    """A deadline as it is kept with a meeting: the day, or the moment on the clock of its place."""
    at = datetime.fromisoformat(kept)
    return Moment(at=at, zone=zone) if "T" in kept else Day(date=at.date(), zone=zone)


def named(kind: str) -> dict[str, Fact]:
    """A kind of deadline: of the house, or the organisation's own word, shown as it was registered."""
    return {"name": Code(value=kind), "words": Words(text=kind.replace("_", " "))}
