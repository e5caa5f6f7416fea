"""Messages as the inbox keeps them."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from bot.answer.overheard import MESSAGE
from bot.message import Incoming, Message, Said, Sender, Spot, Typed, order_key
from bot.understand.data import LANGS
from bot.understand.text.language import spoken_in
from handlers.commands.fields import Lang
from storage.inbox import add_event, keep_payload
from storage.tables.inbox import Event


def to_row(message: Message) -> dict[str, Any]:
    """The fields of its row that the message itself gives."""
    return {
        "platform": message.sender.platform,
        "installation": message.sender.installation,
        "dedupe": message.event,
        "order_key": order_key(message),
        "payload": message.model_dump(mode="json"),
        "received": message.at,
    }


def store(session: Session, message: Message, claim: tuple[str, datetime] | None = None) -> Event | None:
    """Stores a message, claimed at once where ``claim`` says for whom; nothing where it was stored before."""
    return add_event(session, **to_row(message), claim=claim)


def forget_content(session: Session, event: Event) -> None:
    """What a file holds is read once: of it only what is proposed is kept. Raises ``FencedOut``."""
    if event.payload.get("content") is not None:
        keep_payload(session, event, {**event.payload, "content": None})


def to_message(event: Event) -> Message:
    """The message that was stored."""
    return MESSAGE.validate_python(event.payload)


def to_incoming(event: Event) -> Incoming:
    """Who is to be answered and where, also where the rest of what was stored cannot be read, as it is a newer
    version's."""
    kept = {name: event.payload.get(name) for name in Incoming.model_fields}
    kept |= {"sender": _known(Sender, event.payload["sender"]), "spot": _known(Spot, event.payload["spot"])}
    return Incoming.model_validate(kept)


def _known(part: type[Typed], stored: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in stored.items() if name in part.model_fields}


def langs_of(message: Message) -> set[Lang]:
    """The language whose words are needed to read a message, if any is."""
    return {spoken_in(message.text, None)} if isinstance(message, Said) else set()


def tongue_of(event: Event, own: str | None) -> str | None:
    """The language in which what was stored is answered where it fails: that of its words, else the speaker's own."""
    text, lang = event.payload.get("text"), own or event.payload.get("lang")
    # Whatever fails here may be what failed before.
    with suppress(Exception):
        return spoken_in(text, lang if lang in LANGS else None) if text else lang
    return lang
