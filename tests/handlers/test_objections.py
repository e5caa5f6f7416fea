"""What was accepted after the review of a meeting is open to objections, and its group is told how it ended."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from bot.words.speech import Speech
from handlers.answer import Reply, Row
from handlers.commands.agenda import SetConsent
from handlers.commands.items import ReportProgress, ShowItem, Undo
from handlers.commands.meetings import ShowMeeting
from handlers.commands.notices import ReleaseNotices
from handlers.commands.objections import ListObjections, ObjectToItem, WithdrawObjection
from handlers.commands.pages import ShowForm
from handlers.commands.proposals import AcceptProposals, Found, ProposeItems
from handlers.errors import Refusal
from handlers.notices import compose_notices
from handlers.show_form import show_form
from storage.tables.items import Item, Progress
from storage.tables.notices import Notice
from tests.asking import sits
from tests.handlers.group import BDT, Group, said

MEETING = "iscg-2024-05-21"
MARKS = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))
REVIEWED = datetime.fromisoformat("2024-05-22T09:00+02:00")


def accepted(group: Group, days: int | None = 5) -> None:
    """Two items accepted the day after the meeting; the group leaves so many days for objections."""
    sits(group.session, "iscg", group.people["tsb"], "member")
    if days is not None:
        group.does("chair", SetConsent(group="iscg", objections=days))
    found = [
        Found(kind="action", text=text, quote=text, lang="en", responsible=(BDT,), confidence=0.9)
        for text in ("publish the captions", "print the agenda")
    ]
    group.does("desk", ProposeItems(meeting=MEETING, source="notes.txt", found=tuple(found)), at=REVIEWED)
    group.does("desk", AcceptProposals(meeting=MEETING), at=REVIEWED)


def told(group: Group, who: str, after: timedelta) -> tuple[str, Reply | None]:
    at, person = REVIEWED + after, group.people[who]
    query = select(Notice).where(Notice.person_id == person.id, Notice.meeting_id == MEETING)
    waiting = [each for each in group.session.scalars(query) if each.state == "planned"]
    ready = [each for each in waiting if each.due <= at < (each.latest or at)]
    reply, kept = compose_notices(group.session, person, ready, at, "en")
    for each in kept:
        each.state = "sent"
    return (said(reply) if reply else "", reply)


def objects(group: Group, who: str = "tsb", after: timedelta = timedelta(days=1), **where: Any) -> str:
    command = ObjectToItem(item=1, reason="the date was not agreed")
    group.does(who, command, at=REVIEWED + after, **where)
    group.session.flush()
    return said(group.does(who, ShowMeeting(meeting=MEETING), at=REVIEWED + after))


def test_the_group_is_told_what_is_open_and_until_when_and_how_it_ended(each_group: Group) -> None:
    group = each_group
    accepted(group)
    assert told(group, "tsb", timedelta(minutes=5))[0] == ""
    opened, _ = told(group, "tsb", timedelta(minutes=11))
    assert "open to objections until Monday 27 May 2024" in opened
    for part in ("publish the captions", "print the agenda", "I object to 12"):
        assert part in opened
    assert "Objections so far: 1" in objects(group)
    history = [each.kind for each in group.session.scalars(select_progress())]
    assert "objected" in history
    over, _ = told(group, "tsb", timedelta(days=6, hours=1))
    assert "Items without an objection: 1. Items with objections: 1." in over
    assert "Objection by TSB desk, Thursday 23 May 2024 at 09:00" in over
    assert "the date was not agreed" in over
    assert "print the agenda" not in over


def select_progress() -> Any:
    return select(Progress)


def test_those_who_lead_the_group_are_told_of_an_objection_and_it_can_be_taken_back(group: Group) -> None:
    accepted(group)
    objects(group)
    leads = group.people["chair"].id
    notices = [each for each in group.session.scalars(select(Notice)) if each.stage == "objected"]
    assert [each.person_id for each in notices] == [leads]
    group.does("desk", ReleaseNotices(notices=tuple(each.id for each in notices)), at=REVIEWED + timedelta(days=1))
    reply, _ = compose_notices(
        group.session, group.people["chair"], notices, REVIEWED + timedelta(days=1, minutes=1), "en"
    )
    assert reply is not None
    assert "TSB desk objects to item 1, publish the captions: the date was not agreed" in said(reply)
    group.does("tsb", Undo(), at=REVIEWED + timedelta(days=1, minutes=2))
    shown = said(group.does("tsb", ShowMeeting(meeting=MEETING), at=REVIEWED + timedelta(days=1, minutes=3)))
    assert "Objections so far: 0" in shown


def test_the_form_is_there_as_long_as_objections_are_open(group: Group) -> None:
    accepted(group)
    asked = ShowForm(form="ObjectToItem", item=1)
    form = show_form(group.asks("tsb", at=REVIEWED), asked).form
    assert form is not None
    assert [each.name for each in form.fields] == ["reason"]
    with pytest.raises(Refusal):
        show_form(group.asks("tsb", at=REVIEWED + timedelta(days=6)), asked)


def test_nobody_else_objects_and_not_after_the_last_day(group: Group) -> None:
    accepted(group)
    command = ObjectToItem(item=1, reason="no")
    assert group.refused("alt", command, at=REVIEWED) == "objection-not-yours"
    assert group.refused("tsb", command, at=REVIEWED + timedelta(days=6)) == "objection-closed"
    other = group.records(text="of another meeting")
    assert group.refused("bdt", ObjectToItem(item=other, reason="no"), at=REVIEWED) == "objection-closed"


def test_an_objection_stands_until_it_is_withdrawn_and_so_does_one_in_the_name_of_a_body(group: Group) -> None:
    accepted(group)
    objects(group)
    at = REVIEWED + timedelta(days=1, minutes=1)
    of_body = ObjectToItem(item=1, reason="not ours", body="bdt")
    assert group.refused("tsb", of_body, at=at) == "objection-not-of-body"
    # The chair records what the body sent; its own people say it themselves.
    for who in ("chair", "bdt"):
        group.does(who, of_body, at=at)
    assert group.refused("desk", WithdrawObjection(item=1), at=at) == "objection-none-of-yours"

    def stands() -> str:
        return said(group.does("desk", ListObjections(item=1), at=at))

    assert "Item 1: 3 objections stand" in stands()
    assert "BDT: not ours" in stands()
    # In whose name it was, is said as each reader calls the body.
    found = [each for each in group.does("desk", ListObjections(item=1), at=at).answer.rows if isinstance(each, Row)]
    in_russian = [Speech("ru", "UTC").fact(each.facts["words"]).translate(MARKS) for each in found]
    assert in_russian[1:] == ["БРЭ: not ours", "БРЭ: not ours"]
    assert "objection (BDT desk): BDT: not ours" in said(group.does("desk", ShowItem(item=1), at=at))
    group.does("tsb", WithdrawObjection(item=1), at=at)
    assert "Item 1: 2 objections stand" in stands()
    group.does("tsb", Undo(), at=at)
    assert "Item 1: 3 objections stand" in stands()
    # Something else that somebody takes back leaves their objections alone.
    group.does("bdt", ReportProgress(item=1, note="half"), at=at)
    group.does("bdt", Undo(), at=at)
    listed = said(group.does("desk", ListObjections(group="iscg"), at=at))
    assert "3 objections stand" in listed
    assert "ISCG leaves 5 days" in listed


def test_who_is_not_written_to_may_object_all_the_same(group: Group) -> None:
    accepted(group)
    delegate = group.people["delegate"]
    sits(group.session, "iscg", delegate, "member")
    delegate.enrolled = False
    group.does("delegate", ObjectToItem(item=1, reason="no"), at=REVIEWED)


def test_without_days_nothing_is_open_and_what_is_taken_back_is_not_announced(group: Group) -> None:
    accepted(group, None)
    assert group.refused("tsb", ObjectToItem(item=1, reason="no"), at=REVIEWED) == "objection-closed"
    group.does("chair", SetConsent(group="iscg", objections=3))
    assert "3 days after the review" in said(group.does("chair", SetConsent(group="iscg")))
    group.does("desk", Undo(), at=REVIEWED + timedelta(minutes=1))
    group.does("desk", AcceptProposals(meeting=MEETING), at=REVIEWED + timedelta(minutes=2))
    group.does("desk", Undo(), at=REVIEWED + timedelta(minutes=3))
    assert told(group, "tsb", timedelta(minutes=30))[0] == ""


@pytest.mark.parametrize("audience", ["outsiders", "public"])
def test_where_others_read_objections_to_what_they_may_not_see_go_to_the_asker_alone(
    group: Group, audience: str
) -> None:
    accepted(group)
    item = group.session.get_one(Item, 1)
    item.audience = "staff"
    objects(group)
    at = REVIEWED + timedelta(days=1, minutes=1)
    for command in (ListObjections(item=1), ListObjections(meeting=MEETING), ListObjections(group="iscg")):
        reply = group.does("desk", command, at=at, audience=audience)
        there = said(reply.model_copy(update={"private": None}))
        assert "the date was not agreed" not in there, command
        assert "publish the captions" not in there, command
        assert reply.private is not None
        assert "the date was not agreed" in said(reply.private)
        assert "1 objection" not in there
    assert "the date was not agreed" in said(group.does("desk", ListObjections(meeting=MEETING), at=at))
