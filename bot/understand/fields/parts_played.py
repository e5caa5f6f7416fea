"""The part that brackets behind a name give its bearer: "TSB (lead), BR (support) to draft it", "TSB (BR support)".
Whoever leads is responsible, whoever helps cooperates."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from bot.understand.data import LANGS, owner_words
from bot.understand.fields.parties import parties_in
from bot.understand.patterns.match import parties
from bot.understand.patterns.present import PARTIES
from bot.understand.text.joins import all_of
from bot.understand.text.small import is_small
from bot.understand.text.tidy import tidy, without
from bot.understand.text.words import words_of
from handlers.commands.fields import Party

if TYPE_CHECKING:
    from bot.understand.fields.task import Scene

Said = tuple[str, ...]


class Parts(NamedTuple):
    """A text without the parts that brackets give and without whoever helps; who that is, and who leads as it was
    said."""

    text: str
    helping: tuple[Party, ...]
    leading: str


def without_parts(text: str, scene: Scene) -> Parts:
    """The parts that brackets give in a text."""
    helping: list[Party] = []
    leading: list[str] = []
    for found in reversed([*_brackets().finditer(text)]):
        named = _named_before(text, found.start(), scene)
        part = words_of(found[1]).words
        if named is None:
            continue
        if part in _said("part_leads"):
            leading.append(f"{text[named : found.start()].rstrip()} ({found[1]})")
            text = f"{text[: found.start()].rstrip()}{text[found.end() :]}"
        elif part in _said("part_helps"):
            helping += parties_in(text[named : found.start()], scene.lang, scene.names)
            text = _taken_out(text, _joined_at(text, named), found.end())
        elif others := _helping(found[1], scene):
            helping += others
            text = f"{text[: found.start()].rstrip()}{text[found.end() :]}"
    return Parts(text, tuple(dict.fromkeys(reversed(helping))), ", ".join(reversed(leading)))


def led(text: str, leading: str, scene: Scene) -> tuple[str, tuple[Party, ...]]:
    """A text without the name of whoever leads at its end, and who that is: "draft it - TSB (lead), BR (support)"."""
    name = leading.partition(" (")[0]
    rest = tidy(tidy(text).removesuffix(name)) if tidy(text).endswith(name) else ""
    return (rest, tuple(parties_in(name, scene.lang, scene.names))) if rest else (text, ())


def tells_part(words: str) -> bool:
    """Whether words in brackets say which part somebody plays."""
    said = words_of(words).words
    helps = _said("part_helps")
    return said in _said("part_leads") or any(each in (said[: len(each)], said[-len(each) :]) for each in helps)


def _named_before(text: str, end: int, scene: Scene) -> int | None:
    """Where the name begins behind which a bracket stands."""
    last = len(text[:end].rstrip())
    named = (each for each in scene.mentions(text) if each.end == last and each.ids(PARTIES))
    return next((each.start for each in named), None)


def _helping(words: str, scene: Scene) -> tuple[Party, ...]:
    # "BR (BDT support)", "BR (support: BDT)".
    reading = scene.reading(words)
    said, ends = reading.words.words, parties(reading, 0)
    if ends and said[ends[0] :] in _said("part_helps"):
        return parties_in(reading.words.said(0, ends[0]), scene.lang, scene.names)
    for at in range(1, len(said)):
        first = at + 1 if said[at] == ":" else at
        if said[:at] in _said("part_helps") and reading.length in parties(reading, first):
            return parties_in(reading.words.said(first, reading.length), scene.lang, scene.names)
    return ()


def _taken_out(text: str, start: int, end: int) -> str:
    # The colon behind the last name belongs to those before it: "Ann, TSB (support): draft it".
    rest = text[end:].lstrip()
    return f"{text[:start].rstrip()}{rest}" if start > 0 and rest[:1] in (":", "：") else without(text, start, end)


def _joined_at(text: str, start: int) -> int:
    """Where that begins which joins a name to the one before it, with its article."""
    words = words_of(text[:start])
    last = len(words.words)
    if last and is_small(words.words[last - 1]) and words.words[last - 1] not in all_of():
        last -= 1
    while last and words.words[last - 1] in all_of():
        last -= 1
    # The stop of "(отв.)," is no part of a word.
    closed = max(text[:start].rfind(each) for each in ")）") + 1
    return max(words.ends[last - 1], closed) if last else 0


@cache
def _brackets() -> re.Pattern[str]:
    # The last words of a line come without the bracket that closes behind them.
    return re.compile(r"\s?[(（]([^()（）]{1,60})(?:[)）]|\Z)")


@cache
def _said(name: str) -> frozenset[Said]:
    return frozenset(words_of(each).words for lang in LANGS for each in owner_words(lang)[name])
