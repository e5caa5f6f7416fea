"""What bodies do on the topics of a year: reported by their focal points, cleared by the body, listed; who has not."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from handlers import seen
from handlers.answer import Answer, Button, Code, Count, Fact, Items, Line, Part, Reply, Row, Term, Words
from handlers.asked_activities import settle_activities
from handlers.commands.command import Command
from handlers.commands.reports import ClearActivities, ListActivities, ReportActivity
from handlers.confirming import speaks, spoken_for
from handlers.context import Context
from handlers.errors import Refusal
from handlers.item_reply import button, undo_button
from handlers.item_words import check_text
from handlers.levels import Level
from handlers.reader import selves
from handlers.rights import is_secretariat
from handlers.trail import keep_row
from storage.activities import Wanted, count_activities, get_drafts, list_activities, list_drafts, list_silent
from storage.audit import columns
from storage.focal_points import list_naming_bodies, list_roles_of_people, to_naming
from storage.tables.people import Person
from storage.tables.records import ActivityReport
from storage.tables.register import FocalPoint

PAGE = 20


def report_activity(context: Context, command: ReportActivity) -> Reply:
    """Kept as a draft: it enters no report before the body has cleared it."""
    topic = seen.need_topic(context, command.topic)
    row = ActivityReport(
        topic_id=topic.id,
        body_id=_body(context, topic.id, command),
        year=command.year or seen.today(context).year,
        kind=command.kind,
        text=check_text(command.text),
        lang=context.evidence.lang,
        person_id=context.person.id,
        cleared=False,
        made_at=context.now,
    )
    context.session.add(row)
    keep_row(context, command, "activity", row, None)
    settle_activities(context, command, row.topic_id, row.body_id, row.year)
    lines = _rows(context, [(row, context.person)])
    return Reply(
        title=Line(key="report-activity"),
        parts=(Items(lines=tuple(Line(key="activity-line", facts=each.facts) for each in lines)),),
        buttons=(undo_button(context),),
        answer=Answer(rows=lines, total=1),
        audience="asker",
        example=context.person.example,
    )


def list_reported(context: Context, command: ListActivities) -> Reply:
    """By topic and body; drafts, and who has not reported, are shown to staff alone."""
    wanted, year = _wanted(context, command), command.year or seen.today(context).year

    def make(reader: Level) -> tuple[Reply, bool]:
        if reader == "staff":
            return _listed(context, command, wanted, year), False
        return _listed(context, command.model_copy(update={"missing": False}), _cleared(wanted), year), True

    return seen.cut(context, make)


def clear_activities(context: Context, command: ClearActivities) -> Reply:
    """The body has cleared them, by whoever speaks for it or by the desk on its word: from now on they may stand in
    reports."""
    found = get_drafts(context.session, command.activities) if command.activities else _waiting(context, command)
    drafts = [row for row in found if is_secretariat(context) or speaks(context, row.body_id)]
    if not drafts:
        need_clearing(context)
        raise Refusal("activities-body-clears" if found else "activities-none-to-clear")
    for row in drafts:
        was = columns(row)
        row.cleared, row.cleared_on, row.reference = True, seen.today(context), command.reference
        keep_row(context, command, "activity", row, was)
    of = [(row, context.session.get_one(Person, row.person_id)) for row in drafts]
    rows = _rows(context, of)
    return Reply(
        title=Line(key="clear-activities", facts={"count": Count(n=len(rows))}),
        parts=_items("activity-line", rows[:PAGE]),
        buttons=(undo_button(context),),
        answer=Answer(rows=rows, total=len(rows)),
        audience="asker",
    )


def _body(context: Context, topic_id: str, command: ReportActivity) -> str:
    """The body that reports: for one's own the focal point does, for any the secretariat. Refuses others."""
    held = list_roles_of_people(context.session, selves(context, context.person), seen.today(context))
    own = {each.row.body_id for each in held if each.row.topic_id == topic_id and each.row.body_id}
    if command.body is not None:
        asked = seen.need_body(context, command.body)
        naming = [*dict.fromkeys((asked.id, *to_naming(list_naming_bodies(context.session), asked)))]
        found = [each for each in naming if each in own] or (naming[-1:] if is_secretariat(context) else [])
    else:
        found = sorted(own)
    if len(found) != 1:
        raise Refusal("activity-which-body" if len(found) > 1 or is_secretariat(context) else "activity-not-yours")
    return found[0]


