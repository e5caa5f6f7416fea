"""A real organisation's roster, which is no part of the project: read where it is there, else left out with a word."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import func, select

from storage.database import Database
from storage.tables.people import Person
from storage.tables.register import FocalPoint, Role, Topic
from tests.registers import compare, content, take_in

ROSTER = Path(__file__).parents[4] / "shared" / "data" / "roster-kubernetes.csv"

pytestmark = pytest.mark.skipif(not ROSTER.exists(), reason="the material for measuring is not there")


def test_every_topic_and_row_of_a_real_roster_is_taken_in_once(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        before = content(session)
        done = take_in(session, ROSTER, now)
        assert done is not None
        assert session.scalar(select(func.count()).select_from(FocalPoint)) == 166
        assert session.scalar(select(func.count()).select_from(Topic).where(Topic.origin == "import")) == 35
        assert session.scalars(select(Role.id).order_by(Role.rank)).all()[2:] == ["chair", "technical_lead"]
        handles = session.scalars(select(Person.handle).where(Person.handle.is_not(None))).all()
        assert len(handles) == len(set(handles))
        after = content(session)
        assert compare(session, ROSTER, now).changes == ()
        assert content(session) == after != before
