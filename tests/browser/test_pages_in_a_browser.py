"""Every page in a real browser, in languages of three scripts: nothing wrong for those who hear it, nothing off the
screen, and everything done by keyboard alone or without script."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from playwright.sync_api import Browser, Page

from storage.audit import record
from storage.database import Database
from storage.people import find_person
from tests.browser.screen import faults
from tests.conftest import NOW

pytestmark = pytest.mark.sweep
PATHS = (
    "/", "/topics", "/topics/accessibility", "/groups", "/groups/tsb", "/search?q=climate", "/items", "/items/1",
    "/items?status=overdue", "/me", "/meetings", "/meetings/example-iscg-tdag", "/forms/RecordAction",
    "/forms/EditItem?item=1", "/desk", "/trail", "/people?q=desk", "/people/secretariat@example.org", "/figures",
    "/items?kind=action&status=open", "/settings", "/activities",
    "/resolutions", "/resolutions?body=wtdc", "/resolutions?shared=sectors", "/resolutions?shared=conferences",
    "/resolutions/wtdc", "/resolutions/pp/191", "/text", "/import", "/import?kind=meetings", "/import?kind=actions",
    "/forms/SetReminderPlan", "/forms/AnnounceDeadline?f.meeting=example-iscg-tdag", "/forms/SetMember", "/enter",
    "/link/none", "/public", "/public?topic=accessibility", "/public/see/topics/accessibility", "/nothing",
)  # fmt: skip
LANGS = ("en", "ar", "zh")
NARROW, WIDE = {"width": 320, "height": 640}, {"width": 1600, "height": 900}


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    yield context.new_page()
    context.close()


def play(page: Page, address: str, office: str) -> None:
    page.goto(f"{address}/en/")
    page.select_option("#seat", f"{office}@example.org")
    page.click("form.seat button")


@pytest.mark.parametrize("lang", LANGS)
def test_nothing_is_wrong_for_those_who_hear_a_page_or_need_contrast(page: Page, address: str, lang: str) -> None:
    play(page, address, "secretariat")
    # A conversation has headings of its own below that of its page.
    page.fill("#words", "who leads accessibility?")
    page.click("form.say button")
    wrong = []
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
        for path in PATHS:
            page.goto(f"{address}/{lang}{path}")
            wrong += [f"{scheme} {path} {each}" for each in faults(page)]
    assert wrong == []


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("size", [NARROW, WIDE], ids=["narrow", "wide"])
def test_nothing_stands_beyond_the_edge_of_the_screen(
    page: Page, address: str, lang: str, size: dict[str, int]
) -> None:
    page.set_viewport_size({"width": size["width"], "height": size["height"]})
    beyond = {}
    for path in PATHS:
        page.goto(f"{address}/{lang}{path}")
        beyond[path] = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert {path: more for path, more in beyond.items() if more > 0} == {}


BEYOND = """() => [...document.querySelectorAll('main *')].filter(each =>
  each.getBoundingClientRect().right > document.querySelector('main').getBoundingClientRect().right + 1 ||
  each.getBoundingClientRect().left < -1).map(each => each.className || each.tagName)"""


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_an_address_without_a_blank_breaks_within_its_column(page: Page, address: str, lang: str) -> None:
    page.goto(f"{address}/en/")
    page.fill("#words", f"action: BDT to read https://example.org/{'without-a-blank/' * 12} by Friday")
    page.click("form.say button")
    page.goto(f"{address}/{lang}/items")
    number = page.locator("th a", has_text="without-a-blank").get_attribute("href")
    for width in (320, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        for path in (f"/{lang}/items", number):
            page.goto(f"{address}{path}")
            assert page.evaluate(BEYOND) == [], (width, path)


WIDER = """() => [...document.querySelectorAll('table.list')].filter(each =>
  each.scrollWidth > each.parentElement.clientWidth + 1).map(each => each.scrollWidth)"""


@pytest.mark.parametrize("lang", ["ru", "fr", "en"])
def test_a_table_keeps_to_its_column_at_every_width(page: Page, address: str, lang: str) -> None:
    play(page, address, "secretariat")
    wider = {}
    for width in (320, 660, 740, 820, 980, 1200, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        for path in ("/topics/accessibility", "/items", "/meetings", "/trail", "/desk", "/me"):
            page.goto(f"{address}/{lang}{path}")
            if found := page.evaluate(WIDER):
                wider[width, path] = found
    assert wider == {}


@pytest.mark.parametrize("lang", ["en", "es", "fr", "ru"])
def test_the_parts_of_the_pages_stand_in_one_row_or_in_a_menu(page: Page, address: str, lang: str) -> None:
    play(page, address, "secretariat")
    page.goto(f"{address}/{lang}/items")
    high = {}
    for width in range(940, 1700, 40):
        page.set_viewport_size({"width": width, "height": 900})
        high[width] = page.evaluate("document.querySelector('header.top').offsetHeight")
    assert {width: each for width, each in high.items() if each > 75} == {}


def test_a_page_runs_into_nothing_that_it_may_not_load(page: Page, address: str) -> None:
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: said.append(str(error)))
    for path in PATHS[:-1]:
        page.goto(f"{address}/en{path}")
    assert [each for each in said if "404" not in each and "403" not in each and "422" not in each] == []


@pytest.mark.parametrize("lang", LANGS)
def test_a_conversation_is_held_by_keyboard_alone(page: Page, address: str, lang: str) -> None:
    page.goto(f"{address}/{lang}/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('href')") == "#content"
    page.keyboard.press("Enter")
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") == "words":
            break
    page.keyboard.type("remind me tomorrow at 9 to call BDT")
    page.keyboard.press("Enter")
    page.wait_for_selector("#latest")
    assert "call BDT" in page.inner_text("#latest .theirs")
    page.wait_for_function("document.activeElement.id === 'words'")


def test_an_item_is_recorded_without_script(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}/fr/")
    page.fill("#words", "Action : le BDT envoie la liste de contrôle au TSB avant vendredi")
    page.click("form.say button")
    page.goto(f"{address}/fr/items")
    assert "envoie la liste de contrôle" in page.inner_text("table")
    page.goto(f"{address}/fr/forms/RecordAction")
    page.fill("#field-RecordAction-text", "préparer le projet")
    page.fill("#field-RecordAction-responsible", "TSB")
    page.fill("#field-RecordAction-due", "14 juin")
    page.click("form.fill button")
    assert "préparer le projet" in page.inner_text("main")
    context.close()


def test_names_are_offered_while_somebody_types(page: Page, address: str) -> None:
    page.goto(f"{address}/zh/forms/RecordAction")
    page.type("#field-RecordAction-topic", "无障")
    page.wait_for_selector("#field-RecordAction-topic-list option", state="attached")
    assert "无障碍" in page.evaluate("document.querySelector('#field-RecordAction-topic-list option').value")


def test_a_printed_page_holds_the_words_and_nothing_to_press(page: Page, address: str) -> None:
    page.goto(f"{address}/en/items/1")
    page.emulate_media(media="print")
    assert page.is_visible("h1")
    for gone in (".top nav", ".find", ".tongues", "button"):
        assert not page.is_visible(gone), gone


MIDDLES = """kind => [...document.querySelectorAll('.chart')].map(chart =>
  [...chart.querySelectorAll(kind)].map(each => {
    const box = each.getBoundingClientRect(); return Math.round(box.top + box.height / 2) }))"""


@pytest.mark.parametrize("lang", LANGS)
def test_each_bar_stands_at_its_line(page: Page, address: str, lang: str) -> None:
    page.goto(f"{address}/{lang}/figures")
    for width in (320, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        assert page.locator(".bar").first.is_visible()
        lines, drawn = page.evaluate(MIDDLES, "tbody tr"), page.evaluate(MIDDLES, "rect")
        assert [len(each) for each in drawn] == [len(each) for each in lines]
        assert all(abs(a - b) < 4 for each in zip(lines, drawn, strict=True) for a, b in zip(*each, strict=True))


BROKEN = """() => [...document.querySelectorAll('table.list td, table.list a')].filter(
  each => each.firstChild?.nodeType === Node.TEXT_NODE).flatMap(each => {
  const node = document.createRange(), text = each.firstChild, found = [];
  for (const word of text.data.matchAll(/\\w+/g)) {
    node.setStart(text, word.index);
    node.setEnd(text, word.index + word[0].length);
    if (node.getClientRects().length > 1) found.push(word[0]);
  }
  return found;
})"""


@pytest.mark.parametrize("width", [360, 800, 1280])
def test_no_word_of_the_trail_is_broken(page: Page, address: str, filled: Database, width: int) -> None:
    with filled.writing() as session:
        who = find_person(session, "secretariat@example.org")
        assert who is not None
        for number, name in enumerate(("RecordCallToAction", "SetFocalPoint", "RecordSeveral/accept-12-34")):
            row = partial(record, session, subject="item", subject_id=1000 + number, version=None)
            row(at=NOW, person_id=who.id, command=name, before=None, after={})
    page.set_viewport_size({"width": width, "height": 900})
    play(page, address, "secretariat")
    page.goto(f"{address}/en/trail")
    assert page.locator("table.list a").count()
    assert page.evaluate(BROKEN) == []
