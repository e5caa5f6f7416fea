"""Addresses of mail and of pages in a text, which hold dots and are one word all the same."""

from __future__ import annotations

import re
from functools import cache


def cuts_address(text: str, start: int, end: int) -> bool:
    """Whether what stands between two places of a text is a part of an address, so that nothing ends there."""
    if "@" not in text and "//" not in text and "www." not in text.lower():
        return False
    return any(each.start() < end and start < each.end() for each in _address().finditer(text))


@cache
def _address() -> re.Pattern[str]:
    # Chinese follows without a blank, and a full stop at the end is that of the sentence.
    name = r"[A-Za-z0-9](?:[A-Za-z0-9_-]|\.(?=[A-Za-z0-9]))*+"
    link = r"(?:https?://|www\.)(?:[A-Za-z0-9/_~%=&@#+-]|[.,;:!?](?=[A-Za-z0-9/]))*+"
    return re.compile(rf"(?<![A-Za-z0-9._-])(?:{name}@{name}|{link})", re.IGNORECASE)
