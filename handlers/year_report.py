"""The year's report to the Council on coordination, and the same for one topic: from records alone.

Each sentence carries the rows on which it stands (fact ``rows``), so that it can be traced. The number of the document
is never made here, and the paper is a draft until people have taken it over.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, cast

from handlers import seen
from handlers.answer import Code, Fact, Line, Pairs, Reply, Report, Section
from handlers.commands.catalogue import to_dict
from handlers.commands.command import Command
from handlers.commands.fields import Lang
from handlers.commands.reports import WriteReport
from handlers.context import Context
from handlers.errors import Refusal
from handlers.meeting_report import write_meeting_report
from handlers.paper import GROUP, TOLD, author, handed, lacking, marks, with_acronyms
from handlers.revisions import to_revision
from handlers.year_parts import Year, follow_up, members, secretariat
from handlers.year_traced import traced
from storage.tables.register import Topic
from storage.year import find_mandate, list_agreed, list_cleared, list_meetings_held, list_named_on


def write_report(context: Context, command: WriteReport) -> Reply:
    """The paper as a file; what is not in its language stands in the original, marked and listed."""
    if command.meeting is not None:
        return write_meeting_report(context, command)
    topic = seen.need_topic(context, command.topic) if command.topic else None
    if command.kind == "topic" and topic is None:
        raise Refusal("report-which-topic")
    year = command.year or seen.today(context).year
    lang = command.language or cast(Lang, context.place.lang or context.evidence.lang)
    read = _read(context, year, lang, topic)
    sections = (
        _general(read),
        *(() if command.kind == "group" else secretariat(context, read)),
        *members(context, read),
        *follow_up(context, read),
    )
    sections = with_acronyms(context, read, (*sections, *lacking(context, read)))
    report = _paper(context, command, read, sections)
    return handed(report, read, "report-written", {"year": Code(value=str(year))})


def _read(context: Context, year: int, lang: Lang, topic: Topic | None) -> Year:
    session, of = context.session, topic.id if topic else None
    on = min(seen.today(context), date(year, 12, 31))
    return Year(
        year=year,
        lang=lang,
        on=on,
        topic_id=of,
        mandate=find_mandate(session),
        named=list_named_on(session, on, of),
        activities=list_cleared(session, year, of),
        meetings=() if of else list_meetings_held(session, year),
        conclusions=list_agreed(session, year, ("conclusion",), of),
        calls=list_agreed(session, year, ("call_to_action",), of),
        actions=list_agreed(session, year, ("action",), of),
    )


def _general(read: Year) -> Section:
    parts: list[Line] = []
    if read.mandate is not None:
        told: dict[str, Fact] = {
            "revision": to_revision(read.mandate.revision),
            "revised": seen.flag(read.mandate.revision),
        }
        parts.append(traced("report-mandate", [f"resolution-{read.mandate.id}"], **told))
    parts.append(traced("report-scope", [], year=Code(value=str(read.year))))
    return Section(heading=Line(key="report-general"), parts=tuple(parts))


def _paper(context: Context, command: WriteReport, read: Year, sections: tuple[Section, ...]) -> Report:
    year: dict[str, Fact] = {"year": Code(value=str(read.year)), "session": Code(value=str(read.year + 1))}
    topic: dict[str, Fact] = {"topic": seen.topic(context, read.topic_id)} if read.topic_id else {}
    told = seen.need_body(context, command.body or TOLD) if command.kind == "group" else None
    if told is not None:
        topic = {"body": seen.body(context, told.id), "group": seen.body(context, GROUP)}
    key = "report-title-group" if told else "report-title-topic" if read.topic_id else "report-title"
    exact = command.model_copy(update={"year": read.year, "language": read.lang})
    return Report(
        lang=read.lang,
        zone=context.zone,
        form=command.form or "docx",
        name=f"coordination-{read.topic_id or (told.id if told else 'council')}-{read.year}-{read.lang}",
        again=to_dict(exact),
        head=_head(year, topic, of_group=told is not None),
        marks=marks(context, read.lang),
        author=author(context, command),
        title=Line(key=f"{key}-incomplete" if read.gaps else key, facts={**year, **topic}),
        box=None if read.topic_id or told else _box(read),
        sections=sections,
    )


def _head(year: dict[str, Fact], told: dict[str, Fact], *, of_group: bool) -> tuple[Line, ...]:
    """The session of the Council, or the group that is told; where and when it meets is left to people."""
    if of_group:
        return (Line(key="report-to", facts=told), Line(key="report-agenda-item"))
    return (Line(key="report-session", facts=year), Line(key="report-place"), Line(key="report-agenda-item"))


def _box(read: Year) -> Pairs:
    """The box on the cover, in its order; what no record says is left to people."""
    told: dict[str, Fact] = {
        "revision": to_revision(read.mandate.revision if read.mandate else None),
        "revised": seen.flag(read.mandate and read.mandate.revision),
        "year": Code(value=str(read.year)),
    }
    rows = [f"resolution-{read.mandate.id}"] if read.mandate else []
    empty = Line(key="report-to-be-filled")
    return Pairs(
        pairs=(
            (Line(key="report-purpose"), traced("report-purpose-is", rows, **told)),
            (Line(key="report-action"), Line(key="report-action-is")),
            (Line(key="report-plan"), empty),
            (Line(key="report-finance"), empty),
            (Line(key="report-references"), traced("report-mandate-named", rows, **told) if rows else empty),
        )
    )


HANDLERS: Mapping[type[Command], Callable[[Context, Any], Reply]] = MappingProxyType({WriteReport: write_report})
