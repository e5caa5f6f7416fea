"""Whose items are asked for, where somebody is said by a part of a name: "how many actions does Amina have?".

Names of the register are found as they stand; a given name is none of them, and a question that lost it would be
answered with everybody's items, or with the asker's own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from bot.understand.fields.task import Scene
from bot.understand.named.names import Names
from bot.understand.patterns.plain import is_number
from bot.understand.patterns.reading import Reading
from bot.understand.text.small import is_small
from bot.understand.text.words import is_han, stem
from bot.understand.types import Draft, Slot

OF_SOMEBODY = frozenset({"ListItems", "ShowReminders"})
# Where one of these is said it is told whose they are, or of what.
TOLD = frozenset({"of_body", "topic", "of_topic", "group", "meeting", "held", "month", "which", "choice", "wider"})
SHORTEST, OWNS = 3, "s"


def possessor(reading: Reading, *, me: bool) -> str | None:
    """The words that name somebody by a part of a name, or a name that nobody of the register bears. ``me``: the
    speaker is said as well ("give me …"); then such a name counts only where it is said whose."""
    unknown = list(_unknown(reading))
    known = next((at for at in unknown if _by_part(reading, at)), None)
    if known is not None:
        return _run(reading, known, unknown)
    first = next((at for at in unknown if at and _is_capital(reading, at) and (not me or _owns(reading, at))), None)
    return None if first is None else _run(reading, first, unknown)


def with_apostrophe(text: str, names: Names) -> str:
    """A text with the apostrophe that was left out behind the letters of a body: "anything of TSBs overdue?"."""
    found = set(_plural().findall(text))
    bodies = {each.text for each in names.of_kind("body")} & found if found else ()
    return _plural().sub(lambda m: f"{m[1]}'s" if m[1] in bodies else m[0], text) if bodies else text


@cache
def _plural() -> re.Pattern[str]:
    return re.compile(r"\b([A-Z]{2,5})s\b(?!')")


def of_possessor(draft: Draft, text: str, scene: Scene) -> Draft:
    """The draft with the party whose items are asked for, where the words name one and it holds none."""
    if draft.command not in OF_SOMEBODY or draft.source != "phrase" or TOLD & draft.slots.keys():
        return draft
    party = draft.slots.get("party")
    if party is not None and party.words != "me" and party.start < party.end:
        return draft
    said = possessor(scene.reading(_undated(text, scene)), me=party is not None or "mine" in draft.slots)
    return replace(draft, slots={**draft.slots, "party": Slot(said, 0, 0)}) if said else draft


def _undated(text: str, scene: Scene) -> str:
    found = scene.moment(text)
    return f"{text[: found.cue_start]} {text[found.end :]}" if found else text


def _unknown(reading: Reading) -> Iterator[int]:
    """The words that no phrase and no name of the register holds."""
    named = {at for each in reading.at.values() for at in range(each.first, each.last)}
    vocabulary = reading.phrases.vocabulary
    for at, word in enumerate(reading.words.words):
        plain = len(word) >= SHORTEST and word.isalpha() and not (is_small(word) or is_han(word))
        if plain and at not in named and not {word, stem(word)} & vocabulary and not is_number(reading, word):
            yield at


def _is_capital(reading: Reading, at: int) -> bool:
    words = reading.words
    said = words.text[words.starts[at] : words.ends[at]]
    return said[:1].isupper() and said[1:].islower()


def _by_part(reading: Reading, at: int) -> bool:
    # Arabic has no capitals.
    written = _is_capital(reading, at) or reading.phrases.lang == "ar"
    return written and any(kind == "person" for kind, _ in reading.names.by_part(reading.words.words[at]))


def _owns(reading: Reading, at: int) -> bool:
    """Whether it is said whose: "Bob's", "de Bob"."""
    words = reading.words.words
    before = words[at - 1] if at else ""
    return words[at + 1 : at + 2] == (OWNS,) or before in reading.phrases.lists["of_whom"]


def _run(reading: Reading, at: int, unknown: list[int]) -> str:
    last = at + 1
    while last in unknown and _is_capital(reading, last):
        last += 1
    return reading.words.said(at, last)
