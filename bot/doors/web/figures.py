"""How many items there are, as charts with a table beside each; none sets bodies or persons against one another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import get_args

from fastapi import APIRouter, Response
from markupsafe import Markup

from bot.doors.web.filters import KINDS
from bot.doors.web.house import Figures, to_incoming
from bot.doors.web.links import to_link
from bot.doors.web.visit import Visit
from bot.doors.web.visiting import Visiting
from bot.render.bars import bars
from bot.words.dates import write_month
from bot.words.texts import RIGHT_TO_LEFT
from handlers.answer import Line, Named
from handlers.commands.catalogue import to_dict
from handlers.commands.fields import ItemStatus
from handlers.commands.items import ListItems

# What stands in a table: the words, the number, and where these items are listed; on the page the bar, too.
Told = Sequence[tuple[str, int, str | None]]
Chart = tuple[str, Sequence[tuple[str, int, str | None, Markup]]]
TIMING = ("in-time", "later", "ahead", "past", "undated")
# Each number that leads on is that of the list to which it leads. Of what is "open" and nothing else there is no list.
UNTOUCHED, OF_TOPIC = "open", "topic:"
LISTS: Mapping[str, ListItems] = {
    **{each: ListItems(status=each) for each in get_args(ItemStatus) if each != UNTOUCHED},
    **{each: ListItems(kind=each, status="open") for each in KINDS},
    "past": ListItems(status="overdue"),
    "undated": ListItems(status="undated"),
}


def to_router() -> APIRouter:
    router = APIRouter()
    router.add_api_route("/{lang}/figures", figures, methods=["GET"], response_model=None)
    return router


async def figures(visit: Visit = Visiting) -> Response:
    """Items that the reader may see: by state, kind, topic and month, on time and late."""
    house = visit.door.house
    reader = to_incoming(visit.seat, house.now())
    counted = await house.figures(reader, visit.lang)
    of_topics = {OF_TOPIC + each.id: _of_topic(each) for each in counted.topics}
    listed = await house.counts(reader, visit.lang, {**LISTS, **of_topics})
    listed = {**listed, UNTOUCHED: counted.untouched}
    charts = (
        _listed(visit, "state", {each: f"status-{each}" for each in get_args(ItemStatus)}, listed),
        _listed(visit, "kind", {each: f"kind-{each}" for each in KINDS}, listed),
        _by_topic(visit, counted, listed),
        _by_month(visit, counted),
        _listed(visit, "timing", {each: f"web-figures-{each}" for each in TIMING}, {**listed, **counted.timing}),
    )
    return visit.page("figures.html", charts=[each for each in charts if each[1]])


def _listed(visit: Visit, name: str, keys: Mapping[str, str], counts: Mapping[str, int]) -> Chart:
    told = [(visit.draw.says(Line(key=key)), counts[each], _to_list(visit, each)) for each, key in keys.items()]
    return _chart(visit, name, told)


def _of_topic(topic: Named) -> ListItems:
    return ListItems(topic=topic.id, status="open")


def _to_list(visit: Visit, name: str) -> str | None:
    return _link(visit, LISTS[name]) if name in LISTS else None


def _by_topic(visit: Visit, counted: Figures, listed: Mapping[str, int]) -> Chart:
    told = [
        (visit.draw.fact(topic), listed[OF_TOPIC + topic.id], _link(visit, _of_topic(topic)))
        for topic in counted.topics
    ]
    return _chart(visit, "topic", sorted(told))


def _by_month(visit: Visit, counted: Figures) -> Chart:
    told = [
        (
            write_month(visit.lang, first),
            count,
            _link(visit, ListItems(status="open", due_after=first, due_before=last)),
        )
        for first, last, count in counted.months
    ]
    return _chart(visit, "month", told)


def _chart(visit: Visit, name: str, told: Told) -> Chart:
    drawn = bars([count for _, count, _ in told], visit.lang in RIGHT_TO_LEFT)
    return name, [(*line, bar) for line, bar in zip(told, drawn, strict=True)]


def _link(visit: Visit, wanted: ListItems) -> str | None:
    return to_link(visit.lang, to_dict(wanted))
