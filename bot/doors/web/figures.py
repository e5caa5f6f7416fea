"""How many items there are, as charts with a table beside each; none sets bodies or persons against one another."""

from __future__ import annotations

from collections.abc import Sequence

from fastapi import APIRouter, Response
from markupsafe import Markup

from bot.doors.web.items import KINDS, STATES
from bot.doors.web.links import to_link
from bot.doors.web.visit import Visit, Visiting
from bot.render.bars import bars
from bot.words.texts import RIGHT_TO_LEFT
from handlers.commands.catalogue import to_dict
from handlers.commands.items import ListItems

Chart = tuple[str, Markup, Sequence[tuple[str, int, str | None]]]


def to_router() -> APIRouter:
    router = APIRouter()
    router.add_api_route("/{lang}/figures", figures, methods=["GET"], response_model=None)
    return router


async def figures(visit: Visit = Visiting) -> Response:
    """Items that the reader may see, by state and by kind."""
    by_state = await _chart(visit, "state", [(f"status-{each}", ListItems(status=each)) for each in STATES])
    by_kind = await _chart(visit, "kind", [(f"kind-{each}", ListItems(kind=each)) for each in KINDS])
    return visit.page("figures.html", charts=(by_state, by_kind))


async def _chart(visit: Visit, name: str, lines: Sequence[tuple[str, ListItems]]) -> Chart:
    found = await visit.look(*(command for _, command in lines))
    counts = [
        max(each.reply.answer.total, each.reply.private.answer.total if each.reply.private else 0) for each in found
    ]
    told = [
        (key, count, to_link(visit.lang, to_dict(command))) for (key, command), count in zip(lines, counts, strict=True)
    ]
    return name, bars(counts, visit.lang in RIGHT_TO_LEFT), told
