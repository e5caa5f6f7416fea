"""The page on which one talks to Focal: words, buttons and forms, answered in the same request."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

from fastapi import APIRouter, HTTPException, Response
from starlette.datastructures import FormData, UploadFile

from bot.doors.web.guard import Lapsed
from bot.doors.web.house import Shown, to_incoming
from bot.doors.web.items import meetings_of
from bot.doors.web.led import Led, led_to
from bot.doors.web.links import to_link
from bot.doors.web.onward import onward_of_form
from bot.doors.web.visit import A_YEAR, LANG, Visit
from bot.doors.web.visiting import TRIAL, Proven, Visiting
from bot.message import Dropped, Pressed, Said, Submitted
from bot.render.html_form import to_fields
from bot.render.reference import from_value
from handlers.answer import Count, Form, ItemRow, Line, Reply, Row
from handlers.commands.meetings import ScheduleMeeting, ShowMeeting
from handlers.commands.proposals import EditProposal

MOST_SHOWN, MOST_LINKED = 12, 5
LONGEST, LONGEST_ID = 8_000, 64
# What a form carries of its page, whatever is filled in.
OF_PAGE = ("proof", "from")
# Lists to which whoever pressed something there goes back.
LISTS = ("/items", "/public")
NEXT = ("AnnounceDeadline",)
# Whoever may review proposals may have a text looked through for them.
READS = ("MergeProposals",)
TRIES = ("ask", "topics", "record", "call", "remind", "list")


def to_router() -> APIRouter:
    router = APIRouter()
    router.add_api_route("/{lang}/", show, methods=["GET"], response_model=None)
    router.add_api_route("/{lang}/say", say, methods=["POST"], response_model=None)
    router.add_api_route("/{lang}/press", press, methods=["POST"], response_model=None)
    router.add_api_route("/{lang}/fill", fill, methods=["POST"], response_model=None)
    router.add_api_route("/{lang}/seat", take_seat, methods=["POST"], response_model=None)
    return router


async def show(visit: Visit = Visiting) -> Response:
    """The conversation so far, and where to go on with it."""
    return await _talk(visit)


async def _talk(visit: Visit, status: int = 200, **facts: Any) -> Response:
    house = visit.door.house
    reader = to_incoming(visit.seat, house.now())
    spoken = await house.talk(reader, MOST_SHOWN) if visit.seat.person else ()
    tried = await house.tried()
    page = visit.page(
        "ask.html",
        status,
        spoken=spoken,
        tried=tried,
        tries=TRIES,
        **{"words": "", "amiss": None, "reads": [], **facts},
    )
    visit.keep(page, LANG, visit.lang, A_YEAR)
    return page


async def say(visit: Visit = Proven) -> Response:
    """Takes words in. What is too long to be said stays, to be looked through as a text by whoever may do that."""
    form = await visit.request.form()
    words = str(form.get("words", "")).strip()
    if (length := len(words.replace("\r\n", "\n"))) > LONGEST and visit.seat.person:
        amiss = Line(key="text-too-long", facts={"most": Count(n=LONGEST), "length": Count(n=length)})
        return await _talk(visit, 422, words=words, amiss=amiss, reads=await led_to(visit, READS))
    if words:
        await _ask(visit, Said(**incoming(visit, form), text=words, lang=visit.lang))
    return _back(visit)


async def press(visit: Visit = Proven) -> Response:
    """Takes a button that was pressed."""
    form = await visit.request.form()
    try:
        carried = from_value(str(form.get("press", "")))
    except ValueError:
        raise HTTPException(404) from None
    return await answered(visit, Pressed(**incoming(visit, form), **carried, lang=visit.lang), form)


async def fill(visit: Visit = Proven) -> Response:
    """Takes a form that was filled in."""
    form = await visit.request.form()
    fields = to_fields((name, value) for name, value in form.multi_items() if isinstance(value, str))
    command, version = str(form.get("command", ""))[:64], _version(str(form.get("version", "")))
    filled = {"command": command, "fields": fields, "version": version, "apart": form.get("back") != "talk"}
    message = Submitted(**incoming(visit, form), **filled, lang=visit.lang)
    return await answered(visit, message, form)


async def take_seat(visit: Visit = Proven) -> Response:
    """In the sandbox, whose office is played from now on."""
    form = await visit.request.form()
    tried = await visit.door.house.tried()
    chosen = next((each.ref for each in tried if each.ref == form.get("seat")), None)
    response = _back(visit)
    if chosen:
        visit.keep(response, TRIAL, chosen)
    return response


def incoming(visit: Visit, form: FormData) -> dict[str, Any]:
    """Who sends a form, where and when, and the id by which it is taken once. Raises ``Lapsed`` for whoever is out."""
    if not visit.seat.person:
        raise Lapsed(form)
    reader = to_incoming(visit.seat, visit.door.house.now())
    return {**dict(reader), "event": f"{visit.seat.ref[:180]}:{_once(form)}"}


def _once(form: FormData) -> str:
    """The same for what is sent twice; another one for what somebody goes back to and sends with other words."""
    given = sorted((name, _told(value)) for name, value in form.multi_items() if name not in OF_PAGE)
    return hashlib.sha256(repr(given).encode("utf-8", "replace")).hexdigest()


def _told(value: UploadFile | str) -> str:
    """What is told of a field: its words, or of a file its name and how long it is."""
    return value if isinstance(value, str) else f"{value.filename} {value.size}"


async def _ask(visit: Visit, message: Said | Pressed | Submitted | Dropped) -> Any:
    return await visit.door.house.ask(message)


async def answered(visit: Visit, message: Pressed | Submitted | Dropped, form: Any) -> Response:
    """In a conversation the answer stands there; elsewhere it is a page of its own."""
    return await told(visit, message, form, await _ask(visit, message))


async def told(visit: Visit, message: Pressed | Submitted | Dropped, form: Any, shown: Shown | None) -> Response:
    """The page that says what a message was answered with."""
    back = str(form.get("back", ""))
    if back == "talk" or shown is None:
        return _back(visit)
    faults = bool(shown.reply.form and shown.reply.form.errors)
    rows = [row for row in shown.reply.answer.rows if isinstance(row, ItemRow)]
    meetings = meetings_of(shown) or await _meetings_meant(visit, message, shown.reply)
    listed = visit.came if urlsplit(visit.came).path.removeprefix(f"/{visit.lang}") in LISTS else ""
    visit = replace(visit, came=_same(visit, shown.reply, rows, meetings) or visit.came)
    onward = [] if faults else await _onward(visit, message, meetings)
    facts = {"listed": listed, "onward": onward, "rows": rows[:MOST_LINKED], "meetings": meetings[:MOST_LINKED]}
    facts["about"] = [] if rows or meetings else await _about(visit, message)
    return visit.page("answer.html", 422 if faults else 200, shown=shown, **facts)


async def _about(visit: Visit, message: Pressed | Submitted | Dropped) -> Sequence[tuple[str, str]]:
    """What a form was about: an item, else a topic or a group."""
    if not isinstance(message, Submitted):
        return []
    # What the form of a proposal has for an item is the proposal.
    item = _version(str(message.fields.get("item", ""))) if message.command != EditProposal.__name__ else None
    if item is None:
        return await onward_of_form(visit, message.fields)
    called = visit.draw.says(Line(key="web-item", facts={"number": visit.draw.code(item)}))
    return [(f"/{visit.lang}/items/{item}", called)]


async def _onward(visit: Visit, message: Pressed | Submitted | Dropped, meetings: Sequence[Row]) -> Led:
    """What is said of a meeting next once it is planned: the deadlines that were announced for it."""
    planned = isinstance(message, Submitted) and message.command == ScheduleMeeting.__name__
    return await led_to(visit, NEXT, meeting=meetings[0].id) if planned and meetings else []


async def _meetings_meant(visit: Visit, message: Pressed | Submitted | Dropped, reply: Reply) -> list[Row]:
    """The meeting that a form or a button was about, or what can be pressed next is, to which whoever prepares it goes
    back."""
    given = [message.fields if isinstance(message, Submitted) else _fields(getattr(message, "command", None))]
    given += [_fields(each.command) for each in reply.buttons]
    for named in (each.get("meeting") for each in given):
        if isinstance(named, str) and 0 < len(named) <= LONGEST_ID:
            return meetings_of(*await visit.look(ShowMeeting(meeting=named)))
    return []


def _fields(command: Mapping[str, Any] | None) -> Mapping[str, Any]:
    return (command or {}).get("fields") or {}


def _same(visit: Visit, reply: Reply, rows: Sequence[ItemRow], meetings: Sequence[Row]) -> str | None:
    """The page that shows in any language what an answer does: the form with what was typed, or what was changed."""
    if reply.form:
        return to_link(visit.lang, {"command": "ShowForm", "fields": _filled(reply.form)})
    if rows:
        return to_link(visit.lang, {"command": "ShowItem", "fields": {"item": rows[0].number}})
    return to_link(visit.lang, {"command": "ShowMeeting", "fields": {"meeting": meetings[0].id}}) if meetings else None


def _filled(form: Form) -> dict[str, Any]:
    filled = {name: value for name, value in form.filled.items() if name != "item"}
    return {"form": form.command, "item": form.filled.get("item"), "filled": filled}


def _version(said: str) -> int | None:
    return int(said) if said.isascii() and said.isdigit() and len(said) < 10 else None


def _back(visit: Visit) -> Response:
    response = visit.to("/")
    response.headers["location"] += "#latest"
    return response
