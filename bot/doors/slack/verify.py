"""What is let in over HTTP: only what Slack signed a moment ago, small and shallow enough to be one of its payloads.

Everything else is turned away before anything is read or done, without a word on the reason.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl

from bot.doors.payload import parsed
from bot.doors.turned_away import TurnedAway

LARGEST = 1_000_000
OLDEST = 300
STAMP = re.compile(r"[0-9]{1,12}")
SEAL = re.compile(r"v0=[0-9a-f]{64}")
FORM = "application/x-www-form-urlencoded"
MOST_FIELDS = 100


def verified(body: bytes, headers: Mapping[str, str], secret: str, now: float) -> dict[str, Any]:
    """The payload of a request. ``headers`` are found whatever their case, ``now`` is in seconds of the epoch.

    Raises ``TurnedAway``: 401 where the signature is not Slack's or older than five minutes, 413 where it is too
    large, 400 where it is no payload.
    """
    if len(body) > LARGEST:
        raise TurnedAway(413, "too large")
    _check_signed(body, headers, secret, now)
    try:
        found = _to_payload(body, headers.get("content-type", ""))
    except ValueError:
        raise TurnedAway(400, "no payload") from None
    if not isinstance(found, dict):
        raise TurnedAway(400, "no payload")
    return found


def _check_signed(body: bytes, headers: Mapping[str, str], secret: str, now: float) -> None:
    stamp, seal = headers.get("x-slack-request-timestamp", ""), headers.get("x-slack-signature", "")
    if not secret or not STAMP.fullmatch(stamp) or not SEAL.fullmatch(seal):
        raise TurnedAway(401, "no signature")
    if abs(now - int(stamp)) > OLDEST:
        raise TurnedAway(401, "signed at another time than now; is the clock right?")
    signed = b"v0:" + stamp.encode() + b":" + body
    made = hmac.digest(secret.encode(), signed, hashlib.sha256).hex()
    if not hmac.compare_digest(f"v0={made}", seal):
        raise TurnedAway(401, "another signing secret than FOCAL_SLACK_SIGNING_SECRET")


def _to_payload(body: bytes, content_type: str) -> Any:
    """JSON as it is; of a form the field ``payload``, else the form itself, which is what a command comes as."""
    text = body.decode("utf-8")
    if content_type.partition(";")[0].strip().lower() != FORM:
        return parsed(text)
    fields = dict(parse_qsl(text, keep_blank_values=True, max_num_fields=MOST_FIELDS))
    return parsed(fields["payload"]) if "payload" in fields else fields
