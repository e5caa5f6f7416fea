"""dateparser, behind the engine: absolute dates in forms that the engine doesn't know.

It is handed one short span that is known to be a date, with the language fixed, and only a full date (day, month,
year) is believed. Importing it takes a tenth of a second, so this module is loaded late, through ``bot.load``.
"""

from __future__ import annotations

from datetime import date, datetime

import dateparser


def read_absolute(text: str, lang: str, now: datetime, day_first: bool) -> date | None:
    """The date that a short text names in full, or None. ``now`` is naive local time."""
    found = dateparser.parse(
        text,
        languages=[lang],
        settings={
            "DATE_ORDER": "DMY" if day_first else "MDY",
            "RELATIVE_BASE": now,
            "REQUIRE_PARTS": ["day", "month", "year"],
            "PARSERS": ["absolute-time"],
        },
    )
    return found.date() if found is not None else None
