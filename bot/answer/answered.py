"""What came of one message."""

from __future__ import annotations

from dataclasses import dataclass

from bot.answer.carry_out import Carried
from bot.understand.types import Understanding
from handlers.answer import Reply
from storage.messages import Begun
from storage.tables.notices import Message as StoredMessage


@dataclass(frozen=True)
class Answered:
    """One message answered: what was understood, what was said, and the stored message that says it.

    ``attempt`` is the try on record, which the maker of the reply must make at once; nothing where others send it.
    ``said`` is empty where the words were not for Focal: nobody is answered.
    """

    event: int
    said: StoredMessage | None
    understanding: Understanding | None
    carried: Carried | None
    reply: Reply
    lang: str
    zone: str
    attempt: Begun | None = None
