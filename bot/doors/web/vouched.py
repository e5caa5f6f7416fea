"""Out to the organisation's own sign-in, and back from it."""

from __future__ import annotations

import structlog
from fastapi import APIRouter, HTTPException, Request, Response
from fastapi.responses import RedirectResponse

from bot.doors.web.enter import check_pace, let_in
from bot.doors.web.guard import VISIT, new_visit
from bot.doors.web.organisation import Away, NotVouched, Organisation
from bot.doors.web.visit import Visit
from bot.doors.web.visiting import Visiting, door_of, to_visit
from bot.words.texts import LANGS

BACK = "/enter/back"
LONGEST = 4_000
log = structlog.get_logger()


def to_router() -> APIRouter:
    router = APIRouter()
    router.add_api_route("/{lang}/enter/organisation", set_out, methods=["GET"], response_model=None)
    router.add_api_route(BACK, come_back, methods=["GET"], response_model=None)
    return router


async def set_out(visit: Visit = Visiting) -> Response:
    """On to the organisation. It is a link: a form that ends at another site is stopped by what the pages allow."""
    organisation = _organisation(visit)
    await check_pace(visit, "")
    try:
        trip = await organisation.set_out(visit.lang)
    except Away as fault:
        log.warning("organisation_away", reason=str(fault))
        return visit.page("enter.html", 503, said="web-enter-away", address="")
    await visit.door.house.set_out(trip.state, trip.verifier, trip.nonce, visit.seat.visit)
    return visit.sealed(RedirectResponse(trip.url, status_code=303))


async def come_back(request: Request, state: str = "", code: str = "") -> Response:
    """Back from there: whoever comes with what was asked for in this browser, once, is let in."""
    lang = state.partition("-")[0]
    visit = await to_visit(request, lang if lang in LANGS else door_of(request).lang)
    organisation = _organisation(visit)
    await check_pace(visit, "")
    # Nothing is asked of the organisation for a trip that did not begin in this browser.
    trip = await visit.door.house.come_back(state[:LONGEST], request.cookies.get(VISIT, "")[:128])
    if trip is None or not 0 < len(code) <= LONGEST:
        return _refused(visit, "the trip did not begin here, has ended, or was broken off")
    try:
        vouched = await organisation.come_back(code, *trip)
    except Away as fault:
        log.warning("organisation_away", reason=str(fault))
        return visit.page("enter.html", 503, said="web-enter-away", address="")
    except NotVouched as fault:
        return _refused(visit, str(fault))
    fresh = new_visit()
    if not await visit.door.house.vouched(vouched, fresh):
        return _refused(visit, "the register has nobody by this account or verified e-mail")
    return await let_in(visit, fresh)


def _organisation(visit: Visit) -> Organisation:
    if visit.door.organisation is None:
        raise HTTPException(404)
    return visit.door.organisation


def _refused(visit: Visit, reason: str) -> Response:
    log.warning("not_vouched", reason=reason[:500])
    return visit.page("enter.html", 422, said="web-enter-unknown", address="")
