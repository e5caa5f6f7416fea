"""A text of a meeting that somebody gives to Focal on a page: pasted, or as a file."""

from __future__ import annotations

from base64 import b64encode
from typing import Annotated, Any

from fastapi import APIRouter, Query, Response
from starlette.datastructures import UploadFile

from bot.doors.web.ask import incoming, told
from bot.doors.web.guard import Lapsed
from bot.doors.web.house import Shown
from bot.doors.web.led import led_to
from bot.doors.web.visit import Visit
from bot.doors.web.visiting import Carrying, Visiting
from bot.doors.web.wanted import match
from bot.message import Dropped
from handlers.answer import Day, Line, Row, Words as Said
from handlers.commands.pages import ShowForm

LARGEST, LONGEST_NAME = 5 * 1024 * 1024, 200
Words = Annotated[str, Query(max_length=200)]
# What is said where the register lacks a meeting, or nobody says which one it is.
UNKNOWN = ("meeting-unknown", "meeting-unknown-on", "proposals-which-meeting")
# How a reply begins that could read nothing: what was pasted stays.
UNREAD = "minutes-"
# Whoever may review proposals may merge them.
REVIEWS = ShowForm(form="MergeProposals")


def to_router() -> APIRouter:
    router = APIRouter()
    router.add_api_route("/{lang}/text", show, methods=["GET"], response_model=None)
    router.add_api_route("/{lang}/text", take, methods=["POST"], response_model=None)
    return router


async def show(visit: Visit = Visiting, meeting: Words = "") -> Response:
    """Where a text is pasted, of a meeting that may be named."""
    await visit.need(REVIEWS)
    return _page(visit, meeting=meeting)


async def take(visit: Visit = Carrying) -> Response:
    """What the text holds waits for review from now on."""
    form = await visit.request.form()
    if not visit.seat.person:
        raise Lapsed(form)
    named, words = str(form.get("meeting", ""))[:200].strip(), str(form.get("text", ""))
    content, name = await _brought(form.get("file"), words)
    known = await match(visit, "meeting", named) if named else None
    amiss = _amiss(content, named, known)
    if amiss:
        return _page(visit, 422, said=Line(key=amiss[1]), words=words, meeting=named, amiss=amiss[0])
    given = {"name": name, "link": "", "content": b64encode(content).decode(), "meeting": known.id if known else None}
    message = Dropped(**incoming(visit, form), **given, lang=visit.lang)
    shown = await visit.door.house.ask(message)
    if shown and shown.reply.title.key in UNKNOWN:
        return await _of_none(visit, shown, words)
    if shown and shown.reply.title.key.startswith(UNREAD):
        facts = {"words": words, "meeting": named, "amiss": "file" if name else "text"}
        return _page(visit, 422, said=shown.reply.title, **facts)
    return await told(visit, message, form, shown)


async def _of_none(visit: Visit, shown: Shown, words: str) -> Response:
    """The text stays while the meeting that it names is entered, or another one picked."""
    group, day = (shown.reply.title.facts.get(name) for name in ("group", "day"))
    begins = (
        {"group": group.text, "start": day.date.isoformat()} if isinstance(group, Said) and isinstance(day, Day) else {}
    )
    enters = await led_to(visit, ("ScheduleMeeting",), None, held="true", **begins)
    return _page(visit, 422, said=shown.reply.title, words=words, shown=shown, enters=enters)


def _page(visit: Visit, status: int = 200, **facts: Any) -> Response:
    begins: dict[str, Any] = {"said": None, "words": "", "meeting": "", "amiss": "", "shown": None, "enters": []}
    return visit.page("text.html", status, **{**begins, **facts})


async def _brought(file: Any, words: str) -> tuple[bytes, str]:
    """The file, where one was chosen, else what was pasted."""
    if isinstance(file, UploadFile) and file.filename:
        return await file.read(LARGEST + 1), file.filename[:LONGEST_NAME]
    # No text holds it; some programs put it between what is copied.
    return words.replace("\x00", "").encode("utf-8", "replace"), ""


def _amiss(content: bytes, named: str, known: Row | None) -> tuple[str, str] | None:
    """The field that can't be taken, and why."""
    if not content.strip():
        return "text", "web-text-empty"
    if len(content) > LARGEST:
        return "file", "web-text-large"
    return ("meeting", "search-none") if named and known is None else None
