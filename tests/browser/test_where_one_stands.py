"""Where one stands after a press: at what is to be put right, and a menu out of the way."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.sweep
# What lies above the line in which one writes on is seen.
SEEN = """document.activeElement.getBoundingClientRect().bottom <
  document.querySelector('.say').getBoundingClientRect().top"""
FOCUS = "document.activeElement.name || document.activeElement.tagName"


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 320, "height": 640})
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_in_a_conversation_the_field_that_could_not_be_taken_is_at_hand(page: Page, address: str, lang: str) -> None:
    page.goto(f"{address}/{lang}/")
    page.fill("#words", "show 1")
    page.keyboard.press("Enter")
    page.wait_for_selector("#latest button")
    page.click("#latest button[value*='MoveDeadline']")
    page.fill("#latest [name='typed:due']", "the day of the whale")
    page.keyboard.press("Enter")
    page.wait_for_selector("#latest [aria-invalid]")
    page.wait_for_function(f"({FOCUS}) === 'typed:due'")
    assert page.evaluate(SEEN)


@pytest.mark.parametrize(("path", "menu"), [("/items", "details.menu"), ("/me", "details.new")])
def test_an_open_menu_closes_by_its_key_or_when_one_goes_on(page: Page, address: str, path: str, menu: str) -> None:
    page.goto(f"{address}/en{path}")
    page.click(f"{menu} summary")
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    assert page.evaluate(FOCUS) == "SUMMARY"
    assert not page.locator(f"{menu}[open]").count()
    page.click(f"{menu} summary")
    assert page.locator(f"{menu}[open]").count() == 1
    page.click("h1")
    assert not page.locator(f"{menu}[open]").count()
