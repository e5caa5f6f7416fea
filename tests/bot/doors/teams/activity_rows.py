"""Activities of Teams' own SDKs and documentation, to be read if at hand; most lack what every real one has."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

FILE = Path(os.environ.get("DATA_DIR", "../shared/data")) / "teams-activities.jsonl"
# What stands in every activity that Teams sends, for those that were written down without it.
ALWAYS: Mapping[str, Any] = {
    "type": "invoke",
    "id": "1715673600000",
    "channelId": "msteams",
    "from": {"id": "29:user"},
    "recipient": {"id": "28:focal"},
    "conversation": {"id": "19:chat@thread.v2", "conversationType": "groupChat"},
    "channelData": {"tenant": {"id": "tenant"}},
}


def rows() -> list[dict[str, Any]]:
    return [json.loads(line) for line in FILE.read_text(encoding="utf-8").splitlines()]


def whole(payload: Mapping[str, Any]) -> dict[str, Any]:
    """The activity with what it lacks; ids that no real one has (``***``, ``{…}``, a number) are lacking too."""
    found = {**ALWAYS, **payload}
    for name in ("from", "recipient", "conversation", "channelData"):
        given = payload.get(name) or {}
        kept = {key: each for key, each in given.items() if not _is_blank(each)}
        found[name] = {**ALWAYS[name], **kept}
    if not isinstance(found["id"], str):
        found["id"] = str(found["id"])
    return found


def _is_blank(value: Any) -> bool:
    told = json.dumps(value)
    return any(mark in told for mark in ("***", "<", "{generated", "thread id", "user Id", "user id", "channel id"))
