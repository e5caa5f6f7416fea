"""So long before a meeting, and an hour beside it: "the day before, at 9", "накануне в 9 утра".

Of a meeting that was spoken of the day itself is said instead. Where none was, it is a day that nobody knows.
"""

from __future__ import annotations

from datetime import date, timedelta

from bot.understand.data import talk_of
from bot.understand.fields.before_it import LONGEST, OF_MEETING, last_met
from bot.understand.fields.spoken_meeting import shown_meeting
from bot.understand.named.names import Names
from bot.understand.patterns.match import anywhere, begins
from bot.understand.patterns.phrases import phrases_of
from bot.understand.patterns.reading import Reading
from bot.understand.text.words import is_han, words_of
from bot.understand.types import Talked
from handlers.commands.command import Command
from handlers.commands.fields import DueDate, DueMoment, Lang

# What is written of an hour besides its numbers.
OF_CLOCK = frozenset({":", "h", "am", "pm", "点", "點"})


def day_before(text: str, lang: Lang, names: Names, talked: Talked, today: date) -> str:
    """The text with the date, in ISO form, of so many days before the meeting that was spoken of, where an hour stands
    beside; as it is where none does, since then it hangs on the meeting and moves with it."""
    day = meeting_day(last_met(talked), names, today)
    if day is None or len(text) > LONGEST:
        return text
    found = before_hour(Reading(words_of(text), phrases_of(lang), names))
    if found is None:
        return text
    start, end, days = found
    said: str = talk_of(lang)["groups"]["on_day"][0].format(day=(day - timedelta(days=days)).isoformat())
    # A mark between a day and its hour would part them.
    return f"{text[:start]}{said} {text[end:].lstrip(' ,،，')}"


def day_after(text: str, lang: Lang, names: Names, talked: Talked, today: date) -> str:
    """The text with the date, in ISO form, of the day after the meeting that was spoken of, or after the day that the
    item was given last, where it says "the next day" at its end or right before an hour."""
    day = day_spoken_of(talked, names, today)
    if day is None or len(text) > LONGEST:
        return text
    reading = Reading(words_of(text), phrases_of(lang), names)
    found = [(at, each.end) for at, each in anywhere(reading, "day_after") if _is_whole(reading, each.end)]
    if not found:
        return text
    at, end = min(found, key=lambda each: (each[0], -each[1]))
    said = (day + timedelta(days=1)).isoformat()
    return f"{text[: reading.words.starts[at]]}{said}{text[reading.words.ends[end - 1] :]}"


def day_spoken_of(talked: Talked, names: Names, today: date) -> date | None:
    """The day of the meeting that was spoken of, else the one that the item was given last; None for neither."""
    return meeting_day(last_met(talked), names, today) or (date.fromisoformat(talked.day) if talked.day else None)


def _is_whole(reading: Reading, end: int) -> bool:
    # "The day after tomorrow", "the day after the meeting" are other days.
    words = reading.words
    if end == reading.length or words.gap(end).strip() or is_han(words.words[end - 1]):
        return True
    # "The day after 2 June" is another day, too.
    dated = bool(begins(reading, reading.phrases.values["month"], end + 1))
    return words.words[end] in reading.phrases.lists["hour_lead"] or (words.words[end][0].isdecimal() and not dated)


def before_hour(reading: Reading) -> tuple[int, int, int] | None:
    """Where so many days before something are said right beside an hour: from which letter to which, and how many."""
    for at, match in sorted(anywhere(reading, "eve"), key=lambda each: each[0] - each[1].end):
        start, end = reading.words.starts[at], reading.words.ends[match.end - 1]
        if beside_hour(reading, at, match.end):
            return start, end, int(match.value)
    return None


def beside_hour(reading: Reading, first: int, last: int) -> bool:
    """Whether an hour stands right behind words of a text, or right before them."""
    words, leads = reading.words.words, reading.phrases.lists["hour_lead"]
    behind = last
    while behind < reading.length and words[behind] in leads:
        behind += 1
    if last < behind < reading.length and words[behind][0].isdecimal():
        # "The day before, on 9 June" goes on to a date.
        return not begins(reading, reading.phrases.values["month"], behind + 1)
    before = first
    while before and (words[before - 1][0].isdecimal() or words[before - 1] in OF_CLOCK):
        before -= 1
    return 0 < before < first and words[before - 1] in leads


def meeting_day(command: Command | None, names: Names, today: date) -> date | None:
    """The first day of the meeting that a command was about: of one just planned, or of the group's next."""
    if type(command).__name__ not in OF_MEETING:
        return None
    start = getattr(command, "start", None)
    if isinstance(start, DueMoment | DueDate):
        return start.at.date() if isinstance(start, DueMoment) else start.date
    meeting = shown_meeting(command, names, today)
    return meeting.start if meeting else None
