"""The sections of the year's report: the list and what bodies did, what groups concluded, what became of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from handlers import seen
from handlers.answer import Code, Count, Day, Fact, Items, Line, Month, Section, Table, Term
from handlers.call_course import stands
from handlers.context import Context
from handlers.meeting_words import written
from handlers.paper import Paper
from handlers.year_charts import by_month, by_topic, in_time, is_late
from handlers.year_traced import done_by, ids, traced
from storage.tables.items import Item
from storage.tables.meetings import Meeting
from storage.tables.records import ActivityReport
from storage.tables.register import FocalPoint, Resolution


@dataclass(kw_only=True)
class Year(Paper):
    """What the records hold of a year."""

    year: int
    on: date
    topic_id: str | None
    mandate: Resolution | None
    named: Sequence[FocalPoint]
    activities: Sequence[ActivityReport]
    meetings: Sequence[Meeting]
    conclusions: Sequence[Item]
    calls: Sequence[Item]
    actions: Sequence[Item]


def secretariat(context: Context, read: Year) -> tuple[Section, ...]:
    """How many are named, and what bodies reported and cleared, by topic."""
    rows = [f"focal_point-{each.id}" for each in read.named]
    topics = len({each.topic_id for each in read.named})
    named = traced(
        "report-named", rows, count=Count(n=len(rows)), topics=Count(n=topics), day=Day(date=read.on, weekday=False)
    )
    none = () if read.activities else (traced("report-no-activities", []),)
    first = Section(heading=Line(key="report-secretariat"), parts=(named, *none))
    return (first, *(_of_topic(context, read, each) for each in dict.fromkeys(row.topic_id for row in read.activities)))


def _of_topic(context: Context, read: Year, topic_id: str) -> Section:
    own = [each for each in read.activities if each.topic_id == topic_id]
    heading = Line(key="report-topic", facts={"topic": read.name(context, "topic", topic_id)})
    lines = tuple(_activity(context, read, each) for each in own)
    return Section(level=2, heading=heading, parts=(Items(lines=lines),))


def members(context: Context, read: Year) -> tuple[Section, ...]:
    """Meetings of the members' groups, what they concluded, and whom they called upon."""
    parts: list[Line | Items] = []
    if read.meetings:
        parts.append(Items(lines=tuple(held(context, read, each) for each in read.meetings)))
    for heading, key, items in (
        ("report-conclusions", "report-conclusion", read.conclusions),
        ("report-calls", "report-call", read.calls),
    ):
        if items:
            lines = tuple(concluded(context, key, read, each) for each in items)
            parts += [traced(heading, [], count=Count(n=len(items))), Items(lines=lines)]
    if not parts:
        parts.append(traced("report-no-meetings", []))
    return (Section(heading=Line(key="report-members"), parts=tuple(parts)),)


def follow_up(context: Context, read: Year) -> tuple[Section, ...]:
    """How many action items there were, how many are done and in time, by topic and by month."""
    counted = traced("report-counted", [])
    if not read.actions:
        return (Section(heading=Line(key="report-follow-up"), parts=(traced("report-no-actions", []), counted)),)
    until = datetime(read.on.year, read.on.month, read.on.day, tzinfo=UTC) + timedelta(days=1)
    done = done_by(read.actions, until)
    late = [each for each in done if is_late(each)]
    said = [
        traced("report-actions", ids(read.actions), count=Count(n=len(read.actions))),
        traced("report-done", ids(done), count=Count(n=len(done))),
        traced("report-late", ids(late), count=Count(n=len(late))),
        counted,
    ]
    tables = [each for each in (_by_topic(context, read, done), _by_month(context, read, done)) if each.rows]
    charts = (
        in_time(read.actions, done, until),
        by_topic(context, read, read.actions, done),
        by_month(context, read.year, done),
    )
    pictures = [each for each in charts if each is not None]
    return (Section(heading=Line(key="report-follow-up"), parts=(*said, *tables, *pictures)),)


def _activity(context: Context, read: Year, row: ActivityReport) -> Line:
    id_ = f"activity-{row.id}"
    told: dict[str, Fact] = {"body": read.name(context, "body", row.body_id), "kind": Term(key=f"activity-{row.kind}")}
    return traced("report-activity-line", [id_], **told, **read.words(id_, row))


def held(context: Context, read: Paper, row: Meeting) -> Line:
    """A meeting that was held: when, jointly with whom, where."""
    told: dict[str, Fact] = {
        "group": read.name(context, "body", row.group_id),
        "joint": read.name(context, "body", row.joint_id or row.group_id),
        "jointly": seen.flag(row.joint_id),
        "day": Day(date=row.start, weekday=False),
        "place": written(row.place or ""),
        "placed": seen.flag(row.place),
    }
    return traced("report-meeting", [f"meeting-{row.id}"], **told)


def concluded(context: Context, key: str, read: Paper, item: Item) -> Line:
    """A conclusion or call to action as the paper prints it, with how it stands."""
    id_ = f"item-{item.number}"
    told: dict[str, Fact] = {"number": Code(value=str(item.number)), "status": stands(context, item)}
    return traced(key, [id_], **told, **read.printed(context, item))


def _by_topic(context: Context, read: Year, closed: Sequence[Item]) -> Table:
    topics = [each.topic_id for each in read.actions if each.topic_id]
    rows = []
    for topic_id, count in Counter(topics).most_common():
        own = [each for each in read.actions if each.topic_id == topic_id]
        done = [each for each in own if each in closed]
        first = traced("report-cell-topic", [], topic=read.name(context, "topic", topic_id))
        cells = ((count, own), (len(done), done), (count - len(done), [each for each in own if each not in done]))
        rows.append((first, *(traced("report-cell-count", ids(items), count=Count(n=n)) for n, items in cells)))
    return Table(heads=_heads("topic", "agreed", "done", "open"), rows=tuple(rows), wide=0)


def _by_month(context: Context, read: Year, done: Sequence[Item]) -> Table:
    by_month: dict[int, list[Item]] = {}
    for each in done:
        if each.closed_at:
            by_month.setdefault(each.closed_at.astimezone(ZoneInfo(context.zone)).month, []).append(each)
    rows = []
    for month, items in sorted(by_month.items()):
        first = traced("report-cell-month", [], month=Month(date=date(read.year, month, 1)))
        rows.append((first, traced("report-cell-count", ids(items), count=Count(n=len(items)))))
    return Table(heads=_heads("month", "done"), rows=tuple(rows), wide=0)


def _heads(*names: str) -> tuple[Line, ...]:
    return tuple(Line(key=f"report-head-{name}") for name in names)
