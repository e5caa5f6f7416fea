"""Days, times and zones as written in each language.

The order of weekday, day, month and year stands in the texts (``day-pattern``), as a pattern that Babel fills in.
Arabic keeps the default of its locale, western digits and the months يناير, فبراير …: the papers of the ITU are
written so. No name of a zone or territory is taken from Babel: Geneva time and UTC are texts, any other zone shows
its offset.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_skeleton, format_time

from bot.words.texts import LOCALES, isolate, write

GENEVA = frozenset({"Europe/Zurich", "Europe/Busingen", "Europe/Vaduz"})
UNIVERSAL = frozenset({"UTC", "Etc/UTC", "Etc/UCT", "Etc/Zulu", "Zulu", "UCT"})
LAST_MINUTE = time(23, 59)


@lru_cache(maxsize=1_000)
def write_day(lang: str, day: date, weekday: bool) -> str:
    """The date in full; ``weekday`` puts the day of the week with it."""
    # Some languages write the first of a month otherwise (1er).
    key = "day-pattern-first" if day.day == 1 else "day-pattern"
    pattern = write(lang, key, {"weekday": "yes" if weekday else "no"})
    return str(format_date(day, pattern, locale=LOCALES[lang]))


def write_month(lang: str, day: date) -> str:
    """The month and year of a day."""
    return str(format_skeleton("yMMMM", day, locale=LOCALES[lang]))


def write_month_name(lang: str, day: date) -> str:
    """The month of a day by its name alone."""
    # Babel mixes up languages asked in turn for names standing alone (LLLL), unless they have ones of their own.
    return str(format_date(day, write(lang, "month-pattern", {}), locale=LOCALES[lang]))


def write_day_in_zone(lang: str, day: date, weekday: bool, zone: str | None) -> str:
    """The date and, where it has one, the zone whose day is meant."""
    written = write_day(lang, day, weekday)
    if not zone:
        return written
    shown = write_zone(lang, zone, datetime.combine(day, LAST_MINUTE))
    return write(lang, "day-in-zone", {"day": written, "zone": shown})


def write_moment(lang: str, at: datetime, zone: str, reader: str) -> str:
    """A local time with its zone; a reader whose clock differs at that moment is told their own time as well."""
    said = _moment(lang, at, zone)
    instant = at.replace(tzinfo=ZoneInfo(zone))
    here = instant.astimezone(ZoneInfo(reader)).replace(tzinfo=None)
    if here == at:
        return said
    own = _moment(lang, here, reader) if here.date() != at.date() else _time(lang, here, reader)
    return write(lang, "moment-and-here", {"moment": said, "here": own})


def write_zone(lang: str, zone: str, at: datetime) -> str:
    """Geneva time, UTC, or the offset that holds in the zone at that moment; a naive ``at`` is local."""
    if zone in GENEVA:
        return write(lang, "zone-geneva", {})
    if zone in UNIVERSAL:
        return isolate(lang, write(lang, "zone-utc", {}))
    there = ZoneInfo(zone)
    offset = (at.astimezone(there) if at.tzinfo else at.replace(tzinfo=there)).utcoffset()
    minutes = round(offset.total_seconds() / 60) if offset else 0
    hours, rest = divmod(abs(minutes), 60)
    written = write(lang, "zone-offset", {"offset": f"{'-' if minutes < 0 else '+'}{hours:02}:{rest:02}"})
    return isolate(lang, written)


def write_time(lang: str, at: datetime) -> str:
    """Hours and minutes on a clock of 24 hours."""
    return str(format_time(at.replace(tzinfo=UTC), "HH:mm", tzinfo=UTC, locale=LOCALES[lang]))


def _moment(lang: str, at: datetime, zone: str) -> str:
    values = {"day": write_day(lang, at.date(), True), "time": write_time(lang, at), "zone": write_zone(lang, zone, at)}
    return write(lang, "moment", values)


def _time(lang: str, at: datetime, zone: str) -> str:
    return write(lang, "time-in-zone", {"time": write_time(lang, at), "zone": write_zone(lang, zone, at)})
