"""The deadline rules of the bodies, read from the seed when they are needed.

A rule only makes a proposal: the announced date is stored and wins.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from storage.seed_files import read_file

Unit = Literal["calendar_day", "working_day", "week", "month"]


@dataclass(frozen=True)
class DeadlineRule:
    """So long before, or no later than so long after, an anchor; ``count`` is None where no offset is known.

    ``kind`` is offset_before, within_after, stated_date or not_found, ``direction`` at_least, about or at_most.
    ``source`` are the letters of the sources with the place in them; ``sourced`` is false for what nobody checked.
    """

    id: str
    groups: tuple[str, ...]
    what: str
    applies_to: str
    kind: str
    count: int | None
    unit: Unit
    anchor: str | None
    direction: str | None
    source: str | None
    sourced: bool
    superseded_by: str | None


@cache
def _file() -> Mapping[str, Any]:
    facts: Mapping[str, Any] = read_file("deadline_rules")
    return facts


def _source(fact: Mapping[str, Any]) -> str | None:
    letters = ", ".join(fact.get("src") or ())
    return fact.get("src_place") or letters or None


def _rule(fact: Mapping[str, Any]) -> DeadlineRule:
    offset = fact.get("offset") or {}
    return DeadlineRule(
        fact["id"], tuple(fact["group"]), fact["what"], fact["applies_to"], fact["kind"],
        offset.get("count"), offset.get("unit", "calendar_day"), offset.get("before") or offset.get("after"),
        fact.get("direction"), _source(fact), fact["status"] == "sourced", fact.get("superseded_by"),
    )  # fmt: skip


def list_deadline_rules(groups: tuple[str, ...] = ()) -> list[DeadlineRule]:
    """The rules of some groups, or all; in the order of the file."""
    rules = [_rule(fact) for fact in _file()["rules"]]
    return [rule for rule in rules if not groups or set(rule.groups) & set(groups)]


def cited(source: str) -> dict[str, str]:
    """A rule's source in each language: the papers by their designations instead of their letters."""
    papers: Mapping[str, Mapping[str, str]] = _file()["papers"]
    return {lang: _in(source, lang, papers) for lang in {lang for names in papers.values() for lang in names}}


def _in(source: str, lang: str, papers: Mapping[str, Mapping[str, str]]) -> str:
    return _letters().sub(lambda found: papers.get(found[0], {}).get(lang, found[0]), source)


@cache
def _letters() -> re.Pattern[str]:
    return re.compile(r"\bS\d+[a-z]?\b")
