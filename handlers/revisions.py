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


def to_revision(entered: str | None) -> Fact:
    """``Rev. Bucharest, 2022`` as a fact that each language writes its own way; what is in no such form as entered."""
    found = WRITTEN.fullmatch((entered or "").strip())
    place = re.sub(r"[ \-]+", "-", found["place"].casefold()) if found else ""
    if found is None or place not in PLACES:
        return Words(text=entered or "")
    told: dict[str, Fact] = {"place": Term(key=f"city-{place}"), "year": Code(value=found["year"])}
    return Term(key="revision-revised" if found["revised"] else "revision-adopted", facts=told)
