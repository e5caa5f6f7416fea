"""What stands in a place in one language, with the button by which a reader has it in their own."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.orm import Session

from handlers.answer import Button, Line, Reply
from handlers.commands.catalogue import to_dict
from handlers.commands.places import ReadInMine
from handlers.usual import Usual
from storage.places import AUDIENCES, list_langs_of
from storage.routes import CHATS
from storage.tables.notices import Message
from storage.tables.places import Place


def with_mine(session: Session, message: Message, place: Place, reply: Reply, usual: Usual) -> Reply:
    """The reply that a stored message says, with the button where somebody reads there whose language is another; kept
    with the message."""
    if not _is_read_otherwise(session, message, place, usual):
        return reply
    kept = place.audience if place.audience in AUDIENCES else "outsiders"
    command = ReadInMine.model_validate({"post": message.id, "kept": kept})
    mine = Button(label=Line(key="button-read-in-mine"), command=to_dict(command))
    said = reply.model_copy(update={"buttons": (*reply.buttons, mine)})
    message.reply = said.model_dump(mode="json")
    session.flush()
    return said


def mine_of(reply: Reply) -> Iterator[Button]:
    """The button, where the reply has it."""
    yield from (each for each in reply.buttons if (each.command or {}).get("command") == ReadInMine.__name__)


def _is_read_otherwise(session: Session, message: Message, place: Place, usual: Usual) -> bool:
    if place.platform not in CHATS or place.audience == "direct" or place.kind == "direct":
        return False
    # Of whom Focal has not met yet nobody knows what they read: the place's own language stands for them.
    langs = {usual.lang_of(place), *(lang or usual.lang for lang in list_langs_of(session, place.id))}
    return langs != {message.lang}
