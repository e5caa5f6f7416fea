"""What the calendar and the clocks do, against oracles that share no code with the engine.

The short runs go with every test run; the long ones, 100,000 cases in all, are the sweep.
"""

from __future__ import annotations

import calendar
import random
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from dateutil.relativedelta import relativedelta

from bot.understand.dates.read import read_due
from handlers.commands.fields import Due, DueDate, DueMoment, Lang
from tests.calendar_words import BY, IN_DAYS, IN_MONTHS, LANGS, NEXT, WEEKDAYS
from tests.figures import Tell

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


class Wrong(list[str]):
    """What was read otherwise than a calendar says; ``cases`` counts what was asked."""

    cases = 0

    def check(self, read: object, right: object, what: object) -> None:
        self.cases += 1
        if read != right:
            self.append(f"{what}: {read}, not {right}")


def a_day(dice: random.Random) -> date:
    return date(2024, 1, 1) + timedelta(days=dice.randrange(3_000))


def morning(day: date) -> datetime:
    return datetime.combine(day, time(9), tzinfo=UTC)


def check_weekdays(wrong: Wrong, count: int, seed: int) -> None:
    dice = random.Random(seed)
    for _ in range(count):
        today, weekday, lang = a_day(dice), dice.randrange(7), dice.choice(LANGS)
        word = WEEKDAYS[lang].split()[weekday]
        coming = next(day for n in range(1, 8) if (day := today + timedelta(days=n)).weekday() == weekday)
        found = readings(BY[lang].format(word), lang, morning(today))
        wrong.check(found, (DueDate(date=coming),), (word, today))
        monday = next(day for n in range(1, 8) if (day := today + timedelta(days=n)).weekday() == 0)
        following = monday + timedelta(days=weekday)
        said = _next_form(lang, word, weekday)
        wrong.check(readings(said, lang, morning(today)), (DueDate(date=following),), (said, today))


def _next_form(lang: Lang, word: str, weekday: int) -> str:
    if lang == "ru" and weekday in (2, 4, 5):
        return f"до следующей {word}"
    return NEXT[lang].format(word)


def check_months(wrong: Wrong, count: int, seed: int) -> None:
    dice = random.Random(seed)
    for _ in range(count):
        today, ahead, lang = a_day(dice), dice.randrange(2, 40), dice.choice(LANGS)
        expected = today + relativedelta(months=ahead)
        found = readings(IN_MONTHS[lang].format(ahead), lang, morning(today))
        wrong.check(found, (DueDate(date=expected),), (lang, ahead, today))


def check_days(wrong: Wrong, count: int, seed: int) -> None:
    dice = random.Random(seed)
    for _ in range(count):
        today, ahead, lang = a_day(dice), dice.randrange(3, 800), dice.choice(LANGS)
        expected = date.fromordinal(today.toordinal() + ahead)
        found = readings(IN_DAYS[lang].format(ahead), lang, morning(today))
        wrong.check(found, (DueDate(date=expected),), (lang, ahead, today))


def check_month_ends(wrong: Wrong, count: int, seed: int) -> None:
    dice = random.Random(seed)
    for _ in range(count):
        today, year, month = a_day(dice), dice.randrange(2024, 2060), dice.randrange(1, 13)
        name = calendar.month_name[month]
        last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
        wrong.check(readings(f"by the end of {name} {year}", "en", morning(today)), (DueDate(date=last),), (name, year))
        found = read_due(f"by 29 February {year}", "en", morning(today), "UTC")
        assert found is not None
        leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        wrong.check(bool(found.readings), leap, f"29 February {year}")


def check_working_days(wrong: Wrong, count: int, seed: int) -> None:
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
        wrong.check(found.readings, (DueDate(date=working[ahead - 1]),), (lang, ahead, today))


