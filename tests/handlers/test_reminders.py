"""Reminders: when they come, for whom, and what people may ask of them."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from handlers.commands.fields import Party
from handlers.commands.items import MoveDeadline, ReassignItem
from handlers.commands.notices import (
    PauseNotices,
    ReleaseNotices,
    RemindMe,
    SetReminderPlan,
    ShowReminders,
)
from handlers.notices import compose_notices
from handlers.plans import replan
from handlers.replanning import replan_for
from storage.bundles import hold_unasked
from storage.tables.meetings import CalendarDay
from storage.tables.notices import Notice
from tests.handlers.group import BDT, TSB, Group, at_local, due, number, said

GENEVA = ZoneInfo("Europe/Zurich")
STAGES = ("lead", "due", "past")


def composed(group: Group, who: str, at: datetime) -> tuple[str, list[Notice]]:
    """What is said to a person of all that is due by then."""
    person = group.people[who]
    waiting = [each for each in group.session.query(Notice).order_by(Notice.due, Notice.id) if each.state == "planned"]
    ready = [each for each in waiting if each.person_id == person.id and each.due <= at]
    reply, kept = compose_notices(group.session, person, ready, at, "en")
    return (said(reply) if reply else "", kept)


def plan(group: Group, item: int, *states: str) -> list[tuple[str, int, str]]:
    found = [each for each in group.notices(item, *states) if each.stage in STAGES]
    return [(each.stage, each.occurrence, f"{each.due.astimezone(GENEVA):%a %d %b %H:%M}") for each in found]


def morning(day: int, month: int = 5) -> datetime:
    return datetime(2024, month, day, 9, tzinfo=GENEVA).astimezone(UTC)


def test_staff_is_reminded_14_7_and_1_days_ahead_on_the_day_and_four_times_after(group: Group) -> None:
    assert plan(group, group.records(day=28)) == [
        ("lead", 7, "Tue 21 May 09:00"),
        ("lead", 1, "Mon 27 May 09:00"),
        ("due", 0, "Tue 28 May 09:00"),
        ("past", 1, "Wed 29 May 09:00"),
        ("past", 2, "Wed 05 Jun 09:00"),
        ("past", 3, "Wed 12 Jun 09:00"),
        ("past", 4, "Wed 19 Jun 09:00"),
    ]


def test_a_stage_is_of_use_until_the_next_one_and_the_last_ahead_until_the_deadline(group: Group) -> None:
    found = [each for each in group.notices(group.records(day=28)) if each.stage in STAGES]
    ahead = found[:3]
    assert [each.latest for each in ahead] == [found[1].due, found[2].due, group.item(1).due_at]
    assert all(each.latest == each.due + timedelta(days=7) for each in found[3:])


def test_delegates_are_reminded_7_and_1_days_ahead_and_it_waits_for_the_secretariat(group: Group) -> None:
    chair = Party(kind="office", id="chair@example.org")
    item = group.records(day=28, responsible=(chair,))
    assert plan(group, item) == []
    assert [each[:2] for each in plan(group, item, "held")] == [("lead", 7), ("lead", 1)]
    words = said(group.does("desk", ShowReminders()))
    assert "Waiting for release by the secretariat:" in words
    assert "CHAIR desk" in words
    ids = tuple(each.id for each in group.notices(item, "held"))
    assert group.does("desk", ReleaseNotices(notices=ids)).title.key == "notices-let-go"
    assert [each[:2] for each in plan(group, item)] == [("lead", 7), ("lead", 1)]
    replan(group.session, [group.item(item)], group.now)
    assert [each[:2] for each in plan(group, item)] == [("lead", 7), ("lead", 1)]
    assert group.refused("desk", ReleaseNotices(notices=ids)) == "notices-none-held"


def test_whoever_is_not_enrolled_is_told_nothing_until_enrolled(group: Group) -> None:
    group.people["bdt"].enrolled = False
    item = group.records(day=28)
    assert group.notices(item, "planned", "held") == []
    group.people["bdt"].enrolled = True
    replan_for(group.session, [group.people["bdt"].id], group.now)
    assert len(plan(group, item)) == 7


def test_days_off_and_quiet_hours_bring_a_reminder_forward_and_never_past_the_deadline(group: Group) -> None:
    bdt = group.people["bdt"]
    bdt.station, bdt.quiet_start, bdt.quiet_end = "Geneva", time(20), time(9, 30)
    holiday = CalendarDay(station="geneva", day=date(2024, 5, 20), kind="holiday", recorded_at=group.now)
    group.session.add(holiday)
    # Monday 27 May less a week is the holiday, then a weekend: the Friday before, less its quiet morning.
    assert plan(group, group.records(day=27))[:2] == [("lead", 7, "Thu 16 May 19:45"), ("lead", 1, "Thu 23 May 19:45")]


def test_after_the_deadline_a_day_off_puts_a_reminder_later(group: Group) -> None:
    assert ("past", 1, "Mon 27 May 09:00") in plan(group, group.records(day=24))


def test_a_reminder_comes_in_the_morning_of_its_reader(group: Group) -> None:
    group.people["bdt"].zone = "Asia/Tokyo"
    first = next(each for each in group.notices(group.records(day=28)) if each.stage == "lead")
    assert first.due.astimezone(ZoneInfo("Asia/Tokyo")).hour == 9


def test_a_deadline_before_nine_is_reminded_of_before_it(group: Group) -> None:
    early = at_local("2024-05-28T08:00")
    item = group.records(due=early)
    deadline = group.item(item).due_at
    assert deadline is not None
    assert all(each.due < deadline for each in group.notices(item) if each.stage in ("lead", "due"))


def test_planning_twice_changes_nothing(each_group: Group) -> None:
    item = each_group.records(day=28)
    before = [(each.id, each.key, each.due, each.version) for each in each_group.notices(item)]
    replan(each_group.session, [each_group.item(item)], each_group.now + timedelta(days=8))
    each_group.session.flush()
    assert [(each.id, each.key, each.due, each.version) for each in each_group.notices(item)] == before


def test_stages_already_past_are_not_sent_in_a_burst(group: Group) -> None:
    assert [each[:2] for each in plan(group, group.records(day=15))][:2] == [("due", 0), ("past", 1)]


def test_a_moved_deadline_replaces_what_was_planned_for_the_old_one(each_group: Group) -> None:
    item = each_group.records(day=28)
    each_group.does("bdt", MoveDeadline(item=item, due=due(30)))
    assert ("due", 0, "Thu 30 May 09:00") in plan(each_group, item)
    assert ("due", 0, "Tue 28 May 09:00") not in plan(each_group, item)
    assert [each.stage for each in each_group.notices(item) if each.stage == "moved"] == []
    each_group.does("desk", MoveDeadline(item=item, due=due(31)))
    told = [each.person_id for each in each_group.notices(item) if each.stage == "moved"]
    assert told == [each_group.people["bdt"].id]


def test_own_lead_times_hold_for_oneself_one_item_or_a_group(each_group: Group) -> None:
    item = each_group.records(day=28)
    words = said(each_group.does("bdt", SetReminderPlan(leads=(10, 3))))
    assert "10" in words
    assert "3" in words
    assert [each[:2] for each in plan(each_group, item) if each[0] == "lead"] == [("lead", 10), ("lead", 3)]
    # An item is one, whatever group is named beside it.
    each_group.does("bdt", SetReminderPlan(leads=(2,), scope="item", item=item, group="iscg"))
    assert [each[:2] for each in plan(each_group, item) if each[0] == "lead"] == [("lead", 2)]
    each_group.does("bdt", SetReminderPlan(leads=(), scope="item", item=item))
    assert [each[:2] for each in plan(each_group, item) if each[0] == "lead"] == [("lead", 10), ("lead", 3)]
    assert each_group.refused("bdt", SetReminderPlan(leads=(1,), scope="group", group="iscg")) == "plan-group-not-yours"
    assert "ISCG" in said(each_group.does("chair", SetReminderPlan(leads=(1,), scope="group", group="iscg")))
    assert each_group.refused("bdt", SetReminderPlan(leads=(-1,))) == "plan-days-refused"


def test_a_personal_reminder_comes_at_its_moment_whatever_the_hour(group: Group) -> None:
    group.people["bdt"].quiet_start, group.people["bdt"].quiet_end = time(0), time(23)
    at = at_local("2024-05-26T06:30")
    item = number(group.does("bdt", RemindMe(text="call BR", at=at)))
    assert [(each.stage, each.due) for each in group.notices(item)] == [
        ("remind", datetime(2024, 5, 26, 4, 30, tzinfo=UTC))
    ]
    text, _ = composed(group, "bdt", morning(27))
    assert "You asked to be reminded: call BR" in text


def test_remind_me_on_a_day_comes_in_its_morning_less_what_was_asked(group: Group) -> None:
    on_day = number(group.does("bdt", RemindMe(text="x", due=due(24))))
    ahead = number(group.does("bdt", RemindMe(text="x", due=due(24), lead=1_440)))
    today = number(group.does("bdt", RemindMe(text="x", due=due(14))))
    moments = [group.notices(each)[0].due for each in (on_day, ahead, today)]
    assert moments == [morning(24), morning(23), datetime(2024, 5, 14, 9, tzinfo=UTC)]


def test_a_reminder_without_a_day_or_in_the_past_is_refused(group: Group) -> None:
    assert group.refused("bdt", RemindMe(text="x")) == "reminder-when"
    assert group.refused("bdt", RemindMe(text="x", due=due(13))) == "date-past"
    assert group.refused("bdt", RemindMe(text="x", due=due(15), lead=10_000)) == "date-past"


def test_reminders_that_are_coming_are_listed_for_oneself_and_for_the_secretariat(group: Group) -> None:
    group.records(day=28)
    group.does("bdt", RemindMe(text="call BR", due=due(24)))
    own = said(group.does("bdt", ShowReminders()))
    assert "call BR" in own
    assert "publish the captions" in own
    asked = ShowReminders(party=BDT)
    assert group.refused("tsb", asked) == "reminders-not-yours"
    others = said(group.does("desk", asked))
    assert "publish the captions" in others
    assert "call BR" not in others
    assert "publish" not in said(group.does("bdt", ShowReminders(), audience="staff"))


def test_of_reminders_that_come_it_is_said_that_there_are_more_and_what_keeps_them_back(group: Group) -> None:
    for day in (21, 22, 23, 24):
        group.records(day=day)
    assert "The next 10 reminders:" in said(group.does("bdt", ShowReminders()))
    group.does("desk", PauseNotices(of_class="delegate"))
    group.does("desk", PauseNotices(group="tsag"))
    assert "Nothing is sent unasked" not in said(group.does("bdt", ShowReminders()))
    group.does("desk", PauseNotices(until=datetime(2024, 5, 20, 9, 0, tzinfo=UTC)))
    kept = "Nothing is sent unasked until Monday 20 May 2024 at 11:00 (Geneva time)."
    assert kept in said(group.does("bdt", ShowReminders()))
    assert kept in said(group.does("bdt", RemindMe(text="call BR", due=due(17))))
    assert kept not in said(group.does("bdt", RemindMe(text="call BR", due=due(21))))


def test_a_personal_reminder_has_neither_other_owners_nor_lead_times(group: Group) -> None:
    item = number(group.does("bdt", RemindMe(text="call BR", due=due(24))))
    assert group.refused("bdt", SetReminderPlan(leads=(3,), scope="item", item=item)) == "item-personal"
    assert group.refused("bdt", ReassignItem(item=item, responsible=(TSB,))) == "item-personal"


def test_a_guest_who_asks_to_be_reminded_is_and_nobody_else_who_is_not_enrolled(group: Group) -> None:
    group.people["bdt"].enrolled = False
    asked = number(group.does("guest", RemindMe(text="call BR", due=due(15))))
    unasked = group.records(day=15)
    group.session.add(_unasked(group, unasked))
    hold_unasked(group.session, morning(16))
    group.session.expire_all()
    assert [group.stages(each) for each in (asked, unasked)] == [[("remind", 0)], []]
    group.people["bdt"].enrolled = True
    replan_for(group.session, [group.people["bdt"].id], group.now)
    assert ("due", 0) in group.stages(unasked)


def _unasked(group: Group, item: int) -> Notice:
    """A reminder that was planned while the person was still enrolled."""
    owner = group.people["bdt"].id
    key = f"{item}/{owner}/due/0/1"
    return Notice(key=key, item_number=item, person_id=owner, stage="due", due_version=1, due=morning(15))
