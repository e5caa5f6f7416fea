"""``chat.*`` and ``reactions.*``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.slack.call import Call
from tests.slack.ledger import Whisper
from tests.slack.refusals import Json, Refused, bad_blocks
from tests.slack.shapes import elements_of, faults_of_blocks, is_too_long
from tests.slack.things import Channel, Message

TEXT = 40_000
EDITED_TEXT = 4_000


def post_message(call: Call) -> Json:
    channel = _open_channel(call)
    content = content_of(call)
    thread = _thread(call, channel)
    message = call.house.world.post(call.team, channel, call.me.id, content["text"])
    message.bot_id, message.app_id = call.me.bot_id, call.house.world.app.id
    message.blocks, message.attachments = content["blocks"], content["attachments"]
    message.thread_ts, message.broadcast = thread, call.flag("reply_broadcast")
    message.metadata = metadata_of(call)
    message.unfurl = call.flag("unfurl_links", True) or call.flag("unfurl_media", True)
    call.house.ledger.posts.append(message)
    call.house.tell(call.team, _event(channel, message.to_json(with_metadata=True)))
    return {"ok": True, "channel": channel.id, "ts": message.ts, "message": message.to_json(with_metadata=True)}


def post_ephemeral(call: Call) -> Json:
    channel = _open_channel(call)
    if call.text("user") not in channel.members:
        raise Refused("user_not_in_channel")
    content, parent = content_of(call), _parent(call, channel)
    thread = (parent.thread_ts or parent.ts) if parent else None
    ts = call.house.world.clock.stamp()
    said = Whisper(channel.id, call.text("user"), content["text"], content["blocks"], ts, thread)
    # In a thread it is shown only where the thread has begun; the app is told that all is well.
    ledger = call.house.ledger
    (ledger.whispers if thread is None or _has_begun(channel, thread) else ledger.unseen).append(said)
    return {"ok": True, "message_ts": ts}


def update(call: Call) -> Json:
    channel = call.channel()
    message = _own(call, channel, "cant_update_message")
    age = call.house.world.clock.now() - float(message.ts)
    if channel.edit_window is not None and age > channel.edit_window:
        raise Refused("edit_window_closed")
    _must_be_open(call, channel)
    before = message.to_json(with_metadata=True)
    content = content_of(call, EDITED_TEXT)
    message.text, message.blocks = content["text"] or message.text, content["blocks"]
    if call.args.get("attachments") is not None:
        message.attachments = content["attachments"]
    message.metadata = metadata_of(call) or message.metadata
    message.edited = {"user": call.me.id, "ts": call.house.world.clock.stamp()}
    call.house.ledger.updates.append((message, message.to_json(with_metadata=True)))
    call.house.tell(call.team, changed(channel, message.to_json(with_metadata=True), before))
    return {"ok": True, "channel": channel.id, "ts": message.ts, "text": message.text, "message": message.to_json()}


def delete(call: Call) -> Json:
    channel = call.channel()
    message = _own(call, channel, "cant_delete_message")
    message.deleted = True
    call.house.ledger.deletions.append(message)
    call.house.tell(call.team, deleted(channel, message.to_json(), call.house.world.clock.stamp()))
    return {"ok": True, "channel": channel.id, "ts": message.ts}


def permalink(call: Call) -> Json:
    channel = call.channel()
    message = call.message(channel, "message_ts")
    link = f"https://{call.team.domain}.slack.com/archives/{channel.id}/p{message.ts.replace('.', '')}"
    return {"ok": True, "channel": channel.id, "permalink": link}


def add_reaction(call: Call) -> Json:
    channel, message = _reacted(call)
    users = message.reactions.setdefault(call.text("name"), [])
    if call.me.id in users:
        raise Refused("already_reacted")
    users.append(call.me.id)
    call.house.ledger.reactions.append((channel.id, message.ts, call.text("name")))
    return {"ok": True}


def remove_reaction(call: Call) -> Json:
    channel, message = _reacted(call)
    users = message.reactions.get(call.text("name"), [])
    if call.me.id not in users:
        raise Refused("no_reaction")
    users.remove(call.me.id)
    call.house.ledger.reactions.remove((channel.id, message.ts, call.text("name")))
    return {"ok": True}


def get_reactions(call: Call) -> Json:
    channel = call.channel()
    message = call.message(channel, "timestamp")
    return {"ok": True, "type": "message", "channel": channel.id, "message": message.to_json()}


def _reacted(call: Call) -> tuple[Channel, Message]:
    channel = call.channel()
    _must_be_open(call, channel)
    name = call.text("name")
    if not name.replace("_", "").replace("-", "").replace("+", "").isalnum():
        raise Refused("invalid_name")
    return channel, call.message(channel, "timestamp")


def _open_channel(call: Call) -> Channel:
    """Where the app may post; a person's id stands for the direct conversation with them."""
    team, wanted = call.team, call.text("channel")
    if call.method == "chat.postMessage" and wanted in team.members:
        if team.members[wanted].deleted:
            raise Refused("channel_not_found")
        call.need("im:write")
        return call.house.world.direct(team, wanted)
    channel = call.channel()
    _must_be_open(call, channel)
    return channel


