"""Payloads of Slack's own SDKs, to be read if they are at hand; in many of them all values are empty."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

FILE = Path(os.environ.get("DATA_DIR", "../shared/data")) / "slack-payloads.jsonl"
STAMP = "1715673600.000100"
# What stands for an empty value, by the name of the field, else by that of the object around it.
VALUES: Mapping[str, str] = {
    "team_id": "T1",
    "user_id": "U1",
    "user": "U1",
    "channel": "C1",
    "channel_id": "C1",
    "old_channel_id": "C1",
    "new_channel_id": "C2",
    "event_id": "Ev1",
    "ts": STAMP,
    "event_ts": STAMP,
    "action_ts": STAMP,
    "message_ts": STAMP,
    "deleted_ts": STAMP,
    "trigger_id": "1.2.abc",
    "text": "words",
    "command": "/focal",
    "reaction": "memo",
    "tab": "home",
    "callback_id": "record-action",
    "view.callback_id": "CompleteItem",
    "view.type": "modal",
    "action_id": "focal:1",
    "value": '["Help",{}]',
    "user.id": "U1",
    "team.id": "T1",
    "channel.id": "C1",
    "view.id": "V1",
}
# Fields by which Slack tells who or what something is: filled, they would make it the act of a program.
LEFT = ("bot_id", "subtype", "thread_ts", "parent_user_id", "client_msg_id")


def rows() -> list[dict[str, Any]]:
    """All that comes in; answers of the API go through the client."""
    found = [json.loads(line) for line in FILE.read_text(encoding="utf-8").splitlines()]
    return [each for each in found if each["category"] != "api-response"]


def payload_of(row: Mapping[str, Any]) -> dict[str, Any]:
    payload: dict[str, Any] = row["payload"]
    return dict(parse_qsl(payload["_form"], keep_blank_values=True)) if "_form" in payload else payload


def filled(value: Any, name: str = "", around: str = "") -> Any:
    """The payload with something in each field that Focal reads and that was emptied."""
    if isinstance(value, dict):
        return {key: filled(each, key, name) for key, each in value.items() if each != "" or key not in LEFT}
    if isinstance(value, list):
        return [filled(each, name, around) for each in value]
    return VALUES.get(f"{around}.{name}", VALUES.get(name, "")) if value == "" else value
