"""What hangs on something else, "close 2 if all agree", "once it arrives, close it".

The words are those of ``on_condition`` in ``prompts/LANG/phrases/not_asked.toml``.
"""

from __future__ import annotations

from bot.understand.patterns.match import begins
from bot.understand.patterns.reading import Reading
from bot.understand.text.joins import COMMAS
from bot.understand.text.small import is_small

# In more words than these a condition is one.
SHORTEST = 1


def hangs_on(reading: Reading) -> bool:
    """Whether a message begins with a condition, or holds what is one wherever it stands."""
    for at in range(reading.length):
        values = _values(reading, at)
        if "no" not in values and ("any" in values or (at == 0 and "first" in values)):
            return True
    return False


def is_on_condition(reading: Reading) -> bool:
    """Whether right behind the item's number, or behind a comma, what is asked is put under a condition: "close 2 if
    all agree", but not "close 2, let me know if it helps"."""
    words = reading.words
    numbered = next((at for at, word in enumerate(words.words) if word.isdecimal()), reading.length)
    for at in range(numbered + 1, reading.length):
        values = _values(reading, at)
        if "behind" in values and values.isdisjoint(("no", "no_behind")) and _is_behind(reading, numbered, at):
            return reading.length - at > SHORTEST
    return False


def _is_behind(reading: Reading, numbered: int, at: int) -> bool:
    words = reading.words
    gap = set(words.gap(at))
    near = all(map(is_small, words.words[numbered + 1 : at])) and not gap - {" "}
    return near or bool(gap & set(COMMAS))


def _values(reading: Reading, at: int) -> set[str]:
    found = begins(reading, reading.phrases.values["on_condition"], at)
    return {each.value for each in found if each.value.startswith("no") or not _is_parted(reading, each.end)}


def _is_parted(reading: Reading, end: int) -> bool:
    # "Sí, retírala": what a comma parts from the rest puts nothing under a condition.
    return end < reading.length and bool(set(reading.words.gap(end)) & set(COMMAS))
