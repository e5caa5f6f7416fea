"""Times and zones given on the command line or in a line of input."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.cli.faults import InputFault

# Far enough for every meeting, and far enough from both ends of the calendar for any deadline to be reckoned.
FIRST_YEAR, LAST_YEAR = 1970, 2200


def read_time(text: str, zone: str) -> datetime:
    """An ISO time; one without offset is in ``zone``. Raises ``InputFault`` for anything else."""
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        raise InputFault(f"{text[:40]!r} is no time; write for example 2024-05-14T10:00+02:00") from None
    if not FIRST_YEAR <= at.year <= LAST_YEAR:
        raise InputFault(f"{text!r} is too far from today; write a year from {FIRST_YEAR} to {LAST_YEAR}")
    return at if at.tzinfo else at.replace(tzinfo=ZoneInfo(zone))


def check_zone(name: str) -> str:
    """The zone itself, where it is known. Raises ``InputFault`` for any other word."""
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise InputFault(f"{name[:40]!r} is no IANA time zone; write for example Europe/Zurich") from None
    return name
