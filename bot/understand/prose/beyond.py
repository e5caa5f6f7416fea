"""What people ask an assistant for and Focal cannot do: a room to be booked, a speech to be translated.

Said so, instead of a reminder that nobody wanted. ``values.beyond`` of ``prompts/LANG/phrases/talk.toml`` holds what is
done (``books``, ``writes``) and to what (``booked``, ``written``); both must stand near the head of the message.
``did`` tells that it is done, or who does it, which asks for nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from functools import cache

from bot.understand.patterns.match import anywhere, begins
from bot.understand.patterns.reading import Reading, is_asked
from bot.understand.prose.ordering import cues_of
from bot.understand.text.words import is_han
from bot.understand.types import Draft
from handlers.commands.command import Command
from handlers.commands.fields import Lang

REASON = "beyond-me"
DID = "did"
KINDS = (("books", "booked"), ("writes", "written"))
# Among so many words the act must begin, and so near to it must stand what it is done to; Chinese signs are shorter.
HEAD, NEAR, SIGNS = 8, 7, 2
# Readings that are hardly more than a guess: of a reminder without a word for one, and by telling words.
GUESSED = frozenset({"dated", "whole", "gist"})
OF_MEETINGS = frozenset({"ShowMeeting", "ListMeetings", "ShowAgenda"})


def is_guessed(draft: Draft) -> bool:
    """Whether nothing better was found than what such a request is easily taken for."""
    if draft.phrase == "asking" and draft.command in OF_MEETINGS:
        # "Could you get us a room for Friday's meeting?"
        return True
    return bool(GUESSED & draft.slots.keys()) and draft.command in ("RemindMe", "ShowAgenda")


def is_taken_for(command: Command, reading: Reading) -> bool:
    """Whether such a request is easily taken for this command: a room to be booked for a line of one's diary."""
    name = type(command).__name__
    return name in ("SetLanguage", *OF_MEETINGS) or (name == "RemindMe" and is_asked(reading))


def quoted(text: str, readings: Iterable[tuple[Lang, Reading]]) -> Draft | None:
    """The answer where something is to be translated that stands behind a colon or in quotation marks: whatever it
    says, it is not said to Focal. None elsewhere."""
    # Most messages hold no such sign, and reading them in a further language has its phrases compiled.
    if _quotes().search(text) is None:
        return None
    return next((Draft(lang, reason=REASON) for lang, reading in readings if _is_quoted(reading)), None)


def _is_quoted(reading: Reading) -> bool:
    quotes = _quotes().search(reading.words.text)
    before = bisect_left(reading.words.starts, quotes.start()) if quotes is not None else 0
    return any("translates" in _said(reading, at) for at in range(min(HEAD, before)))


@cache
def _quotes() -> re.Pattern[str]:
    return re.compile(r"[:：«“„\"「『]")


def beyond(readings: Iterable[tuple[Lang, Reading]]) -> Draft | None:
    """The answer to a request for what Focal cannot do; None for any other."""
    return next((Draft(lang, reason=REASON) for lang, reading in readings if _is_beyond(reading, lang)), None)


def _is_beyond(reading: Reading, lang: Lang) -> bool:
    if "remind" in cues_of(reading, lang):
        return False
    if begins(reading, reading.phrases.values["own_duty"], 0):
        return False
    if any(match.value == DID for _, match in anywhere(reading, "beyond")):
        # "J'ai réservé la salle" tells what was done, and "who books the rooms" asks nobody to.
        return False
    signs = SIGNS if any(is_han(word) for word in reading.words.words[:1]) else 1
    acts = [(at, act) for at in range(min(HEAD * signs, reading.length)) for act in _said(reading, at)]
    kinds = [(at, done) for at, act in acts for does, done in KINDS if act == does]
    return any(done in _said(reading, at + step) for at, done in kinds for step in range(-NEAR * signs, NEAR * signs))


def _said(reading: Reading, at: int) -> set[str]:
    if not 0 <= at < reading.length:
        return set()
    return {match.value or "" for match in begins(reading, reading.phrases.values["beyond"], at)}
