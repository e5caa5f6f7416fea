"""So long before what was spoken of, in the middle of a request: "remind me a week before to send the slides", "за три
дня отправить файл"; and counted back from a day that has only a letter: "à J-5", "at D-5"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from bot.understand.data import numbered_words, talk_of
from bot.understand.dates.text import fold
from bot.understand.doubts import Unreadable
from bot.understand.fields.before_it import ALONE, LONGEST, last_met, meeting_of
from bot.understand.fields.eve_part import part_alone
from bot.understand.fields.leads import leads_of
from bot.understand.fields.task import Scene
from bot.understand.named.names import Names
from bot.understand.patterns.match import anywhere, begins
from bot.understand.patterns.phrases import phrases_of
from bot.understand.patterns.plain import is_number
from bot.understand.patterns.reading import Reading
from bot.understand.text.small import is_small
from bot.understand.text.words import is_han, stem, words_of
from bot.understand.types import Talked
from handlers.commands.fields import Lang

# "Moi", "мне" and the numbers of items.
SHORT = 3


@dataclass(frozen=True)
class Ahead:
    """Where it stands in the text, from letter to letter, the length of time in it, and how many days that is."""

    start: int
    end: int
    length: str
    days: int


def in_days(text: str, lang: Lang) -> str:
    """A request to be reminded with "5 days before" where it says "D-5"; any other text as it is, and one that counts
    back more than once."""
    if len(text) > LONGEST or not _asks(text, lang):
        return text
    every = list(_counted_back().finditer(text))
    if len(every) != 1 or not _is_when(text, every[0], lang):
        return text
    said: str = talk_of(lang)["groups"]["days_before"][0].format(days=every[0][1])
    before = re.sub(
        r"\S+$", lambda word: "" if is_small(fold(word[0]).text) else word[0], text[: every[0].start()].rstrip()
    )
    return f"{before.rstrip()} {said} {text[every[0].end() :].lstrip()}".strip()


@cache
def _counted_back() -> re.Pattern[str]:
    return re.compile(r"(?<![A-Za-z0-9-])[JDjd]\s?[-–−]\s?(\d{1,2})(?![A-Za-z0-9-])")


def _is_when(text: str, found: re.Match[str], lang: Lang) -> bool:
    # "Read the D-5 note", "read note J-5" name something.
    lists = phrases_of(lang).lists
    before, behind = (
        words_of(text[: found.start()]).words[-1:],
        Reading(words_of(text[found.end() :]), phrases_of(lang), Names(())),
    )
    led = all(is_small(word) or word in lists["reminds"] or len(word) <= SHORT for word in before)
    return led and (_goes_on(behind, 0, lang) or behind.words.words[0] in lists["reminds"])


def so_long_before(text: str, scene: Scene, talked: Talked) -> str:
    """The text with the day so long before the deadline of the item that was spoken of, or before "the meeting" where
    that was; as it is where none was, or where it says before what."""
    lang, meeting = scene.lang, meeting_of(last_met(talked)) is not None
    if not (meeting or _of_one_item(talked)) or len(text) > LONGEST or not _asks(text, lang):
        return text
    reading = scene.reading(text)
    part, found = part_alone(reading), next(_ahead(reading, scene), None)
    # "The morning before about 3" is the item's morning, and "the morning before" that of the one spoken of.
    if found is None or (part is not None and (part.item is not None or not meeting)):
        return text
    return _of_meeting(text, found, lang) if meeting else _of_item(text, found, lang, talked)


def _of_one_item(talked: Talked) -> bool:
    # Of a list nothing is "before it", however short the list is.
    command = type(talked.command)
    one = command.__name__.startswith("Record") or "item" in getattr(command, "model_fields", ())
    return talked.item is not None and one


def _asks(text: str, lang: Lang) -> bool:
    return not phrases_of(lang).lists["reminds"].isdisjoint(words_of(text).words)


def _of_meeting(text: str, found: Ahead, lang: Lang) -> str:
    said = talk_of(lang)["groups"]["before_meeting"][0]
    if lang == "ar":
        # "قبله بأسبوع" says of what, and stands where it may.
        return text
    if lang == "zh":
        return f"{text[: found.start]}{said} {found.length}{text[found.end :]}"
    left = f"{text[: found.start].rstrip()} {text[found.end :].lstrip()}".strip()
    return f"{left} {found.length} {said}"


def _of_item(text: str, found: Ahead, lang: Lang, talked: Talked) -> str:
    groups, lists = talk_of(lang)["groups"], phrases_of(lang).lists
    behind = words_of(text[found.end :]).words
    if behind and (lists["reminds"] | lists["reminds_to"]).issuperset(behind):
        return text
    if _is_for_class(f"{text[: found.start]} {text[found.end :]}", lang):
        # "Remind delegates 5 days before": theirs is a plan, whatever was spoken of.
        return text
    if not behind and not _says_what(text[: found.start], lang):
        # Nothing is to be said of but the item itself: that is its plan.
        return f"{text[: found.start]}{groups['days_before'][0].format(days=found.days)}{text[found.end :]}"
    if talked.day is None or any(each.isdecimal() for each in words_of(text[: found.start]).words):
        # "Of 1 two weeks and 3 days before" is said of another item, or of two lead times.
        return text
    day = date.fromisoformat(talked.day) - timedelta(days=found.days)
    return f"{text[: found.start]}{groups['on_day'][0].format(day=day.isoformat())} {text[found.end :].lstrip()}"


def _says_what(before: str, lang: Lang) -> bool:
    """Whether words before the length of time say what is to be done: "to print the papers two days before"."""
    lists = phrases_of(lang).lists
    return any(stem(word) not in lists["item_words"] for word in _telling(words_of(before).words, lang))


def _is_for_class(around: str, lang: Lang) -> bool:
    """Whether a class of people is named beside the length of time, and nothing that is to be done."""
    reading = Reading(words_of(around), phrases_of(lang), Names(()))
    named = {place for at, match in anywhere(reading, "of_class") for place in range(at, match.end)}
    left = [word for at, word in enumerate(reading.words.words) if at not in named]
    return bool(named) and not any(_telling(left, lang))


def _telling(words: Iterable[str], lang: Lang) -> Iterator[str]:
    """Those of these words that are more than what asks to be reminded."""
    lists = phrases_of(lang).lists
    beside = lists["reminds"] | lists["reminds_to"] | lists["pointing"]
    return (word for word in words if not is_small(word) and word not in beside and len(word) > SHORT)


def _ahead(reading: Reading, scene: Scene) -> Iterator[Ahead]:
    words, lang = reading.words, scene.lang
    for at, match in sorted(anywhere(reading, "eve"), key=lambda each: each[0] - each[1].end):
        if _goes_on(reading, match.end, lang):
            length = talk_of(lang)["groups"]["one_day"][0] if match.value == "1" else ""
            start, end = words.starts[at], words.ends[match.end - 1]
            length = length or _length(reading, at, match.end)
            yield Ahead(start, end, length, int(match.value))
    for at, match in anywhere(reading, "unit"):
        yield from _by_unit(reading, at, match.end, scene)


def _length(reading: Reading, first: int, last: int) -> str:
    """The length of time in words that say it with what stands around it: up to its unit."""
    places = [(at, m.end) for at, m in anywhere(reading, "unit") if first <= at < last]
    end = max((end for _, end in places), default=last)
    return reading.words.said(_begun(reading, first, places), end)


def _begun(reading: Reading, first: int, places: list[tuple[int, int]]) -> int:
    if is_han(reading.words.words[first]):
        return next((at for at in range(first, min(places)[0]) if is_number(reading, reading.words.words[at])), first)
    return first


def _by_unit(reading: Reading, at: int, end: int, scene: Scene) -> Iterator[Ahead]:
    words, lists = reading.words.words, reading.phrases.lists
    first = at - 1 if at and is_number(reading, words[at - 1]) else at
    led = first > 0 and words[first - 1] in lists["lead_prefix"]
    if first and not led and not is_number(reading, words[first]) and is_small(words[first - 1]):
        first -= 1
    behind = max(
        (m.end for m in begins(reading, reading.phrases.values["before_it"], end) if m.value == ALONE), default=end
    )
    if not (led or behind > end) or not _goes_on(reading, behind, scene.lang):
        return
    try:
        days = leads_of(reading.words.said(first, end), scene)
    except Unreadable:
        return
    start = first - 1 if led else first
    length = reading.words.said(start, end)
    yield Ahead(reading.words.starts[start], reading.words.ends[behind - 1], length, days[0])


def _goes_on(reading: Reading, at: int, lang: Lang) -> bool:
    """Whether nothing follows, or what is to be done: "a week before the conference" says before what."""
    words = reading.words.words
    if at >= reading.length:
        return True
    endings = tuple(each.lstrip("^*") for each in numbered_words(lang)["orders"] if each.startswith(("*", "^*")))
    to = reading.phrases.lists["reminds_to"]
    # Arabic writes it as one with the word behind it.
    led = words[at] in to or (lang == "ar" and words[at][0] in to)
    return led or (bool(endings) and words[at].endswith(endings))
