"""What Slack sends, read: a payload becomes a message of the union, news, or nothing. Pure, and never raises."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from pydantic import ValidationError

from bot.doors.payload import NOTHING, first, part, text
from bot.doors.slack.news import Ignored, Read
from bot.doors.slack.origin import Origin, ident
from bot.doors.slack.read_acts import ACTS, read_command
from bot.doors.slack.read_events import read_event

# The last second that a time of four digits can have.
LAST = 253_402_300_799


def read(payload: Mapping[str, Any], now: datetime, sign: str) -> Read:
    """What it comes to. ``now`` stands in where Slack tells no time; ``sign`` is the emoji that asks to record."""
    try:
        return _read(payload, now, sign)
    except (ValidationError, ValueError):
        # An id or a text beyond what any of Slack's can be.
        return Ignored("not of a shape that Slack sends")


def installation_of(payload: Mapping[str, Any]) -> str:
    """The workspace in which Focal is installed, which need not be that of whoever acted. Empty where none is told."""
    return (
        ident(first(payload, "authorizations"), "team_id")
        or ident(payload, "view", "app_installed_team_id")
        or ident(payload, "team_id")
        or ident(payload, "team", "id")
        or ident(first(payload, "authorizations"), "enterprise_id")
        or ident(payload, "enterprise", "id")
    )


def _read(payload: Mapping[str, Any], now: datetime, sign: str) -> Read:
    origin = Origin(installation_of(payload), _own_user(payload), now, _told_at(payload))
    if not origin.installation:
        return Ignored("no workspace is named")
    kind = text(payload, "type")
    event = part(payload, "event")
    if event is not NOTHING:
        return read_event(payload, event, origin, sign)
    if text(payload, "command"):
        return read_command(payload, origin)
    act = ACTS.get(kind)
    return act(payload, origin) if act else Ignored(f"{kind or 'no type'}: nothing that Focal asked for")


def _told_at(payload: Mapping[str, Any]) -> datetime | None:
    """When Slack says that an event happened; nothing where that is no time near enough to be one."""
    seconds = payload.get("event_time")
    return datetime.fromtimestamp(seconds, UTC) if isinstance(seconds, int) and 0 < seconds < LAST else None


def _own_user(payload: Mapping[str, Any]) -> str:
    """Focal's own user there; empty where it is not told."""
    told = first(payload, "authorizations")
    return ident(told, "user_id") if told.get("is_bot") else ""
