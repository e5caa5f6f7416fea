"""The report of a meeting: what it concluded, who is to do what by when, who was there, when it meets next."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any, cast

from handlers import seen
from handlers.answer import Answer, Count, Day, Fact, Language, Line, Part, Reply, Report, Row
from handlers.commands.agenda import WriteMinutes
from handlers.commands.catalogue import to_dict
from handlers.commands.command import Command
from handlers.commands.fields import Lang
from handlers.context import Context
from handlers.errors import Refusal
from handlers.meetings_which import is_reported
from handlers.minutes_parts import meeting_facts, sections
from handlers.proposals_of import latest_meeting
from handlers.reader import to_reader
from handlers.rights import leads_group
from handlers.zones import to_local
from storage.agenda import count_drafts, list_recorded
from storage.items import is_shown_here
from storage.meetings import get_record
from storage.proposals import list_proposals
from storage.tables.items import Item
from storage.tables.meetings import Meeting


def write_minutes(context: Context, command: WriteMinutes) -> Reply:
    """The report as a file, in the language asked for, else that of the place; with a word on what is not in it."""
    meeting = _meeting(context, command)
    lang = command.language or cast(Lang, context.place.lang or context.evidence.lang)
    every = list_recorded(context.session, meeting.id)
    items = [each for each in every if _is_shown(context, each)]
    named: dict[str, Fact] = {**meeting_facts(context, meeting), "language": Language(lang=lang)}
    form = command.form or "docx"
    report = Report(
        lang=lang,
        zone=meeting.zone,
        form=form,
        name=f"{meeting.id}-report-{lang}",
        again=to_dict(WriteMinutes(meeting=meeting.id, language=lang, form=form)),
        head=_head(context, meeting),
        marks=(Line(key="minutes-number"), *_draft(context, meeting), Line(key="minutes-day", facts=_today(context))),
        title=Line(key="minutes-title"),
        sections=sections(context, meeting, items, lang),
        foot=_foot(context, meeting),
    )
    return Reply(
        title=Line(key="minutes-written", facts={**named, "count": Count(n=len(items))}),
        parts=_gaps(context, meeting, len(every) - len(items)),
        report=report,
        answer=Answer(rows=(Row(kind="meeting", id=meeting.id, facts=named),), total=1),
        example=meeting.example,
    )


def _meeting(context: Context, command: WriteMinutes) -> Meeting:
    """The meeting that is meant, for its secretary or chair. Refuses others, and one that has not begun."""
    asked = command.meeting
    found = seen.need_meeting(context, asked) if asked is not None else latest_meeting(context)
    if found is None:
        raise Refusal("minutes-which-meeting")
    record = get_record(context.session, found.id)
    writes = record is not None and record.secretary_id == context.person.id
    if not (writes or leads_group(context, found.group_id)):
        raise Refusal("agenda-not-yours", group=seen.body(context, found.group_id))
    if not is_reported(context, found):
        raise Refusal("minutes-not-held", group=seen.body(context, found.group_id), day=Day(date=found.start))
    return found


def _is_shown(context: Context, item: Item) -> bool:
    """A report put into a place holds what everybody there may read."""
    return context.place.audience == "direct" or is_shown_here(context.session, item.number, to_reader(context))


def _head(context: Context, meeting: Meeting) -> tuple[Line, ...]:
    facts = meeting_facts(context, meeting)
    return (Line(key="minutes-group", facts=facts), Line(key="minutes-when", facts=facts))


def _draft(context: Context, meeting: Meeting) -> tuple[Line, ...]:
    """A report that nobody has adopted is marked as what it is."""
    record = get_record(context.session, meeting.id)
    return () if record and record.adopted_at else (Line(key="minutes-draft"),)


def _foot(context: Context, meeting: Meeting) -> tuple[Line, ...]:
    record = get_record(context.session, meeting.id)
    captions = (Line(key="minutes-captions"),) if record and record.captions_by else ()
    return (Line(key="minutes-foot"), *captions)


def _today(context: Context) -> dict[str, Fact]:
    now: datetime = to_local(context.now, context.zone)
    return {"day": Day(date=now.date(), weekday=False)}


def _gaps(context: Context, meeting: Meeting, hidden: int) -> tuple[Part, ...]:
    drafts, waiting = count_drafts(context.session, meeting.id), len(list_proposals(context.session, meeting.id))
    counted = (("minutes-hidden", hidden), ("minutes-drafts", drafts), ("minutes-proposals", waiting))
    return tuple(Line(key=key, facts={"count": Count(n=count)}) for key, count in counted if count)


HANDLERS: Mapping[type[Command], Callable[[Context, Any], Reply]] = MappingProxyType({WriteMinutes: write_minutes})
