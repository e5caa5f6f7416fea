"""A client that is not ours talks to Focal: a question, a record, a button, a reminder."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from playwright.async_api import Page
from sqlalchemy import select

from bot.app import Focal
from storage.tables.items import Item
from tests.e2e.playground import absent, played
from tests.e2e.stage import Clock, picture

pytestmark = [pytest.mark.sweep, pytest.mark.skipif(bool(absent()), reason=f"not installed: {absent()}; make e2e")]
WHO = "access.bdt@example.org"


async def says(page: Page, words: str) -> None:
    box = page.locator("[role=textbox][data-lexical-editor=true]").first
    await box.click()
    await box.press_sequentially(words)
    await box.press("Enter")


async def sees(page: Page, words: str) -> None:
    await page.get_by_text(words).first.wait_for(timeout=20_000)


def test_somebody_asks_records_is_done_and_is_reminded(focal: Focal, tmp_path: Path) -> None:
    async def story() -> None:
        clock = Clock()
        async with played(focal.database, tmp_path, WHO, clock) as (page, site):
            await says(page, "who leads accessibility in ITU-T?")
            await sees(page, "TSB Accessibility Desk")
            await says(page, "action: I to write the note by Friday")
            await page.get_by_role("button", name="Done: 1").click()
            await sees(page, "Received; the answer follows.")
            await says(page, "remind me in one hour to call the printer")
            await sees(page, "call the printer")
            before = await page.get_by_text("call the printer").count()
            clock.forward(61)
            site.process.ring()
            await page.wait_for_function(
                "before => document.body.innerText.split('call the printer').length - 1 > before", arg=before
            )
            await page.screenshot(path=picture("teams-talk"))

    asyncio.run(story())
    with focal.database.reading() as session:
        [done, _] = session.scalars(select(Item).order_by(Item.number)).all()
    assert (done.text, done.status) == ("write the note", "closed")
