"""What was set for oneself a moment ago, put right: lead times ("rather 5 and 2", "and a day before as well"), one end
of the quiet hours ("from 9 pm").

Every word must be a number, a length of time or one of the lists ``again_*`` in ``prompts/LANG/phrases/talk.toml``, so
that nothing else is taken for it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import time

from bot.understand.again import SURE, offered
from bot.understand.match import anywhere, begins
from bot.understand.parts import clauses
from bot.understand.plain import is_number
from bot.understand.quiet import hours_in
from bot.understand.reading import Reading, is_asked
from bot.understand.small import is_small
from bot.understand.types import Draft, Slot, Talked
from bot.understand.words import stem, words_of
from handlers.commands.fields import Lang
from handlers.commands.notices import SetReminderPlan
from handlers.commands.people import SetQuietHours

LONGEST, MOST_HOURS = 14, 9
DAY = 24


def set_again(reading: Reading, lang: Lang, talked: Talked) -> Draft | None:
    """The plan of reminders or the quiet hours of the last exchange, or those just offered, as corrected; else None."""
    if not 0 < reading.length <= LONGEST or is_asked(reading):
        return None
    command = offered(talked) or talked.command
    if isinstance(command, SetReminderPlan):
        return _leads(reading, lang, command)
    return _hours(reading, lang, command) if isinstance(command, SetQuietHours) else None


def _leads(reading: Reading, lang: Lang, command: SetReminderPlan) -> Draft | None:
    if _names_item(reading):
        return None
    if (leads := _exchanged(reading, command.leads)) is not None:
        return _plan(lang, " ".join(map(str, leads)), command, {})
    *before, last = clauses(reading.words.text)
    denied = {word for each in before for word in words_of(each).words if word.isdecimal()}
    rest = Reading(words_of(last), reading.phrases, reading.names)
    if not denied <= {str(each) for each in command.leads} or not _says_lengths(rest):
        # "10 is too early, rather 6 and 2": what was set may be denied, and nothing else be counted.
        return None
    too = not rest.phrases.lists["again_also"].isdisjoint(rest.words.words) and bool(anywhere(rest, "unit"))
    kept = {"leads_kept": Slot(" ".join(map(str, command.leads)), 0, 0)} if too else {}
    return _plan(lang, _bare(rest, lang), command, kept)


def _plan(lang: Lang, words: str, command: SetReminderPlan, kept: Mapping[str, Slot]) -> Draft:
    scope = {name: Slot(str(value), 0, 0) for name in ("scope", "item", "group") if (value := getattr(command, name))}
    # Not ``leads_again``, which what the words mean by themselves may outdo: here every word is accounted for.
    return Draft(lang, "SetReminderPlan", {"leads_set": Slot(words, 0, 0), **scope, **kept}, "talk", score=SURE)


def _names_item(reading: Reading) -> bool:
    """Whether one number is an item's beside a length of time: "except for 1, there 4 days are enough"."""
    words, lists = reading.words.words, reading.phrases.lists
    numbers = [at for at, word in enumerate(words) if is_number(reading, word)]
    timed = [at for at in numbers if any(begins(reading, reading.phrases.values["unit"], at + 1))]
    named = [at for at in numbers if at and stem(words[at - 1]) in lists["item_words"] and at not in timed]
    return bool(timed and named)


def _exchanged(reading: Reading, leads: Sequence[int]) -> list[int] | None:
    """The lead times with one in the place of another, "10 instead of 7"; None where nothing such is said."""
    words, marks = reading.words.words, anywhere(reading, "in_place")
    numbers = [(at, int(word)) for at, word in enumerate(words) if word.isdecimal()]
    if len(numbers) != 2 or not marks:
        return None
    (first, new), (last, old) = numbers
    between = any(first < at and match.end <= last for at, match in marks)
    return [new if each == old else each for each in leads] if between and old in leads else None


def _says_lengths(reading: Reading) -> bool:
    lists, said = reading.phrases.lists, _lengths(reading)
    known = lists["again_instead"] | lists["again_also"] | lists["ahead"] | lists["and"]
    others = (word for at, word in enumerate(reading.words.words) if at not in said)
    return bool(said) and all(is_small(word) or word in known for word in others)


def _lengths(reading: Reading) -> frozenset[int]:
    """The places of numbers and of units of time."""
    units = {place for at, match in anywhere(reading, "unit") for place in range(at, match.end)}
    return frozenset(units | {at for at, word in enumerate(reading.words.words) if is_number(reading, word)})


def _bare(reading: Reading, lang: Lang) -> str:
    """The numbers and lengths alone."""
    said, joins = _lengths(reading), reading.phrases.lists["and"]
    kept = (word for at, word in enumerate(reading.words.words) if at in said or word in joins)
    return ("" if lang == "zh" else " ").join(kept)


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


def _hour(reading: Reading, was: time) -> tuple[str, str] | None:
    """The one hour that is said, as said and as it is meant: a bare number is on that side of noon which is nearer to
    what was set."""
    hours, bare = hours_in(reading.words.text), [word for word in reading.words.words if word.isdecimal()]
    if len(hours) == 1:
        return hours[0], hours[0]
    if hours or len(bare) != 1 or int(bare[0]) > DAY:
        return None
    said = int(bare[0]) % DAY
    sides = (said, (said + DAY // 2) % DAY) if said <= DAY // 2 else (said,)
    near = min(sides, key=lambda hour: min((hour - was.hour) % DAY, (was.hour - hour) % DAY))
    return bare[0], f"{near:02}:00"


def _known(reading: Reading, hour: str) -> frozenset[str]:
    lists = (words for name, words in reading.phrases.lists.items() if name.startswith("again_"))
    return frozenset().union(words_of(hour).words, *lists)


def _clock(at: time) -> str:
    return at.isoformat("minutes")
