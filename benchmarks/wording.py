"""``make wording``: fits the reader of words of each language and writes ``prompts/LANG/wording.json``.

Each class is told from all others by the widest margin (a linear support vector machine, squared hinge); what weighs
next to nothing is left out.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.svm import LinearSVC

from benchmarks.wording_rows import NEXT, PROMPTS, digest, found_in, said_next, sentences
from bot.understand.data import LANGS
from bot.understand.sense.wording import FIRST_SIGN, NO_WEIGHT
from handlers.commands.fields import Lang

Matrix = NDArray[np.floating]
# A piece of a single sentence is remembered, not learned; of a weight below this share of the largest nothing is lost.
SEEN, LITTLE, LARGEST = 2, 0.02, 40
ROUNDS, LOOSENESS, STILL = 500, 2.0, 1e-3
# How much more what is rare counts, read off the sentences of ``benchmarks/unseen``; what counts as one.
RARENESS, USUAL = 0.75, 5.0


def fitted(lang: Lang) -> dict[str, Any]:
    """The weights as they are written."""
    rows = [*((name, words, None) for name, words in sentences(lang)), *said_next(lang)]
    found = [found_in(words, lang, before) for _, words, before in rows]
    seen = Counter(each for one in found for each in one)
    known = sorted(each for each, times in seen.items() if times >= SEEN)
    classes = sorted({name for name, _, _ in rows})
    telling = _telling(seen, known, len(rows))
    labels = [name for name, _, _ in rows]
    weighed, before = _fit(_table(found, known, telling), labels)
    weights = weighed * telling[:, None]
    unit = float(np.abs(weights).max()) / LARGEST
    said = {each: _written(row / unit) for each, row in zip(known, weights, strict=True)}
    return {
        "of": digest(lang, NEXT),
        "classes": classes,
        "before": [round(float(each), 4) for each in before],
        "unit": round(unit, 6),
        "said": {k: v for k, v in said.items() if v},
    }


def _table(found: Sequence[frozenset[str]], known: Sequence[str], telling: Matrix) -> csr_matrix:
    """A row for each sentence. The last column is the same for all, and so what speaks for a class before anything is
    said."""
    places = {each: at for at, each in enumerate(known)}
    told = [{places[one]: telling[places[one]] / len(each) ** 0.5 for one in each if one in places} for each in found]
    columns = [at for row in told for at in (*row, len(known))]
    values = [value for row in told for value in (*row.values(), 1.0)]
    ends = np.cumsum([0, *(len(row) + 1 for row in told)])
    return csr_matrix((values, columns, ends), shape=(len(found), len(known) + 1))


def _telling(seen: Mapping[str, int], known: Sequence[str], rows: int) -> Matrix:
    """How much each piece counts: what stands in few sentences more than what stands in many."""
    shares = np.array([(1 + rows) / (1 + seen[each]) for each in known])
    return np.asarray((np.log(shares) / USUAL) ** RARENESS, dtype=np.float32)


def _fit(table: csr_matrix, labels: Sequence[str]) -> tuple[Matrix, Matrix]:
    """The weight of each piece for each class, in the order of their names, and what speaks for each class before."""
    reader = LinearSVC(C=LOOSENESS, fit_intercept=False, max_iter=ROUNDS, tol=STILL, random_state=1)
    weights = reader.fit(table, labels).coef_.T
    return weights[:-1], weights[-1]


def _written(row: Matrix) -> str:
    told = [(at, round(float(each))) for at, each in enumerate(row) if abs(each) >= LITTLE * LARGEST]
    return "".join(chr(FIRST_SIGN + at) + chr(NO_WEIGHT + each) for at, each in told if each)


def write() -> Iterator[tuple[str, int]]:
    """Writes the weights of each language; yields how long each file is."""
    for lang in LANGS:
        data = json.dumps(fitted(lang), ensure_ascii=False, indent=0, sort_keys=True)
        (PROMPTS / lang / "wording.json").write_text(f"{data}\n", encoding="utf-8")
        yield lang, len(data.encode())


if __name__ == "__main__":
    for lang, size in write():
        print(lang, size)
