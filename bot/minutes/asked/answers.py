"""From what a language model lists to proposals: only what stands in the passage, word for word, and only as much of an
owner or a day as its words say. All else is dropped without a word."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, cast

from bot.minutes.asked.passages import Passage
from bot.minutes.asked.request import KINDS
from bot.minutes.asked.span import find_span
from bot.minutes.files.types import Spoken
from bot.minutes.find.cues import cues_of
from bot.minutes.find.days import due_in
from bot.minutes.find.find import find_all
from bot.minutes.find.owners import is_nobody, party_named, speaker_of
from bot.minutes.find.sentences import Sentence, cut
from bot.minutes.find.types import NOTHING_DUE, Kind, Light, Proposed
from bot.minutes.find.weigh import LOWEST
from bot.model.types import Unanswered
from bot.understand.dates.text import fold
from bot.understand.text.language import language_of
from bot.understand.text.tidy import tidy
from bot.understand.text.words import words_of
from handlers.commands.fields import Lang, Party

MOST_ITEMS, FEWEST_WORDS, FEWEST_LETTERS, LONGEST_NAME = 30, 2, 6, 60
SPEAKER = "speaker"


def to_proposed(answer: Mapping[str, Any], passage: Passage, light: Light) -> list[Proposed]:
    """The proposals of one passage. Raises ``Unanswered`` for what is no list of items at all."""
    items = answer.get("items")
    if not isinstance(items, list):
        raise Unanswered("nonsense")
    found = (_of(each, passage, light) for each in items[:MOST_ITEMS] if isinstance(each, Mapping))
    return [each for each in found if each is not None]


def _of(item: Mapping[str, Any], passage: Passage, light: Light) -> Proposed | None:
    kind, number, quote = item.get("kind"), item.get("line"), item.get("quote")
    if kind not in KINDS or not isinstance(quote, str):
        return None
    line = _line(number, quote, passage)
    span = find_span(quote, line.text) if line else None
    if line is None or span is None or _says_little(span):
        return None
    sentence = _sentence(span, line)
    lang = _lang(sentence.words, light)
    read = _by_rules(sentence, cast(Kind, kind), light)
    made = read or Proposed(cast(Kind, kind), "", sentence.words, line.position, lang, LOWEST)
    text = find_span(str(item.get("task") or ""), span)
    return replace(
        made,
        text=made.text if read else tidy(text if text and not _says_little(text) else span),
        quote=sentence.words,
        responsible=made.responsible or _owner(item.get("owner"), span, sentence, lang, light),
        due=made.due if made.due != NOTHING_DUE else _due(item.get("due"), span, lang, light),
        at=line.at,
        speaker=line.speaker,
    )


def _line(number: Any, quote: str, passage: Passage) -> Spoken | None:
    """The line that is named, where it holds the words; else the one that does."""
    named = passage.lines[number - 1] if isinstance(number, int) and 0 < number <= len(passage.lines) else None
    lines = [*([named] if named else []), *passage.lines]
    return next((each for each in lines if find_span(quote, each.text)), None)


def _says_little(span: str) -> bool:
    return len(words_of(span).words) < FEWEST_WORDS or len(span) < FEWEST_LETTERS


def _sentence(span: str, line: Spoken) -> Sentence:
    """The whole sentence, as the rules would quote it; the span itself where it goes beyond one."""
    whole = next((words for words in cut(line.text) if span in words), span)
    return Sentence(whole, line.position, line.at, line.speaker)


def _lang(words: str, light: Light) -> Lang:
    shown, certain = language_of(words)
    return shown if shown and certain else light.lang


def _by_rules(sentence: Sentence, kind: Kind, light: Light) -> Proposed | None:
    """What the rules read in the same sentence, however weak: its text, owner and day were checked already."""
    spoken = Spoken(sentence.words, sentence.position, sentence.speaker, sentence.at)
    return next((each for each in find_all([spoken], light) if each.kind == kind), None)


def _owner(said: Any, span: str, sentence: Sentence, lang: Lang, light: Light) -> tuple[Party, ...]:
    if not isinstance(said, str) or not 0 < len(said) <= LONGEST_NAME:
        return ()
    own = is_nobody(said)
    if said.strip().casefold() == SPEAKER or own:
        # Whoever speaks is the owner of a promise alone, and not of what several promise.
        cues = cues_of(lang)
        promised = cues.said["promise"].search(fold(span).text)
        return speaker_of(sentence, light) if promised and not cues.several.search(promised[0]) else ()
    words = find_span(said, span)
    return party_named(words, light) if words and not re.search(r"[@/<>{}\[\]]", words) else ()


def _due(said: Any, span: str, lang: Lang, light: Light) -> Any:
    words = find_span(said, span) if isinstance(said, str) else None
    return due_in(words, lang, light) if words else NOTHING_DUE
