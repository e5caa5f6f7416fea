"""The shapes in which Slack tells of what people do."""

from __future__ import annotations

import itertools
from typing import Any

from tests.slack.ledger import Whisper
from tests.slack.refusals import Json
from tests.slack.things import Channel, Member, Message, View
from tests.slack.world import Team, World

# The scope without which an event does not come, by its name in the app's list of events.
SCOPE_OF = {
    "app_mention": "app_mentions:read",
    "message.channels": "channels:history",
    "message.groups": "groups:history",
    "message.im": "im:history",
    "message.mpim": "mpim:history",
    "reaction_added": "reactions:read",
    "reaction_removed": "reactions:read",
    "user_change": "users:read",
    "team_join": "users:read",
    "file_shared": "files:read",
    "assistant_thread_started": "assistant:write",
    "assistant_thread_context_changed": "assistant:write",
}
LISTED = {"im": "message.im", "mpim": "message.mpim", "group": "message.groups", "channel": "message.channels"}


class Payloads:
    """Makes them for one app; every event gets an id of its own."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._events = itertools.count(1)

    def is_wanted(self, event: Json) -> bool:
        """Whether the app asked for this event and may have it."""
        name = str(event["type"])
        if name == "message":
            name = LISTED[event.get("channel_type", "channel")]
        scope = SCOPE_OF.get(name)
        return name in self._world.app.events and (scope is None or scope in self._world.app.scopes)

    def event(self, team: Team, event: Json) -> Json:
        stamp = str(event.get("event_ts") or self._world.clock.stamp())
        told = event if event["type"] in ("app_uninstalled", "tokens_revoked") else event | {"event_ts": stamp}
        number = next(self._events)
        return {
            "token": self._world.app.verification,
            "team_id": team.id,
            "context_team_id": team.id,
            "context_enterprise_id": None,
            "api_app_id": self._world.app.id,
            "event": told,
            "type": "event_callback",
            "event_id": f"Ev0{number:09d}",
            "event_time": int(float(stamp)),
            "authorizations": [_authorization(team)],
            "is_ext_shared_channel": bool(_shared(team, event)),
            "event_context": f"4-stand-in-{number}",
        }

    def _whoever(self, team: Team, who: Member) -> Json:
        return {
            "team": {"id": who.team_id if who.stranger else team.id, "domain": team.domain},
            "user": {"id": who.id, "username": who.name, "name": who.name, "team_id": who.team_id},
            "token": self._world.app.verification,
            "api_app_id": self._world.app.id,
            "enterprise": None,
            "is_enterprise_install": False,
        }

    def command(self, team: Team, who: Member, channel: Channel, words: tuple[str, str], **given: str) -> Json:
        """A form; ``given`` holds trigger and response_url."""
        name = "directmessage" if channel.kind == "im" else channel.name
        return {
            "token": self._world.app.verification,
            "team_id": team.id,
            "team_domain": team.domain,
            "channel_id": channel.id,
            "channel_name": "privategroup" if channel.kind == "group" else name,
            "user_id": who.id,
            "user_name": who.name,
            "command": words[0],
            "text": words[1],
            "api_app_id": self._world.app.id,
            "is_enterprise_install": "false",
            **given,
        }

    def action(self, team: Team, who: Member, action: Json, **given: Any) -> Json:
        """``block_actions``; ``given`` says where: container, channel, message, view, state, trigger, response_url."""
        full = action | {"action_ts": self._world.clock.stamp()}
        # Of what was pressed the workspace is the app's; of a form, that of whoever sent it.
        here = {"team": {"id": team.id, "domain": team.domain}}
        return self._whoever(team, who) | here | {"type": "block_actions", "actions": [full], **given}

    def shortcut(self, team: Team, who: Member, callback_id: str, **given: Any) -> Json:
        kind = "message_action" if "message" in given else "shortcut"
        stamp = self._world.clock.stamp()
        return self._whoever(team, who) | {"type": kind, "action_ts": stamp, "callback_id": callback_id, **given}

    def submission(self, team: Team, who: Member, view: View, trigger: str) -> Json:
        told = {"type": "view_submission", "trigger_id": trigger, "view": view.to_json(), "response_urls": []}
        return self._whoever(team, who) | told

    def closing(self, team: Team, who: Member, view: View, cleared: bool) -> Json:
        return self._whoever(team, who) | {"type": "view_closed", "view": view.to_json(), "is_cleared": cleared}

    def suggestion(self, team: Team, who: Member, element: Json, value: str, **given: Any) -> Json:
        told = {"type": "block_suggestion", "value": value}
        named = {name: element[name] for name in ("action_id", "block_id")}
        return self._whoever(team, who) | told | named | given


def _authorization(team: Team) -> Json:
    return {
        "enterprise_id": None,
        "team_id": team.id,
        "user_id": team.bot.id,
        "is_bot": True,
        "is_enterprise_install": False,
    }


def _shared(team: Team, event: Json) -> list[str]:
    channel = event.get("channel")
    found = team.channels.get(channel) if isinstance(channel, str) else None
    return found.shared_with if found else []


def shared(message: Message, domain: str) -> Json:
    """A message as one that passes it on holds it."""
    link = f"https://{domain}.slack.com/archives/{message.channel}/p{message.ts.replace('.', '')}"
    return {
        "id": 1,
        "ts": message.ts,
        "channel_id": message.channel,
        "channel_team": message.team_id,
        "is_msg_unfurl": True,
        "is_share": True,
        "author_id": message.user,
        "author_name": "Somebody",
        "from_url": link,
        "text": message.text,
        "fallback": f"[14 May 2024] Somebody: {message.text}",
        "footer": "Posted in Slack",
        "mrkdwn_in": ["text"],
    }


def place_of(message: Message | Whisper, channel: Channel, user: str) -> Json:
    """Where a pressed message stands; an ephemeral one is not told in full."""
    hidden = isinstance(message, Whisper)
    container = {"type": "message", "message_ts": message.ts, "channel_id": channel.id, "is_ephemeral": hidden}
    container |= {"thread_ts": message.thread_ts} if message.thread_ts else {}
    name = {"im": "directmessage", "group": "privategroup"}.get(channel.kind, channel.name)
    told: Json = {"container": container, "channel": {"id": channel.id, "name": name}}
    return told if isinstance(message, Whisper) else told | {"message": message.to_json(with_metadata=True)}


def typed(text: str) -> list[Json]:
    """The rich text that Slack makes of what somebody types."""
    section = {"type": "rich_text_section", "elements": [{"type": "text", "text": text}]}
    return [{"type": "rich_text", "block_id": "typed", "elements": [section]}]
