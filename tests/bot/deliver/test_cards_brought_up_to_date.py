"""A card that was sent shows how its item stands now: for its own reader, in their language, once."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, select

from bot.answer.defaults import Defaults
from bot.answer.hall import Hall
from bot.app import Focal
from bot.deliver.means import Means
from bot.deliver.refresh import refresh
from bot.deliver.run import deliver_once
from bot.deliver.sender import Outcome, Parcel, Target
from bot.message import Said, Sender, Spot
from bot.render.plain import plain
from handlers.cards import show_again
from handlers.notices import compose_notices
from handlers.table import HANDLERS
from storage.database import Database
from storage.places import get_place
from storage.tables.notices import Message, Post
from storage.workers import start_worker
from tests.bot.deliver.scripted import Ledger, ScriptedSender

# Of the offices that this is about, the one that reads the cards reads French.
OPEN, CLOSED, PRESS = "État : ouvert", "État : clos", "[1] "
DESK, TSB = "secretariat@example.org", "access.tsb@example.org"
ACTION = "action: TSB to send the accessibility checklist to BDT by Friday"


@dataclass
class Watched(ScriptedSender):
    """Keeps what edited messages look like: the message's id there, and its words."""

    looks: list[tuple[str, str]] = field(default_factory=list)

    async def update(self, target: Target, external: str, parcel: Parcel) -> Outcome:
        self.looks.append((target.address, plain(parcel.reply, parcel.lang, parcel.zone)))
        return await super().update(target, external, parcel)


@dataclass
class Chat:
    """A workspace in which people talk to Focal."""

    database: Database
    hall: Hall
    means: Means
    sender: Watched
    now: datetime
    events: int = 0

    def says(self, who: str, words: str, place: str | None = None, audience: Any = "direct") -> str:
        """What the person reads in answer."""
        self.events += 1
        sender = Sender(platform="terminal", installation="local", user=who)
        spot = Spot(place=place or f"D-{who}", audience=audience)
        self.hall.take(Said(sender=sender, spot=spot, event=f"e{self.events}", at=self.now, text=words))
        [answered] = self.hall.work(self.now)
        asyncio.run(deliver_once(self.means, self.now))
        return plain(answered.reply, answered.lang, answered.zone)

    def refreshes(self) -> list[tuple[str, str]]:
        """The messages that were edited, and what each says now."""
        self.sender.looks.clear()
        asyncio.run(refresh(self.means, show_again, self.now))
        return list(self.sender.looks)


@pytest.fixture
def chat(focal: Focal, tmp_path: Path, now: datetime) -> Chat:
    database = focal.database
    sender = Watched(Ledger(tmp_path / "ledger"), database.now, "terminal")
    with database.writing() as session:
        worker = start_worker(session, "chat", database.now())
    means = Means(
        database=database,
        worker=worker,
        senders={"terminal": sender},
        compose=partial(compose_notices, lang="en"),
        clock=database.now,
        chance=lambda: 0.5,
    )
    hall = Hall(database, HANDLERS, Defaults("en", "Europe/Zurich"), worker, database.now)
    made = Chat(database, hall, means, sender, now)
    # From then on they can be reached there.
    made.says(TSB, "bonjour")
    return made


@contextmanager
def statements(database: Database, word: str) -> Iterator[list[str]]:
    """The statements that begin with a word, as they reach the database."""
    found: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        if statement.startswith(word):
            found.append(statement)

    event.listen(database.engine, "before_cursor_execute", note)
    yield found
    event.remove(database.engine, "before_cursor_execute", note)


def test_done_elsewhere_is_shown_once_in_the_card_that_another_holds(chat: Chat) -> None:
    chat.says(DESK, ACTION)
    assert OPEN in chat.says(TSB, "montrez le point 1")
    assert chat.refreshes() == []
    chat.says(DESK, "done 1")
    [(where, words)] = chat.refreshes()
    assert where == f"D-{TSB}"
    assert CLOSED in words
    assert PRESS not in words
    assert chat.refreshes() == []


def test_what_is_taken_back_is_shown_again_as_it_was(chat: Chat) -> None:
    chat.says(DESK, ACTION)
    chat.says(TSB, "montrez le point 1")
    chat.says(DESK, "done 1")
    chat.refreshes()
    chat.says(DESK, "undo")
    [(_, words)] = chat.refreshes()
    assert OPEN in words


def test_a_list_is_edited_line_by_line_and_keeps_the_rest(chat: Chat) -> None:
    chat.says(DESK, ACTION)
    chat.says(DESK, "action: TSB to review the accessibility guide by Friday")
    listed = chat.says(TSB, "list items")
    chat.says(DESK, "done 1")
    [(where, words)] = chat.refreshes()
    assert (where, words.splitlines()[0]) == (f"D-{TSB}", listed.splitlines()[0])
    was, now = (next(line for line in each.splitlines() if "1. " in line) for each in (listed, words))
    assert (was.rsplit(" — ")[-1], now.rsplit(" — ")[-1]) == ("open", "closed")
    assert [line for line in listed.splitlines() if "2. " in line] == [
        line for line in words.splitlines() if "2. " in line
    ]


def test_a_reminder_shows_what_became_of_its_item_and_has_nothing_left_to_press(chat: Chat) -> None:
    chat.says(DESK, ACTION)
    asyncio.run(deliver_once(chat.means, chat.now + timedelta(days=2)))
    with chat.database.reading() as session:
        bundles = session.scalars(select(Message.address).where(Message.kind == "bundle")).all()
    assert f"D-{TSB}" in bundles
    chat.says(DESK, "done 1")
    words = dict(chat.refreshes())[f"D-{TSB}"]
    assert CLOSED in words
    assert PRESS not in words


def test_a_place_that_was_opened_to_others_no_longer_shows_the_words(chat: Chat) -> None:
    chat.says(DESK, ACTION, "C-staff", "staff")
    chat.says(DESK, "show 1", "C-staff", "staff")
    with chat.database.writing() as session:
        get_place(session, "terminal", "local", "C-staff", audience="outsiders")
    chat.says(DESK, "done 1")
    assert ("C-staff", "Item 1 is no longer shown here.") in chat.refreshes()


def test_what_changed_before_a_message_left_is_shown_right_after(chat: Chat) -> None:
    chat.says(DESK, ACTION)
    chat.sender.away = frozenset({f"D-{TSB}"})
    chat.says(TSB, "montrez le point 1")
    chat.says(DESK, "done 1")
    chat.sender.away = frozenset()
    asyncio.run(deliver_once(chat.means, chat.now))
    [(where, words)] = chat.refreshes()
    assert where == f"D-{TSB}"
    assert CLOSED in words


def test_a_reply_without_items_costs_nothing_and_one_with_items_a_single_statement(chat: Chat) -> None:
    chat.says(DESK, ACTION)
    chat.says(DESK, "action: BDT to publish the captions by Friday")
    with statements(chat.database, "INSERT INTO posts") as written:
        chat.says(DESK, "help")
        assert written == []
        chat.says(DESK, "list items")
        assert len(written) == 1
    with chat.database.reading() as session:
        shown = session.scalars(select(Post.shown).where(Post.subject_id == "2")).all()
    assert set(shown) == {1}
