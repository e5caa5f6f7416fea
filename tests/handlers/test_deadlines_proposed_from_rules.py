"""What Focal proposes when a meeting is scheduled, against dates that were really announced."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest

from handlers.deadlines import monday_to_friday, propose_deadlines, shifted
from storage.deadline_rules import list_deadline_rules
from storage.seed_files import read_file


@dataclass(frozen=True)
class Announced:
    """A real date that a letter announced, and what the rule gives for the same meeting."""

    group: str
    day: date
    rule: str
    announced: date
    computed: date
    days_earlier: int


def _announced() -> list[Announced]:
    file: dict[str, Any] = read_file("deadline_rules")
    return [
        Announced(
            each["group"],
            date.fromisoformat(each["anchor"]["date"]),
            row["rule"],
            date.fromisoformat(row["announced"]),
            date.fromisoformat(row["computed"]),
            row["days_earlier"],
        )
        for each in file["oracles"]
        for row in each["dates"]
        if row["computed"]
    ]


COMPUTED = _announced()


@pytest.mark.parametrize("row", COMPUTED, ids=lambda row: f"{row.group}-{row.rule}")
def test_the_proposed_day_is_the_one_that_the_rule_gave_for_a_real_meeting(row: Announced) -> None:
    proposals = {each.rule: each.day for each in propose_deadlines(list_deadline_rules(), row.group, row.day)}
    assert proposals[row.rule] == row.computed


@pytest.mark.parametrize("row", COMPUTED, ids=lambda row: f"{row.group}-{row.rule}")
def test_a_real_letter_never_announced_a_later_day_than_the_rule_allows(row: Announced) -> None:
    assert (row.computed - row.announced).days == row.days_earlier
    rule = next(rule for rule in list_deadline_rules() if rule.id == row.rule)
    assert rule.direction != "at_least" or row.announced <= row.computed


def test_contributions_to_tsag_are_due_twelve_days_before_with_the_source() -> None:
    proposals = propose_deadlines(list_deadline_rules(), "tsag", date(2026, 1, 26), date(2026, 1, 30))
    contribution = next(each for each in proposals if each.what == "contribution")
    assert (contribution.day, contribution.rule, contribution.sourced) == (date(2026, 1, 14), "T-12", True)
    assert contribution.source == "S10 §3.1.8, 3.2.5; S11 §4.7"
    report = next(each for each in proposals if each.what == "meeting_report")
    assert report.day == date(2026, 3, 13)


def test_a_body_without_a_rule_gets_no_invented_deadline() -> None:
    assert propose_deadlines(list_deadline_rules(), "tdag", date(2026, 5, 4)) == []


def test_the_rule_that_replaced_another_is_the_only_one_proposed() -> None:
    rules = [each.rule for each in propose_deadlines(list_deadline_rules(), "wtsa", date(2024, 10, 15))]
    assert "W-21" in rules
    assert "W-14" not in rules


def test_a_month_before_the_thirty_first_is_the_last_day_of_a_shorter_month() -> None:
    assert shifted(date(2024, 3, 31), -1, "month") == date(2024, 2, 29)
    assert shifted(date(2025, 3, 31), -1, "month") == date(2025, 2, 28)


def test_working_days_pass_over_weekends_and_holidays() -> None:
    def works(day: date) -> bool:
        return monday_to_friday(day) and day != date(2024, 5, 20)

    assert shifted(date(2024, 5, 17), 3, "working_day", works) == date(2024, 5, 23)
    assert shifted(date(2024, 5, 21), -1, "working_day", works) == date(2024, 5, 17)
