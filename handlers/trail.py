"""Every change of an item, a setting or a plan leaves a line that tells who did what, and can be taken back."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import inspect
from sqlalchemy.orm import Session

from handlers.commands.command import Command
from handlers.context import Context
from storage.audit import columns, record
from storage.pages import mark_pages
from storage.posts import ITEM, mark_stale
from storage.progress import add_progress
from storage.tables.items import Item
from storage.tables.row import Row

PARTS = ("capacity", "kind", "person_id", "body_id", "member_id", "topic_id", "words")


def item_as_data(item: Item) -> dict[str, Any]:
    """An item's own columns and its parties as plain JSON."""
    parties = [{part: getattr(party, part) for part in PARTS} for party in item.parties]
    return {**columns(item), "parties": parties}


def keep_change(
    context: Context,
    command: Command,
    item: Item,
    before: dict[str, Any] | None,
    event: str | None,
    note: str | None = None,
) -> None:
    """Writes the change to the trail and a line to the item's history, once it is flushed.

    ``event`` names what happened in the history, or is empty where it is nobody else's business; ``note`` is what
    the person said of it.
    """
    cause = context.cause or type(command).__name__
    write_item(context.session, item, before, at=context.now, by=context.person.id, command=cause)
    if event is not None:
        add_event(context, item, event, note)


def write_item(
    session: Session, item: Item, before: dict[str, Any] | None, *, at: datetime, by: int | None, command: str
) -> None:
    """Writes the change to the trail, and marks what shows the item as it was.

    ``before`` is empty for a new one, ``by`` for what nobody did, which nobody can take back.
    """
    session.flush()
    if before is not None:
        mark_stale(session, ITEM, str(item.number), item.version)
    record(
        session,
        at=at,
        person_id=by,
        command=command,
        subject="item",
        subject_id=item.number,
        before=before,
        after=item_as_data(item),
        version=item.version,
    )


def add_event(context: Context, item: Item, event: str, note: str | None = None) -> None:
    """A line of the item's history, by the speaker, now."""
    lang = context.evidence.lang
    add_progress(context.session, item, context.person.id, context.now, event, note or "", lang)


def keep_row(context: Context, command: Command, subject: str, row: Row, before: dict[str, Any] | None) -> None:
    """Writes the change of a setting or a plan to the trail, once it is flushed."""
    mark_pages(context.session, {context.person.id, getattr(row, "person_id", None) or context.person.id})
    _write(context, type(command).__name__, subject, row, before)


def keep_part(context: Context, command: Command, subject: str, row: Row, before: dict[str, Any] | None) -> None:
    """As ``keep_row``, under the name of the cause, so that all that came of it is taken back together."""
    _write(context, context.cause or type(command).__name__, subject, row, before)


def _write(context: Context, command: str, subject: str, row: Row, before: dict[str, Any] | None) -> None:
    context.session.flush()
    after = columns(row)
    keys = [str(after[str(each.key)]) for each in inspect(type(row)).primary_key]
    record(
        context.session,
        at=context.now,
        person_id=context.person.id,
        command=command,
        subject=subject,
        subject_id="/".join(keys),
        before=before,
        after=after,
        version=getattr(row, "version", None),
    )
