"""What stands at either end of a line to be recorded and is no part of what is to be done: "accordingly", "undertakes
to", "no deadline"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.understand.patterns.match import anywhere, begins, places
from bot.understand.patterns.reading import Reading
from bot.understand.text.tidy import tidy
from bot.understand.text.words import without_ba

# Among so many words behind "the meeting of" its day stands: "Tuesday, December 1".
DAY_WORDS = 3


def without_lead(reading: Reading) -> str:
    """The text without what joins it to what was said before."""
    last = _reach(reading, "lead_in")
    text = reading.words.text
    return text[reading.words.starts[last] :] if 0 < last < reading.length else text


def without_undated(reading: Reading) -> str:
    """The text without the words at its end that say that it has no deadline."""
    node, words = reading.phrases.values["undated"], reading.words
    ends = (at for at in places(reading, node) if any(m.end == reading.length for m in begins(reading, node, at)))
    first = next(ends, 0)
    return tidy(words.text[: words.starts[first]]) if first else words.text


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
