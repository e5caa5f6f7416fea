"""The secretariat's desk: what waits for its hand."""

from __future__ import annotations

from fastapi import APIRouter, Response

from bot.doors.web.items import rows_of
from bot.doors.web.links import to_link
from bot.doors.web.register import Cursor, more_of
from bot.doors.web.visit import Refused, Visit, Visiting
from handlers.answer import Code, Row
from handlers.commands.catalogue import to_dict
from handlers.commands.desk import ListAnswers, ListUntold, ShowRelease, ShowTrail
from handlers.commands.focal_points import ListTopics
from handlers.commands.items import ListItems
from handlers.commands.pages import ShowForm

# What waits, in the order of its urgency; each is a list that can be gone through on its own page.
WAITING = {
    "drafts": ListItems(status="draft"),
    "reported": ListItems(status="reported_done"),
    "past": ListItems(status="overdue"),
    "undated": ListItems(status="undated"),
    "unassigned": ListItems(status="unassigned"),
    "calls": ListItems(kind="call_to_action", status="open"),
}
# What is not of items alone: said in full, with what can be pressed.
SHEETS = {"answers": ListAnswers(), "release": ShowRelease(), "untold": ListUntold()}
NOBODY = Code(value="nobody")
# Opened by the same people as the desk.
OF_DESK = ShowForm(form="SetPlace")


def to_router() -> APIRouter:
    router = APIRouter()
    router.add_api_route("/{lang}/desk", desk, methods=["GET"], response_model=None)
    router.add_api_route("/{lang}/trail", trail, methods=["GET"], response_model=None)
    return router


async def trail(visit: Visit = Visiting, cursor: Cursor = None) -> Response:
    """Who changed what, when."""
    shown = await visit.need(ShowTrail(cursor=cursor))
    return visit.page("trail.html", shown=shown, more=more_of(visit, shown.reply))


async def desk(visit: Visit = Visiting) -> Response:
    """What waits; an empty register is greeted with the first three steps."""
    right, topics, *found = await visit.look(OF_DESK, ListTopics(), *SHEETS.values(), *WAITING.values())
    if right.refused:
        raise Refused(visit, right)
    waiting = [
        (name, shown, rows_of(shown), to_link(visit.lang, to_dict(command)))
        for (name, command), shown in zip(WAITING.items(), found[len(SHEETS) :], strict=True)
    ]
    sheets = list(zip(SHEETS, found[: len(SHEETS)], strict=True))
    named = any(isinstance(row, Row) and row.facts["named"] != NOBODY for row in topics.reply.answer.rows)
    return visit.page("desk.html", waiting=waiting, sheets=sheets, empty=not named)
