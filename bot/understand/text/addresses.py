"""Addresses of mail and of pages in a text, and names of files: they hold dots and are one word all the same."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache
from typing import NamedTuple

# How names of files end, and those of sites that are written without "www.".
ENDINGS = frozenset(
    (
        *("pdf", "doc", "docx", "odt", "rtf", "txt", "md", "htm", "html", "ppt", "pptx", "odp"),
        *("xls", "xlsx", "ods", "csv", "json", "xml", "ics", "eml", "msg", "vtt", "srt", "zip", "png", "jpg", "jpeg"),
        *("int", "org", "com", "net"),
    )
)


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


def without_names_of_things(text: str) -> str:
    """The text without addresses, names of files and what is set off as code: their parts are words of no language.
    What is nothing but code stays, as somebody's words may be set so."""
    if not _begun().search(text):
        return text
    text = _dotted().sub(_unless_named, _address().sub(" ", text))
    bare = _code().sub(" ", text) if "`" in text else text
    return bare if any(map(str.isalpha, bare)) else text


@cache
def _begun() -> re.Pattern[str]:
    return re.compile(r"[@`]|//|\.[A-Za-z]")


def _unless_named(dotted: re.Match[str]) -> str:
    # "Thanks.Please" is two words all the same.
    return " " if dotted[1].lower() in ENDINGS else dotted[0]


@cache
def _dotted() -> re.Pattern[str]:
    part = "[A-Za-z0-9_-]"
    path = r"(?:/[A-Za-z0-9/_.~%=&@#+-]*+)?"
    return re.compile(rf"(?<![A-Za-z0-9._-]){part}++(?:\.(?={part}+\.){part}++)*+\.([A-Za-z0-9]++)(?![_-]){path}")


@cache
def _code() -> re.Pattern[str]:
    return re.compile(r"(?<!`)`++[^`\n]++`++")


@cache
def _address() -> re.Pattern[str]:
    # Chinese follows without a blank, and a full stop at the end is that of the sentence.
    name = r"[A-Za-z0-9](?:[A-Za-z0-9_-]|\.(?=[A-Za-z0-9]))*+"
    link = r"(?:https?://|www\.)(?:[A-Za-z0-9/_~%=&@#+-]|[.,;:!?](?=[A-Za-z0-9/]))*+"
    return re.compile(rf"(?<![A-Za-z0-9._-])(?:{name}@{name}|{link})", re.IGNORECASE)
