"""Lebanon, March 2023: the clocks were to go forward on the 26th, then not before 21 April, then on the 26th after all.

``zones`` holds Asia/Beirut as the releases 2023a and 2023b of the time zone database have it; 2023c has it as 2023a.
"""

from __future__ import annotations

import zoneinfo
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from handlers.plans import replan
from handlers.zone_rules import follow_zone_rules
from storage.database import Database
from storage.tables.notices import Notice
from tests.figures import Tell
from tests.handlers.group import Group, make_group
from tests.handlers.meeting import at, day, told

ZONES = Path(__file__).parent / "zones"
BEIRUT = "Asia/Beirut"
BEFORE = datetime(2023, 3, 24, 8, 0, tzinfo=UTC)
Use = Callable[[str], None]
TOLD = {
    "ar": "التوقيت الرسمي",
    "en": "rules of official time",
    "es": "hora oficial",
    "fr": "heure légale",
    "ru": "исчисления времени",
    "zh": "法定时间规则",
}


@pytest.fixture
def use() -> Iterator[Use]:
    """Takes the rules of a release, as a process does that is started after an update."""
    before = zoneinfo.TZPATH

    def take(release: str) -> None:
        zoneinfo.reset_tzpath([str(ZONES / release), *before])
        zoneinfo.ZoneInfo.clear_cache()

    yield take
    zoneinfo.reset_tzpath(before)
    zoneinfo.ZoneInfo.clear_cache()


@pytest.fixture
def beirut(use: Use, each_filled: Database) -> Iterator[Group]:
    """An office in Beirut, as the rules were before anything was announced."""
    use("2023a")
    with each_filled.writing() as session:
        group = make_group(session, BEFORE)
        group.people["bdt"].zone = BEIRUT
        yield group


def started(group: Group, now: datetime = BEFORE) -> tuple[tuple[str, ...], int]:
    followed = follow_zone_rules(group.session, now)
    group.session.flush()
    return followed.zones, followed.moved


def mornings(group: Group, item: int, *states: str) -> list[datetime]:
    return [each.due for each in group.notices(item, *states) if each.stage in ("lead", "due")]


def test_deadlines_and_reminders_follow_there_and_back_and_owners_are_told(beirut: Group, use: Use) -> None:
    moment = beirut.records(due=at("2023-04-05T15:00", BEIRUT))
    date = beirut.records(due=day("2023-04-05"), text="send the list")
    elsewhere = beirut.records(due=at("2023-04-05T15:00", "Europe/Zurich"))
    first = {each: beirut.item(each).due_at for each in (moment, date, elsewhere)}
    assert started(beirut) == ((), 0)
    planned = mornings(beirut, moment)
    assert datetime(2023, 3, 29, 6, 0, tzinfo=UTC) in planned
    hour = timedelta(hours=1)
    use("2023b")
    assert started(beirut) == ((BEIRUT,), 1)
    assert beirut.item(moment).due_at == datetime(2023, 4, 5, 13, 0, tzinfo=UTC)
    assert mornings(beirut, moment) == [
        each + hour if each > datetime(2023, 3, 26, tzinfo=UTC) else each for each in planned
    ]
    assert beirut.item(elsewhere).due_at == first[elsewhere]
    assert "15:00" in told(beirut, "bdt", moment)
    assert "remains" in told(beirut, "bdt", moment)
    assert started(beirut) == ((), 0)
    use("2023a")
    assert started(beirut) == ((BEIRUT,), 1)
    assert {each: beirut.item(each).due_at for each in first} == first
    assert mornings(beirut, moment) == planned


def test_a_date_ends_with_its_day_by_the_new_rules(beirut: Group, use: Use) -> None:
    item = beirut.records(due=day("2023-04-05").model_copy(update={"zone": BEIRUT}))
    started(beirut)
    use("2023b")
    assert started(beirut) == ((BEIRUT,), 1)
    assert beirut.item(item).due_at == datetime(2023, 4, 5, 21, 59, 59, 999_999, tzinfo=UTC)


def test_there_and_back_moves_nothing_without_a_word_and_says_nothing_again(
    beirut: Group, use: Use, tell: Tell
) -> None:
    """T3: a deadline on each day of spring; what is due by the day of each release has been said."""
    items = [beirut.records(due=at(f"2023-04-{each:02}T15:00", BEIRUT)) for each in range(1, 29)]
    started(beirut)
    said, moved, silent, again = set[tuple[int, str, int]](), 0, 0, 0
    for passed, release in enumerate(("2023b", "2023a", "2023b", "2023a")):
        now = BEFORE + timedelta(hours=10 * passed)
        before = {each: beirut.item(each).due_at for each in items}
        for each in items:
            waiting = [notice for notice in beirut.notices(each, "planned") if notice.due <= now]
            again += sum(_which(notice) in said for notice in waiting)
            said |= {_which(notice) for notice in waiting if notice.stage != "moved"}
            for notice in waiting:
                notice.state = "sent"
        use(release)
        started(beirut, now)
        changed = [each for each in items if beirut.item(each).due_at != before[each]]
        moved += len(changed)
        silent += sum(not [n for n in beirut.notices(each, "planned") if n.stage == "moved"] for each in changed)
    tell("T3", lost=None, twice=again, early=None, moved=moved, without_a_word=silent)
    assert moved
    assert (silent, again) == (0, 0)


def _which(notice: Notice) -> tuple[int, str, int]:
    return notice.item_number or 0, notice.stage, notice.occurrence


def test_what_was_said_at_the_old_hour_is_not_said_again_at_the_new_one(beirut: Group, use: Use) -> None:
    item = beirut.records(due=at("2023-04-05T15:00", BEIRUT))
    started(beirut)
    nine = datetime(2023, 3, 29, 6, 0, tzinfo=UTC)
    for notice in beirut.notices(item):
        if notice.due <= nine:
            notice.state = "sent"
    use("2023b")
    # Half an hour after nine by the old rules and half an hour before it by the new ones.
    started(beirut, nine + timedelta(minutes=30))
    assert min(mornings(beirut, item)) > nine + timedelta(hours=2)


def test_owners_are_told_in_their_language(beirut: Group, use: Use) -> None:
    item = beirut.records(due=at("2023-04-05T15:00", BEIRUT))
    started(beirut)
    use("2023b")
    started(beirut)
    assert {lang for lang, words in TOLD.items() if words in told(beirut, "bdt", item, lang)} == set(TOLD)


def test_a_new_year_is_no_new_rule(beirut: Group) -> None:
    beirut.records(due=at("2024-02-05T15:00", BEIRUT))
    started(beirut)
    assert started(beirut, datetime(2024, 1, 2, tzinfo=UTC)) == ((), 0)


def test_what_an_older_version_put_off_until_an_instant_is_put_off_until_then(beirut: Group) -> None:
    item = beirut.records()
    until = BEFORE + timedelta(days=9)
    beirut.item(item).snoozes = {str(beirut.people["bdt"].id): until.isoformat()}
    replan(beirut.session, [beirut.item(item)], BEFORE)
    [again] = [each for each in beirut.notices(item) if each.stage == "snoozed"]
    assert (again.due, again.key.split("/")[3]) == (until, str(int(until.timestamp()) // 60))
