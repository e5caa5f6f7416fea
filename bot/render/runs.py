"""A text for a paper: in pieces of one direction each, and with the spaces at which a line may not end."""

from __future__ import annotations

import re
from collections.abc import Iterator

ISOLATES = re.compile("([\u2066\u2067\u2068])|(\u2069)")
MARKS = dict.fromkeys(map(ord, "\u200e\u200f\u202a\u202b\u202c\u202d\u202e"))
FIRST_STRONG = re.compile("([A-Za-z\u00c0-\u024f\u0370-\u052f\u3400-\u9fff])|([\u0590-\u08ff\ufb1d-\ufefc])")
# French puts a space before these, which never begin a line.
SPACED = re.compile(" ([;:?!»])")


def bare(words: str) -> str:
    """Without the marks by which a terminal tells directions apart."""
    return ISOLATES.sub("", words).translate(MARKS)


def unbroken(words: str, lang: str) -> str:
    """With the spaces of the language that keep a mark on the line of its word."""
    return SPACED.sub("\u00a0\\1", words) if lang == "fr" else words


def runs(words: str, *, rtl: bool) -> Iterator[tuple[str, bool]]:
    """A text in pieces of one direction each: what stands within isolates has that of its first letter."""
    depth, begun = 0, ""
    for piece in filter(None, ISOLATES.split(words)):
        if ISOLATES.fullmatch(piece):
            if depth == 0 or (depth == 1 and piece == "\u2069"):
                yield from _run(begun, rtl=rtl, inside=depth > 0)
                begun = ""
            depth = depth + 1 if piece != "\u2069" else max(depth - 1, 0)
        else:
            begun += piece
    yield from _run(begun, rtl=rtl, inside=depth > 0)


def _run(words: str, *, rtl: bool, inside: bool) -> Iterator[tuple[str, bool]]:
    text = words.translate(MARKS)
    if not text:
        return
    found = FIRST_STRONG.search(text) if inside else None
    yield text, (found[2] is not None if found else rtl)
