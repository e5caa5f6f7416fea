"""Calendars under a secret address: the deadlines of one person, or of what a group has open, by number and day."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from fastapi import APIRouter, HTTPException, Path, Request, Response

from bot.doors.web.calendar import deadline_of, to_calendar
from bot.doors.web.house import Seat, to_incoming
from bot.doors.web.visit import Visit
from bot.doors.web.visiting import Proven, door_of
from handlers.answer import Day, Deadline, Fact, ItemRow, Moment, Relative
from handlers.commands.items import ListItems
from handlers.commands.meetings import ListMembers

MOST_PAGES = 50
Secret = Annotated[str, Path(description="what its owner was given on their page; whoever has it reads the calendar")]


def to_router() -> APIRouter:
    router = APIRouter()
    router.add_api_route("/{lang}/feeds", new, methods=["POST"], response_model=None)
    return router


async def new(visit: Visit = Proven) -> Response:
    """A new secret address; the one before it ends, and ``end`` asks for none."""
    if not visit.seat.person:
        raise HTTPException(403)
    form = await visit.request.form()
    group = str(form.get("group", ""))[:64] or None
    if group:
        await visit.need(ListMembers(group=group))
    if form.get("end"):
        await visit.door.house.end_feed(visit.seat.ref, group)
        return visit.page("feed.html", address="", group=group)
    secret = await visit.door.house.new_feed(visit.seat.ref, group)
    base = visit.door.url or str(visit.request.base_url).rstrip("/")
    return visit.page("feed.html", address=f"{base}/api/feeds/{secret}.ics", group=group)


async def kept(visit: Visit) -> list[tuple[str, Fact | None]]:
    """The calendars that the reader has: each with its group, by id and name; of their own items, neither."""
    if not visit.seat.person:
        return []
    groups = await visit.door.house.feeds(visit.seat.ref)
    shown = await visit.look(*(ListMembers(group=each) for each in groups if each))
    names = [each.reply.title.facts.get("group") for each in shown]
    named = dict(zip([each for each in groups if each], names, strict=True))
    return [(each or "", named.get(each) if each else None) for each in groups]


async def answer_feed(request: Request, secret: Secret) -> Response:
    """The calendar of whoever made this address, as they may see it today."""
    house = door_of(request).house
    feed = await house.find_feed(secret[:128])
    if feed is None:
        raise HTTPException(404)
    person, group = feed
    wanted = ListItems(status="open", body=group) if group else ListItems(status="open", party="me")
    events = []
    for _ in range(MOST_PAGES):
        (shown,) = await house.look(to_incoming(Seat("", person), house.now()), "en", (wanted,))
        rows = [row for row in shown.reply.answer.rows if isinstance(row, ItemRow)]
        days = ((row.number, _day(row.deadline)) for row in rows)
        events += [deadline_of(number, day, house.now()) for number, day in days if day]
        if shown.reply.answer.cursor is None:
            break
        wanted = wanted.model_copy(update={"cursor": shown.reply.answer.cursor})
    return Response(to_calendar(events), media_type="text/calendar; charset=utf-8")


def _day(deadline: Deadline | None) -> date | None:
    match deadline:
        case Day():
            return deadline.date
        case Moment():
            return deadline.at.date()
        case Relative(day=Day() as day):
            return day.date
    return None
