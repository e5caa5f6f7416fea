"""People's names with initials, "J.-P. Martin", "Иванов И. И.": a letter with a dot is none of the words that are
written with it alone, such as "I", "and" in Spanish or Russian, and no sentence ends behind it.

While a text is taken apart each such name stands in it as two words without dots, which are put back afterwards.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from bot.understand.fields.owners import is_order
from handlers.commands.fields import Lang, Party

CAPITAL = "A-ZÀ-ÖØ-ÞŁŠŽА-ЯЁ"
FAMILY = rf"(?P<family>[{CAPITAL}][^\W\d_A-ZА-ЯЁ][\w'’-]*)"
# More names with initials stand in no line.
MOST = 8


class Whole(NamedTuple):
    """A text in which names with initials are words of their own, and how each was written."""

    text: str
    written: Mapping[str, str]

    def back(self, text: str) -> str:
        """Words of the text as they were written."""
        for each, name in self.written.items():
            text = text.replace(each, name)
        return text

    def named(self, parties: tuple[Party, ...]) -> tuple[Party, ...]:
        """Parties by their names as they were written."""
        return tuple(each.model_copy(update={"words": self.back(each.words or "") or None}) for each in parties)


def made_whole(text: str, lang: Lang) -> Whole:
    """A text with the names in it that have initials as two words each."""
    written: dict[str, str] = {}

    def one(found: re.Match[str]) -> str:
        rest = text[found.start("family") :]
        if len(written) >= MOST or is_order(rest, lang):
            return found[0]
        letters = "".join(filter(str.isalpha, found[0].replace(found["family"], "")))
        word = f"{letters[0]}{found['family'].lower()} {found['family']}{letters.lower()}"
        written[word] = found[0].rstrip()
        return f"{word}{found[0][len(found[0].rstrip()) :]}"

    for pattern in (_initials_first(), _initials_last()) if "." in text else ():
        text = pattern.sub(one, text)
    return Whole(text, written)


@cache
def _initials_first() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.])(?:[{CAPITAL}]\.[ -]?){{1,3}}{FAMILY}(?=\s*(?:[:：,;/&()]|$)|\s[-–—]\s|\s[^\W\d_])")


@cache
def _initials_last() -> re.Pattern[str]:
    one, other = rf"[{CAPITAL}]\.", r"(?=\s*[:：,]|\s[-–—]\s)"
    return re.compile(rf"(?<![\w.]){FAMILY}\s(?:{one}\s?{one}|{one}{other})")
