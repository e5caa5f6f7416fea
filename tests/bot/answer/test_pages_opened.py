"""One's own page and the forms that it and the buttons open."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from bot.app import Focal
from bot.message import Pressed, Sender, Spot
from handlers.answer import Button, ItemRow, Line
from handlers.commands.catalogue import to_dict
from handlers.commands.pages import ShowForm
from storage.people import find_person
from tests.bot.answer.beyond import BDT, DELEGATE, DESK, STRANGER, TSB, Beyond, form, labels, size


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    return Beyond(focal, now)


def keys(beyond: Beyond, who: str) -> list[str]:
    return [part.key for part in beyond.opens(who).parts if isinstance(part, Line)]


def opens(command: ShowForm) -> Button:
    return Button(label=Line(key="button-settings"), command=to_dict(command))


def test_somebody_unknown_is_welcomed_with_three_things_to_try(beyond: Beyond) -> None:
    page = beyond.opens(STRANGER)
    assert (page.title.key, page.audience, page.buttons) == ("home-welcome", "asker", ())
    assert [line.key for part in page.parts[:1] for line in getattr(part, "lines", ())] == [
        "welcome-ask",
        "welcome-record",
        "welcome-remind",
    ]


def test_the_page_shows_what_is_to_be_done_by_urgency_then_topics_meetings_and_reminders(beyond: Beyond) -> None:
    beyond.submits(BDT, "RecordAction", text="some day", responsible=["person:me"])
    beyond.submits(BDT, "RecordAction", text="in a month", responsible=["person:me"], due="20 June")
    beyond.submits(BDT, "RecordAction", text="on Friday", responsible=["person:me"], due="by Friday")
    page = beyond.opens(BDT)
    assert [part.key for part in page.parts if isinstance(part, Line)] == [
        "home-items", "home-items-soon", "home-items-later", "home-items-undated", "home-topics", "home-meetings",
        "list-meetings-line", "list-meetings-line", "meeting-service", "meeting-service", "home-reminders",
    ]  # fmt: skip
    items = [row for row in page.answer.rows if isinstance(row, ItemRow)]
    assert [row.number for row in items] == [3, 2, 1]
    assert [[each.label.key for each in row.buttons] for row in items] == [
        ["button-done", "button-new-date", "button-show"]
    ] * 3
    assert labels(page) == ["new-action", "confirm-entries", "propose-successor", "away", "settings"]
    beyond.now += timedelta(days=7)
    assert "home-items-late" in keys(beyond, BDT)


def test_hundreds_of_items_come_page_by_page(beyond: Beyond) -> None:
    for number in range(12):
        beyond.submits(BDT, "RecordAction", text=f"step {number}", responsible=["person:me"], due="3 June")
    page = beyond.opens(BDT)
    assert (page.answer.total, labels(page)) == (
        12,
        ["more", "new-action", "confirm-entries", "propose-successor", "away", "settings"],
    )
    rest = beyond.presses(BDT, page.buttons[0])
    assert [row.number for row in rest.answer.rows if isinstance(row, ItemRow)] == [11, 12]
    assert (rest.title.key, rest.buttons) == ("home-items", ())


def test_a_delegate_sees_their_own_page_and_nothing_of_groups_of_staff(beyond: Beyond) -> None:
    assert "home-meetings" in keys(beyond, DELEGATE)
    assert "home-topics" not in keys(beyond, DELEGATE)


def test_pages_that_there_are_not_are_answered_calmly(beyond: Beyond) -> None:
    assert beyond.opens(BDT, "nowhere").title.key == "nothing-understood"
    assert beyond.opens(BDT, "item/0").title.key == "nothing-understood"
    assert beyond.opens(BDT, "item/99").title.key == "item-not-found"
    assert beyond.opens(BDT, "item/" + "9" * 40).title.key == "nothing-understood"


def test_a_form_for_an_item_opens_for_whoever_may_send_it_alone(beyond: Beyond) -> None:
    beyond.submits(DESK, "RecordAction", text="send the list", responsible=[f"office:{BDT}"], due="3 June")
    for name in ("MoveDeadline", "ReassignItem", "CompleteItem", "EditItem", "SnoozeReminder", "WithdrawItem"):
        opened = beyond.presses(DESK, opens(ShowForm(form=name, item=1)))
        assert form(opened).filled["item"] == "1"
        refused = beyond.presses(TSB, opens(ShowForm(form=name, item=1)))
        assert (refused.form, refused.title.key) == (None, "item-not-found")
    assert beyond.presses(DESK, opens(ShowForm(form="MoveDeadline", item=99))).title.key == "item-not-found"
    assert beyond.presses(STRANGER, opens(ShowForm(form="SetPlace"))).title.key == "may-not"
    assert beyond.presses(DESK, opens(ShowForm(form="ReleaseNotices"))).title.key == "offer-gone"
    assert beyond.presses(DESK, opens(ShowForm(form="MoveDeadline"))).title.key == "offer-gone"


def test_a_form_can_be_filled_in_words_where_no_window_opens(beyond: Beyond) -> None:
    beyond.submits(BDT, "RecordAction", text="send the list", responsible=["person:me"], due="3 June")
    beyond.presses(BDT, opens(ShowForm(form="CompleteItem", item=1)))
    assert beyond.says(BDT, "sent by mail").title.key == "item-done"


def test_a_form_in_a_window_takes_no_words_from_the_conversation(beyond: Beyond) -> None:
    beyond.submits(BDT, "RecordAction", text="send the list", responsible=["person:me"], due="3 June")
    sender = Sender(platform="terminal", installation="local", user=BDT)
    spot = Spot(place=BDT, audience="direct", windows=True)
    command = to_dict(ShowForm(form="SetProfile"))
    beyond.takes(Pressed(sender=sender, spot=spot, event="window", at=beyond.now, command=command))
    assert beyond.says(BDT, "undo").title.key == "undo-recorded"


def test_what_is_shown_of_an_item_offers_what_the_person_may_do(beyond: Beyond) -> None:
    beyond.submits(DESK, "RecordAction", text="send the list", responsible=[f"office:{BDT}"], due="3 June")
    mine = ["done", "done-note", "snooze", "snooze-3", "snooze-until", "new-date", "hand-over"]
    assert labels(beyond.opens(BDT, "item/1")) == mine
    assert labels(beyond.opens(DESK, "item/1")) == ["done", "done-note", "new-date", "hand-over"]
    beyond.says(DESK, "action: publish the minutes by 10 June", place="#staff")
    assert labels(beyond.opens(TSB, "item/2")) == []


def test_every_button_fits_into_what_platforms_carry(beyond: Beyond) -> None:
    beyond.submits(BDT, "SetProfile", zone="America/Argentina/ComodRivadavia")
    beyond.submits(BDT, "RecordAction", text="send the list", responsible=["person:me"], due="3 June")
    shown, page = beyond.opens(BDT, "item/1"), beyond.opens(BDT)
    rows = [each for row in page.answer.rows if isinstance(row, ItemRow) for each in row.buttons]
    assert max(size(each) for each in (*shown.buttons, *page.buttons, *rows)) <= 200


@pytest.mark.parametrize("words", ["my page", "ma page", "mi página", "моя страница", "我的主页", "صفحتي"])
def test_the_page_can_be_asked_for_in_words(beyond: Beyond, words: str) -> None:
    assert beyond.says(BDT, words).title.key == "show-home"


@pytest.mark.parametrize(
    ("asked", "answer", "lang"),
    [
        ("change my settings", "French", "fr"),
        ("modifier mes réglages", "espagnol", "es"),
        ("cambiar mis ajustes", "ruso", "ru"),
        ("изменить мои настройки", "китайский", "zh"),
        ("更改我的设置", "阿拉伯语", "ar"),
        ("غيّر إعداداتي", "الفرنسية", "fr"),
    ],
)
def test_settings_can_be_changed_in_words_in_each_language(beyond: Beyond, asked: str, answer: str, lang: str) -> None:
    assert form(beyond.says(BDT, asked)).command == "SetProfile"
    assert beyond.says(BDT, answer).title.key == "set-profile"
    with beyond.focal.database.reading() as session:
        person = find_person(session, BDT)
        assert person is not None
        assert person.lang == lang
