"""Events of Slack: what was said, changed or opened, and what became of places, people and installations."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from bot.doors.payload import part, text
from bot.doors.slack.address import Address
from bot.doors.slack.news import Ignored, News, Read
from bot.doors.slack.origin import Origin, ident, is_direct, spot
from bot.doors.slack.read_said import read_message
from bot.message import Changed, Opened

Event = Mapping[str, Any]


def read_event(payload: Mapping[str, Any], event: Event, origin: Origin, sign: str) -> Read:
    kind, key = text(event, "type"), ident(payload, "event_id")
    if kind in ("message", "app_mention"):
        return read_message(event, origin, key)
    if not key:
        return Ignored("an event without an id")
    if kind == "reaction_added":
        return _reaction(event, origin, key, sign)
    if kind in OPENED:
        return OPENED[kind](event, origin, key)
    if kind in NEWS:
        return NEWS[kind](event, origin)
    return Ignored(f"{kind or 'no type'}: nothing that Focal asked for")


def _reaction(event: Event, origin: Origin, key: str, sign: str) -> Read:
    user, item = ident(event, "user"), part(event, "item")
    channel, stamp = ident(item, "channel"), ident(item, "ts")
    if text(event, "reaction").partition("::")[0] != sign:
        return Ignored("another emoji than the one that asks to record")
    if not (user and channel and stamp):
        return Ignored("no message to which the emoji belongs")
    if origin.bot and origin.bot in (user, ident(event, "item_user")):
        return Ignored("Focal's own emoji or words")
    direct = is_direct(channel)
    # Whose thread it is, and the words, are looked up before it is answered.
    where = spot(Address(channel, thread=stamp), user, direct=direct, thread=stamp)
    at = origin.at(text(event, "event_ts"))
    return Changed(sender=origin.sender(user), spot=where, event=key, at=at, message=stamp, change="reacted")


def _home(event: Event, origin: Origin, key: str) -> Read:
    user = ident(event, "user")
    if text(event, "tab") != "home" or not user:
        return Ignored("the tab of messages needs nothing")
    where = spot(Address(user, user=user, home=True), user, direct=True, thread=None)
    at = origin.at(text(event, "event_ts"))
    return Opened(sender=origin.sender(user), spot=where, event=key, at=at, page="home")


def _assistant(event: Event, origin: Origin, key: str) -> Read:
    told = part(event, "assistant_thread")
    user, channel, thread = ident(told, "user_id"), ident(told, "channel_id"), ident(told, "thread_ts")
    if not (user and channel and thread):
        return Ignored("no thread was opened")
    where = spot(Address(channel, thread=thread), user, direct=True, thread=thread)
    at = origin.at(text(event, "event_ts"))
    return Opened(sender=origin.sender(user), spot=where, event=key, at=at, page="help")


def _place(kind: Any) -> Callable[[Event, Origin], Read]:
    def news(event: Event, origin: Origin) -> Read:
        channel = ident(event, "channel") or ident(event, "channel", "id")
        return News(kind, origin.installation, channel) if channel else Ignored("no channel is named")

    return news


def _moved(event: Event, origin: Origin) -> Read:
    old, new = ident(event, "old_channel_id"), ident(event, "new_channel_id")
    return News("place-moved", origin.installation, old, new) if old and new else Ignored("no channel is named")


def _person(event: Event, origin: Origin) -> Read:
    profile = part(event, "user")
    return News("person", origin.installation, profile=profile) if ident(profile, "id") else Ignored("nobody is named")


def _revoked(event: Event, origin: Origin) -> Read:
    if not part(event, "tokens").get("bot"):
        return Ignored("a person's own token, which Focal does not use")
    return News("installation-gone", origin.installation, at=origin.told)


def _uninstalled(_event: Event, origin: Origin) -> Read:
    return News("installation-gone", origin.installation, at=origin.told)


OPENED: Mapping[str, Callable[[Event, Origin, str], Read]] = {
    "app_home_opened": _home,
    "assistant_thread_started": _assistant,
}
NEWS: Mapping[str, Callable[[Event, Origin], Read]] = {
    **dict.fromkeys(
        (
            "member_joined_channel",
            "member_left_channel",
            "channel_shared",
            "channel_unshared",
            "channel_rename",
            "group_rename",
        ),
        _place("place"),
    ),
    **dict.fromkeys(
        ("channel_archive", "group_archive", "channel_deleted", "group_deleted", "channel_left", "group_left"),
        _place("place-gone"),
    ),
    **dict.fromkeys(("channel_unarchive", "group_unarchive"), _place("place-back")),
    "channel_id_changed": _moved,
    "user_change": _person,
    "team_join": _person,
    "tokens_revoked": _revoked,
    "app_uninstalled": _uninstalled,
}
