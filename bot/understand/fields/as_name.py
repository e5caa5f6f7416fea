"""Whether words that name nobody of the register look like a name, where it was asked who is meant.

What is asked may be answered with somebody whom the register does not know; another order must not become their name.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bot.understand.fields.task import Scene
from bot.understand.patterns.match import begins
from bot.understand.patterns.reading import Reading
from bot.understand.prose.ordering import labels_in
from bot.understand.text.small import is_small
from bot.understand.text.words import is_han, is_question

# Fields that ask who.
OF_PARTIES = frozenset({"responsible", "addressed_to", "cooperating", "report_to", "party", "to", "people", "person"})
# A name has no more words, nor more Chinese signs.
MOST, MOST_SIGNS = 5, 12
# Nor more that are all written small, or in letters that have no capitals.
MOST_SMALL, MOST_PLAIN = 2, 3
# "г-н", "dra.".
LONGEST_TITLE = 4
# Among the cues of orders those that are verbs of command, and what no name begins with.
ORDERING = frozenset({"move", "give", "remind", "send", "pause", "resume", "cancel", "undo", "confirm", "ask", "need"})


def are_names(found: Any, scene: Scene, *, asks: bool = False) -> bool:
    """Whether each of the parties, as data, is known or said as a name is; in what ``asks`` nobody new is named."""
    unknown = _unknown(found)
    # "TSB, please", "I think TSB": beside somebody who is known only what is written as a name is one.
    if asks and unknown:
        return False
    beside = isinstance(found, list) and len(unknown) < len(found)
    said = [each for each in unknown if not is_post(str(each["words"]), scene)]
    return all(_is_name(str(each["words"]), scene) and (not beside or is_written_as_name(each, scene)) for each in said)


def may_be_new(party: Any, scene: Scene, *, written: bool) -> bool:
    """Whether somebody whom the register does not know may be one who is new: no word asks who it is, and it is not
    "the" or "a"; ``written``: also written as a name is, in letters that have capitals, behind a title or not."""
    words = str(party.get("words", "")) if isinstance(party, Mapping) and party.get("kind") == "unknown" else ""
    if not words:
        return True
    reading = scene.reading(words)
    asks = not reading.phrases.lists["inquiring"].isdisjoint(reading.words.words)
    bare = _without_title(words)
    if asks or all(map(is_small, reading.words.words)) or not _is_name(bare, scene):
        return False
    return not written or not _has_cases(words) or _is_capital(scene.reading(bare))


def _without_title(words: str) -> str:
    first, _, others = words.partition(" ")
    return others if others and first.islower() and len(first) <= LONGEST_TITLE else words


def is_post(words: str, scene: Scene) -> bool:
    """Whether words name a post, "the chair of TDAG": whose it is is known by the day."""
    reading = scene.reading(words)
    first = next((at for at, word in enumerate(reading.words.words) if not is_small(word)), 0)
    found = (match for at in range(first + 1) for match in begins(reading, reading.phrases.role, at))
    return any(match.value and match.end == reading.length for match in found)


def _unknown(found: Any) -> Sequence[Mapping[str, Any]]:
    parties = found if isinstance(found, list) else [found]
    return [each for each in parties if isinstance(each, Mapping) and each.get("kind") == "unknown"]


def _is_name(words: str, scene: Scene) -> bool:
    reading = scene.reading(words)
    if is_question(words) or not 0 < reading.length <= (MOST_SIGNS if _is_signs(reading) else MOST):
        return False
    capital = _has_capitals(reading)
    numbered = any(each.isdecimal() for each in reading.words.words)
    orders = ORDERING - {"need"} if capital else ORDERING
    most = MOST_SIGNS if _is_signs(reading) else MOST_SMALL if _has_cases(words) else MOST_PLAIN
    if reading.length > most and not capital:
        # "Whoever is free."
        return False
    # "Working Party 5" and "Grant Givens" are written as names are. What is a small word as well, "de", orders nothing.
    return not (numbered and not capital) and not any(
        orders & labels for labels in labels_in(reading, scene.lang) if "fill" not in labels
    )


def _has_cases(words: str) -> bool:
    return words.upper() != words.lower()


def is_written_as_name(party: Mapping[str, Any], scene: Scene) -> bool:
    """Whether somebody unknown is written as a name is; of letters that have no capitals nothing tells that."""
    return _is_capital(scene.reading(str(party["words"])))


def _is_signs(reading: Reading) -> bool:
    return any(is_han(word) for word in reading.words.words)


def _has_capitals(reading: Reading) -> bool:
    return reading.length > 1 and _is_capital(reading)


def _is_capital(reading: Reading) -> bool:
    words = reading.words
    said = (words.text[start:end] for start, end in zip(words.starts, words.ends, strict=True))
    return all(each[:1].isupper() or each[:1].isdecimal() or is_small(each.lower()) for each in said)
