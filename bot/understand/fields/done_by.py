"""Who does it where that stands behind what is done, with the verb: «отчет готовит БСЭ», "la nota la redacta la BR",
"مسودة المذكرة يكتبها BR", "问卷归BDT发"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.understand.fields.parties import parties_in
from bot.understand.patterns.match import anywhere, begins, parties
from bot.understand.patterns.present import PARTIES
from bot.understand.patterns.reading import Match, Reading
from bot.understand.text.small import is_small
from bot.understand.text.tidy import tidy
from handlers.commands.fields import Party

if TYPE_CHECKING:
    from bot.understand.fields.task import Scene

Owned = tuple[str, tuple[Party, ...]]


def done_by(text: str, scene: Scene) -> Owned | None:
    """What is to be done and by whom, where that stands last; None where it does not."""
    reading = scene.reading(text)
    # Languages in which only whoever does it may stand so have none of these verbs.
    if "done_by" not in reading.phrases.values:
        return None
    if scene.lang == "zh":
        spans = ((at, match.end) for at, match in anywhere(reading, "done_by"))
        read = (_before_verb(reading, at, end, scene) for at, end in spans if at)
    else:
        read = (_behind_verb(reading, at, match, scene) for at, match in anywhere(reading, "done_by") if at)
    return next(filter(None, read), None)


def _behind_verb(reading: Reading, at: int, match: Match, scene: Scene) -> Owned | None:
    first = end = match.end
    while first < reading.length and is_small(reading.words.words[first]) and not parties(reading, first):
        # An article is no part of a name.
        first += 1
    if max(parties(reading, first), default=0) != reading.length:
        return None
    words = reading.words
    owners = parties_in(words.said(first, reading.length), scene.lang, scene.names)
    if match.value == "taken_on":
        # "…, tâche confiée au TSB" says nothing of what is done.
        return tidy(words.said(0, at)), owners
    if scene.lang == "ar":
        # "قبل 4 ديسمبر يرسل BR القائمة، وقبل 7 ديسمبر يراجعها TSB": another does the first.
        alone = not any(each.ids(PARTIES) and each.first < at for each in reading.at.values())
        return (tidy(words.said(0, end)), owners) if alone else None
    # "La nota la redacta": what the small word stands for is said.
    last = at - (scene.lang == "es" and at > 1 and is_small(words.words[at - 1]))
    return tidy(f"{words.said(at, end)} {words.said(0, last)}"), owners


def _before_verb(reading: Reading, at: int, end: int, scene: Scene) -> Owned | None:
    named = [each for each in reading.at.values() if each.ids(PARTIES)]
    first = next((each.first for each in named if at in parties(reading, each.first)), 0)
    after = reading.phrases.values["done_after"]
    ends = end == reading.length or any(each.end == reading.length for each in begins(reading, after, end))
    # "清单由TSB给BR发": what stands before names somebody else.
    if not ends or not first or any(each.first < first for each in named):
        return None
    words, last = reading.words, first
    while last and words.words[last - 1] in reading.phrases.lists["gives_to"]:
        last -= 1
    start = 1 if words.words[0] in reading.phrases.lists["takes_object"] else 0
    if start >= last:
        return None
    owners = parties_in(words.said(first, at), scene.lang, scene.names)
    return tidy(f"{words.said(at, end)}{words.said(start, last)}"), owners
