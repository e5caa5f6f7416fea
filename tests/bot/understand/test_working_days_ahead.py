"""Working days ahead as days of the calendar, in which lead times are counted: never fewer than were asked for."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.understand.fields.working_before import calendar_days_ahead
from handlers.commands.fields import Lang

SAID: tuple[tuple[Lang, str, int | None], ...] = (
    ("en", "three working days before", 5),
    ("en", "ten working days ahead", 14),
    ("fr", "trois jours ouvrables avant", 5),
    ("es", "tres días hábiles antes", 5),
    ("ru", "за три рабочих дня", 5),
    ("ar", "قبل ثلاثة أيام عمل", 5),
    ("zh", "提前三个工作日", 5),
    ("en", "three days before", None),
)
MONDAY = date(2026, 11, 30)


@pytest.mark.parametrize(("lang", "words", "days"), SAID)
def test_they_are_the_days_of_the_calendar_that_hold_them(lang: Lang, words: str, days: int | None) -> None:
    assert calendar_days_ahead(words, lang) == days


@pytest.mark.parametrize("working", range(1, 21))
def test_so_many_are_held_on_whatever_weekday_the_deadline_falls(working: int) -> None:
    days = calendar_days_ahead(f"{working} working days before", "en")
    assert days is not None
    for deadline in (MONDAY + timedelta(days=each) for each in range(5)):
        between = (deadline - timedelta(days=each) for each in range(1, days + 1))
        assert sum(each.weekday() < 5 for each in between) >= working
