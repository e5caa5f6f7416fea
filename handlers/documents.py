"""Papers of meetings: registered under the number they were given, listed, and followed up where an answer is due."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from handlers import seen
from handlers.agenda_parts import document_facts, documents_of
from handlers.answer import Answer, Code, Count, Items, Line, Part, Reply, Row, Words
from handlers.commands.agenda import ListDocuments, RegisterDocument
from handlers.commands.command import Command
from handlers.commands.fields import DueDate, DueMoment, Party
from handlers.commands.items import RecordAction
from handlers.context import Context
from handlers.errors import Refusal
from handlers.item_reply import holding_item, undo_button
from handlers.item_words import check_text, to_link
from handlers.items_record import record_action
from handlers.items_several import SEVERAL
from handlers.meetings_which import find_shown, need_noted
from handlers.task_words import of_document
from handlers.trail import keep_part
from storage.documents import add_document, find_document, find_point
from storage.pages import mark_all_pages
from storage.tables.meetings import Document, Meeting


def register_document(context: Context, command: RegisterDocument) -> Reply:
    """The paper as it was entered; one that is to be answered becomes an action of the group, with its reminders."""
    meeting = need_noted(context, command)
    document = _new(context, command, meeting)
    named = replace(context, cause=f"{SEVERAL}/document-{document.id}")
    mark_all_pages(context.session)
    keep_part(named, command, "document", document, None)
    owed = [_to_be_answered(named, command, document)] if command.reply_by else []
    facts = {**seen.of_meeting(context, meeting), **document_facts(context, document)}
    return Reply(
        title=Line(key="document-registered", facts=facts),
        parts=(Line(key="document-line", facts=facts), *_gaps(document), *(holding_item(each).title for each in owed)),
        buttons=(undo_button(context),),
        answer=Answer(
            rows=(
                Row(kind="document", id=str(document.id), facts=facts),
                *(row for each in owed for row in each.answer.rows),
            ),
            total=1,
        ),
        example=meeting.example,
    )


def list_documents(context: Context, command: ListDocuments) -> Reply:
    """The papers of the meeting running here, else of the next one."""
    meeting = find_shown(context, command)
    if meeting is None:
        raise Refusal("next-meeting-none")
    rows = documents_of(context, meeting)
    lines = tuple(Line(key="document-line", facts=row.facts) for row in rows)
    facts = {**seen.of_meeting(context, meeting), "count": Count(n=len(rows))}
    return Reply(
        title=Line(key="list-documents", facts=facts),
        parts=(Items(lines=lines),) if lines else (),
        answer=Answer(rows=rows, total=len(rows)),
        example=meeting.example,
    )


def _new(context: Context, command: RegisterDocument, meeting: Meeting) -> Document:
    number = " ".join((command.number or "").split()) or None
    if number and find_document(context.session, meeting.id, number, command.revision):
        raise Refusal("document-there-already", number=Words(text=number), group=seen.body(context, meeting.group_id))
    link = to_link(command.link)
    if command.link and not link:
        raise Refusal("document-link-unread", words=Words(text=command.link[:200]))
    return add_document(
        context.session,
        Document(
            meeting_id=meeting.id,
            agenda_item_id=_point(context, command, meeting),
            number=number,
            revision=command.revision,
            title={context.evidence.lang: check_text(command.text)},
            source=command.source,
            languages=list(command.languages),
            link=link,
            purpose=command.purpose,
            received=seen.today(context),
            reply_by=_day(command.reply_by),
        ),
    )


def _point(context: Context, command: RegisterDocument, meeting: Meeting) -> int | None:
    if command.agenda is None:
        return None
    point = find_point(context.session, meeting.id, command.agenda)
    if point is None:
        number = Code(value=str(command.agenda))
        raise Refusal("agenda-no-such-item", number=number, group=seen.body(context, meeting.group_id))
    return point.id


def _day(said: DueDate | DueMoment | None) -> Any:
    return said.date if isinstance(said, DueDate) else said.at.date() if said else None


def _to_be_answered(context: Context, command: RegisterDocument, document: Document) -> Reply:
    """The answer is the group's to give: reminders of it go to whoever entered the paper, until somebody takes it."""
    text = f"{command.number}: {command.text}" if command.number else command.text
    group = context.session.get_one(Meeting, document.meeting_id).group_id
    owed = RecordAction(
        text=text, responsible=(Party(kind="body", id=group),), due=command.reply_by, meeting=document.meeting_id
    )
    return record_action(context, owed, of_document(document.id))


def _gaps(document: Document) -> tuple[Part, ...]:
    return () if document.number else (Line(key="document-no-number"),)


HANDLERS: Mapping[type[Command], Callable[[Context, Any], Reply]] = MappingProxyType(
    {RegisterDocument: register_document, ListDocuments: list_documents}
)
