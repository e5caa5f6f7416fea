"""Ten thousand requests as nobody sane sends them: each is answered, and none by a fault."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from dataclasses import replace
from typing import Any

import httpx
import pytest

from bot.app import Focal
from bot.doors.web.guard import VISIT, new_visit, proof_of
from bot.doors.web.pace import Pace
from bot.serving.web_entry import SESSION_LIFE
from handlers.commands.catalogue import COMMANDS
from storage.digests import digest_of
from storage.people import find_person
from storage.web import add_session
from tests.bot.doors.web.browser import HOST, browser_of, mark_all
from tests.bot.doors.web.test_pages_leak_nothing import routes
from tests.figures import Tell

DESK = "secretariat@example.org"
REQUESTS, AT_ONCE = 10_000, 500
# What would end the session by which all others are asked.
LEAVE = "/{lang}/leave"
NAMES = ("topic", "body", "number", "meeting", "form", "ref", "token", "secret", "digest", "name")
QUERIES = (
    *("q", "cursor", "item", "kind", "status", "topic", "body", "meeting", "party", "due_after", "due_before", "since"),
    *("f.text", "f.responsible", "f.due", "f.", "field", "lang", "state", "code", "main", "full"),
)
FIELDS = (
    *("words", "command", "press", "version", "once", "back", "text", "item", "responsible", "due", "topic", "group"),
    *("name", "address", "password", "seat", "party", "start", "until", "leads", "end", "everywhere"),
    *("kind", "held", "mark", "number", "jointly_with", "since", "picked", "was", "do"),
)
ODD = (
    *("", "0", "-1", "1", "2", "99999999999999999999", "1e9", "NaN", "\x00", "\udce9", "%00", "%2e%2e%2f", "../../etc"),
    *(
        "' or 1=1 --",
        '"><script>',
        "{{7*7}}",
        "${x}",
        "\u202eabc",
        "١٢٣",
        "一二三",
        "é" * 300,
        "a" * 9_000,
        "me",
        "all",
    ),
    *("body:bdt", "person:", "role:accessibility/bdt", "role:/", "person:access.tsb@example.org", "unknown:x"),
    *("2024-02-30", "9999-12-31", "0000-01-01", "tomorrow", "24:61", "open", "accessibility", "bdt", "iscg"),
    *('{"command": "ShowItem", "fields": {"item": 1}}', '{"command": "x"}', "[]", "null", "{", '{"offer": 1}', "yes"),
    *("register", "meetings", "actions", "topics", "offices", "mark", "unmark", "mark-all", "unmark-all", "1-1", "3-9"),
    *("ListItems", "RecordAction", "EditItem", "CompleteItem", "remind me tomorrow to read", "action: TSB to write"),
)


class Fuzz:
    """Requests from a seed, so that what fails can be asked again."""

    def __init__(self, paths: list[str], posted: list[str], seed: int) -> None:
        self._paths, self._posted, self._dice = paths, posted, random.Random(seed)

    def odd(self) -> str:
        said = self._dice.choice((*ODD, *COMMANDS))
        return said if self._dice.random() < 0.8 else said + self._dice.choice(ODD)[:500]

    def request(self, proof: str) -> tuple[str, str, dict[str, Any]]:
        if self._dice.random() < 0.4:
            data = {name: self.odd() for name in self._dice.sample(FIELDS, self._dice.randint(0, 8))}
            honest = self._dice.random() < 0.9
            data |= {"proof": proof} if honest else {"proof": self.odd()}
            posted = self._dice.choice(self._posted).replace("{lang}", "en").replace("{token}", "none")
            return "POST", posted, {"data": clean(data)}
        path = self._dice.choice(self._paths)
        for name in NAMES:
            path = path.replace("{" + name + "}", httpx.QueryParams({"v": _said(self.odd())}).get("v") or "x")
        path = path.replace("{lang}", self._dice.choice(("en", "ar", "zh", "xx", "")))
        asked = {name: self.odd() for name in self._dice.sample(QUERIES, self._dice.randint(0, 4))}
        return self._dice.choice(("GET", "GET", "GET", "HEAD", "PUT")), path, {"params": clean(asked)}


def _said(text: str) -> str:
    return text.encode("utf-8", "replace").decode().replace("\x00", "%00").replace("/", "%2F")[:600]


def clean(given: dict[str, str]) -> dict[str, str]:
    return {name: value.encode("utf-8", "replace").decode() for name, value in given.items()}


async def _takes(_name: str, _burst: int, _rate: float) -> bool:
    """Whoever asks may ask on."""
    return True


@pytest.fixture
def wide(focal: Focal) -> Focal:
    """A Focal that shows all its parts to everybody."""
    mark_all(focal)
    focal.settings = focal.settings.model_copy(update={"web_public": "topics,groups,meetings,items"})
    return focal


@pytest.mark.sweep
def test_ten_thousand_odd_requests_meet_no_fault(wide: Focal, tell: Tell) -> None:
    browser = browser_of(wide)
    door = browser.pages.state.door
    browser.pages.state.door = replace(
        door, asks=Pace("asks", 1, 1, _takes), enters=Pace("enters", 1, 1, _takes), reads=None
    )
    visit = new_visit()
    with wide.database.writing() as session:
        person = find_person(session, DESK)
        assert person is not None
        add_session(session, digest_of(visit), person.id, "account", wide.now(), wide.now() + SESSION_LIFE)
    posted = set(routes(browser.pages, method="POST")) - {LEAVE}
    fuzz = Fuzz(sorted(set(routes(browser.pages))), sorted(posted), seed=8)
    faults: list[str] = []
    met: Counter[int] = Counter()

    async def ask() -> None:
        transport = httpx.ASGITransport(browser.pages, raise_app_exceptions=False)
        for number in range(REQUESTS // AT_ONCE):
            cookies = {VISIT: visit} if number % 3 else {}
            async with httpx.AsyncClient(transport=transport, base_url=HOST, cookies=cookies) as client:
                for _ in range(AT_ONCE):
                    method, path, given = fuzz.request(proof_of(visit))
                    answer = await client.request(method, path, headers={"origin": HOST}, **given)
                    met[answer.status_code] += 1
                    if answer.status_code >= 500:
                        faults.append(f"{answer.status_code} {method} {path!r} {given!r}"[:600])

    asyncio.run(ask())
    told: dict[str, Any] = {
        "requests": met.total(),
        "faults": len(faults),
        "good": met[200] + met[303],
        "refused": met[403] + met[422],
    }
    tell("S3 odd requests", lost=None, twice=None, early=None, **told, seed=8)
    assert faults == []
    # Many get as far as what they ask for, else nothing would be tried.
    assert met.total() == REQUESTS
    assert met[200] + met[303] + met[422] > REQUESTS // 4, met
