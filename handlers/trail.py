"""Every change of an item, a setting or a plan leaves a line that tells who did what, and can be taken back."""

from __future__ import annotations

from typing import Any

from handlers.commands.command import Command
from handlers.context import Context
from storage.audit import columns, record
from storage.items import add_progress
from storage.tables.items import Item

PARTS = ("capacity", "kind", "person_id", "body_id", "member_id", "topic_id", "words")


def item_as_data(item: Item) -> dict[str, Any]:
    """An item's own columns and its parties as plain JSON."""
    parties = [{part: getattr(party, part) for part in PARTS} for party in item.parties]
    return {**columns(item), "parties": parties}


def keep_change(
    context: Context, command: Command, item: Item, before: dict[str, Any] | None, event: str, note: str | None = None
) -> None:
    """Writes the change to the trail and a line to the item's history, once it is flushed.

    ``event`` names what happened in the history; ``note`` is what the person said of it.
    """
    context.session.flush()
    record(
        context.session,
        at=context.now,
        person_id=context.person.id,
        command=type(command).__name__,
        subject="item",
        subject_id=item.number,
        before=before,
        after=item_as_data(item),
        version=item.version,
    )
    lang = context.evidence.lang
    add_progress(context.session, item, context.person.id, context.now, event, note or "", lang)
