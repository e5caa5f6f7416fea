"""What each method asks for: its pace, its scopes, its arguments, the kind of token."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

SPECIAL = 600


@dataclass(frozen=True)
class Rule:
    """``tier`` is calls a minute. ``by_kind`` asks for the scope of the conversation's kind, such as ``:history``."""

    tier: int
    scopes: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    token: str = "bot"
    by_kind: str = ""


@cache
def rules() -> dict[str, Rule]:
    """By method; any other method is ``unknown_method``."""
    return {
        "auth.test": Rule(SPECIAL, token="bot user"),
        "auth.revoke": Rule(SPECIAL),
        "apps.connections.open": Rule(20, ("connections:write",), token="app"),
        "oauth.v2.access": Rule(SPECIAL, token="none"),
        "team.info": Rule(50, ("team:read",)),
        **_chat(),
        **_conversations(),
        **_people(),
        **_screens(),
        **_files(),
    }


def _chat() -> dict[str, Rule]:
    write = ("chat:write",)
    return {
        "chat.postMessage": Rule(300, write, ("channel",)),
        "chat.postEphemeral": Rule(100, write, ("channel", "user")),
        "chat.update": Rule(50, write, ("channel", "ts")),
        "chat.delete": Rule(50, write, ("channel", "ts")),
        "chat.getPermalink": Rule(SPECIAL, (), ("channel", "message_ts")),
        "reactions.add": Rule(50, ("reactions:write",), ("channel", "name", "timestamp")),
        "reactions.remove": Rule(20, ("reactions:write",), ("channel", "name", "timestamp")),
        "reactions.get": Rule(50, ("reactions:read",), ("channel", "timestamp")),
    }


def _conversations() -> dict[str, Rule]:
    return {
        "conversations.history": Rule(50, (), ("channel",), by_kind=":history"),
        "conversations.replies": Rule(50, (), ("channel", "ts"), by_kind=":history"),
        "conversations.info": Rule(50, (), ("channel",), by_kind=":read"),
        "conversations.members": Rule(100, (), ("channel",), by_kind=":read"),
        "conversations.list": Rule(20),
        "conversations.open": Rule(50, ("im:write",)),
        "conversations.join": Rule(50, ("channels:join",), ("channel",)),
        "conversations.leave": Rule(50, (), ("channel",)),
        "users.conversations": Rule(50),
    }


def _people() -> dict[str, Rule]:
    return {
        "users.info": Rule(100, ("users:read",), ("user",)),
        "users.list": Rule(20, ("users:read",)),
        "users.lookupByEmail": Rule(50, ("users:read.email",), ("email",)),
        "users.profile.get": Rule(100, ("users.profile:read",)),
        "bots.info": Rule(50, ("users:read",)),
    }


def _screens() -> dict[str, Rule]:
    assistant = ("assistant:write",)
    return {
        "views.open": Rule(100, (), ("trigger_id", "view")),
        "views.push": Rule(100, (), ("trigger_id", "view")),
        "views.update": Rule(100, (), ("view",)),
        "views.publish": Rule(100, (), ("user_id", "view")),
        "assistant.threads.setStatus": Rule(SPECIAL, ("chat:write",), ("channel_id", "thread_ts")),
        "assistant.threads.setSuggestedPrompts": Rule(SPECIAL, assistant, ("channel_id", "prompts")),
        "assistant.threads.setTitle": Rule(SPECIAL, assistant, ("channel_id", "thread_ts", "title")),
    }


def _files() -> dict[str, Rule]:
    return {
        "files.info": Rule(100, ("files:read",), ("file",)),
        "files.getUploadURLExternal": Rule(100, ("files:write",), ("filename", "length")),
        "files.completeUploadExternal": Rule(100, ("files:write",), ("files",)),
    }
