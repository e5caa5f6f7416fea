"""What remains open seven days past its date is told to the secretariat's desk, once, and to nobody beyond it."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from bot.render.plain import plain
from handlers.commands.desk import EnrolPerson
from handlers.commands.fields import Party
from handlers.commands.items import CompleteItem, MoveDeadline, ReassignItem, RecordAction, ReopenItem, Undo
from handlers.commands.notices import PauseNotices, ReleaseNotices, RemindMe
from handlers.commands.upkeep import SetMember
from handlers.example import load_example
from handlers.notices import compose_notices
from handlers.plans import replan
from handlers.replanning import replan_for
from storage.database import Database
from storage.people import list_desk
from storage.tables.items import Item
from storage.tables.notices import Notice
from storage.tables.people import Person
from tests.asking import ZONE, office, sits
from tests.handlers.group import TSB, Group, due, number, said
from tests.registers import take_in, yaml_file

GENEVA = ZoneInfo(ZONE)


def morning(day: int, month: int = 5) -> datetime:
    return datetime(2024, month, day, 9, tzinfo=GENEVA).astimezone(UTC)


def told(group: Group, who: str, item: int, *states: str) -> list[datetime]:
    """When the person at the desk is told of the item."""
    return [each.due for each in group.escalations(item, *states) if each.person_id == group.people[who].id]


def test_the_desk_is_told_seven_days_after_the_date_at_nine_on_a_working_day(each_group: Group) -> None:
    friday, saturday = each_group.records(day=17), each_group.records(day=18)
    assert told(each_group, "desk", friday) == [morning(24)]
    assert told(each_group, "desk", saturday) == [morning(27)]
    assert {each.state for each in each_group.escalations(friday)} == {"planned"}


def test_an_item_that_is_done_moved_or_taken_back_meanwhile_is_not_told(group: Group) -> None:
    done, moved, undone = group.records(day=17), group.records(day=17), group.records(day=17)
    group.does("desk", Undo())
    group.does("bdt", CompleteItem(item=done))
    group.does("bdt", MoveDeadline(item=moved, due=due(21)))
    assert [told(group, "desk", each) for each in (done, moved, undone)] == [[], [morning(28)], []]
    group.does("bdt", ReopenItem(item=done))
    assert told(group, "desk", done) == [morning(24)]


def test_it_is_told_once_for_each_date(group: Group) -> None:
    item = group.records(day=17)
    [first] = group.escalations(item)
    first.state = "sent"
    replan(group.session, [group.item(item)], morning(25))
    assert (told(group, "desk", item), len(group.escalations(item, "sent"))) == ([], 1)
    group.does("desk", MoveDeadline(item=item, due=due(31)), at=morning(26))
    assert told(group, "desk", item) == [morning(7, 6)]


def test_whoever_sees_to_an_item_is_not_told_of_it_a_second_time_as_the_desk(group: Group) -> None:
    item = number(group.does("desk", RecordAction(text="write the note", responsible=(), due=due(17))))
    assert group.escalations(item) == []
    group.does("desk", ReassignItem(item=item, responsible=(TSB,)))
    assert told(group, "desk", item) == [morning(24)]


def test_a_personal_reminder_and_an_item_without_a_date_are_nobody_elses_business(group: Group) -> None:
    own = number(group.does("bdt", RemindMe(text="call BR", due=due(17))))
    undated = number(group.does("desk", RecordAction(text="some day", responsible=(TSB,))))
    assert (group.escalations(own), group.escalations(undated)) == ([], [])


def test_the_secretary_of_the_group_is_its_desk_and_else_all_of_the_secretariat(each_group: Group) -> None:
    second = office(each_group.session, "second", enrolled=True, zone=ZONE, rights=["secretariat"])
    office(each_group.session, "away", enrolled=False, rights=["secretariat"])
    office(each_group.session, "left", enrolled=True, active=False, rights=["secretariat"])
    sits(each_group.session, "iscg", second, "secretary")
    session, day = each_group.session, date(2024, 5, 14)
    assert [each.name for each in list_desk(session, "iscg", False, day)] == ["SECOND desk"]
    assert [each.name for each in list_desk(session, "isc_tf", False, day)] == ["DESK desk", "SECOND desk"]
    assert [each.name for each in list_desk(session, None, False, day)] == ["DESK desk", "SECOND desk"]


def test_the_desk_is_whoever_is_its_secretary_on_the_day(each_group: Group) -> None:
    second = office(each_group.session, "second", enrolled=True, zone=ZONE, rights=["secretariat"])
    each_group.people["second"] = second
    party = Party(kind="office", id=second.ref)
    action = RecordAction(text="publish", responsible=(TSB,), due=due(17))
    item = number(each_group.does("chair", action, audience="outsiders", group="iscg"))
    seat = SetMember(group="iscg", party=party, capacity="secretary")
    assert [told(each_group, who, item) for who in ("desk", "second")] == [[morning(24)], [morning(24)]]
    each_group.does("desk", seat)
    assert [told(each_group, who, item) for who in ("desk", "second")] == [[], [morning(24)]]
    each_group.does("desk", Undo())
    assert [told(each_group, who, item) for who in ("desk", "second")] == [[morning(24)], [morning(24)]]
    each_group.does("desk", seat.model_copy(update={"since": date(2024, 5, 24)}))
    assert [told(each_group, who, item) for who in ("desk", "second")] == [[], [morning(24)]]
    each_group.does("desk", EnrolPerson(party=party, enrolled=False))
    assert [told(each_group, who, item) for who in ("desk", "second")] == [[morning(24)], []]
    each_group.does("desk", EnrolPerson(party=party, enrolled=True))
    assert [told(each_group, who, item) for who in ("desk", "second")] == [[], [morning(24)]]


def test_what_the_desk_is_told_keeps_to_its_hours_as_they_are_now(group: Group) -> None:
    item = group.records("bdt", day=17)
    group.people["desk"].quiet_start, group.people["desk"].quiet_end = time(18), time(10)
    replan_for(group.session, [group.people["desk"].id], group.now)
    assert told(group, "desk", item) == [morning(24) + timedelta(hours=1)]


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("ar", "مفتوحاً منذ 17 مايو 2024"),
        ("en", "Item 1 remains open since 17 May 2024"),
        ("es", "sigue abierto desde el 17 de mayo de 2024"),
        ("fr", "reste ouvert depuis le 17 mai 2024"),
        ("ru", "остается открытым с 17 мая 2024"),
        ("zh", "自2024年5月17日起仍未结束"),
    ],
)
def test_all_that_the_desk_is_told_is_one_message_in_plain_words(lang: str, words: str, group: Group) -> None:
    items = [group.records(day=17), group.records(day=17, text="send the list")]
    due_now = [each for item in items for each in group.escalations(item)]
    reply, kept = compose_notices(group.session, group.people["desk"], due_now, morning(24), "en")
    assert reply is not None
    assert (len(kept), [each.label.key for each in reply.buttons]) == (2, ["button-show", "button-show"])
    assert words in plain(reply, lang, ZONE)


def test_nobody_is_said_to_have_been_told_beyond_the_desk(group: Group) -> None:
    item = group.records(day=17)
    reply, _ = compose_notices(group.session, group.people["desk"], group.escalations(item), morning(24), "en")
    assert reply is not None
    assert "Nobody has been told beyond the secretariat’s desk." in said(reply)
    assert {each.person_id for each in group.escalations(item)} == {group.people["desk"].id}


def test_a_pause_keeps_it_and_its_end_lets_it_go(group: Group) -> None:
    waiting = group.escalations(group.records(day=17))
    desk = group.people["desk"]
    group.does("desk", PauseNotices(scope="all"))
    assert compose_notices(group.session, desk, waiting, morning(24), "en") == (None, [])
    group.does("desk", ReleaseNotices(scope="all"))
    assert compose_notices(group.session, desk, waiting, morning(24), "en")[1] == waiting


def test_who_is_no_longer_of_the_desk_when_it_is_said_is_not_told(group: Group) -> None:
    waiting = group.escalations(group.records(day=17))
    group.people["desk"].rights = []
    group.session.flush()
    assert compose_notices(group.session, group.people["desk"], waiting, morning(24), "en") == (None, [])
    assert [(each.state, each.reason) for each in waiting] == [("superseded", "party")]


def test_items_of_the_example_sandbox_go_to_its_own_desk(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        office(session, "desk", enrolled=True, rights=["secretariat"])
        load_example(session, now.date(), now)
        item = session.scalars(select(Item).where(Item.example, Item.kind == "action", Item.due_at > now)).first()
        assert item is not None
        query = select(Person.ref).join(Notice, Notice.person_id == Person.id)
        escalated = session.scalars(query.where(Notice.stage == "desk"))
        assert set(escalated) == {"secretariat@example.org"}
        assert not session.scalars(query.where(Notice.stage == "desk", Person.example.is_(False))).all()


def test_whoever_joins_the_desk_by_import_is_told_of_what_is_open_and_whoever_leaves_is_not(
    group: Group, tmp_path: Path
) -> None:
    item = group.records(day=17)
    joins = "people:\n  - {name: New desk, email: new@example.org, office: yes, class: staff, roles: [secretariat]}\n"
    take_in(group.session, yaml_file(tmp_path, joins), group.now)
    assert len(group.escalations(item)) == 2
    leaves = "people:\n  - {email: new@example.org, enrolled: no}\n"
    take_in(group.session, yaml_file(tmp_path, leaves), group.now + timedelta(days=1))
    assert told(group, "desk", item) == [morning(24)]
    assert len(group.escalations(item)) == 1
