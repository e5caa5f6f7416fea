"""What bodies have reported for a year, who has not, what may be done twice, and the report that is made of it."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, HTTPException, Query, Response
from pydantic import ValidationError

from bot.doors.web.led import led_to
from bot.doors.web.links import to_file
from bot.doors.web.meetings import FILES, Word
from bot.doors.web.register import Cursor, more_of
from bot.doors.web.visit import Visit
from bot.doors.web.visiting import Visiting
from handlers.commands.catalogue import to_dict
from handlers.commands.reports import FindOverlaps, ListActivities, WriteReport

FORMS = ("ReportActivity", "ClearActivities")
Year = Annotated[int | None, Query(ge=1990, le=2100)]
Topic = Annotated[str, Query(max_length=64)]
Author = Annotated[str | None, Query(max_length=32)]


def to_router() -> APIRouter:
    router = APIRouter()
    router.add_api_route("/{lang}/activities", activities, methods=["GET"], response_model=None)
    router.add_api_route("/{lang}/activities/report", report, methods=["GET"], response_model=None)
    return router


async def activities(visit: Visit = Visiting, topic: Topic = "", year: Year = None, cursor: Cursor = None) -> Response:
    """Of one topic or of all; what is for staff alone is shown to staff alone."""
    asked = {"topic": topic or None, "year": year}
    shown = await visit.need(ListActivities.model_validate({**asked, "cursor": cursor}))
    more = ListActivities.model_validate({**asked, "missing": True}), FindOverlaps.model_validate(asked)
    missing, overlaps = await visit.look(*more)
    # Others are answered with what is reported instead.
    told = missing if missing.reply.title.key in ("activities-missing", "activities-all-in") else None
    writes = (
        {
            form: to_file(visit.lang, to_dict(WriteReport.model_validate({**asked, **_kind(topic), "form": form})))
            for form in FILES
        }
        if visit.seat.desk
        else {}
    )
    return visit.page(
        "activities.html",
        shown=shown,
        topic=topic,
        year=year or visit.door.house.now().year,
        missing=told,
        overlaps=None if overlaps.refused else overlaps,
        allowed=await led_to(visit, FORMS, topic=topic),
        files=writes,
        more=more_of(visit, shown.reply),
    )


async def report(
    visit: Visit = Visiting,
    topic: Topic = "",
    body: Topic = "",
    meeting: Topic = "",
    year: Year = None,
    author: Author = None,
    language: Word = None,
    form: Word = None,
) -> Response:
    """The report of a year, that on a topic, or what another group is told of a year or a meeting, as a file. A refusal
    is answered by a page that says it."""
    of = {"body": body or None, "meeting": meeting or None, "author": author}
    kind = {"kind": "group"} if body or meeting else _kind(topic)
    asked = {"topic": topic or None, "year": year, "language": language or visit.lang, "form": form, **of, **kind}
    try:
        command = WriteReport.model_validate(asked)
    except ValidationError:
        raise HTTPException(404) from None
    return visit.file(await visit.need(command))


def _kind(topic: str) -> dict[str, str]:
    return {"kind": "topic" if topic else "year"}
