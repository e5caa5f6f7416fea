"""How many items there are, as charts with a table beside each; none sets bodies or persons against one another."""

from __future__ import annotations

from collections.abc import Sequence

from fastapi import APIRouter, Response
from markupsafe import Markup

from bot.doors.web.filters import KINDS, STATES
from bot.doors.web.house import Figures, to_incoming
from bot.doors.web.links import to_link
from bot.doors.web.visit import Visit
from bot.doors.web.visiting import Visiting
from bot.render.bars import bars
from bot.words.dates import write_month
from bot.words.texts import RIGHT_TO_LEFT
from handlers.answer import Line
from handlers.commands.catalogue import to_dict
from handlers.commands.items import ListItems

# What stands in a table: the words, the number, and where these items are listed; on the page the bar, too.
Told = Sequence[tuple[str, int, str | None]]
Chart = tuple[str, Sequence[tuple[str, int, str | None, Markup]]]
TIMING = ("in-time", "later", "ahead", "past", "undated")


def to_router() -> APIRouter:
    router = APIRouter()
    router.add_api_route("/{lang}/figures", figures, methods=["GET"], response_model=None)
    return router


async def figures(visit: Visit = Visiting) -> Response:
    """Items that the reader may see: by state, kind, topic and month, on time and late."""
    house = visit.door.house
    by_state = await _listed(visit, "state", [(f"status-{each}", ListItems(status=each)) for each in STATES])
    by_kind = await _listed(visit, "kind", [(f"kind-{each}", ListItems(kind=each)) for each in KINDS])
    counted = await house.figures(to_incoming(visit.seat, house.now()), visit.lang)
    charts = (by_state, by_kind, _by_topic(visit, counted), _by_month(visit, counted), _by_timing(visit, counted))
    return visit.page("figures.html", charts=[each for each in charts if each[1]])


async def _listed(visit: Visit, name: str, lines: Sequence[tuple[str, ListItems]]) -> Chart:
    found = await visit.look(*(command for _, command in lines))
    counts = [
        max(each.reply.answer.total, each.reply.private.answer.total if each.reply.private else 0) for each in found
    ]
    pairs = zip(lines, counts, strict=True)
    return _chart(
        visit, name, [(visit.draw.says(Line(key=key)), count, _link(visit, wanted)) for (key, wanted), count in pairs]
    )


def _by_topic(visit: Visit, counted: Figures) -> Chart:
    told = [
        (visit.draw.fact(topic), count, _link(visit, ListItems(topic=topic.id, status="open")))
        for topic, count in counted.topics
    ]
    return _chart(visit, "topic", sorted(told))


def _by_month(visit: Visit, counted: Figures) -> Chart:
    told = [
        (write_month(visit.lang, first), count, _link(visit, ListItems(due_after=first, due_before=last)))
        for first, last, count in counted.months
    ]
    return _chart(visit, "month", told)


def _by_timing(visit: Visit, counted: Figures) -> Chart:
    links = {"past": ListItems(status="overdue"), "undated": ListItems(status="undated")}
    told = [
        (
            visit.draw.says(Line(key=f"web-figures-{each}")),
            counted.timing[each],
            _link(visit, links[each]) if each in links else None,
        )
        for each in TIMING
    ]
    return _chart(visit, "timing", told)


def _chart(visit: Visit, name: str, told: Told) -> Chart:
    drawn = bars([count for _, count, _ in told], visit.lang in RIGHT_TO_LEFT)
    return name, [(*line, bar) for line, bar in zip(told, drawn, strict=True)]


def _link(visit: Visit, wanted: ListItems) -> str | None:
    return to_link(visit.lang, to_dict(wanted))
