"""``conversations.*``: what stands in them, who is in them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from tests.slack.call import Call
from tests.slack.refusals import Json, Refused, bad_arguments
from tests.slack.things import Channel, Message

T = TypeVar("T")
KINDS = {"public_channel": "channel", "private_channel": "group", "im": "im", "mpim": "mpim"}


def page(call: Call, things: Sequence[T], otherwise: int = 100, most: int = 1000) -> tuple[list[T], Json]:
    """One page, of ``most`` at most whatever is asked, and where the next begins; an empty cursor ends."""
    limit = call.number("limit", otherwise)
    if not 1 <= limit <= 1000:
        raise Refused("invalid_limit")
    limit = min(limit, most)
    cursor = call.text("cursor")
    if cursor and not cursor.startswith("from-"):
        raise Refused("invalid_cursor")
    start = int(cursor.removeprefix("from-") or 0)
    more = start + limit < len(things)
    return list(things[start : start + limit]), {"next_cursor": f"from-{start + limit}" if more else ""}


def history(call: Call) -> Json:
    channel = _readable(call)
    shown = [each for each in _seen(call, channel) if each.thread_ts in (None, each.ts) or each.broadcast]
    return _told(call, channel, sorted(shown, key=lambda each: float(each.ts), reverse=True))


def replies(call: Call) -> Json:
    channel = _readable(call)
    parent = channel.messages.get(call.text("ts"))
    if parent is None or not _is_visible(call, parent):
        raise Refused("thread_not_found")
    root = parent.thread_ts or parent.ts
    inside = [each for each in _seen(call, channel) if root in (each.thread_ts, each.ts)]
    return _told(call, channel, sorted(inside, key=lambda each: float(each.ts)))


def _readable(call: Call) -> Channel:
    channel = call.channel(by_kind=":history")
    if call.me.id not in channel.members:
        raise Refused("not_in_channel")
    return channel


def _is_visible(call: Call, message: Message) -> bool:
    """History runs behind by the lag that the test has set."""
    lag = float(call.house.settings["history_lag"])
    return not message.deleted and float(message.ts) + lag <= call.house.world.clock.now() + 0.001


def _seen(call: Call, channel: Channel) -> list[Message]:
    oldest, latest = _bound(call, "oldest", 0.0), _bound(call, "latest", float("inf"))
    inclusive = call.flag("inclusive")
    return [
        each
        for each in channel.messages.values()
        if _is_visible(call, each)
        and (oldest < float(each.ts) < latest or (inclusive and float(each.ts) in (oldest, latest)))
    ]


def _bound(call: Call, name: str, otherwise: float) -> float:
    text = call.text(name)
    try:
        return float(text) if text else otherwise
    except ValueError:
        raise Refused(f"invalid_ts_{name}") from None


def _told(call: Call, channel: Channel, messages: list[Message]) -> Json:
    some, metadata = page(call, messages)
    with_metadata = call.flag("include_all_metadata")
    told = [_counted(channel, each, each.to_json(with_metadata)) for each in some]
    return {"ok": True, "messages": told, "has_more": bool(metadata["next_cursor"]), "response_metadata": metadata}


def _counted(channel: Channel, message: Message, told: Json) -> Json:
    inside = [
        each for each in channel.messages.values() if each.thread_ts == message.ts != each.ts and not each.deleted
    ]
    return told | ({"reply_count": len(inside), "latest_reply": inside[-1].ts} if inside else {})


def info(call: Call) -> Json:
    channel = call.channel(by_kind=":read")
    counted, located = call.flag("include_num_members"), call.flag("include_locale")
    return {"ok": True, "channel": channel.to_json(call.me.id, counted, located)}


def members(call: Call) -> Json:
    channel = call.channel(by_kind=":read")
    some, metadata = page(call, channel.members)
    return {"ok": True, "members": some, "response_metadata": metadata}


def list_all(call: Call) -> Json:
    return _list(call, lambda channel: channel.kind == "channel" or call.me.id in channel.members)


def list_mine(call: Call) -> Json:
    return _list(call, lambda channel: call.me.id in channel.members)


def _list(call: Call, wanted: Callable[[Channel], bool]) -> Json:
    kinds = (call.text("types") or "public_channel").replace(" ", "").split(",")
    if unknown := [each for each in kinds if each not in KINDS]:
        raise bad_arguments(f"invalid types: {','.join(unknown)}")
    chosen = {KINDS[each] for each in kinds}
    found = [each for each in call.team.channels.values() if each.kind in chosen and wanted(each)]
    for kind in chosen:
        call.need(Channel("", "", "", kind).prefix + ":read")
    if call.flag("exclude_archived"):
        found = [each for each in found if not each.archived]
    some, metadata = page(call, found)
    return {"ok": True, "channels": [each.to_json(call.me.id) for each in some], "response_metadata": metadata}


def open_direct(call: Call) -> Json:
    users = [each for each in call.text("users").split(",") if each]
    if not users:
        raise Refused("users_list_not_supplied")
    for each in users:
        _must_be_reachable(call, each)
    if len(users) > 1:
        call.need("mpim:write")
        channel = call.house.world.add_channel(call.team, "mpdm", "mpim", [call.me.id, *users])
    else:
        channel = call.house.world.direct(call.team, users[0])
    whole = channel.to_json(call.me.id) if call.flag("return_im") else {"id": channel.id}
    return {"ok": True, "channel": whole}


def _must_be_reachable(call: Call, user: str) -> None:
    member = call.team.members.get(user)
    if member is None:
        raise Refused("user_not_found")
    if member.bot_id:
        raise Refused("cannot_dm_bot")
    if member.deleted:
        raise Refused("user_disabled")


def join(call: Call) -> Json:
    channel = call.channel()
    if channel.kind != "channel":
        raise Refused("method_not_supported_for_channel_type")
    if channel.archived:
        raise Refused("is_archived")
    if call.me.id not in channel.members:
        channel.members.append(call.me.id)
    return {"ok": True, "channel": channel.to_json(call.me.id)}


def leave(call: Call) -> Json:
    channel = call.channel()
    if call.me.id not in channel.members:
        return {"ok": True, "not_in_channel": True}
    channel.members.remove(call.me.id)
    return {"ok": True}


METHODS: dict[str, Callable[[Call], Json]] = {
    "conversations.history": history,
    "conversations.replies": replies,
    "conversations.info": info,
    "conversations.members": members,
    "conversations.list": list_all,
    "users.conversations": list_mine,
    "conversations.open": open_direct,
    "conversations.join": join,
    "conversations.leave": leave,
}
