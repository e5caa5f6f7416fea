"""Where in minutes a line stands, which is no part of what it says: "3.2 BDT shall …", "AP3/2 – TSB – …", "п. 4.2
протокола – …"."""

from __future__ import annotations

import re
from functools import cache

from bot.understand.data import LANGS, numbered_words
from bot.understand.text.words import is_han

# Fewer words behind a number are its unit, or a heading.
FEWEST = 4


def without_paragraph(line: str) -> str:
    """A line of minutes without the number of its paragraph, or of its row; "A/I", as some write it, as the mark that
    it is. Else as it is."""
    line = _mark().sub("Action ", line, count=1)
    found = _head().match(line)
    rest = line[found.end() :] if found else line
    # Chinese writes no blanks between words.
    return rest if len(rest.split()) >= FEWEST or any(map(is_han, rest)) else line


@cache
def _mark() -> re.Pattern[str]:
    return re.compile(r"\A\s*+A/I(?=[\s:：–—-])\s*+")


@cache
def _head() -> re.Pattern[str]:
    # "15.05" and "3.10" may be days.
    number = r"\d{1,2}\.(?!0\d|1[0-2](?!\d))\d{1,2}(?:\.\d{1,2})?"
    called, minutes = (_either(name) for name in ("paragraph", "minutes"))
    said = rf"(?:{called})\s*+\d{{1,3}}(?:\.\d{{1,2}}){{0,2}}"
    dash = r"\s*+(?:[:：]|[–—]|-(?=\s))\s*+"
    # A letter or three before the number; "C24/12" is a document.
    name = r"(?=(?-i:[A-ZА-ЯЁ&,/+\s]{2,40})\s[–—-]\s)"
    code = rf"(?!C\d\d/)(?-i:[A-ZА-ЯЁ]{{1,3}})[\s-]?\d{{1,3}}(?:[/.]\d{{1,3}}{dash}|\s[–—-]\s{name})"
    return re.compile(
        rf"\A\s*+(?:{number}[.)]?\s++(?=[^\W\d])|(?:{called})\s*+{number}{dash}|{said}[\s,]*+(?:{minutes}){dash}|{code})",
        re.IGNORECASE,
    )


def _either(name: str) -> str:
    every = {each for lang in LANGS for each in numbered_words(lang)[name]}
    return "|".join(re.escape(each).replace(r"\ ", r"\s") for each in sorted(every, key=len, reverse=True))
