"""What stands on a platform and shows an older state is edited; the newest message is enough."""

from __future__ import annotations

import asyncio
from datetime import datetime

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.deliver.refresh import refresh
from bot.deliver.sender import Kind, Outcome, Parcel, Target
from handlers.answer import Reply
from storage.messages import add_message
from storage.posts import Stale, mark_stale
from storage.tables.notices import Message, Post
from tests.bot.deliver.conftest import Office, Open
from tests.bot.deliver.scripted import ScriptedSender, say


def show(_session: Session, _message: Message, stale: Stale, _now: datetime) -> tuple[Reply, int] | None:
    return (say(f"item {stale.subject_id} closed"), 2) if stale.subject_id != "9" else None


def stand(office: Office, *subjects: str) -> None:
    """Messages that were sent, each showing version 1 of an item."""
    with office.database.writing() as session:
        for number, subject in enumerate(subjects):
            message = add_message(
                session,
                kind="reply",
                person_id=None,
                place_id=1,
                platform="chat",
                installation="here",
                address="desk",
                lang="en",
                zone="UTC",
                reply={},
                made_at=office.now,
            )
            message.state = "sent"
            session.add(Post(message_id=message.id, subject="item", subject_id=subject, shown=1, external=f"x{number}"))


def change(office: Office, subject: str, version: int) -> None:
    with office.database.writing() as session:
        mark_stale(session, "item", subject, version)


def edits(office: Office) -> list[tuple[str, list[str]]]:
    return [(line["external"], line["content"]) for line in office.ledger.read("update")]


def run(office: Office) -> int:
    return asyncio.run(refresh(office.means, show, office.now))


def test_the_newest_message_about_a_changed_item_shows_its_new_state(open_office: Open) -> None:
    office = open_office(notices=0)
    stand(office, "7", "7", "8")
    change(office, "7", 2)
    assert run(office) == 1
    assert edits(office) == [("x1", ["item 7 closed"])]
    assert run(office) == 0


def test_a_message_that_shows_the_present_state_is_left_alone(open_office: Open) -> None:
    office = open_office(notices=0)
    stand(office, "7")
    change(office, "7", 1)
    assert run(office) == 0


def test_a_message_that_has_nothing_new_to_show_stays_as_it_is(open_office: Open) -> None:
    office = open_office(notices=0)
    stand(office, "9")
    change(office, "9", 2)
    assert (run(office), run(office), edits(office)) == (0, 0, [])


class Stubborn(ScriptedSender):
    """Refuses edits in one way."""

    kind: Kind = Kind.LATER

    async def update(self, target: Target, external: str, parcel: Parcel) -> Outcome:
        self.ledger.write(event="update", external=external, content=[self.kind.value])
        return Outcome(self.kind)


@pytest.mark.parametrize(
    ("kind", "stale"), [(Kind.LATER, True), (Kind.DOUBT, True), (Kind.ROUTE_GONE, False), (Kind.DEFECT, False)]
)
def test_an_edit_that_failed_for_now_is_tried_again_and_one_refused_for_good_is_not(
    kind: Kind, stale: bool, open_office: Open
) -> None:
    office = open_office(notices=0)
    stubborn = Stubborn(office.ledger, office.clock)
    stubborn.kind = kind
    office.change(senders={"chat": stubborn})
    stand(office, "7")
    change(office, "7", 2)
    assert run(office) == 0
    with office.database.reading() as session:
        assert session.scalars(select(Post.stale)).all() == [stale]
