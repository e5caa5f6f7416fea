"""While the database is away, whoever follows the link of a letter is told so, and what was typed is kept."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterator

import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy import URL

from bot.app import Focal
from bot.doors.mail.house import Act, House, Opened
from bot.doors.mail.mailbox import Mailbox
from bot.doors.mail.page import to_page
from bot.serving.mail import is_kept, read_once
from bot.serving.resting import telling
from bot.settings import Settings
from handlers.answer import Reply
from tests import stores
from tests.bot.doors.web.browser import Reader
from tests.bot.doors.web.test_pages_without_records import away
from tests.conftest import NOW
from tests.mail.answers import answer
from tests.mail.house import OWNER, Post, link_in, through
from tests.mail.letterbox import Letterbox, open_letterbox
from tests.mail.test_mail_comes_in import receiver

HOST = "http://localhost"


@pytest.fixture
def served(postgres_server: URL) -> Iterator[Focal]:
    with stores.postgres_copy(postgres_server, stores.FILLED) as database:
        stores.import_organisation(database)
        yield Focal(Settings(database_url=str(database.url)), database, lambda: NOW)


def test_a_letters_page_says_so_and_what_was_typed_is_sent_once_more(served: Focal) -> None:
    async def story(post: Post) -> None:
        number = post.record()
        link = link_in(await post.letter())
        form = (await post.get(link)).forms[0]
        with away(served.database):
            page = await post.get(link, lang="fr")
            assert (post.status, "ne sont pas accessibles" in page.text) == (503, True), page.text
            page = await post.sends(link, form, "status", note="half of it is sent")
            assert (post.status, "half of it is sent" in page.text) == (503, True), page.text
            assert "It is not certain whether this was taken in" in page.text
        [again] = page.forms
        for _ in range(2):
            page = await post.sends(link, again, "status")
            assert (post.status, "half of it is sent" in page.text) == (200, True), page.text
        assert post.item(number).status == "in_progress"

    through(served, story)


def test_what_lies_in_the_mailbox_waits_however_long_the_database_is_away(served: Focal) -> None:
    async def story(post: Post) -> None:
        number = post.record()
        letter = await post.letter()
        receive, tried, at = receiver(post), Counter[str](), post.clock[0].date()
        async with open_letterbox(Letterbox()) as box:
            mailbox = Mailbox(box.server())
            box.put(answer("On its way", letter, OWNER), at)
            with away(served.database):
                # Also where it goes away in the middle of a look.
                for _ in range(5):
                    await read_once(mailbox, served, receive, tried)
                    assert not await is_kept(receive, box.kept[0].raw, "1", tried)
            await read_once(mailbox, served, receive, tried)
            assert box.kept[0].flags == {"FocalTaken"}
        assert [(each.text, each.items) for each in post.answers()] == [("On its way", [number])]

    through(served, story)


async def _hangs(*asked: object) -> Opened | None:
    await asyncio.get_running_loop().create_future()
    raise AssertionError


async def _none(link: str, act: Act) -> Reply | None:
    raise AssertionError


async def _lost(raw: bytes) -> None:
    raise AssertionError


def test_a_database_that_hangs_lets_nobody_wait_before_an_empty_page() -> None:
    async def asked() -> tuple[int, str]:
        house = telling(House(_hangs, _none, _lost), first="open", patience=0.01)
        async with _client(to_page(house, frozenset({"localhost"}), str)) as client:
            answer = await client.get("/none", headers={"accept-language": "ru"})
            return answer.status_code, Reader(answer.text).text

    status, told = asyncio.run(asked())
    assert (status, "Записи сейчас недоступны" in told) == (503, True), told


def _client(page: FastAPI) -> httpx.AsyncClient:
    return httpx.AsyncClient(transport=httpx.ASGITransport(page), base_url=HOST)
