"""The web application: every page and every address behind one guard."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

import structlog
from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import RedirectResponse
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException

from bot.doors.web import (
    activities,
    ask,
    desk,
    enter,
    feeds,
    figures,
    imported,
    interrupted,
    items,
    marked,
    meetings,
    picked,
    register,
    resolutions,
    settings as settings_,
    texts,
    views,
    vouched,
)
from bot.doors.web.again import Again
from bot.doors.web.frame import Frames
from bot.doors.web.guard import Guard, Lapsed, seal
from bot.doors.web.house import House, Resting
from bot.doors.web.organisation import Organisation
from bot.doors.web.pace import Here, Pace
from bot.doors.web.public import to_api
from bot.doors.web.visit import ASKED_FOR, LANG, Door, Refused, Unknown, Visit
from bot.doors.web.visiting import came_from, door_of, untold, whoever
from bot.doors.web.vouched import BACK
from bot.settings_web import WebSettings
from bot.words.texts import LANGS

LONG = "public, max-age=31536000, immutable"
ROOMS = (
    ask,
    register,
    picked,
    items,
    meetings,
    figures,
    desk,
    marked,
    feeds,
    enter,
    vouched,
    views,
    texts,
    activities,
    settings_,
    imported,
    resolutions,
)
# What goes wrong on a page, by status; each has a page that says so.
SAID: Mapping[int, str] = {
    400: "large",
    403: "forbidden",
    404: "missing",
    405: "missing",
    422: "missing",
    429: "slower",
    503: "resting",
}
# What tells that a form holds words of somebody's, or a file.
TYPED_IN = ("words", "text", "command", "held")
# When to ask again for what could not be reached, in seconds.
SOON = "10"
log = structlog.get_logger()


def to_pages(house: House, settings: WebSettings, *, lang: str, zone: str) -> FastAPI:
    """Everything that the web shows. ``lang`` and ``zone`` are the organisation's."""
    pages = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
    asks, enters = Pace("asks", 30, 60, house.take), Pace("enters", 8, 4, house.take)
    bound = settings.web_reads
    pages.state.door = Door(
        house,
        Frames(zone),
        asks,
        enters,
        lang,
        settings.web_url,
        _organisation(house, settings),
        settings.public,
        Pace("reads", bound, bound, Here(house.now).take) if bound else None,
    )
    pages.add_api_route("/", _first, methods=["GET"], response_model=None)
    pages.add_api_route("/static/{digest}/{name}", _kept, methods=["GET"], response_model=None)
    # Before the pages: the first part of their addresses is a language.
    pages.mount("/api", to_api(pages))
    for room in ROOMS:
        pages.include_router(room.to_router())
    pages.add_exception_handler(Refused, _refused)
    pages.add_exception_handler(Unknown, _unknown)
    pages.add_exception_handler(Lapsed, _lapsed)
    pages.add_exception_handler(Resting, _resting)
    pages.add_exception_handler(HTTPException, _said)
    pages.add_exception_handler(RequestValidationError, _unread)
    pages.add_exception_handler(Exception, _fault)
    pages.add_api_route("/{lang}/large", _large, methods=["GET"], response_model=None)
    # What is added last stands before all others.
    pages.add_middleware(Again, house=house, reads=pages.state.door.reads)
    pages.add_middleware(Guard, hosts=settings.hosts, told="large")
    return pages


def _organisation(house: House, settings: WebSettings) -> Organisation | None:
    if not settings.has_oidc:
        return None
    back, secret = f"{settings.web_url}{BACK}", partial(settings.secret, "oidc_secret")
    own = settings.oidc_addresses == "own"
    return Organisation(settings.oidc_issuer, settings.oidc_client, secret, back, own, house.now)


async def _first(request: Request) -> Response:
    """On to the language that was chosen, else to one that the browser asks for."""
    return RedirectResponse(f"/{lang_of(request)}/", status_code=303, headers={"Vary": "Accept-Language, Cookie"})


