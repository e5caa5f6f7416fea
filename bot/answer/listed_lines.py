"""Numbered or dotted lines of somebody's minutes, "1. BDT to run the survey": the numbers are those of the list."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from bot.answer.talking import Talking
from bot.message import Said
from bot.understand.marked import MarkedLine, marked_lines, read_line
from bot.understand.text.words import is_han, words_of
from bot.understand.types import Understanding, Understood
from handlers.commands.items import RecordAction

FEWEST, MOST, LONGEST = 2, 30, 6_000
# Fewer words, or Chinese signs, say nothing that is to be done.
LEAST, LEAST_HAN = 2, 4


def list_recorded(talking: Talking) -> tuple[tuple[str, Understanding], ...]:
    """The lines of a list with what each records, where each would be recorded had it been said alone; else nothing."""
    read = tuple((line, talking.read(line)) for line in _lines(talking))
    return read if all(_records(meant) for _, meant in read) else ()


def list_shown(talking: Talking) -> tuple[Understood, ...]:
    """What the lines of a list would record, as guesses, where each of them begins with who is to do it."""
    lines, (asker, names, now) = _lines(talking), (talking.asker, talking.names, talking.now)
    read = [read_line(MarkedLine("RecordAction", line, line), asker, names, now) for line in lines]
    found = [replace(each, guess=True) for each in read if isinstance(each, Understood) and _is_owned(each)]
    return tuple(found) if len(found) == len(lines) else ()


def _lines(talking: Talking) -> list[str]:
    """What stands behind the numbers, which count on from one, or behind the dots; nothing of other messages."""
    text = talking.message.text if isinstance(talking.message, Said) and talking.text else ""
    if "\n" not in text or len(text) > LONGEST or talking.talked.form or marked_lines(text):
        return []
    found = [_listed().match(line) for line in text.splitlines() if line.strip()]
    lines = [each for each in found if each]
    counted = [int(each[1]) for each in lines if each[1]]
    alike = counted in ([], list(range(1, len(lines) + 1))) and len(lines) == len(found)
    return [each[2].strip() for each in lines] if alike and FEWEST <= len(lines) <= MOST else []


def _records(meant: Understanding) -> bool:
    return isinstance(meant, Understood) and not meant.guess and _is_owned(meant)


def _is_owned(meant: Understood) -> bool:
    command = meant.command
    if not isinstance(command, RecordAction) or all(each.kind == "unknown" for each in command.responsible):
        return False
    said = words_of(command.text).words
    return len(said) >= (LEAST_HAN if any(map(is_han, said)) else LEAST)


@cache
def _listed() -> re.Pattern[str]:
    return re.compile(r"^\s*+(?:\(?(\d{1,2})(?:[.)）．]\s++|[、．）)]|\.(?=[^\d\s]))|[-–—*•·]\s++)(\S.*)$")
