"""A body that nobody entered, told by its letters or its well-known name: "who leads accessibility in FIFA?", "open
items of the World Bank", "the next meeting of UNESCO". What is asked is asked of it, and not of all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import takewhile

from bot.answer.talking import Talking
from bot.understand.patterns.match import anywhere
from bot.understand.patterns.reading import Reading
from bot.understand.text.small import is_small
from bot.understand.text.words import is_han, words_of
from bot.understand.types import Understanding, Understood
from handlers.commands.command import Command
from handlers.commands.fields import Lang, Party, Unknown
from handlers.commands.focal_points import FindFocalPoint
from handlers.commands.items import ListItems
from handlers.commands.meetings import ListMeetings, ShowMeeting

# Beside Chinese characters there is no space.
CAPITALS = re.compile(r"(?<![A-Za-zА-Яа-яЁё\d-])[A-ZА-ЯЁ]{2,}(?:-[A-ZА-ЯЁ]+)*(?![A-Za-zА-Яа-яЁё\d-])")
# The languages in which a body follows what it has without a word between.
BARE_BEHIND = ("ru", "ar")


def asked_of_unknown(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; a question that names no body of the register is asked of that one, not of all."""
    command = meant.command if isinstance(meant, Understood) else None
    if not isinstance(meant, Understood) or command is None or not _is_of_all(command):
        return meant
    unknown = next(_unknown(talking, meant.lang, anywhere_said=isinstance(command, FindFocalPoint)), None)
    return replace(meant, command=_of(command, unknown)) if unknown else meant


def _unknown(talking: Talking, lang: Lang, *, anywhere_said: bool) -> Iterator[str]:
    """What is said of a body that the register lacks; where not anywhere, only whose items or meetings are asked for:
    a meeting may be held at a university."""
    text, reading = talking.text, talking.reads(talking.text, lang)
    for start, end in _letters(talking, reading):
        if _stands_for_place(text, start, end) if anywhere_said else _is_asked_of(reading, text, start, end):
            yield text[start:end]
    words = reading.words
    for start, end in _well_known(talking, reading):
        if anywhere_said or _is_asked_of(reading, words.text, start, end):
            yield words.text[start:end]


def _is_of_all(command: Command) -> bool:
    match command:
        case FindFocalPoint():
            return command.body is None and not isinstance(command.topic, Unknown)
        case ListItems():
            # Words of no topic may be just these.
            return command.party is None and command.body is None and not isinstance(command.topic, Unknown)
        case ListMeetings():
            return command.group is None
        case ShowMeeting():
            return command.meeting == "next" and command.group is None and command.jointly_with is None
    return False


def _of(command: Command, words: str) -> Command:
    if isinstance(command, ListItems):
        return command.model_copy(update={"party": Party(kind="unknown", words=words)})
    name = "body" if isinstance(command, FindFocalPoint) else "group"
    return command.model_copy(update={name: Unknown(unknown=words)})


def _letters(talking: Talking, reading: Reading) -> Iterator[tuple[int, int]]:
    """Where capitals stand that are no name and no other abbreviation."""
    named = [(each.start, each.end) for each in talking.names.mentions(talking.text)]
    for found in CAPITALS.finditer(talking.text):
        known = any(start <= found.start() and found.end() <= end for start, end in named)
        other = found.group().lower() in reading.phrases.lists["no_body"] or _begins_one(talking, found.group())
        if not known and not other:
            yield found.span()


def _well_known(talking: Talking, reading: Reading) -> Iterator[tuple[int, int]]:
    """Where bodies of the world stand; what the register has under this name, or as part of a longer one, is known."""
    words = reading.words
    named = [(each.start, each.end) for each in talking.names.mentions(words.text)]
    for at, match in sorted(anywhere(reading, "other_body"), key=lambda each: (each[0], -each[1].end)):
        start, end = words.starts[at], words.ends[match.end - 1]
        if all(last <= start or end <= first for first, last in named):
            yield start, end


def _begins_one(talking: Talking, letters: str) -> bool:
    """Whether the whole is meant of which the register has the parts: "ITU", of ITU-R, ITU-T and ITU-D."""
    return any(each.text.startswith((f"{letters}-", f"{letters} ")) for each in talking.names.of_kind("body"))


def _is_asked_of(reading: Reading, text: str, start: int, end: int) -> bool:
    """Whether items or meetings are asked for of these, "of FIFA", "FIFA的"; "on FIFA" says what they are about."""
    before, behind = words_of(text[:start]).words, words_of(text[end:]).words
    run = [*takewhile(is_small, reversed(before))]
    bare = not run and bool(before) and reading.phrases.lang in BARE_BEHIND
    owned = bare or not reading.phrases.lists["asked_of"].isdisjoint(run)
    return _owns(text, end) or (owned and (not behind or is_small(behind[0])))


def _stands_for_place(text: str, start: int, end: int) -> bool:
    """Whether letters stand where a body does, "in FIFA?", and begin no name, "for ICT accessibility"."""
    before, behind = words_of(text[:start]).words, text[end:].lstrip()[:1]
    shouted = (text[:start] + text[end:]).isupper()
    if _owns(text, end):
        return True
    return not shouted and bool(before) and is_small(before[-1]) and (not behind.isalpha() or is_han(behind))


def _owns(text: str, end: int) -> bool:
    # "FIFA的".
    return text[end:].lstrip()[:1] == "的"
