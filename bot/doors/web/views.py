"""Lists of items that somebody keeps under a name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from fastapi import APIRouter, HTTPException, Response

from bot.doors.web.filters import fits
from bot.doors.web.links import FILTERS, to_link
from bot.doors.web.visit import Visit
from bot.doors.web.visiting import Proven

LONGEST, WIDEST = 80, 200
KEPT = tuple(name for name in FILTERS if name != "cursor")


def to_router() -> APIRouter:
    router = APIRouter()
    router.add_api_route("/{lang}/views", put, methods=["POST"], response_model=None)
    router.add_api_route("/{lang}/views/drop", drop, methods=["POST"], response_model=None)
    return router


async def put(visit: Visit = Proven) -> Response:
    """Keeps what the list shows; a view of the same name is replaced."""
    form = await _own(visit)
    name = " ".join(str(form.get("name", "")).split())[:LONGEST]
    fields = {each: str(form.get(each, ""))[:WIDEST] for each in KEPT if form.get(each)}
    fields = {each: value for each, value in fields.items() if fits(each, value)}
    if not fields:
        raise HTTPException(422)
    if not name:
        return visit.to("/items", **fields, unnamed="1")
    if not await visit.door.house.put_view(visit.seat.ref, name, fields):
        return visit.to("/items", full="1")
    return visit.to("/items", **fields)


async def drop(visit: Visit = Proven) -> Response:
    form = await _own(visit)
    await visit.door.house.drop_view(visit.seat.ref, str(form.get("name", ""))[:LONGEST])
    return visit.to("/items")


async def kept(visit: Visit) -> list[tuple[str, str | None]]:
    """The names of the reader's views with where each leads."""
    if not visit.seat.person:
        return []
    views = await visit.door.house.views(visit.seat.ref)
    return [(name, to_link(visit.lang, {"command": "ListItems", "fields": _known(fields)})) for name, fields in views]


def _known(fields: Mapping[str, str]) -> dict[str, Any]:
    return {name: fields[name] for name in sorted(fields) if name in KEPT}


async def _own(visit: Visit) -> Any:
    if not visit.seat.person:
        raise HTTPException(403)
    return await visit.request.form()
