"""What the telling words of a message add up to, where no phrase fits and not every word of it is known.

People say the same in more ways than phrases hold, so here a few words may be strange. In return more is asked of the
rest: the message must ask, order, begin with an item's number, or speak of oneself, as its command wants; each cue that
the command needs must be there (those of ``prompts/LANG/phrases/gist.toml`` beside those of asking and orders); and a
word of doubt, hearsay or condition makes it talk. What changes data needs all it is to change said in so many words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property
from itertools import pairwise

from bot.understand.counted import has_date, leads_off, number_of
from bot.understand.cues import Piece, pieces
from bot.understand.data import area_of, talk_of
from bot.understand.grammar import Compiler, Node, merged
from bot.understand.reading import Reading
from bot.understand.types import Draft, Slot
from bot.understand.words import is_han
from handlers.commands.fields import Lang

LEAST, MOST = 2, 30
VALUES = ("status", "kind", "capacity", "language", "me")
OF_NO_ACCOUNT = frozenset({"fill", "verb", "me"})
# A message that begins with one of these asks or orders.
QUESTIONS = frozenset({"who", "what", "when", "have"})
ORDERS = "show move give remind cancel undo withdraw reopen close please later list_all contact"
VERBS = frozenset(ORDERS.split())
NAMES = frozenset({"body", "person"})
OF_AN_END, EITHER = frozenset({"done", "close", "withdraw"}), "CompleteItem WithdrawItem"
# Cues that mean otherwise here, or nothing.
LEFT_OUT = frozenset(
    {"undo", "give", "stop", "if", "not", "past", "wish", "can", "need", "mistaken", "wrong", "here", "fill", "list"}
)


@dataclass(frozen=True)
class Gist:
    """A command, the cues of which it needs one of each group, the moods in which it is said, the cues that rule it
    out, and how many words may be strange."""

    command: str
    needs: tuple[str, ...]
    moods: str
    never: str = ""
    most: int = 4

    @cached_property
    def groups(self) -> tuple[frozenset[str], ...]:
        """The cues it needs, one of each group."""
        return tuple(frozenset(need.split()) for need in self.needs)

    def fits(self, moods: set[str], labels: set[str], strange: int) -> bool:
        """Whether the mood is one of its own, nothing rules it out, and few enough words are strange."""
        said = not moods.isdisjoint(self.moods.split()) and labels.isdisjoint(self.never.split())
        return said and strange <= self.most and not any(labels.isdisjoint(group) for group in self.groups)


@cache
def _gists() -> tuple[Gist, ...]:
    # In this order: who says more says it first.
    show = "show what when have who"
    return (
        Gist("FindOverlaps", ("overlap",), "ask order", "item", 6),
        Gist("Undo", ("undo", "lately"), "order", "item", 2),
        Gist("ReopenItem", ("item", "reopen"), "order item", "ask", 4),
        Gist("ReopenItem", ("item", "undone", "reopen"), "order item", "ask", 6),
        Gist("SnoozeReminder", ("item", "later", "date"), "order item own", "done move", 4),
        Gist("ReassignItem", ("item", "give", "body person"), "order item", "done date", 3),
        Gist("MoveDeadline", ("item", "move more deadline", "date"), "order item own leave", "undone reopen", 4),
        Gist("WithdrawItem", ("item", "withdraw"), "order", "done date undone", 4),
        Gist("CompleteItem", ("item", "done close"), "item order", "undone reopen todo withdraw move more ask date", 4),
        Gist("SetReminderPlan", ("reminders notices remind", "ahead", "number"), "order own", "", 3),
        Gist("MoveMeeting", ("body", "move", "date"), "order", "item", 3),
        Gist("CancelMeeting", ("body", "cancel"), "order", "item", 3),
        Gist("SetAway", ("away", "date"), "own order", "item body", 3),
        Gist("SetTimeZone", ("clock",), "own order told", "item body topic", 3),
        Gist("SetFocalPoint", ("role", "topic", "body", "person", "becomes"), "order told", "", 3),
        Gist("ShowReminders", ("reminders notices", show, "receive me"), "ask order", "item ahead", 4),
        Gist("ListDocuments", ("documents", show, "body meeting meet next"), "ask order", "item topic", 4),
        Gist("ShowAgenda", ("agenda", show), "ask order", "item topic", 3),
        Gist("ListMembers", ("body", "members capacity"), "ask order", "item topic role when days", 4),
        Gist("ShowItem", ("item", "show"), "order ask leave", "done move more undone reopen withdraw give date", 3),
        Gist("FindFocalPoint", ("topic", "unsure"), "ask order own", "item", 6),
        Gist("FindFocalPoint", ("topic", "who contact role", "who contact role leads"), "ask", "item", 5),
        Gist("FindTopics", ("body", "topics", "what show"), "ask order", "item topic", 4),
        Gist("ListItems", ("own", "what show have todo"), "ask order", "item", 3),
        Gist("ListItems", ("kind items", show), "ask order", "item", 3),
        Gist("ListItems", ("all list_all", "status", "items kind topic"), "told", "item verb", 0),
        Gist("ListItems", ("todo status", "body person topic", show), "ask order", "item role contact", 2),
        Gist("ListTopics", ("topics coordinate", "all list_all"), "ask order", "item topic body", 4),
        Gist("ListTopics", ("coordinate", "what show"), "ask order", "item topic body", 3),
        Gist("ListMeetings", ("days", "meeting meet body"), "ask", "item topic deadline", 4),
        Gist("ShowMeeting", ("when", "meeting meet"), "ask", "item topic deadline", 4),
    )


def gist(reading: Reading, lang: Lang) -> Draft | None:
    """The command that the telling words add up to; None where they do not, or where the message is talk."""
    if not LEAST <= reading.length <= MOST:
        return None
    found = pieces(reading, _cues(lang), VALUES)
    number = number_of(reading, found)
    labels = {label for each in found if each is number or "item" not in each.values for label in each.values}
    if "doubt" in labels:
        return None
    labels |= {"number"} if any("item" in each.values for each in found) else set()
    labels |= {"date"} if has_date(reading, found, number) else set()
    moods, strange = _moods(reading, found, number, labels), _strange(found, reading)
    able = (each for each in _gists() if each.fits(moods, labels, strange))
    command = next((each.command for each in able if _each_met(each.groups, found, number)), None)
    if command is None:
        return None
    draft = _draft(reading, lang, command, found, number)
    return replace(draft, slots={**draft.slots, "or": Slot(EITHER, 0, 0)}) if _is_either(command, found) else draft


def _is_either(command: str, found: list[Piece]) -> bool:
    # "Cross off 12" says that it is done or that it is dropped, unless another word says which.
    told = [each.values.keys() & OF_AN_END for each in found if each.values.keys() & OF_AN_END]
    return command in EITHER.split() and len(told) == 1 and "withdraw" in told[0] and len(told[0]) > 1


def _moods(reading: Reading, found: list[Piece], number: Piece | None, labels: set[str]) -> set[str]:
    first = next((each for each in found if not each.values.keys() <= OF_NO_ACCOUNT or not each.values), None)
    begins_with = set(first.values) if first else set()
    marked = reading.words.text.rstrip().endswith(("?", "？", "؟", "吗", "呢"))
    stopped = reading.words.text.rstrip().endswith((".", "。", "!", "！"))
    moods = {"told"}
    if marked or (begins_with & QUESTIONS and not stopped) or "unsure" in labels:
        moods.add("ask")
    if marked and "leave" in labels:
        moods.add("leave")
    if not marked and (begins_with & VERBS or "please" in labels or _orders_behind(reading, found)):
        moods.add("order")
    if not marked and number is not None and leads_off(reading, number):
        moods.add("item")
    if not marked and labels & {"me", "ours"}:
        moods.add("own")
    return moods


def _orders_behind(reading: Reading, found: list[Piece]) -> bool:
    # "It turns out that 15 isn't finished, open it again": what begins a later clause.
    marks = (
        reading.words.text[reading.words.ends[a.last - 1] : reading.words.starts[b.first]] for a, b in pairwise(found)
    )
    begun = (b for mark, b in zip(marks, found[1:], strict=True) if any(each in mark for each in ",;.،؛，；。"))
    return any(VERBS & each.values.keys() for each in begun)


def _strange(found: list[Piece], reading: Reading) -> int:
    unknown = [at for each in found if not each.values for at in range(each.first, each.last)]
    # Two Chinese signs are about a word.
    return (
        sum(1 for at in unknown if not is_han(reading.words.words[at]))
        + sum(1 for at in unknown if is_han(reading.words.words[at])) // 2
    )


def _each_met(groups: Sequence[frozenset[str]], found: list[Piece], number: Piece | None) -> bool:
    """Whether each group has a piece of its own: one word is not two cues."""
    free = list(found)
    for group in groups:
        if group <= {"date", "number"}:
            continue
        fitting = (
            each for each in free if group & each.values.keys() and (each is number or "item" not in each.values)
        )
        met = next(fitting, None)
        if met is None:
            return False
        free.remove(met)
    return True


def _draft(reading: Reading, lang: Lang, command: str, found: list[Piece], number: Piece | None) -> Draft:
    text = reading.words.text
    slots = {}
    if number is not None:
        slots["item"] = Slot(str(number.values["item"]), 0, 0)
    for each in (*([number] if number else []), *_put_aside(found)):
        start, end = reading.words.starts[each.first], reading.words.ends[each.last - 1]
        text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
    slots["gist"] = Slot(text, 0, len(text))
    return Draft(lang, command, slots, score=0.5, phrase="gist")


def _put_aside(found: list[Piece]) -> Iterator[Piece]:
    # "To TSB rather than BR": who is not to have it.
    for at, each in enumerate(found[:-1]):
        if "instead" in each.values:
            yield from (one for one in found[at + 1 : at + 3] if NAMES & one.values.keys())


def _rows(lang: Lang) -> Iterator[tuple[str, str]]:
    asking, own = area_of(lang, "asking"), area_of(lang, "gist")["cues"]
    for cues in (asking["cues"], asking["acts"], area_of(lang, "orders")["cues"]):
        yield from ((each, label) for label, each_ in cues.items() if label not in LEFT_OUT for each in each_)
    yield from ((each, label) for label, each_ in own.items() for each in each_)
    yield from ((each, "fill") for each in asking["cues"]["fill"])
    yield from ((each, "fill") for each in area_of(lang, "orders")["cues"]["need"] if each != ":")


@cache
def _cues(lang: Lang) -> Node:
    groups = dict(talk_of(lang)["groups"])
    compiler = Compiler({**groups, "meetings-": groups["meeting"]})
    return merged([compiler.compile(pattern, label).node for pattern, label in _rows(lang)])
