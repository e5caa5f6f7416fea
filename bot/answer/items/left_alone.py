"""What is left as it is beside what is asked for, "close 2 but leave 3 open", "close 2 and don't close 3": the rest is
meant, and says nothing of it."""

from __future__ import annotations

from bot.answer.talking import Talking
from bot.understand.patterns.match import anywhere
from bot.understand.types import Understanding, Understood

LONGEST = 160
MARKS = " ,;.，、；،؛-–—"


def beside_left_alone(talking: Talking) -> Understanding | None:
    """What a message asks for before it says of which other item nothing is to be done; None where it says no such
    thing, or of the same item."""
    if not (text := talking.free(LONGEST)):
        return None
    reading = talking.reads(text, talking.lang_of(text))
    words = reading.words
    found = [at for at, match in anywhere(reading, "other_untouched") if at and match.end == reading.length]
    if not found:
        return None
    meant = talking.read(text[: words.starts[min(found)]].rstrip(MARKS))
    item = getattr(getattr(meant, "command", None), "item", None)
    if not isinstance(meant, Understood) or not meant.command.changes or item is None:
        return None
    return None if str(item) in words.words[min(found) :] else meant
