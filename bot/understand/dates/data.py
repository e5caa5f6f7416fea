"""The deadline words of one language, read from ``prompts/LANG/phrases/dates.toml`` when first needed."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

from bot.understand.dates.names import COUNTED, COUNTERS, SPECIAL
from bot.understand.dates.numbers import HAN_SIGNS
from bot.understand.dates.patterns import Node, expand, insert, part_slots
from bot.understand.dates.slips import CATEGORIES, slips_of

# Sections whose patterns count only with a cue before them, or where the whole text is the answer to "by when?".
CUED = "cued_"
# Patterns of "inner_dates" count only within another ("the week" in "the end of the week").
INNER = "inner_"
SECTIONS = ("dates", "times", "others", "cued_dates", "cued_times", "cued_others", "inner_dates")


@dataclass
class Grammar:
    """One language, ready to be matched. ``lexicon`` ends in (category, value), ``rules`` in (section, action)."""

    lang: str
    lexicon: Node = field(default_factory=Node)
    rules: Node = field(default_factory=Node)
    postfix: Node = field(default_factory=Node)
    known: set[str] = field(default_factory=set)
    first: set[str] = field(default_factory=set)
    weak: frozenset[str] = frozenset()
    hours24: bool = False
    han: bool = False
    arabic: bool = False
    common: frozenset[str] = frozenset()
    slips: Mapping[str, str] = field(default_factory=dict)


def _load(lang: str) -> Mapping[str, Any]:
    path = files("prompts").joinpath(lang, "phrases", "dates.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _forms(data: Mapping[str, Any]) -> Iterator[tuple[str, str, list[str]]]:
    for category, values in data.get("words", {}).items():
        for value, forms in values.items():
            yield category, value, forms
    for category, forms in data.get("groups", {}).items():
        yield category, "", forms


def _words_in(data: Mapping[str, Any]) -> Iterator[str]:
    lists = [forms for _, _, forms in _forms(data)]
    lists += [patterns for section in SECTIONS for patterns in data.get(section, {}).values()]
    for pattern in (pattern for each in lists for pattern in each):
        for sequence in expand(pattern):
            yield from (word for word, is_slot in sequence if not is_slot)


def _first_words(grammar: Grammar, data: Mapping[str, Any]) -> set[str]:
    """Words with which a part of a deadline may begin; most words of a sentence are none."""
    begin = grammar.rules.slots.keys() | grammar.rules.special.keys() | COUNTERS
    found = set(grammar.rules.words) | (HAN_SIGNS if grammar.han else set())
    for category, _, forms in _forms(data):
        if category in begin:
            found |= {sequence[0][0] for form in forms for sequence in expand(form)}
    return found


def _is_postfix(pattern: str) -> bool:
    return pattern.lstrip("([").startswith(("{date}", "{period}", "{stretch}"))


def _add_rules(grammar: Grammar, data: Mapping[str, Any]) -> None:
    for section in SECTIONS:
        for action, patterns in data.get(section, {}).items():
            plain = [pattern for pattern in patterns if not _is_postfix(pattern)]
            insert(grammar.rules, plain, (section, action))
            later = [pattern for pattern in patterns if _is_postfix(pattern)]
            insert(grammar.postfix, later, (section, action))


def _slips(grammar: Grammar, data: Mapping[str, Any]) -> Mapping[str, str]:
    words = {sequence[-1][0]: f"{category} {value}" for category, value, forms in _forms(data) if category in CATEGORIES
             for form in forms for sequence in expand(form) if len(sequence) == 1}  # fmt: skip
    return slips_of(words, grammar.known | set(data.get("flags", {}).get("no_slip", ())))


@cache
def grammar_of(lang: str) -> Grammar:
    """The grammar of one language; a fault in its data file is raised with the first use."""
    return grammar_from(lang, _load(lang))


def grammar_from(lang: str, data: Mapping[str, Any]) -> Grammar:
    """The grammar of what a data file holds."""
    flags = data.get("flags", {})
    grammar = Grammar(lang, hours24=flags.get("hours24", False), han=lang == "zh", arabic=lang == "ar")
    for category, value, forms in _forms(data):
        insert(grammar.lexicon, forms, (category, value))
    _add_rules(grammar, data)
    part_slots(grammar.rules, COUNTED, SPECIAL)
    part_slots(grammar.postfix, COUNTED, SPECIAL)
    grammar.known = set(_words_in(data)) | (HAN_SIGNS if grammar.han else set())
    grammar.first = _first_words(grammar, data)
    grammar.weak = frozenset(word for form in flags.get("weak", []) for (word, _), *_ in expand(form))
    grammar.slips = _slips(grammar, data)
    grammar.common = frozenset(word for form in flags.get("common", []) for (word, _), *_ in expand(form))
    return grammar
