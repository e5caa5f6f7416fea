"""Until when the mailbox in which answers lie was read, and since when it could not be by any process; ``now`` is
people's time."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import NamedTuple

from sqlalchemy.orm import Session

from storage.settings import get_setting, set_setting

NAME, READ = "mailbox", "mailbox-read"
# Who says no more that it fails reads it again, or is to read none any more.
FRESH = timedelta(minutes=10)


class Unread(NamedTuple):
    """``fault`` is what the server said."""

    since: datetime
    fault: str


def find_unread(session: Session, now: datetime) -> Unread | None:
    """Nothing where it is read."""
    told: Mapping[str, str] = get_setting(session, NAME) or {}
    if not told or abs(now - datetime.fromisoformat(told["at"])) > FRESH:
        return None
    return Unread(datetime.fromisoformat(told["since"]), told["fault"])


def mark_unread(session: Session, now: datetime, fault: str) -> None:
    """It could not be read just now."""
    known = find_unread(session, now)
    since = known.since if known else now
    set_setting(session, NAME, {"since": since.isoformat(), "at": now.isoformat(), "fault": fault})


def mark_read(session: Session, day: date | None) -> None:
    """It was read; ``day``: on that day all that lay there."""
    set_setting(session, NAME, {})
    if day is not None:
        set_setting(session, READ, {"day": day.isoformat()})


def find_read_day(session: Session) -> date | None:
    """The last day on which all that lay there was read."""
    told: Mapping[str, str] = get_setting(session, READ) or {}
    return date.fromisoformat(told["day"]) if told else None
