"""Who leads a topic in a body that nobody entered, told by its letters: "who leads accessibility in FIFA?"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.answer.talking import Talking
from bot.understand.text.small import is_small
from bot.understand.text.words import is_han, words_of
from bot.understand.types import Understanding, Understood
from handlers.commands.fields import Unknown
from handlers.commands.focal_points import FindFocalPoint

# Beside Chinese characters there is no space.
CAPITALS = re.compile(r"(?<![A-Za-zА-Яа-яЁё\d-])[A-ZА-ЯЁ]{2,}(?:-[A-ZА-ЯЁ]+)*(?![A-Za-zА-Яа-яЁё\d-])")


def asked_of_unknown(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; a question that names letters of no body of the register is asked of them, not of all."""
    command = meant.command if isinstance(meant, Understood) else None
    if not isinstance(meant, Understood) or not isinstance(command, FindFocalPoint):
        return meant
    if command.body is not None or isinstance(command.topic, Unknown):
        return meant
    unknown = next(_unknown(talking), None)
    return replace(meant, command=command.model_copy(update={"body": Unknown(unknown=unknown)})) if unknown else meant


def _unknown(talking: Talking) -> Iterator[str]:
    text = talking.text
    named = [(each.start, each.end) for each in talking.names.mentions(text)]
    for found in CAPITALS.finditer(text):
        known = any(start <= found.start() and found.end() <= end for start, end in named)
        if (
            not known
            and _stands_for_place(text, found.start(), found.end())
            and not _begins_one(talking, found.group())
        ):
            yield found.group()


def _begins_one(talking: Talking, letters: str) -> bool:
    """Whether the whole is meant of which the register has the parts: "ITU", of ITU-R, ITU-T and ITU-D."""
    return any(each.text.startswith((f"{letters}-", f"{letters} ")) for each in talking.names.of_kind("body"))


def _stands_for_place(text: str, start: int, end: int) -> bool:
    """Whether letters stand where a body does, "in FIFA?", and begin no name, "for ICT accessibility"."""
    before, behind = words_of(text[:start]).words, text[end:].lstrip()[:1]
    shouted = (text[:start] + text[end:]).isupper()
    return not shouted and bool(before) and is_small(before[-1]) and (not behind.isalpha() or is_han(behind))