def check_iso_weeks(wrong: Wrong, years: Iterator[int]) -> None:
    for year in years:
        fridays = [day for n in range(-10, 380) if (day := date(year, 1, 1) + timedelta(days=n)).weekday() == 4]
        weeks = {int(day.strftime("%V")): day for day in fridays if day.strftime("%G") == str(year)}
        for lang in LANGS:
            for week in (1, 52, 53) if lang != "ru" else ():
                found = read_due(WEEK[lang].format(week, year), lang, datetime(2024, 1, 2, tzinfo=UTC), "UTC")
                assert found is not None
                expected = (DueDate(date=weeks[week]),) if week in weeks else ()
                wrong.check(found.readings, expected, (lang, week, year))


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


def check_clocks(wrong: Wrong, zones: list[str], each: int, seed: int) -> None:
    dice = random.Random(seed)
    for zone in zones:
        for instant, shift in changes(zone):
            for _ in range(each):
                _check_change(wrong, zone, instant, shift, dice)


def _check_change(wrong: Wrong, zone: str, instant: datetime, shift: timedelta, dice: random.Random) -> None:
    offset = (instant - timedelta(minutes=2)).astimezone(ZoneInfo(zone)).utcoffset()
    assert offset is not None
    edge = (instant + offset).replace(tzinfo=None)
    inside = dice.randrange(int(abs(shift).total_seconds()) // 60)
    local = edge + timedelta(minutes=inside) - (timedelta() if shift > timedelta() else abs(shift))
    found = read_due(f"by {local:%Y-%m-%d} at {local:%H:%M}", "en", datetime(2024, 12, 31, tzinfo=UTC), zone)
    assert found is not None
    gap = shift > timedelta()
    expected = DueMoment(at=local + shift if gap else local, zone=zone)
    right = ((expected,), "time-skipped" if gap else "time-repeated")
    wrong.check((found.readings, found.reason), right, (zone, local))


def zones_with_changes() -> list[str]:
    return sorted(zone for zone in available_timezones() if any(True for _ in changes(zone)))


CHANGED = ["Europe/Zurich", "America/Sao_Paulo", "Australia/Lord_Howe", "Africa/Casablanca"]
QUICK: Mapping[str, Callable[[Wrong], None]] = {
    "weekdays": lambda wrong: check_weekdays(wrong, 300, 1),
    "months": lambda wrong: check_months(wrong, 300, 2),
    "days": lambda wrong: check_days(wrong, 300, 3),
    "month ends and leap years": lambda wrong: check_month_ends(wrong, 200, 4),
    "working days": lambda wrong: check_working_days(wrong, 200, 5),
    "week 53": lambda wrong: check_iso_weeks(wrong, iter((2024, 2026, 2032))),
    "clocks": lambda wrong: check_clocks(wrong, CHANGED, 5, 6),
}


@pytest.mark.parametrize("what", QUICK)
def test_dates_are_those_of_the_calendar_and_times_those_of_the_clock(what: str, tell: Tell) -> None:
    wrong = Wrong()
    QUICK[what](wrong)
    tell(f"T5 {what}", lost=None, twice=None, early=None, cases=wrong.cases, wrong=len(wrong))
    assert wrong == []
    assert wrong.cases


@pytest.mark.sweep
def test_hundred_thousand_cases_of_the_calendar(tell: Tell) -> None:
    wrong = Wrong()
    check_weekdays(wrong, 20_000, 11)
    check_months(wrong, 15_000, 12)
    check_days(wrong, 15_000, 13)
    check_month_ends(wrong, 10_000, 14)
    check_working_days(wrong, 10_000, 15)
    check_iso_weeks(wrong, iter(range(2024, 2199)))
    tell("T5 calendar", lost=None, twice=None, early=None, seed=11, cases=wrong.cases, wrong=len(wrong))
    assert wrong == []
    assert wrong.cases >= 100_000


@pytest.mark.sweep
def test_every_clock_change_of_every_zone_over_two_years(tell: Tell) -> None:
    wrong = Wrong()
    check_clocks(wrong, zones_with_changes(), 15, 16)
    tell("T5 clocks of all zones", lost=None, twice=None, early=None, seed=16, cases=wrong.cases, wrong=len(wrong))
    assert wrong == []
    assert wrong.cases > 10_000
