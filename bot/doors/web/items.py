"""Items: lists with filters, one item with its history, one's own page, and the forms that change something."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Annotated, TypeGuard
from urllib.parse import urlencode

from fastapi import APIRouter, HTTPException, Query, Response
from pydantic import ValidationError

from bot.doors.web.feeds import kept as kept_feeds
from bot.doors.web.filters import FILTERS, KINDS, choices_unread, command_of, days_unread, filters_of
from bot.doors.web.house import Shown, to_incoming
from bot.doors.web.led import NEW, OF_ITEM, asking, led
from bot.doors.web.links import to_link
from bot.doors.web.onward import lead_of, onward_of_form, onward_of_item
from bot.doors.web.views import kept as kept_views
from bot.doors.web.visit import Visit
from bot.doors.web.visiting import Visiting
from bot.doors.web.wanted import read
from handlers.answer import Button, Code, Count, ItemRow, Line, Row
from handlers.commands.catalogue import to_dict
from handlers.commands.command import Command
from handlers.commands.desk import ShowDelivery
from handlers.commands.items import ListItems, ShowItem
from handlers.commands.meetings import ShowMeeting
from handlers.commands.pages import Asked, ShowForm, ShowHome
from handlers.commands.people import SetProfile
from handlers.commands.proposals import EditProposal, ReviewProposals, ShowProposal

# Rows that are listed at once, where all are asked for.
MOST = 200
LARGEST = 2_147_483_647
# Views that are asked for again and again, by the fields that make them.
VIEWS: Mapping[str, Mapping[str, str]] = {
    "mine": {"party": "me", "status": "open"},
    "open": {"status": "open"},
    "past": {"status": "overdue"},
    "drafts": {"status": "draft"},
    "undated": {"status": "undated"},
    "unassigned": {"status": "unassigned"},
    "calls": {"kind": "call_to_action"},
    "conclusions": {"kind": "conclusion"},
}
# To count those for whom nobody is named costs more than all else on the page: there is no index of what is not.
UNCOUNTED = ("unassigned",)
Words = Annotated[str, Query(max_length=200)]
Cursor = Annotated[int | None, Query(ge=0, le=LARGEST)]
Number = Annotated[int, Query(ge=1, le=LARGEST)]


def to_router() -> APIRouter:
    router = APIRouter()
    router.add_api_route("/{lang}/items", items, methods=["GET"], response_model=None)
    router.add_api_route("/{lang}/items/{number}", item, methods=["GET"], response_model=None)
    router.add_api_route("/{lang}/me", me, methods=["GET"], response_model=None)
    router.add_api_route("/{lang}/forms/{form}", form, methods=["GET"], response_model=None)
    return router


async def items(
    visit: Visit = Visiting,
    kind: Words = "",
    status: Words = "",
    topic: Words = "",
    body: Words = "",
    meeting: Words = "",
    party: Words = "",
    due_after: Words = "",
    due_before: Words = "",
    since: Words = "",
    cursor: Cursor = None,
    whole: bool = False,
) -> Response:
    """Items that fit, the nearest deadline first. Topic, body, meeting and party may be words in any language; what
    none is called is told beside its field, and then nothing is listed. ``whole``: not page by page."""
    asked = {"kind": kind, "status": status, "due_after": due_after, "due_before": due_before, "since": since}
    found = await read(visit, {"topic": topic, "body": body, "meeting": meeting, "party": party})
    found.faults |= choices_unread(asked) | days_unread(asked)
    wanted = command_of({**asked, **found.fields, "cursor": None if whole else cursor})
    shown = None if found.faults else await _listed(visit, wanted, whole=whole)
    filters = filters_of(wanted)
    given = {**asked, "topic": topic, "body": body, "meeting": meeting, "party": party, **filters}
    return visit.page(
        "items.html",
        422 if found.faults else 200,
        shown=shown,
        asked={**asked, **found.labels},
        faults=found.faults,
        filters={} if found.faults else filters,
        kept=await kept_views(visit),
        full="full" in visit.request.query_params,
        unnamed="unnamed" in visit.request.query_params,
        more=_more(visit, shown) if shown else None,
        start=_again(visit, given) if cursor or whole else None,
        whole=_again(visit, given, whole="1")
        if shown and not whole and shown.reply.answer.total > len(rows_of(shown))
        else None,
        listed=to_link(visit.lang, to_dict(wanted.model_copy(update={"cursor": None}))) if filters else None,
        kinds=KINDS,
        states=FILTERS,
        views=await _views(visit),
    )


async def _listed(visit: Visit, wanted: ListItems, *, whole: bool) -> Shown:
    """The rows of a page, or as many as one list holds."""
    shown = page = await visit.need(wanted)
    rows = list(page.reply.answer.rows)
    while whole and page.reply.answer.cursor and len(rows) < MOST:
        page = await visit.need(wanted.model_copy(update={"cursor": page.reply.answer.cursor}))
        rows += page.reply.answer.rows
    counts = {"count": Count(n=page.reply.answer.total), "shown": Count(n=len(rows))}
    facts = {
        **shown.reply.title.facts,
        **counts,
        "all": Code(value="yes" if page.reply.answer.cursor is None else "no"),
    }
    title = shown.reply.title.model_copy(update={"facts": facts}) if whole and rows else shown.reply.title
    answer = shown.reply.answer.model_copy(update={"rows": tuple(rows)})
    buttons = page.reply.buttons
    return replace(shown, reply=shown.reply.model_copy(update={"title": title, "answer": answer, "buttons": buttons}))


def _again(visit: Visit, filters: Mapping[str, str], **more: str) -> str:
    asked = {name: value for name, value in {**filters, **more}.items() if value}
    return f"/{visit.lang}/items" + (f"?{urlencode(asked)}" if asked else "")


async def _views(visit: Visit) -> list[tuple[str, str | None, int | None]]:
    """Each with where it is listed and how many items it has; the public owes nothing, and agrees to nothing."""
    house, open_to_all = visit.door.house, [name for name in VIEWS if name not in ("mine", "drafts")]
    lists = {name: ListItems.model_validate(VIEWS[name]) for name in (VIEWS if visit.seat.person else open_to_all)}
    counted = {name: each for name, each in lists.items() if name not in UNCOUNTED}
    counts = await house.counts(to_incoming(visit.seat, house.now()), visit.lang, counted)
    return [(name, to_link(visit.lang, to_dict(each)), counts.get(name)) for name, each in lists.items()]


async def item(number: int, visit: Visit = Visiting) -> Response:
    """One item with its history and source."""
    if not 0 < number <= LARGEST:
        raise HTTPException(404)
    wanted = asking(visit, OF_ITEM, number)
    more: tuple[Asked, ...] = (ShowDelivery(item=number), *wanted) if visit.seat.person else ()
    shown, *others = await visit.need_first(ShowItem(item=number), *more)
    told, pressed = next(iter(others), None), {_form_of(each) for each in shown.reply.buttons}
    allowed = [each for each in led(visit, wanted, others[1:]) if each[0] not in pressed]
    further = await onward_of_item(visit, shown)
    return visit.page("item.html", shown=shown, number=number, allowed=allowed, told=told, further=further)


async def me(visit: Visit = Visiting, cursor: Cursor = None) -> Response:
    """What is to be done, one's topics, meetings and reminders."""
    wanted = asking(visit, NEW)
    shown, *forms = await visit.need_first(ShowHome(cursor=cursor), *wanted)
    new, calendars = led(visit, wanted, forms), await kept_feeds(visit)
    # The page of settings, to which this one leads, has their form.
    others = tuple(each for each in shown.reply.buttons if _form_of(each) != SetProfile.__name__)
    shown = replace(shown, reply=shown.reply.model_copy(update={"buttons": others}))
    lead = lead_of(visit, shown)
    return visit.page("me.html", lead=lead, shown=shown, rows=rows_of(shown), new=new, calendars=calendars)


