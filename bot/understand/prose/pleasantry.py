"""Greetings, thanks and leave-taking: answered in kind, and nothing is done."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from bot.understand.patterns.match import begins
from bot.understand.patterns.reading import Reading
from bot.understand.types import Draft, Talked
from handlers.commands.fields import Lang

# Of several said in one breath, the first of these is answered.
ANSWERS = ("thanked", "parted", "greeted")
THANKED = "thanked"
# Leave may be taken in words that also say until when: "until tomorrow".
AT_ONCE = frozenset({"thanked", "greeted"})
SYMBOL = "So"


def pleasant(readings: Iterable[tuple[Lang, Reading]]) -> Draft | None:
    """What is answered where a message is made of pleasantries alone in one of the languages; else None.

    They are ``values.pleasantry`` of ``prompts/LANG/phrases/talk.toml``, by the text key of the answer; those under
    ``beside`` only come with others.
    """
    answers = ((lang, _answer(reading)) for lang, reading in readings)
    return next((Draft(lang, reason=answer) for lang, answer in answers if answer), None)


def at_once(reading: Reading, lang: Lang, talked: Talked) -> Draft | None:
    """Thanks or a greeting that is known before anything else is looked for: "well done" closes nothing. Where
    something is on offer "perfect" may take it."""
    answer = None if talked.offers else _answer(reading)
    return Draft(lang, reason=answer) if answer in AT_ONCE else None


def thanked(reading: Reading, lang: Lang, *, own: bool) -> Draft | None:
    """Thanks said while something is asked, which is then still asked; None elsewhere. ``own``: whether any words might
    be the answer, so that those of thanks themselves must be among them: "excellent" may be a note."""
    if _answer(reading) != THANKED or (own and reading.phrases.lists["enough"].isdisjoint(reading.words.words)):
        return None
    return Draft(lang, source="form", reason=THANKED, score=1.0)


def opened(reading: Reading) -> str | None:
    """The answer to the greeting or thanks that a message begins with, whatever follows."""
    said = {match.value for match in begins(reading, reading.phrases.values["pleasantry"], 0)}
    return next((each for each in ANSWERS if each in said), None)


def shown_alone(text: str, talked: Talked) -> str | None:
    """The answer to a message of signs without a word, a thumb that is up or a smile: whoever begins with one greets,
    behind something else it thanks. Where something is on offer, no sign says which is meant."""
    if talked.form or any(map(str.isalnum, text)):
        return None
    if not any(unicodedata.category(letter) == SYMBOL for letter in text):
        return None
    return "answer-not-understood" if talked.offers else "thanked" if talked.command else "greeted"


def _answer(reading: Reading) -> str | None:
    at, said = 0, set[str]()
    while at < reading.length:
        found = max(begins(reading, reading.phrases.values["pleasantry"], at), key=lambda m: m.end, default=None)
        if found is None:
            return None
        at = found.end
        said.add(found.value)
    return next((each for each in ANSWERS if each in said), None)
