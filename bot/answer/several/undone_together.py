"""Several changes taken back at once, "undo both", or one that is not the last, "undo the first of those"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.answer.talking import Talking
from bot.understand.patterns.phrases import phrases_of
from bot.understand.patterns.reading import Reading
from bot.understand.talked.listed import place_of
from bot.understand.talked.listed_together import apart
from bot.understand.text.joins import called
from bot.understand.text.words import words_of
from bot.understand.types import Understood
from handlers.commands.items import Undo

LONGEST = 80
FIRST = "f"


def undone_together(talking: Talking) -> tuple[Understood, ...]:
    """What takes back each of the changes that were made one by one, the last one first; of the one that is named where
    not the last one is. Nothing where the last change is meant alone."""
    text, lately = talking.text, talking.talked.lately
    # What one message changed is taken back as a whole.
    if not text or len(text) > LONGEST or talking.talked.done != bool(lately):
        return ()
    reading = Reading(words_of(text), phrases_of(talking.lang_of(text)), talking.names)
    for words, items in (*_together(reading, lately), *_named(reading, lately)):
        meant = talking.read(words)
        if isinstance(meant, Understood) and isinstance(meant.command, Undo):
            if not items:
                # "Undo both", and one alone was changed just now, or nothing.
                return (replace(meant, guess=True),)
            return tuple(replace(meant, command=Undo(item=item)) for item in items)
    return ()


def _together(reading: Reading, lately: tuple[int, ...]) -> Iterator[tuple[str, tuple[int, ...]]]:
    """The text without the words for several changes, and their items, the last one first; none where fewer were
    changed."""
    for value, words in apart(reading):
        count = int(value[1:])
        if count == len(lately) or (count < len(lately) and not value.startswith(FIRST)):
            yield words, tuple(reversed(lately))[:count]
        elif count > len(lately):
            yield words, ()


def _named(reading: Reading, lately: tuple[int, ...]) -> Iterator[tuple[str, tuple[int, ...]]]:
    """The text without the words for a change that is not the last one, and its item."""
    for at, word in enumerate(reading.words.words):
        place, end = place_of(reading, at) or (0, at + 1)
        item = lately[place - 1] if 0 < place <= len(lately) else int(word) if word.isdecimal() else 0
        if item in lately and item != lately[-1]:
            begun = at
            while begun and reading.words.words[begun - 1] in called():
                begun -= 1
            yield _without(reading, begun, end), (item,)


def _without(reading: Reading, first: int, last: int) -> str:
    words = reading.words
    before = words.text[: words.starts[first]].strip()
    return f"{before} {words.text[words.ends[last - 1] :].strip()}".strip()
