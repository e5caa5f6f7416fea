"""What is looked for on a page: nothing that is found leads to a refusal, and where nothing is found one goes on."""

from __future__ import annotations

import pytest

from bot.app import Focal
from bot.words.texts import LANGS
from tests.bot.doors.web.browser import Browser, open_to_all, sitting

TSB, DESK, DELEGATE = "access.tsb@example.org", "secretariat@example.org", "delegate@example.org"


@pytest.fixture
def desk(focal: Focal) -> Browser:
    return sitting(focal, DESK)


@pytest.mark.parametrize("lang", LANGS)
def test_what_no_name_fits_is_put_to_focal_with_one_press(focal: Focal, lang: str) -> None:
    browser = sitting(focal, TSB)
    page = browser.get(f"/{lang}/search?q=who leads accessibility%3F")
    form = next(each for each in page.forms if each.action.endswith("/say"))
    (button,) = form.buttons
    assert "who leads accessibility?" in button
    answered = browser.sends(form, button)
    assert "TSB Accessibility Desk" in answered.text


def test_the_public_is_not_led_to_a_conversation_that_it_cannot_have(focal: Focal) -> None:
    page = open_to_all(focal).get("/en/search?q=zzzz")
    assert "Nothing fits." in page.text
    assert [each for each in page.forms if each.method == "post"] == []


def test_a_group_of_staff_is_listed_to_those_who_may_read_of_it(focal: Focal, desk: Browser) -> None:
    assert "/en/groups/isc_tf" in desk.get("/en/groups").links.values()
    for browser in (sitting(focal, DELEGATE), open_to_all(focal)):
        for path in ("/en/groups", "/en/groups?q=task", "/en/search?q=ISC-TF"):
            listed = [led for led in browser.get(path).links.values() if led.startswith("/en/groups/")]
            assert "/en/groups/isc_tf" not in listed, path
        led = [each for each in browser.get("/en/groups").links.values() if each.startswith("/en/groups/")]
        assert led
        for each in led:
            browser.get(each)
            assert browser.status == 200, each


@pytest.mark.parametrize(
    ("path", "last"),
    [
        ("/en/items?due_after=2024-06-30&due_before=2024-06-01", "due_before"),
        ("/en/trail?since=2024-06-30&until=2024-06-01", "until"),
    ],
)
def test_a_last_day_before_the_first_is_told_beside_its_field(desk: Browser, path: str, last: str) -> None:
    page = desk.get(path)
    assert desk.status == 422
    assert "This day comes before the first day." in page.text
    (field,) = [given for tag, given in page.tags if tag == "input" and "aria-invalid" in given]
    assert (field["name"], field["value"]) == (last, "2024-06-01")
    desk.get(path.replace("06-30", "05-30"))
    assert desk.status == 200
