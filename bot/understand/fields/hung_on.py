"""What stands at either end of a line to be recorded and is no part of what is to be done: "accordingly", "undertakes
to", "no deadline"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from bot.understand.dates.types import Found
from bot.understand.patterns.match import anywhere, begins, places
from bot.understand.patterns.reading import Reading
from bot.understand.text.tidy import tidy, without
from bot.understand.text.words import without_ba
from handlers.commands.fields import DueDate

# Among so many words behind "the meeting of" its day stands: "Tuesday, December 1".
DAY_WORDS = 3
DAY_SIGNS = "日号號"


def without_lead(reading: Reading) -> str:
    """The text without what joins it to what was said before."""
    last = _reach(reading, "lead_in")
    text = reading.words.text
    return text[reading.words.starts[last] :] if 0 < last < reading.length else text


def without_day(reading: Reading, due: Found) -> str:
    """The text without its deadline; as it is where that tells which thing the words behind it are of:
    "12月10日前的会议"."""
    text = reading.words.text
    told = text[due.end :].lstrip().startswith(tuple(reading.phrases.lists["told_by_day"]))
    return text if told else without(text, due.cue_start, due.end)


def without_undated(reading: Reading) -> str:
    """The text without the words at its end that say that it has no deadline."""
    ends = (*_last(reading, "undated"), *(at for at in _last(reading, "no_date_yet") if reading.words.gap(at).strip()))
    first = min(filter(None, ends), default=0)
    return tidy(reading.words.text[: reading.words.starts[first]]) if first else reading.words.text


def _last(reading: Reading, name: str) -> Iterator[int]:
    """Where words of a list begin with which the text ends."""
    node = reading.phrases.values[name]
    yield from (at for at in places(reading, node) if any(m.end == reading.length for m in begins(reading, node, at)))


def is_no_deadline(reading: Reading, due: Found, today: date) -> bool:
    """Whether what was read as a deadline is the day of a meeting spoken of, or of another thing."""
    return is_behind_meeting(reading, due.start, due.end) or is_of_a_thing(reading, due, today)


def is_behind_meeting(reading: Reading, start: int, end: int) -> bool:
    """Whether what was read as a deadline between two places is of a meeting told by its day, so long after which
    something is due: "within a week after the meeting of 1 December"."""
    words = reading.words
    for at, match in anywhere(reading, "behind_meeting"):
        day = words.words[match.end : match.end + DAY_WORDS]
        last = words.ends[min(match.end + len(day), reading.length) - 1]
        dated = match.value == "dated" or any(each[:1].isdecimal() for each in day)
        if dated and words.starts[at] < end and start < last:
            return True
    return False


def is_of_a_thing(reading: Reading, due: Found, today: date) -> bool:
    """Whether a day that nothing calls a deadline only tells which thing is meant: "5月17日世界电信日", "the statistics
    of 31 December 2025", "World Telecommunication Day on 17 May"."""
    words = reading.words
    first, begun, last = (_word_at(reading, place) for place in (due.cue_start, due.start, due.end))
    lead = {*words.words[first:begun]} - reading.phrases.lists["of_a_day"]
    led = not lead
    over = all(isinstance(each, DueDate) and each.date < today for each in due.readings)
    if led and due.readings and over:
        return True
    on_it = lead <= reading.phrases.lists["on_its_day"]
    feasts = anywhere(reading, "world_day")
    if any((match.end == begun and on_it) or first == begun <= at < last for at, match in feasts):
        return True
    ends = words.words[last - 1]
    named = any(match.end == last for match in begins(reading, reading.phrases.values["month"], last - 1))
    dated = ends[-1].isdecimal() or ends in DAY_SIGNS or named
    # "6月1日的会前" is the day before which it is done.
    ahead = reading.phrases.values.get("ahead_of_thing")
    if ahead is not None and begins(reading, ahead, last):
        return False
    return led and dated and bool(begins(reading, reading.phrases.values["dated_thing"], last))


def _word_at(reading: Reading, place: int) -> int:
    return next((at for at, start in enumerate(reading.words.starts) if start >= place), reading.length)


def without_duty(reading: Reading) -> str:
    """What is to be done, of words that say that somebody should or undertakes to; "must be informed" stays."""
    last = max(_reach(reading, "modal"), _reach(reading, "pledge"))
    words = reading.words
    if not 0 < last < reading.length or words.words[last] in reading.phrases.lists["be"]:
        return words.text
    return without_ba(tidy(words.text[words.starts[last] :]))


def _reach(reading: Reading, name: str) -> int:
    ends: Sequence[int] = [match.end for match in begins(reading, reading.phrases.values[name], 0)]
    return max(ends, default=0)
