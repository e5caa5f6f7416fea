"""The item that a quoted reminder is about, "> Item 2, prepare the checklist …" and below it "done"; or a letter that
is pasted, by its subject."""

from __future__ import annotations

from dataclasses import replace

from bot.answer.texts.mail_head import pasted_letter
from bot.message import Message, Said
from bot.understand.patterns.phrases import phrases_of
from bot.understand.text.language import spoken_in
from bot.understand.text.words import is_han, stem, words_of
from bot.understand.types import Asker, Talked

# "El 18" and "n 2" call nothing an item for certain.
LEAST, LONGEST, MOST_DIGITS = 3, 2_000, 6


def of_quoted(message: Message, asker: Asker, talked: Talked) -> Talked:
    """What was talked of, with the only item that the quoted lines of the message name as the one last spoken of; of a
    letter that is pasted, whatever it answers, no more than what its subject names."""
    if not isinstance(message, Said) or not message.addressed or talked.form:
        return talked
    if (letter := pasted_letter(message.text)) is not None:
        numbers = _named(letter.subject, asker)
        return Talked(item=numbers.pop() if len(numbers) == 1 else None)
    if ">" not in message.text:
        return talked
    lines = [line.lstrip() for line in message.text[:LONGEST].splitlines()]
    quoted = " ".join(line.lstrip("> ") for line in lines if line.startswith(">"))
    numbers = _named(quoted, asker) if quoted and not all(line.startswith(">") for line in lines if line) else set()
    return replace(talked, item=numbers.pop()) if len(numbers) == 1 else talked


def _named(text: str, asker: Asker) -> set[int]:
    words, called = words_of(text).words, phrases_of(spoken_in(text, asker.lang)).lists["item_words"]
    numbers = [at for at, word in enumerate(words) if at and word.isdecimal() and len(word) <= MOST_DIGITS]
    return {int(words[at]) for at in numbers if stem(words[at - 1]) in called and _is_long(words[at - 1])}


def _is_long(word: str) -> bool:
    return len(word) >= LEAST or is_han(word)
