"""What the public sees: where the secretariat marks topics, meetings and offices, and looks at them beforehand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Annotated, Any

from fastapi import APIRouter, HTTPException, Query, Response
from starlette.datastructures import FormData

from bot.doors.web import meetings as of_meetings, register
from bot.doors.web.ask import incoming
from bot.doors.web.house import Seat, Shown
from bot.doors.web.visit import Visit
from bot.doors.web.visiting import Proven, Visiting
from bot.message import Pressed
from handlers.answer import Code, Named, Row, Several
from handlers.commands.catalogue import to_dict
from handlers.commands.public import ListPublic, MarkPublic, PublicKind
from handlers.opened import to_preview

# As many rows as one list shows, which a form may carry; the buttons for all mean the others too.
MOST, LONGEST = 150, 254
# What is pressed: whether it makes public, and whether it means all of them.
PRESSED: Mapping[str, tuple[bool, bool]] = {
    "mark": (True, False),
    "unmark": (False, False),
    "mark-all": (True, True),
    "unmark-all": (False, True),
}
KINDS: Mapping[str, PublicKind] = {"topics": "topics", "meetings": "meetings", "offices": "offices"}
# Which part of the pages shows it.
SHOWN_IN: Mapping[str, str] = {"topics": "topics", "meetings": "meetings", "offices": "topics"}
ADDRESSES: Mapping[str, Sequence[str]] = {
    "topics": ("/api/topics", "/api/topics.csv"),
    "meetings": ("/api/meetings", "/api/meetings.csv", "/api/meetings.ics"),
}
# The one list of which something is shown by itself, by the name under which it is asked for.
ABOUT: Mapping[str, PublicKind] = {"topic": "topics", "meeting": "meetings", "office": "offices"}
CHANGED = "public-changed"
Word = Annotated[str, Query(max_length=LONGEST)]


@dataclass(frozen=True)
class Marks:
    """One list as the page shows it: its rows, of how many, and the ids of those that are public. ``ticked`` are those
    that were marked before somebody else changed them."""

    kind: PublicKind
    rows: Sequence[Row]
    total: int
    public: Sequence[str]
    ticked: Sequence[str] = ()


def to_router() -> APIRouter:
    router = APIRouter()
    router.add_api_route("/{lang}/public", public, methods=["GET"], response_model=None)
    router.add_api_route("/{lang}/public", mark, methods=["POST"], response_model=None)
    router.add_api_route("/{lang}/public/see/topics", see_topics, methods=["GET"], response_model=None)
    router.add_api_route("/{lang}/public/see/meetings", see_meetings, methods=["GET"], response_model=None)
    router.add_api_route("/{lang}/public/see/topics/{topic}", see_topic, methods=["GET"], response_model=None)
    router.add_api_route("/{lang}/public/see/meetings/{meeting}", see_meeting, methods=["GET"], response_model=None)
    return router


async def public(
    visit: Visit = Visiting, topic: Word = "", meeting: Word = "", office: Word = "", group: Word = ""
) -> Response:
    """All lists, or what of them is about one topic, meeting, office or group."""
    asked = {name: said for name, said in (("topic", topic), ("meeting", meeting), ("office", office)) if said}
    return await _page(visit, asked, group)


async def mark(visit: Visit = Proven) -> Response:
    """Marks what is ticked. Nothing is changed where nothing is ticked, or somebody was faster; that is said."""
    form = await visit.request.form()
    kind, pressed = KINDS.get(str(form.get("kind"))), PRESSED.get(str(form.get("do")))
    if kind is None or pressed is None:
        raise HTTPException(404)
    sent, (make, every) = incoming(visit, form), pressed
    about = {name: said for name in (*ABOUT, "group") if (said := str(form.get(name, ""))[:LONGEST])}
    group = about.pop("group", "")
    ticked = [str(each)[:LONGEST] for each in form.getlist("picked") if isinstance(each, str)][:MOST]
    here = replace(visit, came=f"/{visit.lang}/public")
    if not every and not ticked:
        return await _page(here, about, group, of=kind, fault=kind, status=422)
    command = MarkPublic(kind=kind, several=() if every else tuple(ticked), every=every, public=make, was=_was(form))
    done = await visit.door.house.ask(Pressed(**sent, command=to_dict(command), lang=visit.lang))
    lost = done is not None and done.reply.title.key == CHANGED
    return await _page(
        here, about, group, of=kind, done=done, ticked={kind: ticked} if lost else {}, status=409 if lost else 200
    )


def _was(form: FormData) -> tuple[str, ...]:
    return tuple(each for line in str(form.get("was", "")).split("\n") if (each := line.strip()))


async def _page(visit: Visit, asked: Mapping[str, str], group: str, status: int = 200, **facts: Any) -> Response:
    shown = await visit.need(ListPublic())
    ticked = facts.pop("ticked", {})
    lists = [_marks(kind, shown, asked, group, ticked.get(kind, ())) for kind in KINDS.values()]
    some = bool(asked or group)
    open_ = visit.door.public
    return visit.page(
        "public.html",
        status,
        lists=[each for each in lists if each.rows or not some],
        some=some,
        about={**asked, **({"group": group} if group else {})},
        closed={kind: SHOWN_IN[kind] for kind in KINDS if SHOWN_IN[kind] not in open_},
        addresses=[visit.door.url + each for part, given in ADDRESSES.items() if part in open_ for each in given],
        most=MOST,
        described=f"{visit.door.url}/api/openapi.json",
        **{"of": None, "done": None, "fault": None, "changed": CHANGED, **facts},
    )


def _marks(kind: PublicKind, shown: Shown, asked: Mapping[str, str], group: str, ticked: Sequence[str]) -> Marks:
    every = [row for row in shown.reply.answer.rows if isinstance(row, Row) and row.kind == f"public_{kind}"]
    found = [row for row in every if _is_about(kind, row, asked, group)]
    public = [row.id for row in every if row.facts["state"] == Code(value="public")]
    return Marks(kind, found[:MOST], len(every), public, ticked)


def _is_about(kind: PublicKind, row: Row, asked: Mapping[str, str], group: str) -> bool:
    """Whether a row is about what the page was opened for: of a topic also the offices that are named for it."""
    if not asked and not group:
        return True
    of_group = bool(group) and group in _ids(row, "bodies")
    of_topic = kind == "offices" and asked.get("topic") in _ids(row, "topics")
    return of_group or of_topic or any(ABOUT[name] == kind and row.id == said for name, said in asked.items())


def _ids(row: Row, name: str) -> list[str]:
    fact = row.facts[name]
    return [each.id for each in fact.facts if isinstance(each, Named)] if isinstance(fact, Several) else []


async def see_topics(visit: Visit = Visiting) -> Response:
    """The list of topics as the public reads it now."""
    return await register.topics(await _as_public(visit, "topics"))


async def see_meetings(visit: Visit = Visiting) -> Response:
    """The list of meetings as the public reads it now."""
    return await of_meetings.meetings(await _as_public(visit, "meetings"))


async def see_topic(topic: str, visit: Visit = Visiting, office: Word = "") -> Response:
    """A topic, perhaps with the name of an office, as the public will read it once they are marked."""
    offices: list[tuple[PublicKind, str]] = [("offices", office)] if office else []
    return await register.topic(topic[:64], await _as_public(visit, "topics", ("topics", topic[:64]), *offices))


async def see_meeting(meeting: str, visit: Visit = Visiting) -> Response:
    """A meeting as the public will read it once it is marked."""
    return await of_meetings.meeting(meeting[:64], await _as_public(visit, "meetings", ("meetings", meeting[:64])))


async def _as_public(visit: Visit, part: str, *marked: tuple[PublicKind, str]) -> Visit:
    """The same visit with nobody at it. Raises ``Refused`` for whoever may not settle what is public."""
    await visit.need(ListPublic(kind="topics"))
    door = replace(visit.door, public=visit.door.public | {part})
    seat = Seat(visit.seat.visit, preview=to_preview(marked))
    return replace(visit, door=door, seat=seat, previews="soon" if marked else "now")
