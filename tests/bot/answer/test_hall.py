"""The hall: each message is answered once, a refusal changes nothing, a fault is told with a code."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from bot.answer.defaults import Defaults
from bot.answer.hall import Hall
from bot.app import Focal
from bot.doors.terminal.said import to_said
from bot.message import Pressed, Said, Sender, Spot
from handlers.answer import Line, Reply
from handlers.commands.catalogue import from_dict
from handlers.commands.command import Command
from handlers.commands.help import Help
from handlers.commands.items import RecordAction
from handlers.context import Context
from handlers.errors import Refusal
from handlers.table import HANDLERS, Handler
from storage.database import Database
from storage.tables.inbox import Event, Offer
from storage.tables.items import Item
from storage.tables.notices import Message
from storage.tables.places import Place

WHO = "secretariat@example.org"
ACTION = "action: TSB to send the accessibility checklist to BDT by Friday"


def count(database: Database, table: Any) -> int:
    with database.reading() as session:
        return session.scalar(select(func.count()).select_from(table)) or 0


def hall(database: Database, help: Handler | None = None, record: Handler | None = None) -> Hall:
    own: Mapping[type[Command], Handler | None] = {Help: help, RecordAction: record}
    table = {**HANDLERS, **{command: handler for command, handler in own.items() if handler}}
    return Hall(database, table, Defaults("en", "Europe/Zurich"), "worker", database.now)


def exchange(focal: Focal, words: str, now: datetime) -> str:
    return asyncio.run(focal.exchange(to_said(words, WHO, now), now)).reply


def press(now: datetime, who: str, event: str, **what: Any) -> Pressed:
    sender = Sender(platform="terminal", installation="local", user=who)
    return Pressed(sender=sender, spot=Spot(place=who, audience="direct"), event=event, at=now, **what)


def test_the_same_event_twice_is_one_action(focal: Focal, now: datetime) -> None:
    said = to_said(ACTION, WHO, now)
    assert focal.hall.take(said) is not None
    assert focal.hall.take(said) is None
    focal.hall.work(now)
    focal.hall.work(now)
    assert count(focal.database, Item) == 1
    assert count(focal.database, Message) == 1


@pytest.mark.parametrize(
    ("words", "lang"),
    [("aide-moi à trouver le coordonnateur, s'il te plaît", "fr"), ("помоги мне найти координатора", "ru")],
)
def test_a_fault_is_told_in_the_language_of_the_message(focal: Focal, now: datetime, words: str, lang: str) -> None:
    focal.hall.take(to_said(words, WHO, now))
    with focal.database.writing() as session:
        event = session.scalars(select(Event)).one()
        event.payload = {**event.payload, "kind": "telegraphed"}
    (answered,) = focal.hall.work(now)
    assert (answered.reply.title.key, answered.lang) == ("failure-code", lang)


def test_what_was_stored_is_answered_by_another_process(focal: Focal, now: datetime) -> None:
    focal.hall.take(to_said(ACTION, WHO, now))
    answered = hall(focal.database).work(now)
    assert [type(each.carried.command).__name__ for each in answered if each.carried] == ["RecordAction"]


def test_a_refusal_leaves_nothing_of_what_its_handler_began(focal: Focal, now: datetime) -> None:
    def half(context: Context, _command: RecordAction) -> Reply:
        context.session.add(Place(platform="terminal", installation="local", external="#half"))
        context.session.flush()
        raise Refusal("offer-gone")

    before = count(focal.database, Place)
    told = hall(focal.database, record=half)
    told.take(to_said(ACTION, WHO, now))
    assert told.work(now)[0].reply.title == Line(key="offer-gone")
    assert count(focal.database, Place) == before + 1  # the speaker's own conversation


def test_a_fault_is_told_with_its_code_and_the_rest_goes_on(focal: Focal, now: datetime) -> None:
    def broken(_context: Context, _command: Help) -> Reply:
        raise ZeroDivisionError

    told = hall(focal.database, help=broken)
    told.take(to_said("help", WHO, now))
    told.take(to_said("my profile", WHO, now))
    first, second = told.work(now)
    assert first.reply.title.key == "failure-code"
    assert second.carried is not None
    with focal.database.reading() as session:
        failed = session.scalars(select(Event).where(Event.state == "failed")).one()
    code = first.reply.title.facts["code"]
    assert getattr(code, "value", None) == failed.code


def test_what_an_older_version_stored_and_nobody_can_read_is_answered_with_a_code(focal: Focal, now: datetime) -> None:
    focal.hall.take(to_said("help", WHO, now))
    with focal.database.writing() as session:
        event = session.scalars(select(Event)).one()
        event.payload = {**event.payload, "kind": "telegraphed"}
    assert [each.reply.title.key for each in focal.hall.work(now)] == ["failure-code"]


@pytest.mark.parametrize("taker", [WHO, "chair@example.org"])
def test_an_offer_is_taken_once_and_by_its_addressee_alone(focal: Focal, now: datetime, taker: str) -> None:
    exchange(focal, "who leads acess?", now)
    with focal.database.reading() as session:
        offers = session.scalars(select(Offer).where(Offer.state == "open")).all()
    assert offers, "nothing was offered"
    for number, expected in ((1, taker == WHO), (2, False)):
        focal.hall.take(press(now, taker, f"press-{taker}-{number}", offer=offers[-1].id))
        reply = focal.hall.work(now)[-1].reply
        assert (reply.title.key != "offer-gone") is expected


def test_a_button_of_an_unknown_command_is_answered_calmly(focal: Focal, now: datetime) -> None:
    focal.hall.take(press(now, WHO, "old-button", command={"command": "NoSuchCommand", "fields": {}}))
    assert focal.hall.work(now)[-1].reply.title.key == "offer-gone"


def test_a_button_gives_no_right(focal: Focal, now: datetime) -> None:
    exchange(focal, ACTION, now)
    command: Mapping[str, Any] = {"command": "AgreeItems", "fields": {"items": [1]}}
    focal.hall.take(press(now, "stranger@example.org", "forged", command=command))
    # To whoever may not see it, it is not there.
    assert focal.hall.work(now)[-1].reply.title.key == "item-not-found"
    assert from_dict(command)


def test_a_form_asks_for_what_was_not_said(focal: Focal, now: datetime) -> None:
    exchange(focal, ACTION, now)
    exchange(focal, "move 1", now + timedelta(seconds=1))
    told = asyncio.run(focal.exchange(to_said("28 May", WHO, now), now + timedelta(seconds=2)))
    assert told.answered.carried is not None
    assert type(told.answered.carried.command).__name__ == "MoveDeadline"


@pytest.mark.parametrize(
    "words", ["", " \n", "x" * 40_000, "a\u0000b", "\ud800", "\u202eabc", "(" * 2_000, "9" * 20_000]
)
def test_bad_input_gets_a_sentence_and_changes_nothing(focal: Focal, now: datetime, words: str) -> None:
    exchange(focal, "my profile", now)
    before = count(focal.database, Item)
    sender = Sender(platform="terminal", installation="local", user=WHO)
    said = Said(sender=sender, spot=Spot(place=WHO, audience="direct"), event="bad", at=now, text=words)
    focal.hall.take(said)
    reply = focal.hall.work(now)[-1].reply
    assert reply.title.key != "failure-code"
    assert count(focal.database, Item) == before
