"""What is said against the day, or the hour, that was settled, before another is said: "hmm, not the 22nd, better the
21st". Its number is no item's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import NamedTuple

from bot.understand.data import talk_of
from bot.understand.fields.task import Scene
from bot.understand.patterns.closest import best
from bot.understand.patterns.match import anywhere
from bot.understand.patterns.polite import read
from bot.understand.patterns.reading import Reading, is_asked
from bot.understand.prose.acting import conditional
from bot.understand.prose.parts import LOOSE, clauses
from bot.understand.talked.again import SURE, TIMES
from bot.understand.talked.follow import follow
from bot.understand.text.joins import COMMAS, DASHES, ENDS, HYPHEN, cuts
from bot.understand.types import Draft, Talked
from handlers.commands.catalogue import COMMANDS
from handlers.commands.fields import DueMoment

LONGEST = 160
DAYS = frozenset({"due", "until", "timing"})


class Settled(NamedTuple):
    """A day of the month, and an hour where one was settled."""

    day: int
    hour: int | None


def without_settled(text: str, scene: Scene, talked: Talked) -> str:
    """The text without what it says against the day or the hour that was settled, where it ends in another; an hour
    as a number alone is then written as one. Where no other is said, what asks for one. As it is where it says no such
    thing."""
    settled = _settled(talked)
    if settled is None or talked.form or len(text) > LONGEST:
        return text
    number = _against(text, scene)
    if number is not None and number in settled and _is_refused(text, scene) and talked.item is not None:
        other: str = talk_of(scene.lang)["groups"]["another_deadline"][0].format(number=talked.item)
        return other
    for cut in reversed([each for each in cuts(text) if each.parted(COMMAS, ENDS, DASHES, HYPHEN)]):
        number = _against(cut.left, scene)
        if number is None or number not in settled:
            continue
        said = _as_hour(cut.right) if number != settled.day else cut.right
        if _is_day(said, scene, talked):
            return said
    return text


def _is_refused(text: str, scene: Scene) -> bool:
    # "The 24th is too tight, push it back by a week" goes on to a request.
    last = scene.reading(clauses(text)[-1])
    ends = anywhere(last, "against_day") or any(_numbers(last))
    return bool(ends and anywhere(scene.reading(text), "against_day"))


def _settled(talked: Talked) -> Settled | None:
    if talked.day is None:
        return None
    moments = (getattr(talked.command, name, None) for name in TIMES)
    hour = next((each.at.hour for each in moments if isinstance(each, DueMoment)), None)
    return Settled(date.fromisoformat(talked.day).day, hour)


def _against(words: str, scene: Scene) -> int | None:
    """The only number of a remark that asks for nothing and calls it no item's."""
    reading = scene.reading(words)
    found = list(_numbers(reading))
    if len(found) != 1 or is_asked(reading) or conditional(words, scene.lang):
        return None
    at, number = found[0]
    lists, said = reading.phrases.lists, reading.words.words
    named = not lists["no_day"].isdisjoint(said) or not lists["item_article"].isdisjoint(said[:at][-1:])
    drafts = (best(each, scene.lang) for each in read(words, scene.lang, scene.names))
    return None if named or any(map(_orders, drafts)) else number


def _orders(draft: Draft | None) -> bool:
    return draft is not None and COMMANDS[str(draft.command)].changes and not LOOSE & draft.slots.keys()


def _numbers(reading: Reading) -> Iterator[tuple[int, int]]:
    for at, word in enumerate(reading.words.words):
        if (found := _day().match(word)) is not None:
            yield at, int(found[1])


@cache
def _day() -> re.Pattern[str]:
    # "22nd", "1er" are one word.
    return re.compile(r"(\d{1,4})(?:st|nd|rd|th|er|ro)?$")


def _as_hour(words: str) -> str:
    return _bare().sub(r"\g<0>:00", words) if len(_bare().findall(words)) == 1 else words


@cache
def _bare() -> re.Pattern[str]:
    return re.compile(r"(?<![\d:.,/-])\d{1,2}(?![\d:.,/-]|\s*[^\W\d]{0,3}\.?m\b|\s*h\b|[月日号點点时時])")


def _is_day(words: str, scene: Scene, talked: Talked) -> bool:
    """Whether words give what was settled another day or hour, of no item that they number."""
    for each in read(words, scene.lang, scene.names):
        draft = follow(each, scene.lang, talked)
        if draft is not None and draft.score >= SURE and DAYS & draft.slots.keys():
            return any(scene.moment(draft.slots[name].words, cued=True) for name in DAYS & draft.slots.keys())
    return False
