"""Questions known by their words, in whatever order they stand.

People ask in more ways than phrases can hold. Here every word must be accounted for: names of the register, cues of
``prompts/LANG/phrases/asking.toml`` and words of no account. One word that is none of these, and nothing is
understood. Only commands that show something are known so, and only from a message that asks: talk changes nothing
and is answered by nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from bot.understand.data import area_of, talk_of
from bot.understand.grammar import Compiler, Node, merged
from bot.understand.match import begins
from bot.understand.phrases import phrases_of
from bot.understand.reading import Reading
from bot.understand.small import is_small
from bot.understand.types import Draft, NameKind, Slot
from bot.understand.words import stem
from handlers.commands.fields import Lang

LEAST, MOST, MOST_PIECES_UNASKED, MOST_SLIPPED = 2, 40, 5, 4
NO_ACCOUNT = frozenset({"fill", "verb"})
ASKS = frozenset({"who", "what", "when", "show", "contact", "have"})
VALUES = ("status", "kind", "capacity", "me", "greeting", "courtesy")
NAMED: tuple[NameKind, ...] = ("topic", "body", "person", "office")


@dataclass(frozen=True)
class Shape:
    """A command, the cues of which one of each group is needed, the others that may stand by, and names' slots."""

    command: str
    needs: tuple[str, ...]
    may: str
    slots: Mapping[str, str]


@dataclass
class Piece:
    """Some words and all that they may be; ``values`` are settled ones."""

    first: int
    last: int
    values: dict[str, str | None] = field(default_factory=dict)


@cache
def _shapes() -> tuple[Shape, ...]:
    # In this order: who says more says it first.
    of_group, of_party = {"body": "group"}, {"body": "party", "person": "party", "me": "party"}
    return (
        Shape("ShowItem", ("item", "show what when progress about have"), "", {"item": "item"}),
        Shape(
            "ListMembers", ("body", "capacity members"), "who what show all have", {**of_group, "capacity": "capacity"}
        ),
        Shape("FindFocalPoint", ("topic", "role contact"), "who leads what show have body about", {"body": "body"}),
        Shape("FindFocalPoint", ("topic", "who"), "leads show have body about", {"body": "body"}),
        Shape("FindTopics", ("body", "topics"), "what leads role show all have who", {"body": "body"}),
        Shape(
            "FindTopics", ("person me", "topics"), "what leads role show all have", {"person": "person", "me": "person"}
        ),
        Shape("FindTopics", ("body", "what", "leads"), "", {"body": "body"}),
        Shape("FindTopics", ("me", "what", "leads role"), "", {"me": "person"}),
        Shape("ListItems", ("kind status todo",), "topic body person me what show all have about who", of_party),
        Shape("ShowMeeting", ("meeting body", "when"), "next what show have", of_group),
        Shape("ListMeetings", ("meetings",), "body what show all have next", of_group),
        Shape("ShowMeeting", ("meeting", "next"), "body what show have when", of_group),
        Shape("ListTopics", ("topics",), "what show all have", {}),
        Shape("ShowTopic", ("topic", "about progress what show all"), "have topics", {}),
    )


def asked(reading: Reading, lang: Lang) -> Draft | None:
    """The command that a message asks for, when all of its words are accounted for; else None."""
    if not LEAST <= reading.length <= MOST:
        return None
    pieces = _pieces(reading, lang)
    if pieces is None or not _asks(reading, pieces):
        return None
    found = (_draft(reading, lang, shape, pieces) for shape in _shapes())
    return next((draft for draft in found if draft is not None), None)


def _asks(reading: Reading, pieces: list[Piece]) -> bool:
    if reading.words.text.rstrip().endswith(("?", "？", "؟")) or any(ASKS & piece.values.keys() for piece in pieces):
        return True
    # "TSB accessibility contact": a telegram names a topic and has no verb.
    has = {label for piece in pieces for label in piece.values}
    return len(pieces) <= MOST_PIECES_UNASKED and "topic" in has and "verb" not in has


def _pieces(reading: Reading, lang: Lang) -> list[Piece] | None:
    found: list[Piece] = []
    at = unknown = 0
    while at < reading.length:
        piece = _longest(reading, lang, at)
        if piece is None:
            at += 1
            continue
        if unknown < at:
            found.append(Piece(unknown, at))
        found.append(piece)
        at = unknown = piece.last
    if unknown < at:
        found.append(Piece(unknown, at))
    known = all(piece.values or _slipped(reading, piece) or _beside(found, i) for i, piece in enumerate(found))
    return found if known else None


