"""Forms: fields are read as sentences are; what can't be read comes back with a word beside it and nothing lost."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from sqlalchemy import select

from bot.app import Focal
from handlers.answer import Line, Several
from storage.people import find_person
from storage.settings import bump_register
from storage.tables.meetings import Document, Meeting
from storage.tables.records import ActivityReport
from storage.tables.register import FocalPoint
from tests.bot.answer.beyond import BDT, DELEGATE, DESK, STRANGER, Beyond, errors, form, owners

MEETING = "iscg-2024-05-21"


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    return Beyond(focal, now)


def test_picked_and_typed_fields_make_one_action(beyond: Beyond) -> None:
    said = beyond.submits(
        BDT, "RecordAction", text="send the checklist", responsible=["body:bdt"], due="by Friday", topic="accessibility"
    )
    item = beyond.item(1)
    assert said.title.key == "item-recorded"
    assert (item.text, item.due_date, item.topic_id, owners(item)) == (
        "send the checklist",
        date(2024, 5, 17),
        "accessibility",
        ["bdt"],
    )


@pytest.mark.parametrize(
    ("words", "lang"),
    [
        ("30 June", "en"),
        ("d'ici le 30 juin", "fr"),
        ("30 de junio", "es"),
        ("до 30 июня", "ru"),
        ("6月30日", "zh"),
        ("30 يونيو", "ar"),
        ("2024-06-30", "en"),
    ],
)
def test_a_date_is_read_in_any_of_the_six_languages_whatever_the_person_speaks(
    beyond: Beyond, words: str, lang: str
) -> None:
    beyond.submits(DELEGATE, "RecordAction", text="send the list", due=words)
    assert beyond.item(1).due_date == date(2024, 6, 30), lang


@pytest.mark.parametrize("year", ["2027", "٢٠٢٧", "２０２７"])
def test_a_year_is_read_in_whichever_digits_it_is_written(beyond: Beyond, year: str) -> None:
    reply = beyond.submits(BDT, "ReportActivity", topic="accessibility", text="a course on captions", year=year)
    assert reply.form is None
    with beyond.focal.database.reading() as session:
        assert list(session.scalars(select(ActivityReport.year))) == [2027]


def test_the_words_of_a_form_are_kept_in_their_own_language(beyond: Beyond) -> None:
    beyond.submits(BDT, "RecordAction", text="préparer la note pour la réunion du groupe", responsible="BDT et TSB")
    assert (beyond.item(1).lang, owners(beyond.item(1))) == ("fr", ["bdt", "tsb"])


def test_what_cannot_be_read_comes_back_beside_its_field_with_all_that_was_typed(beyond: Beyond) -> None:
    typed = {"text": " ", "responsible": "TSB and BR", "due": "3/4", "topic": "underwater archaeology"}
    reply = beyond.submits(BDT, "RecordAction", **typed)
    assert errors(reply) == {"text": "form-required", "due": "form-which", "topic": "form-unknown"}
    assert form(reply).filled == {name: value for name, value in typed.items() if value.strip()}
    readings = form(reply).errors["due"].facts["readings"]
    assert isinstance(readings, Several)
    assert len(readings.facts) == 2
    assert beyond.numbers() == []


@pytest.mark.parametrize(
    ("name", "value", "key"),
    [
        ("due", "gestern", "form-date-unread"),
        ("due", "yesterday", "in-the-past"),
        ("due", "31 February", "no-such-day"),
        ("responsible", ["person:nobody@example.org"], "form-unknown"),
        ("responsible", ["body:no_such_body"], "form-unknown"),
        ("text", "x" * 3_000, "text-too-long"),
        ("text", "x" * 5_000, "text-too-long"),
        ("topic", "x" * 5_000, "text-too-long"),
        ("responsible", ["x" * 5_000], "text-too-long"),
        ("responsible", ["person:" + "x" * 5_000], "text-too-long"),
    ],
)
def test_each_fault_stands_beside_its_own_field(beyond: Beyond, name: str, value: object, key: str) -> None:
    fields = {"text": "send the list", name: value}
    reply = beyond.submits(BDT, "RecordAction", **fields)
    assert (errors(reply), form(reply).filled) == ({name: key}, fields)


@pytest.mark.parametrize("start", ["le 21 juillet 2027 à 10 heures", "21 июля 2027 года в 10:00", "2027年7月21日10点"])
def test_when_a_meeting_begins_is_read_in_any_language(beyond: Beyond, start: str) -> None:
    reply = beyond.submits(DESK, "ScheduleMeeting", group="TSAG", start=start)
    assert (reply.form, reply.title.key) == (None, "meeting-scheduled")
    with beyond.focal.database.reading() as session:
        assert session.get_one(Meeting, "tsag-2027-07-21").opens == "2027-07-21T10:00:00"


@pytest.mark.parametrize(
    ("command", "typed", "name", "key"),
    [
        ("ScheduleMeeting", {"group": "TDAG", "start": "25:00"}, "start", "form-unread"),
        ("EnrolPerson", {"party": "Kim"}, "party", "party-unknown"),
        ("SetMember", {"group": "TDAG", "party": "Kim", "capacity": "chair"}, "party", "party-unknown"),
        ("SetFocalPoint", {"topic": "accessibility", "body": "TSB", "party": "Kim"}, "party", "party-unknown"),
        ("ReassignItem", {"item": "1", "responsible": "Kim"}, "responsible", "item-reassign-unknown"),
        ("AssignAccount", {"account": "kim", "party": BDT}, "account", "account-unknown"),
        ("RegisterDocument", {"text": "Agenda", "link": "x", "meeting": "next TDAG"}, "link", "document-link-unread"),
    ],
)
def test_what_the_register_does_not_hold_is_told_beside_its_field(
    beyond: Beyond, command: str, typed: dict[str, object], name: str, key: str
) -> None:
    beyond.submits(DESK, "RecordAction", text="send the list", due="31 May")
    assert errors(beyond.submits(DESK, command, **typed)) == {name: key}


def test_an_owner_that_nobody_knows_is_kept_in_their_words(beyond: Beyond) -> None:
    beyond.submits(BDT, "RecordAction", text="send the list", responsible="Kim")
    assert owners(beyond.item(1)) == ["Kim"]


def test_a_form_is_no_way_to_learn_who_is_in_the_register(beyond: Beyond) -> None:
    with beyond.focal.database.writing() as session:
        person = find_person(session, BDT)
        assert person is not None
        person.office = False
        for role in session.scalars(select(FocalPoint).where(FocalPoint.person_id == person.id)):
            role.audience = "staff"
        bump_register(session)
    typed = [f"person:{BDT}"]
    assert errors(beyond.submits(DELEGATE, "RecordAction", text="send", responsible=typed)) == {
        "responsible": "form-unknown"
    }


def test_a_refusal_that_is_about_no_field_stands_above_all(beyond: Beyond) -> None:
    beyond.submits(BDT, "RecordAction", text="send the list", due="31 May")
    reply = beyond.submits(STRANGER, "MoveDeadline", item="1", due="tomorrow", reason="late")
    assert errors(reply) == {"": "item-not-found"}
    assert form(reply).filled == {"item": "1", "due": "tomorrow", "reason": "late"}


def test_whoever_may_not_is_told_so_and_nothing_happens(beyond: Beyond) -> None:
    reply = beyond.submits(STRANGER, "SetPlace", eagerness="marked")
    assert errors(reply) == {"": "may-not"}
    assert form(reply).errors[""].key != Line(key="failure-code").key


def test_a_forged_form_is_answered_calmly(beyond: Beyond) -> None:
    for command, fields in (("NoSuch", {}), ("RecordAction", {"maker": "me"}), ("RecordAction", {"text": ["a"]})):
        assert beyond.submits(BDT, command, **fields).title.key in ("offer-gone", "form-record-action")
    assert beyond.numbers() == []


def test_correcting_changes_only_what_is_not_as_it_was(beyond: Beyond) -> None:
    beyond.submits(DESK, "RecordAction", text="send the list", due="2024-05-31", responsible=["body:bdt"])
    opened = beyond.submits(
        DESK, "EditItem", item="1", text="send the list", due="2024-05-31", responsible=["body:bdt"]
    )
    assert errors(opened) == {"": "item-nothing-to-edit"}
    before = beyond.item(1).due_version
    said = beyond.submits(
        DESK, "EditItem", item="1", text="send the whole list", due="2024-05-31", responsible=["body:tsb", "body:bdt"]
    )
    item = beyond.item(1)
    assert said.title.key == "item-edited"
    assert (item.text, owners(item), item.due_version) == ("send the whole list", ["tsb", "bdt"], before)
    beyond.submits(DESK, "EditItem", item="1", text="send the whole list", due="3 June", responsible=[])
    assert (beyond.item(1).due_date, owners(beyond.item(1))) == (date(2024, 6, 3), [])
    beyond.says(DESK, "undo")
    assert (beyond.item(1).due_date, owners(beyond.item(1))) == (date(2024, 5, 31), ["tsb", "bdt"])


def test_an_emptied_deadline_or_topic_is_taken_away(beyond: Beyond) -> None:
    stands = {"item": "1", "text": "send the list", "due": "2024-05-31", "topic": "accessibility"}
    beyond.submits(DESK, "RecordAction", text="send the list", due="2024-05-31", topic="accessibility")
    assert beyond.submits(DESK, "EditItem", **{**stands, "topic": ""}).title.key == "item-edited"
    assert (beyond.item(1).topic_id, beyond.item(1).due_date) == (None, date(2024, 5, 31))
    beyond.says(DESK, "undo")
    beyond.submits(DESK, "EditItem", **{**stands, "text": "send the lists", "due": " ", "topic": ""})
    assert (beyond.item(1).text, beyond.item(1).topic_id, beyond.item(1).due_date) == ("send the lists", None, None)
    beyond.says(DESK, "undo")
    assert (beyond.item(1).topic_id, beyond.item(1).due_date) == ("accessibility", date(2024, 5, 31))


def test_all_settings_of_a_person_are_one_change_that_is_taken_back_as_one(beyond: Beyond) -> None:
    sent = {"lang": "français", "zone": "Nairobi", "quiet_start": "20:00", "quiet_end": "7:00", "leads": "10, 3"}
    assert beyond.submits(BDT, "SetProfile", **sent).title.key == "set-profile"
    assert settings(beyond) == ("fr", "Africa/Nairobi", "20:00", [10, 3])
    assert beyond.says(BDT, "undo").title.key == "undo-setting"
    assert settings(beyond) == ("en", "Europe/Zurich", "", None)


def test_one_wrong_setting_keeps_all_as_they_were(beyond: Beyond) -> None:
    sent = {"lang": "fr", "zone": "Atlantis", "quiet_start": "20:00", "quiet_end": "", "leads": "900"}
    assert errors(beyond.submits(BDT, "SetProfile", **sent)) == {"zone": "zone-unknown"}
    assert settings(beyond) == ("en", "Europe/Zurich", "", None)
    assert errors(beyond.submits(BDT, "SetProfile", quiet_start="20:00")) == {"quiet_end": "quiet-hours-need-both"}
    assert errors(beyond.submits(BDT, "SetProfile", leads="900")) == {"leads": "plan-days-refused"}


def test_empty_fields_of_a_persons_settings_take_away_what_was_set(beyond: Beyond) -> None:
    beyond.submits(BDT, "SetProfile", quiet_start="20:00", quiet_end="7:00", leads="10")
    beyond.submits(BDT, "SetProfile", lang="", zone="", quiet_start="", quiet_end="", leads="")
    assert settings(beyond) == ("en", "Europe/Zurich", "", None)


def settings(beyond: Beyond) -> tuple[str | None, str | None, str, list[int] | None]:
    with beyond.focal.database.reading() as session:
        person = find_person(session, BDT)
        assert person is not None
        start = f"{person.quiet_start:%H:%M}" if person.quiet_start else ""
        return person.lang, person.zone, start, person.leads


def test_the_point_of_the_agenda_and_the_last_day_of_a_role_are_read_as_typed(beyond: Beyond) -> None:
    beyond.submits(DESK, "NoteAgenda", text="Guidelines", meeting=MEETING)
    beyond.submits(DESK, "RegisterDocument", text="Draft", number="ISCG/12", agenda="item 1", meeting=MEETING)
    beyond.submits(
        DESK, "SetFocalPoint", topic="accessibility", body="bdt", party="Meetings Desk", until="30 June 2025"
    )
    with beyond.focal.database.reading() as session:
        [paper] = session.scalars(select(Document))
        until = select(FocalPoint.until).where(FocalPoint.until.is_not(None), FocalPoint.body_id == "bdt")
        assert (paper.agenda_item_id is not None, list(session.scalars(until))) == (True, [date(2025, 6, 30)])
