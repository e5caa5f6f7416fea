"""Slips of the pen: a weekday, a month or "tomorrow" with one letter missing, doubled, or two changed places.

Only long words are read so, the first letter must stand, and a word that means something else in the language ("vienes"
beside "viernes", "Javier" beside "janvier") is named in ``flags.no_slip`` of the data.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

CATEGORIES = ("wd", "month", "shift")
SHORTEST = 6
SHORTEST_SWAPPED = 5


def _slips(word: str) -> Iterator[str]:
    if len(word) >= SHORTEST:
        yield from (word[:i] + word[i + 1 :] for i in range(1, len(word) - 1))
        yield from (word[:i] + word[i] + word[i:] for i in range(1, len(word)))
    if len(word) >= SHORTEST_SWAPPED:
        yield from (word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in range(1, len(word) - 1))


def slips_of(words: Mapping[str, str], no_slips: Collection[str]) -> dict[str, str]:
    """For each slip a word that it stands for; ``words`` has the meaning of each, and a slip of two stands for none."""
    found: dict[str, set[str]] = {}
    for word in words:
        for slip in _slips(word) if word.isalpha() else ():
            found.setdefault(slip, set()).add(word)
    return {slip: min(meant) for slip, meant in found.items()
            if slip not in no_slips and len({words[word] for word in meant}) == 1}  # fmt: skip