def _form_of(button: Button) -> object:
    return (button.command or {}).get("fields", {}).get("form")


async def form(form: str, visit: Visit = Visiting, item: Number | None = None) -> Response:
    """An empty form, or one with how an item stands; filled with what the address says."""
    query = visit.request.query_params
    given = {name.removeprefix("f."): query.getlist(name) for name in query if name.startswith("f.")}
    filled = {name: values[0] if len(values) == 1 else tuple(values) for name, values in given.items()}
    try:
        command = ShowForm.model_validate({"form": form, "item": item, "filled": filled or None})
    except ValidationError:
        raise HTTPException(404) from None
    about = _about(form, item, filled.get("meeting"))
    shown, *now = await visit.need_first(command, *about)
    rows = [row for each in now for row in rows_of(each)]
    number = next((row.number for row in rows), None)
    back = [link for each in now for button in each.reply.buttons if (link := _to_review(visit, button))][:1]
    onward = [] if about else await onward_of_form(visit, filled)
    return visit.page("form.html", shown=shown, item=number, back=back, onward=onward, meetings=meetings_of(*now))


def _to_review(visit: Visit, button: Button) -> tuple[str | None, Line] | None:
    """The page on which a proposal waits beside the others of its meeting."""
    named = (button.command or {}).get("command") == ReviewProposals.__name__
    return (to_link(visit.lang, button.command), button.label) if named else None


def _about(form: str, item: int | None, meeting: object) -> tuple[Command, ...]:
    """What a form acts on, from which its page is opened and to which it leads back."""
    if item:
        return (ShowProposal(proposal=item) if form == EditProposal.__name__ else ShowItem(item=item),)
    return (ShowMeeting(meeting=meeting),) if isinstance(meeting, str) and meeting else ()


def meetings_of(*shown: Shown) -> list[Row]:
    """The meetings that replies are about, to be linked."""
    return [row for each in shown if not each.refused for row in each.reply.answer.rows if is_meeting(row)]


def is_meeting(row: object) -> TypeGuard[Row]:
    return isinstance(row, Row) and row.kind == "meeting" and {"group", "start"} <= row.facts.keys()


def rows_of(shown: Shown) -> list[ItemRow]:
    """The items of a reply, those that are shown to the reader alone included."""
    replies = (shown.reply, shown.reply.private)
    return [row for each in replies if each for row in each.answer.rows if isinstance(row, ItemRow)]


def _more(visit: Visit, shown: Shown) -> str | None:
    return next((link for each in shown.reply.buttons if (link := to_link(visit.lang, each.command))), None)
