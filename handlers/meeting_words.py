"""What the answers about meetings share: a deadline's kind and its day."""

from __future__ import annotations

from datetime import datetime

from handlers.answer import Code, Day, Fact, Moment, Term, Words
from handlers.revisions import to_city

# What the house has words for in every language; any other is shown as it was entered.
HEADQUARTERS = "itu headquarters"


def shown(kept: str, zone: str) -> Fact:
    """A deadline as it is kept with a meeting: the day, or the moment on the clock of its place."""
    at = datetime.fromisoformat(kept)
    return Moment(at=at, zone=zone) if "T" in kept else Day(date=at.date(), zone=zone)


def named(kind: str) -> dict[str, Fact]:
    """A kind of deadline: of the house, or the organisation's own word, shown as it was registered."""
    return {"name": Code(value=kind), "words": Words(text=kind.replace("_", " "))}


def written(place: str) -> Fact:
    """A place in the language of the reader where the house knows the city, or headquarters in it; else as entered."""
    venue, _, city = place.rpartition(", ")
    known = to_city(city)
    if known is None or venue.casefold() not in ("", HEADQUARTERS):
        return Words(text=place)
    return Term(key="place-headquarters", facts={"city": known}) if venue else known


def here(place: str | None) -> str:
    """Where a meeting is held, without the address at which one takes part from afar."""
    return " ".join(each for each in (place or "").split() if "://" not in each).strip(" ,;")


def afar(place: str | None) -> str:
    """The address at which one takes part from afar, if the place of a meeting holds one."""
    return " ".join(each for each in (place or "").split() if "://" in each).strip(" ,;")
