"""What is not from Slack, or can't be read, is turned away before anything is done, and told nothing."""

from __future__ import annotations

import asyncio
import json
import random
from collections import Counter
from collections.abc import Mapping
from typing import Any

import pytest
from structlog.testing import capture_logs

from tests.bot.doors.slack.asgi import Got, request
from tests.bot.doors.slack.heard import NOW, SECRET, Heard
from tests.figures import Tell
from tests.slack.signatures import FORM, JSON, forged, signed

BODY = json.dumps(
    {
        "type": "event_callback",
        "team_id": "T1",
        "event_id": "Ev1",
        "event": {"type": "message", "channel": "D1", "user": "U1", "ts": "1715673600.000100", "text": "help"},
    }
).encode()
FORGED = forged(SECRET, NOW.timestamp(), BODY)


def _send(body: bytes, headers: Mapping[str, str], heard: Heard) -> Got:
    return asyncio.run(request(heard.door(), "/slack/events", body, headers))


def _sent(body: bytes, content_type: str = JSON) -> tuple[Got, Heard]:
    """What Slack itself would have signed."""
    heard = Heard()
    return _send(body, signed(SECRET, NOW.timestamp(), body, content_type), heard), heard


def test_what_slack_signed_is_taken_in() -> None:
    got, heard = _sent(BODY)
    assert (got.status, got.body, [each.text for each in heard.all]) == (200, b"", ["help"])


@pytest.mark.parametrize("name", FORGED)
def test_a_forged_request_is_turned_away(name: str) -> None:
    heard = Heard()
    assert _send(BODY, FORGED[name], heard) == Got(401, b"")
    assert heard.all == []


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("no signature", "no signature"),
        ("another secret", "another signing secret than FOCAL_SLACK_SIGNING_SECRET"),
        ("301 seconds old", "signed at another time than now; is the clock right?"),
    ],
)
def test_the_operator_is_told_why_it_was(name: str, reason: str) -> None:
    with capture_logs() as logs:
        _send(BODY, FORGED[name], Heard())
    assert [(each["event"], each["status"], each["reason"]) for each in logs] == [("slack_turned_away", 401, reason)]


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"null",
        b'"words"',
        b"{",
        b'{"a": ' * 2_000 + b"1" + b"}" * 2_000,
        b'{"a": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        b'{"a": "\xff\xfe"}',
        b'{"a": ' + b"9" * 5_000 + b"}",
    ],
    ids=["empty", "list", "null", "text", "cut", "2,000 deep", "100,000 deep", "no UTF-8", "5,000 digits"],
)
def test_what_is_no_payload_is_turned_away_though_it_is_signed(body: bytes) -> None:
    got, heard = _sent(body)
    assert (got, heard.all) == (Got(400, b""), [])


@pytest.mark.parametrize("form", [b"payload=", b"payload=%5B%5D", b"payload=%7B", b"a=1&" * 500])
def test_a_form_without_a_payload_is_turned_away(form: bytes) -> None:
    got, heard = _sent(form, FORM)
    assert (got, heard.all) == (Got(400, b""), [])


REQUESTS = 10_000
ODD = (b"", b"{", b"}", b"null", b'"', b"\\", b"\x00", b"\xff", b"\r\n", b"payload=", b"&", b"%", b"[" * 50, b"9" * 99)


def _mangled(dice: random.Random) -> bytes:
    """The good body with pieces of it cut out, doubled and replaced."""
    body = BODY
    for _ in range(dice.randint(1, 6)):
        begin = dice.randrange(len(body) + 1)
        end = min(len(body), begin + dice.randint(0, 40))
        body = body[:begin] + dice.choice((*ODD, body[begin:end] * 2)) + body[end:]
    return body


@pytest.mark.sweep
def test_ten_thousand_odd_requests_meet_no_fault(tell: Tell) -> None:
    """Half of them signed as Slack would have, so that they are read; none of the others does anything."""
    dice, met, heard, strange = random.Random(7), Counter[int](), Heard(), Heard()
    doors = {True: heard.door(), False: strange.door()}

    async def ask() -> None:
        for number in range(REQUESTS):
            body, form, good = _mangled(dice), dice.choice((JSON, FORM, "text/plain", "")), number % 2 == 0
            headers = signed(SECRET, NOW.timestamp(), body, form) if good else dict(dice.choice(list(FORGED.values())))
            got = await request(doors[good], "/slack/events", body, headers)
            met[got.status] += 1
            assert b"Traceback" not in got.body

    asyncio.run(ask())
    faults = sum(count for status, count in met.items() if status >= 500)
    told: dict[str, Any] = {
        "requests": met.total(),
        "faults": faults,
        "refused": met[400] + met[401],
        "by_forgeries": len(strange.all),
    }
    tell("S1 odd requests", lost=None, twice=None, early=None, **told, seed=7)
    assert (met.total(), faults, strange.all) == (REQUESTS, 0, [])
    assert met[400] > REQUESTS // 4


def test_what_is_larger_than_slack_sends_is_not_read() -> None:
    got, heard = _sent(b'{"a": "' + b"x" * 1_000_001 + b'"}')
    assert (got, heard.all) == (Got(413, b""), [])


def test_the_check_of_the_address_is_answered_only_where_it_is_signed() -> None:
    body = json.dumps({"type": "url_verification", "challenge": "a word"}).encode()
    assert json.loads(_sent(body)[0].body) == {"challenge": "a word"}
    assert _send(body, {"content-type": JSON}, Heard()).status == 401
    assert _send(b"ssl_check=1", {"content-type": FORM}, Heard()).status == 401


def test_what_could_not_be_kept_is_not_acknowledged_and_leaves_no_trace_in_the_answer() -> None:
    class Full(Heard):
        async def note(self, found: object) -> None:
            raise OSError("no space left")

    assert _send(BODY, signed(SECRET, NOW.timestamp(), BODY), Full()) == Got(503, b"")
