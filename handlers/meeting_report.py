"""What the members' group tells another group of one of its meetings, or of all since that group met before: outcomes,
calls to action, and what became of what was agreed earlier. From records alone, each sentence with its rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from handlers import seen
from handlers.answer import Code, Count, Day, Fact, Items, Line, Part, Reply, Report, Section, Table, Term
from handlers.commands.catalogue import to_dict
from handlers.commands.fields import Lang
from handlers.commands.reports import WriteReport
from handlers.context import Context
from handlers.errors import Refusal
from handlers.item_reply import deadline, value
from handlers.minutes_parts import HEADS, meeting_facts, next_line, owed_by
from handlers.paper import GROUP, TOLD, Paper, author, handed, lacking, marks, with_acronyms
from handlers.year_parts import concluded, held
from handlers.year_traced import DONE, ids, traced
from storage.proposals import list_latest
from storage.tables.items import Item
from storage.tables.meetings import Meeting
from storage.tables.register import Body
from storage.year import list_followed, list_of_meetings, list_since

KINDS = ("conclusion", "call_to_action", "action")


@dataclass(kw_only=True)
class Told(Paper):
    """What is told to ``body``: of these meetings, at the ``meeting`` that was asked for."""

    meeting: Meeting
    body: Body
    covered: Sequence[Meeting]

    @property
    def own(self) -> bool:
        """Whether it is made for a meeting of those who are told."""
        return self.meeting.group_id != GROUP


def write_meeting_report(context: Context, command: WriteReport) -> Reply:
    """The paper as a file. Refuses a meeting of the members' group that has not begun, and one of neither group."""
    told = _told(context, command)
    sections = (*_general(context, told), *_outcomes(context, told), *_follow_up(context, told), *_next(context, told))
    sections = with_acronyms(context, told, (*sections, *lacking(context, told)))
    return handed(
        _report(context, command, told, sections),
        told,
        "report-written-meeting",
        {"body": told.name(context, "body", told.body.id)},
        example=told.meeting.example,
    )


def _told(context: Context, command: WriteReport) -> Told:
    meeting = _meeting(context, command)
    ours = meeting.group_id == GROUP
    body = seen.need_body(context, command.body or (meeting.joint_id or TOLD if ours else meeting.group_id))
    if not ours and body.id != meeting.group_id:
        raise Refusal("report-which-meeting", group=seen.body(context, GROUP))
    if ours and meeting.start > seen.today(context):
        raise Refusal("minutes-not-held", group=seen.body(context, GROUP), day=Day(date=meeting.start))
    covered = (meeting,) if ours else list_since(context.session, GROUP, meeting)
    lang = command.language or cast(Lang, context.place.lang or context.evidence.lang)
    return Told(lang=lang, meeting=meeting, body=body, covered=covered)


def _meeting(context: Context, command: WriteReport) -> Meeting:
    if command.meeting is not None and command.meeting != "last":
        return seen.need_meeting(context, command.meeting)
    latest = list_latest(context.session, [GROUP], seen.today(context), 1)
    if not latest:
        raise Refusal("report-which-meeting", group=seen.body(context, GROUP))
    return latest[0]


def _report(context: Context, command: WriteReport, told: Told, sections: tuple[Section, ...]) -> Report:
    named: dict[str, Fact] = {
        "group": told.name(context, "body", GROUP),
        "body": told.name(context, "body", told.body.id),
        "day": Day(date=told.meeting.start, weekday=False),
    }
    key = f"report-title-{'meetings' if told.own else 'meeting'}{'-incomplete' if told.gaps else ''}"
    exact = {"kind": "group", "body": told.body.id, "meeting": told.meeting.id, "language": told.lang}
    to = Line(key="minutes-when", facts=meeting_facts(context, told.meeting))
    return Report(
        lang=told.lang,
        zone=told.meeting.zone,
        form=command.form or "docx",
        name=f"coordination-{told.body.id}-{told.meeting.id}-{told.lang}",
        again=to_dict(command.model_copy(update=exact)),
        head=(Line(key="report-to", facts=named), *((to,) if told.own else ()), Line(key="report-agenda-item")),
        marks=marks(context, told.lang),
        author=author(context, command.model_copy(update=exact)),
        title=Line(key=key, facts=named),
        sections=sections,
    )


