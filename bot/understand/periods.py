"""From when until when: "the meetings of June", "in 2024", "this week"."""

from __future__ import annotations

import re
from datetime import date

from bot.understand import fill
from bot.understand.doubts import Filled
from bot.understand.match import begins
from bot.understand.reminders import said_in
from bot.understand.task import Scene
from bot.understand.types import Draft


def list_meetings(draft: Draft, scene: Scene, filled: Filled) -> None:
    """The meetings of a period; its beginning only for a year or a month, since other periods begin now. Raises
    ``Unreadable`` for words that are no period."""
    words = said_in(draft, "period")
    if not words:
        return
    year = re.fullmatch(r"\D{0,9}((?:19|20)\d\d)", words.strip())
    first, last = (f"{year[1]}-01-01", f"{year[1]}-12-31") if year else _of_days(words, scene)
    filled.fields["before"] = last
    if first is not None:
        filled.fields["after"] = first


def _of_days(words: str, scene: Scene) -> tuple[str | None, str]:
    last = str(fill.day(words, scene))
    reading = scene.reading(words)
    months = any(begins(reading, reading.phrases.values["month"], at) for at in range(reading.length))
    return (date.fromisoformat(last).replace(day=1).isoformat() if months else None), last
