"""Which topics there are, who has named whom for them, and one topic in full."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from handlers.answer import Code, Count, Day, Fact, Named, Person, Quote, Several
from handlers.commands.fields import Party, Unknown
from handlers.commands.focal_points import FindTopics, ListTopics, ShowTopic
from handlers.errors import Refusal
from handlers.topic_page import show_topic
from handlers.topics import find_topics, list_topics
from storage.database import Database
from storage.focal_points import SEED_LOADED
from storage.seed_load import LOADED
from storage.settings import get_setting, set_setting
from storage.tables.items import Item
from storage.tables.people import OfficeMember
from storage.tables.register import Topic
from tests.asking import asks, keys, lines, names, office, told


def test_all_topics_are_listed_with_the_bodies_that_named_somebody(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        names(session, "accessibility", "bdt", office(session, "bdt"), now)
        names(session, "accessibility", "tsb", office(session, "tsb"), now)
        reply = list_topics(asks(session, office(session, "you"), now), ListTopics())
    assert reply.title.facts["count"] == Count(n=26)
    by_topic = {row.id: row.facts for row in reply.answer.rows}
    bodies = by_topic["accessibility"]["bodies"]
    assert isinstance(bodies, Several)
    assert [fact.id for fact in bodies.facts if isinstance(fact, Named)] == ["bdt", "tsb"]
    assert by_topic["gender"]["named"] == Code(value="nobody")
    assert not reply.buttons


def test_a_list_without_any_name_is_headed_with_the_day_the_register_was_loaded(
    filled: Database, now: datetime
) -> None:
    with filled.writing() as session:
        set_setting(session, "seed", {"at": "2024-03-09T08:00:00+00:00"})
        reply = list_topics(asks(session, office(session, "you"), now), ListTopics())
    assert keys(reply)[0] == "working-list-as-of"
    assert told(reply, "day") == [Day(date=date(2024, 3, 9), weekday=False)]


def test_the_loading_of_the_default_register_is_noted_where_lists_look_for_its_day(filled: Database) -> None:
    with filled.reading() as session:
        assert get_setting(session, LOADED) is not None
        assert LOADED == SEED_LOADED


def test_whose_names_are_kept_from_a_reader_are_not_called_nobody(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        names(session, "accessibility", "bdt", office(session, "bdt"), now, audience="staff")
        reply = list_topics(asks(session, office(session, "you", kind="delegate"), now), ListTopics())
    by_topic = {row.id: row.facts for row in reply.answer.rows}
    assert by_topic["accessibility"]["named"] == Code(value="kept")
    assert by_topic["accessibility"]["bodies"] == Several(facts=())
    assert by_topic["gender"]["named"] == Code(value="nobody")


def test_only_main_topics_are_listed_when_asked(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        reply = list_topics(asks(session, office(session, "you"), now), ListTopics(main_only=True))
    main = {"accessibility", "climate_change", "virtual_meetings", "sustainable_dt"}
    assert {row.id for row in reply.answer.rows} == main


def test_a_long_list_comes_in_pages_that_leave_nothing_out(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        session.add_all([Topic(id=f"extra{n}", rank=100 + n, origin="import") for n in range(20)])
        session.flush()
        context = asks(session, office(session, "you"), now)
        first = list_topics(context, ListTopics())
        second = list_topics(context, ListTopics(cursor=first.answer.cursor))
    shown = [row.id for row in (*first.answer.rows, *second.answer.rows)]
    assert len(shown) == len(set(shown)) == first.answer.total == 46
    assert first.buttons[0].command == {"command": "ListTopics", "fields": {"main_only": False, "cursor": 30}}
    assert second.answer.cursor is None


def test_a_sector_is_in_charge_of_what_its_bureau_is(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        names(session, "accessibility", "bdt", office(session, "bdt"), now)
        context = asks(session, office(session, "you"), now)
        of_sector = find_topics(context, FindTopics(body="itu_d"))
        of_group = find_topics(context, FindTopics(body="tdag"))
    assert [fact.id for fact in told(of_sector, "topic") if isinstance(fact, Named)] == ["accessibility"]
    assert keys(of_sector).count("find-topics-line-of-body") == 1
    assert of_group.title.key == "find-topics-none"


def test_a_body_with_very_many_topics_is_answered_in_pages(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        desk = office(session, "bdt")
        session.add_all([Topic(id=f"extra{n}", rank=100 + n, origin="import") for n in range(40)])
        session.flush()
        for number in range(40):
            names(session, f"extra{number}", "bdt", desk, now)
        context = asks(session, office(session, "you"), now)
        first = find_topics(context, FindTopics(body="bdt"))
        second = find_topics(context, FindTopics(body="bdt", cursor=first.answer.cursor))
    assert first.title.facts["count"] == Count(n=40)
    assert "find-topics-rest" in keys(first)
    assert len({row.id for row in (*first.answer.rows, *second.answer.rows)}) == 40
    assert not second.buttons


def test_who_answers_an_office_finds_its_topics_as_their_own(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        desk, you = office(session, "bdt"), office(session, "you", office=False)
        names(session, "accessibility", "bdt", desk, now)
        session.add(OfficeMember(office_id=desk.id, person_id=you.id))
        session.flush()
        mine = find_topics(asks(session, you, now), FindTopics())
        theirs = find_topics(asks(session, you, now), FindTopics(person=Party(kind="person", id=desk.ref.upper())))
    assert keys(mine).count("find-topics-own-line") == 1
    assert keys(theirs).count("find-topics-line") == 1


def test_who_asks_of_themselves_is_told_who_stands_beside_them(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        desk, second = office(session, "bdt"), office(session, "second")
        names(session, "accessibility", "bdt", desk, now)
        names(session, "accessibility", "tsb", office(session, "tsb"), now, role_id="alternate")
        names(session, "gender", "bdt", desk, now)
        names(session, "accessibility", "bdt", second, now, role_id="alternate")
        mine = find_topics(asks(session, desk, now), FindTopics())
        theirs = find_topics(asks(session, second, now), FindTopics())
    assert [_named(each) for each in told(mine, "others")] == [["SECOND desk"], []]
    assert [_named(each) for each in told(theirs, "others")] == [["BDT desk"]]


def _named(fact: Fact) -> list[str]:
    assert isinstance(fact, Several)
    return [each.name for each in fact.facts if isinstance(each, Person)]


@pytest.mark.parametrize(
    ("command", "key"),
    [
        (FindTopics(person=Party(kind="unknown", words="somebody")), "party-unknown"),
        (FindTopics(body=Unknown(unknown="somewhere")), "body-unknown"),
    ],
)
def test_whom_the_register_does_not_know_is_refused(
    filled: Database, now: datetime, command: FindTopics, key: str
) -> None:
    with filled.writing() as session, pytest.raises(Refusal) as refused:
        find_topics(asks(session, office(session, "you"), now), command)
    assert refused.value.line.key == key


def test_a_topic_shows_names_focal_points_resolutions_and_why_it_qualifies(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        names(session, "accessibility", "bdt", office(session, "bdt"), now)
        reply = show_topic(asks(session, office(session, "you"), now), ShowTopic(topic="accessibility"))
    found = keys(reply)
    assert found.count("show-topic-name") == 6
    assert {"focal-point-line", "show-topic-resolution", "show-topic-qualifies", "show-topic-open-items"} <= set(found)
    reason = next(line for line in lines(reply) if line.key == "show-topic-qualifies")
    assert reason.facts["reason"] == Code(value="pp_and_sector")


@pytest.mark.parametrize("lang", ["ar", "en", "es", "fr", "ru", "zh"])
def test_a_description_is_shown_in_the_askers_language_and_none_stands_in_for_another(
    filled: Database, now: datetime, lang: str
) -> None:
    with filled.writing() as session:
        context = asks(session, office(session, "you"), now, lang=lang)
        reply = show_topic(context, ShowTopic(topic="accessibility"))
    quotes = [part.words.lang for part in reply.parts if isinstance(part, Quote)]
    assert quotes == ([lang] if lang in ("en", "fr") else [])
    assert ("show-topic-about-in" in keys(reply)) == (lang not in ("en", "fr"))


def test_unconfirmed_resolution_numbers_are_for_staff_and_marked(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        staff, delegate = office(session, "you"), office(session, "delegation", kind="delegate")
        inside = show_topic(asks(session, staff, now), ShowTopic(topic="accessibility"))
        outside = show_topic(asks(session, delegate, now), ShowTopic(topic="accessibility"))
    assert Code(value="67") in told(inside, "number")
    assert Code(value="67") not in told(outside, "number")
    assert Code(value="175") in told(outside, "number")
    assert Code(value="no") not in [line.facts["checked"] for line in lines(outside) if "number" in line.facts]


def test_open_items_are_counted_as_the_asker_could_list_them(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        staff, delegate = office(session, "you"), office(session, "delegation", kind="delegate")
        for audience, status in (("staff", "open"), ("outsiders", "open"), ("staff", "closed")):
            session.add(_item(staff.id, audience, status))
        session.flush()
        inside = show_topic(asks(session, staff, now), ShowTopic(topic="accessibility"))
        outside = show_topic(asks(session, delegate, now), ShowTopic(topic="accessibility"))
    assert told(inside, "count")[-1] == Count(n=2)
    assert told(outside, "count")[-1] == Count(n=1)
    assert inside.buttons[0].command == {
        "command": "ListItems",
        "fields": {"topic": "accessibility", "status": "open"},
    }


def _item(maker: int, audience: str, status: str) -> Item:
    return Item(
        kind="action",
        status=status,
        text="send the list",
        lang="en",
        topic_id="accessibility",
        audience=audience,
        maker_id=maker,
        made_at=datetime(2024, 5, 1, tzinfo=UTC),
    )


def test_that_nothing_is_open_is_told_to_those_alone_who_are_shown_everything(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        staff, delegate = office(session, "you"), office(session, "delegation", kind="delegate")
        within, outside = (
            keys(show_topic(asks(session, who, now), ShowTopic(topic="accessibility"))) for who in (staff, delegate)
        )
    assert ("show-topic-open-items" in within, "show-topic-open-items" in outside) == (True, False)
