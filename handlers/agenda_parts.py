"""How the agenda of a meeting, and who was there, stand in an answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from handlers import facts, seen
from handlers.answer import Code, Day, Fact, Items, Language, Line, Part, Row, Several, Term, Words
from handlers.context import Context
from handlers.levels import level, sees_unverified
from storage.agenda import PRESENT, REGRETS, list_agenda, list_attendance
from storage.documents import list_documents
from storage.tables.items import ItemParty
from storage.tables.meetings import AgendaItem, Attendance, Document, Meeting


def point_line(point: AgendaItem, lang: str | None) -> Line:
    """One point of an agenda with its number; ``lang`` is the reader's, if it is known."""
    return Line(key="agenda-line", facts={"number": Code(value=str(point.position)), **title_of(point, lang)})


def title_of(point: AgendaItem, lang: str | None = None) -> dict[str, Fact]:
    """The words of a point: in the language asked for where there are such, else as they were said."""
    return _title(point.title, lang)


def _title(title: Mapping[str, str], lang: str | None) -> dict[str, Fact]:
    said = lang if lang in title else next(iter(title))
    return in_words(title[said or ""], said or "", lang)


def in_words(text: str, said: str, lang: str | None) -> dict[str, Fact]:
    """People's words, and their language where it is not that of the reader."""
    foreign = lang is not None and said != lang
    return {"text": Words(text=text, lang=said), "foreign": seen.flag(foreign), "language": Language(lang=said)}


def agenda_parts(context: Context, meeting: Meeting, lang: str | None = None) -> tuple[Part, ...]:
    """The agenda as a list, if there is one."""
    lines = tuple(point_line(each, lang) for each in list_agenda(context.session, meeting.id))
    return (Items(lines=lines),) if lines else ()


def documents_of(context: Context, meeting: Meeting) -> tuple[Row, ...]:
    """The papers of a meeting as data."""
    found = list_documents(context.session, meeting.id)
    return tuple(Row(kind="document", id=str(each.id), facts=document_facts(context, each)) for each in found)


def document_facts(context: Context, document: Document, lang: str | None = None) -> dict[str, Fact]:
    """What a line about a paper takes; ``lang`` is the reader's, if it is known."""
    point = context.session.get(AgendaItem, document.agenda_item_id) if document.agenda_item_id else None
    return {
        **_title(document.title, lang),
        "number": Words(text=document.number or ""),
        "numbered": seen.flag(document.number),
        "revision": Words(text=document.revision or ""),
        "revised": seen.flag(document.revision),
        "source": Words(text=document.source or ""),
        "sourced": seen.flag(document.source),
        "purpose": Code(value=document.purpose or "none"),
        "point": Code(value=str(point.position) if point else ""),
        "placed": seen.flag(point),
        "reply_by": Day(date=document.reply_by) if document.reply_by else Term(key="no-deadline"),
        "answered": seen.flag(document.reply_by),
        "link": Words(text=document.link or ""),
        "linked": seen.flag(document.link),
    }


def attendance_lines(context: Context, meeting: Meeting) -> tuple[Line, ...]:
    """Who was present, and who sent regrets; to the public nobody is named."""
    if level(context) == "public":
        return ()
    noted = list_attendance(context.session, meeting.id)
    given = ((kind, [each for each in noted if each.kind == kind]) for kind in (PRESENT, REGRETS))
    return tuple(Line(key=f"agenda-{kind}", facts={"people": people(context, rows)}) for kind, rows in given if rows)


def people(context: Context, rows: Sequence[Attendance]) -> Several:
    """Those noted, by their names as registered, or in the words in which they were noted."""
    return Several(facts=tuple(_who(context, each) for each in rows))


def _who(context: Context, row: Attendance) -> Fact:
    if row.words is not None:
        return Words(text=row.words, lang=row.lang)
    party = ItemParty(kind="present", person_id=row.person_id, body_id=row.body_id, member_id=row.member_id)
    return facts.party(context.session, party, marked=sees_unverified(context))
