"""How Slack says no."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]


class Refused(Exception):
    """An answer with ``ok: false``; ``body`` holds what stands beside the error."""

    def __init__(self, error: str, *, status: int = 200, headers: dict[str, str] | None = None, **body: Any) -> None:
        super().__init__(error)
        self.error, self.status, self.headers = error, status, headers or {}
        self.body: Json = {"ok": False, "error": error, **body}


def bad_arguments(*messages: str) -> Refused:
    """``invalid_arguments`` with its reasons, as Slack words them."""
    return Refused("invalid_arguments", response_metadata={"messages": [f"[ERROR] {message}" for message in messages]})


def bad_blocks(*messages: str) -> Refused:
    """``invalid_blocks`` with its reasons."""
    said = [f"[ERROR] {message}" for message in messages]
    return Refused("invalid_blocks", errors=list(messages), response_metadata={"messages": said})


def too_fast(retry_after: int) -> Refused:
    """429; ``retry_after`` in whole seconds."""
    return Refused("ratelimited", status=429, headers={"Retry-After": str(retry_after)})
