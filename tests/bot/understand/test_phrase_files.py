"""The phrase files: each pattern is well formed, needs something to be said, and reaches a command there is."""

from __future__ import annotations

import random
from itertools import pairwise
from typing import get_args

import pytest

from bot.understand.data import AREAS, area_of, talk_of
from bot.understand.patterns.grammar import Compiler
from bot.understand.patterns.graph import Node
from bot.understand.patterns.phrases import Phrase, phrases_of
from handlers.commands.catalogue import COMMANDS
from handlers.commands.fields import Lang

PARTS = {
    "meeting-named",
    "role",
    "task",
    "task-unknown",
    "cooperating",
    "report-to",
    "jointly-with",
    "only_these",
    "reworded",
    "follow",
}
DATA = {"reminder_more", "familiar", "groups", "lists", "numbers", "values", "cities"}


@pytest.mark.parametrize("lang", get_args(Lang))
def test_each_command_has_phrases_in_each_language(lang: str) -> None:
    named = {name for area in AREAS for name in area_of(lang, area)}
    assert named - DATA - PARTS == {command.key() for command in COMMANDS.values()}
    assert named >= PARTS


@pytest.mark.parametrize("lang", get_args(Lang))
def test_no_phrase_fits_whatever_is_said(lang: str) -> None:
    loose = [
        p.pattern
        for *_, p in phrases_of(lang).commands.always
        if any(not s.known and s.name not in KNOWN for s, _ in p.node.slots)
    ]
    assert loose == []


KNOWN = {"item", "language", "capacity", "status", "kind", "numbers", "month", "year", "held", "which", "_"}


def test_all_languages_have_the_same_lists() -> None:
    shape = {lang: {k: sorted(talk_of(lang)[k]) for k in ("groups", "lists", "values")} for lang in get_args(Lang)}
    assert all(each == shape["en"] for each in shape.values())


@pytest.mark.parametrize("pattern", ["who (leads", "who leads) it", "{topic", "<nowhere>"])
def test_a_broken_pattern_is_a_fault(pattern: str) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        Compiler({}).compile(pattern, "")


@pytest.mark.parametrize("lang", get_args(Lang))
def test_whoever_says_a_phrase_says_all_that_it_needs(lang: str) -> None:
    draw, phrases = random.Random(7), phrases_of(lang)
    every = {p.rank: p for p in (*phrases.commands.every(), *(p for parts in phrases.parts.values() for p in parts))}
    ways = [(p, _way(p.node, draw)) for p in every.values() for _ in range(3)]
    assert [(p.pattern, way) for p, way in ways if not _meets(p, way)] == []
    assert sum(bool(p.musts or p.choices) for p, _ in ways) > len(ways) / 4
    assert sum(p.firsts is not None for p, _ in ways) > len(ways) / 4
    assert sum(p.lasts is not None for p, _ in ways) > len(ways) / 10


@pytest.mark.parametrize("lang", get_args(Lang))
def test_whoever_says_a_phrase_is_led_to_it(lang: str) -> None:
    draw, phrases = random.Random(8), phrases_of(lang)
    for known in (phrases.commands, *phrases.wholes.values()):
        ways = [(p, way) for p in known.every() for way in (_way(p.node, draw),) if way]
        led = [p in known.candidates(way, _held(way), frozenset(way[:1])) for p, way in ways]
        assert [each for each, found in zip(ways, led, strict=True) if not found] == []
        assert ways


def _meets(phrase: Phrase, way: list[str]) -> bool:
    held = _held(way)
    ends = phrase.lasts is None or not way or way[-1] in phrase.lasts
    begins = phrase.firsts is None or not way or way[0] in phrase.firsts
    return ends and begins and phrase.musts <= held and not any(map(held.isdisjoint, phrase.choices))


def _held(way: list[str]) -> frozenset[str]:
    # Chinese signs are needed in pairs too; a way that ends in a slot ends in no word.
    return frozenset({*way, *(a + b for a, b in pairwise(way))})


def _way(node: Node, draw: random.Random) -> list[str]:
    """The words of one way through a phrase, and the slots on it."""
    said: list[str] = []
    while node.done is None or (draw.random() < 0.5 and not node.final):
        plain = [(word, after) for word, nodes in node.words.items() for after in nodes]
        wild = [step for rows in (node.starts, node.ends) for steps in rows.values() for step in steps]
        word, node = draw.choice([*plain, *wild, *((slot.token or "…", after) for slot, after in node.slots)])
        said.append(word)
    return said
