"""What the calendar and the clocks do, against oracles that share no code with the engine.

The short runs go with every test run; the long ones, 100,000 cases in all, are the sweep.
"""

from __future__ import annotations

import calendar
import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from dateutil.relativedelta import relativedelta

from bot.understand.dates.read import read_due
from handlers.commands.fields import Due, DueDate, DueMoment, Lang
from tests.calendar_words import BY, IN_DAYS, IN_MONTHS, LANGS, NEXT, WEEKDAYS

WORKING: dict[Lang, str] = {
    "en": "within {} working days",
    "fr": "sous {} jours ouvrables",
    "es": "en {} días hábiles",
    "ru": "в течение {} рабочих дней",
    "zh": "{}个工作日内",
    "ar": "خلال {} أيام عمل",
}
WEEK: dict[Lang, str] = {
    "en": "in week {} of {}",
    "fr": "en semaine {} de {}",
    "es": "en la semana {} de {}",
    "ru": "{1} год",
    "zh": "在{1}年第{0}周",
    "ar": "في الأسبوع {} من عام {}",
}


def readings(text: str, lang: Lang, at: datetime, zone: str = "UTC") -> tuple[Due, ...]:
    found = read_due(text, lang, at, zone)
    assert found is not None, text
    return found.readings


def a_day(dice: random.Random) -> date:
    return date(2024, 1, 1) + timedelta(days=dice.randrange(3_000))


def morning(day: date) -> datetime:
    return datetime.combine(day, time(9), tzinfo=UTC)


def check_weekdays(count: int, seed: int) -> None:
    dice = random.Random(seed)
    for _ in range(count):
        today, weekday, lang = a_day(dice), dice.randrange(7), dice.choice(LANGS)
        word = WEEKDAYS[lang].split()[weekday]
        coming = next(day for n in range(1, 8) if (day := today + timedelta(days=n)).weekday() == weekday)
        assert readings(BY[lang].format(word), lang, morning(today)) == (DueDate(date=coming),)
        monday = next(day for n in range(1, 8) if (day := today + timedelta(days=n)).weekday() == 0)
        following = monday + timedelta(days=weekday)
        said = _next_form(lang, word, weekday)
        assert readings(said, lang, morning(today)) == (DueDate(date=following),), (said, today)


def _next_form(lang: Lang, word: str, weekday: int) -> str:
    if lang == "ru" and weekday in (2, 4, 5):
        return f"до следующей {word}"
    return NEXT[lang].format(word)


def check_months(count: int, seed: int) -> None:
    dice = random.Random(seed)
    for _ in range(count):
        today, ahead, lang = a_day(dice), dice.randrange(2, 40), dice.choice(LANGS)
        expected = today + relativedelta(months=ahead)
        assert readings(IN_MONTHS[lang].format(ahead), lang, morning(today)) == (DueDate(date=expected),)


def check_days(count: int, seed: int) -> None:
    dice = random.Random(seed)
    for _ in range(count):
        today, ahead, lang = a_day(dice), dice.randrange(3, 800), dice.choice(LANGS)
        expected = date.fromordinal(today.toordinal() + ahead)
        assert readings(IN_DAYS[lang].format(ahead), lang, morning(today)) == (DueDate(date=expected),)


def check_month_ends(count: int, seed: int) -> None:
    dice = random.Random(seed)
    for _ in range(count):
        today, year, month = a_day(dice), dice.randrange(2024, 2060), dice.randrange(1, 13)
        name = calendar.month_name[month]
        last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
        assert readings(f"by the end of {name} {year}", "en", morning(today)) == (DueDate(date=last),)
        found = read_due(f"by 29 February {year}", "en", morning(today), "UTC")
        assert found is not None
        assert bool(found.readings) == (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))


def check_working_days(count: int, seed: int) -> None:
    dice = random.Random(seed)
    for _ in range(count):
        today, ahead, lang = a_day(dice), dice.randrange(3, 60), dice.choice(LANGS)
        holidays = {today + timedelta(days=dice.randrange(100)) for _ in range(6)}
        working = [
            day for n in range(1, 200) if (day := today + timedelta(days=n)).weekday() < 5 and day not in holidays
        ]
        found = read_due(
            WORKING[lang].format(ahead), lang, morning(today), "UTC",
            working_day=frozenset(working).__contains__,
        )  # fmt: skip
        assert found is not None
        assert found.readings == (DueDate(date=working[ahead - 1]),)


