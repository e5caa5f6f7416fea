"""Drafts that are marked in a list and agreed at once: as they stood when they were marked, or none of them."""

from __future__ import annotations

from collections.abc import Sequence

from fastapi import APIRouter, Response
from starlette.datastructures import FormData

from bot.doors.web.ask import incoming, told
from bot.doors.web.items import rows_of
from bot.doors.web.visit import Visit
from bot.doors.web.visiting import Proven
from bot.message import Pressed
from handlers.answer import ItemRow
from handlers.commands.catalogue import to_dict
from handlers.commands.items import AgreeItems, ShowItem

# As many as a list gives boxes to: a form holds little more.
MOST, LONGEST = 100, 9


def to_router() -> APIRouter:
    router = APIRouter()
    router.add_api_route("/{lang}/items/agree", agree, methods=["POST"], response_model=None)
    return router


async def agree(visit: Visit = Proven) -> Response:
    """Where none is marked, or one has changed since it was shown, nothing is agreed and that is said."""
    form = await visit.request.form()
    sent, marked = incoming(visit, form), _marked(form)
    if not marked:
        return visit.page("picked.html", 422, changed=())
    command = to_dict(AgreeItems(items=tuple(marked)))
    message = Pressed(**sent, command=command, versions=marked, lang=visit.lang)
    shown = await visit.door.house.ask(message)
    # Whether they stand as shown is asked where they are agreed, lest somebody's change comes in between.
    changed = await _changed(visit, marked) if shown is not None and not shown.reply.answer.rows else ()
    return visit.page("picked.html", 422, changed=changed) if changed else await told(visit, message, form, shown)


def _marked(form: FormData) -> dict[int, int]:
    """The number of each with the version that was shown."""
    pairs = (str(each).partition("-") for each in form.getlist("picked")[:MOST])
    return {int(number): int(version) for number, _, version in pairs if _is_number(number) and _is_number(version)}


def _is_number(said: str) -> bool:
    return said.isascii() and said.isdigit() and said != "0" and len(said) <= LONGEST


async def _changed(visit: Visit, marked: dict[int, int]) -> Sequence[ItemRow]:
    shown = await visit.look(*(ShowItem(item=number) for number in marked))
    rows = (row for each in shown if not each.refused for row in rows_of(each))
    return [row for row in rows if marked.get(row.number) != row.version]
