"""What became of places and of Focal in them."""

from __future__ import annotations

from collections.abc import Mapping

from bot.doors.payload import every, text
from bot.doors.teams.activity import LONGEST_NAME, Activity, ident
from bot.doors.teams.news import Ignored, News, NewsKind, Read

EVENTS: Mapping[str, NewsKind] = {
    "channelCreated": "place",
    "channelRenamed": "place",
    "channelRestored": "place-back",
    "channelDeleted": "place-gone",
    "channelShared": "place-shared",
    "channelUnshared": "place-unshared",
    "channelMemberAdded": "place",
    "channelMemberRemoved": "place",
    "teamMemberAdded": "place",
    "teamMemberRemoved": "place",
    "teamRenamed": "place",
    "teamArchived": "place",
    "teamUnarchived": "place",
    "teamRestored": "place-back",
    "teamDeleted": "place-gone",
    "teamHardDeleted": "place-gone",
}


def read_update(activity: Activity) -> Read:
    """Somebody came or went, or a channel or team has changed. Nobody is greeted."""
    if activity.direct:
        return Ignored("a chat with one person, of which nothing changes by who is in it")
    event = text(activity.told, "channelData", "eventType")
    gone = activity.app in {ident(each, "id") for each in every(activity.told, "membersRemoved")}
    kind = "place-gone" if gone else EVENTS.get(event, "place")
    # An event about a channel is told in the conversation of its team.
    place = ident(activity.told, "channelData", "channel", "id") or activity.conversation
    return News(kind, activity.tenant, place, _name(activity))


def read_install(activity: Activity) -> Read:
    """Focal was brought to a person or a place, or taken away from there."""
    removed = text(activity.told, "action").startswith("remove")
    if activity.direct:
        who = None if removed else activity.sender()
        return News("person-gone" if removed else "person-back", activity.tenant, activity.user, who=who)
    return News("place-gone" if removed else "place-back", activity.tenant, activity.conversation, _name(activity))


def _name(activity: Activity) -> str:
    told = text(activity.told, "channelData", "channel", "name") or text(activity.told, "conversation", "name")
    return told.strip()[:LONGEST_NAME]
