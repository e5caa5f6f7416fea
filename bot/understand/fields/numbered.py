"""Marks with a number behind them: "ACTION 1: BDT to send the list" is a line of somebody's notes, to be recorded;
"Action 12: sent on Friday" tells of item 12. Which it is, the first words behind the colon say."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from bot.understand.data import LANGS, marks_of, numbered_words
from bot.understand.dates.text import fold
from bot.understand.fields.told import is_news, is_somebodys, is_to_be_done
from bot.understand.fields.until import holds_until
from bot.understand.text.language import language_of
from bot.understand.text.words import Words, words_of
from handlers.commands.fields import Lang

# A mark with its number before the colon, in words; and so far in letters.
LONGEST_HEAD, FAR = 14, 120
# Fewer words than so many tell how a decision stands, rather than what was decided.
FEWEST = 4
# So many lines that count on from one are a list.
FEWEST_COUNTED = 2


def unnumbered(line: str) -> str:
    """A line that a mark with a number begins, without the number: an action, where what follows is to be done, or a
    conclusion, where enough follows to be one. Else as it is: the number is that of an item then."""
    if not _head().match(line):
        return line
    words = words_of(line[:FAR])
    at = colon_of(words)
    label = without_number(words.words[:at])
    body = line[words.ends[at] :] if label else ""
    if _concludes(label, words, at) or _acts(label, body.lstrip("*_ ")):
        return f"{line[words.starts[0] : words.ends[len(label) - 1]]}:{body}"
    return line


def colon_of(words: Words) -> int:
    """Which word is the colon behind a mark; 0 where there is none."""
    return next((at for at, word in enumerate(words.words[:LONGEST_HEAD]) if word == ":"), 0)


def _concludes(label: tuple[str, ...], words: Words, at: int) -> bool:
    return label in _languages("RecordConclusion") and len(words.words) - at > FEWEST


def _acts(label: tuple[str, ...], body: str) -> bool:
    spoken = _languages("RecordAction").get(label, ())
    told, _ = language_of(body)
    langs = [told] if told in spoken else spoken
    named = _name_before().match(body)
    if is_to_be_done(body, langs) or (named is not None and is_to_be_done(body[named.end() :], langs)):
        return True
    # "Action 2: TSB/BR – joint note – 20/01/2027"; "Action 12: BR – sent – 18 May" is news.
    return _acronyms().match(body) is not None and is_somebodys(body) and not is_news(body, LANGS)


def counted_on(lines: Sequence[str]) -> list[str]:
    """Lines, "Action 1: BDT – survey by Friday", below it "Action 2: …": those that count on from one are of a list,
    and stand without their number where they say who is to do something by a day."""
    found = [_counted(line) for line in lines]
    numbers = [each[1] for each in found if each]
    if len(numbers) < FEWEST_COUNTED or numbers != [*range(1, len(numbers) + 1)]:
        return [*lines]
    return [each[0] if each and each[0] else line for line, each in zip(lines, found, strict=True)]


def _counted(line: str) -> tuple[str, int] | None:
    """A line without its number, empty where it does not say who is to do it by when, and the number; None where none
    stands behind its mark."""
    words = words_of(line[:FAR]) if _head().match(line) else None
    at = colon_of(words) if words else 0
    label = without_number(words.words[:at]) if words else ()
    if words is None or label not in _languages("RecordAction"):
        return None
    number = int(next(each for each in reversed(words.words[:at]) if each.isdecimal()))
    body = line[words.ends[at] :].lstrip("*_ ")
    dated = _acronyms().match(body) is not None and holds_until(body) and not is_news(body, LANGS)
    return (f"{line[: words.ends[len(label) - 1]]}: {body}" if dated else "", number)


@cache
def _name_before() -> re.Pattern[str]:
    # "Action 1: TSB: draft it".
    return re.compile(r"\A[^:：\n]{2,40}+[:：]\s*+")


@cache
def _acronyms() -> re.Pattern[str]:
    name = r"[A-ZА-ЯЁ]{2,6}(?:-[A-Z]{1,3})?"
    return re.compile(rf"\A{name}(?:\s*+[/,+&]\s*+{name})*+\s*+[-–—|]\s")


@cache
def _head() -> re.Pattern[str]:
    # Seen at once, since every message is looked at.
    return re.compile(r"^[^:：\d\n]{2,60}\d{1,3}[^:：\d\n]{0,8}[:：]")


def without_number(label: Sequence[str]) -> tuple[str, ...]:
    """The words of a label without the number at their end; nothing where they have none."""
    end = _without(_beside("behind"), label, len(label)) - 1
    return tuple(label[: _without(_beside("before"), label, end)]) if end > 0 and label[end].isdecimal() else ()


@cache
def _languages(command: str) -> Mapping[tuple[str, ...], tuple[Lang, ...]]:
    """Each mark of a command as its words, with the languages that have it."""
    found: dict[tuple[str, ...], tuple[Lang, ...]] = {}
    for lang in LANGS:
        for mark in marks_of(lang)[command]:
            words = words_of(mark).words
            found[words] = (*found.get(words, ()), lang)
    return found


def is_of_an_item(words: str, lang: Lang) -> bool:
    """Whether words that begin with a number and a colon tell of the item of that number."""
    found = _number().match(words)
    return found is not None and not is_to_be_done(words[found.end() :], [lang])


def without_its_number(words: str) -> str:
    """What stands behind the number, or the label, and the colon of a line of somebody's notes: "A1: …"."""
    return _number().sub("", _label().sub("", words, count=1), count=1)


@cache
def _number() -> re.Pattern[str]:
    return re.compile(r"^\s*+(?:(?:n[°o]|[#№第])\s*+)?\d{1,3}\s*+(?:[项号]\s*+)?(?:[:：.)–—-]\s+|[:：])")


@cache
def _label() -> re.Pattern[str]:
    marks = (each for lang in LANGS for each in marks_of(lang)["RecordAction"])
    letters = (each for lang in LANGS for name in ("labels", "short") for each in numbered_words(lang)[name])
    each = "|".join(re.escape(word) for word in sorted({*marks, *letters}, key=len, reverse=True))
    return re.compile(rf"\A\s*+(?:{each})\s?[-№#]?\d{{1,2}}(?:\s?[:：]\s*+|[.)]\s++|\s[-–—]\s++)(?=\S)", re.IGNORECASE)


def _without(small: frozenset[str], label: Sequence[str], end: int) -> int:
    while end and label[end - 1] in small:
        end -= 1
    return end


@cache
def _beside(side: str) -> frozenset[str]:
    """What may stand before a number, or behind it, in any of the languages."""
    return frozenset(fold(word).text for lang in LANGS for word in numbered_words(lang)[side])
