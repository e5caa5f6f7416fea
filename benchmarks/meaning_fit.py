"""``make wording``, its second half: fits what the meaning index tells commands by and writes ``prompts/meaning.npz``.

The sentences are those of the reader of words (``benchmarks/wording_rows.py``), of all six languages at once. A network
of one hidden layer, by Adam over batches, with dropout and a little noise so that it learns no sentence by heart. More
rounds, a wider layer and telling cues beside the vectors told more of the sentences kept from it, but added no more to
the reader of words. The same sentences give the same weights on the same machine.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from benchmarks.wording_rows import PROMPTS, digest, sentences
from bot.load import meaning_index
from bot.understand.data import LANGS
from bot.understand.sense.meaning import LAYERS, WEIGHTS, Meaning, Vectors, inner, shares
from bot.understand.sense.wording import RARE

HIDDEN, BATCH, ROUNDS = 1024, 256, 30
DROPPED, DROPPED_OF_VECTOR, NOISE = 0.5, 0.1, 0.02
# How far the wanted share of the right class stays below 1, and how quickly weights are moved and drawn back to 0.
DOUBT, PACE, DRAWN = 0.1, 2e-3, 1e-4
KEPT, KEPT_OF_SQUARES, TINY = 0.9, 0.999, 1e-8
THREADS = 2


@dataclass
class Learner:
    """The layers while they are fitted, with the running means of their slopes and of the squares of these."""

    layers: list[Vectors]
    random: np.random.Generator
    steps: int = 0
    means: list[Vectors] = field(init=False)
    squares: list[Vectors] = field(init=False)

    def __post_init__(self) -> None:
        self.means, self.squares = ([np.zeros_like(each) for each in self.layers] for _ in range(2))

    def learn(self, vectors: Vectors, wanted: Vectors, pace: float) -> None:
        """One step, by a batch."""
        self.steps += 1
        early, early_squares = 1 - KEPT**self.steps, 1 - KEPT_OF_SQUARES**self.steps
        slopes = self._slopes(self._blurred(vectors), wanted)
        for layer, slope, mean, square in zip(self.layers, slopes, self.means, self.squares, strict=True):
            mean += (1 - KEPT) * (slope - mean)
            square += (1 - KEPT_OF_SQUARES) * (slope * slope - square)
            layer -= pace * (mean / early / (np.sqrt(square / early_squares) + TINY) + DRAWN * layer)

    def _blurred(self, vectors: Vectors) -> Vectors:
        noise = self.random.normal(size=vectors.shape).astype(np.float32) * NOISE
        blurred: Vectors = (vectors + noise) * self._kept(vectors.shape, DROPPED_OF_VECTOR)
        return blurred

    def _kept(self, shape: tuple[int, ...], dropped: float) -> Vectors:
        kept: Vectors = (self.random.random(shape, dtype=np.float32) > dropped).astype(np.float32)
        return kept / np.float32(1 - dropped)

    def _slopes(self, vectors: Vectors, wanted: Vectors) -> tuple[Vectors, ...]:
        found = inner(self.layers, vectors)
        kept = self._kept(found.shape, DROPPED)
        off = (shares(self.layers, found * kept) - wanted) / np.float32(len(wanted))
        back = (off @ self.layers[2].T) * kept * (found > 0)
        slopes = (vectors.T @ back, back.sum(axis=0), (found * kept).T @ off, off.sum(axis=0))
        return tuple(np.asarray(each, np.float32) for each in slopes)


def fitted(vectors: Vectors, labels: NDArray[np.int64], classes: int) -> Iterator[Sequence[Vectors]]:
    """The layers after each round over all sentences; the last are those that count."""
    random = np.random.default_rng(1)
    learner = Learner(_begun(random, vectors.shape[1], classes), random)
    wanted = np.full((len(labels), classes), DOUBT / classes, np.float32)
    wanted[np.arange(len(labels)), labels] += 1 - DOUBT
    batches = len(labels) // BATCH
    for round_ in range(ROUNDS):
        order = random.permutation(len(labels))
        for at in range(batches):
            some = order[at * BATCH : (at + 1) * BATCH]
            gone = (round_ * batches + at) / (ROUNDS * batches)
            learner.learn(vectors[some], wanted[some], PACE * (1 + math.cos(math.pi * gone)) / 2)
        yield learner.layers


def _begun(random: np.random.Generator, length: int, classes: int) -> list[Vectors]:
    # Vectors have the length 1, so that these are small numbers in every layer.
    first = random.normal(size=(length, HIDDEN)) * math.sqrt(2)
    second = random.normal(size=(HIDDEN, classes)) / math.sqrt(HIDDEN)
    return [each.astype(np.float32) for each in (first, np.zeros(HIDDEN), second, np.zeros(classes))]


def learned_from() -> list[tuple[str, str]]:
    """The class and the words of each sentence of all languages."""
    return [row for lang in LANGS for row in sentences(lang) if row[0] != RARE]


def digest_of_all() -> str:
    """Of the sentences that the weights were fitted to, so that it is noticed when these are others."""
    return "-".join(digest(lang) for lang in LANGS)


def encoded(texts: Sequence[str]) -> Vectors:
    """The vectors of many sentences."""
    index: Meaning = meaning_index()
    return np.concatenate([index.encode(texts[at : at + BATCH]) for at in range(0, len(texts), BATCH)])


def write() -> Iterator[str]:
    """Fits and writes the weights; tells of each round and at last how long the file is."""
    rows = learned_from()
    classes = sorted({name for name, _ in rows})
    vectors = encoded([words for _, words in rows])
    labels = np.array([classes.index(name) for name, _ in rows])
    threadpool_limits(THREADS, user_api="blas")
    layers: Sequence[Vectors] = ()
    for done, layers in enumerate(fitted(vectors, labels, len(classes)), 1):
        right = (shares(layers, inner(layers, vectors)).argmax(axis=1) == labels).mean()
        yield f"round {done} of {ROUNDS}: {right:.1%} of {len(rows)} sentences"
    path = PROMPTS / WEIGHTS
    told: dict[str, Any] = {name: each.astype(np.float16) for name, each in zip(LAYERS, layers, strict=True)}
    np.savez_compressed(path, of=np.array(digest_of_all()), classes=np.array(classes), **told)
    yield f"{path.stat().st_size} bytes"


if __name__ == "__main__":
    for line in write():
        print(line, flush=True)
