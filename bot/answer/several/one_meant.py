"""One of several where only one can be meant, "hand 2 over to TSB, or maybe BDT": which is asked before any part of the
message is taken for a request of its own."""

from __future__ import annotations

from bot.answer.talking import Talking
from bot.understand.fields.either_of import LONGEST, says_or
from bot.understand.types import Unclear


def one_meant(talking: Talking) -> Unclear | None:
    """The question which of several is meant that a message of one line joins by "or"; None of any other message."""
    text = talking.free(LONGEST)
    if not text or "\n" in text or not says_or(talking.reads(text, talking.lang)):
        return None
    meant = talking.read(text)
    return meant if isinstance(meant, Unclear) else None
