"""The items that wait for the secretariat's hand, each with what settles it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from handlers import seen
from handlers.answer import Button, Count, ItemRow, Line
from handlers.commands.desk import CallForStatus
from handlers.commands.items import AgreeItems, ListItems
from handlers.context import Context
from handlers.item_buttons import REPORTED, closing, followed, form_button
from handlers.item_data import item_row
from handlers.item_reply import button
from handlers.reader import selves
from handlers.sheets import Listed
from storage.item_lists import First, find_first
from storage.items import GIVEN, Wanted
from storage.tables.items import Item

MOST = 10


def desk_lists(context: Context) -> Mapping[str, Listed]:
    """The first items of each list, by its name."""
    wanted = {name: Wanted(kind=each.kind, status=each.status) for name, each in LISTS.items()}
    found = find_first(context.session, wanted, selves(context, context.person), context.now, MOST)
    return {name: _listed(context, name, first) for name, first in found.items()}


def _listed(context: Context, name: str, first: First) -> Listed:
    rows = [_row(context, item, _settling(name, item)) for item in first.items]
    counts = {"count": Count(n=first.total), "shown": Count(n=len(rows)), "all": seen.flag(first.total <= MOST)}
    # The page tells which list it is.
    counts["filtered"] = seen.flag(False)
    return Listed(LISTS[name], Line(key="items-listed", facts=counts), tuple(rows))


def _row(context: Context, item: Item, buttons: tuple[Button, ...]) -> ItemRow:
    return item_row(context.session, item, context.now).model_copy(update={"buttons": buttons})


def _settling(name: str, item: Item) -> tuple[Button, ...]:
    """Of what is reported done nothing is left to ask or to set, whichever list it stands in."""
    return closing(item) if item.status == REPORTED else SETTLES[name](item)


def _agree(item: Item) -> tuple[Button, ...]:
    return (button("button-agree", AgreeItems(items=(item.number,)), item),)


def _date(item: Item) -> tuple[Button, ...]:
    return (form_button("button-new-date", "MoveDeadline", item),)


def _hand(item: Item) -> tuple[Button, ...]:
    return (form_button("button-hand-over", "ReassignItem", item),)


def _ask(item: Item) -> tuple[Button, ...]:
    """Nobody is asked about a reminder of one's own."""
    return (button("button-ask-status", CallForStatus(item=item.number), item),) if item.kind in GIVEN else ()


# In the order of their urgency; each is a list that can be gone through on its own page.
LISTS: Mapping[str, ListItems] = MappingProxyType(
    {
        "drafts": ListItems(status="draft"),
        "reported": ListItems(status="reported_done"),
        "past": ListItems(status="overdue"),
        "undated": ListItems(status="undated"),
        "unassigned": ListItems(status="unassigned"),
        "calls": ListItems(kind="call_to_action", status="open"),
    }
)
SETTLES: Mapping[str, Callable[[Item], tuple[Button, ...]]] = MappingProxyType(
    {
        "drafts": _agree,
        "reported": closing,
        "past": lambda item: (*_ask(item), *_date(item)),
        "undated": _date,
        "unassigned": _hand,
        "calls": lambda item: (*_ask(item), *followed(item)),
    }
)
