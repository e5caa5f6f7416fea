"""The default register: what a new deployment answers from."""

from __future__ import annotations

from datetime import date, datetime
from importlib.resources import files
from typing import Any

import pytest
import yaml
from sqlalchemy import func, select

from storage.database import Database
from storage.names import get_shown
from storage.qualify import Bearing, qualify
from storage.seed_load import load_seed
from storage.settings import register_version, set_setting
from storage.tables.meetings import Meeting
from storage.tables.people import Person
from storage.tables.register import Body, FocalPoint, Membership, Name, Resolution, Role, Topic, TopicResolution

LANGS = {"ar", "en", "es", "fr", "ru", "zh"}


def _bearing(fact: dict[str, Any]) -> Bearing:
    """A resolution of the file as the rule looks at it; that its call for coordination is not known stays so."""
    return Bearing(
        body=fact["body"],
        kind=fact.get("type", "resolution"),
        former=fact.get("former", False),
        sourced=fact["status"] == "sourced",
        coordinates=fact.get("calls_for_coordination", False),
    )


def _topics() -> list[dict[str, Any]]:
    text = files("storage.seed").joinpath("topics.yaml").read_text(encoding="utf-8")
    topics: list[dict[str, Any]] = yaml.safe_load(text)["topics"]
    return topics


def test_the_whole_register_is_there(each_filled: Database) -> None:
    counts = ((Body, 19), (Topic, 26), (Role, 2), (FocalPoint, 0), (Membership, 2), (Meeting, 11))
    with each_filled.reading() as session:
        for table, count in counts:
            assert session.scalar(select(func.count()).select_from(table)) == count, table.__tablename__
        assert session.scalars(select(Topic.id).order_by(Topic.rank).limit(2)).all() == [
            "coordination",
            "accessibility",
        ]
        assert register_version(session) == 1


def test_every_topic_and_body_has_a_name_in_six_languages(filled: Database) -> None:
    with filled.reading() as session:
        for subject, table in (("topic", Topic), ("body", Body), ("role", Role)):
            shown = get_shown(session, subject, session.scalars(select(table.id)))
            assert all(set(each.names) == LANGS for each in shown.values())
        names = get_shown(session, "topic", ["climate_change"])["climate_change"]
        assert names.names["fr"] == "changements climatiques"
        assert sorted(names.unverified) == ["ar", "en", "es", "ru", "zh"]


def test_a_second_start_changes_nothing(each_database: Database, now: datetime) -> None:
    with each_database.writing() as session:
        assert load_seed(session, now) > 2_000
    with each_database.writing() as session:
        assert load_seed(session, now) == 0
        set_setting(session, "seed", {})
        assert load_seed(session, now) == 0
        assert register_version(session) == 1


def test_what_people_changed_stays(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        topic, body = session.get_one(Topic, "ai"), session.get_one(Body, "br")
        topic.origin, topic.main = "entered", True
        body.rank = 99
        session.add(
            Name(subject="body", subject_id="br", lang="en", kind="name", text="Radio Bureau", status="sourced")
        )
        session.get_one(Meeting, "iscg-2024-05-21").start = date(2024, 5, 22)
        set_setting(session, "seed", {})
    with filled.writing() as session:
        assert load_seed(session, now) == 2
        assert session.get_one(Topic, "ai").main
        assert session.get_one(Body, "br").rank == 3
        assert get_shown(session, "body", ["br"])["br"].names["en"] == "Radio Bureau"
        assert session.get_one(Meeting, "iscg-2024-05-21").start == date(2024, 5, 22)


def test_the_chairs_are_known_and_dated_and_not_written_to(filled: Database) -> None:
    query = select(Membership, Person).join(Person, Person.id == Membership.person_id).order_by(Membership.group_id)
    with filled.reading() as session:
        found = [(m.group_id, p.ref, p.office, p.kind, p.enrolled, m.as_of) for m, p in session.execute(query)]
    assert found == [
        ("isc_tf", "dsg", True, "staff", False, "2024"),
        ("iscg", "fabio-bigi", False, "delegate", False, "2024"),
    ]


def test_members_sit_in_iscg_and_staff_alone_in_isc_tf(filled: Database) -> None:
    with filled.reading() as session:
        iscg, isc_tf = session.get_one(Body, "iscg"), session.get_one(Body, "isc_tf")
        naming = session.scalars(select(Body.id).where(Body.names_focal_points).order_by(Body.rank)).all()
    assert (iscg.members_group, iscg.staff_only) == (True, False)
    assert (isc_tf.members_group, isc_tf.staff_only) == (False, True)
    assert naming == ["br", "tsb", "bdt", "gs"]


def test_the_meetings_of_2024_are_there(filled: Database) -> None:
    query = select(Meeting).where(Meeting.group_id == "iscg", Meeting.start >= date(2024, 1, 1)).order_by(Meeting.start)
    with filled.reading() as session:
        found = [(m.start, m.joint_id, m.status, m.place, m.zone) for m in session.scalars(query)]
    assert found == [
        (date(2024, 1, 24), "tsag", "held", "Geneva", "Europe/Zurich"),
        (date(2024, 5, 21), "tdag", "planned", "ITU headquarters, Geneva", "Europe/Zurich"),
    ]


def test_one_resolution_bears_on_several_topics(filled: Database) -> None:
    query = (
        select(TopicResolution.topic_id)
        .join(Resolution, Resolution.id == TopicResolution.resolution_id)
        .where(Resolution.body_id == "pp", Resolution.number == 71, Resolution.status == "sourced")
    )
    with filled.reading() as session:
        assert sorted(session.scalars(query)) == ["coordination", "planning_budget"]


@pytest.mark.parametrize("topic", _topics(), ids=lambda topic: str(topic["id"]))
def test_why_a_topic_qualifies_is_computed_as_the_register_says(topic: dict[str, Any]) -> None:
    assert qualify(map(_bearing, topic["resolutions"])) == topic["qualifies"]


def test_former_ones_and_decisions_and_the_council_do_not_make_a_topic_qualify() -> None:
    rows = [Bearing("pp"), Bearing("wtsa", former=True), Bearing("council"), Bearing("wtdc", kind="decision")]
    assert qualify(rows) == {"result": False, "by": [], "status": "unverified"}
    assert qualify([Bearing("pp", coordinates=None)])["result"] is None
    assert qualify([Bearing("pp", sourced=True), Bearing("ra")])["status"] == "unverified"
