"""The pages over 10,000 items and 2,000 topics: how long each takes to make, how large it is, how many a second.

Pages are asked of the application in this process, without a network; they are compared with a bare route of the same
framework that renders a template of the same size, in the same run: once each made anew, and once asked for again while
nothing changes.
"""

from __future__ import annotations

import asyncio
import gc
import statistics
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

from fastapi import FastAPI, Response
from jinja2 import Environment
from sqlalchemy import insert

from bot.app import Focal, open_focal
from bot.doors.web.guard import VISIT
from bot.load import MANY, SOME, for_good
from bot.serving.warm import warm_up
from bot.serving.web import to_web
from bot.serving.web_entry import SESSION_LIFE
from bot.serving.web_house import WebSender
from bot.settings import Settings
from storage.digests import digest_of
from storage.people import find_person
from storage.settings import bump_register
from storage.tables.items import Item, ItemParty
from storage.tables.register import Name, Topic
from storage.web import add_session

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ITEMS, TOPICS, ROUNDS = 10_000, 2_000, 60
WHO = "secretariat@example.org"
PAGES = (
    "/en/topics", "/en/topics?cursor=900", "/en/topics?q=subject%20777", "/en/topics/subject-777", "/en/groups",
    "/en/groups/tsb", "/en/search?q=subject", "/en/items", "/en/items?status=overdue", "/en/items?topic=subject-777",
    "/en/items?party=me&status=open", "/en/items/4323", "/en/me", "/en/meetings", "/en/desk",
    "/en/forms/EditItem?item=4323", "/ar/items", "/zh/topics",
)  # fmt: skip


def fill(focal: Focal) -> None:
    """Rows as an organisation of this size would have them."""
    focal.offer_example(NOW)
    with focal.database.writing() as session:
        desk = find_person(session, WHO)
        assert desk is not None
        ids = [f"subject-{number}" for number in range(TOPICS)]
        session.execute(insert(Topic), [{"id": each, "version": 1, "rank": 100, "origin": "entered"} for each in ids])
        names = [
            {
                "subject": "topic",
                "subject_id": each,
                "lang": lang,
                "kind": "name",
                "text": f"subject {number} in {lang}",
            }
            for number, each in enumerate(ids)
            for lang in ("ar", "en", "es", "fr", "ru", "zh")
        ]
        session.execute(insert(Name), names)
        session.execute(insert(Item), [_item(number, desk.id, ids) for number in range(100, ITEMS + 100)])
        owed = {"capacity": "responsible", "kind": "body", "body_id": "tsb"}
        session.execute(insert(ItemParty), [{"item_number": n, **owed} for n in range(100, ITEMS + 100)])
        bump_register(session)


def _item(number: int, maker: int, topics: Sequence[str]) -> dict[str, Any]:
    day = (NOW + timedelta(days=number % 300 - 30)).date()
    return {
        "number": number, "kind": "action", "status": ("open", "closed", "draft", "in_progress")[number % 4],
        "text": f"prepare contribution {number} to the next meeting of the group", "lang": "en",
        "topic_id": topics[number % len(topics)], "audience": "staff", "maker_id": maker, "made_at": NOW,
        "due_kind": "date", "due_date": day, "due_zone": "Europe/Zurich", "version": 1,
        "due_at": datetime(day.year, day.month, day.day, 22, tzinfo=UTC),
    }  # fmt: skip


async def ask(app: Any, path: str, visit: str, *, anew: bool = True) -> tuple[int, bytes, float]:
    """Status, body and seconds of one request; ``anew``: by a browser that never asked for it in these words."""
    target, _, query = path.partition("?")
    headers = [(b"host", b"localhost"), (b"cookie", f"{VISIT}={visit}".encode())]
    headers += [(b"user-agent", f"turn {uuid4()}".encode())] if anew else []
    scope = {
        "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": "GET", "scheme": "http",
        "path": target, "raw_path": target.encode(), "query_string": query.encode(), "root_path": "",
        "headers": headers, "client": ("127.0.0.1", 1), "server": ("127.0.0.1", 80), "state": {},
    }  # fmt: skip
    sent: list[Any] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Any) -> None:
        sent.append(message)

    began = time.perf_counter()
    await app(scope, receive, send)
    took = time.perf_counter() - began
    return int(sent[0]["status"]), b"".join(each.get("body", b"") for each in sent), took


def bare(size: int) -> FastAPI:
    """A route that renders a page of this size and does nothing else."""
    template = Environment(autoescape=True).from_string("{% for each in lines %}<p>{{ each }}</p>\n{% endfor %}")
    lines = ["a line of words as they stand on any page of this size & no more"] * max(1, size // 75)
    web = FastAPI(docs_url=None, openapi_url=None)

    async def page() -> Response:
        return Response(template.render(lines=lines), media_type="text/html")

    web.add_api_route("/page", page, methods=["GET"], response_model=None)
    return web


async def measure(web: Any, visit: str) -> None:
    every: list[float] = []
    largest, sizes = 0, []
    for path in PAGES:
        # The first request of each reads the templates and the index of names.
        status, body, _ = await ask(web, path, visit)
        assert status == 200, (path, status)
        took = sorted([(await ask(web, path, visit))[2] for _ in range(ROUNDS)])
        every += took
        sizes.append(len(body))
        largest = max(largest, len(body))
        print(f"{path:40} p50 {_ms(took, 0.5)}  p99 {_ms(took, 0.99)}  {len(body) / 1024:6.1f} KB")
    again = [took for path in PAGES for took in await _again(web, path, visit)]
    every.sort()
    print(f"{'all pages':40} p50 {_ms(every, 0.5)}  p99 {_ms(every, 0.99)}  at most {largest / 1024:.1f} KB")
    plain = bare(int(statistics.mean(sizes)))
    others = [(await ask(plain, "/page", visit))[2] for _ in range(len(every))]
    theirs = _per_second(others)
    print(f"requests a second: a bare route with a page of the same size {theirs:.0f}")
    for what, took in (("each made anew", every), ("asked for again, nothing changed", again)):
        print(f"  {what}: {_per_second(took):.0f}; {_per_second(took) / theirs:.2f} of the bare route")


async def _again(web: Any, path: str, visit: str) -> list[float]:
    """Seconds of each time but the first."""
    asked = [await ask(web, path, visit, anew=False) for _ in range(ROUNDS + 1)]
    assert {status for status, _, _ in asked} == {200}, path
    return [took for _, _, took in asked[1:]]


def _per_second(took: Sequence[float]) -> float:
    return len(took) / sum(took)


def _ms(took: Sequence[float], part: float) -> str:
    return f"{took[min(len(took) - 1, int(len(took) * part))] * 1000:6.1f} ms"


def main() -> None:
    # As the command line has it.
    gc.set_threshold(MANY, SOME, SOME)
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(database_url=f"sqlite:///{Path(folder) / 'focal.db'}", web_reads=0)
        focal = open_focal(settings, lambda: NOW)
        fill(focal)
        visit = "a browser of the secretariat"
        with focal.database.writing() as session:
            desk = find_person(session, WHO)
            assert desk is not None
            add_session(session, digest_of(visit), desk.id, "account", NOW, NOW + SESSION_LIFE)
        # As a serving process begins.
        with for_good():
            warm_up(focal)
            web = to_web(focal, WebSender())
        asyncio.run(measure(web, visit))
        focal.close()


if __name__ == "__main__":
    main()
