"""What of a message counts: all of it where it was spoken to Focal; of talk merely overheard, the marked lines; of
files that were shown to others, those in a place where marked lines are recorded.

In a channel Focal speaks only when spoken to. Where the place is set so, it also records lines that carry a mark.
Whatever else is said there is nobody's request: it gets no answer and is not kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy.orm import Session

from bot.answer.unsaid.changed import matters
from bot.message import Changed, Dropped, Incoming, Message, Picked, Said
from bot.understand.marked import every_marked, marked_lines
from bot.understand.prose.quoting import answering
from storage.places import find_place, records_marked

MESSAGE: TypeAdapter[Message] = TypeAdapter(Message)


def is_overheard(message: Incoming) -> bool:
    """Whether these are words that nobody said to Focal, or a file that nobody brought to it."""
    return isinstance(message, Said | Dropped) and not message.addressed


def is_nothing(message: Message) -> bool:
    """Whether it is talk without any mark, which is for nobody here whatever the place is set to."""
    return isinstance(message, Said) and not message.addressed and not marked_lines(answering(message.text))


def heard(session: Session, message: Message) -> Message | None:
    """The message as far as it counts; nothing where it was not for Focal."""
    if isinstance(message, Changed):
        return message if matters(session, message) else None
    if not isinstance(message, Said | Dropped) or message.addressed:
        return message
    # What is quoted was recorded when it was said.
    lines = every_marked(answering(message.text))
    if (isinstance(message, Said) and not lines) or not _is_recorded(session, message):
        return None
    if lines and isinstance(message, Dropped) and message.beside:
        return None
    return _said(message, "\n".join(line.said for line in lines)) if lines else message


def _said(message: Said | Dropped, text: str) -> Said:
    """Words beside a file count before it where they are marked."""
    known = message.model_dump(include=set(Said.model_fields) - {"kind"})
    return Said.model_validate({**known, "text": text})


def _is_recorded(session: Session, message: Incoming) -> bool:
    """Whether Focal records unasked in the place now, as its chair, secretary or the secretariat has set it."""
    sender = message.sender
    place = find_place(session, sender.platform, sender.installation, message.spot.place)
    return place is not None and records_marked(session, place, message.at)


def kept_words(message: Message, whole: Message) -> str | None:
    """What is to be kept of a message's words where it is less than all of them: of what somebody else wrote, and
    whoever picked or marked it did not say, nothing."""
    if isinstance(message, Picked) or (isinstance(message, Changed) and message.change == "reacted"):
        return ""
    return str(getattr(message, "text", "")) if message is not whole else None


def is_for_focal(session: Session, payload: Mapping[str, Any]) -> bool:
    """Whether whoever sent a stored message waits for an answer, also where it can no longer be read."""
    try:
        return heard(session, MESSAGE.validate_python(payload)) is not None
    except ValueError:
        return payload.get("addressed") is not False
