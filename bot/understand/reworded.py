"""One word of an item put in place of another: "sorry, not the summary but the overview", "replace list by table"."""

from __future__ import annotations

from collections.abc import Iterator

from bot.understand.match import fits
from bot.understand.reading import Reading, slots_of
from bot.understand.small import is_small
from bot.understand.words import Words, stem, words_of


def reworded(reading: Reading) -> Iterator[tuple[str, str]]:
    """Each way in which a message says which words are wrong and which are right, in this order."""
    for phrase in reading.phrases.parts.get("reworded", ()):
        match = fits(reading, phrase)
        slots = slots_of(reading.words, match.caught) if match else {}
        if {"wrong_words", "right_words"} <= slots.keys():
            yield slots["wrong_words"].words, slots["right_words"].words


def put_words(text: str, wrong: str, right: str) -> str | None:
    """A text with other words in place of those that were wrong; nothing where it does not say them, or twice."""
    return _put(text, wrong, right) or _put(text, _bare(wrong), _bare(right))


def _bare(words: str) -> str:
    # "Not the checklist but the guide", of the accessibility checklist.
    said = words_of(words)
    first = next((at for at, word in enumerate(said.words) if not is_small(word)), 0)
    return words[said.starts[first] :] if said.words else words


def _put(text: str, wrong: str, right: str) -> str | None:
    said, words = words_of(wrong), words_of(text)
    places = [at for at in range(len(words.words)) if _says(words, said, at)] if _tells(said) else []
    if len(places) != 1 or not _tells(words_of(right)):
        return None
    start, end = words.starts[places[0]], words.ends[places[0] + len(said.words) - 1]
    return f"{text[:start]}{right}{text[end:]}"


def _says(words: Words, said: Words, at: int) -> bool:
    part = words.words[at : at + len(said.words)]
    return tuple(map(stem, part)) == tuple(map(stem, said.words))


def _tells(words: Words) -> bool:
    # Numbers are days, and small words are in each text.
    return any(not (is_small(each) or each.isdecimal()) for each in words.words)
