"""What is let in over HTTP: only what Slack signed a moment ago, small and shallow enough to be one of its payloads.

Everything else is turned away before anything is read or done, without a word on the reason.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl

LARGEST = 1_000_000
# Slack's deepest payloads, messages that quote messages, stay below twenty.
DEEPEST = 60
OLDEST = 300
STAMP = re.compile(r"[0-9]{1,12}")
SEAL = re.compile(r"v0=[0-9a-f]{64}")
FORM = "application/x-www-form-urlencoded"
MOST_FIELDS = 100


class TurnedAway(Exception):
    """A request that is not from Slack, or not one that can be read; ``status`` is all that it is told."""

    def __init__(self, status: int) -> None:
        super().__init__(str(status))
        self.status = status


def verified(body: bytes, headers: Mapping[str, str], secret: str, now: float) -> dict[str, Any]:
    """The payload of a request. ``headers`` are found whatever their case, ``now`` is in seconds of the epoch.

    Raises ``TurnedAway``: 401 where the signature is not Slack's or older than five minutes, 413 where it is too
    large, 400 where it is no payload.
    """
    if len(body) > LARGEST:
        raise TurnedAway(413)
    if not secret or not _is_signed(body, headers, secret, now):
        raise TurnedAway(401)
    try:
        found = _to_payload(body, headers.get("content-type", ""))
    except (ValueError, RecursionError):
        raise TurnedAway(400) from None
    if not isinstance(found, dict) or _is_deep(found):
        raise TurnedAway(400)
    return found


def _is_signed(body: bytes, headers: Mapping[str, str], secret: str, now: float) -> bool:
    stamp, seal = headers.get("x-slack-request-timestamp", ""), headers.get("x-slack-signature", "")
    if not STAMP.fullmatch(stamp) or not SEAL.fullmatch(seal) or abs(now - int(stamp)) > OLDEST:
        return False
    signed = b"v0:" + stamp.encode() + b":" + body
    made = hmac.new(secret.encode(), signed, hashlib.sha256).hexdigest()
    return hmac.compare_digest(f"v0={made}", seal)


def _to_payload(body: bytes, content_type: str) -> Any:
    """JSON as it is; of a form the field ``payload``, else the form itself, which is what a command comes as."""
    text = body.decode("utf-8")
    if content_type.partition(";")[0].strip().lower() != FORM:
        return json.loads(text)
    fields = dict(parse_qsl(text, keep_blank_values=True, max_num_fields=MOST_FIELDS))
    return json.loads(fields["payload"]) if "payload" in fields else fields


def _is_deep(payload: Any) -> bool:
    level, depth = [payload], 0
    while level and depth <= DEEPEST:
        inside = [each.values() if isinstance(each, dict) else each for each in level]
        level = [each for found in inside for each in found if isinstance(each, dict | list)]
        depth += 1
    return bool(level)
