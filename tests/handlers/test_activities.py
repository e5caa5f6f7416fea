"""Activities of a year: reported as drafts, cleared by the body, listed for who may read them; who sits in a group."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from handlers.answer import Reply
from handlers.commands.command import Command
from handlers.commands.fields import Party
from handlers.commands.items import RecordAction, Undo
from handlers.commands.pages import ShowForm
from handlers.commands.reports import ClearActivities, FindOverlaps, JudgeOverlap, ListActivities, ReportActivity
from handlers.commands.upkeep import SetMember
from handlers.context import Context
from handlers.errors import Refusal
from handlers.likeness import Likeness
from handlers.table import HANDLERS
from storage.database import Database
from storage.tables.records import ActivityReport
from storage.tables.register import Membership
from tests.asking import asks, keys, names, office, sits


def done(context: Context, command: Command) -> Reply:
    reply = HANDLERS[type(command)](context, command)
    context.session.flush()
    return reply


def test_a_draft_is_for_staff_until_the_body_has_cleared_it(each_filled: Database, now: datetime) -> None:
    with each_filled.writing() as session:
        desk, first = office(session, "desk", rights=["secretariat"]), office(session, "first")
        outside = office(session, "outside", kind="delegate")
        names(session, "accessibility", "bdt", first, now)
        names(session, "gender", "gs", desk, now)
        own, all_ = asks(session, first, now), ListActivities(year=2024)
        assert done(own, ReportActivity(topic="accessibility", text="captions")).title.key == "report-activity"
        assert done(asks(session, desk, now), all_).answer.total == 1
        assert done(asks(session, outside, now), all_).answer.total == 0
        silent = done(asks(session, desk, now), ListActivities(missing=True))
        assert [row.facts["topic"].id for row in silent.answer.rows] == ["gender"]
        done(asks(session, desk, now), ClearActivities(body="itu_d", year=2024, reference="DIR/7"))
        assert done(asks(session, outside, now), all_).answer.total == 1
        row = session.scalars(select(ActivityReport)).one()
        assert (row.cleared, row.reference, row.cleared_on, row.year) == (True, "DIR/7", now.date(), 2024)
        assert done(asks(session, desk, now), Undo()).title.key == "undo-upkeep"
        assert not row.cleared


def test_a_body_clears_by_whoever_speaks_for_it_and_by_nobody_else(each_filled: Database, now: datetime) -> None:
    with each_filled.writing() as session:
        first, head, other = (office(session, each) for each in ("first", "head", "other"))
        for body, who in (("bdt", head), ("tsb", other)):
            sits(session, body, who, "chair")
        for body in ("bdt", "gs"):
            names(session, "accessibility", body, first, now)
            done(asks(session, first, now), ReportActivity(topic="accessibility", body=body, text=f"by {body}"))
        for person in (first, other):
            with pytest.raises(Refusal, match="activities-body-clears"):
                done(asks(session, person, now), ClearActivities(year=2024))
        assert done(asks(session, head, now), ClearActivities(year=2024)).answer.total == 1
        cleared = session.scalars(select(ActivityReport).where(ActivityReport.cleared)).one()
        assert (cleared.text, cleared.body_id) == ("by bdt", "bdt")
        with pytest.raises(Refusal, match="activities-body-clears"):
            done(asks(session, first, now), ShowForm(form="ClearActivities"))
        assert done(asks(session, head, now), ShowForm(form="ClearActivities")).form is not None


def test_nobody_reports_for_a_topic_that_is_not_theirs_and_nothing_is_cleared_by_chance(
    filled: Database, now: datetime
) -> None:
    with filled.writing() as session:
        desk, first = office(session, "desk", rights=["secretariat"]), office(session, "first")
        names(session, "accessibility", "bdt", first, now)
        for person, command, said in (
            (first, ReportActivity(topic="gender", text="words"), "activity-not-yours"),
            (first, ReportActivity(topic="accessibility", body="tsb", text="words"), "activity-not-yours"),
            (desk, ReportActivity(topic="accessibility", text="words"), "activity-which-body"),
            (desk, ClearActivities(), "activities-which"),
            (desk, ClearActivities(year=2024), "activities-none-to-clear"),
        ):
            with pytest.raises(Refusal, match=said):
                done(asks(session, person, now), command)


def test_who_sits_in_a_group_is_entered_ended_and_taken_back(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        desk, old, new = (office(session, each, rights=["secretariat"]) for each in ("desk", "old", "new"))
        seat = sits(session, "tdag", old, "chair")
        context = asks(session, desk, now)
        chair = SetMember(group="tdag", party=Party(kind="office", id=new.ref), capacity="chair")
        reply = done(context, chair)
        assert "upkeep-also-named" in keys(reply)
        with pytest.raises(Refusal, match="member-already"):
            done(context, chair)
        done(asks(session, desk, now + timedelta(minutes=1)), _pressed(reply))
        assert (seat.until, seat.capacity) == (now.date(), "chair")
        done(asks(session, desk, now + timedelta(minutes=2)), Undo())
        assert seat.until is None
        done(asks(session, desk, now + timedelta(minutes=2)), Undo())
        assert (
            session.scalars(select(Membership.person_id).where(Membership.group_id == "tdag")).all().count(new.id) == 0
        )
        with pytest.raises(Refusal, match="member-not"):
            done(context, chair.model_copy(update={"ends": True}))


def test_possible_duplication_is_for_the_task_force_of_staff_alone(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        outside, inside = office(session, "outside"), office(session, "inside")
        sits(session, "isc_tf", inside, "member")
        sits(session, "iscg", outside, "member")
        judge = JudgeOverlap(first="activity-1", second="activity-2", verdict="no_action")
        for command in (FindOverlaps(), judge):
            with pytest.raises(Refusal, match="overlaps-task-force"):
                done(asks(session, outside, now), command)
        assert done(asks(session, inside, now), FindOverlaps()).title.key == "find-overlaps-none"
        with pytest.raises(Refusal, match="overlap-unknown"):
            done(asks(session, inside, now), judge)


def _pressed(reply: Reply) -> Command:
    from_button = reply.buttons[0].command
    assert from_button is not None
    return SetMember.model_validate(from_button["fields"])


def test_a_pair_that_needs_no_action_is_not_shown_again(filled: Database, now: datetime) -> None:
    def alike(_texts: object) -> Likeness:
        return lambda _one, _other, together: 1.0 if together else 0.0

    with filled.writing() as session:
        desk = office(session, "desk", rights=["secretariat"])
        context = asks(session, desk, now)
        for body, topic in (("bdt", "accessibility"), ("tsb", "accessibility"), ("br", "gender")):
            done(context, ReportActivity(topic=topic, body=body, text=f"what {body} does"))
        due = {"kind": "date", "date": "2024-06-14"}
        acts = {"text": "captions", "responsible": [{"kind": "body", "id": "br"}], "topic": "gender", "due": due}
        done(context, RecordAction.model_validate(acts))
        compares = Context(session, now, desk, context.place, context.evidence, context.zone, alike=alike)
        assert [row.id for row in done(compares, FindOverlaps()).answer.rows] == ["activity-1/activity-2"]
        done(compares, JudgeOverlap(first="activity-2", second="activity-1", verdict="joint_work"))
        assert "overlap-judged" in keys(done(compares, FindOverlaps(topic="accessibility")))
        done(compares, JudgeOverlap(first="activity-1", second="activity-2", verdict="no_action"))
        assert done(compares, FindOverlaps()).title.key == "find-overlaps-none"
        with pytest.raises(Refusal, match="overlap-unknown"):
            done(compares, JudgeOverlap(first="activity-1", second="activity-9", verdict="no_action"))
        with pytest.raises(Refusal, match="may-not-here"):
            done(asks(session, desk, now, audience="outsiders"), FindOverlaps())
