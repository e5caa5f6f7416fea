"""Questions to a model: on record before they are sent, and limited for each person and day, on both databases."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from storage.database import Database
from storage.model_calls import Sent, add_model_call, end_model_call
from storage.people import add_person
from storage.places import get_place
from storage.tables.model_calls import ModelCall

SENT = Sent("small", "1", "fr", 12, None, ["FindFocalPoint"], ["accessibility", "bdt"])


def people(session: Session) -> tuple[int, int, int]:
    place = get_place(session, "terminal", "local", "desk", kind="direct")
    first, second = (add_person(session, ref=ref, name=ref) for ref in ("one@example.org", "two@example.org"))
    session.flush()
    return first.id, second.id, place.id


def test_a_day_has_its_limit_for_each_person(each_database: Database, now: datetime) -> None:
    with each_database.writing() as session:
        first, second, place = people(session)
        assert add_model_call(session, first, place, now, SENT, 2)
        assert add_model_call(session, first, place, now + timedelta(hours=1), SENT, 2)
        assert add_model_call(session, first, place, now + timedelta(hours=23, minutes=59), SENT, 2) is None
        assert add_model_call(session, second, place, now, SENT, 2)
        assert add_model_call(session, first, place, now + timedelta(hours=24), SENT, 2)
        assert add_model_call(session, first, place, now, SENT, 0) is None


def test_what_was_sent_and_what_came_of_it_is_kept(each_database: Database, now: datetime) -> None:
    with each_database.writing() as session:
        first, _, place = people(session)
        call_id = add_model_call(session, first, place, now, replace(SENT, text="qui suit ça ?"), 5)
        assert call_id
    with each_database.reading() as session:
        row = session.get_one(ModelCall, call_id)
        assert (row.outcome, row.command, row.text) == ("asked", None, "qui suit ça ?")
        assert row.sent == {"commands": ["FindFocalPoint"], "names": ["accessibility", "bdt"]}
    with each_database.writing() as session:
        end_model_call(session, call_id, "proposed", "FindFocalPoint", 630)
    with each_database.reading() as session:
        row = session.get_one(ModelCall, call_id)
        assert (row.outcome, row.command, row.tokens) == ("proposed", "FindFocalPoint", 630)
