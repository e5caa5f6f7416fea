"""Marks as people write them in notes, with a number, with names, without a colon: "Action 2 – BR: verify …",
"ACTION BR+TSB — align …", "Task [GS] prepare …", "AP-7: …". They are read as with their colon: "Action: BR: verify …".

No names of the register are known here: a name is what looks like an acronym, a handle, or an office such as the chair.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from bot.understand.data import LANGS, marks_of, numbered_words, owner_words
from bot.understand.fields.numbered import FAR, FEWEST, unnumbered
from bot.understand.fields.told import is_news, is_to_be_done
from bot.understand.text.joins import all_of
from bot.understand.text.language import language_of
from bot.understand.text.words import words_of
from handlers.commands.fields import Lang

# What tells that something is to be done, and by whom.
WORK = frozenset({"RecordAction", "RecordCallToAction"})
# A hyphen has a space on either side, lest a word be cut in two.
DASH = r"(?:\s++(?:[-–—]{1,2}+|-+>|=+>|[→⇒|])\s++|\s*+[–—→⇒]{1,2}+\s*+)"
COLON = r"\s*+[:：]"
# "2026/3" is the third of the year.
NUMBER = r"\s*+(?:(?:{before})\.?\s*+)?[-#№]?\s*+(?:20\d\d[/-])?\d{{1,3}}(?!\d)(?:\s?(?:{behind}))?"
# Who is meant: ``(?-i:…)`` since only capitals make an acronym.
NAME = r"(?:@[\w.-]{{2,40}}|(?-i:[A-ZА-ЯЁ][A-ZА-ЯЁ\d]{{1,5}}(?:-[A-ZА-ЯЁ]{{1,3}})?)(?!\w)|(?:{offices})(?!\w))"
HANDLES = r"@[\w.-]{2,40}+(?:[\s,+&/]++@[\w.-]{2,40}+){0,7}+"
# Behind the name in a bracket, by when: "Action (BR, by 10 December)".
BESIDE = r"(?:\s*+[,;،，；–—]\s*+(?P<beside>[^\]】)）\n]{2,40}?))?"
OPENING, CLOSING = r"[\[【(（]\s*+", r"\s*[\]】)）]"


class Head(NamedTuple):
    """What stands before what is to be done: the mark, whom it names, whether it has a number."""

    mark: str
    whom: str
    has_number: bool
    body: str


def with_colon(line: str) -> str:
    """A line whose mark has a number, names or a dash behind it, with a colon behind the mark and behind the names.

    Else as it is: talk that begins with such a word, news of an item, or a mark with its colon; without the number that
    a line of notes may have.
    """
    end = _mark_end(line)
    head = _head(line[:end], line[end:FAR], line[FAR:]) if end else None
    if head is None or not _is_meant(head):
        return unnumbered(line)
    # "Action – all: …": with a capital it is read as who is meant.
    whom = f"{head.whom[:1].upper()}{head.whom[1:]}: "
    return f"{head.mark}: {whom if head.whom else ''}{head.body}"


def spelled_out(line: str) -> str:
    """A line that begins with a mark in letters that need a number behind them, "AI-1:", with the whole mark."""
    found = _short().match(line)
    if found is None:
        return line
    rest = line[found.end() :].lstrip(" -")
    lang, _ = language_of(rest)
    return f"{marks_of(lang or 'en')['RecordAction'][0].capitalize()} {rest}"


def counted_out(line: str) -> str:
    """A line that begins with a mark and a number of its own, "Action 1. TSB to draft it", with a colon behind it, so
    that no sentence ends there."""
    found = _any_mark().match(line)
    number = _counted().match(line, found.end()) if found else None
    return f"{line[: number.end(1)]}: {line[number.end() :]}" if number else line


def may_be_headed(line: str) -> bool:
    """Whether a line may begin with a mark, looked at before all else, since every message is."""
    return _any_mark().match(line) is not None


def are_names(words: str) -> bool:
    """Whether words are nothing but what looks like names here."""
    return _only_names().match(words) is not None


def begins_with_name(line: str) -> bool:
    """Whether a line begins with what looks like a name here."""
    return _name_first().match(line) is not None


def _mark_end(line: str) -> int:
    found = _any_mark().match(line)
    # "Action plan" begins with no mark; one that is written small is a word of a sentence.
    return found.end() if found and not found[0][0].islower() else 0


def _head(mark: str, near: str, far: str) -> Head | None:
    number = _number().match(near)
    rest = near[number.end() :] if number else near
    for pattern in (_bracketed(), _named(), _called(), _dashed()):
        if found := pattern.match(rest):
            groups = found.groupdict()
            body = f"{rest[found.end() :]}{far}".strip()
            beside = f" ({groups['beside']})" if body and groups.get("beside") else ""
            return Head(mark, (groups.get("whom") or "").strip(), bool(number), f"{body}{beside}")
    # Behind a colon a number is seen to elsewhere, but for those that a hyphen or a year leads.
    numbered = _numbered().match(near)
    return Head(mark, "", True, f"{near[numbered.end() :]}{far}".strip()) if numbered else None


def _is_meant(head: Head) -> bool:
    langs = _languages_of(head)
    if not head.body or head.body.endswith(("?", "？", "؟")) or is_no_name(head.whom):
        return False
    if not any(_folded(head.mark) in _marks(lang) for lang in LANGS):
        # A decision needs its number, and words enough to be one.
        long = len(words_of(head.body).words) >= FEWEST
        return head.has_number and not head.whom and long and not is_news(head.body, LANGS)
    # A name marks the line whatever follows but news; a number may be an item's.
    if head.whom and not head.has_number:
        return not is_news(head.body, langs) and not _has_ended(head.body)
    return is_to_be_done(head.body, langs)


def _has_ended(body: str) -> bool:
    # "Action TSB: closed on Friday last".
    return words_of(body).words[:1] in _ended()


def _folded(mark: str) -> str:
    return mark.casefold().replace("-", " ")


def _languages_of(head: Head) -> list[Lang]:
    lang, _ = language_of(head.body)
    spoken = [each for each in LANGS if _folded(head.mark) in _marks(each)]
    return [lang] if lang in spoken else spoken


def is_no_name(whom: str) -> bool:
    return any(word in _no_names() for word in words_of(whom).words)


@cache
def _marks(lang: Lang, commands: frozenset[str] = WORK) -> frozenset[str]:
    return frozenset(_folded(mark) for command in commands for mark in marks_of(lang).get(command, ()))


@cache
def _any_mark() -> re.Pattern[str]:
    marks = [mark for lang in LANGS for mark in _marks(lang, WORK | {"RecordConclusion"})]
    # What people write together with a number or a bracket, "行动2", ends a mark too; so do a bold one's stars.
    ends = r"(?=[\s\d\[【(（/→⇒–—#№:：-]|(?<=[\u4e00-\u9fff])[A-Z@]|\*{1,2}\s)"
    return re.compile(rf"\A(?:{_either(marks).replace(re.escape(' '), '[ -]')}){ends}", re.IGNORECASE)


@cache
def _number() -> re.Pattern[str]:
    sides = {side: _either(_beside(side)) for side in ("before", "behind")}
    return re.compile("\\A" + NUMBER.format(**sides), re.IGNORECASE)


@cache
def _counted() -> re.Pattern[str]:
    sides = {side: _either(_beside(side)) for side in ("before", "behind")}
    return re.compile(rf"({NUMBER.format(**sides)})[.)）]\s++(?=[^\W\d])", re.IGNORECASE)


@cache
def _numbered() -> re.Pattern[str]:
    return re.compile(rf"\A\s*+(?:[-#№]\s*+|20\d\d[/-]|\d{{1,2}}\.)\d{{1,3}}{COLON}")


@cache
def _bracketed() -> re.Pattern[str]:
    whom = rf"(?:{_names()}|[^\W\d_a-zA-Zа-яёА-ЯЁÀ-ɏ][^\]】)）\n:：a-z]{{1,24}})"
    return re.compile(rf"\A(?:{DASH}|\s*+){OPENING}(?P<whom>{whom}){BESIDE}{CLOSING}(?:{COLON}|{DASH})?", re.IGNORECASE)


@cache
def _named() -> re.Pattern[str]:
    return re.compile(rf"\A(?:{DASH}|\s*+[/-]?\s*+)(?P<whom>{_names()})(?:{COLON}|{DASH})", re.IGNORECASE)


@cache
def _short() -> re.Pattern[str]:
    short = [each for lang in LANGS for each in numbered_words(lang)["short"]]
    return re.compile(rf"\A(?:{_either(short)})\.?(?=\s?-?\d{{1,3}}(?!\d))")


@cache
def _name_first() -> re.Pattern[str]:
    return re.compile(rf"\A{_names()}", re.IGNORECASE)


@cache
def _only_names() -> re.Pattern[str]:
    return re.compile(rf"\A{_names()}\s*+\Z", re.IGNORECASE)


@cache
def _called() -> re.Pattern[str]:
    """Handles, behind which no more than a space is needed."""
    return re.compile(rf"\A(?:{COLON})?\s*+(?P<whom>{HANDLES})\s++(?![:：])")


@cache
def _dashed() -> re.Pattern[str]:
    return re.compile(rf"\A(?:{DASH}|\*{{1,2}}\s++)")


@cache
def _names() -> str:
    offices = [each for lang in LANGS for each in owner_words(lang)["offices"]]
    name = NAME.format(offices=_either(offices))
    joins = _either([each for each in all_of() if each.isalpha()])
    return rf"{name}(?:(?:\s*+[+/&,،、]\s*+|\s*+(?:{joins})\s*+){name}){{0,7}}"


@cache
def _no_names() -> frozenset[str]:
    said = (each for lang in LANGS for each in owner_words(lang)["no_names"])
    return frozenset(word for each in said for word in words_of(each).words)


@cache
def _ended() -> frozenset[tuple[str, ...]]:
    return frozenset(words_of(each).words[:1] for lang in LANGS for each in numbered_words(lang)["ended"])


@cache
def _beside(side: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for lang in LANGS for word in (*numbered_words(lang)[side], r"n\.?[°ºo]")))


def _either(words: list[str] | tuple[str, ...]) -> str:
    longest = sorted(dict.fromkeys(words), key=len, reverse=True)
    return "|".join(each if "[" in each else re.escape(each) for each in longest)
