"""Changes of a message that come before the message itself, as platforms tell them again and in any order.

A change that is nobody's business yet is put by. Once something was answered to the message it comes again, so that in
the end all stands as if it had been told in order; of several edits the last holds.
"""

from __future__ import annotations

from hashlib import sha256

from sqlalchemy.orm import Session

from bot.message import LONGEST_KEY, Changed, Dropped, Message, Said
from bot.understand.marked import marked_lines
from bot.understand.prose.quoting import answering
from storage.inbox_early import keep_early, wake_early
from storage.item_sources import note_edit
from storage.places import find_place, records_marked
from storage.tables.inbox import Event

CHANGES = ("edited", "deleted")


def put_by(session: Session, event: Event, message: Message) -> None:
    """Of words that nobody said to Focal the marked lines alone are kept, where such lines are recorded."""
    if isinstance(message, Changed) and message.change in CHANGES:
        kept = message.model_copy(update={"text": _words(session, message)}).model_dump(mode="json")
        keep_early(session, event, _key(message.change, message.spot.place, message.message), kept)


def come_now(session: Session, event: Event, message: Message) -> None:
    """What was told of this message before it came is answered after it; an edit overtakes those made before it."""
    if isinstance(message, Changed) and message.change == "edited":
        _overtake(session, message)
    if isinstance(message, Said | Dropped) and message.ref:
        wake_early(session, event, [_key(each, message.spot.place, message.ref) for each in CHANGES])


def _overtake(session: Session, message: Changed) -> None:
    place = find_place(session, message.sender.platform, message.sender.installation, message.spot.place)
    if place is not None:
        note_edit(session, place.id, message.message, message.at)


def _words(session: Session, message: Changed) -> str | None:
    if message.text is None or message.addressed:
        return message.text
    sender = message.sender
    place = find_place(session, sender.platform, sender.installation, message.spot.place)
    if place is None or not records_marked(session, place, message.at):
        return ""
    return "\n".join(line.said for line in marked_lines(answering(message.text)))


def _key(change: str, place: str, ref: str) -> str:
    key = f"early:{change}:{place}:{ref}"
    return key if len(key) <= LONGEST_KEY else f"early:{sha256(key.encode()).hexdigest()}"
