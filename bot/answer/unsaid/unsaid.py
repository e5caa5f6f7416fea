"""What comes in beyond words: forms sent, pages opened, messages picked, edited or deleted, files."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from bot.answer.unsaid.changed import to_change
from bot.answer.unsaid.filled import read_form
from bot.answer.unsaid.opened import to_page
from bot.answer.unsaid.picked import to_offer, to_picked
from bot.message import Changed, Message, Opened, Picked, Submitted
from bot.understand.fields.task import Scene
from bot.understand.named.names import Names
from bot.understand.types import Asker, Nothing, Understanding, Understood
from handlers.answer import Line
from handlers.form_filled import item_filled
from storage.items import LARGEST, get_item
from storage.tables.people import Person


def unsaid(
    session: Session, message: Message, asker: Asker, names: Names, person: Person | None, now: datetime
) -> Understanding | None:
    """What such a message means; nothing for words and for buttons, which mean what they hold."""
    scene = Scene(asker.lang or "en", names, asker, now)
    match message:
        case Submitted():
            return _sent(session, message, scene)
        case Opened():
            page = to_page(message.page)
            return Understood(scene.lang, page) if page else None
        case Picked():
            return Understood(scene.lang, to_picked(message.text, message.link, scene))
        case Changed(change="reacted"):
            return to_offer(message.text or "", message.link, scene)
        case Changed():
            return to_change(session, message, person, scene)
        case _:
            return None


def _sent(session: Session, message: Submitted, scene: Scene) -> Understanding:
    number = str(message.fields.get("item", ""))
    known = number.isascii() and number.isdecimal() and int(number[:12]) <= LARGEST
    # An item's fields that are sent as they stand are no change.
    item = get_item(session, int(number)) if known and message.command == "EditItem" else None
    try:
        return read_form(message.command, message.fields, scene, item_filled(session, item) if item else {})
    except ValueError:
        return Nothing(scene.lang, Line(key="offer-gone"))
