"""Requests as Slack signs them, and as those who are not Slack forge them."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping

FORM = "application/x-www-form-urlencoded"
JSON = "application/json"
AGENT = "Slackbot 1.0 (+https://api.slack.com/robots)"


def signature(secret: str, at: str, body: bytes) -> str:
    signed = b"v0:" + at.encode() + b":" + body
    return "v0=" + hmac.new(secret.encode(), signed, hashlib.sha256).hexdigest()


def signed(secret: str, at: float | str, body: bytes, content_type: str = JSON) -> dict[str, str]:
    """The headers of a request that Slack makes at ``at``, in seconds of the epoch."""
    stamp = at if isinstance(at, str) else str(int(at))
    return {
        "Content-Type": content_type,
        "User-Agent": AGENT,
        "X-Slack-Request-Timestamp": stamp,
        "X-Slack-Signature": signature(secret, stamp, body),
    }


def forged(secret: str, at: float, body: bytes, content_type: str = JSON) -> Mapping[str, dict[str, str]]:
    """Headers that must all be turned away, each under what is wrong with it."""
    good = signed(secret, at, body, content_type)
    stamp, seal = good["X-Slack-Request-Timestamp"], good["X-Slack-Signature"]
    bare = {"Content-Type": content_type}

    def other(**changed: str) -> dict[str, str]:
        return good | {name.replace("_", "-"): value for name, value in changed.items()}

    return {
        "no headers": bare,
        "no signature": bare | {"X-Slack-Request-Timestamp": stamp},
        "no timestamp": bare | {"X-Slack-Signature": seal},
        "another secret": signed("another-secret", at, body, content_type),
        "another body": signed(secret, at, body + b" ", content_type),
        "301 seconds old": signed(secret, at - 301, body, content_type),
        "301 seconds ahead": signed(secret, at + 301, body, content_type),
        "another moment": other(X_Slack_Request_Timestamp=str(int(at) - 1)),
        "another version": other(X_Slack_Signature=seal.replace("v0=", "v1=")),
        "cut": other(X_Slack_Signature=seal[:-1]),
        "empty signature": other(X_Slack_Signature=""),
        "letters outside ASCII": other(X_Slack_Signature="v0=é" + seal[4:]),
        "a word for a timestamp": signed(secret, "now", body, content_type),
        "a fraction for a timestamp": signed(secret, f"{int(at)}.5", body, content_type),
        "a timestamp of 5,000 digits": signed(secret, "1" * 5000, body, content_type),
        "a negative timestamp": signed(secret, f"-{int(at)}", body, content_type),
    }
