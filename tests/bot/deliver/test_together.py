"""Several messages at one moment share their transactions; what is wrong with one of them stays its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from bot.deliver.compose import compose_due
from bot.deliver.sender import Outcome, Parcel, Target
from bot.deliver.ways import Waiting
from handlers.answer import Reply
from storage.database import Database
from storage.tables.notices import Notice
from storage.tables.people import Person
from tests.bot.deliver.conftest import Open
from tests.bot.deliver.office import compose
from tests.bot.deliver.scripted import ScriptedSender

EVERYBODY = [[f"n{number}.0"] for number in range(9)]


def test_what_is_due_at_one_moment_is_kept_in_few_transactions(open_office: Open, each_database: Database) -> None:
    office = open_office(people=9, notices=1, store=each_database)
    points = Counter[str]()
    office.change(points=lambda name: points.update([name]))
    office.deliver()
    assert sorted(office.said()) == EVERYBODY
    commits = {name: count for name, count in points.items() if name.endswith(".commit")}
    assert commits["compose.commit"] <= 3
    assert commits["send.attempt.commit"] == commits["receipt.sent.commit"] == 1
    assert {state for state, _ in office.notices().values()} == {"sent"}


def test_what_can_be_composed_no_more_when_it_is_sent_holds_up_nobody(
    open_office: Open, each_database: Database
) -> None:
    office = open_office(people=9, notices=1, store=each_database)
    asked = Counter[str]()

    def once(
        session: Session, person: Person, notices: Sequence[Notice], now: datetime
    ) -> tuple[Reply | None, list[Notice]]:
        asked[person.ref] += 1
        if person.ref == "desk4@example.org" and asked[person.ref] > 1:
            raise KeyError("what it speaks of is not there any more")
        return compose(session, person, notices, now)

    office.change(compose=once)
    office.deliver()
    assert sorted(office.said()) == [said for said in EVERYBODY if said != ["n4.0"]]
    assert office.notices()["n4.0"] == ("planned", None)


class Odd(ScriptedSender):
    """Gives one of its messages an id that PostgreSQL does not take for a text."""

    async def send(self, target: Target, parcel: Parcel, key: str) -> Outcome:
        outcome = await super().send(target, parcel, key)
        return replace(outcome, external="\x00") if target.address == "desk4" else outcome


def test_a_receipt_that_cannot_be_kept_spoils_no_other(open_office: Open, each_database: Database) -> None:
    office = open_office(people=9, notices=1, store=each_database)
    office.change(senders={"chat": Odd(office.ledger, office.clock), "mail": office.mail})
    office.deliver()
    open_ = {message.address for message in office.messages() if message.state != "sent"}
    assert open_ == (set() if each_database.sqlite else {"desk4"})
    office.clock.move(60)
    office.finish()
    assert sorted(office.said()) == EVERYBODY
    assert {state for state, _ in office.notices().values()} == {"sent"}


def test_whom_another_process_told_meanwhile_is_passed_over(open_office: Open, each_database: Database) -> None:
    office = open_office(people=9, notices=1, store=each_database)
    one, two, ahead = office.process("one"), office.process("two"), Waiting()
    first = compose_due(one, office.now, 2, ahead)
    theirs = compose_due(two, office.now, 4, Waiting())
    rest = compose_due(one, office.now, 9, ahead)
    assert [len(first), len(theirs), len(rest)] == [2, 4, 3]
    told = {claim.person_id for claim in (*first, *theirs, *rest)}
    assert len(told) == 9
