"""Questions known by their words, in whatever order they stand.

People ask in more ways than phrases can hold. Here every word must be accounted for: names of the register, cues of
``prompts/LANG/phrases/asking.toml`` and words of no account. Of words that are none of these only few may stand, and
only in a question that says twice who is looked for, or where they may be a date. Only commands that show something
are known so, and only from a message that asks: talk changes nothing and is answered by nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache

from bot.understand.data import area_of, talk_of
from bot.understand.patterns.cues import Piece, pieces, slipped
from bot.understand.patterns.grammar import Compiler
from bot.understand.patterns.graph import Node, merged
from bot.understand.patterns.phrases import phrases_of
from bot.understand.patterns.reading import Reading
from bot.understand.prose.ended import tells_of_end
from bot.understand.text.words import is_question
from bot.understand.types import Draft, Slot
from handlers.commands.fields import Lang

LEAST, MOST, MOST_PIECES_UNASKED = 2, 40, 5
ASKING = "asking"
# So many words may be unknown in a question for a person, so many may be a date.
MOST_STRANGE, LONGEST_DATE = 2, 6
NO_ACCOUNT = frozenset({"fill", "verb"})
IN_A_DATE = frozenset({"fill", "item", "next"})
ASKS = frozenset({"who", "what", "when", "show", "contact", "have"})
SOMEBODY = frozenset({"who", "role", "contact", "leads"})
VALUES = ("status", "kind", "capacity", "me", "to_me")


@dataclass(frozen=True)
class Shape:
    """A command, the cues of which one of each group is needed, the others that may stand by, and names' slots."""

    command: str
    needs: tuple[str, ...]
    may: str
    slots: Mapping[str, str]


@cache
def _shapes() -> tuple[Shape, ...]:
    # In this order: who says more says it first.
    of_group = {"body": "group"}
    of_party = {**dict.fromkeys(("body", "person", "me", "own"), "party"), "date": "due_before"}
    return (
        Shape("Help", ("help",), "", {}),
        Shape("FindOverlaps", ("overlap",), "topic what who show all have about", {}),
        Shape("ShowRelease", ("release",), "what show all have", {}),
        Shape("ReviewProposals", ("proposals",), "what show all have", {}),
        Shape("ListUntold", ("untold",), "who what show all have", {}),
        Shape("ShowHome", ("home",), "what show", {}),
        Shape("ShowItem", ("item", "show what when progress about have"), "status done", {"item": "item"}),
        Shape("ShowItem", ("item", "status done"), "", {"item": "item"}),
        Shape("ShowReminders", ("reminders",), "what when show have all next me", {"me": "party"}),
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
        Shape(
            "ListItems", ("kind status todo own",), "topic body person me what show all have about who date", of_party
        ),
        Shape("ShowMeeting", ("meeting body", "when"), "next what show have", of_group),
        Shape("ListMeetings", ("meetings",), "body what show all have next", of_group),
        Shape("ShowMeeting", ("meeting", "next"), "body what show have when", of_group),
        Shape("ListTopics", ("topics",), "what show all have leads", {}),
        Shape("ShowTopic", ("topic", "about progress what show all"), "have topics", {}),
    )


def asked(reading: Reading, lang: Lang) -> Draft | None:
    """The command that a message asks for, when all of its words are accounted for; else None."""
    if not LEAST <= reading.length <= MOST:
        return None
    found = _cut(reading, lang)
    known = all(each.values for each in found)
    strange = [each for i, each in enumerate(found) if not (each.values or slipped(reading, each) or _beside(found, i))]
    if not _asks(reading, found, known=known or bool(strange)):
        return None
    for only, cut in _accounted(found, strange, asks=_marked(reading)):
        drafts = (_draft(reading, lang, shape, cut) for shape in _shapes() if only in ("", shape.command))
        draft = next((draft for draft in drafts if draft is not None), None)
        if draft is not None and tells_of_end(draft, reading, found):
            return None
        if draft is not None:
            return replace(draft, asks=_marked(reading) or _begins_asking(found))
    return None


def _cut(reading: Reading, lang: Lang) -> list[Piece]:
    # "Show me" says who is to see it, and not whose it is.
    found = pieces(reading, _cues(lang), VALUES)
    return [Piece(each.first, each.last, {"show": None}) if "to_me" in each.values else each for each in found]


def _accounted(found: list[Piece], strange: list[Piece], *, asks: bool) -> Iterator[tuple[str, list[Piece]]]:
    """The pieces with all accounted for, and the only command that may be found in them where some were strange."""
    if not strange:
        yield "", found
        return
    if _for_somebody(found, asks=asks) and sum(each.last - each.first for each in strange) <= MOST_STRANGE:
        yield (
            "FindFocalPoint",
            [each if each.values else Piece(each.first, each.last, {"fill": None}) for each in found],
        )
    dated = _with_date(found, found.index(strange[0]), found.index(strange[-1]))
    if dated is not None:
        yield "ListItems", dated


def _marked(reading: Reading) -> bool:
    return is_question(reading.words.text)


