"""Every payload that Slack's own SDKs know, with the treatment that stands beside it in ``treatments.toml``."""

from __future__ import annotations

import asyncio
import json
import tomllib
from pathlib import Path
from typing import Any

import pytest

from bot.doors.slack.intake import nothing_for
from bot.doors.slack.news import Ignored, News, Read
from bot.doors.slack.read import read
from tests.bot.doors.slack.asgi import request
from tests.bot.doors.slack.heard import NOW, SECRET, Heard
from tests.bot.doors.slack.payload_rows import FILE, filled, payload_of, rows
from tests.slack.signatures import signed

TREATMENTS = tomllib.loads(Path(__file__).with_name("treatments.toml").read_text(encoding="utf-8"))
pytestmark = pytest.mark.skipif(not FILE.is_file(), reason=f"the payloads are not at hand: {FILE}")


def treatment(found: Read) -> str:
    """In a few words: what it came to."""
    match found:
        case Ignored():
            return f"ignored: {found.reason}"
        case News():
            return f"news: {found.kind}"
    more = (getattr(found, name, None) for name in ("page", "change"))
    addressed = "to Focal" if getattr(found, "addressed", False) else ""
    return " ".join(filter(None, [found.kind, *more, addressed]))


def test_every_payload_is_treated_as_it_is_written_down() -> None:
    found = {row["id"]: treatment(read(filled(payload_of(row)), NOW, "memo")) for row in rows()}
    assert found == TREATMENTS


def test_a_payload_whose_values_are_empty_is_left_alone() -> None:
    for row in rows():
        if "values emptied" in row["kind"]:
            assert isinstance(read(payload_of(row), NOW, "memo"), Ignored), row["name"]


def test_every_payload_is_acknowledged_over_http_and_handed_on_as_written_down() -> None:
    asyncio.run(_over_http())


async def _over_http() -> None:
    heard = Heard()
    door = heard.door()
    for row in rows():
        heard.all.clear()
        payload = filled(payload_of(row))
        body = json.dumps(payload).encode()
        got = await request(door, "/slack/events", body, signed(SECRET, NOW.timestamp(), body))
        ignored = TREATMENTS[row["id"]].startswith("ignored")
        assert (got.status, len(heard.all)) == (200, 0 if ignored else 1), row["name"]
        _check_answer(payload, got.body, ignored)


def _check_answer(payload: dict[str, Any], body: bytes, ignored: bool) -> None:
    if payload.get("type") == "url_verification":
        assert json.loads(body) == {"challenge": payload["challenge"]}
    elif ignored:
        assert json.loads(body or b"{}") == nothing_for(payload)
