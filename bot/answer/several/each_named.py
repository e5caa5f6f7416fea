"""One question about several, "what is overdue for TSB and BR?", "who leads accessibility and gender?": it is answered
for each as if that one had been asked about alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from bot.answer.talking import Talking
from bot.understand.named.names import Mentioned
from bot.understand.patterns.phrases import phrases_of
from bot.understand.patterns.reading import Reading
from bot.understand.text.joins import all_of, any_of, holds_and
from bot.understand.text.small import is_small
from bot.understand.text.words import clitics, words_of
from bot.understand.types import Understood
from handlers.commands.command import Command

# A joint meeting is of two, and so is an overlap: what is asked of those is one question.
ASKED = frozenset({"ListItems", "FindFocalPoint", "FindTopics", "ListMembers", "ShowTopic"})
KINDS = ("body", "topic", "member")
FEWEST, MOST, LONGEST = 2, 6, 240


def each_named(talking: Talking) -> tuple[Understood, ...]:
    """What is asked about each of several that are named together; nothing where it is one question about one."""
    if not (text := talking.free(LONGEST)) or talking.draft(text).command not in ASKED:
        return ()
    reading = Reading(words_of(text), phrases_of(talking.draft(text).lang), talking.names)
    rows = [row for kind in KINDS for row in _rows(reading, kind) if FEWEST <= len(row) <= MOST]
    found = [talking.read(each) for each in _apart(text, rows[0])] if len(rows) == 1 else []
    meant = tuple(each for each in found if isinstance(each, Understood))
    return meant if len(meant) == len(found) and _are_alike([each.command for each in meant]) else ()


def _rows(reading: Reading, kind: str) -> list[list[Mentioned]]:
    """What is named together, by runs of names between which nothing but words that join stands."""
    rows: list[list[Mentioned]] = []
    for named in reading.at.values():
        if all(each.kind != kind for each in named.entries):
            continue
        if rows and _are_joined(reading, rows[-1][-1], named):
            rows[-1].append(named)
        else:
            rows.append([named])
    return rows


def _are_joined(reading: Reading, one: Mentioned, other: Mentioned) -> bool:
    words, joins = reading.words.words, all_of() | any_of()
    between = words[one.last : other.first]
    if not all(word in joins or is_small(word) for word in between):
        return False
    gap = reading.words.text[one.end : other.start]
    return not joins.isdisjoint(between) or bool(_mark().search(gap)) or holds_and(words[other.first])


def _apart(text: str, row: Sequence[Mentioned]) -> list[str]:
    """The text with each of the names in place of all."""
    begun = row[0].start + clitics(text[row[0].start : row[0].end])
    names = (text[each.start + clitics(text[each.start : each.end]) : each.end] for each in row)
    return [f"{text[:begun]}{name}{text[row[-1].end :]}" for name in names]


def _are_alike(commands: Sequence[Command]) -> bool:
    """Whether one question is asked, each time about another."""
    told = [each.model_dump(mode="json") for each in commands]
    if len(commands) < FEWEST or len({type(each) for each in commands}) > 1:
        return False
    differing = [name for name in told[0] if any(each[name] != told[0][name] for each in told)]
    return len(differing) == 1 and all(one != other for at, one in enumerate(told) for other in told[:at])


@cache
def _mark() -> re.Pattern[str]:
    return re.compile(r"[,،，、/&]")
