"""In a channel Focal speaks when spoken to; of what it merely overhears, marked lines count where that was set."""

from __future__ import annotations

import asyncio
from datetime import datetime
from typing import Any

import pytest
from sqlalchemy import func, select

from bot.answer.answered import Answered
from bot.app import Focal
from bot.doors.terminal.said import to_said
from bot.message import Said
from storage.places import get_place
from storage.tables.inbox import Event, Talk
from storage.tables.items import Item
from storage.tables.notices import Message
from storage.tables.people import Person
from storage.tables.places import Place

DESK = "secretariat@example.org"
LINES = "We go on.\nACTION: BDT to send the slides by Friday\nDECISION: captions at every joint meeting\nFine."


def overheard(words: str, now: datetime, who: str = DESK) -> Said:
    return to_said(words, who, now, place="iscg", audience="staff", addressed=False)


def hear(focal: Focal, words: str, now: datetime, who: str = DESK) -> Answered:
    return asyncio.run(focal.exchange(overheard(words, now, who), now)).answered


def listen(focal: Focal, eagerness: str = "marked") -> None:
    with focal.database.writing() as session:
        place = get_place(session, "terminal", "local", "#iscg", audience="staff")
        place.eagerness = eagerness


def count(focal: Focal, table: Any) -> int:
    with focal.database.reading() as session:
        return session.scalar(select(func.count()).select_from(table)) or 0


def kept_words(focal: Focal) -> list[str]:
    with focal.database.reading() as session:
        return [str(event.payload["text"]) for event in session.scalars(select(Event).order_by(Event.id))]


def items(focal: Focal) -> list[tuple[str, str, str]]:
    with focal.database.reading() as session:
        rows = session.scalars(select(Item).order_by(Item.number))
        return [(item.kind, item.status, item.said) for item in rows]


@pytest.mark.parametrize("words", ["who leads accessibility?", "yes", "done", "ACTION: BDT to send it", "hello all"])
def test_talk_in_a_channel_leaves_nothing_behind(focal: Focal, now: datetime, words: str) -> None:
    before = {table: count(focal, table) for table in (Item, Message, Person, Place, Talk)}
    answered = hear(focal, words, now, "somebody@example.org")
    assert answered.said is None
    assert {table: count(focal, table) for table in before} == before
    assert kept_words(focal) == [""]


def test_whoever_mentions_focal_is_answered(focal: Focal, now: datetime) -> None:
    assert hear(focal, "@focal who leads accessibility in ITU-D?", now).said is not None


def test_of_a_message_only_the_marked_lines_are_kept(focal: Focal, now: datetime) -> None:
    listen(focal)
    hear(focal, LINES, now)
    marked = ["ACTION: BDT to send the slides by Friday", "DECISION: captions at every joint meeting"]
    assert kept_words(focal) == ["\n".join(marked)]
    assert [said for _, _, said in items(focal)] == marked


def test_one_undo_takes_back_all_lines_of_a_message_and_no_others(focal: Focal, now: datetime) -> None:
    listen(focal)
    hear(focal, "ACTION: TSB to book the room by Friday\nINFO: the room has changed", now)
    hear(focal, LINES, now)
    asyncio.run(focal.exchange(to_said("undo that", DESK, now, place="iscg", audience="staff"), now))
    assert [status for _, status, _ in items(focal)] == ["open", "open", "withdrawn", "withdrawn"]


def test_a_line_that_cannot_be_recorded_is_named_and_the_others_stand(focal: Focal, now: datetime) -> None:
    listen(focal)
    words = "ACTION: BDT to send the slides by Friday\nACTION: TSB to report by 31 February"
    reply = asyncio.run(focal.exchange(overheard(words, now), now)).reply
    assert "TSB to report by 31 February" in reply
    assert [kind for kind, _, _ in items(focal)] == ["action"]


def test_an_owner_whom_nobody_knows_stays_visible(focal: Focal, now: datetime) -> None:
    listen(focal)
    hear(focal, "ACTION: Kim review the draft before Friday", now)
    with focal.database.reading() as session:
        parties = session.scalars(select(Item)).one().parties
        assert [(each.capacity, each.words) for each in parties] == [("responsible", "Kim")]


def test_the_same_lines_spoken_to_focal_are_each_recorded(focal: Focal, now: datetime) -> None:
    turn = asyncio.run(focal.exchange(to_said(LINES, DESK, now), now))
    assert [kind for kind, _, _ in items(focal)] == ["action", "conclusion"]
    carried = turn.answered.carried
    assert carried is not None
    assert [type(each).__name__ for each in carried.commands] == ["RecordAction", "RecordConclusion"]


def test_a_fault_with_overheard_words_is_told_to_nobody(focal: Focal, now: datetime) -> None:
    focal.hall.take(overheard("hello all", now))
    with focal.database.writing() as session:
        session.scalars(select(Event)).one().tries = 3
    assert [each.said for each in focal.hall.work(now)] == [None]
    with focal.database.reading() as session:
        assert session.scalars(select(Event.state)).one() == "failed"
    assert count(focal, Message) == 0
