"""What the connector tells when it is asked: who is where."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.teams.acts import Answer
from tests.teams.call import Call
from tests.teams.refusals import Json, Refused, bad
from tests.teams.things import Team

SMALLEST, LARGEST = 50, 500  # pages that the real one gives, whatever is asked


def members(call: Call) -> Answer:
    return 200, _roster(call)


def paged_members(call: Call) -> Answer:
    roster, asked = _roster(call), call.query.get("pageSize")
    size = min(max(int(asked), SMALLEST), LARGEST) if asked else call.house.page
    start = _start(call.query.get("continuationToken", ""), len(roster))
    told: Json = {"members": roster[start : start + size]}
    return 200, told | ({"continuationToken": f"from-{start + size}"} if start + size < len(roster) else {})


def _start(token: str, most: int) -> int:
    number = token.removeprefix("from-")
    if token and (not number.isdigit() or int(number) >= most):
        raise bad("The continuation token is not valid.")
    return int(number) if token else 0


def _roster(call: Call) -> list[Json]:
    found = (call.house.world.user(id) for id in call.conversation.members)
    return [user.member() for user in found if user is not None]


def member(call: Call) -> Answer:
    user = call.house.world.user(call.member_id)
    if user is None or user.id not in call.conversation.members:
        raise Refused(404, "MemberNotFoundInConversation", "Member not found.")
    return 200, user.member()


def _team(call: Call) -> Team:
    conversation = call.conversation
    if conversation.team is None or conversation.team.id != call.place:
        raise Refused(404, "NotFound", "Team not found.")
    return conversation.team


def team(call: Call) -> Answer:
    found = _team(call)
    counts = {"channelCount": len(found.channels), "memberCount": len(found.members)}
    return 200, {"id": found.id, "name": found.name, "aadGroupId": found.group} | counts


def channels(call: Call) -> Answer:
    return 200, {"conversations": [{"id": id, "name": name or None} for id, name in _team(call).channels.items()]}


def meeting(call: Call) -> Answer:
    world = call.house.world
    chats = (chat for tenant in world.tenants.values() for chat in tenant.conversations.values())
    found = next((chat for chat in chats if chat.meeting == call.place), None)
    if found is None or not found.installed:
        raise Refused(404, "MeetingNotFound", "Meeting not found.")
    told = {"id": call.place, "title": found.name, "type": "Scheduled", "joinUrl": "https://teams.example.org/join"}
    return 200, {"details": told, "conversation": found.to_json(), "organizer": {}}


LOOKS: Mapping[str, Callable[[Call], Answer]] = {
    "members": members,
    "activity-members": members,
    "paged-members": paged_members,
    "member": member,
    "team": team,
    "channels": channels,
    "meeting": meeting,
}
