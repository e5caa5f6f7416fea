"""Times given on the command line or in a line of input."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.cli.faults import InputFault


def read_time(text: str, zone: str) -> datetime:
    """An ISO time; one without offset is in ``zone``. Raises ``InputFault`` for anything else."""
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        raise InputFault(f"{text!r} is no time; write for example 2024-05-14T10:00+02:00") from None
    return at if at.tzinfo else at.replace(tzinfo=ZoneInfo(zone))
