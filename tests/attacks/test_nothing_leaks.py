"""What is not for a reader is in no answer, list, count, order, refusal or choice."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest
from sqlalchemy import select

from handlers.answer import Words
from handlers.commands.fields import DueMeeting, Party
from handlers.commands.focal_points import FindTopics
from handlers.commands.items import (
    CompleteItem,
    EditItem,
    ListItems,
    MoveDeadline,
    RecordAction,
    ReportProgress,
    ShowItem,
    WithdrawItem,
)
from handlers.commands.notices import RemindMe, SetReminderPlan, ShowReminders, SnoozeReminder
from storage.people import add_person
from storage.tables.meetings import Meeting
from storage.tables.notices import Message
from storage.tables.register import FocalPoint
from tests.attacks.stage import BDT, BR, CHAIR, DELEGATE, DESK, GS, ME, STRANGER, Stage, day, key, office, shown

SECRET = "isc_tf-2024-05-29"


@pytest.fixture
def task_force(stage: Stage) -> str:
    """A meeting of the task force, which is for staff."""
    with stage.focal.database.writing() as session:
        on = date(2024, 5, 29)
        session.add(
            Meeting(id=SECRET, group_id="isc_tf", start=on, end=on, zone="Europe/Zurich", status="planned", place="x")
        )
    return SECRET


@pytest.mark.parametrize("who", [DELEGATE, STRANGER])
def test_a_deadline_does_not_tell_when_the_task_force_meets(stage: Stage, task_force: str, who: str) -> None:
    for due in (DueMeeting(group="isc_tf"), DueMeeting(meeting=task_force)):
        told = shown(stage.does(who, RecordAction(text="x", responsible=(ME,), due=due)))
        told += shown(stage.does(who, RemindMe(text="x", due=due)))
        assert "29 May" not in told
    mine = stage.records(who, responsible=(ME,))
    assert "29 May" not in shown(stage.does(who, MoveDeadline(item=mine, due=DueMeeting(group="isc_tf"))))


@pytest.mark.parametrize("who", [DELEGATE, STRANGER])
def test_a_meeting_of_the_task_force_is_as_unknown_as_one_that_never_was(
    stage: Stage, task_force: str, who: str
) -> None:
    mine = stage.records(who, responsible=(ME,))
    for command in (ListItems, lambda meeting: RecordAction(text="x", responsible=(ME,), meeting=meeting)):
        known, unknown = (key(stage.does(who, command(meeting=each))) for each in (task_force, "isc_tf-2024-01-01"))
        assert known == unknown
    assert "29 May" not in shown(stage.does(who, EditItem(item=mine, meeting=task_force)))


def test_staff_do_not_show_the_task_force_to_a_place_with_outsiders(stage: Stage, task_force: str) -> None:
    told = stage.does(
        BDT, RecordAction(text="x", responsible=(ME,), due=DueMeeting(group="isc_tf")), "hall", "outsiders"
    )
    assert "29 May" not in told.reply.model_dump_json(exclude={"private"})
    assert "2024-05-29" not in told.reply.model_dump_json(exclude={"private"})


def test_an_item_that_becomes_the_task_forces_is_no_longer_shown_to_outsiders(stage: Stage, task_force: str) -> None:
    number = stage.records(BDT, "hall", "outsiders", responsible=(ME,))
    stage.does(BDT, EditItem(item=number, meeting=task_force))
    assert key(stage.does(DELEGATE, ShowItem(item=number))) == "item-not-found"


def test_a_name_kept_for_staff_is_not_told_to_whoever_types_the_mail_address(stage: Stage) -> None:
    with stage.focal.database.writing() as session:
        for row in session.scalars(select(FocalPoint)):
            row.audience = "staff"
    asked = FindTopics(person=Party(kind="office", id=BR))
    for who in (DELEGATE, STRANGER):
        assert "Climate Desk" not in shown(stage.does(who, asked))
    assert "Climate Desk" in shown(stage.does(BDT, asked))
    assert "Climate Desk" not in stage.does(BDT, asked, "hall", "outsiders").reply.model_dump_json(exclude={"private"})


def test_the_order_of_a_list_does_not_tell_a_deadline_that_is_hidden(stage: Stage) -> None:
    hidden = stage.records(BDT, responsible=(ME,), due=day(25))
    mine = [stage.records(DELEGATE, responsible=(ME,), due=day(each)) for each in (23, 27)]
    answered = stage.does(DELEGATE, ListItems(cursor=hidden))
    assert [getattr(row, "number", 0) for row in answered.reply.answer.rows] == mine


def test_what_staff_said_among_themselves_stays_there_when_outsiders_join(stage: Stage) -> None:
    number = stage.records(BDT, "desks", "staff", text="the reserve budget", responsible=(ME,))
    draft = stage.records(
        BDT, "desks", "staff", text="the reserve budget", responsible=(Party(kind="body", id="tdag"),)
    )
    for item in (number, draft):
        answered = stage.does(DELEGATE, ShowItem(item=item), "desks", "outsiders")
        assert "reserve" not in shown(answered)
        answered = stage.does(BDT, ShowItem(item=item), "desks", "outsiders")
        assert "reserve" not in answered.reply.model_dump_json(exclude={"private"})
    assert "reserve" not in shown(stage.does(DELEGATE, ListItems(), "desks", "outsiders"))
    assert stage.does(DELEGATE, ListItems(), "desks", "outsiders").reply.answer.total == 0


@pytest.mark.parametrize("who", [DELEGATE, STRANGER, BR, CHAIR])
def test_a_private_note_is_not_there_for_anybody_else(stage: Stage, who: str) -> None:
    stage.does(BDT, RemindMe(text="ask for a raise", due=day(24)))
    number = stage.numbers()[-1]
    until = {"at": "2024-05-20T09:00", "zone": "Europe/Zurich"}
    commands: list[tuple[Any, dict[str, Any]]] = [
        (ShowItem, {}), (CompleteItem, {}), (WithdrawItem, {}), (EditItem, {"text": "y"}),
        (MoveDeadline, {"due": day(25)}), (ReportProgress, {"note": "y"}), (SnoozeReminder, {"until": until}),
        (SetReminderPlan, {"leads": (1,), "scope": "item"}),
    ]  # fmt: skip
    for command, fields in commands:
        here = stage.does(who, command(item=number, **fields))
        nowhere = stage.does(who, command(item=999, **fields))
        assert shown(here).replace(str(number), "#") == shown(nowhere).replace("999", "#")
    assert "raise" not in shown(stage.does(who, ListItems(party="me")))


def test_the_secretariat_does_not_read_private_notes_of_others(stage: Stage) -> None:
    stage.does(BDT, RemindMe(text="ask for a raise", due=day(24)))
    number = stage.numbers()[-1]
    told = [ShowItem(item=number), ListItems(), ListItems(kind="personal"), ShowReminders(party=office(BDT))]
    assert not [each for each in told if "raise" in shown(stage.does(DESK, each))]


def test_whose_role_ended_is_not_told_of_its_items(stage: Stage) -> None:
    role = Party(kind="role", topic="virtual_meetings", body="gs")
    number = stage.records(DESK, text="the reserve budget", responsible=(role,), due=day(10, 1, 2025))
    assert "reserve" in shown(stage.does(GS, ShowReminders()))
    stage.now = datetime.fromisoformat("2025-01-02T10:00+01:00")
    assert key(stage.does(GS, ShowItem(item=number))) == "item-not-found"
    assert "reserve" not in shown(stage.does(GS, ShowReminders()))


def test_an_answer_that_waits_does_not_come_up_on_the_next_readers_terminal(stage: Stage) -> None:
    for who in (BDT, DELEGATE):
        stage.does(who, ListItems(), "hall", "outsiders")
    with stage.focal.database.reading() as session:
        addresses = session.scalars(select(Message.address)).all()
    assert len(set(addresses)) == 2


@pytest.mark.parametrize("words", ["what is kim the focal point for?", "action: kim to send the list by 24 May"])
@pytest.mark.parametrize("audience", ["public", "outsiders"])
def test_who_may_be_meant_is_asked_of_the_asker_alone_where_outsiders_read(
    stage: Stage, words: str, audience: str
) -> None:
    with stage.focal.database.writing() as session:
        add_person(session, ref="kim1@example.org", name="Kim Alpha", kind="staff", aliases=["kim"])
        add_person(session, ref="kim2@example.org", name="Kim Beta", kind="staff", aliases=["kim"])
    asked = stage.says(BDT, words, "hall", audience).answered.reply
    assert [choice.label.facts["name"] for choice in asked.choices] == [Words(text="Kim Alpha"), Words(text="Kim Beta")]
    assert asked.audience == "asker"
    assert stage.says(BDT, words, "desks", "staff").answered.reply.audience == "place"


def test_a_stranger_cannot_take_the_name_of_a_body(stage: Stage) -> None:
    stage.says("TSB", "help")
    stage.says("accessibility", "help")
    turn = stage.says(BDT, "action: TSB to send the checklist by 24 May", "desks", "staff")
    assert turn.answered.reply.title.key == "item-recorded"
    parties = stage.item(stage.numbers()[-1]).parties
    assert [each.body_id for each in parties] == ["tsb"], turn.reply
