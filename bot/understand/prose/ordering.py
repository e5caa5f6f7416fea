"""Orders known by their words, in whatever order they stand: "12 needs its date put off, make it 5 July".

Every word must be an item's number, a name of the register, a cue of ``prompts/LANG/phrases/orders.toml`` or a word of
no account. One run of other words may stand where the order wants a date, an hour or a place: whether it is one is seen
when it is read. What is denied, doubted or asked is no order; what one asks leave for ("can we") is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property

from bot.understand.data import area_of, talk_of
from bot.understand.patterns.cues import Piece, pieces, span
from bot.understand.patterns.grammar import Compiler
from bot.understand.patterns.graph import Node, merged
from bot.understand.patterns.match import anywhere, begins
from bot.understand.patterns.reading import Reading, is_asked
from bot.understand.text.small import is_small
from bot.understand.text.weekdays import weekdays
from bot.understand.text.words import stem
from bot.understand.types import Draft, Slot
from handlers.commands.fields import Lang

LEAST, MOST, LONGEST_REST, LONGEST_MONTH = 2, 24, 10, 3
NO_ACCOUNT = frozenset({"fill", "can", "need"})
VALUES = ("deadline_kind", "language")
NAMES = frozenset({"body", "person"})


@dataclass(frozen=True)
class Order:
    """A command, the cues that it needs (one of each group), what else may stand by, and the slots of cues.

    ``rest`` is the slot of the one run of other words, ``fixed`` are slots that the order itself settles. ``of_all``:
    it concerns everybody, and so says nothing of whoever speaks."""

    command: str
    needs: tuple[str, ...]
    rest: str = ""
    may: str = ""
    slots: Mapping[str, str] = field(default_factory=dict)
    fixed: Mapping[str, str] = field(default_factory=dict)
    optional: bool = False
    of_all: bool = False

    @cached_property
    def groups(self) -> tuple[frozenset[str], ...]:
        """The cues it needs, one of each group."""
        return tuple(frozenset(need.split()) for need in self.needs)

    @cached_property
    def allowed(self) -> frozenset[str]:
        """What may stand beside."""
        return NO_ACCOUNT.union(self.may.split(), *self.groups) - {"item"}


@cache
def _orders() -> tuple[Order, ...]:
    # In this order: who says more says it first.
    item, group = {"item": "item"}, {"body": "group"}
    owner = {**item, "body": "responsible", "person": "responsible"}
    kind = {**group, "deadline_kind": "deadline_kind"}
    return (
        Order("SetPlace", ("channel", "language"), may="prefer", slots={"language": "language"}),
        Order("ConfirmFocalPoint", ("confirm", "entries"), may="right me"),
        Order("CallForStatus", ("everybody", "stands"), may="body ask", slots=group),
        Order("SetReminderPlan", ("each",), "ahead", "remind notices prefer send deadline"),
        Order("SetReminderPlan", ("remind notices", "ahead"), "ahead", "deadline prefer send"),
        Order("SnoozeReminder", ("item", "remind"), "until", "later notices", item),
        Order("ReassignItem", ("item", "give owner", "body person"), may="owner give", slots=owner),
        Order("MoveDeadline", ("item", "move"), "due", "deadline body person", item),
        Order("MoveDeadline", ("item", "deadline"), "due", "", item),
        Order("MoveDeadline", ("item", "more"), "due", "body person deadline", item),
        Order("AnnounceDeadline", ("deadline_kind", "body", "deadline taken"), "due", "meeting deadline", kind),
        Order("MoveMeeting", ("meeting", "move"), "timing", "body", group),
        Order("MoveMeeting", ("body", "move"), "timing", "", group),
        Order("CancelMeeting", ("meeting", "cancel"), may="body next", slots=group),
        Order("CancelMeeting", ("body", "cancel"), may="next", slots=group),
        Order("ScheduleMeeting", ("body", "meeting", "set"), "timing", "", group, {"free": "yes"}),
        Order("StartMeeting", ("meeting", "start"), may="body", slots=group),
        Order("EndMeeting", ("meeting", "end"), may="body", slots=group),
        Order("PauseNotices", ("notices", "pause"), "until", "all send", optional=True, of_all=True),
        Order("ReleaseNotices", ("notices", "resume"), may="all send"),
        Order("SetLanguage", ("language", "prefer"), may="me", slots={"language": "language"}),
        Order("SetQuietHours", ("quiet",), "hours", "notices send me"),
        Order("SetTimeZone", ("here",), "value", "me", fixed={"free": "zone"}),
        Order("Undo", ("undo wrong",), may="undo wrong"),
    )


def ordered(reading: Reading, lang: Lang) -> Draft | None:
    """The command that a message gives, when all of its words are accounted for; else None."""
    if not LEAST <= reading.length <= MOST:
        return None
    found = pieces(reading, _cues(lang), VALUES)
    labels = {label for each in found for label in each.values}
    if "stop" in labels or (is_asked(reading) and not _asks_leave(found)):
        return None
    able = (order for order in _orders() if not any(labels.isdisjoint(group) for group in order.groups))
    drafts = (_draft(reading, lang, order, found) for order in able)
    return next((draft for draft in drafts if draft is not None), None)


def may_order(reading: Reading, lang: Lang) -> bool:
    """Whether a message may be an order: it asks nothing, or it asks leave or a favour ("can we")."""
    if not is_asked(reading):
        return True
    found = pieces(reading, _cues(lang), VALUES)
    return _asks_leave(found) or any(_begins_with_leave(reading, lang, each) for each in found)


def cues_of(reading: Reading, lang: Lang) -> set[str]:
    """What the words of a message tell of, by ``prompts/LANG/phrases/orders.toml``."""
    return {label for labels in labels_in(reading, lang) for label in labels}


def labels_in(reading: Reading, lang: Lang) -> list[set[str]]:
    """The same of each of the pieces into which it falls."""
    return [set(each.values) for each in pieces(reading, _cues(lang), VALUES)]


def _asks_leave(found: Sequence[Piece]) -> bool:
    return any("can" in each.values for each in found)


def _begins_with_leave(reading: Reading, lang: Lang, piece: Piece) -> bool:
    # "Could you please" is of no account as a whole, and asks a favour all the same.
    plain = "fill" in piece.values
    return plain and any(each.value == "can" for each in begins(reading, _cues(lang), piece.first))


def _draft(reading: Reading, lang: Lang, order: Order, found: list[Piece]) -> Draft | None:
    number = _item(reading, found) if "item" in order.needs else None
    kept = [each for each in found if each is number or order.allowed & each.values.keys()]
    other = [each for each in found if each not in kept]
    if order.of_all and any(anywhere(reading, "me")):
        return None
    if not _each_met(order.groups, kept, number) or not _one_run(found, other, order):
        return None
    slots = dict(_slots(reading, order, kept, number)) | {name: Slot(v, 0, 0) for name, v in order.fixed.items()}
    if other:
        rest = _rest(reading, order.rest, other)
        if not rest:
            return None
        slots |= rest
    return Draft(lang, order.command, slots, score=1.0, phrase="orders")


def _item(reading: Reading, found: list[Piece]) -> Piece | None:
    """The number of the item: the one with a word for it, else the first that no month, hour or unit follows."""
    numbers = [each for each in found if "item" in each.values and not _is_of_month(reading, each)]
    named = (each for each in numbers if _named(reading, each))
    return next(named, None) or next((each for each in numbers if not _counts(reading, each)), None)


def _named(reading: Reading, each: Piece) -> bool:
    words, lists = reading.words.words, reading.phrases.lists
    word = words[each.first - 1] if each.first else ""
    # "La 3" is an item, "le 3 mai" a day: an article alone calls no number an item that counts something else.
    before = bool(word) and stem(word) in lists["item_words"] and not (is_small(word) and _counts(reading, each))
    return before or (each.last < reading.length and words[each.last] in lists["item_after"])


def _counts(reading: Reading, each: Piece) -> bool:
    phrases = reading.phrases
    if each.first and reading.words.words[each.first - 1] in weekdays(phrases.lang):
        # "Monday 14".
        return True
    if each.last >= reading.length or reading.words.is_hour(each.first):
        return reading.words.is_hour(each.first)
    if reading.words.words[each.last] in phrases.lists["of_month"]:
        return any(begins(reading, phrases.values["month"], each.last + 1))
    # "12月22号": the number is the month's own.
    within = begins(reading, phrases.values["month"], each.first)
    return bool(within) or any(begins(reading, phrases.values[name], each.last) for name in ("month", "unit"))


def _is_of_month(reading: Reading, each: Piece) -> bool:
    # "10 juin 2024", "10 de junio de 2024": behind a month, as is the day in "12月22号".
    at, phrases = each.first, reading.phrases
    while at and reading.words.words[at - 1] in phrases.lists["of_month"]:
        at -= 1
    months = (begins(reading, phrases.values["month"], first) for first in range(max(0, at - LONGEST_MONTH), at))
    return any(match.end == at for found in months for match in found)


def _each_met(groups: Sequence[frozenset[str]], kept: list[Piece], number: Piece | None) -> bool:
    free = list(kept)
    for group in groups:
        met = (
            number
            if group == {"item"}
            else next((p for p in free if p is not number and group & p.values.keys()), None)
        )
        if met is None or met not in free:
            return False
        free.remove(met)
    return True


def _one_run(found: list[Piece], other: list[Piece], order: Order) -> bool:
    if not other:
        return order.optional or not order.rest
    first, last = found.index(other[0]), found.index(other[-1])
    inside = (each for each in found[first : last + 1] if each not in other)
    whole = all("fill" in each.values for each in inside) and found[last].last - found[first].first <= LONGEST_REST
    return bool(order.rest) and whole and not any("not" in each.values for each in other)


def _slots(reading: Reading, order: Order, kept: list[Piece], number: Piece | None) -> Iterator[tuple[str, Slot]]:
    said: dict[str, list[Piece]] = {}
    for each in kept:
        for label in ("item",) if each is number else each.values.keys() - NO_ACCOUNT:
            if label in order.slots:
                said.setdefault(order.slots[label], []).append(each)
    for name, spans in said.items():
        value = spans[0].values.get(name)
        yield name, Slot(value, 0, 0) if value and name in VALUES else span(reading, spans[0], spans[-1])


def _rest(reading: Reading, name: str, other: list[Piece]) -> dict[str, Slot]:
    if name != "hours":
        return {name: span(reading, other[0], other[-1])}
    until = reading.phrases.lists["until"]
    first, last = other[0].first, other[-1].last
    parted = next((at for at in range(first + 1, last - 1) if reading.words.words[at] in until), None)
    if parted is None:
        return {}
    said = (reading.words.said(first, parted), reading.words.said(parted + 1, last))
    return {"start": Slot(said[0], 0, 0), "end": Slot(said[1], 0, 0)}


@cache
def _cues(lang: Lang) -> Node:
    compiler = Compiler(talk_of(lang)["groups"])
    cues: Mapping[str, list[str]] = area_of(lang, "orders")["cues"]
    asking: Mapping[str, list[str]] = area_of(lang, "asking")["acts" if "acts" in area_of(lang, "asking") else "cues"]
    plain = (*asking["fill"], *asking.get("past", ()))
    fill = [each for each in plain if each not in {word for words in cues.values() for word in words}]
    every = [*cues.items(), ("fill", fill)]
    return merged([compiler.compile(each, label).node for label, patterns in every for each in patterns])
