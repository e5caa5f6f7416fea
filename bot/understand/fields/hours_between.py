"""Between which hours of a day something is: "on 3 June from 10:00 to 12:00", "on 3 June from 10 to 12", "on Tuesday,
10 to 12"."""

from __future__ import annotations

import re
from functools import cache

from bot.understand.fields.task import Scene
from bot.understand.patterns.match import anywhere
from bot.understand.patterns.reading import Reading
from bot.understand.text.small import is_small
from bot.understand.text.tidy import without

# How many words may stand between "from" and the hour.
NEAR = 2
LAST_HOUR = 24


def hours_between(left: str, right: str, scene: Scene) -> tuple[str, str] | None:
    """What stands before and behind "to", as a text of the first and one of the last moment; None where the two are no
    hours of a day."""
    right = from_digit(right)
    last, first = list(_clock().finditer(left)), _clock().match(right)
    bare = re.search(r"(?<!\d)\d{1,2}\s*$", left)
    if first is None:
        return _plain(left, bare, right, scene) if bare and not last else None
    if not (last or bare):
        return None
    rest, hour = right[first.end() :], last[-1].start() if last else bare.start() if bare else 0
    day = _before_from(left[:hour], scene)
    return f"{day} {left[hour:]} {rest}", f"{day} {first[0]} {rest}"


def is_hour(text: str) -> bool:
    """Whether a text begins with an hour that is written as one: "10:00", "10 h"."""
    return _clock().match(from_digit(text)) is not None


def from_digit(text: str) -> str:
    """The text without the small words before its first digit: "a las 16.00"."""
    return re.sub(r"^\D{0,12}(?=\d)", "", text)


def _plain(left: str, bare: re.Match[str], right: str, scene: Scene) -> tuple[str, str] | None:
    """Hours without a mark, "10 to 12": hours only of a day that is said beside them, since there may be days."""
    end = re.match(r"\d{1,2}(?!\d)", right)
    if end is None or not int(bare[0]) < int(end[0]) <= LAST_HOUR:
        return None
    before, behind = left[: bare.start()], right[end.end() :]
    day = _before_from(before, scene)
    dated = _is_day(day, scene) or _is_day(behind, scene)
    # Of "from 10 to 12 December" the two are days.
    if not dated or not _is_span(scene.reading(before), before, behind) or _names_month(behind, scene):
        return None
    return f"{day} {int(bare[0])}:00 {behind}", f"{day} {int(end[0])}:00 {behind}"


def _is_span(before: Reading, text: str, behind: str) -> bool:
    """Whether it is from one hour to another: "at 10 to 12" is ten minutes to twelve."""
    if _from(before, text) < len(text):
        return True
    led = not before.phrases.lists["hour_lead"].isdisjoint(before.words.words[-1:])
    return not led and bool(anywhere(before, "weekday")) and not behind.strip(" .")


def _is_day(text: str, scene: Scene) -> bool:
    found = scene.moment(text, cued=True)
    return found is not None and all(each.kind == "date" for each in found.readings)


def _names_month(text: str, scene: Scene) -> bool:
    reading = scene.reading(text)
    first = next((at for at, word in enumerate(reading.words.words) if not is_small(word)), 0)
    return any(at == first for at, _ in anywhere(reading, "month"))


def _before_from(text: str, scene: Scene) -> str:
    # "on 3 June from": the word before the hour would begin another span.
    reading = scene.reading(text)
    return without(text, _from(reading, text), len(text))


def _from(reading: Reading, text: str) -> int:
    places = range(max(0, reading.length - NEAR), reading.length)
    found = next((at for at in places if reading.words.words[at] in reading.phrases.lists["since"]), None)
    return len(text) if found is None else reading.words.starts[found]


@cache
def _clock() -> re.Pattern[str]:
    minutes, hour = r"[:.]\s?\d{2}(?![.\d])", r"(?:h(?:eures?|oras?)?|ч(?:ас\w*)?|[点點时時])\s?(?:\d{2})?半?"
    return re.compile(rf"\d{{1,2}}\s?(?:{minutes}|{hour}|(?=[ap]\.?m))(?:\s?[ap]\.?m\.?)?")
