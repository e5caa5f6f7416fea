"""A button takes back what it stood beside; where the same person changed something else since, that is said first."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta

from sqlalchemy import update

from bot.app import Focal
from bot.doors.terminal.said import to_said
from bot.message import Pressed, Sender, Spot
from handlers.answer import Button, Reply
from storage.items import get_item
from storage.people import find_person
from storage.tables.items import Item
from storage.tables.notices import Notice

WHO = "secretariat@example.org"
FIRST, SECOND = "action: TSB to send the checklist by Friday", "action: BDT to send the survey by Friday"
LATER = "Something else of yours was changed after this"


def said(focal: Focal, words: str, now: datetime, who: str = WHO) -> Reply:
    reply = asyncio.run(focal.exchange(to_said(words, who, now), now)).answered.reply
    assert reply is not None
    return reply


def undo_of(reply: Reply) -> Button:
    return next(each for each in reply.buttons if each.command and each.command["command"] == "Undo")


def press(focal: Focal, button: Button, now: datetime) -> str:
    sender, spot = Sender(platform="terminal", installation="local", user=WHO), Spot(place=WHO, audience="direct")
    pressed = Pressed(sender=sender, spot=spot, event=f"{now}", at=now, command=button.command, version=button.version)
    return asyncio.run(focal.exchange(pressed, now)).reply


def status(focal: Focal, number: int) -> str:
    with focal.database.reading() as session:
        item = get_item(session, number)
        assert isinstance(item, Item)
        return item.status


def test_what_was_changed_since_is_not_taken_back_unseen(focal: Focal, now: datetime) -> None:
    first = undo_of(said(focal, FIRST, now))
    second = undo_of(said(focal, SECOND, now + timedelta(seconds=9)))
    later = now + timedelta(seconds=20)
    assert LATER in press(focal, first, later)
    assert (status(focal, 1), status(focal, 2)) == ("open", "open")
    assert "withdrawn" in press(focal, second, later + timedelta(seconds=1))
    assert "withdrawn" in press(focal, first, later + timedelta(seconds=2))
    assert (status(focal, 1), status(focal, 2)) == ("withdrawn", "withdrawn")


def test_a_setting_changed_since_stays(focal: Focal, now: datetime) -> None:
    first = undo_of(said(focal, FIRST, now))
    said(focal, "my time zone is Nairobi", now + timedelta(seconds=9))
    assert LATER in press(focal, first, now + timedelta(seconds=20))
    with focal.database.reading() as session:
        desk = find_person(session, WHO)
        assert desk is not None
        assert desk.zone == "Africa/Nairobi"


def test_what_was_done_last_is_taken_back_at_once(focal: Focal, now: datetime) -> None:
    both = undo_of(said(focal, f"{FIRST}\n{SECOND}", now))
    assert LATER not in press(focal, both, now + timedelta(seconds=9))
    assert (status(focal, 1), status(focal, 2)) == ("withdrawn", "withdrawn")


def test_a_second_press_takes_back_nothing_older(focal: Focal, now: datetime) -> None:
    said(focal, SECOND, now)
    twice = undo_of(said(focal, FIRST, now + timedelta(seconds=9)))
    assert "withdrawn" in press(focal, twice, now + timedelta(seconds=20))
    assert "This has been taken back already." in press(focal, twice, now + timedelta(seconds=21))
    assert (status(focal, 1), status(focal, 2)) == ("open", "withdrawn")


def test_a_second_press_where_nothing_older_is_left_says_the_same(focal: Focal, now: datetime) -> None:
    once = undo_of(said(focal, FIRST, now))
    assert "withdrawn" in press(focal, once, now + timedelta(seconds=20))
    assert "This has been taken back already." in press(focal, once, now + timedelta(seconds=21))


def test_a_correction_is_sent_whatever_was_changed_since(focal: Focal, now: datetime) -> None:
    once = undo_of(said(focal, "action: BDT to send the accessibility survey by Friday", now))
    with focal.database.writing() as session:
        session.execute(update(Notice).where(Notice.item_number == 1, Notice.stage == "assigned").values(state="sent"))
    assert "Send them a correction" in press(focal, once, now + timedelta(seconds=20))
    said(focal, "my time zone is Nairobi", now + timedelta(seconds=30))
    with focal.database.reading() as session:
        item = get_item(session, 1)
        assert item is not None
        correction = Button(label=once.label, command={"command": "Undo", "fields": {"tell": 1}}, version=item.version)
    told = press(focal, correction, now + timedelta(seconds=40))
    assert ("on its way to" in told, LATER in told) == (True, False)


def test_what_somebody_else_did_is_not_taken_back_nor_is_ones_own_older_change(focal: Focal, now: datetime) -> None:
    said(focal, FIRST, now)
    of_other = undo_of(said(focal, SECOND, now + timedelta(seconds=9), "access.bdt@example.org"))
    assert "Only whoever made this change can take it back." in press(focal, of_other, now + timedelta(seconds=20))
    assert (status(focal, 1), status(focal, 2)) == ("open", "open")
