"""A text of a meeting that somebody gives to Focal on a page: pasted, or as a file."""

from __future__ import annotations

from base64 import b64encode
from typing import Annotated, Any

from fastapi import APIRouter, Query, Response
from starlette.datastructures import UploadFile

from bot.doors.web.ask import answered, incoming
from bot.doors.web.guard import Lapsed
from bot.doors.web.visit import Carrying, Visit, Visiting
from bot.doors.web.wanted import match
from bot.message import Dropped
from handlers.answer import Row
from handlers.commands.pages import ShowForm

LARGEST, LONGEST_NAME = 5 * 1024 * 1024, 200
Words = Annotated[str, Query(max_length=200)]
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
    return visit.page("text.html", said="", words="", meeting=meeting, amiss="")


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
        return visit.page("text.html", 422, said=amiss[1], words=words, meeting=named, amiss=amiss[0])
    told = {"name": name, "link": "", "content": b64encode(content).decode(), "meeting": known.id if known else None}
    return await answered(visit, Dropped(**incoming(visit, form), **told, lang=visit.lang), form)


async def _brought(file: Any, words: str) -> tuple[bytes, str]:
    """The file, where one was chosen, else what was pasted."""
    if isinstance(file, UploadFile) and file.filename:
        return await file.read(LARGEST + 1), file.filename[:LONGEST_NAME]
    return words.encode("utf-8", "replace"), ""


def _amiss(content: bytes, named: str, known: Row | None) -> tuple[str, str] | None:
    """The field that can't be taken, and why."""
    if not content.strip():
        return "text", "web-text-empty"
    if len(content) > LARGEST:
        return "file", "web-text-large"
    return ("meeting", "search-none") if named and known is None else None
