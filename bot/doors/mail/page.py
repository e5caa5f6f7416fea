"""The small page behind a letter's link. To open it changes nothing, for programs follow links too: only what is sent
from it does, once for each item. It needs no account, no cookie and no script."""

from __future__ import annotations

import hmac
from collections.abc import Callable
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any, cast, get_args

import structlog
from fastapi import FastAPI, Request, Response
from fastapi.responses import HTMLResponse
from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from bot.doors.mail.house import Act, ActKind, House, Opened
from bot.doors.mail.inbound import LARGEST
from bot.doors.web.frame import languages, saying
from bot.doors.web.guard import Guard
from bot.doors.web.house import Resting
from bot.render.html import Frame, direction, html
from bot.words.speech import Speech
from bot.words.texts import LANGS
from handlers.answer import Line, Reply
from handlers.commands.fields import Lang

LONGEST_NOTE = 2_000
# What a relay may post, of which the begin is read, and what a form may hold.
LARGEST_POST, LARGEST_FORM = 50_000_000, 64 * 1024
ACTS = get_args(ActKind)
NEEDS_WORDS = ("status", "decline")
LANG_OF_OLD = "en"
# Whoever has the address may act, so that it is told to nobody. When to ask again for what could not be reached.
APART, SOON = {"X-Robots-Tag": "noindex, nofollow", "Referrer-Policy": "no-referrer"}, "10"
log = structlog.get_logger()


def to_page(house: House, hosts: frozenset[str], token: Callable[[], str]) -> FastAPI:
    """The page, and the address to which a relay may post letters; ``token`` reads the secret of that, empty where
    none may."""
    page = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
    page.state.house, page.state.token = house, token
    page.add_api_route("/focal.css", _style, methods=["GET"], response_model=None)
    page.add_api_route("/in", _posted, methods=["POST"], response_model=None)
    page.add_api_route("/{link}", _show, methods=["GET"], response_model=None)
    page.add_api_route("/{link}", _act, methods=["POST"], response_model=None)
    page.add_middleware(Guard, hosts=hosts, largest=LARGEST_POST)
    return page


async def _style() -> Response:
    return Response(_css(), media_type="text/css", headers={"Cache-Control": "public, max-age=3600"})


async def _posted(request: Request) -> Response:
    """A letter as it came over the wire (RFC 5322). 204 once it is kept; anything else means to post it again."""
    secret, given = request.app.state.token(), request.headers.get("authorization", "")
    if not secret or not hmac.compare_digest(f"Bearer {secret}".encode(), given.encode()):
        return Response(status_code=401)
    await request.app.state.house.receive(await _begin(request))
    return Response(status_code=204)


async def _begin(request: Request) -> bytes:
    """As much as is read of a letter; the rest is taken and let go."""
    begun = bytearray()
    async for chunk in request.stream():
        begun += chunk[: LARGEST - len(begun)]
    return bytes(begun)


async def _show(request: Request, link: str) -> Response:
    wanted = request.query_params.get("lang")
    try:
        opened = await _house(request).open(link, wanted if wanted in LANGS else None)
    except Resting:
        return await _resting(request)
    return _page(request, opened)


async def _act(request: Request, link: str) -> Response:
    if int(request.headers.get("content-length", "0")) > LARGEST_FORM:
        return Response(status_code=413)
    try:
        return await _acted(request, link)
    except Resting:
        return await _resting(request)


async def _acted(request: Request, link: str) -> Response:
    house = _house(request)
    wanted = request.query_params.get("lang")
    wanted = wanted if wanted in LANGS else None
    opened = await house.open(link, wanted)
    act = _read(await _form(request)) if opened else None
    if opened is None or act is None:
        return _page(request, opened, status=410 if opened is None else 422)
    lacking = _lacking(act)
    if lacking:
        return _page(request, opened, status=422, said=Line(key=lacking), act=act)
    done = await house.act(link, act)
    fault = Line(key="mail-page-used") if done is None else None
    lang = act.lang if act.kind == "language" else wanted
    # What was typed stays to be read, also where it came too late: it may be said in another way.
    return _page(request, await house.open(link, lang), status=409 if fault else 200, said=fault, reply=done, act=act)


async def _resting(request: Request) -> Response:
    """That the records can't be reached; what was typed stands there to be sent once more."""
    form = await _form(request) if request.method == "POST" else {}
    wanted = request.query_params.get("lang")
    lang = wanted if wanted in LANGS else _preferred(request)
    given = [(name, each) for name, each in form.items() if isinstance(each, str)]
    facts = {"lang": lang, "dir": direction(lang), "say": saying(Speech(lang, "UTC")), "languages": languages()}
    drawn = _pages().get_template("resting.html").render(**facts, given=given, note=dict(given).get("note", ""))
    return HTMLResponse(drawn, 503, {**APART, "Retry-After": SOON})


async def _form(request: Request) -> Any:
    return await request.form(max_files=0, max_fields=20)


def _read(form: Any) -> Act | None:
    """What was pressed; nothing where it is nothing that the page offers."""
    kind, number = str(form.get("act", "")), str(form.get("item", "0"))
    lang, day = str(form.get("lang", "")), str(form.get("day", ""))
    if kind not in ACTS or not number.isdecimal() or (kind == "language" and lang not in LANGS):
        return None
    note = str(form.get("note", ""))[:LONGEST_NOTE].strip()
    known = cast(Lang, lang) if lang in LANGS else None
    return Act(cast(ActKind, kind), min(int(number[:12]), 2_147_483_647), note, _day(day), known)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None


def _lacking(act: Act) -> str:
    """What must be there before the link is used up."""
    if act.kind in NEEDS_WORDS and not act.note:
        return "mail-page-note-needed"
    return "mail-page-day-needed" if act.kind == "date" and act.day is None else ""


def _house(request: Request) -> House:
    house: House = request.app.state.house
    return house


def _page(
    request: Request,
    opened: Opened | None,
    *,
    status: int = 200,
    said: Line | None = None,
    reply: Reply | None = None,
    act: Act | None = None,
) -> Response:
    lang = opened.lang if opened else _preferred(request)
    speech = Speech(lang, opened.zone if opened else "UTC")
    facts: dict[str, Any] = {"opened": opened, "said": said, "act": act, "lang": lang, "dir": direction(lang)}
    facts |= {"say": saying(speech), "line": speech.say, "draw": _drawing(lang, speech.zone), "reply": reply}
    facts |= {"languages": languages()}
    drawn = _pages().get_template("letter.html").render(**facts)
    return HTMLResponse(drawn, status if opened else 410, APART)


def _preferred(request: Request) -> str:
    wanted = request.headers.get("accept-language", "")[:2].casefold()
    return wanted if wanted in LANGS else LANG_OF_OLD


def _drawing(lang: str, zone: str) -> Callable[[Reply], Markup]:
    """Replies as they stand on the page: nothing in them can be pressed."""
    frame = Frame("", "", Markup(), lambda _command: None, live=False)
    return lambda reply: html(reply, lang, zone, frame)


@cache
def _css() -> bytes:
    return (files("bot.doors.web") / "static" / "focal.css").read_bytes()


@cache
def _pages() -> Environment:
    return Environment(
        loader=PackageLoader("bot.doors.mail", "pages"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
