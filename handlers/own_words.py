"""A notice in the secretariat's own words: said as they stand where they name what they are about, else behind it."""

from __future__ import annotations

import re

from handlers.answer import Words
from storage.tables.notices import Notice


def own_words(notice: Notice) -> Words | None:
    """What the secretariat put in the place of what would be said."""
    edited = notice.facts.get("edited")
    return Words(text=edited["text"], lang=edited["lang"]) if edited else None


def key_for(key: str, said: Words, *numbers: int) -> str:
    """The key of the line: whoever starts from what would be said leaves the number or the day in it, and would else
    have it said twice."""
    found = {int(each) for each in re.findall(r"\d{1,9}", said.text)}
    return f"{key}-whole" if found.issuperset(numbers) else key