def _for_somebody(found: list[Piece], *, asks: bool) -> bool:
    # It begins or ends as a question, and has a topic and two words for who is looked for.
    telling = [each.values.keys() for each in found if not each.values.keys() & NO_ACCOUNT]
    topics = sum(1 for has in telling if "topic" in has)
    return (asks or _begins_asking(found)) and topics == 1 and sum(1 for has in telling if has & SOMEBODY) > 1


def _begins_asking(found: list[Piece]) -> bool:
    first = next((each for each in found if each.values and not each.values.keys() & NO_ACCOUNT), None)
    return first is not None and bool(first.values.keys() & ASKS)


def _with_date(found: list[Piece], first: int, last: int) -> list[Piece] | None:
    """Strange words and what leads up to them as one date; whether it is one is seen when it is read."""
    if any(each.values and not each.values.keys() & IN_A_DATE for each in found[first:last]):
        return None
    while first > 0 and found[first - 1].values.keys() & IN_A_DATE:
        first -= 1
    date = Piece(found[first].first, found[last].last, {"date": None})
    return [*found[:first], date, *found[last + 1 :]] if date.last - date.first <= LONGEST_DATE else None


def _asks(reading: Reading, found: list[Piece], *, known: bool) -> bool:
    if _marked(reading) or any(ASKS & each.values.keys() for each in found):
        return True
    # "Good decision!" is praise, and "the climate report on the table" asks for nothing.
    if not known or reading.words.text.rstrip().endswith(("!", "！")):
        return False
    # "TSB accessibility contact", "actions due this week": a telegram names a topic or a kind and has no verb.
    has = {label for each in found for label in each.values}
    telling = [each for each in found if "fill" not in each.values]
    named = bool(has & {"topic", "kind"} or ("item" in has and has & {"about", "progress"}))
    return len(telling) <= MOST_PIECES_UNASKED and named and "verb" not in has


def _beside(found: list[Piece], at: int) -> bool:
    """Whether an unknown word belongs to the longer name of a topic that stands next to it."""
    piece, near = found[at], found[max(0, at - 2) : at + 3]
    longer = any("topic" in each.values and each.last - each.first > 1 for each in near)
    if longer and piece.last - piece.first == 1:
        piece.values["fill"] = None
    return bool(piece.values)


def _draft(reading: Reading, lang: Lang, shape: Shape, found: list[Piece]) -> Draft | None:
    groups = [frozenset(need.split()) for need in shape.needs]
    may = NO_ACCOUNT.union(shape.may.split(), *groups)
    labels = [may & piece.values.keys() for piece in found]
    if not all(labels) or not _each_met(groups, labels):
        return None
    slots: dict[str, Slot] = {}
    for piece, has in zip(found, labels, strict=True):
        telling = not has & NO_ACCOUNT or piece.values.keys() & {"me", "kind"} or _in_capitals(reading, piece)
        for label in has - NO_ACCOUNT if telling else ():
            name = shape.slots.get(label, label)
            if name in _fields(shape.command):
                slot = _slot(reading, piece, label)
                if name in slots and not _same(reading, slots[name], slot):
                    return None
                slots[name] = slot
    return Draft(lang, shape.command, slots, score=1.0, phrase=ASKING)


def _in_capitals(reading: Reading, piece: Piece) -> bool:
    # "AI" is a topic, "ai" a verb of French.
    return reading.words.said(piece.first, piece.last).isupper()


def _same(reading: Reading, one: Slot, other: Slot) -> bool:
    # "WSIS and SDGs": two names of one topic.
    named = [{(e.kind, e.id) for e in m.entries} for m in reading.at.values() if m.start in (one.start, other.start)]
    return len(named) == 2 and bool(named[0] & named[1])


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
        "ShowReminders": "party",
        "ListMembers": "group capacity",
        "FindFocalPoint": "topic body",
        "FindOverlaps": "topic",
        "FindTopics": "body person",
        "ListItems": "kind party topic status due_before",
        "ShowMeeting": "group",
        "ListMeetings": "group",
        "ShowTopic": "topic",
    }
    return frozenset(slots.get(command, "").split())


def _slot(reading: Reading, piece: Piece, label: str) -> Slot:
    words = reading.words
    start, end = words.starts[piece.first], words.ends[piece.last - 1]
    value = "me" if label in ("me", "own") else piece.values[label]
    return Slot(value if value is not None else words.text[start:end], start, end)


@cache
def _cues(lang: Lang) -> Node:
    groups = dict(talk_of(lang)["groups"])
    compiler = Compiler({**groups, "meetings-": groups["meeting"]})
    told = area_of(lang, "gist")["cues"]
    cues = {**area_of(lang, "asking")["cues"], **{name: told[name] for name in ("own", "overlap", "help")}}
    return merged([compiler.compile(each, label).node for label, patterns in cues.items() for each in patterns])


def warm(lang: Lang) -> None:
    """Reads the words of a language before they are first needed."""
    phrases_of(lang)
    _cues(lang)
