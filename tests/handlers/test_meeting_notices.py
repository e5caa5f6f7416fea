"""What is said unasked of a meeting itself: its deadlines to those concerned, its list the evening before."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from bot.render.report import to_document
from handlers.answer import Reply
from handlers.commands.agenda import NoteAgenda
from handlers.commands.desk import EditNotice, ShowRelease, TrustReader
from handlers.commands.fields import Party
from handlers.commands.items import CompleteItem, RecordAction, Undo
from handlers.commands.meetings import AnnounceDeadline, CancelMeeting
from handlers.commands.notices import PauseNotices, ReleaseNotices, SetReminderPlan, ShowReminders
from handlers.commands.places import SetPlace
from handlers.commands.upkeep import SetMember
from handlers.meeting_plans import replan_meetings
from handlers.notices import compose_notices
from handlers.rounds import is_unplanned, plan_meetings
from storage.tables.meetings import Meeting
from storage.tables.notices import Notice
from tests.asking import ZONE, sits
from tests.handlers.group import BDT, Group, due, meets, said
from tests.handlers.meeting import RAG, day, filled, planned

PAPERS: dict[str, Any] = {"meeting": RAG, "kind": "contribution", "due": day("2024-06-05")}


def morning(day: int, month: int, hour: int = 9, zone: str = ZONE) -> datetime:
    return datetime(2024, month, day, hour, tzinfo=ZoneInfo(zone)).astimezone(UTC)


@pytest.fixture
def rag(group: Group) -> Group:
    """RAG, with an office of staff in it, meets on 17 June 2024, in conjunction with TDAG."""
    return filled(group)


def told(group: Group, who: str, at: datetime) -> tuple[Reply | None, list[Notice]]:
    """All that a person is told by a moment, of meetings and items alike."""
    query = select(Notice).where(Notice.person_id == group.people[who].id, Notice.state == "planned")
    ready = [each for each in group.session.scalars(query.order_by(Notice.due, Notice.id)) if each.due <= at]
    return compose_notices(group.session, group.people[who], ready, at, "en")


def words(group: Group, who: str, at: datetime, lang: str = "en") -> str:
    reply, _ = told(group, who, at)
    return said(reply, lang) if reply else ""


def test_an_announced_deadline_is_said_ahead_to_those_concerned_and_nobody_else(each_group: Group) -> None:
    group = filled(each_group)
    group.does("desk", AnnounceDeadline(**PAPERS))
    lists = {each.id for each in planned(group, None, "planned", "held") if each.stage == "follow-up"}
    reminders = [each for each in planned(group, None, "planned", "held") if each.id not in lists]
    who = {each.person_id for each in reminders}
    assert who == {group.people[each].id for each in ("chair", "tsb", "alt")}
    own = [(each.occurrence, each.due) for each in reminders if each.person_id == group.people["alt"].id]
    assert own == [(14, morning(22, 5)), (7, morning(29, 5)), (1, morning(4, 6)), (0, morning(5, 6))]
    assert "Deadline for contributions: Wednesday 5 June 2024" in words(group, "alt", morning(22, 5))
    assert planned(group, "bdt") == planned(group, "guest") == planned(group, "delegate") == []


def test_reminders_of_items_and_of_meetings_are_one_message_in_the_order_of_their_days(rag: Group) -> None:
    rag.does("desk", AnnounceDeadline(**PAPERS))
    for text, on in (("second", 6), ("first", 4)):
        rag.does(
            "desk", RecordAction(text=text, responsible=(Party(kind="office", id="alt@example.org"),), due=due(on, 6))
        )
    text = words(rag, "alt", morning(30, 5))
    assert text.startswith("3 reminders")
    assert text.index("first") < text.index("contributions") < text.index("second")
    assert "Meeting of" not in words(rag, "bdt", morning(30, 5))


def test_whoever_has_a_share_in_the_meeting_is_reminded_as_long_as_they_have_it(rag: Group) -> None:
    rag.does("desk", AnnounceDeadline(**PAPERS))
    rag.does("desk", RecordAction(text="write the paper", responsible=(BDT,), due=due(3, 6), meeting=RAG))
    assert [each.occurrence for each in planned(rag, "bdt")] == [14, 7, 1, 0]
    rag.does("bdt", CompleteItem(item=1))
    assert "contributions" not in words(rag, "bdt", morning(22, 5))
    assert {each.reason for each in planned(rag, "bdt", "superseded")} == {"party"}


def test_where_a_seat_changes_hands_each_is_reminded_while_they_sit_there(each_group: Group) -> None:
    group = filled(each_group)
    group.does("desk", AnnounceDeadline(**PAPERS))
    seat = {"group": "tdag", "party": Party(kind="office", id="alt@example.org")}
    group.does("desk", SetMember(**seat, until=date(2024, 5, 30), ends=True))
    group.does("desk", SetMember(**{**seat, "party": BDT}, since=date(2024, 5, 31)))
    assert [[each.occurrence for each in planned(group, who)] for who in ("alt", "bdt")] == [[14, 7], [1, 0]]


def test_another_day_in_its_place_or_none_is_not_said_as_the_old_one(rag: Group) -> None:
    rag.does("desk", AnnounceDeadline(**PAPERS))
    rag.does("desk", AnnounceDeadline(**{**PAPERS, "due": day("2024-06-10")}))
    assert words(rag, "alt", morning(22, 5)) == ""
    assert "10 June" in words(rag, "alt", morning(27, 5))
    rag.does("desk", Undo())
    assert "5 June" in words(rag, "alt", morning(22, 5))
    rag.does("desk", CancelMeeting(meeting=RAG))
    assert planned(rag, None, "planned", "held") == []
    rag.does("desk", Undo())
    assert "5 June" in words(rag, "alt", morning(22, 5))


def test_lead_times_pauses_and_rights_hold_as_for_items(rag: Group) -> None:
    rag.does("desk", AnnounceDeadline(**PAPERS))
    rag.does("desk", SetReminderPlan(leads=(6,), of_class="staff"))
    assert [[each.occurrence for each in planned(rag, who) if each.stage != "follow-up"] for who in ("tsb", "alt")] == [
        [6],
        [6],
    ]
    rag.does("tsb", SetReminderPlan(leads=(3,), scope="me"))
    assert [each.occurrence for each in planned(rag, "tsb") if each.stage != "follow-up"] == [3]
    rag.does("desk", SetReminderPlan(leads=(2,), group="rag"))
    assert [each.occurrence for each in planned(rag, "alt")] == [2]
    rag.does("desk", PauseNotices(scope="group", group="rag"))
    assert words(rag, "alt", morning(3, 6)) == ""
    assert planned(rag, "alt") != []
    coming = said(rag.does("alt", ShowReminders()))
    assert "contributions" in coming
    meets(rag.session, "isc_tf", date(2024, 6, 20))
    sits(rag.session, "isc_tf", rag.people["chair"], "member")
    sits(rag.session, "isc_tf", rag.people["alt"], "member")
    rag.does("desk", AnnounceDeadline(meeting="isc_tf-2024-06-20", kind="registration", due=day("2024-06-12")))
    of_staff = planned(rag, None, "planned", "held", meeting="isc_tf-2024-06-20")
    assert rag.people["chair"].id not in {each.person_id for each in of_staff}
    assert rag.people["alt"].id in {each.person_id for each in of_staff}


def test_whoever_is_from_outside_waits_for_the_release_in_words_that_can_be_changed(rag: Group) -> None:
    rag.does("desk", AnnounceDeadline(**PAPERS))
    held = [each for each in planned(rag, "chair", "held") if each.stage != "follow-up"]
    assert [each.occurrence for each in held] == [7, 1]
    sheet = said(rag.does("desk", ShowRelease()))
    assert "Deadline for contributions: Wednesday 5 June 2024" in sheet
    rag.does("desk", EditNotice(notice=held[0].id, text="Papers are welcome until Wednesday"))
    rag.does("desk", ReleaseNotices(notices=(held[0].id,)))
    assert "Papers are welcome" in words(rag, "chair", morning(29, 5))


def test_the_evening_before_whoever_leads_the_meeting_has_the_list_as_a_file(rag: Group) -> None:
    rag.does(
        "desk",
        RecordAction(text="publish the captions", responsible=(BDT,), due=due(3, 7)),
        group="rag",
        audience="outsiders",
    )
    [notice] = [each for each in planned(rag, "tsb") if each.stage == "follow-up"]
    # The day before is a Sunday.
    assert notice.due == morning(14, 6, 18)
    assert notice.latest == morning(17, 6, 10)
    rag.people["tsb"].lang = "fr"
    reply, kept = told(rag, "tsb", notice.due)
    assert reply is not None
    assert reply.report is not None
    assert notice in kept
    text = to_document(reply.report.model_copy(update={"form": "text"})).content.decode()
    assert "LISTE DE SUIVI" in text
    assert "publish the captions" in text
    assert to_document(reply.report).name == f"{RAG}-follow-up-fr.docx"
    assert planned(rag, "alt") == []


def test_the_list_is_shown_in_the_groups_channel_as_everybody_there_may_read_it(each_group: Group) -> None:
    group = filled(each_group)
    for text, audience in (("for everybody", "outsiders"), ("among us", "staff")):
        where = {"group": "rag", "audience": audience}
        group.does("desk", RecordAction(text=text, responsible=(BDT,), due=due(3, 7)), **where)
    for audience, lang in (("outsiders", "es"), ("staff", None)):
        group.does("desk", SetPlace(lang=lang, eagerness="marked"), group="rag", audience=audience)
    shown = {each.place_id: each for each in planned(group, None, "planned", "held") if each.place_id}
    [held] = [each for each in shown.values() if each.state == "held"]
    [staff] = [each for each in shown.values() if each.state == "planned"]
    assert "outsiders-rag" in said(group.does("desk", ShowRelease()))
    assert (staff.due, staff.person_id) == (morning(14, 6, 18), group.people["tsb"].id)
    trusted = TrustReader(party=Party(kind="body", id="rag"))
    for end in (trusted.model_copy(update={"trusted": False}), Undo()):
        group.does("desk", trusted)
        assert held.state == "planned"
        group.does("desk", end)
        assert (held.state, held.reason) == ("held", "release")
    other = group.asks("desk", audience="staff").place
    group.does("desk", SetPlace(group="rag", eagerness="marked"), audience="staff")
    assert other.id in {each.place_id for each in planned(group)}
    group.does("desk", Undo())
    assert other.id not in {each.place_id for each in planned(group)}
    group.does("desk", ReleaseNotices(notices=(held.id,)))
    texts = {}
    for notice in (held, staff):
        reply, kept = compose_notices(group.session, group.people["tsb"], [notice], notice.due, "en")
        assert kept == [notice]
        assert reply is not None
        assert reply.report is not None
        texts[notice.state, reply.report.lang] = to_document(
            reply.report.model_copy(update={"form": "text"})
        ).content.decode()
    [open_to_all] = [text for (_, lang), text in texts.items() if lang == "es"]
    assert "LISTA DE SEGUIMIENTO" in open_to_all
    assert "for everybody" in open_to_all
    assert "among us" not in open_to_all
    assert "among us" in next(text for (_, lang), text in texts.items() if lang == "en")
    group.asks("desk", group="rag", audience="staff").place.audience = "outsiders"
    assert compose_notices(group.session, group.people["tsb"], [staff], staff.due, "en") == (None, [])
    assert (staff.state, staff.reason) == ("held", "release")


def test_a_list_on_which_nothing_stands_is_not_sent_and_two_lists_are_two_messages(rag: Group) -> None:
    evening = morning(14, 6, 18)
    assert words(rag, "tsb", evening) == ""
    assert {each.reason for each in planned(rag, "tsb", "superseded")} == {"nothing"}
    other = "tsag-2024-06-17"
    meeting = meets(rag.session, "tsag", date(2024, 6, 17))
    sits(rag.session, "tsag", rag.people["tsb"], "secretary")
    replan_meetings(rag.session, rag.session.query(Meeting).where(Meeting.id.in_((RAG, meeting.id))), rag.now)
    for each in (RAG, other):
        rag.does("desk", NoteAgenda(meeting=each, text="Captioning"))
    first, kept = told(rag, "tsb", evening)
    assert first is not None
    assert len(kept) == 1
    kept[0].state = "sent"
    second, rest = told(rag, "tsb", evening)
    assert second is not None
    assert {each.meeting_id for each in (*kept, *rest)} == {RAG, other}


def test_it_is_said_in_six_languages(rag: Group) -> None:
    rag.does("desk", AnnounceDeadline(**PAPERS))
    reply, _ = told(rag, "alt", morning(22, 5))
    assert reply is not None
    for lang, expected in {"fr": "Date limite", "es": "Plazo", "ru": "5 июня", "ar": "5", "zh": "6月5日"}.items():
        assert expected in said(reply, lang), said(reply, lang)


def test_meetings_that_stood_in_the_records_before_are_planned_once(group: Group) -> None:
    meets(group.session, "rag", date(2024, 6, 17), deadlines={"contribution": "2024-06-05"})
    sits(group.session, "rag", group.people["alt"], "member")
    assert (is_unplanned(group.session), planned(group)) == (True, [])
    plan_meetings(group.session, group.now)
    assert [each.occurrence for each in planned(group, "alt")] == [14, 7, 1, 0]
    assert not is_unplanned(group.session)
