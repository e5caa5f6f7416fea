"""How long ahead is read in a form as it is in talk: a week is seven days, and what is no number of days is refused."""

from __future__ import annotations

import pytest

from handlers.answer import Count, Several
from tests.bot.answer.beyond import DESK, Beyond, errors


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("1 week", [7]),
        ("2 weeks and 3 days", [14, 3]),
        ("10, 3", [10, 3]),
        ("10 and 3", [10, 3]),
        ("une semaine", [7]),
        ("1 semana", [7]),
        ("1 неделя", [7]),
        ("أسبوع", [7]),
        ("1周", [7]),
        (["10", "3"], [10, 3]),
    ],
)
def test_a_length_of_time_has_its_unit(beyond: Beyond, words: str | list[str], days: list[int]) -> None:
    title = beyond.submits(DESK, "SetReminderPlan", leads=words).title
    assert title.facts["days"] == Several(facts=tuple(Count(n=each) for each in days))


@pytest.mark.parametrize("words", ["3.5", "-1", "10, -3", "10 hours", "soon"])
def test_what_is_no_number_of_days_is_refused(beyond: Beyond, words: str) -> None:
    assert errors(beyond.submits(DESK, "SetReminderPlan", leads=words)) == {"leads": "form-unread"}
