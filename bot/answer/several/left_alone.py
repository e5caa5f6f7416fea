"""What is left as it is beside what is asked for, "close 2 but leave 3 open", "close 2 and don't close 3": the rest is
meant, and says nothing of it."""

from __future__ import annotations

from bot.answer.several.several import runs
from bot.answer.talking import Talking
from bot.understand.patterns.match import anywhere
from bot.understand.text.joins import all_of
from bot.understand.types import Understanding, Understood

LONGEST = 160
MARKS = " ,;.，、；،؛-–—"


def beside_left_alone(talking: Talking) -> Understanding | None:
    """What a message asks for before it says of which other item nothing is to be done; None where it says no such
    thing, or of the same item."""
    said = _before(talking, "one")
    # Of several each is read by itself.
    together = any(runs(said, all_of()))
    meant = talking.read(said) if said and not together else None
    item = getattr(getattr(meant, "command", None), "item", None)
    return meant if isinstance(meant, Understood) and meant.command.changes and item is not None else None


def several_beside(talking: Talking) -> str:
    """What a message asks for of several items, without what it says of another, "close 1 and 2, but not 3"; else all
    of it."""
    return _before(talking, "one", "another") or talking.text


def _before(talking: Talking, *kinds: str) -> str:
    """The words before those that leave an item alone that they do not name; empty where none do."""
    if not (text := talking.free(LONGEST)):
        return ""
    reading = talking.reads(text, talking.lang_of(text))
    words, found = reading.words, anywhere(reading, "other_untouched")
    ends = [at for at, match in found if at and match.end == reading.length and match.value in kinds]
    first = min(ends, default=0)
    numbers = {word for word in words.words[first:] if word.isdecimal()}
    named = not first or numbers & set(words.words[:first])
    return "" if named else text[: words.starts[first]].rstrip(MARKS)
