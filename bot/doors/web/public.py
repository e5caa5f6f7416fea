"""What the organisation marks public, for its own coordination page and for programs: JSON, CSV and a calendar.

Whoever asks is read to as the public, even where they have entered: an address gives the same to everybody.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping, Sequence
from io import StringIO
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, FastAPI, HTTPException, Path, Query, Request, Response
from fastapi.responses import JSONResponse

from bot.doors.web.calendar import meeting_of, to_calendar
from bot.doors.web.feeds import answer_feed
from bot.doors.web.house import Resting, Seat, Shown, to_incoming
from bot.doors.web.public_rows import MeetingOut, TopicLine, TopicOut, TopicsOut, to_meeting, to_topic, to_topic_line
from bot.doors.web.visiting import check_reads, door_of
from handlers.answer import Row
from handlers.commands.command import Command
from handlers.commands.fields import Lang
from handlers.commands.focal_points import ListTopics, ShowTopic
from handlers.commands.meetings import ListMeetings
from handlers.register.records import guard

Kind = Literal["topics", "meetings"]
SHORT: Mapping[str, str] = {"Cache-Control": "public, max-age=300", "Access-Control-Allow-Origin": "*"}
Cursor = Annotated[int | None, Query(ge=0, le=1_000_000, description="where the list goes on")]
TopicId = Annotated[
    str, Path(max_length=64, description="its id, as the list of topics gives it", examples=["accessibility"])
]
MOST_PAGES = 200
REFUSED: Mapping[int | str, dict[str, Any]] = {
    404: {"description": "not here, or not marked public"},
    429: {"description": "asked too often from one network address"},
    503: {"description": "the records cannot be reached just now"},
}


def to_api(pages: FastAPI) -> FastAPI:
    """The interface for programs, with its description at ``/api/openapi.json``."""
    api = FastAPI(title="Focal", version="1", docs_url=None, redoc_url=None, openapi_url="/openapi.json")
    api.state.door = pages.state.door
    api.include_router(_router())
    api.add_exception_handler(Resting, _resting)
    return api


async def _resting(request: Request, fault: Exception) -> Response:
    return JSONResponse({"detail": "the records cannot be reached just now"}, 503, {"Retry-After": "10"})


def _router() -> APIRouter:
    router = APIRouter(responses=dict(REFUSED), dependencies=[Depends(check_reads_of)])
    router.add_api_route("/topics", topics, methods=["GET"], response_model=TopicsOut)
    router.add_api_route("/topics/{topic}", topic, methods=["GET"], response_model=TopicOut)
    router.add_api_route("/meetings", meetings, methods=["GET"], response_model=list[MeetingOut])
    text, dated = _told_as("text/csv"), _told_as("text/calendar")
    router.add_api_route("/topics.csv", topics_csv, methods=["GET"], response_class=Response, responses=text)
    router.add_api_route("/meetings.csv", meetings_csv, methods=["GET"], response_class=Response, responses=text)
    router.add_api_route("/meetings.ics", meetings_ics, methods=["GET"], response_class=Response, responses=dated)
    router.add_api_route("/feeds/{secret}.ics", answer_feed, methods=["GET"], response_class=Response, responses=dated)
    return router


async def check_reads_of(request: Request) -> None:
    """Whoever they are: an address gives the same to everybody."""
    await check_reads(request)


def _told_as(media_type: str) -> dict[int | str, dict[str, Any]]:
    return {200: {"content": {media_type: {}}}}


def _open(kind: Kind) -> Any:
    def check(request: Request) -> None:
        if kind not in door_of(request).public:
            raise HTTPException(404)

    return Depends(check)


async def _look(request: Request, lang: str, command: Command) -> Shown:
    house = door_of(request).house
    (shown,) = await house.look(to_incoming(Seat(""), house.now()), lang, (command,))
    if shown.refused:
        raise HTTPException(404)
    return shown


async def topics(request: Request, lang: Lang = "en", cursor: Cursor = None, _: None = _open("topics")) -> Response:
    """Topics with the bodies that have named somebody, page by page."""
    shown = await _look(request, lang, ListTopics(cursor=cursor))
    found = [to_topic_line(row) for row in _rows(shown)]
    told = TopicsOut(topics=found, total=shown.reply.answer.total, cursor=shown.reply.answer.cursor)
    return JSONResponse(told.model_dump(mode="json"), headers=SHORT)


async def topic(request: Request, topic: TopicId, lang: Lang = "en", _: None = _open("topics")) -> Response:
    """One topic with its names in all languages and those focal points whose names are marked public."""
    shown = await _look(request, lang, ShowTopic(topic=topic))
    return JSONResponse(to_topic(topic, shown.reply).model_dump(mode="json"), headers=SHORT)


async def meetings(request: Request, lang: Lang = "en", _: None = _open("meetings")) -> Response:
    """Meetings of groups that are open to the public."""
    found = [to_meeting(row, lang) for row in await _every(request, lang, ListMeetings())]
    return JSONResponse([each.model_dump(mode="json") for each in found], headers=SHORT)


async def topics_csv(request: Request, lang: Lang = "en", _: None = _open("topics")) -> Response:
    """All topics as a table: id, name in the language, the bodies that have named somebody, and whom, each behind the
    id of its body; several with semicolons."""
    told = [to_topic_line(row) for row in await _every(request, lang, ListTopics())]
    return _table([("id", "name", "bodies", "offices"), *(_topic_cells(each, lang) for each in told)])


def _topic_cells(topic: TopicLine, lang: str) -> tuple[str, ...]:
    name = topic.names.get(lang) or topic.names.get("en", "")
    return topic.id, name, ";".join(topic.bodies), "; ".join(f"{each.body}: {each.name}" for each in topic.offices)


async def meetings_csv(request: Request, lang: Lang = "en", _: None = _open("meetings")) -> Response:
    """The meetings as a table, under the names that they have in JSON."""
    told = [to_meeting(row, lang).model_dump(mode="json") for row in await _every(request, lang, ListMeetings())]
    lines = [["" if value is None else str(value) for value in each.values()] for each in told]
    return _table([list(MeetingOut.model_fields), *lines])


async def meetings_ics(request: Request, lang: Lang = "en", _: None = _open("meetings")) -> Response:
    """The meetings as a calendar to subscribe to."""
    rows = await _every(request, lang, ListMeetings())
    events = [meeting_of(to_meeting(row, lang), door_of(request).house.now()) for row in rows]
    return Response(to_calendar(events), media_type="text/calendar; charset=utf-8", headers=SHORT)


async def _every(request: Request, lang: str, command: ListMeetings | ListTopics) -> list[Row]:
    """All rows of a list that comes page by page."""
    found: list[Row] = []
    for _page in range(MOST_PAGES):
        shown = await _look(request, lang, command)
        found += _rows(shown)
        if shown.reply.answer.cursor is None:
            break
        command = command.model_copy(update={"cursor": shown.reply.answer.cursor})
    return found


def _rows(shown: Shown) -> list[Row]:
    return [row for row in shown.reply.answer.rows if isinstance(row, Row)]


def _table(lines: Iterable[Sequence[str]]) -> Response:
    return Response(to_csv(lines), media_type="text/csv; charset=utf-8", headers=SHORT)


def to_csv(lines: Iterable[Sequence[str]]) -> str:
    """A table, its heads first, in which nothing is taken for a formula."""
    written = StringIO()
    csv.writer(written).writerows([[guard(cell) for cell in line] for line in lines])
    return written.getvalue()
