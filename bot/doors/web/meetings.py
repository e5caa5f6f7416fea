"""Meetings: the list, one of them with what was recorded and what waits for review, and its report as a file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated
from zoneinfo import ZoneInfo

from fastapi import APIRouter, HTTPException, Query, Response
from pydantic import ValidationError

from bot.doors.web.house import Shown
from bot.doors.web.items import is_meeting, rows_of
from bot.doors.web.led import OF_MEETING, asking, led, led_to
from bot.doors.web.links import to_file, to_link
from bot.doors.web.register import Cursor, more_of
from bot.doors.web.visit import Visit
from bot.doors.web.visiting import Visiting
from handlers.answer import Code, Day, Line, Named, Row, Words
from handlers.commands.agenda import ListDocuments, ReportForm, ShowFollowUp, WriteMinutes
from handlers.commands.catalogue import to_dict
from handlers.commands.items import ListItems
from handlers.commands.meetings import ListMeetings, ShowMeeting
from handlers.commands.pages import Asked
from handlers.commands.proposals import ReviewProposals
from handlers.commands.reports import WriteReport
from handlers.paper import GROUP

# What is said once a meeting has been.
AFTERWARDS = ("AdoptReport",)
FILES: tuple[ReportForm, ...] = ("docx", "markdown", "text")
Word = Annotated[str | None, Query(max_length=16)]
LONGEST = 64
Proposal = Annotated[int | None, Query(ge=1, le=2_147_483_647)]
Id = Annotated[str, Query(max_length=LONGEST)]


def to_router() -> APIRouter:
    router = APIRouter()
    router.add_api_route("/{lang}/meetings", meetings, methods=["GET"], response_model=None)
    router.add_api_route("/{lang}/meetings/{meeting}", meeting, methods=["GET"], response_model=None)
    router.add_api_route("/{lang}/meetings/{meeting}/report", report, methods=["GET"], response_model=None)
    router.add_api_route("/{lang}/meetings/{meeting}/follow-up", follow_up, methods=["GET"], response_model=None)
    return router


async def meetings(visit: Visit = Visiting, group: Id = "", cursor: Cursor = None) -> Response:
    """Those ahead, then those that are over, of a group or of all, page by page."""
    wanted = asking(visit, ("ScheduleMeeting",))
    asked = ListMeetings(group=group or None, cursor=cursor)
    shown, *forms = await visit.need_first(asked, *wanted)
    over = _first_over(visit, shown)
    more = more_of(visit, shown.reply)
    return visit.page("meetings.html", shown=shown, allowed=led(visit, wanted, forms), over=over, more=more)


def _first_over(visit: Visit, shown: Shown) -> int | None:
    """The place in the list of the first meeting that is over."""
    on = visit.door.house.now().astimezone(ZoneInfo(shown.zone)).date()
    rows = [row for row in shown.reply.answer.rows if is_meeting(row)]
    ends = (row.facts.get("end") for row in rows)
    return next((place for place, end in enumerate(ends) if isinstance(end, Day) and end.date < on), None)


async def meeting(meeting: str, visit: Visit = Visiting, cursor: Proposal = None, after: Proposal = None) -> Response:
    """One meeting, with what was recorded for it, and to its secretary or chair what waits to be reviewed: some at a
    time, from what was said last on."""
    asked = meeting[:LONGEST]
    forms = asking(visit, OF_MEETING, meeting=asked)
    about: tuple[Asked, ...] = (
        ListItems(meeting=asked),
        ListDocuments(meeting=asked),
        ReviewProposals(meeting=asked, cursor=cursor, after=after),
        *forms,
    )
    shown, recorded, papers, waiting, *opened = await visit.need_first(ShowMeeting(meeting=asked), *about)
    writes = bool(visit.seat.person) and not waiting.refused
    ahead = _is(shown, "state", "planned")
    pressed = {str((each.command or {}).get("command")) for each in shown.reply.buttons}
    allowed = [each for each in led(visit, forms, opened) if not (ahead and each[0] in AFTERWARDS)]
    allowed = [each for each in allowed if each[0] not in pressed]
    total = waiting.reply.answer.total if writes else 0
    return visit.page(
        "meeting.html",
        shown=shown,
        named=[row for row in shown.reply.answer.rows if is_meeting(row)][:1],
        recorded=recorded,
        rows=rows_of(recorded),
        papers=papers if visit.seat.person and papers.reply.answer.rows else None,
        paper=_paper,
        meeting=asked,
        allowed=allowed,
        writes=writes,
        merges=await led_to(visit, ("MergeProposals",)) if total > 1 else [],
        again=to_link(visit.lang, to_dict(ReviewProposals(meeting=asked))) if cursor or after else None,
        waiting=waiting if writes and (total or waiting.reply.parts) else None,
        files=_files(visit, asked, WriteMinutes) if writes and _is(shown, "reported", "yes") else {},
        follows=_files(visit, asked, ShowFollowUp) if visit.seat.person and ahead else {},
        told={} if not visit.seat.desk or (ahead and _is_ours(shown)) else _told(visit, asked),
    )


def _paper(line: Line) -> str | None:
    """Where a paper can be read, as it was entered."""
    link = line.facts.get("link")
    return link.text if isinstance(link, Words) and link.text else None


def _is_ours(shown: Shown) -> bool:
    rows = (row for row in shown.reply.answer.rows if isinstance(row, Row))
    return any(isinstance(group := row.facts.get("group"), Named) and group.id == GROUP for row in rows)


def _told(visit: Visit, meeting: str) -> Mapping[str, str | None]:
    """What the members' group tells others of a meeting of its own once it has begun, and at any time of theirs."""
    return {form: to_file(visit.lang, to_dict(WriteReport(kind="group", meeting=meeting, form=form))) for form in FILES}


async def report(meeting: str, visit: Visit = Visiting, language: Word = None, form: Word = None) -> Response:
    """The report of a meeting as a file. A refusal is answered by a page that says it."""
    return await _file(visit, WriteMinutes, meeting, language, form)


async def follow_up(meeting: str, visit: Visit = Visiting, language: Word = None, form: Word = None) -> Response:
    """What a group goes through before a meeting, as a file."""
    return await _file(visit, ShowFollowUp, meeting, language, form or "docx")


async def _file(
    visit: Visit, kind: type[WriteMinutes | ShowFollowUp], meeting: str, language: str | None, form: str | None
) -> Response:
    asked = {"meeting": meeting[:LONGEST], "language": language or visit.lang, "form": form}
    try:
        command = kind.model_validate(asked)
    except ValidationError:
        raise HTTPException(404) from None
    return visit.file(await visit.need(command))


def _files(visit: Visit, meeting: str, kind: type[WriteMinutes | ShowFollowUp]) -> Mapping[str, str | None]:
    asked = {form: kind.model_validate({"meeting": meeting, "form": form}) for form in FILES}
    return {form: to_file(visit.lang, to_dict(each)) for form, each in asked.items()}


def _is(shown: Shown, fact: str, value: str) -> bool:
    """Whether a fact of the meeting that is shown has this value."""
    rows = (row for row in shown.reply.answer.rows if isinstance(row, Row))
    return any(row.facts.get(fact) == Code(value=value) for row in rows)
