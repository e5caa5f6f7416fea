"""Who is chased by "chase them": those of whom the last answer told that something of theirs is still to come."""

from __future__ import annotations

from dataclasses import replace

from bot.understand.types import Draft, Slot, Talked
from handlers.commands.items import ListItems
from handlers.commands.reports import ListActivities
from handlers.commands.upkeep import ListConfirmations

THEM = "them"


def chased(draft: Draft, talked: Talked) -> Draft:
    """What asks those once more who were told of last: to report, to confirm, or how the items stand that were listed.
    As "them" are several people, it is shown first."""
    if THEM not in draft.slots:
        return draft
    slots = {name: slot for name, slot in draft.slots.items() if name != THEM}
    match talked.command:
        case ListActivities(year=year, body=body):
            slots |= {name: Slot(str(said), 0, 0) for name, said in (("year", year), ("body", body)) if said}
            return replace(draft, command="AskActivities", slots=slots).shown_first()
        case ListConfirmations():
            return replace(draft, command="AskConfirmation", slots=slots).shown_first()
        case ListItems() if talked.told:
            said = {"items": Slot(", ".join(map(str, talked.told)), 0, 0)}
        case _:
            said = {"item": Slot(str(talked.item), 0, 0)} if talked.item else {}
    return replace(draft, slots={**slots, **said}).shown_first()
