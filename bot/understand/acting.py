"""What is said of an item by its words, in whatever order they stand: "remove 14 from the list, please".

As strict as with questions: every word must be the item's number, a cue of ``acts`` in
``prompts/LANG/phrases/asking.toml`` or a word of no account there. Words that put off, doubt or ask ("if", "should have
been", "?") are none of these, so nothing is closed that somebody only speaks of.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from bot.understand.cues import Piece, pieces
from bot.understand.data import area_of, talk_of
from bot.understand.grammar import Compiler, Node, merged
from bot.understand.reading import Reading
from bot.understand.types import Draft, Slot
from handlers.commands.fields import Lang

MOST = 24


@dataclass(frozen=True)
class Act:
    """A command on items, the cue that it needs, and the others that may stand by."""

    command: str
    needs: str
    may: frozenset[str] = frozenset()


# In this order: who says more says it first.
ACTS = (
    Act("ReopenItem", "reopen", frozenset({"done", "undone", "close", "wish"})),
    Act("ReopenItem", "undone"),
    Act("WithdrawItem", "withdraw", frozenset({"list", "wish"})),
    Act("AgreeItems", "agree", frozenset({"wish"})),
    Act("CompleteItem", "close", frozenset({"done", "list", "wish"})),
    # Without a wish: what is to be done, or can be, isn't.
    Act("CompleteItem", "done"),
)
SEVERAL = frozenset({"AgreeItems"})


def acted(reading: Reading, lang: Lang) -> Draft | None:
    """The command on an item that a message gives, when all of its words are accounted for; else None."""
    if reading.length > MOST or reading.words.text.rstrip().endswith(("?", "？", "؟")):
        return None
    found = pieces(reading, _cues(lang), ())
    numbers = [each for each in found if "item" in each.values]
    if not numbers or not all(each.values and "not" not in each.values for each in found):
        return None
    fitting = (act for act in ACTS if _fits(act, found) and (len(numbers) == 1 or act.command in SEVERAL))
    return next((_draft(reading, lang, act, numbers) for act in fitting), None)


def _fits(act: Act, found: list[Piece]) -> bool:
    may = act.may | {act.needs, "item", "fill"}
    return any(act.needs in each.values for each in found) and all(may & each.values.keys() for each in found)


def _draft(reading: Reading, lang: Lang, act: Act, numbers: list[Piece]) -> Draft:
    words = reading.words
    start, end = words.starts[numbers[0].first], words.ends[numbers[-1].last - 1]
    slots = {"numbers" if act.command in SEVERAL else "item": Slot(words.text[start:end], start, end)}
    return Draft(lang, act.command, slots, score=1.0, phrase="asking")


@cache
def _cues(lang: Lang) -> Node:
    compiler = Compiler(talk_of(lang)["groups"])
    acts: Mapping[str, list[str]] = area_of(lang, "asking").get("acts", {})
    return merged([compiler.compile(each, label).node for label, patterns in acts.items() for each in patterns])
