"""From when until when, and where: what stands behind "ISCG meets …", taken apart.

A span is said of days ("from 20 to 24 May 2025") or of hours ("on 3 June from 10:00 to 12:00"). The zone is that of the
place where its city is known.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any

from bot.understand.doubts import Doubt, Unreadable
from bot.understand.fields import fill
from bot.understand.fields.hours_between import hours_between, is_hour
from bot.understand.fields.task import Scene
from bot.understand.fields.zones import city_of, zone_of
from bot.understand.patterns.reading import Reading
from bot.understand.text.small import is_small
from bot.understand.text.tidy import tidy, without
from bot.understand.text.words import is_han

LONGEST_PLACE, MOST_PLACES = 6, 2


@dataclass(frozen=True)
class Timing:
    """When and where; ``start`` may be a doubt. ``end``, ``place`` and ``zone`` are empty where nobody said them."""

    start: Any
    end: Any = None
    place: str | None = None
    zone: str | None = None


def timing_of(words: str, scene: Scene) -> Timing | None:
    """The time of a meeting in a text; None where there is none, or other words than a time and a place."""
    # "On 18 September, starting at 10:00".
    begun = _without_begins(words, scene)
    return _timed(words, scene) or (_timed(begun, scene) if begun != words else None)


def _without_begins(text: str, scene: Scene) -> str:
    """The text without what says before an hour that a meeting begins then, and the sign that parts it off."""
    reading = scene.reading(text)
    words, said = reading.words, reading.phrases.lists["begins_at"]
    at = next((at for at, word in enumerate(words.words) if at and word in said), None)
    if at is None:
        return text
    first = at - is_small(words.words[at - 1])
    return f"{text[: words.starts[first]].rstrip(' ,،，')} {text[words.ends[at] :].lstrip()}"


def _timed(words: str, scene: Scene) -> Timing | None:
    words, link = _without_link(words)
    rest, place = _without_place(tidy(words), scene)
    found = _span(rest, scene)
    if found is None or _is_day(found[1]):
        # "El 3 de junio a las 10": what reads as an hour is no last day.
        single = _single(rest, scene)
        found = single if single and (found is None or _is_moment(single[0])) else found
    if found is None:
        return None
    start, end = found
    zone = _zone(place, scene) if place else None
    start, end = _there(start, zone, scene), _there(end, zone, scene)
    # How to take part from afar stands where people look for where a meeting is.
    where = ", ".join(filter(None, (city_of(place, scene.lang) if place else None, link)))
    return Timing(start, end, where or None, zone)


def _without_link(words: str) -> tuple[str, str | None]:
    found = _link().search(words)
    return (words[: found.start()], found[1]) if found else (words, None)


def _single(text: str, scene: Scene) -> tuple[Any, Any] | None:
    start = _read(text, scene)
    return (start, None) if start is not None else None


def _read(text: str, scene: Scene) -> Any:
    try:
        value = fill.of_due(fill.covering(scene.moment(text, cued=True), text), scene)
    except Unreadable as fault:
        if fault.reason:
            raise
        return None
    first = value.values[0] if isinstance(value, Doubt) else value
    return value if first["kind"] in ("date", "moment") else None


def _span(text: str, scene: Scene) -> tuple[Any, Any] | None:
    for left, right in _halves(text, scene.reading(text)):
        if (hours := _hours(left, right, scene)) is not None and None not in hours:
            # Of two or four o'clock it is asked which half of the day is meant.
            return hours
        found = _days(left, right, scene)
        if found is not None and not any(isinstance(each, Doubt) or each is None for each in found):
            return found
    return None


def _halves(text: str, reading: Reading) -> Iterator[tuple[str, str]]:
    words, until = reading.words, reading.phrases.lists["until"]
    for dash in _dash().finditer(text):
        yield text[: dash.start()], text[dash.end() :]
    for at, word in enumerate(words.words):
        numbered = [any(map(_numbered, part)) for part in (words.words[:at], words.words[at + 1 :])]
        if word in until and all(numbered):
            yield text[: words.starts[at]], text[words.ends[at] :]


def _numbered(word: str) -> bool:
    return any(letter.isdecimal() for letter in word)


def _hours(left: str, right: str, scene: Scene) -> tuple[Any, Any] | None:
    said = hours_between(left, right, scene)
    return (_read(said[0], scene), _read(said[1], scene)) if said is not None else None


def _days(left: str, right: str, scene: Scene) -> tuple[Any, Any] | None:
    if is_hour(right):
        return None
    if (number := _bare(left, scene)) is not None:
        end = _read(right, scene)
        return (_same_month(end, number, -1), end) if _is_day(end) else None
    if (number := _bare(right, scene)) is not None:
        start = _read(left, scene)
        return (start, _same_month(start, number, 1)) if _is_day(start) else None
    year = re.search(r"\b\d{4}\b", right)
    dated = f"{left} {year[0]}" if year and not re.search(r"\d{4}", left) else left
    return _read(dated, scene), _read(right, scene)


def _bare(text: str, scene: Scene) -> int | None:
    """The number, where a text is nothing but a day's number."""
    reading = scene.reading(text)
    small = reading.phrases.lists["since"] | reading.phrases.lists["day_sign"]
    words = [word for word in reading.words.words if not is_small(word) and word not in small]
    return int(words[0]) if len(words) == 1 and re.fullmatch(r"\d{1,2}", words[0]) else None


