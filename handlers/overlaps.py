"""Possible duplication, to be examined: records of different bodies that seem to be about the same thing.

For the task force of the secretariat alone. No score is shown: each pair stands with the words on which it rests, and
what may come of it. What people found to need no action is not shown again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from types import MappingProxyType
from typing import Any

from handlers import seen
from handlers.answer import Answer, Button, Code, Count, Fact, Items, Line, Part, Reply, Row, Term, Words
from handlers.commands.command import Command
from handlers.commands.reports import FindOverlaps, JudgeOverlap
from handlers.context import Context
from handlers.errors import Refusal
from handlers.item_reply import button, undo_button
from handlers.levels import narrow
from handlers.reader import to_reader
from handlers.rights import capacities_of, is_desk
from handlers.trail import keep_row
from storage.audit import columns
from storage.items import find_visible
from storage.overlaps import find_verdict, list_newest_actions, list_newest_activities, list_task_forces, list_verdicts
from storage.tables.items import Item
from storage.tables.records import ActivityReport, OverlapVerdict

MOST_SHOWN = 10
VERDICTS = ("joint_work", "information", "no_action")
# What was said of a pair, by the ids of its two in order.
Verdicts = Mapping[tuple[str, str], str]


@dataclass(frozen=True)
class Said:
    """One record that is compared: its id (``activity-3``, ``item-12``), whose it is, on what, in which words."""

    id: str
    body_id: str
    topic_id: str
    text: str
    lang: str


def find_overlaps(context: Context, command: FindOverlaps) -> Reply:
    """Pairs of different bodies, the likeliest first."""
    if narrow(context):
        raise Refusal("may-not-here", command=Code(value=command.key()))
    _check_sits(context)
    topic = seen.need_topic(context, command.topic).id if command.topic else None
    judged = list_verdicts(context.session)
    pairs = _pairs(context, _said(context, topic, command.year), judged)
    rows = tuple(_row(context, *pair, judged.get((pair[0].id, pair[1].id))) for pair in pairs)
    shown = rows[:MOST_SHOWN]
    return Reply(
        title=Line(key="find-overlaps" if rows else "find-overlaps-none", facts={"count": Count(n=len(rows))}),
        parts=tuple(part for row in shown for part in _parts(row)),
        buttons=tuple(each for row in shown[:1] for each in _judging(row)),
        answer=Answer(rows=rows, total=len(rows)),
        audience="asker",
    )


def judge_overlap(context: Context, command: JudgeOverlap) -> Reply:
    """Kept; a later word takes the place of an earlier one."""
    _check_sits(context)
    first, second = sorted((command.first, command.second))
    if first == second or not all(_exists(context, each) for each in (first, second)):
        raise Refusal("overlap-unknown")
    row = find_verdict(context.session, first, second)
    was = columns(row) if row else None
    if row is None:
        row = OverlapVerdict(first=first, second=second, verdict="", person_id=0, at=context.now)
        context.session.add(row)
    row.verdict, row.person_id, row.at = command.verdict, context.person.id, context.now
    keep_row(context, command, "overlap", row, was)
    told: dict[str, Fact] = {"verdict": Term(key=f"verdict-{command.verdict}")}
    return Reply(title=Line(key="judge-overlap", facts=told), buttons=(undo_button(context),), audience="asker")


def _check_sits(context: Context) -> None:
    """Refuses whoever neither sits in a task force of staff nor serves at the desk."""
    groups = {group for group, _ in capacities_of(context)}
    if not is_desk(context) and not list_task_forces(context.session, groups):
        raise Refusal("overlaps-task-force")


def _said(context: Context, topic: str | None, year: int | None) -> list[Said]:
    reader = to_reader(context)
    activities = [
        Said(f"activity-{row.id}", row.body_id, row.topic_id, row.text, row.lang)
        for row in list_newest_activities(context.session, topic, year)
    ]
    actions = [
        Said(f"item-{item.number}", body, item.topic_id or "", item.text, item.lang)
        for item, body in list_newest_actions(context.session, topic, year)
        if find_visible(context.session, item.number, reader) is not None
    ]
    return activities + actions


def _pairs(context: Context, said: Sequence[Said], judged: Verdicts) -> list[tuple[Said, Said]]:
    likeness = context.alike([(each.lang, each.text) for each in said])
    found = []
    for (i, one), (j, other) in combinations(enumerate(said), 2):
        first, second = sorted((one, other), key=lambda each: each.id)
        if one.body_id == other.body_id or judged.get((first.id, second.id)) == "no_action":
            continue
        score = likeness(i, j, one.topic_id == other.topic_id)
        if score > 0:
            found.append((score, first, second))
    found.sort(key=lambda each: (-each[0], each[1].id, each[2].id))
    return [(first, second) for _, first, second in found]


def _row(context: Context, first: Said, second: Said, verdict: str | None) -> Row:
    facts: dict[str, Fact] = {
        "first": Code(value=first.id),
        "second": Code(value=second.id),
        "verdict": Term(key=f"verdict-{verdict or 'none'}"),
        "judged": seen.flag(verdict),
        **_told(context, first, "1"),
        **_told(context, second, "2"),
    }
    return Row(kind="overlap", id=f"{first.id}/{second.id}", facts=facts)


def _told(context: Context, said: Said, place: str) -> dict[str, Fact]:
    kind, _, number = said.id.partition("-")
    return {
        f"body{place}": seen.body(context, said.body_id),
        f"topic{place}": seen.topic(context, said.topic_id),
        f"text{place}": Words(text=said.text),
        f"kind{place}": Term(key=f"overlap-{kind}"),
        f"number{place}": Code(value=number),
    }


def _parts(row: Row) -> tuple[Part, ...]:
    lines = [Line(key="overlap-line", facts=_side(row, place)) for place in ("1", "2")]
    note = (Line(key="overlap-judged", facts={"verdict": row.facts["verdict"]}),) if _judged(row) else ()
    return (Items(lines=tuple(lines)), *note)


def _side(row: Row, place: str) -> dict[str, Fact]:
    return {name: row.facts[f"{name}{place}"] for name in ("body", "topic", "text", "kind", "number")}


def _judged(row: Row) -> bool:
    return row.facts["judged"] == seen.flag(True)


def _judging(row: Row) -> tuple[Button, ...]:
    first, second = row.id.split("/")
    return tuple(
        button(f"button-verdict-{verdict.replace('_', '-')}", JudgeOverlap.model_validate(
            {"first": first, "second": second, "verdict": verdict}
        ))
        for verdict in VERDICTS
    )  # fmt: skip


def _exists(context: Context, id_: str) -> bool:
    kind, _, number = id_.partition("-")
    tables: Mapping[str, Any] = {"activity": ActivityReport, "item": Item}
    return kind in tables and number.isdecimal() and context.session.get(tables[kind], int(number)) is not None


HANDLERS: Mapping[type[Command], Callable[[Context, Any], Reply]] = MappingProxyType(
    {FindOverlaps: find_overlaps, JudgeOverlap: judge_overlap}
)
