"""Resolutions: by conference, topic and what they share, one with its revisions, and what a conference changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Literal

from fastapi import APIRouter, Path, Query, Response

from bot.doors.web.activities import Year
from bot.doors.web.links import conference_path, resolution_path, to_link
from bot.doors.web.register import Cursor
from bot.doors.web.visit import Visit
from bot.doors.web.visiting import Visiting
from handlers.answer import Code, Fact, Items, Line, Named, Reply, Row, Several, Term
from handlers.commands.resolutions import CompareRevisions, ListResolutions
from handlers.resolutions import OF_BODY

Id = Annotated[str, Query(max_length=64)]
Shared = Annotated[Literal["sectors", "conferences"] | None, Query()]
Body = Annotated[str, Path(max_length=64)]
Number = Annotated[int, Path(ge=1, le=9_999)]


def to_router() -> APIRouter:
    router = APIRouter()
    router.add_api_route("/{lang}/resolutions", resolutions, methods=["GET"], response_model=None)
    router.add_api_route("/{lang}/resolutions/{body}", changes, methods=["GET"], response_model=None)
    router.add_api_route("/{lang}/resolutions/{body}/{number}", resolution, methods=["GET"], response_model=None)
    return router


async def resolutions(
    visit: Visit = Visiting, topic: Id = "", body: Id = "", shared: Shared = None, cursor: Cursor = None
) -> Response:
    """A page of those asked for, and the conferences that have some."""
    asked = ListResolutions(topic=topic or None, body=body or None, shared=shared, cursor=cursor)
    shown, every = await visit.need_first(asked, ListResolutions())
    lines = [part for part in every.reply.parts if isinstance(part, Line) and part.key == OF_BODY]
    held = [(fact.id, part) for part in lines if isinstance(fact := part.facts["body"], Named)]
    compared = await visit.look(CompareRevisions(body=body)) if body else ()
    return visit.page(
        "resolutions.html",
        shown=shown,
        rows=list(linked(visit.lang, shown.reply)),
        held=held,
        changed=conference_path(body) if any(not each.refused for each in compared) else None,
        more=next((link for each in shown.reply.buttons if (link := to_link(visit.lang, each.command))), None),
        body=body,
        shared=shared or "",
    )


async def changes(body: Body, visit: Visit = Visiting, year: Year = None) -> Response:
    """What a conference changed, for those inside the house."""
    shown = await visit.need(CompareRevisions(body=body, year=year))
    return visit.page("resolution.html", shown=shown, body=body, topics=())


async def resolution(body: Body, number: Number, visit: Visit = Visiting) -> Response:
    """One resolution with its revisions, who must act, and the topics on which it bears."""
    shown = await visit.need(ListResolutions(body=body, number=number))
    topics = [fact for part in shown.reply.parts if isinstance(part, Line) for fact in _several(part)]
    return visit.page("resolution.html", 200 if shown.reply.answer.rows else 404, shown=shown, body=body, topics=topics)


def linked(lang: str, reply: Reply) -> Iterator[tuple[str | None, Line]]:
    """Each line of a list with the page of what it tells of, where it has one."""
    lines = [line for part in reply.parts if isinstance(part, Items) for line in part.lines]
    for row, line in zip(reply.answer.rows, lines, strict=True):
        path = _path(row) if isinstance(row, Row) else None
        yield (f"/{lang}{path}" if path else None), line


def _path(row: Row) -> str | None:
    if row.kind == "theme":
        topic = row.facts["topic"]
        return f"/topics/{topic.id}" if isinstance(topic, Named) else None
    told = row.facts.get("resolution")
    return _of(told.facts if isinstance(told, Term) else row.facts)


def _of(facts: Mapping[str, Fact]) -> str | None:
    body, number = facts.get("body"), facts.get("number")
    if isinstance(body, Named) and isinstance(number, Code) and number.value:
        return resolution_path(body.id, number.value)
    return None


def _several(line: Line) -> Iterator[Fact]:
    told = line.facts.get("topics")
    yield from told.facts if isinstance(told, Several) else ()
