"""What a line of a list begins with: a dot, a number or a letter, a box to be ticked, or what minutes call an action,
"AP2.", "第1项"."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import NamedTuple

# Behind a dot or a star that stands close to a word: none of a number below zero, and none of bold words.
_DOTS = r"[-–—•·▪◦‣●○■➢➤]"
_BULLET = rf"(?:(?:{_DOTS}|\*)\s++|{_DOTS}(?=[^\W\d_]|[@\[«“\"]|\*\*)|\*(?=[^\W\d_])(?![^*\n]*\*))"
# "1.5" and "15.01" count nothing. Arabic has "1-", Chinese "（一）" and "①".
_FIGURE = r"\(?(?P<number>\d{1,2})(?:[.)）．/]\s++|[、．）)]|\.(?=[^\d\s])|\s?[-–—]\s++(?!\d)|-(?=[\u0600-\u06ff]))"
_SIGN = r"(?:（\d{1,2}）|[（(]?[一二三四五六七八九十]{1,3}[、）)．]|(?P<sign>[①-⑳]))\s*+"
# "P. 3" is a page. A capital with a dot is the first letter of a name, unless an acronym follows.
_LATIN = r"\(?(?-i:[a-zа-я]|[ivx]{2,4})[.．]\s++(?!\d)|(?-i:[A-ZА-Я])\.\s++(?=(?-i:[A-ZА-Я]{2}))"
_LETTER = rf"(?:{_LATIN}|\(?(?:[^\W\d_]|[ivx]{{2,4}})ـ?[)）]\s*+|[\u0621-\u064a]ـ?(?:\s?[-–—]|[.．])\s++)"
_LABEL = r"(?:(?:AP|AI|A)-?\d{1,2}(?:[.):：）]\s*+|\s[-–—]\s++|\s++)|[A-Z]{1,2}\d{1,2}[.)）]\s++)"
_ITEM = r"第\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?[项項条條点點](?:\s?[:：、.．)）]\s*+|\s++|(?=[A-Z]))"
_BOX = r"(?:\[(?P<tick>[ xXхХ✓✔✅]?)\]\s++|☐\s*+)"


class Listed(NamedTuple):
    """What stands behind the head of a line; the number where it counts, whether a box says that it is done, and
    whether the head stands close to the words."""

    words: str
    number: int | None
    is_ticked: bool
    is_close: bool


def listed(line: str) -> Listed | None:
    """A line of a list without its head; None where it begins with none, or has no more."""
    found = _line().match(line)
    if found is None or (found["begins"] is None and found["box"] is None):
        return None
    number = int(found["number"]) if found["number"] else unicodedata.digit(found["sign"]) if found["sign"] else None
    head, words = found[0], line[found.end() :].rstrip()
    return Listed(words, number, bool((found["tick"] or "").strip()), not head[-1:].isspace())


def before_words() -> str:
    """The pattern of what may stand before a line as a line of a list, without groups that have names."""
    return re.sub(r"\(\?P<\w+>", "(?:", rf"(?:{_BULLET}|{_FIGURE}|{_SIGN}|{_LETTER}|{_BOX})")


@cache
def _line() -> re.Pattern[str]:
    heads = rf"{_BULLET}?+(?:{_FIGURE}|{_SIGN}|{_LETTER}|{_LABEL}|{_ITEM})|{_BULLET}"
    return re.compile(rf"\A\s*+(?P<begins>{heads})?+(?P<box>{_BOX})?+(?=\S)", re.IGNORECASE)
