"""A page on paper: its tables stand as tables, and no word of them is broken."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

pytestmark = pytest.mark.sweep
PATHS = ("/items", "/topics/accessibility", "/meetings", "/desk", "/me")
# What is left of a sheet of A4, and of one of US letter, within a centimetre of edge, in pixels of the screen.
SHEETS = (718, 740)
IN_PIECES = """() => [...document.querySelectorAll('table.list :is(td, th), table.list a')].filter(
  each => each.firstChild?.nodeType === Node.TEXT_NODE).flatMap(each => {
  const node = document.createRange(), text = each.firstChild;
  return [...text.data.matchAll(/[\\p{L}\\p{M}]+/gu)].filter(word => {
    node.setStart(text, word.index);
    node.setEnd(text, word.index + word[0].length);
    return new Set([...node.getClientRects()].map(box => Math.round(box.top))).size > 1;
  }).map(word => word[0]);
})"""
WIDER = """() => [...document.querySelectorAll('table.list')].filter(
  each => each.scrollWidth > each.parentElement.clientWidth + 1).length"""


@pytest.mark.parametrize("lang", ["ar", "en", "es", "fr", "ru"])
def test_a_table_is_printed_as_a_table_with_whole_words(browser: Browser, address: str, lang: str) -> None:
    for width in SHEETS:
        context = browser.new_context(viewport={"width": width, "height": 1000})
        page = context.new_page()
        page.goto(f"{address}/en/")
        page.select_option("#seat", "secretariat@example.org")
        page.click("form.seat button")
        page.emulate_media(media="print")
        for path in PATHS:
            page.goto(f"{address}/{lang}{path}")
            for table in page.locator("table.list").all():
                assert table.evaluate("each => getComputedStyle(each).display") == "table", (width, path)
            assert (page.evaluate(IN_PIECES), page.evaluate(WIDER)) == ([], 0), (width, path)
        context.close()
