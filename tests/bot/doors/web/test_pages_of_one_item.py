"""A form that one item leads to is about that item and no more, and keeps what was typed where it was typed."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.app import Focal
from bot.words.texts import LANGS
from tests.bot.doors.web.browser import Browser, sitting
from tests.bot.doors.web.forms import filled_in, sends
from tests.conftest import NOW

DESK, ASKS = "secretariat@example.org", "/en/forms/CallForStatus?item={}"


@pytest.fixture
def desk(focal: Focal) -> Browser:
    return sitting(focal, DESK)


@pytest.mark.parametrize("lang", LANGS)
def test_how_an_item_stands_is_asked_of_nobody_beside(desk: Browser, lang: str) -> None:
    desk.says("action: TSB Accessibility Desk to send the checklist to BDT by 20 June")
    form = filled_in(desk.get(f"/{lang}/forms/CallForStatus?item=1"), lang)
    assert [name for name, _ in form.holds if name.partition(":")[1]] == ["kept:item"]
    page = desk.sends(form)
    assert desk.status == 200
    # Whoever asked goes back to the item.
    assert f"/{lang}/items/1" in page.links.values()


def test_lead_times_of_an_item_are_told_from_ones_own(desk: Browser) -> None:
    desk.says("action: TSB Accessibility Desk to send the checklist to BDT by 20 June")
    page = desk.get("/en/forms/SetReminderPlan?item=1")
    assert "your own reminders" not in page.text
    assert "If left empty, as usual." in page.text
    assert "item 1" in sends(desk, "/en/forms/SetReminderPlan?item=1", leads="").text
    assert "your own reminders" in desk.get("/en/forms/SetReminderPlan").text


def test_nobody_is_led_to_ask_about_an_item_of_which_nobody_could_be_asked(focal: Focal, desk: Browser) -> None:
    for words in ("action: collect the badges by 15 May", "remind me tomorrow at 9 to call BDT"):
        desk.says(words)
    for number in (1, 2):
        assert ASKS.format(number) not in desk.get(f"/en/items/{number}").links.values()
        desk.get(ASKS.format(number))
        assert desk.status == 403
    focal.now = lambda: NOW + timedelta(days=2)
    page = desk.get("/en/desk")
    assert "call BDT" in page.text
    assert not [each for each in page.forms if "Ask how item 2 stands" in each.buttons]


def test_a_name_that_nothing_bears_is_put_right_where_it_was_typed(desk: Browser) -> None:
    form = filled_in(desk.get("/en/forms/ScheduleMeeting"), "en")
    page = desk.sends(form, **{"typed:group": "ISGC group of cats", "typed:start": "21 July at 10:00"})
    assert desk.status == 422
    holds = filled_in(page, "en").holds
    assert ("typed:group", "ISGC group of cats") in holds
    assert not [name for name, _ in holds if name == "kept:group"]


def test_a_form_of_an_item_that_could_not_be_taken_leads_back_to_the_item(desk: Browser) -> None:
    desk.says("action: TSB Accessibility Desk to send the checklist to BDT by 20 June")
    page = sends(desk, "/en/forms/MoveDeadline?item=1", due="the day of the whale")
    assert (desk.status, page.links.get("Item 1")) == (422, "/en/items/1")