def _must_be_open(call: Call, channel: Channel) -> None:
    if call.me.id not in channel.members:
        raise Refused("not_in_channel")
    gone = channel.kind == "im" and any(call.team.members[each].deleted for each in channel.members)
    if channel.archived or gone:
        raise Refused("is_archived")
    if channel.closed_to_apps:
        raise Refused("restricted_action")


def content_of(call: Call, most: int = TEXT) -> Json:
    """Text, blocks and attachments, or why they are no message."""
    blocks, attachments = call.data("blocks") or [], call.data("attachments") or []
    text = call.text("text") or call.text("markdown_text")
    if call.text("markdown_text") and (blocks or call.text("text")):
        raise Refused("markdown_text_conflict")
    check_content(text, blocks, attachments, most)
    return {"text": text, "blocks": with_ids(blocks), "attachments": attachments}


def check_content(text: str, blocks: Any, attachments: Any, most: int = TEXT) -> None:
    if len(text) > most:
        raise Refused("msg_too_long")
    if faults := faults_of_blocks(blocks):
        raise bad_blocks(*faults)
    if is_too_long(blocks):
        raise Refused("msg_blocks_too_long")
    if len(attachments) > 100:
        raise Refused("too_many_attachments")
    if not (text.strip() or blocks or attachments):
        raise Refused("no_text")


def with_ids(blocks: list[Json]) -> list[Json]:
    """The blocks as Slack keeps them: each with an id, each of its elements too."""
    kept = [{"block_id": f"b{number}", **block} for number, block in enumerate(blocks)]
    for block in kept:
        for number, element in enumerate(_parts(block)):
            element.setdefault("action_id", f"a{number}")
    return kept


def _parts(block: Json) -> list[Json]:
    if block["type"] == "actions":
        return list(block["elements"])
    return elements_of(block)


def metadata_of(call: Call) -> Json | None:
    found = call.data("metadata")
    if found is None:
        return None
    event, payload = (found.get("event_type"), found.get("event_payload")) if isinstance(found, dict) else (None, None)
    if not isinstance(event, str) or not event or not isinstance(payload, dict):
        raise Refused("invalid_metadata_format")
    if set(found) - {"event_type", "event_payload", "entities"}:
        raise Refused("invalid_metadata_schema")
    return {"event_type": event, "event_payload": payload}


def _thread(call: Call, channel: Channel) -> str | None:
    parent = _parent(call, channel)
    if parent is None:
        return None
    parent.thread_ts = parent.thread_ts or parent.ts
    return parent.thread_ts


def _parent(call: Call, channel: Channel) -> Message | None:
    ts = call.text("thread_ts")
    if not ts:
        return None
    parent = channel.messages.get(ts)
    if parent is None or parent.deleted:
        raise Refused("thread_not_found")
    return parent


def _has_begun(channel: Channel, thread: str) -> bool:
    return any(each.thread_ts == thread != each.ts and not each.deleted for each in channel.messages.values())


def _own(call: Call, channel: Channel, error: str) -> Message:
    message = call.message(channel, "ts")
    if message.bot_id != call.me.bot_id:
        raise Refused(error)
    return message


def _event(channel: Channel, message: Json) -> Json:
    kind = {"im": "im", "mpim": "mpim", "group": "group"}.get(channel.kind, "channel")
    return message | {"channel": channel.id, "channel_type": kind, "event_ts": message["ts"]}


def changed(channel: Channel, message: Json, before: Json) -> Json:
    """The event that a message is edited now; an event's own time is the edit's."""
    at = (message.get("edited") or message)["ts"]
    told = {"type": "message", "subtype": "message_changed", "hidden": True, "ts": at, "user": message["user"]}
    return _event(channel, told | {"message": message, "previous_message": before})


def deleted(channel: Channel, message: Json, at: str) -> Json:
    """The event that a message is gone."""
    told = {"type": "message", "subtype": "message_deleted", "hidden": True, "ts": at, "deleted_ts": message["ts"]}
    return _event(channel, told | {"previous_message": message})


METHODS: dict[str, Callable[[Call], Json]] = {
    "chat.postMessage": post_message,
    "chat.postEphemeral": post_ephemeral,
    "chat.update": update,
    "chat.delete": delete,
    "chat.getPermalink": permalink,
    "reactions.add": add_reaction,
    "reactions.remove": remove_reaction,
    "reactions.get": get_reactions,
}
