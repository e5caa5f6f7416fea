"""Where and when a resolution was adopted or last revised, as it is written in the language of the reader."""

from __future__ import annotations

import re

from handlers.answer import Code, Fact, Term, Words

WRITTEN = re.compile(r"(?P<revised>Rev\.\s*)?(?P<place>[A-Z][A-Za-z \-]+),\s*(?P<year>\d{4})")
# Where conferences and assemblies were held; any other place is shown as it was entered.
PLACES = frozenset(
    {
        *("antalya", "baku", "bucharest", "buenos-aires", "busan", "doha", "dubai", "florianopolis", "geneva"),
        *("guadalajara", "hammamet", "hyderabad", "istanbul", "johannesburg", "kigali", "kyoto", "marrakesh"),
        *("minneapolis", "montreal", "new-delhi", "sharm-el-sheikh", "valletta"),
    }
)


def to_city(entered: str) -> Term | None:
    """A city as each language writes it, if the house knows it."""
    place = re.sub(r"[ \-]+", "-", entered.strip().casefold())
    return Term(key=f"city-{place}") if place in PLACES else None


def to_revision(entered: str | None) -> Fact:
    """``Rev. Bucharest, 2022`` as a fact that each language writes its own way; what is in no such form as entered."""
    found = WRITTEN.fullmatch((entered or "").strip())
    city = to_city(found["place"]) if found else None
    if found is None or city is None:
        return Words(text=entered or "")
    told: dict[str, Fact] = {"place": city, "year": Code(value=found["year"])}
    return Term(key="revision-revised" if found["revised"] else "revision-adopted", facts=told)
