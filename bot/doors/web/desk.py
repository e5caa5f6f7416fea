"""The secretariat's desk: what waits for its hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Annotated, Any

from fastapi import APIRouter, Query, Response

from bot.doors.web.filters import days_unread
from bot.doors.web.house import Shown, to_incoming
from bot.doors.web.imported import IMPORTS, REGISTER
from bot.doors.web.led import OF_DESK, asking, led
from bot.doors.web.links import to_link
from bot.doors.web.register import Cursor, more_of
from bot.doors.web.visit import Refused, Visit
from bot.doors.web.visiting import Visiting
from handlers.answer import Button, Line, Told
from handlers.commands.catalogue import to_dict
from handlers.commands.desk import EditNotice, ShowTrail
from handlers.sheets import Waits

Day = Annotated[str, Query(max_length=40)]
# So many letters of a notice fit into the address of its form.
LONGEST = 800
# Files and pages that are about the same as the forms.
BROUGHT: Mapping[str, Sequence[str]] = {
    "web-focal-points": ("register",),
    "web-nav-meetings": ("meetings",),
    "web-nav-items": ("actions",),
    "web-activities": ("versions",),
}
# What is for those who read what people wrote.
WRITTEN = (("web-text", "/text"),)
BESIDES: Mapping[str, Sequence[tuple[str, str]]] = {
    "web-nav-meetings": WRITTEN,
    "web-nav-items": (("web-trail", "/trail"),),
    "web-activities": (("web-activities", "/activities"), ("web-desk-report", "/activities#report")),
}
# A form that is a page of its own.
OWN_PAGES: Mapping[str, str] = {"MarkPublic": "/public"}
# What of the trail has a page of its own, and where.
PLACES: Mapping[str, str] = {"item": "items", "meeting": "meetings"}


def to_router() -> APIRouter:
    router = APIRouter()
    router.add_api_route("/{lang}/desk", desk, methods=["GET"], response_model=None)
    router.add_api_route("/{lang}/trail", trail, methods=["GET"], response_model=None)
    return router


async def trail(visit: Visit = Visiting, since: Day = "", until: Day = "", cursor: Cursor = None) -> Response:
    """Who changed what, when; of some days where they are said."""
    asked = {"since": since, "until": until}
    faults = days_unread(asked, tuple(asked))
    days = {name: date.fromisoformat(said) for name, said in asked.items() if said and not faults}
    shown = await visit.need(ShowTrail.model_validate({**days, "cursor": cursor}))
    more = None if faults else more_of(visit, shown.reply)
    facts: dict[str, Any] = {"places": PLACES, "asked": asked, "faults": faults, "more": more}
    return visit.page("trail.html", 422 if faults else 200, shown=shown, **facts)


async def desk(visit: Visit = Visiting) -> Response:
    """What waits; an organisation that begins is greeted with the first three steps."""
    house = visit.door.house
    wanted = asking(visit, [form for forms in OF_DESK.values() for form in forms])
    found, beside = await house.desk(to_incoming(visit.seat, house.now()), visit.lang, wanted)
    if isinstance(found, Shown):
        raise Refused(visit, found)
    sheets = [(name, sheet, [_worded(visit, each) for each in sheet.waits]) for name, sheet in found.sheets.items()]
    lists = [(name, each, to_link(visit.lang, to_dict(each.command))) for name, each in found.lists.items()]
    quiet = [name for name, each in found.sheets.items() if not each.waits]
    quiet += [name for name, each in found.lists.items() if not each.rows]
    tools = _tools(visit, dict(led(visit, wanted, beside)), await house.brings(visit.seat.ref))
    more: dict[str, Any] = {"steps": found.steps, "tools": tools}
    return visit.page("desk.html", lists=lists, sheets=sheets, quiet=quiet, **more)


def _tools(
    visit: Visit, allowed: Mapping[str, str | None], brings: Sequence[str]
) -> list[tuple[str, list[tuple[str, str]]]]:
    """What can be done at the desk, by what it is about: a heading, then titles, each with where it leads."""
    found = []
    for heading, forms in OF_DESK.items():
        led_to = [(f"web-form-{form}", OWN_PAGES.get(form, f"/forms/{form}")) for form in forms if form in allowed]
        brought = [(IMPORTS[kind], _import(kind)) for kind in BROUGHT.get(heading, ()) if kind in brings]
        beside = [each for each in BESIDES.get(heading, ()) if visit.seat.desk or each not in WRITTEN]
        found.append((heading, [*led_to, *brought, *beside]))
    return [each for each in found if each[1]]


def _import(kind: str) -> str:
    return "/import" if kind == REGISTER else f"/import?kind={kind}"


def _worded(visit: Visit, waits: Waits) -> tuple[Line, list[Button]]:
    """The form in which a notice is put in other words holds those in which it would be said."""
    said = waits.line.facts.get("said")
    words = visit.draw.fact(said) if isinstance(said, Told) else ""
    # Half of a notice would be sent as the whole of it.
    words = words if len(words) <= LONGEST else ""
    return waits.line, [_with(each, words) for each in waits.buttons]


def _with(button: Button, words: str) -> Button:
    fields = dict((button.command or {}).get("fields", {}))
    if not words or fields.get("form") != EditNotice.__name__:
        return button
    filled = {**fields["filled"], "text": words}
    return button.model_copy(update={"command": {**(button.command or {}), "fields": {**fields, "filled": filled}}})
