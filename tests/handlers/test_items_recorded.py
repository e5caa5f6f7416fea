"""Recording: what is kept, what is read back, who is bound and who is told."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from handlers.commands.fields import DueDate, DueMeeting, Party, Unknown
from handlers.commands.items import (
    AgreeItems,
    EditItem,
    RecordAction,
    RecordCallToAction,
    RecordConclusion,
    RecordInformation,
)
from handlers.commands.upkeep import EndFocalPoint, SetAway, SetFocalPoint
from storage.tables.people import Absence
from storage.tables.register import Member
from tests.handlers.group import BDT, TSB, Group, at_local, due, meets, number, said

BODY = Party(kind="body", id="tsb")
CALLED = Party(kind="body", id="tdag")
ROLE = Party(kind="role", topic="accessibility")


def test_an_action_is_read_back_with_weekday_date_and_zone(group: Group) -> None:
    command = RecordAction(text="publish the captions", responsible=(BDT,), due=due(24), topic="accessibility")
    words = said(group.does("desk", command))
    assert "Action item 1 is recorded." in words
    assert "Text: publish the captions" in words
    assert "Responsible: BDT desk" in words
    assert "Friday" in words
    assert "24 May 2024" in words
    assert "Geneva time" in words
    assert "Topic: accessibility" in words.replace("Accessibility", "accessibility")


def test_owner_and_date_that_nobody_said_stay_empty_and_the_gap_is_said(group: Group) -> None:
    words = said(group.does("desk", RecordAction(text="update the web page")))
    assert "Nobody is named as responsible yet." in words
    assert "No deadline was said" in words


def test_a_name_that_the_register_lacks_is_kept_in_its_own_words_and_said(group: Group) -> None:
    party = Party(kind="unknown", words="the translation unit")
    words = said(group.does("desk", RecordAction(text="translate", responsible=(party,), due=due(24))))
    assert "“the translation unit” is not in the register" in words
    assert "Responsible: the translation unit" in words


def test_the_words_as_said_and_their_language_are_kept_with_the_item(group: Group) -> None:
    item = group.item(group.records())
    assert (item.said, item.lang) == ("as it was said", "en")


def test_me_is_whoever_speaks_and_binds_at_once(group: Group) -> None:
    me = Party(kind="person", id="me")
    item = group.item(group.records("delegate", responsible=(me,)))
    assert (item.status, item.parties[0].person_id) == ("open", group.people["delegate"].id)


def test_what_a_delegate_writes_for_others_is_a_draft_that_says_why_and_tells_nobody(group: Group) -> None:
    reply = group.does("delegate", RecordAction(text="translate the checklist", responsible=(BDT,), due=due(24)))
    assert "recorded as a draft" in said(reply)
    assert "nobody is told of it until" in said(reply)
    assert group.notices(number(reply), "planned", "held") == []


def test_staff_binds_staff_in_a_place_of_staff_but_not_in_a_direct_conversation(group: Group) -> None:
    command = RecordAction(text="send the list", responsible=(TSB,), due=due(24))
    among = group.does("bdt", command, audience="staff")
    alone = group.does("bdt", command)
    assert [group.item(number(each)).status for each in (among, alone)] == ["open", "draft"]


def test_the_chair_binds_in_the_own_group_only(group: Group) -> None:
    command = RecordAction(text="send the list", responsible=(TSB,), due=due(24))
    own = group.does("chair", command, audience="outsiders", group="iscg")
    other = group.does("chair", command, audience="outsiders", group="tdag")
    assert [group.item(number(each)).status for each in (own, other)] == ["open", "draft"]


def test_a_conclusion_and_a_call_are_the_groups_and_information_is_anybodys(group: Group) -> None:
    where = {"audience": "outsiders", "group": "iscg"}
    said_by_member = [
        group.does("delegate", RecordConclusion(text="captioning everywhere"), **where),
        group.does("delegate", RecordCallToAction(text="consider it", addressed_to=(CALLED,)), **where),
        group.does("delegate", RecordInformation(text="the building opens"), **where),
    ]
    assert [group.item(number(each)).status for each in said_by_member] == ["draft", "draft", "open"]
    by_chair = group.does("chair", RecordConclusion(text="captioning everywhere"), **where)
    assert group.item(number(by_chair)).status == "open"


def test_agreeing_puts_a_draft_in_force_and_tells_those_responsible(group: Group) -> None:
    first = group.records("delegate")
    assert group.refused("delegate", AgreeItems(items=(first,))) == "item-agree-not-yours"
    reply = group.does("desk", AgreeItems(items=(first,)))
    assert "publish the captions" in said(reply)
    assert ("assigned", group.item(first).version) in group.stages(first)
    assert group.refused("desk", AgreeItems(items=(first,))) == "item-agreed-already"


def test_a_body_is_responsible_and_its_focal_point_for_the_topic_sees_to_it(group: Group) -> None:
    item = group.records(responsible=(BODY,), topic="accessibility")
    assert {each.person_id for each in group.notices(item)} == {group.people["tsb"].id}


def test_a_role_is_resolved_when_needed_and_reaches_everybody_who_holds_it(group: Group) -> None:
    item = group.records(responsible=(ROLE,))
    assert {each.person_id for each in group.notices(item)} == {group.people["bdt"].id, group.people["tsb"].id}


def test_the_alternate_is_told_only_in_a_recorded_absence(group: Group) -> None:
    away = Absence(person_id=group.people["tsb"].id, since=date(2024, 5, 13), until=date(2024, 5, 20))
    group.session.add(away)
    item = group.records(responsible=(BODY,), topic="accessibility")
    assert told_on(group, item) == {17: {"alt"}, 23: {"tsb"}, 24: {"tsb"}, 27: {"tsb"}}
    assert {each.person_id for each in group.notices(item) if each.stage == "assigned"} == {group.people["alt"].id}


def test_on_the_days_of_an_absence_to_come_the_alternate_is_told(group: Group) -> None:
    item = group.records(responsible=(BODY,), topic="accessibility")
    group.does("tsb", SetAway(since=date(2024, 5, 20), until=date(2024, 5, 23)))
    assert told_on(group, item) == {17: {"tsb"}, 23: {"alt"}, 24: {"tsb"}, 27: {"tsb"}}
    group.does("tsb", SetAway())
    assert told_on(group, item) == {17: {"tsb"}, 23: {"tsb"}, 24: {"tsb"}, 27: {"tsb"}}


def test_whoever_follows_in_a_role_is_told_from_their_first_day(group: Group) -> None:
    item = group.records(responsible=(BODY,), topic="accessibility")
    about = {"topic": "accessibility", "body": "tsb"}
    group.does("desk", EndFocalPoint(**about, party=TSB, until=date(2024, 5, 19)))
    assert told_on(group, item) == {17: {"tsb"}, 23: {"desk"}, 24: {"desk"}, 27: {"desk"}}
    group.does("desk", SetFocalPoint(**about, party=BDT, since=date(2024, 5, 20)))
    assert told_on(group, item) == {17: {"tsb"}, 23: {"bdt"}, 24: {"bdt"}, 27: {"bdt"}}
    # Days on which they are away are kept in mind before they are in the role.
    group.does("bdt", SetAway(since=date(2024, 5, 22), until=date(2024, 5, 23)))
    assert told_on(group, item) == {17: {"tsb"}, 23: {"alt"}, 24: {"bdt"}, 27: {"bdt"}}


def told_on(group: Group, item: int) -> dict[int, set[str]]:
    """Who is reminded of an item, by the day of May."""
    names = {person.id: name for name, person in group.people.items()}
    found: dict[int, set[str]] = {}
    for each in group.notices(item):
        if each.stage in ("lead", "due", "past") and each.due.month == 5 and each.due.day < 30:
            found.setdefault(each.due.day, set()).add(names[each.person_id])
    return found


def test_where_no_focal_point_is_named_it_is_said_and_the_maker_is_reminded(group: Group) -> None:
    nobody = (Party(kind="body", id="br"),)
    reply = group.does("desk", RecordAction(text="write", responsible=nobody, due=due(24), topic="accessibility"))
    assert "names no focal point" in said(reply)
    assert {each.person_id for each in group.notices(number(reply))} == {group.people["desk"].id}


def test_for_a_member_state_nobody_is_reminded_but_the_maker_which_is_said(group: Group) -> None:
    group.session.add(Member(id="fra", kind="member_state", names={"en": "France"}))
    reply = group.does("desk", RecordAction(text="write", responsible=(Party(kind="member", id="fra"),), due=due(24)))
    assert "reminders go to whoever recorded the item" in said(reply)
    assert {each.person_id for each in group.notices(number(reply))} == {group.people["desk"].id}


def test_where_one_of_two_bodies_names_nobody_the_other_is_reminded_and_the_maker_too(group: Group) -> None:
    both = (BODY, Party(kind="body", id="br"))
    reply = group.does("desk", RecordAction(text="write", responsible=both, due=due(24), topic="accessibility"))
    assert "names no focal point who would see to this for BR" in said(reply)
    told = {each.person_id for each in group.notices(number(reply))}
    assert told == {group.people["desk"].id, group.people["tsb"].id}


def test_where_no_topic_is_named_it_is_said_how_to_name_it_and_who_is_told_from_then_on(group: Group) -> None:
    reply = group.does("desk", RecordAction(text="write", responsible=(BODY,), due=due(24)))
    item = number(reply)
    assert f"“the topic of {item} is …”" in said(reply)
    assert {each.person_id for each in group.notices(item)} == {group.people["desk"].id}
    assert "No topic" not in said(group.does("desk", EditItem(item=item, topic="accessibility")))
    assert group.people["tsb"].id in {each.person_id for each in group.notices(item)}


def test_a_deadline_before_a_meeting_binds_to_the_next_one_and_shows_its_day(group: Group) -> None:
    meets(group.session, "rag", date(2024, 6, 17))
    meeting = DueMeeting(group="rag", offset=-14)
    reply = group.does("desk", RecordAction(text="present", responsible=(BDT,), due=meeting))
    assert "3 June 2024" in said(reply)


def test_a_deadline_before_a_meeting_that_nobody_planned_is_visible_and_reminds_nobody(group: Group) -> None:
    reply = group.does("desk", RecordAction(text="present", responsible=(BDT,), due=DueMeeting(group="wtdc")))
    assert "No such meeting is planned yet" in said(reply)
    assert [each.stage for each in group.notices(number(reply))] == ["assigned"]


def test_a_time_that_the_clocks_skip_moves_forward_and_is_said(group: Group) -> None:
    skipped = at_local("2025-03-30T02:30")
    reply = group.does("desk", RecordAction(text="call", responsible=(BDT,), due=skipped))
    assert "as the clocks go forward" in said(reply)
    assert group.item(number(reply)).due_local == "2025-03-30T03:30:00"


def test_a_time_that_the_clocks_show_twice_is_the_first_and_is_said(group: Group) -> None:
    twice = at_local("2025-10-26T02:30")
    reply = group.does("desk", RecordAction(text="call", responsible=(BDT,), due=twice))
    assert "comes twice" in said(reply)
    assert group.item(number(reply)).due_local == "2025-10-26T02:30:00"


def test_the_zone_of_a_date_is_said_else_the_meetings_else_the_speakers(group: Group) -> None:
    held = meets(group.session, "rag", date(2024, 5, 30), zone="Africa/Nairobi")
    spoken = group.item(group.records(due=DueDate(date=date(2024, 5, 24), zone="Asia/Tokyo"), meeting=held.id))
    of_meeting = group.item(group.records(meeting=held.id))
    own = group.item(group.records())
    assert [each.due_zone for each in (spoken, of_meeting, own)] == ["Asia/Tokyo", "Africa/Nairobi", "Europe/Zurich"]


def test_empty_long_and_past_are_refused_and_nothing_is_kept(group: Group) -> None:
    assert group.refused("desk", RecordAction(text=" \n ")) == "text-empty"
    assert group.refused("desk", RecordAction(text="a" * 2_001)) == "text-too-long"
    assert group.refused("desk", RecordAction(text="late", due=due(13))) == "date-past"
    assert group.refused("desk", RecordAction(text="far", due=DueDate(date=date.max))) == "date-too-far"
    nowhere = DueDate(date=date(2024, 6, 1), zone="Mars/Phobos")
    assert group.refused("desk", RecordAction(text="x", due=nowhere)) == "zone-unknown"
    assert group.refused("desk", RecordAction(text="x", topic=Unknown(unknown="dragons"))) == "topic-unknown"
    assert group.refused("desk", RecordAction(text="x", meeting="no-such")) == "meeting-unknown"
    far = DueMeeting(group="tdag", offset=-2_000_000_000, unit="working_day")
    assert group.refused("desk", RecordAction(text="x", due=far)) == "date-too-far"


def test_today_is_not_past_until_the_day_is_over(group: Group) -> None:
    last = datetime(2024, 5, 14, 22, tzinfo=UTC) - timedelta(microseconds=1)
    assert group.item(group.records(day=14)).due_at == last


def test_characters_that_cannot_be_shown_are_left_out(group: Group) -> None:
    assert group.item(group.records(text="a\x00b\x1b[31mc\u202e")).text == "ab[31mc"


def test_what_an_example_party_owes_is_marked_as_example(group: Group) -> None:
    group.people["bdt"].example = True
    reply = group.does("desk", RecordAction(text="send", responsible=(BDT,), due=due(24)))
    assert reply.example
    assert all(notice.example for notice in group.notices(number(reply)))
