"""What others may not read goes to the asker alone, as a message of its own; buttons that carry too much are offers."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from bot.app import Focal
from bot.message import Message, Pressed, Said, Sender, Spot
from handlers.answer import Line, Reply
from handlers.commands.catalogue import to_dict
from handlers.commands.pages import ShowForm
from storage.tables.inbox import Offer
from storage.tables.notices import Message as Stored
from tests.bot.answer.beyond import BDT, Beyond

ROOM, ALONE = "#room", "#room/alone"


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    return Beyond(focal, now)


def asks(beyond: Beyond, message: Message) -> list[tuple[str, Reply]]:
    """What was stored to be sent, and where it goes."""
    beyond.focal.hall.ask(message, beyond.now, hold=False)
    with beyond.focal.database.reading() as session:
        rows = session.scalars(select(Stored).order_by(Stored.id)).all()
        assert len({row.key for row in rows}) == len(rows)
        return [(row.address, Reply.model_validate(row.reply)) for row in rows]


def said(beyond: Beyond, text: str, private: str | None = ALONE) -> Said:
    sender = Sender(platform="terminal", installation="local", user=BDT)
    spot = Spot(place=ROOM, private=private, audience="outsiders")
    return Said(sender=sender, spot=spot, event=text, at=beyond.now, text=text, lang="en")


def test_what_the_place_may_not_read_goes_to_the_asker_alone_with_a_word_about_it(beyond: Beyond) -> None:
    here, alone = asks(beyond, said(beyond, "my reminders"))
    assert (here[0], here[1].title.key, here[1].private) == (ROOM, "reminders-in-private", None)
    assert (alone[0], alone[1].title.key) == (ALONE, "reminders-none")


def test_an_answer_for_the_asker_alone_is_not_shown_in_the_place(beyond: Beyond) -> None:
    [(address, reply)] = asks(beyond, said(beyond, "change my settings"))
    assert (address, reply.audience) == (ALONE, "asker")


def test_a_door_that_knows_no_private_way_is_given_both_in_one(beyond: Beyond) -> None:
    [(address, reply)] = asks(beyond, said(beyond, "my reminders", private=None))
    assert address == ROOM
    assert reply.private is not None


def presses(beyond: Beyond, command: ShowForm) -> Pressed:
    sender = Sender(platform="terminal", installation="local", user=BDT)
    spot = Spot(place=BDT, audience="direct", windows=True)
    return Pressed(sender=sender, spot=spot, event=command.form, at=beyond.now, command=to_dict(command))


def test_a_form_that_cannot_be_opened_unasked_comes_with_a_button_that_opens_it_as_it_was(beyond: Beyond) -> None:
    words = "send the list of offices " * 12
    [(_, reply)] = asks(beyond, presses(beyond, ShowForm(form="RecordAction", filled={"text": words})))
    [button] = reply.buttons
    assert button.label == Line(key="button-open-form")
    assert button.offer is not None
    again = beyond.presses(BDT, button)
    assert again.form is not None
    assert again.form.filled["text"] == words


def test_a_small_button_carries_its_command_itself(beyond: Beyond) -> None:
    [(_, reply)] = asks(beyond, presses(beyond, ShowForm(form="SetProfile")))
    assert [button.offer for button in reply.buttons] == [None]
    with beyond.focal.database.reading() as session:
        assert session.scalars(select(Offer)).all() == []


@pytest.mark.parametrize("asked", ["my reminders", "show 1", "what is overdue?"])
def test_whoever_cannot_be_written_to_alone_is_not_told_that_the_answer_comes_in_private(
    beyond: Beyond, asked: str
) -> None:
    beyond.says(BDT, "action: BDT to send the accessibility survey by 20 May 2024")
    beyond.now += timedelta(days=9)
    [(address, reply)] = asks(beyond, said(beyond, asked, private=""))[-1:]
    assert (address, reply) == (ROOM, Reply(title=Line(key="private-not-open")))


def test_of_an_answer_that_is_cut_it_is_said_how_to_come_to_the_rest(beyond: Beyond) -> None:
    beyond.says(BDT, "action: BDT to send the accessibility survey by 20 May 2024")
    asks(beyond, said(beyond, "action: BDT to send the venue list by 21 May 2024", private=""))
    [(_, whole)] = asks(beyond, said(beyond, "list items", private=""))[-1:]
    keys = [each.key for each in whole.parts if isinstance(each, Line)]
    assert (whole.private, whole.title.key, keys[-1:]) == (None, "items-listed", ["rest-not-open"])
    assert "rest-in-private" not in keys


def test_of_a_note_of_ones_own_the_place_learns_no_number(beyond: Beyond) -> None:
    here, alone = asks(beyond, said(beyond, "remind me tomorrow at 9 to call TSB"))
    assert (here[1].title, alone[1].title.key) == (Line(key="items-in-private"), "reminder-set")
