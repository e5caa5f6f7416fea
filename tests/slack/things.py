"""What a workspace is made of, and how each looks in Slack's JSON."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from tests.slack.refusals import Json


@dataclass
class Member:
    """A user of a workspace; ``restricted`` and ``ultra`` are its guests, a ``stranger`` comes from another one."""

    id: str
    team_id: str
    name: str
    email: str
    real_name: str
    tz: str = "Europe/Zurich"
    locale: str = "en-US"
    bot_id: str = ""
    deleted: bool = False
    restricted: bool = False
    ultra: bool = False
    stranger: bool = False
    admin: bool = False
    updated: int = 0

    def profile(self, with_email: bool) -> Json:
        found = {"real_name": self.real_name, "display_name": self.name, "team": self.team_id, "title": ""}
        return found | ({"email": self.email} if with_email and not self.bot_id else {})

    def to_json(self, with_email: bool = True, with_locale: bool = False) -> Json:
        told: Json = {
            "id": self.id,
            "team_id": self.team_id,
            "name": self.name,
            "deleted": self.deleted,
            "profile": self.profile(with_email and not self.stranger),
            "is_bot": bool(self.bot_id),
            "is_app_user": False,
            "updated": self.updated,
        }
        told |= {"is_stranger": True} if self.stranger else {}
        return told if self.deleted else told | self._living(with_locale)

    def _living(self, with_locale: bool) -> Json:
        offset = datetime.fromtimestamp(self.updated, ZoneInfo(self.tz)).utcoffset()
        told = {
            "real_name": self.real_name,
            "tz": self.tz,
            "tz_label": self.tz,
            "tz_offset": int(offset.total_seconds()) if offset else 0,
            "is_admin": self.admin,
            "is_owner": False,
            "is_restricted": self.restricted or self.ultra,
            "is_ultra_restricted": self.ultra,
        }
        return told | ({"locale": self.locale} if with_locale else {})


@dataclass
class Message:
    """A message as it truly stands in a channel."""

    ts: str
    channel: str
    user: str
    text: str
    team_id: str
    bot_id: str = ""
    app_id: str = ""
    blocks: list[Json] = field(default_factory=list)
    attachments: list[Json] = field(default_factory=list)
    files: list[Json] = field(default_factory=list)
    thread_ts: str | None = None
    metadata: Json | None = None
    subtype: str | None = None
    broadcast: bool = False
    edited: Json | None = None
    reactions: dict[str, list[str]] = field(default_factory=dict)
    deleted: bool = False
    unfurl: bool = True

    @property
    def key(self) -> str:
        """The metadata's payload as one text: what a sender marked the message with."""
        return "" if self.metadata is None else str(sorted(self.metadata["event_payload"].items()))

    def to_json(self, with_metadata: bool = False) -> Json:
        told: Json = {"type": "message", "user": self.user, "text": self.text, "ts": self.ts, "team": self.team_id}
        told |= {"bot_id": self.bot_id, "app_id": self.app_id} if self.bot_id else {}
        optional = {
            "blocks": self.blocks,
            "attachments": self.attachments,
            "files": self.files,
            "thread_ts": self.thread_ts,
            "subtype": self.subtype,
            "edited": self.edited,
            "metadata": self.metadata if with_metadata else None,
            "reactions": [{"name": n, "users": u, "count": len(u)} for n, u in self.reactions.items()],
        }
        return told | {name: value for name, value in optional.items() if value}


@dataclass
class Channel:
    """A conversation: ``kind`` is ``channel``, ``group`` (private), ``im`` or ``mpim``."""

    id: str
    team_id: str
    name: str
    kind: str = "channel"
    members: list[str] = field(default_factory=list)
    messages: dict[str, Message] = field(default_factory=dict)
    created: int = 0
    archived: bool = False
    closed_to_apps: bool = False  # only some may post here: restricted_action
    edit_window: float | None = None  # seconds after which a message can't be edited
    shared_with: list[str] = field(default_factory=list)
    locale: str = "en-US"

    @property
    def prefix(self) -> str:
        """The kind as scopes and events write it."""
        return {"channel": "channels", "group": "groups", "im": "im", "mpim": "mpim"}[self.kind]

    def to_json(self, me: str, counted: bool = False, with_locale: bool = False) -> Json:
        told: Json = {"id": self.id, "created": self.created, "is_archived": self.archived, "is_org_shared": False}
        told |= {"num_members": len(self.members)} if counted else {}
        told |= {"locale": self.locale} if with_locale else {}
        if self.kind == "im":
            other = next((each for each in self.members if each != me), me)
            return told | {"is_im": True, "user": other, "is_user_deleted": False, "priority": 0}
        return told | self._open_json(me)

    def _open_json(self, me: str) -> Json:
        return {
            "name": self.name,
            "name_normalized": self.name,
            "is_channel": self.kind == "channel",
            "is_group": self.kind == "group",
            "is_im": False,
            "is_mpim": self.kind == "mpim",
            "is_private": self.kind != "channel",
            "is_general": self.name == "general",
            "is_member": me in self.members,
            "is_shared": bool(self.shared_with),
            "is_ext_shared": bool(self.shared_with),
            "is_pending_ext_shared": False,
            "context_team_id": self.team_id,
            "shared_team_ids": [self.team_id, *self.shared_with],
            "topic": {"value": "", "creator": "", "last_set": 0},
            "purpose": {"value": "", "creator": "", "last_set": 0},
        }


@dataclass
class View:
    """A modal that stands on a person's screen, or a home tab."""

    id: str
    team_id: str
    user: str
    body: Json
    hash: str
    app_id: str
    bot_id: str
    root: str
    previous: str | None = None
    values: Json = field(default_factory=dict)

    def to_json(self) -> Json:
        shown = {"private_metadata": "", "callback_id": "", "external_id": "", "clear_on_close": False}
        shown |= {"notify_on_close": False, "close": None, "submit": None, "title": None}
        return (
            shown
            | self.body
            | {
                "id": self.id,
                "team_id": self.team_id,
                "app_id": self.app_id,
                "app_installed_team_id": self.team_id,
                "bot_id": self.bot_id,
                "hash": self.hash,
                "root_view_id": self.root,
                "previous_view_id": self.previous,
                "state": {"values": self.values},
            }
        )


@dataclass
class File:
    """A file on Slack's host; ``elsewhere`` is an address the host sends the reader on to."""

    id: str
    name: str
    content: bytes
    mimetype: str
    user: str
    url: str
    elsewhere: str = ""
    channels: list[str] = field(default_factory=list)

    def to_json(self) -> Json:
        return {
            "id": self.id,
            "name": self.name,
            "title": self.name,
            "mimetype": self.mimetype,
            "filetype": self.name.rpartition(".")[2],
            "user": self.user,
            "size": len(self.content),
            "mode": "hosted",
            "is_external": False,
            "url_private": self.url,
            "url_private_download": self.url,
            "channels": self.channels,
        }
