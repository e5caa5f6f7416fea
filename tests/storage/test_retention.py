"""What is past its time goes, class by class: a mark planted in each is gone, the record made of it stays."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.keeping import Keeper
from bot.sealing import Sealer
from bot.settings import Settings
from handlers.commands.fields import Party
from handlers.commands.items import RecordAction
from handlers.commands.people import ExportMyData
from storage.audit_chain import find_tampering
from storage.database import Database
from storage.retention import classes, list_due
from storage.tables.inbox import Event, Offer, Talk
from storage.tables.items import Item
from storage.tables.model_calls import ModelCall
from storage.tables.notices import Message
from storage.tables.people import Person
from storage.tables.records import Proposal
from storage.tables.work import Audit, Job
from tests.asking import asks, office
from tests.command_line import call, without_settings
from tests.figures import Tell
from tests.handlers.test_own_data import MARK, does, marked

KEEP = {name: timedelta(days=30) for name in ("context", "words", "texts", "model", "messages", "trail")}
LATER = timedelta(days=40)
TABLES = {"talks", "offers", "inbox", "proposals", "jobs", "model_calls", "messages", "audit"}


def plant(session: Session, at: datetime, mark: str) -> Person:
    """Somebody says something at that time that each class keeps, and an action that is recorded of it."""
    person = office(session, f"desk-{mark.lower()}", rights=["secretariat"])
    context = asks(session, person, at)
    here: dict[str, Any] = {"person_id": person.id, "place_id": context.place.id}
    there: dict[str, Any] = {"platform": "slack", "installation": "T1"}
    does(context, RecordAction(text=f"send the {mark} list", responsible=(Party(kind="body", id="bdt"),)))
    said = Event(**there, dedupe=mark[0], order_key="k", received=at, state="done", payload={"text": mark})
    sent = Message(**there, key=mark[0], kind="answer", address="D1", lang="en", zone="UTC", reply={"said": mark})
    sent.state, sent.due, sent.made_at = "sent", at, at
    heard = Proposal(digest=mark[0], kind="action", fields={}, quote=f"{mark}: yes", confidence=1.0, made_at=at)
    heard.speaker, heard.state = mark, "accepted"
    read = Job(kind="rules", **here, payload={"spoken": [mark]}, until=at, state="done")
    asked = ModelCall(**here, at=at, model="m", prompt="1", lang="en", letters=4, text=mark, sent={})
    talk, offer = Talk(**here, state={"last": mark}, expires=at), Offer(**here, command={"text": mark}, expires=at)
    session.add_all([said, sent, heard, read, asked, talk, offer])
    session.flush()
    return person


def test_what_is_past_its_time_is_gone_and_the_record_stays(
    each_filled: Database, now: datetime, tmp_path: Path, tell: Tell
) -> None:
    sealer, keeper = Sealer(each_filled, tmp_path / "anchor"), Keeper(each_filled, KEEP)
    with each_filled.writing() as session:
        old = plant(session, now, MARK).id
    sealer.seal(now)
    with each_filled.writing() as session:
        plant(session, now + LATER, "Aardvark")
    with each_filled.reading() as session:
        due = list_due(session, KEEP, now + LATER)
        assert {name: bool(each.rows) for name, each in due.items()} == dict.fromkeys(KEEP, True)
        assert set(marked(session, MARK)) >= TABLES
    keeper.follow(now + LATER)
    with each_filled.reading() as session:
        left = set(marked(session, MARK)) & TABLES
        tell("S14", lost=None, twice=None, early=None, classes=len(KEEP), tables=len(TABLES), left=len(left))
        assert left == set()
        # The record, and whatever is younger, stay.
        assert f"send the {MARK} list" in session.scalars(select(Item.text)).all()
        assert set(marked(session, "Aardvark")) >= TABLES - {"audit"} | {"items"}
        assert not any(each.rows for each in list_due(session, KEEP, now + LATER).values())
        assert set(session.scalars(select(Event.dedupe))) == {MARK[0], "A"}
    sealer.seal(now + LATER)
    with each_filled.reading() as session:
        assert list(find_tampering(session)) == []
        assert session.scalars(select(Audit).where(Audit.salt.is_(None))).all()
    with each_filled.writing() as session:
        told = does(asks(session, session.get_one(Person, old), now + LATER), ExportMyData()).document.content
        assert MARK in told.decode()
    # Once a day, and not by every process.
    with each_filled.writing() as session:
        plant(session, now, "Badger")
    keeper.follow(now + LATER + timedelta(hours=23))
    with each_filled.reading() as session:
        assert "inbox" in marked(session, "Badger")
    keeper.follow(now + LATER + timedelta(hours=25))
    with each_filled.reading() as session:
        assert "inbox" not in marked(session, "Badger")


def test_what_is_open_or_undecided_is_kept_whatever_its_age(database: Database, now: datetime) -> None:
    with database.writing() as session:
        plant(session, now, MARK)
        for row in (*session.scalars(select(Event)), *session.scalars(select(Message)), *session.scalars(select(Job))):
            row.state = {"inbox": "new", "messages": "doubt", "jobs": "running"}[row.__tablename__]
        session.scalars(select(Proposal)).one().state = "open"
    Keeper(database, KEEP).follow(now + LATER)
    with database.reading() as session:
        assert set(marked(session, MARK)) >= {"inbox", "messages", "jobs", "proposals"}


def test_every_class_has_its_setting_and_0_keeps_for_good() -> None:
    assert set(Settings().keeping) | {"trail"} == set(classes())
    assert "words" not in Settings(keep_words=0).keeping


def test_operators_see_what_would_go_before_it_goes(tmp_path: Path) -> None:
    env = without_settings(tmp_path, FOCAL_KEEP_WORDS="0", FOCAL_KEEP_MODEL="7")
    told = call("retention", env=env)
    assert told.returncode == 0, told.stderr
    assert "words: kept for good; 0 to go" in told.stdout
    assert "model: kept 7 days; 0 to go" in told.stdout
    assert "gone: nothing" in call("retention", "--go", env=env).stdout
    assert "FOCAL_KEEP_MODEL: " in call("retention", env={**env, "FOCAL_KEEP_MODEL": "-1"}).stderr


@pytest.mark.parametrize("many", [1_201])
def test_many_rows_go_in_several_steps(database: Database, now: datetime, many: int) -> None:
    with database.writing() as session:
        session.add_all(
            Event(platform="slack", installation="T1", dedupe=str(n), order_key="k", received=now, state="done",
                  payload={"text": "x"}) for n in range(many)
        )  # fmt: skip
    assert Keeper(database, KEEP).let_go(now + LATER) == {"words": many}