def _beside(pieces: list[Piece], at: int) -> bool:
    """Whether an unknown word belongs to the longer name of a topic that stands next to it."""
    piece, near = pieces[at], pieces[max(0, at - 2) : at + 3]
    longer = any("topic" in each.values and each.last - each.first > 1 for each in near)
    if longer and piece.last - piece.first == 1:
        piece.values["fill"] = None
    return bool(piece.values)


def _slipped(reading: Reading, piece: Piece) -> bool:
    """Whether unknown words are a name with a slip of the hand."""
    said = reading.words.said(piece.first, piece.last)
    close = reading.names.find(said, NAMED) if piece.last - piece.first <= MOST_SLIPPED else []
    if len(close) == 1:
        piece.values[_label(close[0].kind)] = None
    return len(close) == 1


def _label(kind: NameKind) -> str:
    return "person" if kind == "office" else kind


def _longest(reading: Reading, lang: Lang, at: int) -> Piece | None:
    options = [*_cued(reading, lang, at), *_plain(reading, at)]
    if not options:
        return None
    last = max(end for end, _, _ in options)
    return Piece(at, last, {label: value for end, label, value in options if end == last})


def _cued(reading: Reading, lang: Lang, at: int) -> list[tuple[int, str, str | None]]:
    options: list[tuple[int, str, str | None]] = [(m.end, m.value, None) for m in begins(reading, _cues(lang), at)]
    for name in VALUES:
        label = "fill" if name in ("greeting", "courtesy") else name
        found = begins(reading, reading.phrases.values[name], at)
        options += [(m.end, label, None if label == "fill" else m.value) for m in found]
    return options


def _plain(reading: Reading, at: int) -> list[tuple[int, str, str | None]]:
    word, named = reading.words.words[at], reading.at.get(at)
    lists = reading.phrases.lists
    options: list[tuple[int, str, str | None]] = []
    if named is not None:
        options = [(named.last, _label(each.kind), None) for each in named.entries if each.kind in NAMED]
    if word.isdigit() and len(word) < 8:
        options.append((at + 1, "item", word))
    if is_small(word) or word in lists["generic"] or stem(word) in lists["item_words"]:
        options.append((at + 1, "fill", None))
    return options


def _draft(reading: Reading, lang: Lang, shape: Shape, pieces: list[Piece]) -> Draft | None:
    groups = [frozenset(need.split()) for need in shape.needs]
    may = NO_ACCOUNT.union(shape.may.split(), *groups)
    labels = [may & piece.values.keys() for piece in pieces]
    if not all(labels) or not _each_met(groups, labels):
        return None
    slots: dict[str, Slot] = {}
    for piece, has in zip(pieces, labels, strict=True):
        for label in has - NO_ACCOUNT if not has & NO_ACCOUNT or piece.values.keys() & {"me", "kind"} else ():
            name = shape.slots.get(label, label)
            if name in _fields(shape.command):
                if name in slots:
                    return None
                slots[name] = _slot(reading, piece, label)
    return Draft(lang, shape.command, slots, score=1.0, asks=True, phrase="asking")


def _each_met(groups: list[frozenset[str]], labels: list[frozenset[str]]) -> bool:
    """Whether each group has a piece of its own: one word is not two cues."""
    free = list(labels)
    for group in groups:
        met = next((i for i, has in enumerate(free) if has & group), None)
        if met is None:
            return False
        free.pop(met)
    return True


@cache
def _fields(command: str) -> frozenset[str]:
    slots = {
        "ShowItem": "item",
        "ListMembers": "group capacity",
        "FindFocalPoint": "topic body",
        "FindTopics": "body person",
        "ListItems": "kind party topic status",
        "ShowMeeting": "group",
        "ListMeetings": "group",
        "ShowTopic": "topic",
    }
    return frozenset(slots.get(command, "").split())


def _slot(reading: Reading, piece: Piece, label: str) -> Slot:
    words = reading.words
    start, end = words.starts[piece.first], words.ends[piece.last - 1]
    value = "me" if label == "me" else piece.values[label]
    return Slot(value if value is not None else words.text[start:end], start, end)


@cache
def _cues(lang: Lang) -> Node:
    groups = dict(talk_of(lang)["groups"])
    compiler = Compiler({**groups, "meetings-": groups["meeting"]})
    cues = area_of(lang, "asking")["cues"]
    return merged([compiler.compile(each, label).node for label, patterns in cues.items() for each in patterns])


def warm(lang: Lang) -> None:
    """Reads the words of a language before they are first needed."""
    phrases_of(lang)
    _cues(lang)
