"""How Focal behaves in a channel: who decides on it, what is kept, what can be taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy.orm import Session

from handlers.answer import Code, Language, Pairs, Reply, Term
from handlers.commands.items import RecordInformation, Undo
from handlers.commands.places import SetPlace
from handlers.context import Context
from handlers.errors import Refusal
from handlers.items_record import record_information
from handlers.places import set_place
from handlers.rights import check_may
from handlers.undo import undo
from storage.database import Database
from storage.places import records_marked
from storage.tables.items import Item
from storage.tables.meetings import Meeting, MeetingRecord
from tests.asking import asks, office, sits

INFORMATION = RecordInformation(text="the room has changed")


def chair(session: Session, now: datetime, group: str = "iscg") -> Context:
    person = office(session, f"chair.{group}", kind="delegate")
    sits(session, group, person, "chair")
    return asks(session, person, now, audience="outsiders")


def elsewhere(context: Context, other: Context) -> Context:
    """The same person, in the other's place."""
    return replace(context, place=other.place)


def settings(reply: Reply) -> dict[str, str]:
    pairs = next(part for part in reply.parts if isinstance(part, Pairs))
    values = {label.key: value.facts["value"] for label, value in pairs.pairs}
    return {key: _shown(fact) for key, fact in values.items()}


def _shown(fact: object) -> str:
    match fact:
        case Term():
            return fact.key
        case Language():
            return fact.lang
        case Code():
            return fact.value
    return str(getattr(fact, "id", ""))


def test_a_chair_sets_the_channel_and_reads_all_settings_back(each_filled: Database, now: datetime) -> None:
    with each_filled.writing() as session:
        context = chair(session, now)
        reply = set_place(context, SetPlace(eagerness="marked", lang="fr", group="iscg"))
        assert reply.title.key == "set-place"
        assert settings(reply)["place-eagerness"] == "place-eagerness-marked"
        assert settings(reply)["place-lang"] == "fr"
        assert (context.place.eagerness, context.place.lang, context.place.group_id) == ("marked", "fr", "iscg")


def test_nothing_said_shows_the_settings_and_changes_none(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        context = chair(session, now)
        assert set_place(context, SetPlace()).title.key == "place-settings"
        assert context.place.version == 1


def test_another_groups_chair_does_not_decide(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        own, other = chair(session, now), chair(session, now, "tdag")
        set_place(own, SetPlace(group="iscg"))
        with pytest.raises(Refusal) as refused:
            set_place(elsewhere(other, own), SetPlace(eagerness="marked"))
        assert refused.value.line.key == "place-of-group"
        with pytest.raises(Refusal):
            set_place(other, SetPlace(group="iscg"))


def test_words_go_to_a_model_only_where_a_group_is_named(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        context = chair(session, now)
        with pytest.raises(Refusal) as refused:
            set_place(context, SetPlace(model=True))
        assert refused.value.line.key == "place-needs-group"
        set_place(context, SetPlace(model=True, group="iscg"))
        assert context.place.model


def test_a_direct_conversation_has_no_such_settings(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        desk = office(session, "desk", rights=["secretariat"])
        with pytest.raises(Refusal) as refused:
            set_place(asks(session, desk, now), SetPlace(eagerness="marked"))
    assert refused.value.line.key == "place-is-direct"


def test_the_change_can_be_taken_back(each_filled: Database, now: datetime) -> None:
    with each_filled.writing() as session:
        context = chair(session, now)
        set_place(context, SetPlace(eagerness="marked"))
        assert undo(context, Undo()).title.key == "undo-setting"
        assert context.place.eagerness == "meeting"


def test_marked_lines_count_while_a_meeting_of_the_group_runs(each_filled: Database, now: datetime) -> None:
    with each_filled.writing() as session:
        context = chair(session, now)
        set_place(context, SetPlace(eagerness="meeting", group="iscg"))
        assert not records_marked(session, context.place, now)
        meeting = session.query(Meeting).filter(Meeting.group_id == "iscg").first()
        assert meeting is not None
        meeting.status, meeting.start, meeting.end = "running", now.date(), now.date()
        session.flush()
        assert records_marked(session, context.place, now)


def test_a_visitor_writes_a_draft_where_the_chair_has_lines_recorded(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        leads = chair(session, now)
        visitor = elsewhere(asks(session, office(session, "guest", kind="visitor"), now, audience="public"), leads)
        with pytest.raises(Refusal):
            check_may(visitor, INFORMATION)
        set_place(leads, SetPlace(eagerness="marked"))
        check_may(visitor, INFORMATION)
        record_information(visitor, INFORMATION)
        assert [item.status for item in session.query(Item)] == ["draft"]


def test_marked_lines_count_while_a_meeting_that_was_started_here_runs(each_filled: Database, now: datetime) -> None:
    with each_filled.writing() as session:
        context, other = chair(session, now), chair(session, now, "tdag")
        for each in (context, other):
            set_place(each, SetPlace(eagerness="meeting"))
        meeting = session.query(Meeting).filter(Meeting.group_id == "iscg").first()
        assert meeting is not None
        meeting.status, meeting.start, meeting.end = "running", now.date(), now.date()
        session.merge(MeetingRecord(meeting_id=meeting.id, place_id=context.place.id, started_at=now))
        session.flush()
        assert records_marked(session, context.place, now)
        assert not records_marked(session, other.place, now)
        # What was said before, and is read only now, was not said in the meeting.
        assert not records_marked(session, context.place, now - timedelta(seconds=1))
