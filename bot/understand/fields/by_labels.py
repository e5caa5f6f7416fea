"""Actions whose parts carry labels within one message, as minutes and forms have them: "Responsible: BR; cooperating:
TSB; what: …; when: 20 September", in any order, with any sign between them.

A label with its sign counts wherever a part may begin; without one, "coop. TSB", only before what such a part holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from bot.understand.data import LANGS, column_words
from bot.understand.fields.column_heads import ROLES, role_of
from bot.understand.text.words import is_han, words_of

# A longer label is none, nor is one of more words that no sign ends.
LONGEST, MOST_WORDS = 40, 5
# So many bars make a row.
FEWEST = 2
SIGNS = ":：,，،;；؛/|｜\t–—"
PEOPLE = frozenset({"owner", "helps", "reports"})
TASK = frozenset({"task", "what"})


class Label(NamedTuple):
    """What a label says its part holds, where what leads to it begins, where the part begins, whether a sign ends it,
    and its words."""

    role: str
    start: int
    end: int
    signed: bool
    words: str


def labels_in(text: str) -> list[Label]:
    """The labels of a text in their order, whatever stands behind them."""
    return [*_labels(text)] if any(map(text.__contains__, SIGNS)) else []


def _labels(text: str) -> Iterator[Label]:
    last = 0
    for begun in _begins().finditer(text):
        at = begun.end()
        if at < last or not _may_begin(text, at):
            continue
        label = _signed(text, begun.start(), at) or _unsigned(text, begun.start(), at)
        if label is not None:
            last = label.end
            yield label


def _signed(text: str, start: int, at: int) -> Label | None:
    found = _label().match(text, at)
    role = _role(found[1]) if found else None
    return Label(role, start, found.end(), True, found[1]) if found and role else None


def _unsigned(text: str, start: int, at: int) -> Label | None:
    words = [*_words().finditer(text, at, at + LONGEST)][:MOST_WORDS]
    for last in reversed(words[:-1]):
        said = text[at : last.end()]
        role = None if any(map(said.__contains__, "/(（")) else _role(said)
        # Of what bars part each cell has its label.
        if role in PEOPLE or role == "by" or (role in TASK and len(_rows().findall(text)) >= FEWEST):
            return Label(role, start, last.end(), False, said)
    return None


def _role(words: str) -> str | None:
    said = words_of(words).words
    if said in _subjects():
        return "topic"
    found = role_of(words)
    return found[0] if found and found[0] != "other" else None


def _may_begin(text: str, at: int) -> bool:
    """Whether a label may begin at a place: looked at before all else, since every message is."""
    found = _words().match(text, at, at + LONGEST)
    if found is None:
        return False
    return text[at : at + 1] in _firsts() if is_han(text[at]) else found[0].rstrip(".:").casefold() in _firsts()


@cache
def _firsts() -> frozenset[str]:
    """How labels begin: with which word, or Chinese sign, as it is written and as it is folded."""
    every = [each for lang in LANGS for name in (*ROLES, "subject") for each in column_words(lang)[name]]
    plain = {each[0] if is_han(each[0]) else each.split()[0].rstrip(".").casefold() for each in every}
    return frozenset(plain | {words_of(each).words[0] for each in every})


@cache
def _subjects() -> frozenset[tuple[str, ...]]:
    return frozenset(words_of(each).words for lang in LANGS for each in column_words(lang)["subject"])


@cache
def _begins() -> re.Pattern[str]:
    # Chinese needs no more than a blank.
    return re.compile(
        r"(?:\A|[;；:：|｜\t\n.。,，،؛(（]|\s[/–—-](?=\s)|—+|(?<=[^\W\d])/(?=[^\W\d]))\s*+|\s{2,}+|\s++(?=[\u4e00-\u9fff])"
    )


@cache
def _rows() -> re.Pattern[str]:
    return re.compile(r"\s/\s|[|｜\t]")


@cache
def _label() -> re.Pattern[str]:
    inner = r"[^:：;；|｜/\t\n,，،؛(（]"
    return re.compile(rf"([^\W\d_]{inner}{{0,{LONGEST - 2}}}?)\s*(?:[:：]|\s[-–—](?=\s)|[–—])\s*(?=\S)")


@cache
def _words() -> re.Pattern[str]:
    return re.compile(r"[^\s:：;；|｜/,，،؛]+")


def spans(text: str, labels: Sequence[Label]) -> list[tuple[Label | None, str]]:
    """What stands before the first label, and behind each what it holds."""
    ends = [*(each.start for each in labels[1:]), len(text)]
    parts: list[tuple[Label | None, str]] = [(None, text[: labels[0].start])] if labels else [(None, text)]
    return [*parts, *((each, text[each.end : end]) for each, end in zip(labels, ends, strict=True))]
