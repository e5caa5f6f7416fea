"""One's own settings, and what is kept about oneself: to be read, fetched, and erased."""

from __future__ import annotations

from fastapi import APIRouter, HTTPException, Response

from bot.doors.web.led import led_to
from bot.doors.web.visit import Visit
from bot.doors.web.visiting import Visiting
from handlers.answer import Button, Line
from handlers.commands.catalogue import to_dict
from handlers.commands.people import EraseMyData, ExportMyData, ListAccounts, ShowProfile

FORMS = ("SetProfile", "SetReminderPlan", "SetAway")


def to_router() -> APIRouter:
    router = APIRouter()
    router.add_api_route("/{lang}/settings", settings, methods=["GET"], response_model=None)
    router.add_api_route("/{lang}/settings/data", data, methods=["GET"], response_model=None)
    return router


async def settings(visit: Visit = Visiting) -> Response:
    """What Focal knows of the reader, and what can be done about it."""
    shown, accounts = await visit.need_first(ShowProfile(), ListAccounts())
    erase = Button(label=Line(key="web-erase"), command=to_dict(EraseMyData()))
    allowed = await led_to(visit, FORMS)
    return visit.page("settings.html", shown=shown, accounts=accounts, allowed=allowed, erase=(erase,))


async def data(visit: Visit = Visiting) -> Response:
    """All that is kept about the reader, as a file."""
    if not visit.seat.person:
        raise HTTPException(404)
    return visit.file(await visit.need(ExportMyData()))