def check_iso_weeks(years: Iterator[int]) -> None:
    for year in years:
        fridays = [day for n in range(-10, 380) if (day := date(year, 1, 1) + timedelta(days=n)).weekday() == 4]
        weeks = {int(day.strftime("%V")): day for day in fridays if day.strftime("%G") == str(year)}
        for lang in LANGS:
            for week in (1, 52, 53) if lang != "ru" else ():
                found = read_due(WEEK[lang].format(week, year), lang, datetime(2024, 1, 2, tzinfo=UTC), "UTC")
                assert found is not None
                expected = (DueDate(date=weeks[week]),) if week in weeks else ()
                assert found.readings == expected, (lang, week, year)


def changes(zone: str) -> Iterator[tuple[datetime, timedelta]]:
    """The instants of two years at which a zone's clocks change, to the minute, and by how much."""
    place, step = ZoneInfo(zone), timedelta(hours=6)
    at = datetime(2025, 1, 1, tzinfo=UTC)
    while at.year < 2027:
        before, after = at.astimezone(place).utcoffset(), (at + step).astimezone(place).utcoffset()
        assert before is not None
        assert after is not None
        if before != after:
            yield _bisect(place, at, at + step), after - before
        at += step


def _bisect(place: ZoneInfo, low: datetime, high: datetime) -> datetime:
    start = low.astimezone(place).utcoffset()
    while high - low > timedelta(minutes=1):
        middle = low + (high - low) // 2
        low, high = (middle, high) if middle.astimezone(place).utcoffset() == start else (low, middle)
    return high.replace(second=0, microsecond=0)


def check_clocks(zones: list[str], each: int, seed: int) -> int:
    dice, cases = random.Random(seed), 0
    for zone in zones:
        for instant, shift in changes(zone):
            for _ in range(each):
                _check_change(zone, instant, shift, dice)
                cases += 1
    return cases


def _check_change(zone: str, instant: datetime, shift: timedelta, dice: random.Random) -> None:
    offset = (instant - timedelta(minutes=2)).astimezone(ZoneInfo(zone)).utcoffset()
    assert offset is not None
    edge = (instant + offset).replace(tzinfo=None)
    inside = dice.randrange(int(abs(shift).total_seconds()) // 60)
    local = edge + timedelta(minutes=inside) - (timedelta() if shift > timedelta() else abs(shift))
    found = read_due(f"by {local:%Y-%m-%d} at {local:%H:%M}", "en", datetime(2024, 12, 31, tzinfo=UTC), zone)
    assert found is not None
    gap = shift > timedelta()
    expected = DueMoment(at=local + shift if gap else local, zone=zone)
    assert (found.readings, found.reason) == ((expected,), "time-skipped" if gap else "time-repeated"), (zone, local)


def zones_with_changes() -> list[str]:
    return sorted(zone for zone in available_timezones() if any(True for _ in changes(zone)))


def test_weekdays_hold_on_any_day() -> None:
    check_weekdays(300, 1)


def test_months_and_days_are_counted_as_the_calendar_counts() -> None:
    check_months(300, 2)
    check_days(300, 3)


def test_a_month_ends_on_its_last_day_and_february_has_29_days_in_leap_years_only() -> None:
    check_month_ends(200, 4)


def test_working_days_leave_out_weekends_and_holidays() -> None:
    check_working_days(200, 5)


def test_week_53_exists_only_in_long_years() -> None:
    check_iso_weeks(iter((2024, 2026, 2032)))


@pytest.mark.parametrize("zone", ["Europe/Zurich", "America/Sao_Paulo", "Australia/Lord_Howe", "Africa/Casablanca"])
def test_a_time_that_the_clocks_skip_moves_forward_and_one_that_they_repeat_is_the_first(zone: str) -> None:
    cases = check_clocks([zone], 5, 6)
    assert cases > 0 or zone == "America/Sao_Paulo"


@pytest.mark.sweep
def test_hundred_thousand_cases_of_the_calendar() -> None:
    check_weekdays(20_000, 11)
    check_months(15_000, 12)
    check_days(15_000, 13)
    check_month_ends(10_000, 14)
    check_working_days(10_000, 15)
    check_iso_weeks(iter(range(2024, 2199)))


@pytest.mark.sweep
def test_every_clock_change_of_every_zone_over_two_years() -> None:
    assert check_clocks(zones_with_changes(), 15, 16) > 10_000
