"""No word is cut where there is room for it: names in a narrow column, and what the search box says."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from bot.words.texts import LANGS

pytestmark = pytest.mark.sweep
TOPICS = ("accessibility", "sustainable_dt", "virtual_meetings")
BROKEN = """() => {
  const found = [], walker = document.createTreeWalker(document.querySelector('aside'), NodeFilter.SHOW_TEXT);
  for (let node; (node = walker.nextNode());)
    for (const word of node.data.matchAll(/\\p{L}+/gu)) {
      const range = document.createRange();
      range.setStart(node, word.index); range.setEnd(node, word.index + word[0].length);
      const lines = new Set([...range.getClientRects()].map(each => Math.round(each.top)));
      if (lines.size > 1 && !/\\p{Script=Han}/u.test(word[0])) found.push(word[0]);
    }
  return found; }"""
LACKS = """() => {
  const box = document.querySelector('#find'), style = getComputedStyle(box);
  const pen = document.createElement('canvas').getContext('2d');
  pen.font = `${style.fontSize} ${style.fontFamily}`;
  const room = box.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
  return Math.max(0, pen.measureText(box.placeholder).width - room); }"""


@pytest.mark.parametrize("width", [320, 768, 1280])
def test_no_word_is_cut_in_any_language(browser: Browser, address: str, width: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900})
    cut = {}
    for lang in LANGS:
        for topic in TOPICS:
            page.goto(f"{address}/{lang}/topics/{topic}")
            cut[lang, topic] = (page.evaluate(BROKEN), page.evaluate(LACKS))
    page.close()
    assert {where: found for where, found in cut.items() if found != ([], 0)} == {}


def test_a_long_address_of_whoever_is_to_act_stays_within_its_column(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(f"{address}/en/")
    page.select_option("#seat", "delegates@example.org")
    page.click("form.seat button")
    # "Reported done" is three words in Russian.
    page.goto(f"{address}/en/items/6")
    page.click("button[value*='CompleteItem']")
    page.goto(f"{address}/en/forms/RecordAction")
    page.fill("#field-RecordAction-text", "send the list")
    page.fill("#field-RecordAction-responsible", f"{'somebody.' * 9}@example.org")
    page.click("form.fill button")
    beyond = {}
    for width in (741, 768, 1000, 1400):
        page.set_viewport_size({"width": width, "height": 900})
        for lang in ("ar", "en", "ru"):
            page.goto(f"{address}/{lang}/items")
            beyond[width, lang] = page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            )
    page.close()
    assert {where: more for where, more in beyond.items() if more} == {}