def lang_of(request: Request) -> str:
    """The language for whoever has not said one on this page."""
    chosen = request.cookies.get(LANG, "")
    wanted = [chosen, *_accepted(request.headers.get("accept-language", ""))]
    return next((each for each in wanted if each in LANGS), door_of(request).lang)


def _accepted(header: str) -> Sequence[str]:
    """What a browser would like to read, most wanted first."""
    ranked = []
    for each in header[:500].split(","):
        name, _, rest = each.strip().partition(";")
        try:
            weight = float(rest.strip().removeprefix("q=") or 1)
        except ValueError:
            weight = 0.0
        ranked.append((weight, name.partition("-")[0].casefold()))
    return [name for weight, name in sorted(ranked, key=lambda each: -each[0]) if weight > 0]


async def _kept(request: Request, digest: str, name: str) -> Response:
    found = door_of(request).frames.kept.get(name)
    if found is None or found.digest != digest:
        raise HTTPException(404)
    return Response(found.content, media_type=found.media_type, headers={"Cache-Control": LONG})


async def _refused(request: Request, fault: Exception) -> Response:
    if not isinstance(fault, Refused):
        raise fault
    page = fault.visit.page("refused.html", fault.status, shown=fault.shown)
    return page if fault.visit.seat.person else interrupted.remember(fault.visit, page)


async def _unknown(request: Request, fault: Exception) -> Response:
    if not isinstance(fault, Unknown):
        raise fault
    return interrupted.remember(fault.visit, fault.visit.page("enter.html", 401, said="web-enter-first", address=""))


async def _lapsed(request: Request, fault: Exception) -> Response:
    """A password is typed anew, and what is merely pressed is pressed anew, on the page where it stands."""
    if not isinstance(fault, Lapsed):
        raise fault
    return await _sent_again(await whoever(request, _lang_in(request)), fault)


async def _sent_again(visit: Visit, fault: Lapsed) -> Response:
    if "password" not in fault.form and any(name in fault.form for name in TYPED_IN):
        return interrupted.show_again(visit, fault.form, fault.status)
    visit = replace(visit, came=came_from(visit.lang, fault.form.get("from")) or visit.came)
    if "press" in fault.form and not visit.seat.person and not visit.seat.untold:
        return await _unknown(visit.request, Unknown(visit))
    return visit.page("trouble.html", fault.status, what=SAID[fault.status])


async def _resting(request: Request, fault: Exception) -> Response:
    """What was typed stands there to be sent once more."""
    form = FormData() if request.method in ASKED_FOR else await request.form()
    # Nobody is asked who reads: it would be as long until nobody can tell that either.
    response = await _sent_again(untold(request, _lang_in(request)), Lapsed(form, 503))
    response.headers["Retry-After"] = SOON
    return response


async def _said(request: Request, fault: Exception) -> Response:
    status, headers = (fault.status_code, fault.headers) if isinstance(fault, HTTPException) else (500, None)
    response = await _page_on(request, SAID.get(status, "missing"), status)
    response.headers.update(headers or {})
    return response


async def _unread(request: Request, fault: Exception) -> Response:
    return await _page_on(request, "missing", 404)


async def _fault(request: Request, fault: Exception) -> Response:
    log.error("page_failed", path=request.url.path, exc_info=fault)
    response = await _page_on(request, "fault", 500)
    # It is answered outside of the guard.
    seal(response.headers, request.url.scheme)
    return response


async def _large(request: Request, lang: str) -> Response:
    return await _page_on(request, "large", 413)


async def _page_on(request: Request, what: str, status: int) -> Response:
    visit = await whoever(request, _lang_in(request))
    return visit.page("trouble.html", status, what=what)


def _lang_in(request: Request) -> str:
    """The language of an address, where it has one."""
    first = request.url.path.split("/")[1] if request.url.path.count("/") else ""
    return first if first in LANGS else lang_of(request)
