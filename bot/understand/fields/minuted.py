"""What stands beside a mark and only says that a line is for the minutes, or under which item: "Decision taken just now
– …", "Conclusion for the record, …", "For information under item 8: …"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from bot.understand.data import LANGS, marks_of, minuted_words
from bot.understand.dates.text import fold
from bot.understand.text.words import words_of

RECORDS = ("RecordConclusion", "RecordInformation", "RecordCallToAction")
Said = tuple[str, ...]
NUMBER = "#"


def plainly_marked(line: str) -> str:
    """A line whose mark has such words beside it, with the mark alone and its colon; without them where they ask that
    what follows be recorded. Else as it is."""
    line = _out_of_brackets(line)
    first = _first().match(line)
    begun = first[1].casefold() if first else ""
    found = _head().match(line) if begun in _firsts() or fold(begun).text in _firsts() else None
    if found is None:
        return line
    marks, asides, asked = _taken(words_of(found[1]).words)
    rest = line[found.end() :]
    if marks and not asides and found[2] not in (":", "：") and (more := _head().match(rest)):
        # "For information, to be minuted: …".
        second, asides, _ = _taken(words_of(more[1]).words)
        rest, asides = (rest[more.end() :], asides) if asides and not second else (rest, 0)
    if not asides or len(marks) > 1:
        return line
    return f"{marks[0]}: {rest}" if marks else rest if asked else line


def _out_of_brackets(line: str) -> str:
    # "[Mesure] …", "【行动】…".
    found = _bracketed().match(line)
    return f"{found[1]}: {line[found.end() :]}" if found and words_of(found[1]).words in _every_mark() else line


@cache
def _bracketed() -> re.Pattern[str]:
    return re.compile(r"\A\s*[\[【]\s*([^\]】:：\n]{2,40}?)\s*[\]】]\s*[:：–—-]?\s*(?=\S)")


@cache
def _every_mark() -> frozenset[Said]:
    marked = (mark for lang in LANGS for name in ("RecordAction", *RECORDS) for mark in marks_of(lang)[name])
    return frozenset(words_of(mark).words for mark in marked)


def _taken(words: Said) -> tuple[list[str], int, bool]:
    """The marks among words that hold nothing else but what may stand beside one, how many such there are, and whether
    one asks that something be recorded; nothing where they hold more."""
    at, asides, asked, marks = 0, 0, False, list[str]()
    while at < len(words):
        begun = _asides().get(words[at], ())
        aside = max((each for each in begun if each not in _marks() and _stands(words, at, each)), key=len, default=())
        mark = max((each for each in begun if _is_mark(words, at, each)), key=len, default=())
        if len(aside) > len(mark):
            at, asides, asked = at + len(aside), asides + 1, asked or aside in _minuted()
        elif mark:
            at += len(mark)
            marks.append(_marks()[mark])
        else:
            return [], 0, False
    return marks, asides, asked


def _stands(words: Said, at: int, said: Sequence[str]) -> bool:
    held = words[at : at + len(said)]
    same = (a == b or (b == NUMBER and a[0].isdecimal()) for a, b in zip(held, said, strict=False))
    return len(held) == len(said) and all(same)


def _is_mark(words: Said, at: int, said: Said) -> bool:
    return said in _marks() and words[at : at + len(said)] == said


@cache
def _asides() -> Mapping[str, Sequence[Said]]:
    """What may stand there by the word that it begins with, marks too."""
    found: dict[str, list[Said]] = {}
    for each in (*_marks(), *_minuted(), *_under()):
        found.setdefault(each[0], []).append(each)
    return found


@cache
def _marks() -> Mapping[Said, str]:
    every = (mark for lang in LANGS for name in RECORDS for mark in marks_of(lang)[name])
    return {words_of(mark).words: mark.capitalize() for mark in every}


@cache
def _minuted() -> frozenset[Said]:
    return _said("minuted")


@cache
def _under() -> frozenset[Said]:
    return _said("under")


def _said(name: str) -> frozenset[Said]:
    # The number has its place as a number.
    every = (words_of(each.replace(NUMBER, " 0 ")).words for lang in LANGS for each in minuted_words(lang)[name])
    return frozenset(tuple(NUMBER if word == "0" else word for word in each) for each in every)


@cache
def _firsts() -> frozenset[str]:
    """With which words a line begins that may be such a one: looked at first, since every message is."""
    return frozenset(_asides())


@cache
def _first() -> re.Pattern[str]:
    return re.compile(r"\s*+([\u4e00-\u9fff]|[^\W\u4e00-\u9fff]+)")


@cache
def _head() -> re.Pattern[str]:
    return re.compile(
        r"\A\s*+([^,،，:：;；.。!?\n]{2,70}?)\s*([:：,،，]|(?<=\s)[-–—]{1,2}(?=\s)|——|(?<=[\u4e00-\u9fff])[—–])\s*(?=\S)"
    )
