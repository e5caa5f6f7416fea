"""From the date of a meeting to the deadlines that its body usually announces: proposals, never facts.

A month before is the same day of the earlier month, or its last day where it is shorter; a week is seven days. A rule
counts at least so long before, so the computed day is the latest; the announced day may lie earlier, and wins.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from handlers.zones import in_months
from storage.deadline_rules import DeadlineRule

# Counted from the closing of the meeting; all other rules that can be computed count from its opening.
CLOSING = ("meeting_close",)
OPENING = ("meeting_opening", "session_opening", "conference_opening", "assembly_opening")


@dataclass(frozen=True)
class DeadlineProposal:
    """A day to be accepted, or overwritten by the announced one, with the rule that gives it and its source."""

    rule: str
    what: str
    day: date
    applies_to: str
    direction: str | None
    source: str | None
    sourced: bool


def rule_groups(group: str) -> tuple[str, ...]:
    """The names under which the rules know a group: a study group and a Council working group share theirs."""
    if re.fullmatch(r"itu_t_(study_group|sg)_?\d+", group):
        return (group, "itu_t_study_groups")
    return (group, "council_working_groups") if group.startswith("cwg") else (group,)


def working_days(day: date, count: int, working_day: Callable[[date], bool]) -> date:
    """So many working days on, or back where negative; the day itself isn't counted."""
    step, left = timedelta(days=1 if count > 0 else -1), abs(count)
    while left:
        day += step
        left -= working_day(day)
    return day


def monday_to_friday(day: date) -> bool:
    """Working days where no list of holidays is at hand."""
    return day.isoweekday() <= 5


def shifted(day: date, count: int, unit: str, working_day: Callable[[date], bool] = monday_to_friday) -> date:
    """A day moved on by so many units, or back where negative."""
    if unit == "month":
        return in_months(day, count)
    if unit == "working_day":
        return working_days(day, count, working_day)
    return day + timedelta(days=count * (7 if unit == "week" else 1))


def _day(rule: DeadlineRule, opening: date, closing: date | None) -> date | None:
    if rule.count is None:
        return None
    if rule.kind == "offset_before" and rule.anchor in OPENING:
        return shifted(opening, -rule.count, rule.unit, monday_to_friday)
    if rule.kind == "within_after" and rule.anchor in CLOSING and closing is not None:
        return shifted(closing, rule.count, rule.unit, monday_to_friday)
    return None


def propose_deadlines(
    rules: Iterable[DeadlineRule], group: str, opening: date, closing: date | None = None
) -> list[DeadlineProposal]:
    """The deadlines of a group's meeting, the earliest first; rules that a later one replaced are left out, and so
    are those that count from something else than the meeting."""
    names = set(rule_groups(group))
    found = []
    for rule in rules:
        day = _day(rule, opening, closing)
        if day is not None and names & set(rule.groups) and rule.superseded_by is None:
            found.append(DeadlineProposal(
                rule.id, rule.what, day, rule.applies_to, rule.direction, rule.source, rule.sourced))  # fmt: skip
    return sorted(found, key=lambda proposal: proposal.day)
