"""While the database is away, whoever reads is told so in their language, and what was typed is not lost."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

import httpx
import pytest
from sqlalchemy import URL, create_engine, text

from bot.app import Focal
from bot.doors.web.house import Seat, Shown
from bot.serving.resting import telling
from bot.serving.site import opened
from bot.serving.web import door
from bot.settings import Settings
from storage.database import Database
from tests import stores
from tests.bot.doors.web.browser import Browser, browser_of, house_of, sitting
from tests.bot.doors.web.test_pages_entered import form
from tests.conftest import NOW

DESK = "secretariat@example.org"


@pytest.fixture
def served(postgres_server: URL) -> Iterator[Focal]:
    with stores.postgres_copy(postgres_server, stores.FILLED) as database:
        stores.import_organisation(database)
        yield Focal(Settings(database_url=str(database.url)), database, lambda: NOW)


@contextmanager
def away(database: Database) -> Iterator[None]:
    """The server lets nobody in, and whoever was in is out."""
    name = database.url.database
    engine = create_engine(database.url.set(database="postgres"), isolation_level="AUTOCOMMIT")
    with engine.connect() as server:
        server.execute(text(f"ALTER DATABASE {name} ALLOW_CONNECTIONS false"))
        server.execute(text("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = :n"), {"n": name})
        yield
        server.execute(text(f"ALTER DATABASE {name} ALLOW_CONNECTIONS true"))
    engine.dispose()


def test_pages_say_so_in_the_readers_language_and_keep_what_was_typed(served: Focal) -> None:
    browser = sitting(served, DESK)
    asked = form(browser.get("/fr/"), "/fr/say")
    words = "action : le TSB envoie la liste au BR avant le 20 juin"
    with away(served.database):
        for path, said in (("/fr/desk", "ne sont pas accessibles"), ("/zh/items", "目前无法读取记录")):
            page = browser.get(path)
            assert (browser.status, said in page.text) == (503, True), page.text
            assert browser.last is not None
            assert (browser.last.headers["retry-after"], page.links.get("/fr/enter")) == ("10", None)
        page = browser.sends(asked, words=words)
        assert (browser.status, words in page.text) == (503, True), page.text
        assert said_to_programs(browser) == 503
    again = form(page, "/fr/say")
    for _ in range(2):
        page = browser.sends(again)
        assert browser.status == 200
    assert page.text.count("envoie la liste au BR avant le 20 juin") == 1


def said_to_programs(browser: Browser) -> int:
    browser.get("/api/feeds/somebodys.ics")
    return browser.status


def test_a_process_is_ready_while_its_database_answers(served: Focal) -> None:
    async def asked() -> list[int]:
        async with opened(served, [door]) as site:
            transport = httpx.ASGITransport(site.web)
            async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:

                async def told() -> int:
                    return (await client.get("/readyz")).status_code

                found = [await told()]
                with away(served.database):
                    found += [await told(), (await client.get("/healthz")).status_code]
                return [*found, await told()]

    assert asyncio.run(asked()) == [200, 503, 200, 200]


def test_a_database_that_hangs_lets_nobody_wait_for_good(focal: Focal) -> None:
    async def hangs(*asked: object) -> Seat:
        await asyncio.get_running_loop().create_future()
        raise AssertionError

    browser = browser_of(focal, telling(replace(house_of(focal), sit=hangs), patience=0.01))
    page = browser.get("/ru/items")
    assert (browser.status, "Записи сейчас недоступны" in page.text) == (503, True)


def test_a_page_that_fails_by_a_fault_of_its_own_says_so_and_is_sealed_as_any(focal: Focal) -> None:
    async def broken(*asked: object) -> Sequence[Shown]:
        raise KeyError("a fault")

    browser = sitting(focal, DESK, replace(house_of(focal), look=broken))
    page = browser.get("/es/topics")
    assert (browser.status, "no pudo mostrarse" in page.text) == (500, True)
    assert browser.last is not None
    assert browser.last.headers["cache-control"] == "no-store"
    assert "default-src 'none'" in browser.last.headers["content-security-policy"]
