"""What was set for oneself a moment ago, put right: lead times ("rather 5 and 2", "and a day before as well"), one end
of the quiet hours ("from 9 pm").

Every word must be a number, a length of time or one of the lists ``again_*`` in ``prompts/LANG/phrases/talk.toml``, so
that nothing else is taken for it.
"""

from __future__ import annotations

import re
from datetime import time

from bot.understand.begun import Begun
from bot.understand.fields.quiet import hours_in
from bot.understand.patterns.match import anywhere
from bot.understand.patterns.plain import numbers_of
from bot.understand.patterns.reading import Reading, is_asked
from bot.understand.talked.again import SURE, offered
from bot.understand.talked.plan_again import plan_again
from bot.understand.text.small import is_small
from bot.understand.text.words import words_of
from bot.understand.types import Draft, Slot, Talked
from handlers.commands.fields import Lang
from handlers.commands.notices import SetReminderPlan
from handlers.commands.people import SetQuietHours

LONGEST, MOST_HOURS = 20, 9
DAY = 24


def set_again(reading: Reading, lang: Lang, talked: Talked) -> Draft | None:
    """The plan of reminders or the quiet hours of the last exchange, or those just offered, as corrected; else None."""
    if not 0 < reading.length <= LONGEST or is_asked(reading):
        return None
    command = offered(talked) or talked.command
    if isinstance(command, SetReminderPlan):
        return None if is_hour(reading) else plan_again(reading, lang, command)
    return _hours(reading, lang, command) if isinstance(command, SetQuietHours) else None


def is_hour(reading: Reading) -> bool:
    """Whether a text says nothing but at what hour, "at 8", "и в 9 утра", where a number may count days."""
    words, lists, found = reading.words.words, reading.phrases.lists, numbers_of(reading)
    if len(found) != 1 or anywhere(reading, "unit"):
        return False
    _, first, last = found[0]
    before, behind, and_more = words[:first], words[last:], lists["and"] | lists["again_also"]
    led = not lists["retimes_at"].isdisjoint(before[-1:]) and all(
        word in and_more or word in lists["retimes_at"] or is_small(word) for word in before
    )
    return led or bool(hours_in(reading.words.text)) or not lists["half_said"].isdisjoint(behind[:1])


def _hours(reading: Reading, lang: Lang, command: SetQuietHours) -> Draft | None:
    words, lists = frozenset(reading.words.words), reading.phrases.lists
    ends = [name for name, said in (("start", "again_since"), ("end", "again_until")) if words & lists[said]]
    if command.start is None or command.end is None or len(ends) != 1 or reading.length > MOST_HOURS:
        return None
    kept = {"start": _clock(command.start), "end": _clock(command.end)}
    hour = _hour(reading, command.start if ends == ["start"] else command.end)
    if hour is None or not all(is_small(word) or word in _known(reading, hour[0]) for word in words):
        return None
    slots = {name: Slot(each, 0, 0) for name, each in {**kept, ends[0]: hour[1]}.items()}
    return Draft(lang, "SetQuietHours", slots, "talk", score=SURE)


def begun_again(reading: Reading, lang: Lang, form: Begun, asked: str) -> Draft | None:
    """Quiet hours that begin at another hour, where it was asked until when: "well, after 20"; else None."""
    words, lists = frozenset(reading.words.words), reading.phrases.lists
    start = form.fields.get("start")
    since = bool(words & lists["quiet_from"]) and not words & lists["quiet_until"]
    if form.command != "SetQuietHours" or asked != "end" or not start or not since or is_asked(reading):
        return None
    was, half = time.fromisoformat(start), not words.isdisjoint(lists["am"] | lists["pm"])
    near = None if half else _nearest(reading, was)
    found = near or _hour(reading, was)
    # "After 7 you may write" tells when they end, and so may "after 7" where nothing says that it puts right.
    known = (*lists["quiet_from"], *(_known(reading, found[0]) if found else ()))
    if found is None or not all(is_small(word) or word in known for word in words):
        return None
    late = half or _clock_hour(found[0]) > DAY // 2
    puts_right = near and not (words - lists["quiet_from"]).isdisjoint(lists["again_instead"])
    righted = Draft(lang, "SetQuietHours", {"start": Slot(found[1], 0, 0)}, score=SURE)
    return righted if late or puts_right else None


def _clock_hour(said: str) -> int:
    return next((int(each) for each in re.findall(r"\d{1,2}", said)), 0)


def _hour(reading: Reading, was: time) -> tuple[str, str] | None:
    """The one hour that is said, as said and as it is meant: a bare number is on that side of noon which is nearer to
    what was set."""
    hours = hours_in(reading.words.text)
    if len(hours) == 1:
        return hours[0], hours[0]
    return None if hours else _nearest(reading, was)


def _nearest(reading: Reading, was: time) -> tuple[str, str] | None:
    bare = numbers_of(reading)
    if len(bare) != 1 or bare[0][0] > DAY:
        return None
    value, first, last = bare[0]
    said = value % DAY
    sides = (said, (said + DAY // 2) % DAY) if said <= DAY // 2 else (said,)
    near = min(sides, key=lambda hour: min((hour - was.hour) % DAY, (was.hour - hour) % DAY))
    return reading.words.said(first, last), f"{near:02}:00"


def _known(reading: Reading, hour: str) -> frozenset[str]:
    lists = (words for name, words in reading.phrases.lists.items() if name.startswith("again_"))
    return frozenset().union(words_of(hour).words, *lists)


def _clock(at: time) -> str:
    return at.isoformat("minutes")
