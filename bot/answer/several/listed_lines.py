"""Several actions in one message without a mark: numbered or dotted lines of somebody's minutes, "1. BDT to run the
survey", where the numbers are those of the list; sentences and clauses behind a colon that each begin with who acts."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from bot.answer.several.list_in_text import FEWEST, MOST, list_in
from bot.answer.several.twofold import without_order
from bot.answer.several.who_acts import as_action, cut_at_names, is_led
from bot.answer.talking import Talking
from bot.answer.unasked.befallen import is_befallen
from bot.understand.fields.no_task import ends_done, has_none, tells_of
from bot.understand.prose.negated import denies
from bot.understand.text.words import is_han, words_of
from bot.understand.types import Nothing, Talked, Understanding, Understood
from handlers.commands.items import RecordAction

# Fewer words, or Chinese signs, say nothing that is to be done.
LEAST, LEAST_HAN = 2, 4
# Shown first, a verb and what it is done to are enough.
SHOWN_HAN = 3
# Among so many first words it stands that something is not done.
BEGUN = 2
LONGEST_SAID = 600


def list_recorded(talking: Talking) -> tuple[tuple[str, Understanding], ...]:
    """The lines of a list, or the sentences, with what each records, where each would be recorded had it been said
    alone; else nothing."""
    listed = list_in(talking)
    lines = listed.lines if listed and listed.alone else _sentences(talking)
    read = tuple((line, talking.read(line)) for line in lines)
    return read if all(_records(talking, said, meant) for said, meant in read) else ()


def list_shown(talking: Talking) -> tuple[Understood, ...]:
    """What the lines of a list, or the clauses behind a colon, would record, as guesses, where each of them begins with
    who is to do it."""
    listed = list_in(talking)
    every = listed.lines if listed else _clauses(talking)
    # "BDT sent the list" is done, and "BR: none" nothing to do.
    lines = [line for line in every if not _is_no_task(talking, line)]
    said = [as_action(talking, line, listed.heading if listed else "") for line in lines]
    read = [each for each in said if not _tells_how(talking, each)]
    lines = [line for line, each in zip(lines, said, strict=True) if each in read]
    found = [
        replace(each, guess=True)
        for each in read
        if isinstance(each, Understood) and _is_owned(each, SHOWN_HAN, dated=True)
    ]
    told = any(is_befallen(talking, line, each) for line, each in zip(lines, found, strict=False))
    return tuple(found) if len(found) == len(lines) and not told else ()


def _tells_how(talking: Talking, meant: Understanding) -> bool:
    # "BDT will be closed on Monday", "TSB will not attend".
    command = meant.command if isinstance(meant, Understood) else None
    if not isinstance(command, RecordAction):
        return False
    reading = talking.reads(" ".join(command.text.split()[:BEGUN]), meant.lang)
    first = reading.words.words[:1]
    return denies(reading, meant.lang) or not reading.phrases.lists["states"].isdisjoint(first)


def _is_no_task(talking: Talking, line: str) -> bool:
    return tells_of(line, talking.names, talking.lang_of(line)) or ends_done(line) or has_none(line)


def _sentences(talking: Talking) -> list[str]:
    """Sentences that each begin with who acts; one before them that names nobody leads up to them."""
    text = _said(talking)
    parts = [part.strip() for part in _end().split(text) if part.strip()] if text else []
    owned = [part for part in parts if is_led(talking, part)] if len(parts) >= FEWEST else []
    if not FEWEST <= len(owned) <= MOST:
        return []
    rest = len(parts) - len(owned)
    led = rest == 0 or (rest == 1 and parts[0] not in owned and _is_talk(talking, parts[0]))
    return owned if led else []


def _is_talk(talking: Talking, words: str) -> bool:
    alone = replace(talking, talked=Talked())
    return isinstance(alone.read(words), Nothing)


def _clauses(talking: Talking) -> list[str]:
    """Clauses behind a colon that each begin with who acts: "three things: BR revises it, TSB translates it"."""
    _, colon, text = _said(talking).replace("：", ":").partition(":")
    split = [part.strip() for part in _comma().split(text) if part.strip()] if colon else []
    joined = [each for part in split for each in cut_at_names(talking, part)]
    parts = [without_order(talking, each, talking.lang_of(each)) for each in joined]
    return parts if FEWEST <= len(parts) <= MOST and all(is_led(talking, part) for part in parts) else []


def _said(talking: Talking) -> str:
    text = talking.unmarked(LONGEST_SAID)
    return "" if "\n" in text else text


def _records(talking: Talking, said: str, meant: Understanding) -> bool:
    recorded = isinstance(meant, Understood) and not meant.guess and _is_owned(meant)
    return recorded and isinstance(meant, Understood) and not is_befallen(talking, said, meant)


def _is_owned(meant: Understood, least_han: int = LEAST_HAN, *, dated: bool = False) -> bool:
    command = meant.command
    if not isinstance(command, RecordAction) or all(each.kind == "unknown" for each in command.responsible):
        return False
    said = words_of(command.text).words
    # "TSB: guide (15 January)" says until when, which no talk does.
    return (dated and command.due.kind != "none") or len(said) >= (least_han if any(map(is_han, said)) else LEAST)


@cache
def _end() -> re.Pattern[str]:
    return re.compile(r"[.;!؛](?=\s|$)|[；。！]")


@cache
def _comma() -> re.Pattern[str]:
    return re.compile(r"[,;،؛](?=\s|$)|[，；、。]|\.$")
