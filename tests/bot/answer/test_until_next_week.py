"""What is put to rest until next week, or month, comes back when that begins."""

from __future__ import annotations

import pytest

from handlers.commands.notices import SnoozeReminder
from tests.bot.answer.beyond import DESK, Beyond


@pytest.mark.parametrize(
    ("lang", "words", "day"),
    [
        ("en", "stop reminding me about 2 until next week", "Mon"),
        ("en", "snooze 2 until next month", "1"),
        ("fr", "ne me rappelle plus le point 2 jusqu'à la semaine prochaine", "Mon"),
        ("es", "no me recuerdes el 2 hasta la próxima semana", "Mon"),
        ("ru", "не напоминай о пункте 2 до следующей недели", "Mon"),
        ("ar", "أجل تذكير البند 2 حتى الأسبوع المقبل", "Mon"),
        ("zh", "下周之前不要再提醒我第2项", "Mon"),
        ("fr", "ne me rappelle plus le point 2 avant lundi", "Mon"),
    ],
)
def test_it_comes_back_as_that_begins(three: Beyond, lang: str, words: str, day: str) -> None:
    asked = three.asks(DESK, words, lang=lang)
    assert isinstance(asked, SnoozeReminder)
    assert asked.item == 2
    at = asked.until.at
    assert (at.strftime("%a") if day == "Mon" else str(at.day)) == day
    assert at.date() > three.now.date()


def test_of_no_more_reminders_at_all_nothing_is_put_off(three: Beyond) -> None:
    assert not isinstance(three.asks(DESK, "ne me rappelle plus le point 2", lang="fr"), SnoozeReminder)
