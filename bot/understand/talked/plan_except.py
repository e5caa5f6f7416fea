"""The plan of one item, said as an exception from the plan just set: "except for item 2: 3 days is enough there"."""

from __future__ import annotations

from collections.abc import Iterator

from bot.understand.patterns.counted import is_called_item
from bot.understand.patterns.match import anywhere, begins
from bot.understand.patterns.reading import Reading
from bot.understand.talked.lead_words import between, days_in, is_known, lengths, plan_of
from bot.understand.text.small import is_small
from bot.understand.text.words import stem, words_of
from bot.understand.types import Draft, Slot
from handlers.commands.fields import Lang


def exception(reading: Reading, lang: Lang) -> Draft | None:
    """The plan of the one item that is named beside a length of time; None where nothing such is said."""
    for number, gone in _named(reading):
        kept = [at for at in range(reading.length) if at not in gone]
        rest = Reading(words_of(between(reading, kept)), reading.phrases, reading.names)
        places = lengths(rest)
        leads = days_in(rest, places)
        if leads and is_known(rest, places, ("again_there",)):
            return plan_of(lang, leads, {"scope": Slot("item", 0, 0), "item": Slot(number, 0, 0)})
    return None


def _named(reading: Reading) -> Iterator[tuple[str, frozenset[int]]]:
    """The number of an item that is called one, with the places of all that names it; as an exception or plainly."""
    yield from _excepted(reading)
    words = reading.words.words
    for at, word in enumerate(words):
        called = word.isdecimal() and is_called_item(reading, at, at + 1) and not _answers(reading, at)
        if called and not _is_timed(reading, at + 1):
            yield word, frozenset(range(_called_from(reading, at), _called_to(reading, at + 1)))


def _answers(reading: Reading, at: int) -> bool:
    # "No, 6": the word that stands for a number too is an answer.
    parted = at > 0 and bool(reading.words.gap(at).strip())
    return parted or any(m.end == at for m in begins(reading, reading.phrases.values["no"], at - 1) if at)


def _is_timed(reading: Reading, at: int) -> bool:
    return bool(begins(reading, reading.phrases.values["unit"], at))


def _called_to(reading: Reading, at: int) -> int:
    while at < reading.length and reading.words.words[at] in reading.phrases.lists["item_after"]:
        at += 1
    return at


def _excepted(reading: Reading) -> Iterator[tuple[str, frozenset[int]]]:
    """The number of the item that is named beside words of exception, with the places of all that names it."""
    words, lists = reading.words.words, reading.phrases.lists
    for at, match in anywhere(reading, "except_for"):
        last = at
        while last and words[last - 1] in lists["item_after"]:
            last -= 1
        if last and words[last - 1].isdecimal() and last < at:
            # In Chinese they may stand behind it: "第2项除外".
            yield words[last - 1], frozenset(range(_called_from(reading, last - 1), match.end))
        first = match.end
        while first < len(words) and (is_small(words[first]) or stem(words[first]) in lists["item_words"]):
            first += 1
        yield from ((number, frozenset(range(at, end))) for number, end in _item_at(reading, first))


def _called_from(reading: Reading, at: int) -> int:
    while at and stem(reading.words.words[at - 1]) in reading.phrases.lists["item_words"]:
        at -= 1
    return at


def _item_at(reading: Reading, at: int) -> Iterator[tuple[str, int]]:
    words = reading.words.words
    told = [(m.value, m.end) for m in begins(reading, reading.phrases.values["ordinal"], at) if m.value.isdecimal()]
    plain = [(words[at], at + 1)] if at < len(words) and words[at].isdecimal() else []
    for number, end in (*plain, *told):
        if not _is_timed(reading, end):
            yield number, _called_to(reading, end)
