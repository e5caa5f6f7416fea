"""A plan of reminders set a moment ago, put right: "rather 5 and 2", "and a day before as well", "drop the 4-day one",
"2 is too late, make it 3, 7 is fine", "except for item 2: 3 days is enough there".

Every word must be accounted for, by the numbers, the lengths of time, the lists ``again_*`` and the values ``lead_*``
and ``except_for`` in ``prompts/LANG/phrases/talk.toml``. Only a clause that merely says what was wrong may say it in
any words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.understand.fields.leads import is_broken
from bot.understand.patterns.counted import is_called_item
from bot.understand.patterns.match import anywhere, begins
from bot.understand.patterns.plain import is_number
from bot.understand.patterns.reading import Reading
from bot.understand.prose.parts import clauses
from bot.understand.talked.lead_words import days_in, is_known, lengths, plan_of
from bot.understand.talked.plan_except import exception
from bot.understand.text.joins import holds_and
from bot.understand.text.words import stem, words_of
from bot.understand.types import Draft, Slot
from handlers.commands.fields import Lang
from handlers.commands.notices import SetReminderPlan

PLANNED = ("scope", "item", "group", "of_class")
SET, ALSO, KEPT, ONLY, DROPPED, DENIED = "set", "also", "kept", "only", "dropped", "denied"


@dataclass(frozen=True)
class Part:
    """What a clause says, and of which lead times in days; ``named``: whether they are called lead times."""

    says: str
    leads: tuple[int, ...]
    named: bool


def plan_again(reading: Reading, lang: Lang, command: SetReminderPlan) -> Draft | None:
    """The plan with its lead times as corrected, or that of the item that is to be an exception; None for neither."""
    if is_broken(reading.words.text) or _names_others(reading, lang):
        return None
    if not _names_item(reading) and (leads := _exchanged(reading, command.leads)) is not None:
        return _plan(lang, leads, command)
    if (other := exception(reading, lang)) is not None or _names_item(reading):
        return other
    parts = [] if _is_headed(reading) else _parts(reading)
    leads = _corrected(parts, command.leads) if parts else None
    if not leads:
        return None
    draft = _plan(lang, leads, command)
    return draft if _is_sure(parts) else draft.shown_first()


def _plan(lang: Lang, leads: Sequence[int], command: SetReminderPlan) -> Draft:
    scope = {name: Slot(str(value), 0, 0) for name in PLANNED if (value := getattr(command, name))}
    return plan_of(lang, leads, scope)


def _parts(reading: Reading) -> list[Part]:
    """What each clause says; nothing where one that counts cannot be read."""
    found: list[Part] = []
    each = [Reading(words_of(part), reading.phrases, reading.names) for part in clauses(reading.words.text)]
    for at, clause in enumerate(each):
        part = _part(clause, first=at == 0)
        if part is None and (at == len(each) - 1 or lengths(clause)):
            return []
        if part is not None and not part.leads and part.says == DROPPED and found:
            # "The one at 4 days, take it off."
            found[-1] = Part(DROPPED, found[-1].leads, found[-1].named)
        elif part is not None and part.leads:
            found.append(part)
    return found


def _part(clause: Reading, *, first: bool) -> Part | None:
    if (on_day := _on_the_day(clause)) is not None:
        return on_day
    places = lengths(clause)
    leads = days_in(clause, places)
    if (places and not leads) or not is_known(clause, places, ()):
        return Part(DENIED, leads, False) if leads and not _calls_item(clause) else None
    named = bool(anywhere(clause, "unit") or anywhere(clause, "lead_named") or _led(clause))
    return Part(_says(clause, places, first=first), leads, named)


def _on_the_day(clause: Reading) -> Part | None:
    """ "And on the day also": a lead time of no day, where nothing else is said."""
    spans = anywhere(clause, "lead_zero")
    said = frozenset(place for at, match in spans for place in range(at, match.end))
    if not said or lengths(clause) - said or not is_known(clause, said, ()):
        return None
    return Part(_says(clause, frozenset(), first=False), (0,), True)


def _says(clause: Reading, places: frozenset[int], *, first: bool) -> str:
    words, lists = clause.words.words, clause.phrases.lists
    kept = {match.value for _, match in anywhere(clause, "lead_kept")}
    if anywhere(clause, "lead_dropped") or _refuses(clause, places, first=first):
        return DROPPED
    if kept:
        return ONLY if "only" in {match.value for _, match in anywhere(clause, "lead_only")} | kept else KEPT
    return ALSO if _adds(clause) or not lists["again_also"].isdisjoint(words) else SET


def _adds(clause: Reading) -> bool:
    # "And a day before."
    said = clause.words.words[:1]
    return bool(begins(clause, clause.phrases.values["and_more"], 0)) or any(map(holds_and, said))


def _led(clause: Reading) -> bool:
    # "И ещё за один": what stands before such a number makes it a length of time.
    return not clause.phrases.lists["lead_prefix"].isdisjoint(clause.words.words)


def _refuses(clause: Reading, places: frozenset[int], *, first: bool) -> bool:
    """Whether a word that denies stands right before a number, "not 4", or behind all of them, "the 4-day one no"."""
    words, refusing = clause.words.words, clause.phrases.lists["refusing"]
    said = [at for at, word in enumerate(words) if word in refusing]
    answers = {match.end for match in begins(clause, clause.phrases.values["no"], 0)} if first else set()
    before = any(at + 1 in places and at + 1 not in answers for at in said)
    return before or (bool(places) and len(words) - 1 in said)


def _corrected(parts: Sequence[Part], leads: Sequence[int]) -> list[int] | None:
    """The lead times in days as the clauses put them right; None where they speak of others than were set."""
    out, kept = _of(parts, DROPPED, DENIED), _of(parts, KEPT, ONLY)
    new, more = _of(parts, SET), _of(parts, ALSO)
    if not {*out, *kept} <= {*leads} or {*out} & {*kept, *new}:
        return None
    left = [each for each in leads if each not in out]
    if new:
        whole = not kept and len(new) != len(out)
        return [*(new if whole else _in_place(leads, out, new)), *more]
    if more:
        return [*left, *more]
    if any(part.says == DENIED for part in parts):
        return None
    only = any(part.says == ONLY for part in parts)
    return kept if only else left if out else None


def _in_place(leads: Sequence[int], out: Sequence[int], new: Sequence[int]) -> list[int]:
    first = min((at for at, each in enumerate(leads) if each in out), default=len(leads))
    before, behind = leads[:first], leads[first:]
    return [*before, *new, *(each for each in behind if each not in out)]


def _of(parts: Sequence[Part], *says: str) -> list[int]:
    return list(dict.fromkeys(lead for part in parts if part.says in says for lead in part.leads))


def _is_sure(parts: Sequence[Part]) -> bool:
    # "Drop 4", "and also 1" may be said of items.
    says = {part.says for part in parts}
    return says not in ({DROPPED}, {ALSO}) or any(part.named for part in parts)


def _calls_item(clause: Reading) -> bool:
    places = [at for at, word in enumerate(clause.words.words) if is_number(clause, word)]
    return any(is_called_item(clause, at, at + 1) for at in places)


def _names_others(reading: Reading, lang: Lang) -> bool:
    """Whether it is said of a class of people or of a body: "for visitors, reminders 5 days before"."""
    return bool(anywhere(reading, "of_class")) or any(m.ids(("body",), lang) for m in reading.at.values())


def _names_item(reading: Reading) -> bool:
    """Whether one number is an item's beside a length of time: "for item 1, there 4 days are enough"."""
    words, lists = reading.words.words, reading.phrases.lists
    numbers = [at for at, word in enumerate(words) if is_number(reading, word)]
    timed = [at for at in numbers if any(begins(reading, reading.phrases.values["unit"], at + 1))]
    named = [at for at in numbers if at and stem(words[at - 1]) in lists["item_words"] and at not in timed]
    return bool(timed and named)


def _is_headed(reading: Reading) -> bool:
    """Whether a number alone stands before a colon and a length of time: "lead times of 5: 6 and 2 days" says all of
    it, for item 5."""
    words = reading.words.words
    heads = [at for at, word in enumerate(words[:-1]) if words[at + 1] == ":" and is_number(reading, word)]
    return any(unit > at for at in heads for unit, _ in anywhere(reading, "unit"))


def _exchanged(reading: Reading, leads: Sequence[int]) -> list[int] | None:
    """The lead times with one in the place of another, "10 instead of 7"; None where nothing such is said."""
    words, marks = reading.words.words, anywhere(reading, "in_place")
    numbers = [(at, int(word)) for at, word in enumerate(words) if word.isdecimal()]
    if len(numbers) != 2 or not marks:
        return None
    (first, new), (last, old) = numbers
    between = any(first < at and match.end <= last for at, match in marks)
    return [new if each == old else each for each in leads] if between and old in leads else None
