"""What people do with Slack's own means: commands, buttons, forms, search boxes, shortcuts."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from hashlib import sha256
from typing import Any

from bot.doors.payload import NOTHING, first, part, text
from bot.doors.slack.address import Address
from bot.doors.slack.news import Ignored, Read
from bot.doors.slack.origin import Origin, ident, is_direct, spot
from bot.doors.slack.tables import typed_text
from bot.doors.slack.whispers import thread_of
from bot.doors.slack.words import plain_words
from bot.message import Opened, Picked, Pressed, Said, Searched, Spot, Submitted
from bot.render.reference import from_value
from bot.render.view import filled_values, searched

Payload = Mapping[str, Any]
RECORD = "record-action"
NEW = "new-action"
LONGEST_TRIGGER = 200
# A button that stands for nothing any more is answered by what is so now.
GONE: Mapping[str, Any] = {"command": {"command": "", "fields": {}}, "offer": None, "version": None}


def _trigger(payload: Payload) -> str:
    found = text(payload, "trigger_id")
    return found if len(found) <= LONGEST_TRIGGER else ""


def read_command(payload: Payload, origin: Origin) -> Read:
    """A slash command: its answer is for whoever typed it alone."""
    user, channel, trigger = ident(payload, "user_id"), ident(payload, "channel_id"), _trigger(payload)
    if not (user and channel and trigger):
        return Ignored("a command that lacks its channel, its writer or its trigger")
    direct = is_direct(channel)
    # It may be typed where two others talk, among whom Focal can't answer.
    address = Address(user, trigger=trigger) if direct else Address(channel, user=user, trigger=trigger)
    where = spot(address, user, direct=direct, thread=None, windows=True)
    common = {"sender": origin.sender(user), "spot": where, "event": f"act:{trigger}", "at": origin.now}
    words = plain_words(text(payload, "text"))
    return Said(**common, text=words) if words else Opened(**common, page="help")


def _pressed(payload: Payload, origin: Origin) -> Read:
    action, user = first(payload, "actions"), ident(payload, "user", "id")
    mine = text(action, "type") == "button" and text(action, "action_id").startswith("focal:")
    if not (mine and user and text(action, "action_ts")):
        return Ignored("no button of Focal's")
    try:
        meant = from_value(text(action, "value"))
    except ValueError:
        meant = dict(GONE)
    where = _where(payload, user, _is_home(payload) and _name(meant) == "ShowHome")
    if where is None:
        return Ignored("a button that stands nowhere")
    common = {"sender": origin.sender(user), "spot": where, "at": origin.at(text(action, "action_ts"))}
    return Pressed(**common, event=_key(payload, action), **meant)


def _name(meant: Mapping[str, Any]) -> str:
    return text(part(meant, "command"), "command")


def _is_home(payload: Payload) -> bool:
    return text(payload, "view", "type") == "home"


def _key(payload: Payload, action: Payload) -> str:
    """One press is one act, however often Slack tells of it."""
    where = ident(payload, "view", "id") or ident(payload, "container", "message_ts")
    return f"act:{ident(payload, 'user', 'id')}:{where}:{ident(action, 'action_id')}:{ident(action, 'action_ts')}"


def _where(payload: Payload, user: str, home: bool) -> Spot | None:
    """Where whoever pressed is answered: below the message that bears the button, or in their own conversation."""
    trigger = _trigger(payload) or None
    if part(payload, "view") is not NOTHING:
        address = Address(user, user=user if home else None, trigger=trigger, home=home)
        return spot(address, user, direct=True, thread=None, windows=True)
    channel = ident(payload, "channel", "id") or ident(payload, "container", "channel_id")
    if not channel:
        return None
    direct, stamp = is_direct(channel), ident(payload, "container", "message_ts")
    below = ident(payload, "message", "thread_ts") or ident(payload, "container", "thread_ts")
    below = below or thread_of(text(first(payload, "actions"), "block_id"))
    hidden = bool(part(payload, "container").get("is_ephemeral"))
    thread = below or (None if direct or hidden else stamp) or None
    address = Address(channel, thread=thread, user=user if hidden and not direct else None, trigger=trigger)
    return spot(address, user, direct=direct, thread=thread, windows=True)


def _submitted(payload: Payload, origin: Origin) -> Read:
    view, user, trigger = part(payload, "view"), ident(payload, "user", "id"), _trigger(payload)
    command = text(view, "callback_id")
    # The name of a command, be it one that there is no more.
    known = user and (trigger or text(view, "id"))
    if not (known and command[:1].isupper() and command.isalpha() and text(view, "type") == "modal"):
        return Ignored("no form of Focal's")
    kept = carried(view)
    address = Address.from_text(kept["a"]) if kept.get("a") else Address(user)
    fields = {**kept.get("h", {}), **_entered(view)}
    direct = is_direct(address.channel) or address.channel == user
    where = spot(address, user, direct=direct, thread=address.thread, windows=True)
    event = _form_key(view, trigger, [user, command, fields, kept.get("v")])
    common = {"sender": origin.sender(user), "spot": where, "event": event, "at": origin.now}
    return Submitted(**common, command=command, fields=fields, version=kept.get("v"))


def _form_key(view: Payload, trigger: str, said: list[Any]) -> str:
    """One form sent as it stands is one act: whoever hears nothing of it presses again, which has a trigger of its own.
    ``said`` is by whom and what; put right, it is another act."""
    shown = text(view, "id")
    same = [shown, text(view, "hash"), *said] if shown else [trigger]
    return f"form:{sha256(json.dumps(same, sort_keys=True).encode()).hexdigest()}"


def carried(view: Payload) -> dict[str, Any]:
    """What a form carries unseen: ``a`` the address where it is answered, ``h`` the fields that it does not show, ``v``
    the version of the item that it was filled with."""
    try:
        kept = json.loads(text(view, "private_metadata") or "{}")
    except ValueError:
        return {}
    known = kept if isinstance(kept, dict) else {}
    return {
        **({"a": known["a"]} if isinstance(known.get("a"), str) else {}),
        **({"h": known["h"]} if isinstance(known.get("h"), dict) else {}),
        **({"v": known["v"]} if type(known.get("v")) is int else {}),
    }


def _entered(view: Payload) -> dict[str, Any]:
    values = {
        name: {action: each for action, each in given.items() if isinstance(each, Mapping)}
        for name, given in part(view, "state", "values").items()
        if isinstance(given, Mapping)
    }
    return filled_values({"values": values})


def _searched(payload: Payload, origin: Origin) -> Read:
    user = ident(payload, "user", "id")
    try:
        _, field = searched(text(payload, "action_id"))
    except ValueError:
        return Ignored("no search box of Focal's")
    if not user:
        return Ignored("nobody searches")
    where = spot(Address(user), user, direct=True, thread=None)
    common = {"sender": origin.sender(user), "spot": where, "event": "search", "at": origin.now}
    return Searched(**common, field=field, text=text(payload, "value"))


def _picked(payload: Payload, origin: Origin) -> Read:
    user, trigger, channel = ident(payload, "user", "id"), _trigger(payload), ident(payload, "channel", "id")
    message = part(payload, "message")
    stamp = ident(message, "ts") or ident(payload, "message_ts")
    if text(payload, "callback_id") != RECORD or not (user and trigger and channel and stamp):
        return Ignored("no shortcut of Focal's")
    direct = is_direct(channel)
    thread = ident(message, "thread_ts") or (None if direct else stamp)
    # Where two others talk Focal can't answer; in a thread with Focal it does.
    place = user if direct and thread is None else channel
    where = spot(Address(place, thread=thread, trigger=trigger), user, direct=direct, thread=thread, windows=True)
    common = {"sender": origin.sender(user), "spot": where, "event": f"act:{trigger}", "at": origin.now}
    words = plain_words(typed_text(message))
    author = ident(message, "user") or ident(message, "bot_id")
    return Picked(**common, text=words, author=author, link=_link(payload, channel, stamp))


def _link(payload: Payload, channel: str, stamp: str) -> str | None:
    domain = text(payload, "team", "domain")
    return (
        f"https://{domain}.slack.com/archives/{channel}/p{stamp.replace('.', '')}"
        if domain.isascii() and domain
        else None
    )


def _shortcut(payload: Payload, origin: Origin) -> Read:
    user, trigger = ident(payload, "user", "id"), _trigger(payload)
    if text(payload, "callback_id") != NEW or not (user and trigger):
        return Ignored("no shortcut of Focal's")
    where = spot(Address(user, trigger=trigger), user, direct=True, thread=None, windows=True)
    common = {"sender": origin.sender(user), "spot": where, "event": f"act:{trigger}", "at": origin.now}
    return Opened(**common, page=NEW)


def _closed(_payload: Payload, _origin: Origin) -> Read:
    return Ignored("a form that was closed changes nothing")


ACTS: Mapping[str, Callable[[Payload, Origin], Read]] = {
    "block_actions": _pressed,
    "view_submission": _submitted,
    "view_closed": _closed,
    "block_suggestion": _searched,
    "message_action": _picked,
    "shortcut": _shortcut,
}
