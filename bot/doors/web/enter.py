"""Entering and leaving the pages."""

from __future__ import annotations

from fastapi import APIRouter, HTTPException, Response
from starlette.background import BackgroundTask

from bot.doors.web.guard import VISIT, new_visit
from bot.doors.web.interrupted import onward
from bot.doors.web.visit import Visit
from bot.doors.web.visiting import Proven, Visiting, client_of

LONGEST = 254


def to_router() -> APIRouter:
    router = APIRouter()
    router.add_api_route("/{lang}/enter", show, methods=["GET"], response_model=None)
    router.add_api_route("/{lang}/enter", enter, methods=["POST"], response_model=None)
    router.add_api_route("/{lang}/enter/link", ask_link, methods=["POST"], response_model=None)
    router.add_api_route("/{lang}/link/{token}", show_link, methods=["GET"], response_model=None)
    router.add_api_route("/{lang}/link/{token}", take_link, methods=["POST"], response_model=None)
    router.add_api_route("/{lang}/leave", leave, methods=["POST"], response_model=None)
    return router


async def show(visit: Visit = Visiting) -> Response:
    """The ways in."""
    return visit.page("enter.html", said="", address="")


async def enter(visit: Visit = Proven) -> Response:
    """By a password."""
    form = await visit.request.form()
    address, password = str(form.get("address", ""))[:LONGEST].strip(), str(form.get("password", ""))
    await check_pace(visit, address)
    fresh = new_visit()
    if not await visit.door.house.enter(address, password, fresh):
        return visit.page("enter.html", 422, said="web-enter-refused", address=address)
    return await let_in(visit, fresh)


async def ask_link(visit: Visit = Proven) -> Response:
    """By a link that is sent: the answer is the same for every address, and given before anything is looked up, so that
    the time that it takes doesn't tell either."""
    form = await visit.request.form()
    address = str(form.get("address", ""))[:LONGEST].strip()
    await check_pace(visit, address)
    response = visit.page("enter.html", said="web-enter-sent", address="")
    url = visit.door.url or str(visit.request.base_url)
    response.background = BackgroundTask(visit.door.house.send_link, address, url)
    return response


async def show_link(token: str, visit: Visit = Visiting) -> Response:
    """A link that was opened: it lets nobody in before a person says so, since programs follow links too."""
    return visit.page("link.html", said="")


async def take_link(token: str, visit: Visit = Proven) -> Response:
    """The link is used up."""
    await check_pace(visit, "")
    fresh = new_visit()
    if not await visit.door.house.take_link(token[:128], fresh):
        return visit.page("link.html", 422, said="web-link-gone")
    return await let_in(visit, fresh)


async def leave(visit: Visit = Proven) -> Response:
    """Out, here or everywhere."""
    form = await visit.request.form()
    await visit.door.house.leave(visit.seat.visit, form.get("everywhere") == "yes")
    response = visit.to("/")
    visit.keep(response, VISIT, new_visit())
    return response


async def let_in(visit: Visit, fresh: str) -> Response:
    """To the page that was asked for before, else the secretariat to its desk and others to their own page. The
    browser's secret changes, so that one that somebody slipped in before is worth nothing."""
    seat = await visit.door.house.sit(fresh, "")
    response = onward(visit, "/desk" if seat.desk else "/me")
    visit.keep(response, VISIT, fresh)
    return response


async def check_pace(visit: Visit, address: str) -> None:
    """Refuses whoever tries too often, from one place or at one address."""
    enters = visit.door.enters
    here = await enters.takes(f"from {client_of(visit.request)}")
    if not here or (address and not await enters.takes(f"to {address.casefold()}")):
        raise HTTPException(429)
