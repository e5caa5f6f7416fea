"""What a line of a list begins with: a dot, a number or a letter, a box to be ticked, what minutes call an action,
"AP2.", or the words that count it, "第 1 项", "firstly:"."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import NamedTuple

from bot.understand.data import LANGS, line_heads

# Behind a dot or a star that stands close to a word: none of a number below zero, and none of bold words.
_DOTS = r"[-–—•·▪◦‣●○■➢➤]"
_BULLET = rf"(?:(?:{_DOTS}|\*)\s++|{_DOTS}(?=[^\W\d_]|[@\[«“\"]|\*\*)|\*(?=[^\W\d_])(?![^*\n]*\*))"
# "1.5" and "15.01" count nothing. Arabic has "1-", Chinese "（一）" and "①".
_FIGURE = r"\(?(?P<number>\d{1,2})(?:[.)）．/]\s++|[、．）)]|\.(?=[^\d\s])|\s?[-–—]\s++(?!\d)|-(?=[\u0600-\u06ff]))"
_SIGN = r"(?:（\d{1,2}）|[（(]?[一二三四五六七八九十]{1,3}[、）)．]|(?P<sign>[①-⑳]))\s*+"
# "P. 3" is a page. A capital with a dot is the first letter of a name, unless an acronym follows.
_LATIN = r"\(?(?-i:[a-zа-я]|[ivx]{2,4})[.．]\s++(?!\d)|(?-i:[A-ZА-Я])\.\s++(?=(?-i:[A-ZА-Я]{2}))"
# Arabic titles are a letter with a dot too: "- د. أحمد".
_ARABIC = rf"(?<!{_DOTS}\s)[\u0621-\u064a]ـ?(?:\s?[-–—]|[.．])\s++"
_LETTER = rf"(?:{_LATIN}|\(?(?:[^\W\d_]|[ivx]{{2,4}})ـ?[)）]\s*+|{_ARABIC})"
# "TSAG-A-12:" is the group's own number, and no name.
_OWN = r"(?:[A-Z]{2,8}-){1,2}(?:AP|AI|A)-?\d{1,3}(?:\s?[:：]\s*+|[.)）]?\s++(?![-–—])|\s[-–—]\s++)"
_LABEL = rf"(?:{_OWN}|(?:AP|AI|A)-?\d{{1,2}}(?:[.):：）]\s*+|\s[-–—]\s++|\s++)|[A-Z]{{1,2}}\d{{1,2}}[.)）]\s++)"
# Figures, or Chinese ones.
_COUNT = r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})"
_BOX = r"(?:\[(?P<tick>[ xXхХ✓✔✅]?)\]\s++|(?P<ticked>[☑☒✓✔✅]\ufe0f?)\s*+|[☐□]\s*+)"


class Listed(NamedTuple):
    """What stands behind the head of a line; the number where it counts, whether a box says that it is done, whether
    the head stands close to the words, and whether it may as well be an item's number, "item 1: …"."""

    words: str
    number: int | None
    is_ticked: bool
    is_close: bool
    is_item: bool


def listed(line: str) -> Listed | None:
    """A line of a list without its head; None where it begins with none, or has no more."""
    found = _line().match(line)
    if found is None or (found["begins"] is None and found["box"] is None):
        return None
    figures = found["number"] or "".join(filter(str.isdecimal, found["called"] or ""))
    number = int(figures) if figures else unicodedata.digit(found["sign"]) if found["sign"] else None
    head, words = found[0], line[found.end() :].rstrip()
    is_close = not head[-1:].isspace() and found["worded"] is None
    is_ticked = bool((found["tick"] or found["ticked"] or "").strip())
    return Listed(words, number, is_ticked, is_close, found["called"] is not None)


def before_words() -> str:
    """The pattern of what may stand before a line as a line of a list, without groups that have names."""
    return re.sub(r"\(\?P<\w+>", "(?:", rf"(?:{_BULLET}|{_FIGURE}|{_SIGN}|{_LETTER}|{_BOX}|{_in_words()})")


@cache
def _line() -> re.Pattern[str]:
    heads = rf"{_BULLET}?+(?:{_FIGURE}|{_SIGN}|{_LETTER}|{_LABEL}|{_in_words()})|{_BULLET}"
    return re.compile(rf"\A\s*+(?P<begins>{heads})?+(?P<box>{_BOX})?+(?=\S)", re.IGNORECASE)


def _in_words() -> str:
    """The pattern of a number with the word that it counts, and of what counts alone where a sign stands behind it."""
    heads = [line_heads(lang) for lang in LANGS]
    called = "|".join(_called(each) for words in heads for each in words["called"])
    counted = "|".join(re.escape(each) for words in heads for each in words["counted"])
    parted = r"(?:\s?[:：.．、，,)）]\s*+|\s?[-–—]\s++|\s++|(?<=[^\d\s]))"
    return rf"(?P<worded>(?P<called>{called}){parted}|(?:{counted})\s?(?:[:：、，،,]|[-–—]\s)\s*+)"


def _called(words: str) -> str:
    before, _, behind = (part.strip() for part in words.partition("#"))
    # "Item 15" is no item 1, and "1.5" counts nothing.
    return rf"{re.escape(before)}\s?{_COUNT}(?![\d.,:/%]\d)" + (rf"\s?{re.escape(behind)}" if behind else r"(?!\d)")
