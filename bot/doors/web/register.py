"""The register: topics and their focal points, bodies and groups, and a search over all of it in any language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated

from fastapi import APIRouter, Query, Response
from fastapi.responses import JSONResponse

from bot.doors.web.house import Shown, to_incoming
from bot.doors.web.items import rows_of
from bot.doors.web.led import OF_ACCOUNTS, OF_GROUP, OF_OFFICE, OF_TOPIC, asking, led, led_to
from bot.doors.web.links import to_link
from bot.doors.web.onward import lead_of, onward
from bot.doors.web.visit import Visit
from bot.doors.web.visiting import Visiting
from handlers.answer import Person, Reply, Row
from handlers.commands.fields import Party
from handlers.commands.focal_points import FindTopics, ListTopics, ShowTopic
from handlers.commands.items import ListItems
from handlers.commands.meetings import ListMeetings, ListMembers
from handlers.commands.pages import Asked
from handlers.commands.people import ListAccounts, ShowPerson

LONGEST = 200
# What is looked for at once, and which page shows what was found.
FOUND: Mapping[str, str] = {
    "topic": "/topics/",
    "body": "/groups/",
    "person": "/people/",
    "meeting": "/meetings/",
    "item": "/items/",
}
Words = Annotated[str, Query(max_length=LONGEST)]
Cursor = Annotated[int | None, Query(ge=0, le=1_000_000)]


def to_router() -> APIRouter:
    router = APIRouter()
    router.add_api_route("/{lang}/topics", topics, methods=["GET"], response_model=None)
    router.add_api_route("/{lang}/topics/{topic}", topic, methods=["GET"], response_model=None)
    router.add_api_route("/{lang}/groups", groups, methods=["GET"], response_model=None)
    router.add_api_route("/{lang}/groups/{body}", group, methods=["GET"], response_model=None)
    router.add_api_route("/{lang}/people", people, methods=["GET"], response_model=None)
    router.add_api_route("/{lang}/people/{ref}", person, methods=["GET"], response_model=None)
    router.add_api_route("/{lang}/options", options, methods=["GET"], response_model=None)
    router.add_api_route("/{lang}/search", search, methods=["GET"], response_model=None)
    return router


async def topics(visit: Visit = Visiting, q: Words = "", cursor: Cursor = None, main: bool = False) -> Response:
    """All topics with the bodies that have named somebody, or those whose names fit some letters."""
    if q.strip():
        found = await _search(visit, "topic", q)
        return visit.page("topics.html", shown=None, found=found, q=q, more=None)
    shown = await visit.need(ListTopics(cursor=cursor, main_only=main))
    return visit.page("topics.html", shown=shown, found=None, q="", more=more_of(visit, shown.reply))


async def topic(topic: str, visit: Visit = Visiting) -> Response:
    """One topic in full."""
    wanted = asking(visit, OF_TOPIC, topic=topic[:64])
    shown, *forms = await visit.need_first(ShowTopic(topic=topic[:64]), *wanted)
    allowed, further = led(visit, wanted, forms), onward(visit, shown)
    return visit.page("topic.html", shown=shown, topic=topic, allowed=allowed, further=further)


async def groups(visit: Visit = Visiting, q: Words = "") -> Response:
    """Bodies and groups by name."""
    found = await _search(visit, "body", q)
    return visit.page("groups.html", found=found, q=q)


async def group(body: str, visit: Visit = Visiting) -> Response:
    """What a body is in a role for, who sits in it, when it meets."""
    asked = body[:64]
    wanted = asking(visit, OF_GROUP, group=asked)
    about: tuple[Asked, ...] = FindTopics(body=asked), ListMeetings(group=asked), *wanted
    first, named, met, *forms = await visit.need_first(ListMembers(group=asked), *about)
    allowed = led(visit, wanted, forms)
    lead = lead_of(visit, met, first, held=[named])
    return visit.page("group.html", members=first, named=named, meetings=met, group=asked, allowed=allowed, lead=lead)


async def people(visit: Visit = Visiting, q: Words = "") -> Response:
    """People and offices by name, as far as the reader may see them."""
    return visit.page("people.html", found=await _search(visit, "person", q), q=q)


async def person(ref: str, visit: Visit = Visiting) -> Response:
    """One person or office: what it is, its topics and groups, what it has to do, and to the secretariat what it was
    told and which accounts are linked with it."""
    house, party = visit.door.house, Party(kind="person", id=ref[:254])
    of_desk: tuple[Asked, ...] = (ListAccounts(party=party),) if visit.seat.desk else ()
    beside: tuple[Asked, ...] = (FindTopics(person=party), ListItems(party=party, status="open"), *of_desk)
    shown, named, owed, *accounts = await visit.need_first(_of(ref[:254]), *beside)
    told = await house.told(to_incoming(visit.seat, house.now()), visit.lang, party) if visit.seat.desk else None
    more = (
        {"rows": rows_of(owed), "more": more_of(visit, owed.reply)} if visit.seat.person else {"rows": (), "more": None}
    )
    return visit.page(
        "person.html",
        shown=shown,
        named=named,
        owed=owed,
        told=told,
        accounts=next(iter(accounts), None),
        allowed=await led_to(visit, OF_ACCOUNTS, party=f"person:{ref[:254]}") if accounts else [],
        marks=await led_to(visit, OF_OFFICE, party=f"office:{ref[:254]}") if _is_office(shown) else [],
        lead=lead_of(visit, *([told] if told else []), held=[named]),
        **more,
    )


def _is_office(shown: Shown) -> bool:
    person = shown.reply.title.facts.get("person")
    return isinstance(person, Person) and person.office


def _of(ref: str) -> ShowPerson:
    return ShowPerson(party=Party(kind="person", id=ref))


async def search(visit: Visit = Visiting, q: Words = "") -> Response:
    """Everything whose name or words fit, in the parts that are open to the reader."""
    kinds = [kind for kind, path in FOUND.items() if visit.seat.person or path.strip("/") in visit.door.public]
    found = {kind: await _search(visit, kind, q) for kind in kinds} if q.strip() else {}
    return visit.page("search.html", found={kind: rows for kind, rows in found.items() if rows}, q=q, paths=FOUND)


async def options(visit: Visit = Visiting, field: Words = "", q: Words = "") -> Response:
    """The names that fit the letters typed into a field, for a page that offers them."""
    return JSONResponse([visit.draw.typed(row.facts["label"]) for row in await _search(visit, field, q)])


async def _search(visit: Visit, kind: str, words: str) -> list[Row]:
    house = visit.door.house
    reply = await house.search(to_incoming(visit.seat, house.now()), visit.lang, kind, words.strip())
    rows = [row for row in reply.answer.rows if isinstance(row, Row) and "label" in row.facts]
    return await _shown_to(visit, rows) if kind == "person" else rows


async def _shown_to(visit: Visit, rows: Sequence[Row]) -> list[Row]:
    """Those of these people whose own pages the reader may see."""
    asked = [_of(row.id.partition(":")[2]) for row in rows]
    seen = await visit.look(*asked) if asked else ()
    return [row for row, each in zip(rows, seen, strict=True) if not each.refused]


def more_of(visit: Visit, reply: Reply) -> str | None:
    """Where the list goes on."""
    return next((link for each in reply.buttons if (link := to_link(visit.lang, each.command))), None)
