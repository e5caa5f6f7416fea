"""The words by which a promise, a request, a decision is known: from ``prompts/LANG/phrases/minutes.toml`` to patterns.

In the files "(a|b)" is one of these, "[a]" may lack, "*" is any ending and "…" up to three words (in Chinese up to ten
characters). Patterns are matched on folded text, which has one letter for each letter of what was said.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from bot.understand.data import LANGS, area_of
from bot.understand.dates.text import fold
from handlers.commands.fields import Lang

Cue = Literal["promise", "assigned", "asked", "needed", "decided", "called", "told"]
CUES: tuple[Cue, ...] = ("decided", "called", "promise", "assigned", "asked", "needed", "told")
HEADS = ("action", "conclusion", "call_to_action", "information")


@dataclass(frozen=True)
class Cues:
    """The patterns of one language."""

    said: Mapping[Cue, re.Pattern[str]]
    talk: re.Pattern[str]
    doubt: re.Pattern[str]
    negated: re.Pattern[str]
    several: re.Pattern[str]
    noted: re.Pattern[str]


@cache
def cues_of(lang: Lang) -> Cues:
    """The patterns of a language, compiled when it is first heard."""
    data = area_of(lang, "minutes")
    every = {cue: _any(data["cues"][cue], lang) for cue in CUES}
    never = data["never"]
    return Cues(
        every,
        _any(never["talk"], lang),
        _any(never["doubt"], lang),
        _any(never["not"], lang),
        _any(data["several"]["we"], lang),
        _any(data["bare"]["noted"], lang),
    )


@cache
def heads() -> Mapping[str, str]:
    """Titles under which a list holds items, folded, in all languages; the kind of item each stands for."""
    found = ((head, kind) for lang in LANGS for kind in HEADS for head in area_of(lang, "minutes")["heads"][kind])
    return {fold(head).text: kind for head, kind in found}


def _any(phrases: list[str], lang: Lang) -> re.Pattern[str]:
    if not phrases:
        return re.compile(r"(?!)")
    every = "|".join(_pattern(fold(each.replace("…", "\x01")).text, lang) for each in phrases)
    if lang == "zh":
        return re.compile(every)
    # Arabic writes "and" and "so" as one word with what follows.
    before = r"(?<!\w)[وف]?" if lang == "ar" else r"(?<![\w'])"
    return re.compile(rf"{before}(?:{every})(?!\w)")


def _pattern(phrase: str, lang: Lang) -> str:
    gap = r".{0,10}?" if lang == "zh" else r"(?:[^\s.;?!]+\s+){0,3}?"
    found = re.sub(r"([.+?{}^$\\])", r"\\\1", phrase)
    found = found.replace("(", "(?:").replace("[", "(?:").replace("]", ")?")
    if lang == "zh":
        return found.replace(" ", "").replace("\x01", gap)
    found = found.replace("*", r"\w*")
    # What may lack takes its blank along; an apostrophe ends a word without a blank.
    found = re.sub(r"\)\? ", lambda _: r")?\s*", found)
    found = re.sub(r" ?\x01 ?", lambda _: rf"\s*{gap}", found)
    return re.sub(r" ", lambda _: r"\s*(?:(?<=')|(?<=\s)|(?='))", found)
