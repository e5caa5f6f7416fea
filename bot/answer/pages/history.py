"""A conversation as it went so far, for a page that shows it anew each time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from pydantic import ValidationError

from bot.answer.guests import find_asker
from bot.message import Incoming
from handlers.answer import Reply
from storage.database import Database
from storage.exchanges import find_answer, list_exchanges
from storage.tables.inbox import Event
from storage.tables.notices import Message

# So many times what is shown is looked at, since some of it is not shown.
MORE = 2


@dataclass(frozen=True)
class Exchange:
    """One reply or notice with the words that it answers; ``said`` is empty where nothing was typed. ``at`` is UTC."""

    id: int
    said: str
    reply: Reply
    lang: str
    zone: str
    at: datetime


def read_history(database: Database, reader: Incoming, most: int) -> tuple[Exchange, ...]:
    """The last exchanges between the reader and Focal, oldest first; none for somebody not met yet. A form that came
    back to its own page to be put right is none."""
    sender, spot = reader.sender, reader.spot
    where = (sender.platform, sender.installation, spot.address or spot.place)
    with database.reading() as session:
        person = find_asker(session, sender) if sender.user else None
        found = list_exchanges(session, person.id, where, MORE * most) if person else ()
        shown = []
        for message, event in found:
            reply = _reply(message.reply)
            if reply is not None and not (reply.form and _is_apart(event)):
                shown.append(_exchange(message, event, reply))
        return tuple(shown[-most:])


def read_answer(database: Database, message: Incoming) -> Exchange | None:
    """What a message that was taken in before was answered with; nothing where it is not answered yet, or said
    something else then."""
    sender, said = message.sender, message.model_dump(mode="json")
    with database.reading() as session:
        answer, event = find_answer(session, sender.platform, sender.installation, message.event) or (None, None)
        reply = _reply(answer.reply) if answer else None
        is_same = event and all(event.payload.get(each) == said.get(each) for each in ("command", "fields"))
        return _exchange(answer, event, reply) if answer and reply and is_same else None


def _exchange(message: Message, event: Event | None, reply: Reply) -> Exchange:
    return Exchange(message.id, _said(event), reply, message.lang, message.zone, message.made_at)


def _reply(data: object) -> Reply | None:
    """What an older version of Focal composed and this one can't read is left out."""
    try:
        return Reply.model_validate(data)
    except ValidationError:
        return None


def _is_apart(event: Event | None) -> bool:
    return bool(event and event.payload.get("apart"))


def _said(event: Event | None) -> str:
    return str(event.payload.get("text") or "") if event else ""
