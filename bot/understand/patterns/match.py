"""Walks a sentence along the graph of a phrase."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from bot.understand.patterns.grammar import APART, LONG, ONE_ITEM
from bot.understand.patterns.graph import Node, Slot, over
from bot.understand.patterns.phrases import ByWord, Phrase
from bot.understand.patterns.plain import FREE, KNOWN, VALUE, dated, is_day_by_ending, is_in_range, known, numbers, year
from bot.understand.patterns.present import PARTIES, PARTY_SLOTS, SLOT_KINDS
from bot.understand.patterns.reading import Caught, Grip, Match, Reading, before_day, behind_dash, parts, past_ordinal
from bot.understand.text.joins import calls_item
from bot.understand.text.numerals import counts_items, is_by_length, numbered
from bot.understand.text.small import is_small
from bot.understand.text.words import is_han, stem

LITERAL, HAN, GAP, MOST_FREE = 2.0, 1.2, 0.5, 3.0
Taken = Iterator[Grip]


def fits(reading: Reading, phrase: Phrase, first: int = 0) -> Match | None:
    """How a phrase covers all the words from ``first`` to the end; None where it does not."""
    return None if reading.lacks(phrase) else covers(reading, phrase, first)


def covers(reading: Reading, phrase: Phrase, first: int = 0) -> Match | None:
    """As ``fits``, of a phrase that lacks nothing."""
    if _is_dead(reading, phrase.node, first):
        return None
    found: list[Match] = []
    reading.failed.clear()
    _walk(reading, phrase.node, first, None, phrase.weight, found)
    return found[0] if found else None


def wholes(reading: Reading, known: ByWord) -> Iterator[tuple[Phrase, Match]]:
    """Those of some phrases that cover the whole text, in the order of the files, and how."""
    tried = known.candidates(reading.words.words, reading.held, reading.opening)
    yield from ((phrase, match) for phrase in tried if (match := covers(reading, phrase)) is not None)


def begins(reading: Reading, node: Node, first: int) -> list[Match]:
    """All the ways in which words from ``first`` on fit, wherever they end; not to be changed, since it is kept."""
    if node.done is None and _is_dead(reading, node, first):
        return []
    # A node lives as long as its language's phrases, so that its id is its own.
    key = (id(node), first)
    found = reading.begun.get(key)
    if found is None:
        found = reading.begun[key] = _begin(reading, node, first)
    return found


def places(reading: Reading, node: Node) -> Sequence[int]:
    """Where words may begin to fit, in order; elsewhere they do not."""
    if node.slots or node.done is not None:
        return range(reading.length)
    return [
        at
        for at, word in enumerate(reading.words.words)
        if word in node.words or word[0] in node.starts or word[-1] in node.ends
    ]


def anywhere(reading: Reading, name: str) -> list[tuple[int, Match]]:
    """All words that fit a list of settled values, each with the place where it begins."""
    node = reading.phrases.values[name]
    return [(at, match) for at in places(reading, node) for match in begins(reading, node, at)]


def said(reading: Reading, name: str) -> str | None:
    """Which value of a list the whole text is, or None."""
    node = reading.phrases.values[name]
    return next((m.value for m in begins(reading, node, 0) if m.end == reading.length), None)


def _begin(reading: Reading, node: Node, first: int) -> list[Match]:
    whole, failed = reading.whole, reading.failed
    reading.whole, reading.failed = False, set()
    found: list[Match] = []
    try:
        _walk(reading, node, first, None, 0.0, found)
    finally:
        reading.whole, reading.failed = whole, failed
    return found


def _is_dead(reading: Reading, node: Node, at: int) -> bool:
    """Whether a step leads nowhere, as most do: seen at once, without walking it."""
    if at >= reading.length:
        return node.done is None
    if node.done is not None and not reading.whole:
        return False
    word = reading.words.words[at]
    if word in node.words:
        return False
    # Few nodes have any of these.
    if (node.starts and word[0] in node.starts) or (node.ends and word[-1] in node.ends):
        return False
    return not (node.slots and reading.takes(node.slots, at))


def _walk(reading: Reading, node: Node, at: int, caught: Caught | None, score: float, found: list[Match]) -> None:
    # Of a whole sentence the first way to fit is enough.
    if node.done is not None and (at == reading.length or not reading.whole):
        found.append(Match(at, caught, score, node.done))
    had = len(found)
    if at >= reading.length or (id(node), at) in reading.failed:
        return
    word = reading.words.words[at]
    # "To 9:30" ends with the minutes, and 30 is no reason.
    for following in () if word == ":" and reading.words.is_in_hour(at) else over(node, word):
        if not _is_dead(reading, following, at + 1):
            _walk(reading, following, at + 1, caught, score + (HAN if is_han(word) else LITERAL), found)
            if reading.whole and found:
                return
    for slot, following in node.slots:
        for last, value, gain in _takes(reading, slot, following, at):
            if not _is_dead(reading, following, last):
                held = caught if slot.name == "_" else Caught(slot.name, at, last, value, caught)
                _walk(reading, following, last, held, score + gain, found)
                if reading.whole and found:
                    return
    if len(found) == had:
        reading.failed.add((id(node), at))


def _takes(reading: Reading, slot: Slot, following: Node, at: int) -> Iterable[Grip]:
    settled = _settled(reading, slot, at) if not slot.token or slot.token in reading.able[at] else []
    return settled if slot.token else [*settled, *_free(reading, slot, following, at)]


def _settled(reading: Reading, slot: Slot, at: int) -> list[Grip]:
    # Of what most phrases begin with there are few kinds: each is looked for once at a place.
    key = (slot.name, slot.limit, at)
    found = reading.taken.get(key)
    if found is None:
        found = reading.taken[key] = list(_found(reading, slot, at))
    return found


def _found(reading: Reading, slot: Slot, at: int) -> Taken:
    if slot.name in ONE_ITEM:
        yield from items_at(reading, at)
    elif slot.name in APART:
        yield from numbers(reading, at) if slot.name == "numbers" else dated(reading, slot, at)
    elif slot.name in reading.phrases.values:
        for match in begins(reading, reading.phrases.values[slot.name], at):
            yield match.end, match.value, VALUE
    else:
        yield from _names(reading, slot, at)


def _names(reading: Reading, slot: Slot, at: int) -> Taken:
    if slot.name in PARTY_SLOTS:
        for end in parties(reading, at):
            yield end, None, KNOWN
    elif slot.name in SLOT_KINDS:
        end = known(reading, SLOT_KINDS[slot.name], at)
        if end:
            yield end, None, KNOWN


def _free(reading: Reading, slot: Slot, following: Node, at: int) -> Taken:
    last = min(reading.length, at + slot.limit)
    if following.final and reading.whole:
        if last == reading.length:
            yield last, None, -min(MOST_FREE, FREE * (last - at))
        return
    worth = GAP if slot.name == "_" else FREE
    for end in range(at + 1, last + 1):
        yield end, None, -(worth * (end - at) if slot.name not in LONG else min(MOST_FREE, FREE * (end - at)))


def items_at(reading: Reading, at: int) -> Taken:
    """The numbers of items that words may be from a place on: where each ends, the number, and its worth."""
    words, lists = reading.words.words, reading.phrases.lists
    for match in begins(reading, reading.phrases.values["that"], at):
        yield match.end, None, VALUE
    first, told = at, lists["item_words"]
    while first < min(at + 4, reading.length) and (calls_item(words, first, told) or is_small(words[first])):
        first += 1
    named = any(stem(word) in told for word in words[at:first])
    number, last = numbered(reading.words, first, reading.phrases.numbers, lists, reading.phrases.lang, named=named)
    # "In 2018": what small words lead up to is a year.
    dated = not named and first > at and number is not None and bool(year().fullmatch(number))
    dated = dated or (not named and is_day_by_ending(reading, last))
    # "Three reminders for one coffee": a number in letters takes the word behind it along, which may call one too.
    ends = (last, last - 1) if last - first > 1 and words[last - 1] not in lists["item_words"] else (last,)
    other = not named and (is_in_range(reading, first, last) or is_at_hour(reading, first))
    if other or any(counts_items(words, first, end, lists) for end in ends):
        return
    if number is not None and not dated and not reading.words.is_hour(first):
        after = last - (words[last - 1] in lists["number_sign"])
        while last < reading.length and words[last] in lists["item_after"]:
            last += 1
        last = past_ordinal(reading, last) if words[first].isdecimal() else last
        # "The deadline of 31 May", "two weeks before it": such a number is a day's, or how many there are.
        units = [reading.phrases.values[each] for each in ("month", "unit", "month_unit")]
        day = any(begins(reading, each, last) for each in units[:2]) and not before_day(reading, last)
        day = day and not is_by_length(words, first, last, lists)
        day = day or any(begins(reading, each, at) for at in behind_dash(reading, last) for each in units)
        if (named or not day) and (words[first].isdecimal() or last > after or not lists["item_after"]):
            yield last, number, KNOWN


def is_at_hour(reading: Reading, at: int) -> bool:
    """Whether the words before a number call it an hour: "we finish at 3", "cerramos a las 3"."""
    if reading.hours is None:
        # Asked of each word of a text: looked for once.
        reading.hours = {}
        for _, match in anywhere(reading, "at_hour"):
            reading.hours.setdefault(match.end, set()).add(match.value)
    return bool(values := reading.hours.get(at, ())) and "no" not in values


def parties(reading: Reading, at: int) -> list[int]:
    """Where a list of known parties ends that begins here: the longest first."""
    if at not in reading.parties:
        reading.parties[at] = _parties(reading, at)
    return reading.parties[at]


def _parties(reading: Reading, at: int) -> list[int]:
    lists, both = reading.phrases.lists, both_of(reading, at)
    joins = lists["and"] | lists["both_and"] if both else lists["and"]
    ends, end = list[int](), _party(reading, both or at)
    while end:
        ends.insert(0, end)
        after = end
        while after < reading.length and reading.words.words[after] in joins:
            after += 1
        end = 0 if after == ends[0] and parts(reading, after) else _party(reading, after)
    return ends[:-1] if both else ends  # "Both TSB" is none.


def both_of(reading: Reading, at: int) -> int:
    """Where the words end that lead up to two parties and begin here, as in "both TSB and BR"; 0 for none."""
    return max((match.end for match in begins(reading, reading.phrases.values["both_of"], at)), default=0)


def _party(reading: Reading, at: int) -> int:
    if at >= reading.length:
        return 0
    role = max((match.end for match in begins(reading, reading.phrases.role, at)), default=0)
    if role:
        return role
    me = begins(reading, reading.phrases.values["me"], at)
    return me[0].end if me else known(reading, PARTIES, at)
