"""Topics that the register does not know by the words said: those near in meaning, asked about where several are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from bot.understand.bounds import MOST, NAMES_TELL, TOPICS_TELL, chosen
from bot.understand.named.names import Names
from bot.understand.types import Draft, Slot, Unclear, Understanding, Understood
from handlers.answer import Line, Words
from handlers.commands.command import Command
from handlers.commands.fields import Lang, Unknown


class Index(Protocol):
    """What is asked of the meaning index; see ``bot/understand/sense/meaning.py``."""

    def commands(self, words: str) -> list[tuple[str | None, float]]: ...

    def nearest(self, words: str, most: int = 3) -> list[tuple[str, float]]: ...

    def topics(self, words: Sequence[str], names: Names, lang: Lang) -> list[tuple[str, float]]: ...


def near_topics(index: Index, text: str, names: Names, lang: Lang) -> list[str]:
    """The topic that words are about, several where they may be about either, none where they are far from all."""
    return chosen(index.topics(pieces(text), names, lang), TOPICS_TELL)


def pieces(text: str) -> list[str]:
    """A sentence and the parts of it between marks, since what is asked about often stands in one of them."""
    parts = [part.strip() for part in re.split(r"[,.;:!?،؛؟，。；：！？]+", text)]
    return [text, *(part for part in parts if part and part != text)][:MOST]


def known_topic(command: Command, index: Index, names: Names, lang: Lang) -> Understanding | None:
    # A question about a topic that the register doesn't know by these words: put to the topics near in meaning.
    topic = getattr(command, "topic", None)
    if not isinstance(topic, Unknown) or command.changes:
        return None
    ids = chosen(index.topics([topic.unknown], names, lang), NAMES_TELL)
    return which_topic([command.model_copy(update={"topic": id_}) for id_ in ids], names, lang)


def which_topic(commands: Sequence[Command], names: Names, lang: Lang) -> Understanding | None:
    """One command, or the question which topic is meant."""
    if len(commands) < 2:
        return Understood(lang, commands[0]) if commands else None
    shown = (names.shown("topic", str(getattr(each, "topic", "")), lang) for each in commands)
    labels = tuple(Line(key="reading-name", facts={"name": Words(text=name)}) for name in shown)
    return Unclear(lang, Line(key="which-topic"), tuple(commands), labels)


def with_topic(draft: Draft, id_: str, names: Names) -> Draft:
    return replace(draft, slots={**draft.slots, "topic": Slot(names.shown("topic", id_, draft.lang), 0, 0)})
