"""The secretariat's morning at the pages by keyboard alone, without script, on a narrow screen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from bot.app import Focal
from bot.serving.web_entry import Entry
from bot.settings import Settings
from storage.database import Database
from tests.browser.screen import served
from tests.conftest import NOW

pytestmark = pytest.mark.sweep
DESK, PASSWORD = "secretariat@example.org", "a long enough password"
# More stops than any page has.
MOST = 150


@pytest.fixture
def site(filled: Database) -> Iterator[str]:
    focal = Focal(Settings(database_url=str(filled.url)), filled, lambda: NOW)
    focal.offer_example(NOW)
    assert Entry(focal).set_password(DESK, PASSWORD)
    with served(focal) as told:
        yield told


def reach(page: Page, wanted: str) -> None:
    """From stop to stop until there."""
    for _ in range(MOST):
        page.keyboard.press("Tab")
        if page.locator(f":is({wanted}):focus").count():
            return
    pytest.fail(f"{wanted} is not reached at {page.url}")


def press(page: Page, wanted: str) -> None:
    reach(page, wanted)
    with page.expect_navigation():
        page.keyboard.press("Enter")


def fill(page: Page, field: str, words: str) -> None:
    reach(page, f"#field-{field}")
    page.keyboard.type(words)


@pytest.mark.parametrize("lang", ["en", "ar", "zh"])
def test_a_meeting_and_an_action_are_entered_and_settled(browser: Browser, site: str, lang: str) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 320, "height": 640})
    page = context.new_page()
    page.goto(f"{site}/{lang}/enter")
    reach(page, "#address")
    page.keyboard.type(DESK)
    reach(page, "#password")
    page.keyboard.type(PASSWORD)
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.url == f"{site}/{lang}/desk"
    press(page, f"a[href='/{lang}/forms/ScheduleMeeting']")
    fill(page, "ScheduleMeeting-group", "TSAG")
    # What is missing is told beside its field, which keeps what was typed elsewhere.
    press(page, "form.fill button")
    assert page.locator("#field-ScheduleMeeting-start[aria-invalid]").count() == 1
    fill(page, "ScheduleMeeting-start", "21 July 2027 at 10:00")
    press(page, "form.fill button")
    press(page, "main a[href*='/meetings/tsag-2027-07-21']")
    press(page, "a[href*='/forms/RecordAction']")
    fill(page, "RecordAction-text", "send the list")
    fill(page, "RecordAction-responsible", "TSB")
    press(page, "form.fill button")
    reach(page, "summary.button")
    page.keyboard.press("Enter")
    press(page, f"details[open] a[href='/{lang}/items']")
    reach(page, "main a[href*='/items/']:text('send the list')")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    number = page.url.rpartition("/")[2]
    press(page, f"button[value*='CompleteItem'][value*='{number}']")
    page.goto(f"{site}/{lang}/items?status=closed")
    assert page.locator(f"main th a[href='/{lang}/items/{number}']").count() == 1
    context.close()
