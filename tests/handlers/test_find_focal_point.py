"""Who is the focal point: what is named, what is not, as of when, and who may read the names."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from sqlalchemy import event
from sqlalchemy.orm import Session

from handlers.answer import Code, Day, Named, Person, Term, Words
from handlers.commands.fields import Unknown
from handlers.commands.focal_points import FindFocalPoint
from handlers.errors import Refusal
from handlers.focal_points import find_focal_point
from storage.database import Database
from storage.tables.register import Body, Name, Role, Topic
from tests.asking import asks, keys, lines, names, office, sits, told

ACCESSIBILITY = FindFocalPoint(topic="accessibility")


def _registered(session: Session, now: datetime) -> None:
    bdt, tsb, deputy = office(session, "bdt"), office(session, "tsb"), office(session, "deputy")
    names(session, "accessibility", "bdt", bdt, now, since=date(2023, 3, 1), confirmed_on=date(2024, 4, 2))
    names(session, "accessibility", "tsb", deputy, now, role_id="alternate", since=date(2021, 1, 1))
    names(session, "accessibility", "tsb", tsb, now, since=date(2022, 11, 15), designated_by="Director of TSB")


def test_every_body_is_listed_and_one_that_named_no_one_is_said_to_have_named_no_one(
    filled: Database, now: datetime
) -> None:
    with filled.writing() as session:
        _registered(session, now)
        reply = find_focal_point(asks(session, office(session, "you"), now), ACCESSIBILITY)
    named = [line.facts["body"].id for line in lines(reply) if line.key == "focal-points-of"]
    none = [line.facts["body"].id for line in lines(reply) if line.key == "focal-points-none"]
    assert sorted(named) == ["bdt", "tsb"]
    assert sorted(none) == ["br", "gs"]
    assert [row.kind for row in reply.answer.rows].count("no_focal_point") == 2


def test_the_focal_point_comes_before_the_alternate_whatever_their_seniority(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        _registered(session, now)
        context = asks(session, office(session, "you"), now)
        reply = find_focal_point(context, FindFocalPoint(topic="accessibility", body="tsb"))
    roles = [fact.key for fact in told(reply, "role") if isinstance(fact, Term)]
    assert roles == ["role-focal_point", "role-alternate"]


def test_a_line_tells_since_when_by_whom_from_where_and_when_last_confirmed(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        _registered(session, now)
        context = asks(session, office(session, "you"), now)
        reply = find_focal_point(context, FindFocalPoint(topic="accessibility", body="bdt"))
    line = next(line for line in lines(reply) if line.key == "focal-point-line")
    assert line.facts["since"] == Day(date=date(2023, 3, 1), weekday=False)
    assert line.facts["confirmed"] == Day(date=date(2024, 4, 2), weekday=False)
    assert line.facts["source"] == Words(text="working list")
    assert line.facts["has_designated"] == Code(value="no")


def test_a_sector_is_answered_by_its_bureau(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        _registered(session, now)
        context = asks(session, office(session, "you"), now)
        reply = find_focal_point(context, FindFocalPoint(topic="accessibility", body="itu_d"))
    line = next(line for line in lines(reply) if line.key == "focal-points-of")
    assert (line.facts["body"].id, line.facts["sector"].id) == ("bdt", "itu_d")


def test_a_false_premise_is_answered_with_what_the_records_hold(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        _registered(session, now)
        context = asks(session, office(session, "you"), now)
        reply = find_focal_point(context, FindFocalPoint(topic="accessibility", body="br"))
    found = keys(reply)
    assert found.index("focal-points-none") < found.index("focal-points-elsewhere")
    assert {fact.name for fact in told(reply, "person") if isinstance(fact, Person)} >= {"BDT desk", "TSB desk"}


def test_a_group_that_names_nobody_for_topics_is_said_not_to(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        context = asks(session, office(session, "you"), now)
        reply = find_focal_point(context, FindFocalPoint(topic="accessibility", body="tdag"))
    assert "focal-points-not-by-body" in keys(reply)


def test_a_day_in_the_past_is_answered_with_whoever_it_was_then(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        old, new = office(session, "old"), office(session, "new")
        names(session, "gender", "gs", old, now, since=date(2019, 1, 1), until=date(2021, 12, 31))
        names(session, "gender", "gs", new, now, since=date(2022, 1, 1))
        context = asks(session, office(session, "you"), now)
        then = find_focal_point(context, FindFocalPoint(topic="gender", on=date(2021, 12, 31)))
        today = find_focal_point(context, FindFocalPoint(topic="gender"))
    assert [fact.name for fact in told(then, "person") if isinstance(fact, Person)] == ["OLD desk"]
    assert [fact.name for fact in told(today, "person") if isinstance(fact, Person)] == ["NEW desk"]
    assert then.title.key == "find-focal-point-on"


def test_an_unknown_topic_is_refused_with_the_words_as_said(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        context = asks(session, office(session, "you"), now)
        with pytest.raises(Refusal) as refused:
            find_focal_point(context, FindFocalPoint(topic=Unknown(unknown="underwater archaeology")))
    assert refused.value.line.key == "topic-unknown"
    assert refused.value.line.facts["words"] == Words(text="underwater archaeology")


def test_the_empty_list_is_said_not_to_have_been_entered(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        reply = find_focal_point(asks(session, office(session, "you"), now), ACCESSIBILITY)
    assert keys(reply).count("focal-points-none") == 4
    assert "focal-points-not-loaded" in keys(reply)


def test_outside_the_secretariat_the_list_is_headed_with_the_day_it_is_known_for(
    filled: Database, now: datetime
) -> None:
    with filled.writing() as session:
        _registered(session, now)
        delegate = office(session, "delegation", kind="delegate")
        desk = office(session, "desk", rights=["secretariat"])
        outside = find_focal_point(asks(session, delegate, now), ACCESSIBILITY)
        inside = find_focal_point(asks(session, desk, now), ACCESSIBILITY)
    assert keys(outside)[0] == "working-list-as-of"
    assert lines(outside)[0].facts["day"] == Day(date=now.date(), weekday=False)
    assert "working-list-as-of" not in keys(inside)


def test_only_staff_among_staff_sees_which_names_are_unverified(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        staff, delegate = office(session, "you"), office(session, "delegation", kind="delegate")
        among_staff = find_focal_point(asks(session, staff, now, audience="staff"), ACCESSIBILITY)
        among_others = find_focal_point(asks(session, staff, now, audience="outsiders"), ACCESSIBILITY)
        outside = find_focal_point(asks(session, delegate, now), ACCESSIBILITY)
    assert among_staff.title.facts["topic"].unverified
    assert not among_others.title.facts["topic"].unverified
    assert not outside.title.facts["topic"].unverified


def test_a_name_for_staff_is_kept_from_a_place_with_outsiders_and_given_to_staff_in_private(
    filled: Database, now: datetime
) -> None:
    with filled.writing() as session:
        names(session, "accessibility", "bdt", office(session, "bdt"), now, audience="staff")
        staff, delegate = office(session, "you"), office(session, "delegation", kind="delegate")
        shown = find_focal_point(asks(session, staff, now, audience="outsiders"), ACCESSIBILITY)
        withheld = find_focal_point(asks(session, delegate, now, audience="outsiders"), ACCESSIBILITY)
    assert not told(shown, "person")
    assert {"focal-point-hidden", "rest-in-private"} <= set(keys(shown))
    assert shown.private is not None
    assert told(shown.private, "person")
    assert "focal-point-hidden" in keys(withheld)
    assert withheld.private is None
    assert all(row.kind == "no_focal_point" for row in withheld.answer.rows)


def test_names_meant_for_members_are_not_shown_on_a_public_page(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        _registered(session, now)
        reply = find_focal_point(asks(session, office(session, "you"), now, audience="public"), ACCESSIBILITY)
    assert not told(reply, "person")


def test_an_answer_with_example_rows_is_marked(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        you = office(session, "you")
        names(session, "accessibility", "bdt", office(session, "bdt", example=True), now, example=True)
        marked = find_focal_point(asks(session, you, now), ACCESSIBILITY)
        plain = find_focal_point(asks(session, you, now), FindFocalPoint(topic="gender"))
    assert marked.example
    assert not plain.example


def test_an_organisation_without_bodies_lists_its_roles_by_rank(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        session.add_all([Topic(id="api", origin="import"), Role(id="chair", rank=2), Role(id="lead", rank=3)])
        session.add(Name(subject="role", subject_id="lead", lang="en", kind="name", text="technical lead"))
        session.flush()
        names(session, "api", None, office(session, "second"), now, role_id="lead")
        names(session, "api", None, office(session, "first"), now, role_id="chair")
        reply = find_focal_point(asks(session, office(session, "you"), now), FindFocalPoint(topic="api"))
    assert [fact.name for fact in told(reply, "person") if isinstance(fact, Person)] == ["FIRST desk", "SECOND desk"]
    chair, lead = told(reply, "role")
    assert chair == Term(key="capacity-chair")
    assert isinstance(lead, Named)
    assert lead.names == {"en": "technical lead"}
    assert "focal-points-none" not in keys(reply)


def test_a_topic_filled_by_a_group_of_its_own_is_not_held_against_the_bureaux(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        session.add_all([Topic(id="api", origin="import"), Body(id="sigs", kind="group", origin="import")])
        session.flush()
        names(session, "api", "sigs", office(session, "first"), now)
        reply = find_focal_point(asks(session, office(session, "you"), now), FindFocalPoint(topic="api"))
    assert [line.facts["body"].id for line in lines(reply) if "body" in line.facts] == ["sigs"]
    assert "focal-points-none" not in keys(reply)


def test_the_number_of_queries_does_not_grow_with_the_list(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        you = office(session, "you")
        sits(session, "iscg", you, "member")
        few = _queries(filled, session, lambda: find_focal_point(asks(session, you, now), ACCESSIBILITY))
        for number in range(20):
            names(session, "accessibility", "bdt", office(session, f"office{number}"), now)
        many = _queries(filled, session, lambda: find_focal_point(asks(session, you, now), ACCESSIBILITY))
    assert 0 < many <= few + 1


def _queries(database: Database, session: Session, ask: object) -> int:
    from_start: list[str] = []

    def note(_conn: object, _cursor: object, statement: str, *_rest: object) -> None:
        from_start.append(statement)

    session.flush()
    event.listen(database.engine, "before_cursor_execute", note)
    try:
        assert callable(ask)
        ask()
    finally:
        event.remove(database.engine, "before_cursor_execute", note)
    return len(from_start)
