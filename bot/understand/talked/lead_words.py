"""Lead times in few words, and what may stand beside them where a plan of reminders is put right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.understand.doubts import Unreadable
from bot.understand.fields.leads import days_said
from bot.understand.patterns.match import anywhere, is_at_hour
from bot.understand.patterns.plain import is_number
from bot.understand.patterns.reading import Reading
from bot.understand.talked.again import SURE
from bot.understand.text.small import is_small
from bot.understand.text.words import words_of
from bot.understand.types import Draft, Slot
from handlers.commands.fields import Lang

BESIDE = ("lead_dropped", "lead_kept", "lead_only", "lead_named", "and_more")


def days_in(clause: Reading, places: frozenset[int]) -> tuple[int, ...]:
    """The lead times, in days, of the numbers and units at these places; none where they cannot be read."""
    joins = clause.phrases.lists["and"]
    kept = [at for at, word in enumerate(clause.words.words) if at in places or word in joins]
    words = between(clause, kept)
    try:
        return tuple(days_said(Reading(words_of(words), clause.phrases, clause.names))) if places else ()
    except Unreadable:
        return ()


def between(clause: Reading, kept: Sequence[int]) -> str:
    """The words of these places, with the marks between those that stand together."""
    words = clause.words
    said = ""
    for last, at in zip([None, *kept], kept, strict=False):
        said += (words.gap(at) if last == at - 1 and at else " ") + words.said(at, at + 1)
    return said


def lengths(reading: Reading) -> frozenset[int]:
    """The places of numbers and of units of time."""
    units = {place for at, match in anywhere(reading, "unit") for place in range(at, match.end)}
    numbers = {at for at, word in enumerate(reading.words.words) if is_number(reading, word)}
    # "At 8" is no length, "at 8 days" is.
    numbers -= {at for at in numbers if at + 1 not in units and is_at_hour(reading, at)}
    # "The 4-day one": that is no number, where no unit stands behind it.
    called = {match.end - 1 for _, match in anywhere(reading, "lead_named") if match.end not in units}
    return frozenset(units | (numbers - {at for at in called if not reading.words.words[at].isdecimal()}))


def is_known(reading: Reading, places: frozenset[int], more: Sequence[str]) -> bool:
    """Whether nothing is said but lengths of time and what may stand beside them, by ``more`` lists too."""
    lists = reading.phrases.lists
    known = lists["again_instead"] | lists["again_also"] | lists["ahead"] | lists["and"]
    known = known.union(*(lists[name] for name in more))
    spans = [each for name in BESIDE for each in anywhere(reading, name)]
    covered = places | {place for at, match in spans for place in range(at, match.end)}
    refusing = lists["refusing"] if places else frozenset()
    others = (word for at, word in enumerate(reading.words.words) if at not in covered and word != ":")
    return all(is_small(word) or word in known or word in refusing for word in others)


def plan_of(lang: Lang, leads: Sequence[int], scope: Mapping[str, Slot]) -> Draft:
    """The plan with these lead times, in days, for what ``scope`` says."""
    # Not ``leads_again``, which what the words mean by themselves may outdo: here every word is accounted for.
    said = Slot(" ".join(map(str, dict.fromkeys(leads))), 0, 0)
    return Draft(lang, "SetReminderPlan", {"leads_set": said, **scope}, "talk", score=SURE)
