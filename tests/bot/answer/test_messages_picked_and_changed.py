"""A message picked, edited, deleted or marked with a sign: what was recorded follows only where nobody can be hurt."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from sqlalchemy import select

from bot.app import Focal
from bot.render.plain import plain
from handlers.commands.items import AgreeItems, CompleteItem
from handlers.item_reply import button
from storage.item_sources import get_source
from storage.tables.inbox import Event
from tests.asking import ZONE
from tests.bot.answer.beyond import BDT, DESK, STRANGER, TSB, Beyond, errors, form, owners

LINK = "https://example.org/archive/p1"
ACTION = "action: BDT to send the accessibility checklist by 31 May"
ROOM = "#room"


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    return Beyond(focal, now)


@pytest.mark.parametrize(
    ("words", "filled"),
    [
        (
            "action: TSB to prepare the accessibility report by 30 May",
            {
                "text": "prepare the accessibility report",
                "responsible": ["body:tsb"],
                "due": "2024-05-30",
                "topic": "accessibility",
            },
        ),
        ("I will send the list by 30 May", {"text": "I will send the list by 30 May", "due": "2024-05-30"}),
        (
            "We talked about it. TSB to prepare the report by 30 May. Thanks!",
            {
                "text": "prepare the report",
                "responsible": ["body:tsb"],
                "due": "2024-05-30",
            },
        ),
        ("Please look at it by 3/4", {"text": "Please look at it by 3/4"}),
        ("Le BR enverra la liste d'ici le 30 mai", {"responsible": ["body:br"], "due": "2024-05-30"}),
        ("Kim should do it", {"text": "Kim should do it"}),
    ],
)
def test_a_picked_message_fills_the_form_with_what_it_says_and_no_more(
    beyond: Beyond, words: str, filled: dict[str, object]
) -> None:
    found = dict(form(beyond.picks(BDT, words, LINK)).filled)
    assert found.pop("link") == LINK
    assert {name: found.get(name) for name in ("text", *filled)} == {"text": found["text"], **filled}
    assert set(found) <= {"text", "responsible", "due", "topic"}
    if "responsible" not in filled:
        assert "responsible" not in found


def test_the_link_of_a_picked_message_stays_with_the_item(beyond: Beyond) -> None:
    filled = dict(form(beyond.picks(BDT, ACTION, LINK)).filled)
    beyond.submits(BDT, "RecordAction", **filled)
    with beyond.focal.database.reading() as session:
        source = get_source(session, 1)
        assert source is not None
        assert source.link == LINK
    assert "item-source" in [getattr(part, "key", "") for part in beyond.opens(BDT, "item/1").parts]


@pytest.mark.parametrize("link", ["javascript:alert(1)", "ftp://example.org", "https://example.org/a b", "x" * 3_000])
def test_a_link_that_leads_nowhere_good_is_not_kept(beyond: Beyond, link: str) -> None:
    beyond.submits(BDT, "RecordAction", text="send the list", link=link)
    with beyond.focal.database.reading() as session:
        assert get_source(session, 1) is None


def test_a_sign_on_a_message_offers_to_record_it_in_private_and_keeps_it_after_a_yes(beyond: Beyond) -> None:
    offer = beyond.changes(BDT, "m1", "reacted", ACTION, ROOM).reply
    assert (offer.title.key, offer.audience, beyond.numbers()) == ("proposal-picked", "asker", [])
    assert beyond.says(BDT, "yes", place=ROOM).title.key == "item-recorded"
    assert beyond.item(1).due_date == date(2024, 5, 31)
    assert form(beyond.chooses(BDT, beyond.changes(BDT, "m1", "reacted", ACTION).reply, 2)).command == "RecordAction"


def test_a_sign_on_a_message_without_words_is_passed_over(beyond: Beyond) -> None:
    assert beyond.changes(BDT, "m1", "reacted", " ").said is None


def test_an_edited_message_takes_its_item_along(beyond: Beyond) -> None:
    beyond.says(BDT, ACTION, ref="m1", place=ROOM)
    edited = "action: TSB to send the accessibility checklist and the plan by 7 June"
    assert beyond.edits(BDT, "m1", edited, ROOM).title.key == "item-edited"
    item = beyond.item(1)
    assert (item.text, item.due_date, owners(item)) == (
        "send the accessibility checklist and the plan",
        date(2024, 6, 7),
        ["tsb"],
    )
    assert beyond.edits(BDT, "m1", ACTION, ROOM).title.key == "item-edited"
    assert beyond.item(1).due_date == date(2024, 5, 31)


def test_an_edit_that_reads_in_two_ways_is_asked(beyond: Beyond) -> None:
    beyond.says(BDT, ACTION, ref="m1", place=ROOM)
    asked = beyond.edits(BDT, "m1", "action: BDT to send the accessibility checklist by 3/4", ROOM)
    assert (asked.title.key, len(asked.choices)) == ("which-date", 2)
    assert beyond.item(1).due_date == date(2024, 5, 31)
    beyond.chooses(BDT, asked)
    assert beyond.item(1).due_date in (date(2025, 4, 3), date(2025, 3, 4))


def test_what_was_changed_since_is_offered_first(beyond: Beyond) -> None:
    beyond.says(BDT, ACTION, ref="m1", place=ROOM)
    beyond.says(DESK, "move 1 to 10 June")
    asked = beyond.edits(BDT, "m1", "action: BDT to send the list by 31 May", ROOM)
    assert (asked.title.key, asked.audience) == ("item-message-edited", "asker")
    assert beyond.item(1).text == "send the accessibility checklist"
    beyond.chooses(BDT, asked)
    assert beyond.item(1).text == "send the list"


def test_what_was_agreed_since_stays_as_it_was_agreed(beyond: Beyond) -> None:
    beyond.says("delegate@example.org", "action: TDAG to send the list by 31 May", ref="m1", place=ROOM)
    assert beyond.presses(DESK, button("button-agree", AgreeItems(items=(1,)))).title.key == "items-agreed"
    refused = beyond.edits("delegate@example.org", "m1", "action: TDAG to send everything by 31 May", ROOM)
    assert (refused.title.key, refused.choices) == ("item-not-yours", ())
    assert beyond.item(1).text == "send the list"


def test_somebody_elses_edit_changes_nothing(beyond: Beyond) -> None:
    beyond.says(BDT, ACTION, ref="m1", place=ROOM)
    told = beyond.edits(TSB, "m1", "action: TSB to send everything by 31 May", ROOM)
    assert (told.title.key, told.audience) == ("item-message-not-yours", "asker")
    assert owners(beyond.item(1)) == ["bdt"]


def test_a_message_that_is_no_item_any_more_asks_whether_to_withdraw_it(beyond: Beyond) -> None:
    beyond.says(BDT, ACTION, ref="m1", place=ROOM)
    asked = beyond.edits(BDT, "m1", "never mind, all is well", ROOM)
    assert asked.title.key == "item-message-unread"
    assert beyond.item(1).status != "withdrawn"


def test_a_sign_is_no_yes_and_the_question_stays_open(beyond: Beyond) -> None:
    beyond.says(BDT, ACTION, ref="m1", place=ROOM)
    beyond.changes(BDT, "m1", "deleted", None, ROOM)
    assert beyond.says(BDT, "\U0001f44d", place=ROOM).title.key == "answer-not-understood"
    assert beyond.item(1).status == "open"
    beyond.says(BDT, "yes", place=ROOM)
    assert beyond.item(1).status == "withdrawn"


@pytest.mark.parametrize(("answer", "status"), [("yes", "withdrawn"), ("no", "open")])
def test_a_deleted_message_asks_and_nothing_happens_without_a_yes(beyond: Beyond, answer: str, status: str) -> None:
    beyond.says(BDT, ACTION, ref="m1", place=ROOM)
    asked = beyond.changes(BDT, "m1", "deleted", None, ROOM).reply
    assert (asked.title.key, asked.audience, len(asked.choices)) == ("item-message-deleted", "asker", 1)
    assert "is deleted: “send the accessibility checklist”. Should the item be withdrawn?" in plain(asked, "en", ZONE)
    assert beyond.item(1).status == "open"
    beyond.says(BDT, answer, place=ROOM)
    assert beyond.item(1).status == status


def test_changes_that_are_nobodys_business_get_no_answer(beyond: Beyond) -> None:
    beyond.says(BDT, ACTION, ref="m1", place=ROOM)
    for who, ref, change, words, place in (
        (BDT, "m2", "edited", "hello", ROOM),
        (BDT, "m1", "edited", "hello", "#other"),
        (BDT, "m1", "edited", ACTION, ROOM),
        (TSB, "m1", "deleted", None, ROOM),
        (STRANGER, "m9", "deleted", None, ROOM),
    ):
        assert beyond.changes(who, ref, change, words, place).said is None
    assert beyond.item(1).version == 1
    beyond.presses(BDT, button("button-done", CompleteItem(item=1)))
    assert beyond.changes(BDT, "m1", "deleted", None, ROOM).said is None


def test_a_message_of_several_items_is_left_to_its_speaker(beyond: Beyond) -> None:
    beyond.says(BDT, "action: BDT to send the list by 31 May\ndecision: captioning at every meeting", "m1", ROOM)
    told = beyond.edits(BDT, "m1", "action: BDT to send all by 31 May\ndecision: captioning", ROOM)
    assert told.title.key == "item-message-several"
    asked = beyond.changes(BDT, "m1", "deleted", None, ROOM).reply
    assert plain(asked, "en", ZONE).startswith(
        "The message from which items 1 and 2 were recorded is deleted. Should any"
    )
    assert [dict(each.command["fields"]) for each in asked.choices] == [{"item": 1}, {"item": 2}]


FIRST, SECOND = "action: BDT to send the list by 31 May", "decision: captioning at every meeting"


def test_of_several_marked_lines_the_one_that_is_edited_takes_its_item_along_and_no_other(beyond: Beyond) -> None:
    beyond.says(BDT, f"Good morning.\n{FIRST}\n{SECOND}", "m1", ROOM)
    around = beyond.changes(BDT, "m1", "edited", f"Good afternoon.\n{FIRST}\n{SECOND}\nThanks", ROOM)
    assert (around.said, beyond.item(1).version) == (None, 1)
    edited = beyond.edits(BDT, "m1", f"{FIRST.replace('31', '30')}\n{SECOND}", ROOM)
    assert (edited.title.key, beyond.item(1).due_date) == ("item-edited", date(2024, 5, 30))
    assert beyond.item(2).version == 1


def test_a_marked_line_that_an_edit_adds_is_recorded_after_a_yes(beyond: Beyond) -> None:
    beyond.says(BDT, FIRST, "m1", ROOM)
    added = beyond.edits(BDT, "m1", f"{FIRST}\n{SECOND}", ROOM)
    assert (added.title.key, added.audience, beyond.numbers()) == ("proposal-picked", "asker", [1])
    beyond.chooses(BDT, added)
    assert (beyond.item(1).status, beyond.item(2).kind) == ("open", "conclusion")


def test_a_line_that_is_added_is_never_taken_for_that_of_an_item_that_was_changed_since(beyond: Beyond) -> None:
    beyond.says(BDT, FIRST, "m1", ROOM)
    beyond.says(BDT, "change the text of 1 to: send the final list")
    added = beyond.edits(BDT, "m1", f"{FIRST}\naction: TSB to write the report by 7 June", ROOM)
    assert (added.title.key, beyond.item(1).text, beyond.numbers()) == ("proposal-picked", "send the final list", [1])
    several = beyond.edits(BDT, "m1", f"{FIRST}\naction: TSB to write it\naction: BR to read it", ROOM)
    assert (several.title.key, beyond.item(1).text) == ("item-message-several", "send the final list")


def test_of_a_marked_line_that_an_edit_takes_out_it_is_asked_whether_to_withdraw_its_item(beyond: Beyond) -> None:
    beyond.says(BDT, f"{FIRST}\n{SECOND}", "m1", ROOM)
    asked = beyond.edits(BDT, "m1", SECOND, ROOM)
    assert (asked.title.key, [dict(each.command["fields"]) for each in asked.choices]) == (
        "item-message-unread",
        [{"item": 1}],
    )


def test_a_picked_message_without_words_opens_an_empty_form(beyond: Beyond) -> None:
    opened = beyond.picks(BDT, " ", None)
    assert (form(opened).filled, errors(opened)) == ({}, {})


def test_what_somebody_else_wrote_is_not_kept_beyond_what_is_recorded(beyond: Beyond) -> None:
    beyond.picks(BDT, "a word between the two of us", LINK)
    beyond.changes(BDT, "m1", "reacted", "another word between us", ROOM)
    with beyond.focal.database.reading() as session:
        assert [event.payload["text"] for event in session.scalars(select(Event))] == ["", ""]
