"""Words that name a topic, a body or a meeting: its id, a tagged unknown, or a doubt among several."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from bot.understand.data import talk_of
from bot.understand.doubts import Doubt, Unreadable
from bot.understand.fields.task import Scene
from bot.understand.named.names import SURE
from bot.understand.patterns.match import anywhere
from bot.understand.text.joins import COMMAS
from bot.understand.text.small import is_small
from bot.understand.text.tidy import tidy, without
from bot.understand.text.words import stem
from bot.understand.types import NameKind
from handlers.answer import Line, Words

# A name may stand among other words of a field where it is at least this part of them; bodies are hardly ever words.
ENOUGH: Mapping[str, float] = MappingProxyType({"topic": 0.5, "body": 0.2, "meeting": 0.5})
CLOSE = 4.0
LONGEST = 3
MOST = 5


def _subject(words: str, scene: Scene, kind: NameKind, question: str) -> Any:
    exact = scene.names.find(words, (kind,), scene.lang)
    sure = [c.id for c in exact if c.score == SURE]
    if len(sure) == 1:
        return sure[0]
    inside = [] if sure else _inside(words, scene, kind)
    if not sure and not inside and _is_day(words, scene):
        raise Unreadable("nothing-understood")
    near = [c.id for c in exact if c.score > exact[0].score - CLOSE]
    ids = sure or inside or near or _sharing(words, scene, kind) or _behind(words, scene, kind)
    if len(ids) == 1:
        return ids[0]
    return _which(question, kind, ids, scene) if 0 < len(ids) <= MOST else {"unknown": tidy(words)}


def _is_day(words: str, scene: Scene) -> bool:
    # "Enero" is no slip of "género"; a number alone is an item's.
    if any(map(str.isdecimal, words)):
        return False
    due = scene.due(words, cued=True)
    return due is not None and bool(due.readings) and not tidy(without(words, due.cue_start, due.end))


def nearly(words: str, scene: Scene, kind: NameKind) -> list[str]:
    """The id of what a text names with slips, as a whole or at its end; nothing where it names none or several."""
    # Letters alone are in common to any two texts, "my alternate" and "alerta temprana": a word has to be, too.
    held = scene.names.holding(scene.reading(words).words.words, kind)
    return [id_ for id_ in scene.names.nearest(words, (kind,), 1) if id_ in held] or _behind(words, scene, kind)


def _behind(words: str, scene: Scene, kind: NameKind) -> list[str]:
    # "We have for cybresecurity": a name with a slip at the end of words that lead to it.
    reading = scene.reading(words)
    for first in range(max(1, reading.length - LONGEST), reading.length):
        # A part of "аccessibility", of which one letter is Cyrillic, is no slip of it.
        if not is_small(reading.words.words[first]) and not reading.words.is_mixed(first):
            found = scene.names.find(reading.words.said(first, reading.length), (kind,), scene.lang)
            if len(found) == 1:
                return [found[0].id]
    return []


def _which(question: str, kind: NameKind, ids: Sequence[str], scene: Scene) -> Doubt:
    names = (scene.names.shown(kind, each, scene.lang) for each in ids)
    labels = tuple(Line(key="reading-name", facts={"name": Words(text=name)}) for name in names)
    return Doubt(Line(key=question), tuple(ids), labels)


def _inside(words: str, scene: Scene, kind: NameKind) -> list[str]:
    reading = scene.reading(words)
    generic = reading.phrases.lists["generic"]
    found = [m for m in reading.at.values() if m.ids((kind,), scene.lang)]
    covered = {place for m in reading.at.values() for place in range(m.first, m.last)}
    content = [i for i, w in enumerate(reading.words.words) if not is_small(w) and w not in generic]
    if not found or sum(1 for i in content if i in covered) < ENOUGH[kind] * len(content):
        return []
    return list(dict.fromkeys(id_ for m in found for _, id_ in m.ids((kind,), scene.lang)))


def _sharing(words: str, scene: Scene, kind: NameKind) -> list[str]:
    reading = scene.reading(words)
    generic = reading.phrases.lists["generic"]
    content = [stem(w) for w in reading.words.words if not is_small(w) and w not in generic]
    return scene.names.sharing(content, kind) if content and min(map(len, content)) > 3 else []


def _only_meets(words: str, scene: Scene) -> bool:
    # "After the meeting" names no topic, though one may be called "virtual meetings".
    called = talk_of(scene.lang)["groups"]["meeting"]
    said = [word for word in scene.reading(words).words.words if not is_small(word)]
    stems = tuple(each[:-1] for each in called if each.endswith("*"))
    return bool(said) and all(word in called or (stems and word.startswith(stems)) for word in said)


def topic(words: str, scene: Scene) -> Any:
    """A topic's id, ``{"unknown": words}``, or a doubt among several. Raises ``Unreadable`` for a meeting alone."""
    if _only_meets(words, scene) and not scene.names.find(words, ("topic",), scene.lang):
        raise Unreadable
    return _subject(words, scene, "topic", "which-topic")


def is_told(words: str, scene: Scene) -> bool:
    """Whether words that name no topic go on as a sentence does: "(the focal point of) BDT wrote back, all is well"."""
    reading = scene.reading(words)
    named = reading.at.get(0)
    acts = named is not None and named.last < reading.length and not is_small(reading.words.words[named.last])
    return acts or any(mark in words for mark in COMMAS) or bool(anywhere(reading, "me"))


def body(words: str, scene: Scene) -> Any:
    """A body's or group's id, ``{"unknown": words}``, or a doubt among several."""
    return _subject(words, scene, "body", "which-body")


def meeting(words: str, scene: Scene) -> Any:
    """A meeting's id or ``{"unknown": words}``."""
    return _subject(words, scene, "meeting", "which-meeting")