def _general(context: Context, told: Told) -> tuple[Section, ...]:
    group, body = (told.name(context, "body", each) for each in (GROUP, told.body.id))
    named: dict[str, Fact] = {"group": group, "body": body}
    lines = tuple(held(context, told, each) for each in told.covered)
    parts = (Line(key="report-covers"), Items(lines=lines)) if lines else (Line(key="report-covers-none", facts=named),)
    return (Section(heading=Line(key="report-general"), parts=(*parts, traced("report-scope-agreed", []))),)


def _outcomes(context: Context, told: Told) -> tuple[Section, ...]:
    every = list_of_meetings(context.session, [each.id for each in told.covered], KINDS)
    by_kind = {kind: [each for each in every if each.kind == kind] for kind in KINDS}
    agreed: list[Part | Table] = [
        *_listed(context, told, "report-conclusions", "report-conclusion", by_kind["conclusion"]),
        *_table(context, told, "report-agreed", by_kind["action"]),
    ]
    calls = by_kind["call_to_action"]
    theirs = [each for each in calls if any(party.body_id == told.body.id for party in each.parties)]
    called = (
        *_listed(context, told, "report-calls-to", "report-call", theirs),
        *_listed(context, told, "report-calls-others", "report-call", [each for each in calls if each not in theirs]),
    )
    none = traced("report-none-agreed", []), traced("minutes-no-calls", [])
    return (
        Section(heading=Line(key="report-outcomes"), parts=tuple(agreed) or none[:1]),
        Section(heading=Line(key="minutes-head-calls"), parts=called or none[1:]),
    )


def _follow_up(context: Context, told: Told) -> tuple[Section, ...]:
    first = told.covered[0] if told.covered else told.meeting
    found = list_followed(context.session, GROUP, first)
    done = [each for each in found if each.status in DONE]
    said = [traced("report-followed-done", ids(done), count=Count(n=len(done)))] if done else []
    parts = (*_table(context, told, "report-followed", found), *said) or (traced("report-followed-none", []),)
    return (Section(heading=Line(key="report-follow-up"), parts=parts),)


def _next(context: Context, told: Told) -> tuple[Section, ...]:
    """When the members' group meets again, of whatever meeting was told last."""
    if not told.covered:
        return ()
    return (Section(heading=Line(key="minutes-head-next"), parts=(next_line(context, told.covered[-1]),)),)


def _listed(context: Context, told: Told, heading: str, key: str, items: Sequence[Item]) -> tuple[Part, ...]:
    if not items:
        return ()
    counted = traced(heading, [], count=Count(n=len(items)), body=told.name(context, "body", told.body.id))
    return (counted, Items(lines=tuple(concluded(context, key, told, each) for each in items)))


def _table(context: Context, told: Told, heading: str, items: Sequence[Item]) -> tuple[Part | Table, ...]:
    if not items:
        return ()
    heads = (*(Line(key=f"minutes-column-{name}") for name in HEADS), Line(key="report-head-status"))
    rows = tuple(_row(context, told, each) for each in items)
    return (traced(heading, [], count=Count(n=len(items))), Table(heads=heads, rows=rows))


def _row(context: Context, told: Told, item: Item) -> tuple[Line, ...]:
    return (
        value(Code(value=str(item.number))),
        traced("minutes-text", ids([item]), **told.printed(context, item, dated=False)),
        owed_by(context, item),
        value(deadline(context, item)),
        Line(key="report-cell-status", facts={"status": Term(key=f"status-{item.status}")}),
    )
