"""Calendars of duty stations: read from a file of a year with its source, and kept by every reminder."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from importlib.resources import files
from zoneinfo import ZoneInfo

import pytest

from bot.cli.faults import in_english
from handlers.calendars import apply_calendar, read_calendar
from handlers.commands.fields import Party
from handlers.commands.items import MoveDeadline, RecordAction
from handlers.commands.meetings import AnnounceDeadline
from handlers.commands.people import SetTimeZone
from handlers.register.faults import RegisterFaults
from handlers.stages import Hours, earlier, later
from storage.calendars import SATURDAY_SUNDAY, get_weekend
from tests.asking import keys, sits
from tests.handlers.group import Group, due, meets

CAIRO = """
station: Cairo
year: 2024
status: sourced
source: circular of the duty station
weekend: [friday, saturday]
days:
  - {day: 2024-05-06, kind: holiday, name: Spring Day}
  - {since: 2024-05-26, until: 2024-06-02, kind: recess, name: Recess}
  - {since: 2024-06-09, until: 2024-06-11, kind: conference, name: Assembly}
"""


def at_cairo(group: Group) -> None:
    group.people["bdt"].station, group.people["bdt"].zone = "cairo", "Africa/Cairo"
    apply_calendar(group.session, read_calendar(CAIRO), group.now)


def mornings(group: Group, item: int) -> Sequence[datetime]:
    """When the owner is told ahead of the deadline, by their own clock."""
    ahead = [each for each in group.notices(item) if each.stage in ("lead", "due")]
    return [each.due.replace(tzinfo=UTC).astimezone(ZoneInfo("Africa/Cairo")) for each in ahead]


def test_a_weekend_of_friday_and_saturday_is_kept(each_group: Group) -> None:
    at_cairo(each_group)
    # Saturday 18 May is a day off: the word of that day comes on Thursday, with the one of the day before.
    told = mornings(each_group, each_group.records(day=18))
    assert [each.date() for each in told] == [date(2024, 5, 16)]
    assert all(each.time() == time(9) for each in told)


def test_nothing_is_said_in_recess_and_all_of_it_before(group: Group) -> None:
    at_cairo(group)
    told = mornings(group, group.records(day=30))
    # 16 May is two weeks ahead; what would fall into recess or its weekends comes on Thursday 23 May, once.
    assert [each.date() for each in told] == [date(2024, 5, 16), date(2024, 5, 23)]


def test_what_remains_open_after_a_recess_is_said_once_and_not_on_the_next_day_again(group: Group) -> None:
    at_cairo(group)
    past = [each.due for each in group.notices(group.records(day=26)) if each.stage == "past"]
    assert [each.date() for each in past[:2]] == [date(2024, 6, 3), date(2024, 6, 12)]


@pytest.mark.parametrize(("day", "month", "key"), [(27, 5, "item-due-in-recess"), (10, 6, "item-due-in-conference")])
def test_a_deadline_within_recess_or_conference_is_questioned(group: Group, day: int, month: int, key: str) -> None:
    at_cairo(group)
    item = group.records(day=20)
    assert key in keys(group.does("desk", MoveDeadline(item=item, due=due(day, month))))
    assert not {"item-due-in-recess", "item-due-in-conference"} & set(
        keys(group.does("desk", MoveDeadline(item=item, due=due(21))))
    )
    # Of what nobody sees to its maker is told, whose recess it then is.
    group.people["desk"].station = "Cairo"
    assert key in keys(
        group.does(
            "desk",
            RecordAction(text="publish the list", responsible=(Party(kind="body", id="br"),), due=due(day, month)),
        )
    )


def test_a_deadline_announced_within_a_recess_of_those_concerned_is_kept_and_questioned(group: Group) -> None:
    at_cairo(group)
    meeting = meets(group.session, "rag", date(2024, 7, 1))
    sits(group.session, "rag", group.people["bdt"], "member")
    announced = AnnounceDeadline(meeting=meeting.id, kind="comments", due=due(27))
    assert keys(group.does("desk", announced)).count("item-due-in-recess") == 1
    assert meeting.deadlines["comments"] == "2024-05-27"
    later = announced.model_copy(update={"due": due(3, 6)})
    assert "item-due-in-recess" not in keys(group.does("desk", later))


def test_a_new_file_takes_the_place_of_its_year_and_plans_anew(group: Group) -> None:
    at_cairo(group)
    item = group.records(day=30)
    before = mornings(group, item)
    without = CAIRO.replace("  - {since: 2024-05-26, until: 2024-06-02, kind: recess, name: Recess}\n", "")
    told = apply_calendar(group.session, read_calendar(without), group.now)
    assert (told.days, told.people) == (4, 1)
    after = mornings(group, item)
    assert len(after) > len(before)
    assert get_weekend(group.session, "CAIRO") == frozenset({5, 6})
    assert get_weekend(group.session, "nowhere") == SATURDAY_SUNDAY


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ("year: 2024|year: 2025", "lies outside 2025"),
        ("kind: holiday|kind: party", "days.0.kind"),
        ("source: circular of the duty station|", "source: Field required"),
        ("until: 2024-06-02|until: 2024-05-01", "`until` lies before `since`"),
        ("day: 2024-05-06|day: 2024-02-30", "a date in it is none"),
        ("weekend: [friday, saturday]|weekend: [freitag]", "weekend.0"),
        ("station: Cairo|station: [", "this is no YAML"),
    ],
)
def test_what_is_wrong_with_a_file_is_named(changed: str, told: str) -> None:
    wrong, _, right = changed.partition("|")
    with pytest.raises(RegisterFaults) as fault:
        read_calendar(CAIRO.replace(wrong, right))
    said = in_english(fault.value.faults)
    assert any(told in each for each in said), said


def test_the_files_that_come_with_focal_are_whole_and_say_how_sure_they_are() -> None:
    folder = files("storage") / "seed" / "calendars"
    read = [read_calendar(each.read_text(encoding="utf-8")) for each in folder.iterdir()]
    assert {(each.station, each.year, each.status) for each in read} == {
        ("CH-GE", 2026, "sourced"),
        ("CH-GE", 2027, "sourced"),
        ("Geneva", 2026, "unverified"),
        ("Geneva", 2027, "unverified"),
    }
    assert all(len(each.kinds()) == 9 for each in read if each.station == "CH-GE")


def test_a_station_that_never_works_neither_swallows_a_reminder_nor_brings_it_far_too_early() -> None:
    hours = Hours("UTC", None, None, frozenset(), frozenset(range(1, 8)))
    local = datetime.fromisoformat("2024-05-14T09:00")
    assert earlier(local, hours) == later(local, hours) == local


@pytest.mark.parametrize("minutes", [1, 10, 14, 16, 59, 300])
@pytest.mark.parametrize("end", [time(9, 1), time(9), time(8, 59), time(0), time(23, 50)])
def test_whatever_little_quiet_hours_leave_reminders_come_within_it_and_within_a_day(end: time, minutes: int) -> None:
    start = (datetime.combine(date(2024, 5, 14), end) + timedelta(minutes=minutes)).time()
    hours = Hours("UTC", start, end, frozenset(), frozenset())
    local = datetime.fromisoformat("2024-05-14T09:00")
    for told in (earlier(local, hours), later(local, hours)):
        assert not hours.is_quiet(told)
        assert abs(told - local) <= timedelta(days=1)


def test_what_a_recess_from_tomorrow_on_would_swallow_is_said_at_once(group: Group) -> None:
    recess = "  - {since: 2024-05-26, until: 2024-06-02, kind: recess, name: Recess}\n"
    group.people["bdt"].station, group.people["bdt"].zone = "cairo", "Africa/Cairo"
    apply_calendar(group.session, read_calendar(CAIRO.replace(recess, "")), group.now)
    item = group.records(day=30)
    thursday = datetime(2024, 5, 23, 10, tzinfo=UTC)
    apply_calendar(group.session, read_calendar(CAIRO), thursday)
    waiting = [each for each in group.notices(item) if each.state == "planned" and each.stage in ("lead", "due")]
    assert [(each.occurrence, each.due <= thursday) for each in waiting] == [(14, True), (0, True)]


def test_the_desk_is_told_at_its_hours_as_they_are_after_a_change(each_group: Group) -> None:
    item = each_group.records(day=20)

    def told() -> list[datetime]:
        return [each.due for each in each_group.escalations(item)]

    before = told()
    each_group.does("desk", SetTimeZone(value="America/New_York"))
    after = told()
    assert [later - first for first, later in zip(before, after, strict=True)] == [timedelta(hours=6)]
