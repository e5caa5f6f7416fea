"""What is kept about somebody: a mark planted in every table is found in their file, and gone once they are erased."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.sealing import Sealer
from handlers.commands.command import Command
from handlers.commands.fields import DueDate, DueMoment, Party
from handlers.commands.items import RecordAction, Undo
from handlers.commands.notices import RemindMe
from handlers.commands.people import EraseMyData, ExportMyData, SetLanguage
from handlers.commands.upkeep import SetAway
from handlers.context import Context, Evidence
from handlers.errors import Refusal
from handlers.table import HANDLERS
from storage.audit import opened
from storage.audit_chain import find_tampering
from storage.database import Database
from storage.tables.all import METADATA
from storage.tables.inbox import Event, Offer, Talk
from storage.tables.items import Item
from storage.tables.model_calls import ModelCall
from storage.tables.notices import Message, Notice
from storage.tables.people import Identity, Person, Route
from storage.tables.records import ActivityReport, Proposal
from storage.tables.register import FocalPoint
from storage.tables.work import Audit, AuditKey
from tests.asking import asks, names, office
from tests.figures import Tell

MARK = "Zzyzx"
NAME = f"Ana {MARK} Ñandú"


def _plant(session: Session, now: datetime) -> tuple[Person, Person]:
    known = {"handle": f"@{MARK}", "aliases": [f"{MARK.lower()}-ana"], "body_id": "bdt", "enrolled": True}
    person = office(session, "ana", office=False, **known)
    person.name, person.names, person.email = NAME, {"ar": f"آنا {MARK}"}, f"{MARK.lower()}@example.org"
    desk = office(session, "desk", rights=["secretariat"], enrolled=True)
    at_slack: dict[str, Any] = {"person_id": person.id, "platform": "slack", "installation": "T1"}
    session.add(Identity(**at_slack, external=f"U-{MARK}", linked_by="email", seen_at=now))
    route = Route(**at_slack, address=f"D-{MARK}")
    session.add(route)
    session.flush()
    own, theirs = asks(session, person, now), asks(session, desk, now)
    names(session, "accessibility", "bdt", person, now, designated_by=f"letter of {NAME}")
    due, bdt = DueDate(date=date(2024, 6, 14)), Party(kind="body", id="bdt")
    owed = RecordAction(text=f"{NAME} to send the list", responsible=(bdt,), topic="accessibility", due=due)
    does(theirs, owed)
    # Others' words, which stand under a key of theirs, may speak of somebody.
    told = RecordAction(text="send the list again", responsible=(bdt,), due=due)
    does(replace(theirs, evidence=Evidence(text=f"{NAME} sends it", lang="en")), told)
    doctor = f"call the doctor of {MARK.lower()}@example.org"
    does(own, SetLanguage(value="es"))
    does(own, SetAway(since=date(2024, 6, 3), until=date(2024, 6, 7)))
    # A line of the days before there were keys.
    was = {"id": 9, "person_id": person.id, "since": "2023-06-05", "until": "2023-06-07"}
    session.add(Audit(at=now, command="SetAway", subject="absence", subject_id="9", after=was))
    does(own, RemindMe(text=doctor, at=DueMoment(at=datetime.fromisoformat("2024-06-01T09:00"), zone="UTC")))
    here: dict[str, Any] = {"person_id": person.id, "place_id": own.place.id}
    payload = {"sender": {"user": f"U-{MARK}"}, "text": f"my words {MARK}"}
    sent = Message(**at_slack, key="m1", kind="answer", address=f"D-{MARK}", route_id=route.id, lang="en", zone="UTC")
    sent.reply, sent.state, sent.due, sent.made_at = {"said": f"Dear {NAME}"}, "sent", now, now
    said = Event(platform="slack", installation="T1", dedupe="e1", order_key="k", received=now, state="done")
    said.payload = payload
    asked = ModelCall(**here, at=now, model="m", prompt="1", lang="en", letters=4, text=MARK, sent={})
    trains = ActivityReport(topic_id="accessibility", body_id="bdt", year=2024, kind="activity", lang="en", made_at=now)
    trains.text, trains.person_id = f"{NAME} trains", person.id
    heard = Proposal(
        digest="d", kind="action", fields={"text": NAME}, quote=f"{NAME}: yes", confidence=1.0, made_at=now
    )
    heard.speaker = NAME
    talk, offer = Talk(**here, state={"last": MARK}, expires=now), Offer(**here, command={"text": MARK}, expires=now)
    session.add_all([sent, said, asked, trains, heard, talk, offer])
    session.flush()
    return person, desk


def marked(session: Session, *marks: str) -> list[str]:
    """The tables that hold one of the marks in any column."""
    found = []
    for table in METADATA.sorted_tables:
        rows = session.execute(select(table)).mappings().all()
        text = json.dumps([dict(row) for row in rows], default=str, ensure_ascii=False).casefold()
        if any(mark.casefold() in text for mark in marks):
            found.append(table.name)
    return found


def does(context: Context, command: Command) -> Any:
    reply = HANDLERS[type(command)](context, command)
    context.session.flush()
    return reply


def _sealed(session: Session, number: int) -> dict[int, tuple[Any, Any]]:
    """What stands in the lines of what somebody did: what is theirs stands under their key."""
    lines = session.scalars(select(Audit).where(Audit.person_id == number)).all()
    assert lines
    assert MARK not in json.dumps([[line.before, line.after] for line in lines])
    return {line.id: (line.before, line.after) for line in lines}


def _nobody_reads(session: Session, number: int, kept: dict[int, tuple[Any, Any]]) -> None:
    """Their own lines stand as they were written, and nobody can read them."""
    assert session.get(AuditKey, number) is None
    assert session.scalars(select(Audit.after).where(Audit.subject_id == "9", Audit.subject == "absence")).all() == [
        None
    ]
    for line in session.scalars(select(Audit).where(Audit.id.in_(kept))):
        assert (line.before, line.after) == kept[line.id]
        assert MARK not in json.dumps([opened(session, line.before or {}), opened(session, line.after or {})])


def test_all_that_is_kept_is_in_the_file_and_nothing_is_left_once_erased(
    each_filled: Database, now: datetime, tmp_path: Path, tell: Tell
) -> None:
    with each_filled.writing() as session:
        person, desk = _plant(session, now)
        number, id_ = person.id, desk.id
    sealer = Sealer(each_filled, tmp_path / "anchor")
    sealer.seal(now)
    with each_filled.writing() as session:
        person = session.get_one(Person, number)
        planted = set(marked(session, MARK, "ñandú"))
        assert len(planted) >= 12
        file = json.loads(does(asks(session, person, now), ExportMyData()).document.content)
        told = json.dumps(file, ensure_ascii=False)
        assert NAME in json.dumps(file["audit"], ensure_ascii=False)
        kept = _sealed(session, number)
        assert told.count(MARK) >= 12
        # What others wrote of them is theirs: it comes where a row is the person's.
        assert planted - file.keys() <= {"proposals"}
        asked = does(asks(session, person, now), EraseMyData())
        assert asked.title.key == "erase-asked"
        assert marked(session, MARK, "ñandú")
        does(asks(session, person, now), EraseMyData(sure=True))
    with each_filled.reading() as session:
        left = marked(session, MARK, "ñandú")
        tell("S14 erased", lost=None, twice=None, early=None, planted=len(planted), left=len(left))
        assert left == []
        person = session.get_one(Person, number)
        assert (person.name, person.active, person.email) == ("BDT", False, None)
        items = session.scalars(select(Item.text).where(Item.kind == "action").order_by(Item.number)).all()
        assert items == ["BDT to send the list", "send the list again"]
        _nobody_reads(session, number, kept)
        assert session.scalars(select(FocalPoint.until)).one() == now.date()
        states = {(each.person_id, each.state) for each in session.scalars(select(Notice))}
        # Whoever asked for it is reminded instead.
        assert (number, "planned") not in states
        assert (id_, "planned") in states
    sealer.seal(now)
    with each_filled.reading() as session:
        assert list(find_tampering(session)) == []
    with each_filled.writing() as session, pytest.raises(Refusal, match="undo-nothing"):
        does(asks(session, session.get_one(Person, number), now), Undo())
