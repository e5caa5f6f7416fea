"""What is said unasked: in one message, in kind words, and only what still holds."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from handlers.commands.fields import DueDate, DueMoment
from handlers.commands.items import CompleteItem, MoveDeadline, ReassignItem, RecordAction, Undo
from handlers.commands.notices import (
    PauseNotices,
    ReleaseNotices,
    RemindMe,
)
from handlers.notices import compose_notices
from storage.tables.notices import Notice
from tests.handlers.group import BDT, TSB, Group, at_local, due, number, said

GENEVA = ZoneInfo("Europe/Zurich")
STAGES = ("lead", "due", "past")


def morning(day: int, month: int = 5) -> datetime:
    return datetime(2024, month, day, 9, tzinfo=GENEVA).astimezone(UTC)


def composed(group: Group, who: str, at: datetime) -> tuple[str, list[Notice]]:
    """What is said to a person of all that is due by then."""
    person = group.people[who]
    waiting = [each for each in group.session.query(Notice).order_by(Notice.due, Notice.id) if each.state == "planned"]
    ready = [each for each in waiting if each.person_id == person.id and each.due <= at and at <= (each.latest or at)]
    reply, kept = compose_notices(group.session, person, ready, at, "en")
    return (said(reply) if reply else "", kept)


def test_what_is_due_to_one_person_is_one_message_in_the_order_of_deadlines(group: Group) -> None:
    group.records(day=28, text="second")
    group.records(day=22, text="first")
    text, kept = composed(group, "bdt", morning(21))
    assert text.startswith("2 reminders")
    assert text.index("first") < text.index("second")
    assert len({each.item_number for each in kept}) == 2


def test_after_an_outage_it_is_said_that_it_comes_late_and_nobody_is_blamed(group: Group) -> None:
    group.records(day=22)
    text, _ = composed(group, "bdt", morning(24))
    assert "could not be sent earlier" in text
    assert "remains open" in text
    assert "overdue" not in text


def test_what_comes_late_waits_for_the_end_of_the_night_but_not_for_the_deadline(each_group: Group) -> None:
    bdt, night = each_group.people["bdt"], morning(21) + timedelta(hours=14)
    bdt.quiet_start, bdt.quiet_end = time(20), time(10)
    item, soon = each_group.records(day=22), number(each_group.does("desk", _by(at_local("2024-05-22T08:00"))))
    each_group.does("bdt", RemindMe(text="call BR", at=at_local("2024-05-21T22:00")))
    assert {each.item_number for each in composed(each_group, "bdt", night)[1]} == {soon, 3}
    waiting = [each.due for each in each_group.notices(item) if each.due > night]
    assert set(waiting[:2]) == {morning(22) + timedelta(hours=1)}
    text, kept = composed(each_group, "bdt", waiting[0])
    assert item in {each.item_number for each in kept}
    assert "could not be sent earlier" in text


def test_what_was_done_given_away_or_moved_meanwhile_is_not_said(each_group: Group) -> None:
    done, given, moved = each_group.records(day=22), each_group.records(day=22), each_group.records(day=22)
    stale = [each for item in (done, given, moved) for each in each_group.notices(item)]
    each_group.does("bdt", CompleteItem(item=done))
    each_group.does("desk", ReassignItem(item=given, responsible=(TSB,)))
    each_group.does("bdt", MoveDeadline(item=moved, due=due(31)))
    for notice in stale:
        notice.state = "planned"
    reply, kept = compose_notices(each_group.session, each_group.people["bdt"], stale, morning(22), "en")
    assert [each.stage for each in kept] == ["assigned"]
    assert reply is not None
    assert {each.state for each in stale if each not in kept} == {"superseded"}


def test_buttons_offer_done_later_a_week_and_all_of_it(group: Group) -> None:
    group.records(day=22)
    reply, _ = compose_notices(group.session, group.people["bdt"], group.notices(1), morning(21), "en")
    assert reply is not None
    offered = {each.label.key.removeprefix("button-"): each.command for each in reply.buttons}
    later = ["snooze", "snooze-3", "snooze-until", "move"]
    assert list(offered) == ["done", "done-note", *later, "new-date", "hand-over", "show"]
    assert offered["move"] is not None
    assert offered["move"]["fields"]["due"]["date"] == "2024-05-29"


def test_a_pause_keeps_everything_and_its_end_lets_it_go(group: Group) -> None:
    group.records(day=22)
    assert group.refused("desk", ReleaseNotices(scope="all")) == "notices-not-paused"
    group.does("desk", PauseNotices())
    assert composed(group, "bdt", morning(21)) == ("", [])
    assert group.stages(1) != []
    group.does("desk", ReleaseNotices(scope="all"))
    assert composed(group, "bdt", morning(21))[0] != ""


def test_a_pause_of_one_group_ends_by_itself_and_leaves_others_alone(group: Group) -> None:
    item = number(group.does("chair", _action(), audience="outsiders", group="iscg"))
    group.records(day=22, text="another")
    until = datetime.fromisoformat("2024-05-21T12:00")
    group.does("desk", PauseNotices(scope="group", group="iscg", until=until))
    assert {each.item_number for each in composed(group, "bdt", morning(21))[1]} != {item}
    assert item in {each.item_number for each in composed(group, "bdt", morning(22))[1]}
    past = PauseNotices(until=datetime.fromisoformat("2024-05-01T00:00"))
    assert group.refused("desk", past) == "date-past"


def test_a_pause_of_a_class_of_people_leaves_others_alone_and_can_be_taken_back(group: Group) -> None:
    group.records(day=22)
    for pause, waits in ((PauseNotices(of_class="visitor"), False), (PauseNotices(of_class="staff"), True)):
        assert f"unasked to {pause.of_class}" in said(group.does("desk", pause))
        assert (composed(group, "bdt", morning(21)) == ("", [])) == waits
    assert group.refused("desk", ReleaseNotices(scope="all")) == "notices-not-paused"
    group.does("desk", Undo())
    assert composed(group, "bdt", morning(21))[0] != ""
    assert group.refused("desk", ReleaseNotices(of_class="staff")) == "notices-not-paused"
    group.does("desk", ReleaseNotices(of_class="visitor"))
    assert group.refused("desk", PauseNotices(scope="class")) == "pause-which-class"
    assert group.refused("desk", PauseNotices(of_class="staff", group="iscg")) == "pause-class-alone"


def _by(deadline: DueMoment) -> RecordAction:
    return RecordAction(text="at an hour", responsible=(BDT,), due=deadline)


def _action() -> RecordAction:
    return RecordAction(text="of the group", responsible=(BDT,), due=DueDate(date=date(2024, 5, 22)))
