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
from handlers.commands.fields import Lang as Known
from handlers.commands.focal_points import ListTopics, ShowTopic
from handlers.commands.meetings import ListMeetings
from handlers.register.records import guard

Kind = Literal["topics", "meetings"]
SHORT: Mapping[str, str] = {"Cache-Control": "public, max-age=300", "Access-Control-Allow-Origin": "*"}
Cursor = Annotated[int | None, Query(ge=0, le=1_000_000, description="where the list goes on; empty: its beginning")]
Lang = Annotated[Known, Query(description="the language of acronyms, of places, and of the names in a table")]
TopicId = Annotated[
    str, Path(max_length=64, description="its id, as the list of topics gives it", examples=["accessibility"])
]
MOST_PAGES = 200
ABOUT = (
    "What the organisation has made public of its coordination: topics, who is named for them, and meetings. Read "
    "only, without a key, from any page. An answer may be kept for five minutes. What is not public answers as what "
    "there is not (404). Whoever asks too often is told so (429), and when to ask again where the records cannot be "
    "reached (503, Retry-After, in seconds). Addresses that end in .csv (UTF-8, separated by commas) and .ics hold "
    "the same as those in JSON."
)
REFUSED: Mapping[int | str, dict[str, Any]] = {
    404: {"description": "not here, or not marked public"},
    429: {"description": "asked too often from one network address"},
    503: {"description": "the records cannot be reached just now"},
}


def to_api(pages: FastAPI) -> FastAPI:
    """The interface for programs, with its description at ``/api/openapi.json``."""
    api = FastAPI(
        title="Focal", version="1", description=ABOUT, docs_url=None, redoc_url=None, openapi_url="/openapi.json"
    )
    api.state.door = pages.state.door
    api.include_router(_router())
    api.add_exception_handler(Resting, _resting)
    return api


async def _resting(request: Request, fault: Exception) -> Response:
    return JSONResponse({"detail": "the records cannot be reached just now"}, 503, {"Retry-After": "10"})


def _router() -> APIRouter:
    router = APIRouter(responses=dict(REFUSED), dependencies=[Depends(check_reads_of)])
    router.get("/topics", summary="Topics, page by page", response_model=TopicsOut)(topics)
    router.get("/topics/{topic}", summary="One topic with its focal points", response_model=TopicOut)(topic)
    router.get("/meetings", summary="All meetings", response_model=list[MeetingOut])(meetings)
    text, dated = _as_file("text/csv"), _as_file("text/calendar")
    router.get("/topics.csv", summary="All topics as a table", **text)(topics_csv)
    router.get("/meetings.csv", summary="All meetings as a table", **text)(meetings_csv)
    router.get("/meetings.ics", summary="All meetings as a calendar", **dated)(meetings_ics)
    router.get("/feeds/{secret}.ics", summary="Somebody's own calendar", **dated)(answer_feed)
    return router


async def check_reads_of(request: Request) -> None:
    """Whoever they are: an address gives the same to everybody."""
    await check_reads(request)


def _as_file(media_type: str) -> dict[str, Any]:
    return {"response_class": Response, "responses": {200: {"content": {media_type: {}}}}}


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
    """Those made public: to come, the next one first; to come but cancelled; past, the latest first."""
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
