"""How near the words of a message come to those of known requests: what is asked last, where phrases and telling words
found nothing.

A linear reader, a file of weights for each language: a message is cut into words, pairs of words, also with another
between them, pieces of words of three letters (two and three Chinese signs), names, numbers and telling cues; each of
these speaks for some commands and against others, and so does the kind of what was spoken of before. ``make wording``
fits the weights to ``requests.toml``, ``examples.toml`` and ``after.toml`` of the language by least regret between
classes (``benchmarks/wording.py``), talk being a class of its own, and writes ``prompts/LANG/wording.json``. Nothing
but words is counted, so that this needs no library and little more time than cutting a message into pieces does.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise

from bot.understand.patterns.counted import has_date, leads_off, number_of
from bot.understand.patterns.cues import Piece, pieces
from bot.understand.patterns.plain import is_number
from bot.understand.patterns.reading import Reading, is_asked
from bot.understand.sense.gist import VALUES, telling_cues
from bot.understand.text.words import is_han, stem
from handlers.commands.fields import Lang

TALK, RARE = "talk", "rare"
# A pair of signs for a class and its weight, both from here on: what can be written in a file as it is.
FIRST_SIGN, NO_WEIGHT = 35, 80
LETTERS = 3
NAMES = ("topic", "body", "person")


@dataclass(frozen=True)
class Weights:
    """What each piece of a message says of each class; ``of``: to which sentences they were fitted, ``unit``: that of
    the weights as they are written, ``before``: what speaks for a class before anything is said."""

    of: str
    classes: tuple[str, ...]
    before: tuple[float, ...]
    unit: float
    said: Mapping[str, str]

    def scores(self, found: frozenset[str]) -> list[tuple[str, float]]:
        """Each class by its score, best first: above 0 speaks for it, an example of it has about 1."""
        sums = [0] * len(self.classes)
        for each in found:
            known = self.said.get(each, "")
            for at in range(0, len(known), 2):
                sums[ord(known[at]) - FIRST_SIGN] += ord(known[at + 1]) - NO_WEIGHT
        scale = self.unit / max(1.0, len(found) ** 0.5)
        scores = (start + each * scale for start, each in zip(self.before, sums, strict=True))
        return sorted(zip(self.classes, scores, strict=True), key=lambda each: -each[1])


@cache
def weights_of(lang: Lang) -> Weights:
    """The weights of one language, read when they are first needed."""
    data = json.loads(files("prompts").joinpath(lang, "wording.json").read_text(encoding="utf-8"))
    return Weights(data["of"], tuple(data["classes"]), tuple(data["before"]), data["unit"], data["said"])


def worded(reading: Reading, lang: Lang, before: str | None = None) -> list[tuple[str | None, float]]:
    """The commands that the words of a message speak for, best first; None stands for talk, and for what is too
    seldom asked to be told apart. ``before``: the kind of what was spoken of, as ``after`` tells it."""
    ranked = weights_of(lang).scores(features(reading, lang, before))
    return [(None if name in (TALK, RARE) else name, score) for name, score in ranked]


def features(reading: Reading, lang: Lang, before: str | None = None) -> frozenset[str]:
    """All that is counted of a message, and of what was said before it."""
    found = pieces(reading, telling_cues(lang), VALUES)
    number = number_of(reading, found)
    words = list(_words(reading, found, number))
    labels = {label for each in found if each is number or "item" not in each.values for label in each.values}
    labels |= {"=date"} if has_date(reading, found, number) else set()
    labels |= {"=asked"} if is_asked(reading) else set()
    labels |= {"=leads"} if number is not None and leads_off(found, number) else set()
    labels.add(f"={min(reading.length // 4, 5)}")
    labels |= {f"={before}"} if before else set()
    return frozenset({*(f"@{each}" for each in labels), *_counted(words)})


def _words(reading: Reading, found: Sequence[Piece], number: Piece | None) -> Iterator[str]:
    for piece in found:
        name = next((each for each in NAMES if each in piece.values), None)
        if piece is number or name is not None:
            yield f"<{name or 'item'}>"
            continue
        for word in reading.words.words[piece.first : piece.last]:
            yield "<number>" if is_number(reading, word) else word


def _counted(words: Sequence[str]) -> Iterator[str]:
    stems = ["^", *(stem(each) for each in words), "$"]
    yield from (f"_{each}" for each in stems[1:-1])
    yield from (f"{a} {b}" for a, b in pairwise(stems))
    # With one word between them two still belong together: "remind me of it tomorrow".
    yield from (f"{a} ~ {b}" for a, b in zip(stems, stems[2:], strict=False))
    yield from (f"{a} {b} {c}" for a, b, c in zip(stems, stems[1:], stems[2:], strict=False) if is_han(b))
    for word in words:
        if word[0] != "<" and not is_han(word):
            whole = f"^{word}$"
            yield from (whole[at : at + LETTERS] for at in range(len(whole) - LETTERS + 1))