def need_reporting(context: Context, topic: str) -> None:
    """Refuses whoever reports on no body's activities on this topic."""
    held = list_roles_of_people(context.session, selves(context, context.person), seen.today(context))
    if not is_secretariat(context) and topic not in {each.row.topic_id for each in held if each.row.body_id}:
        raise Refusal("activity-not-yours")


def need_clearing(context: Context) -> None:
    """Refuses whoever speaks for no body and is not the desk."""
    if not (is_secretariat(context) or spoken_for(context)):
        raise Refusal("activities-body-clears")


def _wanted(context: Context, command: ListActivities | ClearActivities) -> Wanted:
    topic = seen.need_topic(context, command.topic).id if command.topic else None
    body = seen.need_body(context, command.body) if command.body else None
    ids = {body.id, *to_naming(list_naming_bodies(context.session), body)} if body else set[str]()
    return Wanted(topic, ids, command.year)


def _cleared(wanted: Wanted) -> Wanted:
    return Wanted(wanted.topic_id, wanted.body_ids, wanted.year, cleared=True)


def _waiting(context: Context, command: ClearActivities) -> Sequence[ActivityReport]:
    """All drafts that are meant; without a body, a topic or a year nothing is, lest too much be cleared at once."""
    if command.body is None and command.topic is None and command.year is None:
        raise Refusal("activities-which")
    return list_drafts(context.session, _wanted(context, command))


def _listed(context: Context, command: ListActivities, wanted: Wanted, year: int) -> Reply:
    if command.missing:
        return _missing(context, wanted, year)
    skip = command.cursor or 0
    found, total = list_activities(context.session, wanted, skip, PAGE), count_activities(context.session, wanted)
    rows = _rows(context, found)
    more = skip + len(found) if skip + len(found) < total else None
    rest = (Line(key="activities-rest", facts={"count": Count(n=total - more)}),) if more else ()
    buttons: tuple[Button, ...] = ()
    if more:
        buttons = (button("activities-more", command.model_copy(update={"cursor": more})),)
    return Reply(
        title=Line(key="list-activities" if total else "list-activities-none", facts={"count": Count(n=total)}),
        parts=(*_items("activity-line", rows), *rest),
        buttons=buttons,
        answer=Answer(rows=rows, total=total, cursor=more),
        example=any(person.example for _, person in found),
    )


def _missing(context: Context, wanted: Wanted, year: int) -> Reply:
    found = list_silent(context.session, wanted, year, seen.today(context))
    rows = _silent(context, found)
    told: dict[str, Fact] = {"count": Count(n=len(rows)), "year": Code(value=str(year))}
    return Reply(
        title=Line(key="activities-missing" if rows else "activities-all-in", facts=told),
        parts=_items("activity-missing-line", rows[: PAGE * 2]),
        answer=Answer(rows=rows, total=len(rows)),
        example=any(person.example for _, person in found),
    )


def _items(key: str, rows: Sequence[Row]) -> tuple[Part, ...]:
    return (Items(lines=tuple(Line(key=key, facts=row.facts) for row in rows)),) if rows else ()


def _rows(context: Context, found: Sequence[tuple[ActivityReport, Person]]) -> tuple[Row, ...]:
    topics = seen.named(context, "topic", {row.topic_id for row, _ in found})
    bodies = seen.named(context, "body", {row.body_id for row, _ in found})
    return tuple(
        Row(
            kind="activity",
            id=str(row.id),
            facts={
                "number": Code(value=str(row.id)),
                "topic": topics[row.topic_id],
                "body": bodies[row.body_id],
                "year": Code(value=str(row.year)),
                "kind": Term(key=f"activity-{row.kind}"),
                "text": Words(text=row.text),
                "cleared": seen.flag(row.cleared),
                "person": seen.person(context, person),
            },
        )
        for row, person in found
    )


def _silent(context: Context, found: Sequence[tuple[FocalPoint, Person]]) -> tuple[Row, ...]:
    topics = seen.named(context, "topic", {row.topic_id for row, _ in found})
    bodies = seen.named(context, "body", {row.body_id for row, _ in found if row.body_id})
    return tuple(
        Row(
            kind="focal_point",
            id=str(row.id),
            facts={
                "topic": topics[row.topic_id],
                "body": bodies[row.body_id or ""],
                "person": seen.person(context, person),
            },
        )
        for row, person in found
    )


HANDLERS: Mapping[type[Command], Callable[[Context, Any], Reply]] = MappingProxyType(
    {ReportActivity: report_activity, ListActivities: list_reported, ClearActivities: clear_activities}
)
