"""People's own words, kept as they are but for what hangs on at either end."""

from __future__ import annotations

import re
from functools import cache


@cache
def _ends() -> re.Pattern[str]:
    return re.compile(r"^[\s,;:،؛、，。；：.\-–—!?؟！？]+|[\s,;:،؛、，。；：.\-–—!?؟！？]+$")


@cache
def _inner() -> re.Pattern[str]:
    # Not before ; and : where French has a blank.
    return re.compile(r"\s+([,.،؛])|\s{2,}")


@cache
def _paired() -> re.Pattern[str]:
    return re.compile(r"[()\[\]«»“”（）【】\"¿¡]")


def tidy(text: str) -> str:
    """The words without marks and blanks at their ends, single blanks between them, quotes and brackets paired."""
    text = _ends().sub("", text)
    text = _inner().sub(lambda m: m[1] or " ", text)
    if not _paired().search(text):
        return text
    for opening, closing in ("()", "[]", "«»", "“”", "（）", "【】", '""'):
        if text.startswith(opening) and text.endswith(closing) and len(text) > 2:
            text = text[1:-1].strip()
        elif text.count(opening) != text.count(closing):
            text = text.strip(opening + closing + " ")
            # What a date was cut from may have left a bracket open.
            text += closing if text.count(opening) == text.count(closing) + 1 else ""
    for opening, closing in ("¿?", "¡!"):
        text += closing if text.count(opening) > text.count(closing) else ""
    return text.strip()
