"""How Teams says no."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]


class Refused(Exception):
    """An answer of the connector that is no success; ``body`` replaces the usual envelope where it is given."""

    def __init__(
        self, status: int, code: str, message: str, *, headers: dict[str, str] | None = None, body: Json | None = None
    ) -> None:
        super().__init__(f"{status} {code}: {message}")
        self.status, self.code, self.headers = status, code, headers or {}
        self.body: Json = {"error": {"code": code, "message": message}} if body is None else body


def bad(message: str) -> Refused:
    """400 for a message that Teams would not show."""
    return Refused(400, "BadSyntax", message)


def unauthorized() -> Refused:
    """401, as the gateway says it, before any of the connector has looked."""
    text = "Authorization has been denied for this request."
    return Refused(401, "Unauthorized", text, body={"message": text})


def no_conversation() -> Refused:
    return Refused(404, "ConversationNotFound", "Conversation not found.")


def no_activity() -> Refused:
    return Refused(404, "ActivityNotFoundInConversation", "The message id could not be found in the conversation.")


def not_in_roster() -> Refused:
    return Refused(403, "BotNotInConversationRoster", "The bot is not part of the conversation roster.")


def not_installed() -> Refused:
    return Refused(403, "ForbiddenOperationException", "Bot is not installed in user's personal scope")


def writes_blocked() -> Refused:
    """403 as the pages on proactive messages show it: no envelope, a sub-code."""
    body = {"subCode": "MessageWritesBlocked", "details": "Thread is not authorized", "errorCode": 209}
    return Refused(403, "MessageWritesBlocked", "Thread is not authorized", body=body | {"errorSubCode": 1})


def blocked_by_user() -> Refused:
    """403 as the table of status codes shows it."""
    return Refused(403, "ConversationBlockedByUser", "User blocked the conversation with the bot.")


def too_big() -> Refused:
    return Refused(413, "MessageSizeTooBig", "Message size too large.")


def too_fast(retry_after: str | None) -> Refused:
    """429; ``retry_after`` as the header says it, ``None`` where there is no such header."""
    headers = {} if retry_after is None else {"Retry-After": retry_after}
    return Refused(429, "Throttled", "Too many requests.", headers=headers)
