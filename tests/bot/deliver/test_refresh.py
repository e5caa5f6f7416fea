"""What stands on a platform and shows an older state is edited; the newest message in each place is enough."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import datetime

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.deliver.refresh import MOST_TRIES, refresh
from bot.deliver.sender import Kind, Outcome, Parcel, Target
from handlers.answer import Reply
from storage.database import Database
from storage.messages import add_message
from storage.posts import add_posts, mark_stale
from storage.tables.notices import Message, Post
from tests.bot.deliver.conftest import Office, Open
from tests.bot.deliver.scripted import ScriptedSender, say

LEFT = 9
BROKEN = 13


def show(
    _session: Session, _message: Message, shown: Mapping[int, int], _now: datetime
) -> tuple[Reply, Mapping[int, int]] | None:
    """Every item is closed in version 2."""
    if BROKEN in shown:
        raise KeyError("topic")
    return None if LEFT in shown else (say(*(f"item {number} closed" for number in shown)), dict.fromkeys(shown, 2))


def stand(office: Office, *messages: tuple[int, ...], address: str = "desk") -> None:
    """Messages that were sent, each showing version 1 of these items."""
    with office.database.writing() as session:
        for items in messages:
            message = add_message(
                session,
                kind="reply",
                person_id=None,
                place_id=1,
                platform="chat",
                installation="here",
                address=address,
                lang="en",
                zone="UTC",
                reply={},
                made_at=office.now,
            )
            message.state, message.external = "sent", f"x{message.id}"
            add_posts(session, message, dict.fromkeys(items, 1))
            for post in session.scalars(select(Post).where(Post.message_id == message.id)):
                post.external = message.external


def change(office: Office, item: int, version: int = 2) -> None:
    with office.database.writing() as session:
        mark_stale(session, "item", str(item), version)


def edits(office: Office) -> list[tuple[str, list[str]]]:
    return [(line["external"], line["content"]) for line in office.ledger.read("update")]


def run(office: Office) -> int:
    return asyncio.run(refresh(office.means, show, office.now))


def stale(office: Office) -> list[bool]:
    with office.database.reading() as session:
        return list(session.scalars(select(Post.stale).order_by(Post.id)))


def test_the_newest_message_about_a_changed_item_shows_its_new_state_once(
    open_office: Open, each_database: Database
) -> None:
    office = open_office(notices=0, store=each_database)
    stand(office, (7,), (7,), (8,))
    change(office, 7)
    assert run(office) == 1
    assert edits(office) == [("x2", ["item 7 closed"])]
    assert run(office) == 0
    assert stale(office) == [False, False, False]


def test_each_place_has_its_own_newest_message(open_office: Open) -> None:
    office = open_office(notices=0)
    stand(office, (7,))
    stand(office, (7,), address="other")
    change(office, 7)
    assert run(office) == 2


def test_a_message_about_several_items_is_edited_once_for_all_of_them(
    open_office: Open, each_database: Database
) -> None:
    office = open_office(notices=0, store=each_database)
    stand(office, (5, 6, 7))
    change(office, 5)
    change(office, 7)
    assert run(office) == 1
    assert edits(office) == [("x1", ["item 5 closed", "item 6 closed", "item 7 closed"])]
    assert run(office) == 0


def test_a_message_that_shows_the_present_state_or_has_nothing_to_show_stays_as_it_is(open_office: Open) -> None:
    office = open_office(notices=0)
    stand(office, (LEFT,))
    change(office, LEFT, version=1)
    assert (run(office), stale(office)) == (0, [False])
    change(office, LEFT)
    assert (run(office), run(office), edits(office), stale(office)) == (0, 0, [], [False])


def test_an_edit_whose_receipt_was_lost_is_made_again_and_then_no_more(
    open_office: Open, each_database: Database
) -> None:
    office = open_office(notices=0, store=each_database)
    stand(office, (7,))
    change(office, 7)

    def die(name: str) -> None:
        if name == "refresh.edited":
            raise KeyboardInterrupt

    alive = office.means
    office.change(points=die)
    with pytest.raises(KeyboardInterrupt):
        run(office)
    office.means = alive
    assert (run(office), run(office)) == (1, 0)
    assert edits(office) == [("x1", ["item 7 closed"])] * 2


def test_a_newer_state_that_another_process_showed_first_is_shown_anew(open_office: Open) -> None:
    office = open_office(notices=0)
    stand(office, (7,))
    change(office, 7)

    def meanwhile(name: str) -> None:
        if name == "refresh.call":
            with office.database.writing() as session:
                # Another process was first, with a state that is newer than the one being shown.
                session.scalars(select(Post)).one().shown = 3

    alive = office.means
    office.change(points=meanwhile)
    assert run(office) == 0
    assert stale(office) == [True]
    office.means = alive
    assert run(office) == 1


class Stubborn(ScriptedSender):
    """Refuses edits of some messages in one way."""

    kind: Kind = Kind.LATER
    refused: frozenset[str] = frozenset({"x1"})

    async def update(self, target: Target, external: str, parcel: Parcel) -> Outcome:
        if external not in self.refused:
            return await super().update(target, external, parcel)
        self.ledger.write(event="update", external=external, content=[self.kind.value])
        if self.kind is Kind.PAUSED:
            raise ConnectionResetError
        return Outcome(self.kind)


def stubborn(office: Office, kind: Kind) -> None:
    sender = Stubborn(office.ledger, office.clock)
    sender.kind = kind
    office.change(senders={"chat": sender, "mail": office.mail})


@pytest.mark.parametrize(
    ("kind", "left"), [(Kind.LATER, True), (Kind.DOUBT, True), (Kind.ROUTE_GONE, False), (Kind.DEFECT, False)]
)
def test_an_edit_that_failed_for_now_is_tried_again_and_one_refused_for_good_is_not(
    kind: Kind, left: bool, open_office: Open
) -> None:
    office = open_office(notices=0)
    stubborn(office, kind)
    stand(office, (7,))
    change(office, 7)
    assert (run(office), stale(office)) == (0, [left])
    office.clock.move(60)
    run(office)
    assert len(edits(office)) == (2 if left else 1)


@pytest.mark.parametrize("kind", [Kind.LATER, Kind.DOUBT, Kind.PAUSED])
def test_a_message_that_cannot_be_edited_stands_in_no_others_way(kind: Kind, open_office: Open) -> None:
    office = open_office(notices=1)
    stubborn(office, kind)
    stand(office, (7,), (8,))
    change(office, 7)
    change(office, 8)
    assert run(office) == 0
    office.deliver()
    assert office.said() == [["n0.0"]]
    assert run(office) == 1
    assert edits(office)[-1] == ("x2", ["item 8 closed"])


def test_tries_become_rarer_and_after_two_days_the_message_is_left(open_office: Open) -> None:
    office = open_office(notices=0)
    stubborn(office, Kind.DOUBT)
    stand(office, (7,))
    change(office, 7)
    for hour in range(24 * 5):
        run(office)
        office.clock.move(3600)
        if not stale(office)[0]:
            assert 48 < hour < 96
            break
    assert len(edits(office)) == MOST_TRIES


def test_a_platform_that_is_away_is_not_asked_and_the_edit_follows_when_it_is_back(open_office: Open) -> None:
    office = open_office(notices=0)
    office.chat.away = frozenset({"desk"})
    stand(office, (7,))
    change(office, 7)
    assert (run(office), edits(office)) == (0, [])
    office.chat.away = frozenset()
    office.clock.move(60)
    assert run(office) == 1


def test_an_edit_takes_no_messages_turn_on_a_platform_that_does_not_answer(open_office: Open) -> None:
    office = open_office(notices=0)
    stand(office, (7,))
    change(office, 7)
    for _ in range(5):
        office.means.breaker.failed("chat", office.clock())
    office.clock.move(40)
    assert (run(office), edits(office)) == (0, [])
    assert office.means.breaker.allows(Target("chat", "here", "desk"), office.clock())


def test_a_message_that_cannot_be_composed_is_put_off_and_its_neighbour_is_edited(open_office: Open) -> None:
    office = open_office(notices=0)
    stand(office, (BROKEN,), (7,))
    change(office, BROKEN)
    change(office, 7)
    assert run(office) == 1
    assert stale(office) == [True, False]
