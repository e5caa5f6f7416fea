"""After a restore from a backup: what was sent meanwhile is found and not repeated; what was not is sent."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import delete, select, update

from bot.deliver.restored import Doubted, doubt_all
from storage.database import Database
from storage.keys import keep_secret
from storage.tables.notices import Message, Notice
from storage.tables.people import Person, Route
from tests import stores
from tests.bot.deliver.conftest import Office, Open
from tests.bot.deliver.office import answer_all, take
from tests.bot.deliver.scripted import count_repeats, count_seen
from tests.bot.deliver.test_outcomes import put
from tests.figures import Tell


def backup(office: Office, path: Path) -> None:
    with office.database.writing() as session:
        keep_secret(session)
    stores.sqlite_backup(office.database, path)


def restored(office: Office, path: Path) -> Office:
    """The same office over the backup, at a later hour."""
    office.database.close()
    office.database = Database(f"sqlite:///{path}")
    office.means = office.process("one")
    return office


def test_what_was_sent_since_the_backup_is_found_and_the_rest_is_sent(open_office: Open, tmp_path: Path) -> None:
    office = open_office(people=4, notices=1)
    tomorrow = office.now + timedelta(days=1)
    with office.database.writing() as session:
        for notice in session.scalars(select(Notice).where(Notice.key.in_(("n2.0", "n3.0")))):
            notice.due = tomorrow
    backup(office, tmp_path / "backup.db")
    office.finish()
    assert count_seen(office.ledger) == {"n0.0": 1, "n1.0": 1}
    office.clock.move(2 * 86_400)
    restored(office, tmp_path / "backup.db")
    doubted = doubt_all(office.means, tomorrow)
    assert (doubted.open, doubted.made) == (0, 4)
    office.finish(tomorrow)
    assert count_seen(office.ledger) == {f"n{number}.0": 1 for number in range(4)}
    assert {state for state, _ in office.notices().values()} == {"sent"}
    assert [message.doubt for message in office.messages()] == [False, False, True, True]
    office.database.close()


def test_it_is_looked_for_where_it_may_have_been_sent_and_not_where_somebody_once_looked(
    open_office: Open, tmp_path: Path
) -> None:
    office = open_office(people=1, notices=1)
    with office.database.writing() as session:
        reader = session.scalars(select(Person)).one()
        session.add(Route(person_id=reader.id, platform="terminal", installation="here", address="desk0", rank=-1))
    backup(office, tmp_path / "backup.db")
    office.finish()
    office.clock.move(86_400)
    restored(office, tmp_path / "backup.db")
    assert doubt_all(office.means, office.now).made == 1
    office.finish()
    assert count_seen(office.ledger) == {"n0.0": 1}
    assert [(message.platform, message.state) for message in office.messages()] == [("chat", "sent")]
    office.database.close()


def test_who_was_first_written_to_after_the_backup_is_written_to_again_as_a_repeat(
    open_office: Open, tmp_path: Path
) -> None:
    office = open_office(people=1, notices=1)
    with office.database.writing() as session:
        session.execute(delete(Route))
        session.execute(update(Person).values(email="desk0@example.org"))
    backup(office, tmp_path / "backup.db")
    restored(office, tmp_path / "backup.db")
    assert doubt_all(replace(office.means, has_mail=True), office.now).made == 1
    assert [(message.platform, message.doubt) for message in office.messages()] == [("mail", True)]
    office.database.close()


def test_an_answer_that_had_not_been_tried_when_the_backup_was_taken_is_looked_for(
    open_office: Open, tmp_path: Path
) -> None:
    office = open_office(notices=0)
    put(office, "desk0", "answer")
    backup(office, tmp_path / "backup.db")
    office.finish()
    office.clock.move(86_400)
    restored(office, tmp_path / "backup.db")
    later = office.now + timedelta(days=1)
    assert doubt_all(office.means, later).open == 1
    office.finish(later)
    assert office.said() == [["answer"]]
    office.database.close()


def test_what_waited_for_its_answer_in_the_backup_is_answered_once(open_office: Open, tmp_path: Path) -> None:
    office = open_office(notices=0)
    for event in ("before the loss", "after it"):
        take(office.means, event, event, office.now)
    backup(office, tmp_path / "backup.db")
    answer_all(office.means, office.now)
    office.deliver()
    assert sorted(office.said()) == [["after it"], ["before the loss"]]
    office.ledger.forget("after it")
    restored(office, tmp_path / "backup.db")
    office.clock.move(3_600)
    assert doubt_all(office.means, office.clock()).unanswered == 2
    office.finish()
    assert office.said() == [["before the loss"], ["after it"]]
    assert [message.state for message in office.messages()] == ["sent", "sent"]
    office.database.close()


def lived_twice(office: Office, path: Path, seed: int) -> tuple[Doubted, int]:
    """A day in whose middle a backup is taken, some hours later the loss, and from the backup on the rest of the day;
    with how many were sent between the two."""
    chance, hour = random.Random(seed), timedelta(hours=1)
    with office.database.writing() as session:
        for notice in session.scalars(select(Notice).order_by(Notice.id)):
            notice.due = office.now + hour * chance.randrange(20)
    saved, lost = sorted(chance.sample(range(1, 20), 2))
    said = [0, 0]
    for passed in range(lost):
        if passed == saved:
            backup(office, path)
            said[0] = len(office.said())
        pass_hour(office, passed)
    said[1] = len(office.said())
    restored(office, path)
    office.clock.at = office.now + hour * lost
    doubted = doubt_all(office.means, office.clock())
    for passed in range(lost, 24):
        pass_hour(office, passed)
    return doubted, said[1] - said[0]


def pass_hour(office: Office, passed: int) -> None:
    """What is due is sent, and what is in doubt looked for twice."""
    office.clock.at = office.now + timedelta(hours=passed)
    for _ in range(4):
        office.deliver(office.now + timedelta(hours=passed))
        office.clock.move(8)


@pytest.mark.parametrize("seed", [1, *(pytest.param(each, marks=pytest.mark.sweep) for each in range(2, 12))])
def test_a_day_that_is_lived_twice_from_a_backup_on_says_everything_once(
    seed: int, open_office: Open, tmp_path: Path, tell: Tell
) -> None:
    office = open_office(people=4, notices=5)
    doubted, since = lived_twice(office, tmp_path / "backup.db", seed)
    seen = count_seen(office.ledger) + count_repeats(office.ledger)
    lost, twice = 20 - len(seen), sum(count > 1 for count in seen.values())
    told: dict[str, Any] = {"sent_since_the_backup": since, "looked_for": doubted.open + doubted.made}
    tell("R17", lost=lost, twice=twice, seed=seed, **told)
    office.database.close()
    assert (lost, twice) == (0, 0)


def test_where_nothing_can_be_looked_up_staff_gets_a_marked_repeat(open_office: Open, tmp_path: Path) -> None:
    office = open_office(people=1, notices=1)
    backup(office, tmp_path / "backup.db")
    office.finish()
    restored(office, tmp_path / "backup.db")
    office.chat.sees = False
    doubt_all(office.means, office.now)
    office.finish()
    assert (count_seen(office.ledger), count_repeats(office.ledger)) == (Counter({"n0.0": 1}), Counter({"n0.0": 1}))
    office.database.close()


def test_a_bundle_of_the_same_notices_has_the_same_mark_and_another_has_not(open_office: Open) -> None:
    office = open_office(people=2, notices=2)
    office.chat.fault = "paused"
    office.deliver()
    office.chat.fault = "fine"
    office.clock.move(120)
    office.finish()
    keys = [message.key for message in office.messages()]
    assert len(keys) == len(set(keys))
    with office.database.reading() as session:
        sent = session.scalars(select(Message.key).where(Message.state == "sent")).all()
    assert next(key.partition("~")[0] for key in keys if "~" in key) in {key[:40] for key in sent}
