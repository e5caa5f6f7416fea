"""What a group goes through before its next meeting: carried over, undated, reported done, asked of others, new papers.

It stands beside the official agenda, never instead of it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, cast

from handlers import seen
from handlers.agenda_parts import agenda_parts, documents_of
from handlers.answer import Answer, Count, Day, Fact, Items, Language, Line, Part, Reply, Report, Row, Section
from handlers.commands.agenda import ShowFollowUp
from handlers.commands.catalogue import to_dict
from handlers.commands.command import Command
from handlers.commands.fields import Lang
from handlers.context import Context
from handlers.errors import Refusal
from handlers.item_data import is_late
from handlers.item_reply import item_line
from handlers.meetings_which import find_shown
from handlers.minutes_parts import meeting_facts
from handlers.reader import to_reader
from handlers.rights import leads_group
from storage.items import CALL, find_visible, is_shown_here, list_live_in
from storage.tables.items import Item
from storage.tables.meetings import Meeting

ACTION = "action"
Kind = tuple[str, Callable[[Item], bool]]


def show_follow_up(context: Context, command: ShowFollowUp) -> Reply:
    """The list in the reply, and as a file where a form is asked for; what the place may not see is left out."""
    meeting = find_shown(context, command)
    if meeting is None:
        raise Refusal("next-meeting-none")
    found = _open_items(context, meeting)
    sections = _sections(context, meeting, found)
    named: dict[str, Fact] = seen.of_meeting(context, meeting)
    return Reply(
        title=Line(key="show-follow-up", facts={**named, "count": Count(n=len(found))}),
        parts=(*(part for each in sections for part in _as_parts(each)), Line(key="follow-up-note")),
        report=_report(context, command, meeting, sections) if command.form else None,
        answer=Answer(rows=(Row(kind="meeting", id=meeting.id, facts=named),), total=1),
        example=meeting.example,
    )


def follow_up_paper(context: Context, meeting: Meeting) -> Report:
    """The list as a Word file, in the language of the context; without a section where nothing is open."""
    command = ShowFollowUp(meeting=meeting.id, form="docx")
    return _report(context, command, meeting, _sections(context, meeting, _open_items(context, meeting)))


def _open_items(context: Context, meeting: Meeting) -> list[Item]:
    return [each for each in list_live_in(context.session, meeting.group_id) if _is_shown(context, each)]


def _is_shown(context: Context, item: Item) -> bool:
    reader = to_reader(context)
    if context.place.audience == "direct":
        return leads_group(context, item.group_id) or find_visible(context.session, item.number, reader) is not None
    return is_shown_here(context.session, item.number, reader)


def _sections(context: Context, meeting: Meeting, items: Sequence[Item]) -> tuple[Section, ...]:
    """Each item once, under the first head that fits."""
    heads: Sequence[Kind] = (
        ("done", lambda item: item.status == "reported_done"),
        ("calls", lambda item: item.kind == CALL),
        ("late", lambda item: item.kind == ACTION and is_late(item, context.now)),
        ("undated", lambda item: item.kind == ACTION and item.due_kind == "none"),
        ("open", lambda item: item.kind == ACTION),
    )
    left, by_head = list(items), {}
    for name, fits in heads:
        by_head[name] = [each for each in left if fits(each)]
        left = [each for each in left if not fits(each)]
    found = [(name, Items(lines=tuple(item_line(context, each) for each in by_head[name]))) for name, _ in heads]
    papers = Items(lines=tuple(Line(key="document-line", facts=row.facts) for row in documents_of(context, meeting)))
    every: list[tuple[str, tuple[Part, ...]]] = [("agenda", agenda_parts(context, meeting))]
    every += [(name, (part,)) for name, part in [*found, ("papers", papers)] if part.lines]
    return tuple(Section(heading=Line(key=f"follow-up-{name}"), parts=parts) for name, parts in every if parts)


def _as_parts(section: Section) -> tuple[Part, ...]:
    return (section.heading, *cast(tuple[Part, ...], section.parts))


def _report(context: Context, command: ShowFollowUp, meeting: Meeting, sections: tuple[Section, ...]) -> Report:
    lang = command.language or cast(Lang, context.place.lang or context.evidence.lang)
    facts = {**meeting_facts(context, meeting), "language": Language(lang=lang)}
    again = ShowFollowUp(meeting=meeting.id, language=lang, form=command.form)
    return Report(
        lang=lang,
        zone=meeting.zone,
        form=command.form or "docx",
        name=f"{meeting.id}-follow-up-{lang}",
        again=to_dict(again),
        head=(Line(key="minutes-group", facts=facts), Line(key="minutes-when", facts=facts)),
        marks=(Line(key="minutes-day", facts={"day": Day(date=seen.today(context), weekday=False)}),),
        title=Line(key="follow-up-title"),
        sections=sections,
        foot=(Line(key="follow-up-note"),),
    )


HANDLERS: Mapping[type[Command], Callable[[Context, Any], Reply]] = MappingProxyType({ShowFollowUp: show_follow_up})
