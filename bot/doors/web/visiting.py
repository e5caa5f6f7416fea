"""How a request becomes a visit: whose it is, from which page, and whether a form that is sent is one of ours."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from urllib.parse import urlsplit

from fastapi import Depends, HTTPException, Request

from bot.doors.web.guard import VISIT, Lapsed, is_of_ours, is_proven, new_visit
from bot.doors.web.house import Resting, Seat
from bot.doors.web.visit import ASKED_FOR, Door, Unknown, Visit
from handlers.commands.fields import Lang

# An address is no longer than what browsers and servers between take.
LONGEST_CAME = 6_000
# A text that is pasted; what is longer comes as a file.
LONGEST_TEXT = 1536 * 1024
TRIAL = "focal_trial"


def door_of(request: Request) -> Door:
    door: Door = request.app.state.door
    return door


async def visiting(request: Request, lang: Lang) -> Visit:
    """Whoever asks for a page in a language. Raises ``Unknown`` for a page that is shown to nobody unknown."""
    visit = await to_visit(request, lang)
    await check_reads(request, "" if visit.seat.trial else visit.seat.ref)
    part = request.url.path.split("/")[2] if request.url.path.count("/") > 1 else ""
    if visit.seat.person or part in visit.door.public or part in ("", "enter", "link"):
        return visit
    if part == "search" and visit.searches:
        return visit
    raise Unknown(visit)


async def check_reads(request: Request, ref: str = "") -> None:
    """Refuses (429) whoever reads too much at once: by their reference, else from one network address."""
    reads, reader = door_of(request).reads, ref or f"from {client_of(request)}"
    # Asked once more, see ``again.py``, it counts for the same reader.
    request.state.reader = reader
    if reads is not None and not await reads.takes(reader):
        raise HTTPException(429, headers={"Retry-After": "60"})


async def to_visit(request: Request, lang: str) -> Visit:
    """Whoever asks for anything, known or not, in a language."""
    door = door_of(request)
    kept = request.cookies.get(VISIT, "")
    visit = kept[:128] or new_visit()
    seat = await door.house.sit(visit, request.cookies.get(TRIAL, "")[:254])
    came = came_from(lang, request.headers.get("referer", "")) if request.method not in ASKED_FOR else ""
    return Visit(door, request, seat, lang, not kept, came)


async def whoever(request: Request, lang: str) -> Visit:
    """As ``to_visit``; whoever it is while nobody can tell."""
    try:
        return await to_visit(request, lang)
    except Resting:
        return untold(request, lang)


def untold(request: Request, lang: str) -> Visit:
    """A visit of whom nobody can tell who it is."""
    kept = request.cookies.get(VISIT, "")
    return Visit(door_of(request), request, Seat(kept[:128] or new_visit(), untold=True), lang, not kept)


def came_from(lang: str, said: object) -> str:
    """The page of this language from which something was sent, as its browser or its form says."""
    try:
        parts = urlsplit(str(said or ""))
    except ValueError:
        return ""
    whole = parts.path + (f"?{parts.query}" if parts.query else "")
    return whole if parts.path.startswith(f"/{lang}/") and len(whole) <= LONGEST_CAME else ""


async def proven(request: Request, lang: Lang) -> Visit:
    """Whoever sends a form. Raises 403 for one that is not ours, ``Lapsed`` for one of another session of ours, and for
    too many."""
    form = await request.form(max_files=0, max_fields=200)
    if not is_proven(request, str(form.get("proof", ""))):
        raise Lapsed(form) if is_of_ours(request) else HTTPException(403)
    visit = await to_visit(request, lang)
    visit = replace(visit, came=came_from(lang, form.get("from")) or visit.came)
    if not await visit.door.asks.takes(visit.seat.ref or client_of(request)):
        raise Lapsed(form, 429)
    return visit


def client_of(request: Request) -> str:
    return request.client.host if request.client else ""


async def carrying(request: Request, lang: Lang) -> AsyncIterator[Visit]:
    """As ``proven``, of a form that may carry one file, which is let go of at the end, also of one that is refused."""
    async with request.form(max_files=1, max_fields=20, max_part_size=LONGEST_TEXT):
        yield await proven(request, lang)


Visiting = Depends(visiting)
Proven = Depends(proven)
Carrying = Depends(carrying)
