"""Lengths as platforms count them, and texts brought within them without breaking a letter.

A letter may be many code points (an accent, a family, a flag), so texts are cut between graphemes. What ``bot.words``
isolated for its direction stays closed on both sides of a cut.
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

from bot.render.direction import OPENING

OPEN, CLOSE, MORE = "\u2068", "\u2069", "…"
# No letter of any script is longer; a pile of accents that is longer may be cut.
LONGEST_LETTER = 32


def length(text: str) -> int:
    """How long a text counts at most: in UTF-16 units, which no platform exceeds."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def cut(text: str, most: int) -> str:
    """The text, or as much of it as fits into ``most`` with a mark that it goes on."""
    if length(text) <= most:
        return text
    head = _head(text, most - 1, 0)
    return head.rstrip() + MORE + CLOSE * _depth(head, 0)


def split(text: str, most: int) -> list[str]:
    """The text in pieces of at most ``most`` each, parted at spaces where there are any."""
    pieces, carried = [], 0
    while length(text) + carried > most:
        head = _to_space(_head(text, most - carried, carried)) or text[0]
        depth = _depth(head, carried)
        pieces.append(OPEN * carried + head.rstrip() + CLOSE * depth)
        text, carried = text[len(head) :].lstrip(), depth
    return [*pieces, OPEN * carried + text] if text or not pieces else pieces


def _head(text: str, room: int, depth: int) -> str:
    """The longest beginning that fits, with room left to close what is open in it."""
    size = end = 0
    for letter in _letters(text):
        depth = _depth(letter, depth)
        size += length(letter)
        if size + depth > room:
            break
        end += len(letter)
    return text[:end]


def _letters(text: str) -> Iterator[str]:
    for found in regex.finditer(r"\X", text):
        letter = str(found.group())
        yield from (letter if length(letter) > LONGEST_LETTER else (letter,))


def _depth(text: str, carried: int) -> int:
    opened = sum(map(text.count, OPENING))
    return max(0, carried + opened - text.count(CLOSE))


def _to_space(head: str) -> str:
    """Back to the last space, unless that would give up more than half."""
    at = head.rfind(" ")
    return head[: at + 1] if at >= len(head) // 2 else head
