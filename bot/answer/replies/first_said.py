"""The words by which something new was asked for, kept while it is picked or agreed to: "1" and "yes" say nothing.

They stand beside what is recorded, as evidence, in the language in which they were said.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.answer.meanings import WRITES_DOWN
from bot.answer.prepare import Prepared
from bot.understand.picks import Pick, from_data
from bot.understand.talked.again import is_otherwise
from bot.understand.types import Talked, Understood
from handlers.answer import Line, Reply
from handlers.commands.command import Command
from handlers.context import Context

# Of what is written down, what somebody else is to do or another day.
RIGHTED_IN_A_WORD = frozenset({"RecordAction", "RecordCallToAction"})


def with_words(pick: Pick, context: Context) -> Pick:
    """What is offered, with the words that asked for it where it writes something down."""
    evidence = context.evidence
    kept = pick.command in WRITES_DOWN and bool(evidence.text)
    return replace(pick, said=evidence.text, lang=evidence.lang) if kept else pick


def as_first_said(context: Context, prepared: Prepared) -> Context:
    """The request in the words that asked for what is picked or put right by it; as it is where nothing is."""
    meant = prepared.understanding
    offers = [each for each in prepared.talked.choices if each.offer and each.said]
    found = next((each for each in offers if isinstance(meant, Understood) and _is_same(each, meant.command)), None)
    return _in_words(context, found) if found else context


def _is_same(pick: Pick, command: Command) -> bool:
    # Put right, another day or somebody else goes with the same text.
    text = getattr(command, "text", None)
    same = pick.command == type(command).__name__ and text is not None and text == pick.fields.get("text")
    return same or pick.is_of(command)


def taken_up(context: Context, data: Mapping[str, Any] | None) -> tuple[Context, Pick]:
    """What was offered, and the request in the words that asked for it."""
    pick = from_data(data or {})
    return (_in_words(context, pick) if pick.said else context), pick


def _in_words(context: Context, pick: Pick) -> Context:
    return replace(context, evidence=replace(context.evidence, text=pick.said, lang=pick.lang or context.evidence.lang))


def told_how(talked: Talked, command: Command, reply: Reply) -> Reply:
    """How something is said, to whoever wants it otherwise than it is shown: a word that puts it right will do."""
    shown = is_otherwise(talked, command) and talked.choices[0].command in RIGHTED_IN_A_WORD
    return reply.model_copy(update={"parts": (*reply.parts, Line(key="change-how"))}) if shown else reply
