"""Addresses of mail and of pages in a text, which hold dots and are one word all the same."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache
from typing import NamedTuple


class Addresses(NamedTuple):
    """Where the addresses in a text begin and end, in order."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def are_cut(self, start: int, end: int) -> bool:
        """Whether what stands between two places of the text is a part of an address, so that nothing ends there."""
        at = bisect_right(self.ends, start)
        return at < len(self.starts) and self.starts[at] < end


def addresses(text: str) -> Addresses:
    """Where the addresses in a text stand."""
    if "@" not in text and "//" not in text and "www." not in text.lower():
        return Addresses((), ())
    found = [each.span() for each in _address().finditer(text)]
    return Addresses(tuple(start for start, _ in found), tuple(end for _, end in found))


@cache
def _address() -> re.Pattern[str]:
    # Chinese follows without a blank, and a full stop at the end is that of the sentence.
    name = r"[A-Za-z0-9](?:[A-Za-z0-9_-]|\.(?=[A-Za-z0-9]))*+"
    link = r"(?:https?://|www\.)(?:[A-Za-z0-9/_~%=&@#+-]|[.,;:!?](?=[A-Za-z0-9/]))*+"
    return re.compile(rf"(?<![A-Za-z0-9._-])(?:{name}@{name}|{link})", re.IGNORECASE)
