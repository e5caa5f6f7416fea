"""What Teams sends, read: an activity becomes a message of the union, news, or nothing. Pure, and never raises."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from pydantic import ValidationError

from bot.doors.payload import text
from bot.doors.teams.activity import Activity, Raw
from bot.doors.teams.news import Ignored, Read
from bot.doors.teams.read_acts import read_invoke
from bot.doors.teams.read_news import read_install, read_update
from bot.doors.teams.read_said import read_deleted, read_edited, read_message


def read(told: Raw, now: datetime) -> Read:
    """What it comes to; ``now`` stands in where Teams tells no time."""
    try:
        return _read(Activity(told, now))
    except (ValidationError, ValueError, RecursionError):
        # An id or a text beyond what any of Teams can be.
        return Ignored("not of a shape that Teams sends")


def _read(activity: Activity) -> Read:
    if not activity.tenant:
        return Ignored("no tenant is named")
    if not (activity.conversation and activity.user):
        return Ignored("an activity that lacks its conversation or whoever acted")
    if activity.is_by_a_bot:
        return Ignored("the words of a bot")
    kind = text(activity.told, "type")
    reader = READERS.get(kind)
    return reader(activity) if reader else Ignored(f"{kind or 'no type'}: nothing that Focal asked for")


def _reaction(_activity: Activity) -> Read:
    return Ignored("a reaction, which is told without the words that it stands under")


READERS: Mapping[str, Callable[[Activity], Read]] = {
    "message": read_message,
    "messageUpdate": read_edited,
    "messageDelete": read_deleted,
    "messageReaction": _reaction,
    "conversationUpdate": read_update,
    "installationUpdate": read_install,
    "invoke": read_invoke,
}
