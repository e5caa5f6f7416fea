"""Who speaks, where a line says so itself: a name and a colon, ">>" of live captions, the label of a role."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from bot.understand.data import LANGS, area_of
from bot.understand.dates.text import fold
from bot.understand.marked import headed_command, is_mark
from bot.understand.text.list_heads import before_words

LONGEST_LABEL, MOST_WORDS = 60, 6
# "4.2 It was agreed", where "1.5 million" is no number of a paragraph.
PARAGRAPH = r"\d{1,2}(?:\.\d{1,2}){1,3}[.)]?\s++(?-i:(?=[^\W\d_a-z]))"
# Of a sample so many lines must begin with a label, for every label to be taken as a name.
MOST_LINES = 0.5


class Turns:
    """Who spoke last: in live captions a name stands only where somebody else begins.

    ``trusting``: whatever stands before a colon is a name, since most lines have one.
    """

    def __init__(self, trusting: bool) -> None:
        self.trusting = trusting
        self.speaker: str | None = None
        self._known: set[str] = set()

    def name(self, said: str | None) -> str | None:
        """Somebody begins to speak; nobody knows who where ``said`` is empty."""
        said = " ".join((said or "").split())
        self.speaker = said or None
        if said:
            self._known.add(said)
        return self.speaker

    def accepts(self, label: str) -> bool:
        """Whether these words before a colon name somebody."""
        return label in self._known or self.trusting or _is_name(label)


@cache
def _label() -> re.Pattern[str]:
    # Not a link, not a time of day.
    return re.compile(rf"^([^:：\n]{{1,{LONGEST_LABEL}}}?)\s*[:：](?!//|\d)\s*(\S.*|)$", re.DOTALL)


@cache
def bullet() -> re.Pattern[str]:
    """What stands before an entry of a list."""
    return re.compile(rf"^\s*+(?:{before_words()}|{PARAGRAPH})++", re.IGNORECASE)


@cache
def _changes() -> re.Pattern[str]:
    return re.compile(r"^(?:>>+|»)\s*")


@cache
def _sentence() -> re.Pattern[str]:
    return re.compile(r"[?!;,。？！；，،؟\"“”«»]|\.\s+[a-z]|https?$")


def labelled(words: str, turns: Turns) -> tuple[str | None, str]:
    """The speaker and what is said, without the label. Without one, whoever spoke last goes on."""
    change = _changes().match(words)
    rest = words[change.end() :] if change else words
    found = _label().match(rest)
    if found and _may_be_label(found[1]) and (change or turns.accepts(found[1].strip())):
        return turns.name(bullet().sub("", found[1])), found[2].strip()
    if change:
        return turns.name(None), rest
    return turns.speaker, words


def are_labelled(lines: Iterable[str]) -> bool:
    """Whether most of these lines begin with what may be a name and a colon."""
    every = [line.strip() for line in lines if line.strip()]
    found = [m for line in every if (m := _label().match(line)) and _may_be_label(m[1])]
    return len(every) > 1 and len(found) >= MOST_LINES * len(every)


def _may_be_label(label: str) -> bool:
    label = bullet().sub("", label.strip())
    short = bool(label) and len(label.split()) <= MOST_WORDS and not _sentence().search(label)
    titles = is_mark(label) or headed_command(label) is not None or fold(label.rstrip()).text in _titles()
    return short and not titles


@cache
def _titles() -> frozenset[str]:
    """What heads a list of what a meeting decided or gave to do."""
    lists = (area_of(lang, "minutes")["heads"].values() for lang in LANGS)
    return frozenset(fold(head).text for every in lists for heads in every for head in heads)


def _is_name(label: str) -> bool:
    """Capital letters as live captioners write them: "CHAIR", "MS. GARCÍA". Where a script has no capitals, no label
    is taken unless most lines have one."""
    letters = [each for each in label if each.isalpha()]
    return len(letters) > 1 and all(each.isupper() for each in letters)
