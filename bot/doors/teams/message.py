"""A parcel as a message of Teams: a card with a line for notifications, or text alone where the card was called bad."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from microsoft_teams.api.activities.message import MessageActivityInput
from microsoft_teams.api.models.attachment import Attachment

from bot.deliver.sender import Parcel
from bot.doors.shown import marked
from bot.render.card import OwnView, card, summary
from bot.render.cut import cut
from bot.render.plain import plain
from handlers.answer import ItemRow, Line, Reply, Words

Files = Callable[[str, Mapping[str, Any]], str | None]
CARD = "application/vnd.microsoft.card.adaptive"
LONGEST_TEXT = 20_000


def to_activity(
    parcel: Parcel, *, alone: bool, files: Files | None, viewers: tuple[str, ...] = ()
) -> MessageActivityInput:
    """``alone``: one person reads it, to whom it is drawn already; ``viewers`` are those for whom Teams draws it anew
    where so many read that it must be told for whom. ``files`` gives the address of a file. Raises ``ValueError`` for
    what cannot be drawn."""
    reply = with_text(marked(parcel))
    if parcel.plain:
        text = cut(plain(reply, parcel.lang, parcel.zone), LONGEST_TEXT) or "–"
        return MessageActivityInput(text=text, text_format="plain")
    file = files(parcel.lang, reply.document.again) if files and reply.document and reply.document.again else None
    content = card(reply, parcel.lang, parcel.zone, own=None if alone else own_view(reply, viewers), file=file)
    return MessageActivityInput(
        summary=summary(reply, parcel.lang, parcel.zone) or "–",
        attachments=[Attachment(content_type=CARD, content=content)],
    )


def with_text(reply: Reply) -> Reply:
    """A file of text stands in the message itself: Teams takes no file from an app without asking each reader."""
    if reply.document is None or not reply.document.media_type.startswith("text/"):
        return reply
    said = reply.document.content.decode().splitlines()
    lines = tuple(Line(key="item-value", facts={"value": Words(text=each)}) for each in said if each.strip())
    return reply.model_copy(update={"document": None, "parts": (*reply.parts, *lines)})


def own_view(reply: Reply, viewers: tuple[str, ...]) -> OwnView | None:
    """A card about one item is asked for anew by whoever sees it, so that each may press what they may do."""
    number = the_item(reply)
    return OwnView(viewers, {"command": "ShowItem", "fields": {"item": number}}) if number is not None else None


def the_item(reply: Reply) -> int | None:
    """The number of the one item that a reply is about."""
    rows: list[Any] = [row for row in reply.answer.rows if isinstance(row, ItemRow)]
    return rows[0].number if len(rows) == 1 == len(reply.answer.rows) else None
