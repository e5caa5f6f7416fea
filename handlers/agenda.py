"""What is noted of a meeting line by line: a point of its agenda, who is present, who sent regrets."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from handlers import seen
from handlers.agenda_parts import agenda_parts, attendance_lines, documents_of, people, title_of
from handlers.answer import Answer, Code, Fact, Items, Line, Part, Reply, Row
from handlers.commands.agenda import NoteAgenda, NotePresent, NoteRegrets, ShowAgenda
from handlers.commands.command import Command
from handlers.commands.fields import Party
from handlers.context import Context
from handlers.errors import Refusal
from handlers.item_reply import undo_button
from handlers.item_words import check_text
from handlers.meetings_which import find_shown, need_noted
from handlers.parties import attentions_of, to_parties
from handlers.trail import keep_part
from storage.agenda import PRESENT, REGRETS, add_point, list_attendance
from storage.audit import columns
from storage.pages import mark_all_pages
from storage.tables.meetings import AgendaItem, Attendance, Meeting

# What stands between the number of a point and its words.
NUMBERED = frozenset(".):-–．、）：")
NAMES = ("person_id", "body_id", "member_id", "words")


def note_agenda(context: Context, command: NoteAgenda) -> Reply:
    """A new last point, read back with its number."""
    meeting = need_noted(context, command)
    point = add_point(context.session, meeting.id, context.evidence.lang, check_text(command.text))
    point.title = {lang: _unnumbered(title, point.position) for lang, title in point.title.items()}
    _keep(context, command, point, None)
    number: dict[str, Fact] = {"number": Code(value=str(point.position))}
    return _reply(context, meeting, "agenda-noted", {**number, **title_of(point)})


def _unnumbered(title: str, position: int) -> str:
    """Without the number that the point has anyway, where it was typed along."""
    rest = title.removeprefix(str(position))
    bare = rest[1:].strip()
    return bare if rest != title and rest[:1] in NUMBERED and bare and not bare[0].isdigit() else title


def note_present(context: Context, command: NotePresent) -> Reply:
    """Those who are there; whoever had sent regrets has come after all."""
    return _attendance(context, command, PRESENT)


def note_regrets(context: Context, command: NoteRegrets) -> Reply:
    """Those who can't be there."""
    return _attendance(context, command, REGRETS)


def show_agenda(context: Context, command: ShowAgenda) -> Reply:
    """The points in their order; of the meeting running here, else of the next one."""
    meeting = find_shown(context, command)
    if meeting is None:
        raise Refusal("next-meeting-none")
    agenda = agenda_parts(context, meeting)
    papers = tuple(Line(key="document-line", facts=row.facts) for row in documents_of(context, meeting))
    parts: tuple[Part, ...] = agenda or (Line(key="agenda-empty"),)
    parts += (Line(key="meeting-documents"), Items(lines=papers)) if papers else ()
    row = Row(kind="meeting", id=meeting.id, facts=seen.of_meeting(context, meeting))
    return Reply(
        title=Line(key="show-agenda", facts=seen.of_meeting(context, meeting)),
        parts=(*parts, *attendance_lines(context, meeting)),
        answer=Answer(rows=(row,), total=1),
        example=meeting.example,
    )


def _attendance(context: Context, command: NotePresent | NoteRegrets, kind: str) -> Reply:
    meeting = need_noted(context, command)
    noted = list_attendance(context.session, meeting.id)
    kept = [_note(context, command, meeting, kind, who, noted) for who in _whom(context, command.people)]
    return _reply(context, meeting, f"{kind}-noted", {"people": people(context, kept)})


def _whom(context: Context, parties: Sequence[Party]) -> list[Mapping[str, Any]]:
    """Who is noted, as columns; a role stands for whoever holds it."""
    found: list[Mapping[str, Any]] = []
    for row in to_parties(context, "present", parties):
        holders = attentions_of(context, row, None) if row.kind == "role" else []
        if row.kind == "role" and not holders:
            raise Refusal("agenda-whom")
        found += [{**dict.fromkeys(NAMES), "person_id": each.id} for each in holders]
        found += [] if holders else [{name: getattr(row, name) for name in NAMES}]
    return found


def _note(
    context: Context,
    command: Command,
    meeting: Meeting,
    kind: str,
    who: Mapping[str, Any],
    noted: Sequence[Attendance],
) -> Attendance:
    found = next((each for each in noted if all(getattr(each, name) == value for name, value in who.items())), None)
    if found is not None and found.kind == kind:
        return found
    before = columns(found) if found else None
    row = found or Attendance(meeting_id=meeting.id, lang=context.evidence.lang, **who)
    row.kind = kind
    context.session.add(row)
    _keep(context, command, row, before)
    return row


def _keep(context: Context, command: Command, row: AgendaItem | Attendance, before: dict[str, Any] | None) -> None:
    mark_all_pages(context.session)
    keep_part(context, command, "agenda_item" if isinstance(row, AgendaItem) else "attendance", row, before)


def _reply(context: Context, meeting: Meeting, key: str, more: Mapping[str, Fact]) -> Reply:
    facts = {**seen.of_meeting(context, meeting), **more}
    return Reply(
        title=Line(key=key, facts=facts),
        buttons=(undo_button(context),),
        answer=Answer(rows=(Row(kind="note", id=meeting.id, facts=facts),), total=1),
        example=meeting.example,
    )


HANDLERS: Mapping[type[Command], Callable[[Context, Any], Reply]] = MappingProxyType(
    {NoteAgenda: note_agenda, NotePresent: note_present, NoteRegrets: note_regrets, ShowAgenda: show_agenda}
)
