"""What is said of an item by its words, in whatever order they stand: "remove 14 from the list, please".

As strict as with questions: every word must be the item's number, a cue of ``acts`` in
``prompts/LANG/phrases/asking.toml`` or a word of no account there. Words that put off, doubt or ask ("if", "should have
been", "?") are none of these, so nothing is closed that somebody only speaks of. Of two clauses one may be free, where
the other is whole: "17 was closed too soon, reopen it".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from bot.understand.data import area_of, talk_of
from bot.understand.named.names import Names
from bot.understand.patterns.counted import number_of
from bot.understand.patterns.cues import Piece, pieces, span
from bot.understand.patterns.grammar import Compiler
from bot.understand.patterns.graph import Node, merged
from bot.understand.patterns.match import anywhere
from bot.understand.patterns.phrases import phrases_of
from bot.understand.patterns.reading import Reading
from bot.understand.text.words import is_question, stem, words_of
from bot.understand.types import Draft, Slot
from handlers.commands.fields import Lang

MOST, MOST_BESIDE = 24, 12


@dataclass(frozen=True)
class Act:
    """A command on items, the cue that it needs, and the others that may stand by."""

    command: str
    needs: str
    may: frozenset[str] = frozenset()


# In this order: who says more says it first. Without a wish nothing is done: what is to be done, or can be, isn't.
ACTS = (
    Act("ReopenItem", "reopen", frozenset({"done", "undone", "close", "wish", "past", "mistaken"})),
    Act("ReopenItem", "mistaken", frozenset({"done", "undone", "close", "past"})),
    Act("ReopenItem", "undone", frozenset({"past"})),
    Act("WithdrawItem", "withdraw", frozenset({"list", "wish", "past"})),
    Act("AgreeItems", "agree", frozenset({"wish"})),
    Act("CompleteItem", "close", frozenset({"done", "list", "wish", "past"})),
    Act("CompleteItem", "done", frozenset({"past"})),
)
SEVERAL = frozenset({"AgreeItems"})


def acted(reading: Reading, lang: Lang) -> Draft | None:
    """The command on an item that a message gives, when all of its words are accounted for; else None."""
    if reading.length > MOST or is_question(reading.words.text):
        return None
    if not any(word.isdecimal() for word in reading.words.words):
        return None
    return _act(reading, lang, None) or _in_clauses(reading, lang)


def _act(reading: Reading, lang: Lang, number: str | None) -> Draft | None:
    """``number``: the item where it is said elsewhere."""
    found = pieces(reading, _cues(lang), ())
    if any("not" in each.values for each in found):
        return None
    drafts = (_draft(reading, lang, act, found, number) for act in ACTS)
    return next((draft for draft in drafts if draft is not None), None)


def _draft(reading: Reading, lang: Lang, act: Act, found: list[Piece], number: str | None) -> Draft | None:
    numbers = [each for each in found if "item" in each.values]
    if len(numbers) != (0 if number else 1) and not (numbers and act.command in SEVERAL and number is None):
        return None
    if not _fits(act, found):
        return None
    item = Slot(number, 0, 0) if number else span(reading, numbers[0], numbers[-1])
    name = "numbers" if act.command in SEVERAL else "item"
    return Draft(lang, act.command, {name: item}, score=1.0, phrase="asking")


def _fits(act: Act, found: list[Piece]) -> bool:
    may = act.may | {act.needs, "item", "fill"}
    return any(act.needs in each.values for each in found) and all(may & each.values.keys() for each in found)


def _in_clauses(reading: Reading, lang: Lang) -> Draft | None:
    """One clause that is a whole act, on the item that it or the clause beside it names."""
    numbers = [word for word in reading.words.words if word.isdecimal()]
    clauses = [Reading(words_of(each), reading.phrases, reading.names) for each in _clauses().split(reading.words.text)]
    if len(numbers) != 1 or not 1 < len([each for each in clauses if each.length]) < 4 or _conditional(reading, lang):
        return None
    drafts = (_clause(clause, clauses, lang, numbers[0]) for clause in reversed(clauses) if clause.length)
    return next((draft for draft in drafts if draft is not None), None)


def _clause(clause: Reading, clauses: list[Reading], lang: Lang, number: str) -> Draft | None:
    beside = [each for each in clauses if each is not clause]
    if any(each.length > MOST_BESIDE for each in beside):
        return None
    if number in clause.words.words:
        draft = _act(clause, lang, None)
    else:
        draft = _act(clause, lang, number) if any(_begins_with_item(each, lang) for each in beside) else None
    return _beside_no(draft, beside) if draft else None


def _beside_no(draft: Draft, beside: list[Reading]) -> Draft | None:
    # "2 was handed in, a pity it was not ticked off" asks for it at most; "leave 3 alone, take that back" is said of
    # the last change, and takes no item off the list for good.
    clauses = [each for each in beside if each.length]
    if draft.command == "WithdrawItem":
        return None if any(anywhere(each, "left_alone") for each in clauses) else draft
    return draft.shown_first() if any(anywhere(each, "not_ticked") for each in clauses) else draft


def _begins_with_item(clause: Reading, lang: Lang) -> bool:
    # "17 was closed too soon", not "we have 17 speakers".
    words, lists = clause.words.words, clause.phrases.lists
    lead = next((i for i, word in enumerate(words) if word.isdecimal()), None)
    told = lists["item_words"]
    if lead is None or not all(stem(word) in told or word in lists["small"] for word in words[:lead]):
        return False
    # "3 countries have answered."
    return bool(lead) or number_of(clause, pieces(clause, _cues(lang), ())) is not None


def _conditional(reading: Reading, lang: Lang) -> bool:
    return any("if" in each.values for each in pieces(reading, _cues(lang), ()))


def conditional(text: str, lang: Lang) -> bool:
    """Whether words put a condition, doubt, or tell what others said."""
    return _conditional(Reading(words_of(text), phrases_of(lang), Names(())), lang)


@cache
def _clauses() -> re.Pattern[str]:
    return re.compile(r"(?:[,;.!،؛。！，；–—]|\s-\s)\s*")


def _rows(lang: Lang) -> Iterator[tuple[str, str]]:
    acts: Mapping[str, list[str]] = area_of(lang, "asking").get("acts", {})
    yield from ((pattern, label) for label, patterns in acts.items() for pattern in patterns)


@cache
def _cues(lang: Lang) -> Node:
    compiler = Compiler(talk_of(lang)["groups"])
    return merged([Node(), *(compiler.compile(pattern, label).node for pattern, label in _rows(lang))])
