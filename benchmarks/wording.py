"""``make wording``: fits the reader of words of each language and writes ``prompts/LANG/wording.json``.

The sentences are those of ``requests.toml`` and ``examples.toml`` beside it, and of ``after.toml`` what is said next,
and no others: neither those of third parties nor ``benchmarks/unseen`` and ``benchmarks/talks``, which measure it. Each
class is told from all others by the widest margin (squared hinge, dual coordinate descent over the Gram matrix), all
classes at once; what weighs next to nothing is left out.
"""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from benchmarks.understanding_rows import names
from bot.understand.data import LANGS
from bot.understand.patterns.phrases import phrases_of
from bot.understand.patterns.reading import Reading
from bot.understand.sense.wording import FIRST_SIGN, NO_WEIGHT, RARE, TALK, features
from bot.understand.text.words import words_of
from handlers.commands.catalogue import COMMANDS
from handlers.commands.fields import Lang

Matrix = NDArray[np.floating]
SOURCES = ("examples.toml", "requests.toml")
NEXT = "after.toml"
PROMPTS = Path(str(files("prompts")))
# Fewer sentences than this tell no command apart.
LEAST = 4
# A piece of a single sentence is remembered, not learned; of a weight below this share of the largest nothing is lost.
SEEN, LITTLE, LARGEST = 2, 0.02, 40
ROUNDS, LOOSENESS, STILL = 25, 2.0, 1e-3
# How much more what is rare counts, read off the sentences of ``benchmarks/unseen``; what counts as one.
RARENESS, USUAL = 0.75, 5.0


def sentences(lang: Lang) -> list[tuple[str, str]]:
    """The class and the words of each sentence that is learned from, said by itself."""
    keys, rows = _keys(), dict[str, str]()
    for source in SOURCES:
        data: Mapping[str, list[str]] = _read(lang, source)
        rows |= {words: keys[key] for key, each in data.items() for words in each}
    counted = Counter(rows.values())
    return [(name if counted[name] >= LEAST else RARE, words) for words, name in rows.items()]


def said_next(lang: Lang) -> list[tuple[str, str, str]]:
    """The class and the words of each sentence said in a conversation, and the kind of what was spoken of before."""
    keys, known = _keys(), {name for name, _ in sentences(lang)}
    data: Mapping[str, Mapping[str, list[str]]] = _read(lang, NEXT)
    told = ((keys[key], words, kind) for kind, each in data.items() for key, said in each.items() for words in said)
    return [(name if name in known else RARE, words, kind) for name, words, kind in told]


def _keys() -> Mapping[str, str]:
    return {command.key(): name for name, command in COMMANDS.items()} | {TALK: TALK}


def _read(lang: Lang, source: str) -> Any:
    return tomllib.loads((PROMPTS / lang / source).read_text(encoding="utf-8"))


def digest(lang: Lang, *more: str) -> str:
    """Of the sentences that weights were fitted to, so that it is noticed when these are others; of those said by
    themselves, and of what stands in ``more``."""
    said = "".join((PROMPTS / lang / source).read_text(encoding="utf-8") for source in (*SOURCES, *more))
    return hashlib.sha256(said.encode()).hexdigest()[:16]


def found_in(words: str, lang: Lang, before: str | None = None) -> frozenset[str]:
    return features(Reading(words_of(words), phrases_of(lang), names()), lang, before)


def fitted(lang: Lang) -> dict[str, Any]:
    """The weights as they are written."""
    rows = [*((name, words, None) for name, words in sentences(lang)), *said_next(lang)]
    found = [found_in(words, lang, before) for _, words, before in rows]
    seen = Counter(each for one in found for each in one)
    known = sorted(each for each, times in seen.items() if times >= SEEN)
    classes = sorted({name for name, _, _ in rows})
    telling = _telling(seen, known, len(rows))
    # The last column is the same for all, and so what speaks for a class before anything is said.
    table = np.hstack([_table(found, known) * telling, np.ones((len(rows), 1), dtype=np.float32)])
    *weighed, before = _fit(table, np.array([classes.index(name) for name, _, _ in rows]), len(classes))
    weights = np.array(weighed) * telling[:, None]
    unit = float(np.abs(weights).max()) / LARGEST
    said = {each: _written(row / unit) for each, row in zip(known, weights, strict=True)}
    return {
        "of": digest(lang, NEXT),
        "classes": classes,
        "before": [round(float(each), 4) for each in before],
        "unit": round(unit, 6),
        "said": {k: v for k, v in said.items() if v},
    }


def _table(found: Sequence[frozenset[str]], known: Sequence[str]) -> Matrix:
    places = {each: at for at, each in enumerate(known)}
    table = np.zeros((len(found), len(known)), dtype=np.float32)
    for row, each in zip(table, found, strict=True):
        row[[places[one] for one in each if one in places]] = 1 / len(each) ** 0.5
    return table


def _telling(seen: Mapping[str, int], known: Sequence[str], rows: int) -> Matrix:
    """How much each piece counts: what stands in few sentences more than what stands in many."""
    shares = np.array([(1 + rows) / (1 + seen[each]) for each in known])
    return np.asarray((np.log(shares) / USUAL) ** RARENESS, dtype=np.float32)


def _fit(table: Matrix, labels: NDArray[np.int64], classes: int) -> Matrix:
    signs = np.where(labels[:, None] == np.arange(classes), 1.0, -1.0)
    gram = table @ table.T
    # For every class a row: what changes is then in one piece.
    kept, sums, signs = np.zeros_like(signs.T), np.zeros_like(signs.T), signs.T.copy()
    order = np.random.default_rng(1)
    for _ in range(ROUNDS):
        for at in order.permutation(len(labels)):
            slope = signs[:, at] * sums[:, at] - 1 + kept[:, at] / (2 * LOOSENESS)
            new = np.maximum(0.0, kept[:, at] - slope / (gram[at, at] + 1 / (2 * LOOSENESS)))
            moved = new - kept[:, at]
            for one in np.flatnonzero(np.abs(moved) > STILL):
                sums[one] += (moved[one] * signs[one, at]) * gram[at]
                kept[one, at] = new[one]
    weights: Matrix = table.T @ (kept * signs).T
    return weights


def _written(row: Matrix) -> str:
    told = [(at, round(float(each))) for at, each in enumerate(row) if abs(each) >= LITTLE * LARGEST]
    return "".join(chr(FIRST_SIGN + at) + chr(NO_WEIGHT + each) for at, each in told if each)


def write() -> Iterator[tuple[str, int]]:
    """Writes the weights of each language; yields how long each file is."""
    threadpool_limits(1, user_api="blas")
    for lang in LANGS:
        data = json.dumps(fitted(lang), ensure_ascii=False, indent=0, sort_keys=True)
        (PROMPTS / lang / "wording.json").write_text(f"{data}\n", encoding="utf-8")
        yield lang, len(data.encode())


if __name__ == "__main__":
    for lang, size in write():
        print(lang, size)
