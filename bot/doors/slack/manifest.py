"""The app's manifest: what Focal asks of Slack, and why. The file in the repository and the command are both of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from bot.doors.slack.read_acts import NEW, RECORD

# Each scope with what it is for. Focal asks for no more.
SCOPES: Mapping[str, str] = MappingProxyType(
    {
        "app_mentions:read": "to hear when somebody mentions Focal",
        "assistant:write": "to answer in the assistant's thread, and say that it is at work",
        "channels:history": "to hear marked lines, and their edits, in public channels it was invited to",
        "channels:read": "to know who reads in a public channel, so that it says there only what they may see",
        "chat:write": "to answer, and to remind",
        "commands": "for /focal and the shortcuts",
        "files:read": "to read notes and captions that somebody brings to it",
        "files:write": "to hand over reports and calendars",
        "groups:history": "to hear marked lines in private channels it was invited to",
        "groups:read": "to know who reads in a private channel",
        "im:history": "to hear what is said to it directly, and to see whether a message arrived before repeating it",
        "im:read": "to tell a direct conversation from a channel",
        "im:write": "to open a direct conversation with the person whom it reminds",
        "mpim:history": "to hear when it is spoken to in a conversation of several people",
        "mpim:read": "to know who reads in such a conversation",
        "mpim:write": "to answer in such a conversation",
        "reactions:read": "to see the emoji by which a message is to be recorded",
        "reactions:write": "to mark a message that was recorded",
        "team:read": "to know the workspace by its name",
        "users:read": "to know names, languages, time zones, and who is a guest",
        "users:read.email": "to know who of the register somebody is",
    }
)
# Each event with what it is for.
EVENTS: Mapping[str, str] = MappingProxyType(
    {
        "app_home_opened": "shows one's own page",
        "app_mention": "somebody speaks to Focal in a channel",
        "app_uninstalled": "nothing may be sent there any more",
        "assistant_thread_started": "the assistant's thread is opened",
        "channel_archive": "nothing may be sent there any more",
        "channel_deleted": "nothing may be sent there any more",
        "channel_id_changed": "the channel has another id from now on",
        "channel_left": "Focal was taken out of the channel",
        "channel_rename": "the channel has another name",
        "channel_shared": "people of another organisation read there from now on",
        "channel_unarchive": "the channel is back",
        "channel_unshared": "the other organisation has left",
        "group_archive": "the same of a private channel",
        "group_deleted": "the same of a private channel",
        "group_left": "the same of a private channel",
        "group_rename": "the same of a private channel",
        "group_unarchive": "the same of a private channel",
        "member_joined_channel": "somebody more reads there",
        "member_left_channel": "somebody fewer reads there",
        "message.channels": "marked lines, edits and deletions in public channels",
        "message.groups": "the same in private channels",
        "message.im": "what is said to Focal directly",
        "message.mpim": "what is said where several people talk",
        "reaction_added": "the emoji by which a message is to be recorded",
        "team_join": "somebody is new, and may be a guest",
        "tokens_revoked": "nothing may be sent there any more",
        "user_change": "a name, a language, a zone, or who is a guest, has changed",
    }
)
COLOUR = "#1f3a5f"
TEXTS: Mapping[str, str] = {
    "name": "Focal",
    "description": "Who is the focal point, who promised what, and a word before it is due.",
    "long": (
        "Focal is the meeting secretary of an organisation that coordinates across sectors. It says who the focal "
        "point for a topic is, from a register that is dated and sourced; it records action items, conclusions and "
        "calls to action as people type them, and reads back what it understood; it reminds the right person, in their "
        "language and at their time, ahead of each deadline. It speaks Arabic, Chinese, English, French, Russian "
        "and Spanish."
    ),
    "usage": "who leads accessibility? / action: BDT to send the list by Friday",
}


def manifest(host: str | None = None) -> str:
    """The manifest as YAML. ``host``: the address at which Slack reaches Focal, for HTTP; without one the app is for
    Socket Mode, which needs no address."""
    lines = [*_head(host), *_display(), *_features(host), *_oauth(host), *_settings(host)]
    return "\n".join(lines) + "\n"


def _head(host: str | None) -> list[str]:
    way = f"over HTTP at {host}" if host else "in Socket Mode, which needs no address that Slack can reach"
    return [
        f"# Focal's app at Slack, {way}.",
        "# Made by `focal slack manifest`; paste it at api.slack.com/apps, Create New App, From a manifest.",
    ]


def _display() -> list[str]:
    return [
        "display_information:",
        f"  name: {TEXTS['name']}",
        f"  description: {TEXTS['description']}",
        f'  long_description: "{TEXTS["long"]}"',
        f'  background_color: "{COLOUR}"',
    ]


def _features(host: str | None) -> list[str]:
    url = [f"      url: {_url(host)}"] if host else []
    return [
        "features:",
        "  app_home:",
        "    home_tab_enabled: true",
        "    messages_tab_enabled: true",
        "    messages_tab_read_only_enabled: false",
        "  assistant_view:",
        f'    assistant_description: "{TEXTS["description"]}"',
        "  bot_user:",
        f"    display_name: {TEXTS['name']}",
        "    always_online: true",
        "  shortcuts:",
        *_shortcut("Record as action", "message", RECORD, "Record this message as an action item"),
        *_shortcut("New action", "global", NEW, "Record a new action item"),
        "  slash_commands:",
        "    - command: /focal",
        *url,
        "      description: Ask, record, or be reminded; only you see the answer",
        f'      usage_hint: "{TEXTS["usage"]}"',
        "      should_escape: true",
    ]


def _shortcut(name: str, kind: str, callback: str, told: str) -> list[str]:
    return [
        f"    - name: {name}",
        f"      type: {kind}",
        f"      callback_id: {callback}",
        f"      description: {told}",
    ]


def _oauth(host: str | None) -> list[str]:
    back = ["  redirect_urls:", f"    - {host}/slack/oauth_redirect"] if host else []
    return ["oauth_config:", *back, "  scopes:", "    bot:", *_explained(SCOPES)]


def _settings(host: str | None) -> list[str]:
    url = [f"    request_url: {_url(host)}"] if host else []
    options = [f"    message_menu_options_url: {_url(host)}"] if host else []
    return [
        "settings:",
        "  event_subscriptions:",
        *url,
        "    bot_events:",
        *_explained(EVENTS),
        "  interactivity:",
        "    is_enabled: true",
        *url,
        *options,
        "  org_deploy_enabled: false",
        f"  socket_mode_enabled: {'false' if host else 'true'}",
        "  token_rotation_enabled: false",
    ]


def _explained(names: Mapping[str, str]) -> Sequence[str]:
    return [f"      - {name}  # {reason}" for name, reason in names.items()]


def _url(host: str | None) -> str:
    return f"{host}/slack/events"