def _is_day(value: Any) -> bool:
    return isinstance(value, dict) and value["kind"] == "date"


def _is_moment(value: Any) -> bool:
    return isinstance(value, dict) and value["kind"] == "moment"


def _same_month(value: Any, number: int, way: int) -> Any:
    day = date.fromisoformat(value["date"])
    other = day if (number - day.day) * way >= 0 else day.replace(day=1) + timedelta(days=-1 if way < 0 else 32)
    try:
        return {**value, "date": other.replace(day=number).isoformat()}
    except ValueError:
        raise Unreadable("no-such-day") from None


def _without_place(text: str, scene: Scene) -> tuple[str, str | None]:
    reading = scene.reading(text)
    words = reading.words
    for at, word in enumerate(words.words):
        last = _place_end(reading, at + 1) if word in reading.phrases.lists["where"] else at
        said = words.said(at + 1, last)
        if last > at + 1 and scene.moment(said, cued=True) is None:
            rest, city = _last_place(without(text, words.starts[at], words.ends[last - 1]), scene)
            return rest, _beside(filter(None, (said, city)), scene)
    return _last_place(text, scene)


def _last_place(text: str, scene: Scene) -> tuple[str, str | None]:
    # "5 September at 14:30, Popov room, Geneva": a city behind the last commas, and the room beside it.
    parts = _commas().split(text)
    first = len(parts)
    while first > max(1, len(parts) - MOST_PLACES) and _may_be_place(parts[first - 1], scene):
        first -= 1
    said = [tidy(each) for each in parts[first:]]
    if any(zone_of(each, scene.lang) for each in said):
        return ", ".join(parts[:first]), _beside(said, scene)
    behind = re.match(r"^(.*\d.*)\s(\w+)$", text, re.DOTALL)
    known = behind is not None and not _numbered(behind[2]) and zone_of(tidy(behind[2]), scene.lang)
    if behind is None or not known or _is_clock_of(text, scene):
        return text, None
    return behind[1], tidy(behind[2])


def _is_clock_of(text: str, scene: Scene) -> bool:
    # "At 10:00 Cairo time": by whose clock the hour is said, not where the meeting is.
    found = scene.moment(text, cued=True)
    return found is not None and found.end >= len(text.rstrip()) and all(r.kind == "moment" for r in found.readings)


def _beside(places: Iterable[str], scene: Scene) -> str:
    return {"ar": "، ", "zh": "，"}.get(scene.lang, ", ").join(places)


def _may_be_place(words: str, scene: Scene) -> bool:
    short = 0 < len(words.split()) <= LONGEST_PLACE
    return short and not _numbered(words) and scene.moment(words, cued=True) is None


@cache
def _commas() -> re.Pattern[str]:
    return re.compile(r"[,;،，；]")


def _place_end(reading: Reading, at: int) -> int:
    words, last = reading.words, at
    # A Chinese word is a letter or two.
    longest = LONGEST_PLACE * (2 if at < reading.length and is_han(words.words[at]) else 1)
    while last < reading.length and last - at < longest and not _numbered(words.words[last]):
        if last > at and re.search(r"[,;،，；(]", words.gap(last)):
            break
        last += 1
    while last > at and (is_small(words.words[last - 1]) or words.words[last - 1] in reading.phrases.lists["since"]):
        last -= 1
    return last


def _zone(place: str, scene: Scene) -> str | None:
    parts = [tidy(each) for each in _commas().split(place)]
    found = (zone_of(each, scene.lang) for each in (place, *parts, place.split()[-1]))
    return next(filter(None, found), None)


def _there(value: Any, zone: str | None, scene: Scene) -> Any:
    # An hour without a zone is one on the clock of the place.
    if zone is None or not isinstance(value, dict) or value.get("zone", scene.asker.zone) != scene.asker.zone:
        return value
    return {**value, "zone": zone}


@cache
def _link() -> re.Pattern[str]:
    # With the words before it, "remote link", "en ligne :". Begun at the first blank of several alone: tried from each,
    # long blanks would take seconds.
    return re.compile(r"(?<![\s,;:،，；])[\s,;:،，；]+(?:[^\d,;،，；]{0,40}?[\s:：])?\(?(https?://\S+?)[).]*\s*$")


@cache
def _dash() -> re.Pattern[str]:
    # Between two numbers, but not inside 2025-05-21 or 21-05-2025.
    return re.compile(r"(?<!\d{4})(?<!\d{4}-\d{2})(?<=\d)\s?[-–—]\s?(?=\d{1,2}(?:[:.]\d{2})?(?![-/.\d]))")
