"""What the connector does when it is called: messages and conversations."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.teams.call import Call
from tests.teams.refusals import Json, Refused, bad, not_in_roster, not_installed
from tests.teams.rules import check_activity
from tests.teams.things import Conversation, Message, Tenant

Answer = tuple[int, Json | list[Json] | None]


def post(call: Call) -> Answer:
    conversation = call.writable
    message = _posted(call, conversation, call.body, call.thread(conversation))
    return 201, {"id": message.id} if message else {}


def _posted(call: Call, conversation: Conversation, body: object, root: str | None) -> Message | None:
    activity, ledger = check_activity(body, conversation, call.house.most_bytes), call.house.ledger
    if activity["type"] != "message":
        ledger.typings.append(conversation.id)
        return None
    only_for = _target(call, activity, conversation)
    message = call.house.world.add_message(conversation, f"28:{call.grant.app_id}", activity, root)
    message.by_app, message.only_for = True, only_for
    ledger.posts.append(message)
    return message


def _target(call: Call, activity: Json, conversation: Conversation) -> str | None:
    """Whom alone the message is for, in a group."""
    if call.query.get("isTargetedActivity") != "true":
        return None
    recipient = (activity.get("recipient") or {}).get("id")
    if recipient not in conversation.members or conversation.kind == "personal":
        raise Refused(400, "Bad argument", "The recipient is missing or not in the conversation.")
    return str(recipient)


def update(call: Call) -> Answer:
    conversation = call.writable
    message = call.message(conversation)
    activity = check_activity(call.body, conversation, call.house.most_bytes)
    if activity["type"] != "message":
        raise bad("A message stays a message.")
    call.house.ledger.updates.append((message, activity))
    message.activity, message.edited = activity, message.edited + 1
    message.views.clear()
    return 200, {"id": message.id}


def delete(call: Call) -> Answer:
    message = call.message(call.conversation)
    message.deleted = True
    call.house.ledger.deletions.append(message)
    return 200, None


def create(call: Call) -> Answer:
    """A chat with one person, or a new thread in a channel."""
    tenant = _tenant(call)
    channel = ((call.body.get("channelData") or {}).get("channel") or {}).get("id")
    conversation = _channel(call, channel) if channel else _chat(call, tenant)
    call.house.ledger.created.append(conversation.id)
    message = None
    if call.body.get("activity"):
        message = _posted(call, conversation, call.body["activity"], None)
    id = f"{conversation.id};messageid={message.id}" if channel and message else conversation.id
    return 201, {"id": id} | ({"activityId": message.id} if message else {})


def _tenant(call: Call) -> Tenant:
    named = call.body.get("tenantId") or ((call.body.get("channelData") or {}).get("tenant") or {}).get("id")
    tenant = call.house.world.tenants.get(str(named))
    if tenant is None:
        raise Refused(400, "BadArgument", "Unknown tenant, or none was named.")
    call.check_service(tenant)
    return tenant


def _channel(call: Call, id: str) -> Conversation:
    conversation = call.house.world.find(id)
    if not conversation.installed:
        raise not_in_roster()
    if conversation.silenced is not None:
        raise conversation.silenced()
    if not call.body.get("activity"):
        raise bad("A thread begins with a message.")
    return conversation


def _chat(call: Call, tenant: Tenant) -> Conversation:
    members = call.body.get("members") or []
    if len(members) != 1:
        raise bad("Exactly one member belongs in a chat with a bot.")
    user = call.house.world.user(str(members[0].get("id")))
    if user is None or user.tenant_id != tenant.id or user.role == "anonymous":
        raise Refused(403, "Forbidden", "The user is not a member of the tenant.")
    conversation = call.house.world.personal(tenant, user)
    if not conversation.installed:
        raise not_installed()
    if conversation.silenced is not None:
        raise conversation.silenced()
    return conversation


def react(call: Call) -> Answer:
    conversation = call.writable
    if call.activity_id not in conversation.messages:
        raise Refused(404, "ActivityNotFoundInConversation", "No such message.")
    conversation.messages[call.activity_id].reactions.append((f"28:{call.grant.app_id}", call.member_id))
    return 200, None


ACTS: Mapping[str, Callable[[Call], Answer]] = {
    "post": post,
    "reply": post,
    "update": update,
    "delete": delete,
    "create": create,
    "react": react,
}
