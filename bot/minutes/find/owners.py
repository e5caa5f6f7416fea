"""Who is to do what a sentence says: whoever promises it, or whoever is named beside the words that say so.

Nobody is guessed: an owner is the speaker of a promise, or stands in the sentence itself.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from bot.minutes.find.cues import Cue, Cues
from bot.minutes.find.sentences import Sentence
from bot.minutes.find.types import Light, Proposed
from bot.understand.data import LANGS, area_of
from bot.understand.dates.text import fold
from bot.understand.named.names import SURE, Mentioned
from bot.understand.patterns.phrases import phrases_of
from bot.understand.text.words import words_of
from bot.understand.types import NameKind
from handlers.commands.fields import Party

PEOPLE: tuple[NameKind, ...] = ("person", "office", "body", "member")
SPEAKERS: tuple[NameKind, ...] = ("person", "office", "body")
# So many letters may stand between a name and the words beside which it is the owner.
BESIDE = 14


def owned(made: Proposed, cue: Cue, cues: Cues, match: re.Match[str], sentence: Sentence, light: Light) -> Proposed:
    """The proposal with the owner that the sentence gives it; ``match`` are the words that make it one."""
    if made.responsible:
        return made
    if cue == "promise":
        return made if cues.several.search(match[0]) else replace(made, responsible=speaker_of(sentence, light))
    if cue in ("assigned", "called"):
        beside = _beside(sentence.words, match, light)
        return replace(made, responsible=beside or _named(sentence.words, match, made, light))
    return made


def speaker_of(sentence: Sentence, light: Light) -> tuple[Party, ...]:
    """Who spoke, as the register knows them, else by the words of the file. A delegation may go by its body's name."""
    if not sentence.speaker:
        return ()
    # What logs call somebody in small letters ("br") is a person's short name.
    kinds = SPEAKERS if sentence.speaker != sentence.speaker.lower() or not sentence.speaker.isascii() else SPEAKERS[:2]
    found = light.names.find(sentence.speaker, kinds, None)
    sure = {(each.kind, each.id) for each in found if each.score == SURE}
    if len(sure) == 1:
        kind, id_ = sure.pop()
        return (Party.model_validate({"kind": kind, "id": id_}),)
    return (Party(kind="unknown", words=sentence.speaker),)


def _beside(words: str, match: re.Match[str], light: Light) -> tuple[Party, ...]:
    """The one name of the register right before the words, else within them or right behind."""
    found = [each for each in light.names.mentions(words) if each.ids(PEOPLE)]
    before = [each for each in found if 0 <= match.start() - each.end <= BESIDE // 2]
    behind = [each for each in found if match.start() <= each.start <= match.end() + BESIDE]
    chosen = (before[-1:] or behind[:1]) if found else []
    return tuple(party for each in chosen for party in _party(each))


def _party(mentioned: Mentioned) -> tuple[Party, ...]:
    ids = mentioned.ids(PEOPLE)
    # A name that several bear is nobody's until somebody says whose.
    return (Party.model_validate({"kind": ids[0][0], "id": ids[0][1]}),) if len(ids) == 1 else ()


def party_named(words: str, light: Light) -> tuple[Party, ...]:
    """Who is named by words that are known to name somebody: the one of the register, else by the words themselves;
    nobody where several bear the name."""
    found = {(each.kind, each.id) for each in light.names.find(words, PEOPLE, None) if each.score == SURE}
    if len(found) > 1:
        return ()
    if found:
        kind, id_ = found.pop()
        return (Party.model_validate({"kind": kind, "id": id_}),)
    return (Party(kind="unknown", words=words),)


def is_nobody(words: str) -> bool:
    """Whether words stand for whoever speaks or is spoken to, and name nobody: "I", "we", "you"."""
    return all(each in _nobody() for each in words_of(words).words)


def _by_letters(name: str, light: Light) -> tuple[Party, ...]:
    """Whom captions spell letter by letter, "T S B", where that is an acronym of the register."""
    party = party_named(re.sub(r"[\s.]", "", name), light)
    return () if any(each.kind == "unknown" for each in party) else party


def _named(words: str, match: re.Match[str], made: Proposed, light: Light) -> tuple[Party, ...]:
    """A name that the register doesn't know, in capitals right before the words: "Maria Silva will send"."""
    found = _capitals().search(words[: match.start()])
    if found is None:
        return ()
    name = found[1].strip()
    if _spelled().fullmatch(name) and (known := _by_letters(name, light)):
        return known
    vocabulary = phrases_of(made.lang).vocabulary
    ordinary = [each for each in words_of(name).words if each in vocabulary or each in _nobody()]
    if ordinary and len(name.split()) == len(ordinary):
        return ()
    return (Party(kind="unknown", words=name),)


@cache
def _capitals() -> re.Pattern[str]:
    capital = "A-ZÀ-ÖØ-ÞŁŠŽА-ЯЁ"
    word = rf"[{capital}][\w.'’-]*"
    return re.compile(rf"(?:^|[\s,;:(])({word}(?:\s+(?:{word}|de|da|la|van|von|bin|al)){{0,4}})[\s,]*$")


@cache
def _spelled() -> re.Pattern[str]:
    return re.compile(r"(?:[^\W\d_]\.?\s+)+[^\W\d_]\.?")


@cache
def _nobody() -> frozenset[str]:
    return frozenset(fold(each).text for lang in LANGS for each in area_of(lang, "minutes")["nobody"]["words"])
