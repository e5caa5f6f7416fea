"""The value of a field from words that answer what it was asked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from bot.understand.data import LANGS
from bot.understand.doubts import Doubt, Unreadable
from bot.understand.fields import fill
from bot.understand.fields.as_name import OF_PARTIES, are_names
from bot.understand.fields.classes import class_of
from bot.understand.fields.clock import clock
from bot.understand.fields.fill import READERS, Read
from bot.understand.fields.leads import leads_again
from bot.understand.fields.meeting_field import meeting
from bot.understand.fields.meetings import AHEAD, OF_TIME
from bot.understand.fields.task import Scene
from bot.understand.fields.upkeep import OF_DAYS
from bot.understand.patterns.match import anywhere, said
from bot.understand.patterns.polite import read as read_words
from bot.understand.prose.parts import clauses
from bot.understand.prose.pleasantry import pleasant
from bot.understand.talked.other_item import is_item
from bot.understand.text.words import is_question

# Who, when and what is not said by saying no; so far into an answer that is looked for.
OF_NAMES = frozenset({"due", "at", "until", "responsible", "addressed_to", "cooperating", "report_to", "party", "to"})
MOST_BEFORE = 3
# What is recorded of these tells or asks for something.
TO_BE_DONE = frozenset({"RecordAction", "RecordConclusion", "RecordCallToAction", "RecordInformation", "RemindMe"})
# Nor is it by thanking, which is no text of a reminder either.
OF_WORDS = OF_NAMES | {"text"}
# "TSB is too busy."
DENYING = "does_not"
BREAKS = frozenset(",;.:(!?—–-،؛。，；：、（！？")


def value_of(command: str, name: str, words: str, scene: Scene) -> Any:
    """The value, or a doubt. Raises ``Unreadable`` with a reason for words that do not answer."""
    # "By 18 December", "40 replies so far" name no item.
    denied = name == "item" and (is_question(words) or _is_refused(words, scene) or ends_in_no(words, scene))
    if denied or (name == "item" and not any(map(is_item, read_words(words, scene.lang, scene.names)))):
        raise Unreadable("answer-not-understood")
    if name == "text" and command in TO_BE_DONE and is_question(words):
        # "Which actions has TSB?" is nothing to be done.
        raise Unreadable("answer-not-understood")
    if name in OF_PARTIES and anywhere(scene.reading(words), DENYING):
        raise Unreadable("answer-not-understood")
    if name in OF_NAMES and _is_refused(words, scene) and not (name == "due" and fill.is_none(words, scene)):
        raise Unreadable("answer-not-understood")
    polite = _is_polite(words, scene) if name in OF_PARTIES else name in OF_WORDS and _greets(words, scene)
    if polite or (name in OF_PARTIES and _is_either(words, scene)):
        raise Unreadable("answer-not-understood")
    read = reader_of(command, name) or READERS.get(name, fill.plain)
    try:
        value = read(words, scene)
    except Unreadable as fault:
        raise Unreadable(fault.reason or "answer-not-understood") from None
    if isinstance(value, Mapping) and "unknown" in value and (is_question(words) or refuses(words, scene)):
        # "I don't know" is no topic.
        raise Unreadable("answer-not-understood")
    if name in OF_PARTIES and not isinstance(value, Doubt) and not are_names(value, scene, asks=is_question(words)):
        # "Forget about 2", "who has time?" are nobody.
        raise Unreadable("answer-not-understood")
    return value


def _is_polite(words: str, scene: Scene) -> bool:
    # "Thanks", "one moment" are nobody.
    reading = scene.reading(words)
    return any(said(reading, name) for name in ("courtesy", "greeting", "answer", "pleasantry"))


def _greets(words: str, scene: Scene) -> bool:
    # "早上好", "good day" are no times; "until tomorrow" may part, and answers.
    told = pleasant([(scene.lang, scene.reading(words))])
    return told is not None and told.reason != "parted"


def _is_either(words: str, scene: Scene) -> bool:
    # "TSB or BDT": which of them is still not known.
    reading = scene.reading(words)
    return not reading.phrases.lists["either"].isdisjoint(reading.words.words)


def refuses(words: str, scene: Scene) -> bool:
    """Whether any of the words denies."""
    reading = scene.reading(words)
    return not reading.phrases.lists["refusing"].isdisjoint(reading.words.words)


def ends_in_no(words: str, scene: Scene) -> bool:
    """Whether the last word denies: "2 isn't"."""
    # "La 2 no."
    reading = scene.reading(words)
    return any(match.end == reading.length for _, match in anywhere(reading, "no"))


def _is_refused(words: str, scene: Scene) -> bool:
    # "Not TSB", "I don't know yet", "not Friday" name nobody and no day; "no later than Friday" does.
    found = scene.due(words, cued=True)
    if found is not None and found.cue_start == 0:
        return _denies(words[found.end :], scene)
    said = scene.reading(words).words.words[:MOST_BEFORE]
    return not scene.reading(words).phrases.lists["refusing"].isdisjoint(said)


def _denies(behind: str, scene: Scene) -> bool:
    # "Until Monday I can't" names no day; "Friday, not earlier" does.
    if not behind.strip() or behind.lstrip()[:1] in BREAKS:
        return False
    reading = scene.reading(clauses(behind)[0])
    return not reading.phrases.lists["refusing"].isdisjoint(reading.words.words[:MOST_BEFORE])


def reader_of(command: str, name: str) -> Read | None:
    """How a setting or a meeting is read that phrases never hold as words; nothing for any other field."""
    own = OF_TIME.get((command, name)) or OF_DAYS.get((command, name))
    if own is not None:
        return own
    if name == "meeting":
        return partial(meeting, ahead=command in AHEAD)
    if name == "value":
        return {"SetTimeZone": fill.zone, "SetLanguage": _language}.get(command)
    own_name: Mapping[str, Read] = {
        "lang": _language,
        "zone": fill.zone,
        "quiet_start": clock,
        "quiet_end": clock,
        "leads": leads_again,
        "of_class": class_of,
    }
    return own_name.get(name)


def _language(words: str, scene: Scene) -> Any:
    if is_question(words) or refuses(words, scene):
        raise Unreadable
    # A language is often called as it calls itself.
    readings = (replace(scene, lang=lang).reading(words) for lang in dict.fromkeys([scene.lang, *LANGS]))
    return next((lang for each in readings if (lang := said(each, "language"))), None) or fill.text(words, scene)
