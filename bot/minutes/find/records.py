"""What a sentence of a meeting that was read as a command records: by whom, about what, and what of it is left open."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from bot.minutes.find.days import day_words
from bot.minutes.find.owners import speaker_of
from bot.minutes.find.sentences import Sentence
from bot.minutes.find.types import Light
from bot.understand.types import Unclear, Understanding, Understood
from handlers.commands.command import Command
from handlers.commands.fields import ME, Lang, NoDue, Party
from handlers.commands.items import RecordAction, RecordCallToAction, RecordConclusion, RecordInformation

Dated = RecordAction | RecordCallToAction
Record = Dated | RecordConclusion | RecordInformation


def topic_of(command: Record | None, said: str, lang: Lang, light: Light) -> str | None:
    """What it is about: as it was understood, else the one topic that the words name."""
    if command is not None and isinstance(command.topic, str):
        return command.topic
    # Two letters ("ai", "dt") are words too; in capitals they are a topic's.
    meant = [m for m in light.names.mentions(said) if m.end - m.start > 2 or said[m.start : m.end].isupper()]
    found = {each for mentioned in meant for _, each in mentioned.ids(("topic",), lang)}
    return found.pop() if len(found) == 1 else None


def record_of(read: Understanding, said: str, lang: Lang, light: Light) -> Record | None:
    """What words record; where their day is read in two ways none is taken, and its words stay in the text."""
    if isinstance(read, Unclear):
        undated = [each.model_copy(update={"due": NoDue()}) for each in read.commands if isinstance(each, Dated)]
        first = undated[0] if len(undated) == len(read.commands) else None
        if first is None or any(each != first for each in undated):
            return None
        day = day_words(said, lang, light)
        return first.model_copy(update={"text": f"{first.text} ({day})"}) if day else first
    return read.command if isinstance(read, Understood) and isinstance(read.command, Record) else None


def known_parties(parties: Iterable[Party], sentence: Sentence, light: Light) -> tuple[Party, ...]:
    """Those named, whoever says "I" by who speaks."""
    spoken = (speaker_of(sentence, light) if each == ME else (each,) for each in parties)
    return tuple(dict.fromkeys(party for each in spoken for party in each))


def parties_of(command: Command) -> tuple[Party, ...]:
    """Who is to do it; of a call to action those to whom it is addressed."""
    found: Any = getattr(command, "responsible", ()) or getattr(command, "addressed_to", ())
    return tuple(found)
