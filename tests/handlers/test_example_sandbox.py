"""The example sandbox: there in one go, marked everywhere, gone in one go, and real rows are left alone."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from handlers.commands.fields import DueMeeting, Party
from handlers.commands.focal_points import FindFocalPoint
from handlers.commands.items import RecordAction
from handlers.commands.meetings import ShowMeeting
from handlers.due import bind
from handlers.example import load_example, remove_example
from handlers.focal_points import find_focal_point
from handlers.items_record import record_action
from handlers.meetings import show_meeting
from handlers.plans import replan
from storage.audit import record
from storage.database import Database
from storage.people import find_person
from storage.tables.all import METADATA
from storage.tables.inbox import Event, Talk
from storage.tables.items import Item, ItemParty, Progress
from storage.tables.meetings import Meeting
from storage.tables.notices import Attempt, Message, Notice, Post
from storage.tables.people import Person, Route
from storage.tables.places import Place
from tests.asking import asks, names, office
from tests.registers import content, csv_file, faults_of, held, take_in

LATER = datetime(2027, 3, 3, 9, 0, tzinfo=UTC)


def you(session: Session) -> Person:
    found = find_person(session, "you@example.org")
    assert found is not None
    return found


def counts(session: Session) -> dict[str, int]:
    found = {}
    for table in METADATA.sorted_tables:
        if table.name != "settings":
            found[table.name] = session.scalar(select(func.count()).select_from(table)) or 0
    return found


def real_item(session: Session, maker: Person, now: datetime, **columns: Any) -> Item:
    item = Item(kind="action", status="open", text="real", lang="en", audience="staff", maker_id=maker.id, made_at=now)
    item.due_version, item.snoozes = 1, {}
    for name, value in columns.items():
        setattr(item, name, value)
    session.add(item)
    session.flush()
    return item


def owes(desk: Person) -> list[ItemParty]:
    return [ItemParty(capacity="responsible", kind="office", person_id=desk.id)]


def test_every_sector_and_the_general_secretariat_is_seen_and_so_are_gaps(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        load_example(session, now.date(), now)
        context = asks(session, you(session), now)
        replies = [
            find_focal_point(context, FindFocalPoint(topic=topic)) for topic in ("accessibility", "gender", "emergency")
        ]
    assert all(reply.example for reply in replies)
    named = {
        row.facts["body"].model_dump()["id"]
        for reply in replies
        for row in reply.answer.rows
        if row.kind == "focal_point"
    }
    gaps = {row.id for reply in replies for row in reply.answer.rows if row.kind == "no_focal_point"}
    assert named == {"br", "tsb", "bdt", "gs"}
    assert gaps == {"br", "tsb", "bdt", "gs"} - {"bdt"}


def test_the_next_joint_meeting_and_deadlines_lie_ahead_whenever_it_is_loaded(filled: Database) -> None:
    with filled.writing() as session:
        load_example(session, LATER.date(), LATER)
        meetings = session.scalars(select(Meeting).where(Meeting.example)).all()
        assert all(meeting.start > LATER.date() and meeting.start.weekday() < 5 for meeting in meetings)
        shown = show_meeting(asks(session, you(session), LATER), ShowMeeting(meeting="next", group="iscg"))
        assert shown.example
        items = session.scalars(select(Item).where(Item.due_kind != "none").order_by(Item.due_at)).all()
        assert [item.due_meeting_id for item in items if item.due_kind == "meeting"] == [
            "example-iscg-tdag",
            "example-tdag",
        ]
        assert (items[0].due_date, items[1].due_date) == (date(2027, 3, 1), date(2027, 3, 8))


def test_you_are_reminded_in_the_terminal(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        load_example(session, now.date(), now)
        desk = you(session)
        route = session.scalars(select(Route).where(Route.person_id == desk.id)).one()
        assert (route.platform, route.installation, route.address) == ("terminal", "local", "you@example.org")
        coming = session.scalars(
            select(Notice.due).where(Notice.person_id == desk.id, Notice.due < now + timedelta(days=4))
        )
        assert list(coming)


def test_everything_of_it_is_marked(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        before = {kind: set(session.scalars(select(kind.id))) for kind in (Person, Meeting)}
        load_example(session, now.date(), now)
        for kind in (Person, Meeting):
            new = session.scalars(select(kind.example).where(kind.id.not_in(before[kind])))
            assert all(new)
        assert all(session.scalars(select(Item.example)))
        assert all(session.scalars(select(Notice.example)))


def test_loading_twice_changes_nothing(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        assert load_example(session, now.date(), now) > 30
        before = content(session)
        assert load_example(session, LATER.date(), LATER) == 0
        assert content(session) == before


def test_removing_it_leaves_what_was_there_before(each_database: Database, now: datetime) -> None:
    with each_database.writing() as session:
        _seed(session, now)
        desk = office(session, "real")
        names(session, "gender", "tsb", desk, now)
        item = real_item(
            session, desk, now, parties=[ItemParty(capacity="responsible", kind="office", person_id=desk.id)]
        )
        session.add(Progress(item_number=item.number, person_id=desk.id, at=now, kind="noted", note="n", lang="en"))
        before, numbers = content(session), counts(session)
        load_example(session, now.date(), now)
    with each_database.writing() as session:
        _live(session, now)
    with each_database.writing() as session:
        assert remove_example(session) > 40
    with each_database.writing() as session:
        assert counts(session) == numbers
        assert content(session) == before
        assert remove_example(session) == 0


def test_a_real_item_due_at_an_example_meeting_waits_for_a_real_one(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        load_example(session, LATER.date(), LATER)
        desk = office(session, "real", enrolled=True)
        item = real_item(
            session, desk, LATER, parties=[ItemParty(capacity="responsible", kind="office", person_id=desk.id)]
        )
        bind(session, item, DueMeeting(group="tdag"), "Europe/Zurich", LATER)
        item.meeting_id = "example-tdag"
        session.flush()
        replan(session, [item], LATER)
        number = item.number
        assert item.due_meeting_id == "example-tdag"
        remove_example(session)
    with filled.reading() as session:
        item = session.get_one(Item, number)
        assert (item.due_meeting_id, item.due_at, item.meeting_id, item.due_kind) == (None, None, None, "meeting")
        states = session.scalars(select(Notice.state).where(Notice.item_number == number)).all()
        assert states
        assert set(states) == {"superseded"}


def test_a_real_list_is_kept_apart_from_the_example(filled: Database, tmp_path: Path, now: datetime) -> None:
    with filled.writing() as session:
        load_example(session, now.date(), now)
        take_in(session, csv_file(tmp_path, "accessibility,bdt,,Real desk,desk@example.net,2024-01-01,\n"), now)
        assert {until for _, _, until in held(session, "accessibility", "bdt")} == {None}
        told = faults_of(session, csv_file(tmp_path, "gender,bdt,,You,you@example.org,,\n"), now)
        assert "belongs to the example sandbox" in told
        remove_example(session)
        assert [name for name, _, _ in held(session, "accessibility", "bdt")] == ["Real desk"]


@pytest.mark.parametrize("audience", ["direct", "staff"])
def test_what_you_record_is_example_too_and_goes_with_it(filled: Database, now: datetime, audience: str) -> None:
    with filled.writing() as session:
        load_example(session, now.date(), now)
        command = RecordAction(text="try this", responsible=(Party(kind="person", id="me"),))
        assert record_action(asks(session, you(session), now, audience=audience), command).example
        remove_example(session)
        assert not session.scalars(select(Item)).all()


def _seed(session: Session, now: datetime) -> None:
    from_register = ("br", "tsb", "bdt", "gs", "iscg", "isc_tf", "tdag", "tsag")
    topics = ("accessibility", "climate_change", "virtual_meetings", "sustainable_dt", "gender", "emergency")
    rows: dict[str, Any] = {"version": 1, "names_focal_points": False, "members_group": False, "staff_only": False}
    for key in from_register:
        session.execute(METADATA.tables["bodies"].insert().values(id=key, kind="body", rank=0, origin="seed", **rows))
    for key in topics:
        bare: dict[str, Any] = {"about": {}, "qualifies": {}, "source": {}, "rank": 0, "origin": "seed", "version": 1}
        session.execute(METADATA.tables["topics"].insert().values(id=key, main=False, **bare))
    for rank, key in enumerate(("focal_point", "alternate")):
        session.execute(METADATA.tables["roles"].insert().values(id=key, rank=rank))


def _live(session: Session, now: datetime) -> None:
    """An example office talks, is answered, is told something, and a real office works on an example item."""
    desk, real = you(session), find_person(session, "real@example.org")
    assert real is not None
    item = session.scalars(select(Item).where(Item.example)).first()
    assert item is not None
    place = Place(platform="terminal", installation="local", external=desk.ref, kind="direct", audience="direct")
    event = Event(platform="terminal", installation="local", dedupe="1", order_key="1", payload={}, received=now)
    session.add_all([place, event])
    session.flush()
    message = Message(
        key="k", kind="answer", person_id=desk.id, place_id=place.id, inbox_id=event.id, platform="terminal",
        installation="local", address=desk.ref, lang="en", zone="UTC", reply={}, due=now, made_at=now,
    )  # fmt: skip
    session.add(message)
    session.flush()
    session.add(Attempt(message_id=message.id, number=1, worker_id="w", fence=1, started=now))
    session.add(Post(message_id=message.id, subject="item", subject_id=str(item.number), shown=1))
    session.add(Talk(person_id=desk.id, place_id=place.id, state={}, expires=now))
    session.add(Progress(item_number=item.number, person_id=real.id, at=now, kind="noted", note="n", lang="en"))
    session.execute(update(Notice).where(Notice.item_number == item.number).values(message_id=message.id))
    line = record(session, at=now, person_id=desk.id, command="x", subject="item", subject_id=item.number,
                  before=None, after=None, version=1)  # fmt: skip
    record(session, at=now, person_id=real.id, command="x", subject="item", subject_id=item.number,
           before=None, after=None, version=2, undoes=line)  # fmt: skip
