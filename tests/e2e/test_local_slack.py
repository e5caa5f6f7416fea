"""A Slack that is not ours, in a browser: questions, a record, a reminder, a form, one's own page. The pictures in .e2e
are to be looked at."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.app import Focal
from storage.tables.items import Item
from tests.e2e.local_slack import Desk, absent, played
from tests.e2e.stage import Clock, picture

pytestmark = [pytest.mark.sweep, pytest.mark.skipif(bool(absent()), reason=f"not installed: {absent()}; make e2e")]
WHO = "access.bdt@example.org"


async def asks_in_a_channel(desk: Desk, words: str, answer: str, name: str) -> None:
    """A mention, and its answer in the thread below it."""
    await desk.says(f"@focal {words}")
    await desk.page.locator(".main .msg", has_text=words).locator(".thread-summary").click()
    await desk.sees(answer)
    await desk.page.screenshot(path=picture(f"slack-{name}"))


async def is_reminded_and_done(desk: Desk, clock: Clock) -> None:
    await desk.shows("Office")
    await desk.says("action: I to write the note by Friday")
    await desk.sees("Action item 1 is recorded.")
    await desk.says("remind me in one hour to call the printer")
    await desk.sees("A reminder is set")
    clock.forward(61)
    desk.site.process.ring()
    await desk.sees("You asked to be reminded")
    await desk.page.screenshot(path=picture("slack-reminder"))
    await desk.presses("Done: 2")
    await desk.sees("Item 2 is closed")
    await desk.page.screenshot(path=picture("slack-done"))


async def fills_a_form(desk: Desk) -> None:
    await desk.uses_shortcut("new-action")
    form = desk.page.locator(".modal")
    await form.locator("input.bk-plain-input").first.fill("send the report")
    await desk.page.screenshot(path=picture("slack-form"))
    await form.locator(".modal-btn.primary").click()
    await desk.sees("Action item 3 is recorded.")


async def looks_at_their_page(desk: Desk) -> None:
    await desk.shows("focal")
    await desk.page.locator(".home .bk-header").first.wait_for(timeout=20_000)
    await desk.sees("write the note")
    await desk.page.screenshot(path=picture("slack-home"))


def test_somebody_asks_records_is_reminded_fills_a_form_and_looks_at_their_page(focal: Focal, tmp_path: Path) -> None:
    async def story() -> None:
        clock = Clock()
        async with played(focal.database, tmp_path, WHO, clock) as desk:
            await desk.shows("coordination")
            await asks_in_a_channel(desk, "من هو المنسق المعني بإمكانية النفاذ في BDT؟", "مكتب النفاذ", "arabic")
            await asks_in_a_channel(
                desk, "qui suit l'accessibilité à la TSB ?", "Bureau accessibilité du TSB", "french"
            )
            await is_reminded_and_done(desk, clock)
            await fills_a_form(desk)
            await looks_at_their_page(desk)

    asyncio.run(story())
    with focal.database.reading() as session:
        found = session.scalars(select(Item).order_by(Item.number)).all()
    assert [(each.text, each.status) for each in found] == [
        ("write the note", "open"),
        ("call the printer", "closed"),
        ("send the report", "open"),
    ]
