"""Lists under a heading that is a mark, as people end a meeting: "Actions:", and below it a line for each.

Each line of the list is read as if the mark stood before it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from bot.understand.data import LANGS, headings_of, marks_of, talk_of
from bot.understand.dates.text import fold
from bot.understand.fields.bare_rows import row_of
from bot.understand.fields.cells import TICKS
from bot.understand.fields.labelled import put_together
from bot.understand.fields.mark_heads import begins_with_name
from bot.understand.fields.numbered import counted_on
from bot.understand.fields.tables import written_out
from bot.understand.fields.told import is_news, is_somebodys, says_what_to_do
from bot.understand.fields.until import is_until, until_in
from bot.understand.fields.whole_lines import whole_lines
from bot.understand.text.list_heads import listed
from bot.understand.text.small import is_small
from bot.understand.text.words import words_of

# A longer line is no heading, unless a list stands below it that it says more of; more words are no mark.
LONGEST, LONGEST_GOING_ON, MOST_OF_MARK = 60, 100, 4
# So many lines may stand between two of a list that is counted.
MOST_BETWEEN = 3

# What a heading may be of: what is to be done, what else is recorded line by line, people.
TASKS, LINES, PEOPLE = "tasks", "lines", "people"
Heads = Callable[[str], str | None]


@dataclass
class _List:
    """The list that is being read: its heading, whether lines need a dot or a number, whether it is certain that one
    is to be, and the line begun last; of people, who stand in one line, all of them."""

    heading: str
    dotted: bool
    certain: bool
    begun: str = ""
    people: list[str] | None = None
    number: int = 0


def each_headed(text: str, is_heading: Heads) -> Iterator[str]:
    """The lines of a text; those of a list with its heading before each, and none that is ticked; rows of a table
    written out, and what is said below a line of who does it and by when behind it.

    ``is_heading`` says whether words with their colon are a mark, as those of a heading are, and of what it is.
    """
    under: _List | None = None
    lines = [*put_together(whole_lines([*written_out(counted_on(text.splitlines()))]))]
    for at, line in enumerate(lines):
        following = lines[at + 1] if at + 1 < len(lines) else ""
        if under is not None and (taken := _taken(under, line, following)) is not None:
            if under.people is None:
                yield from _ended(under)
                under.begun = taken
            else:
                under.people += [taken] if taken else []
            continue
        if under is not None and (_goes_on(under, line) or _is_aside(under, line, following)):
            continue
        yield from _ended(under)
        below = [*filter(str.strip, lines[at + 1 : at + 3])]
        headed = _headed_on(line, is_heading, below) or _headed(line, is_heading)
        if headed is None:
            yield from _in_a_row(line, is_heading)
        under = under if headed is None and _counts_on(under, lines[at + 1 :]) else headed
    yield from _ended(under)


def _counts_on(under: _List | None, below: Sequence[str]) -> bool:
    """Whether the next line of a list that is counted stands a little further down."""
    found = next((each for line in below[:MOST_BETWEEN] if (each := listed(line))), None)
    return under is not None and bool(under.number) and found is not None and found.number == under.number + 1


def _ended(under: _List | None) -> Iterator[str]:
    if under is not None and under.people:
        yield f"{under.heading} {', '.join(under.people)}"
        under.people = []
    if under is not None and under.begun:
        yield f"{under.heading} {under.begun}"
        under.begun = ""


def _headed(line: str, is_heading: Heads) -> _List | None:
    words = line.strip(" \t*_#•·>-–—")
    if not words or len(words) > LONGEST:
        return None
    plain = words.rstrip(":： ")
    heading = as_mark(plain, is_heading)
    heads = is_heading(heading)
    # "Agreed", and below it "BR will send it", answers what was asked.
    dotted = words == plain and heads != TASKS
    return _List(heading, dotted, words != plain, people=[] if heads == PEOPLE else None) if heads else None


def as_mark(plain: str, is_heading: Heads) -> str:
    """A heading as the mark that it stands for, with a colon; of "Actions / Mesures", in two languages, the first."""
    parts = [part.strip() for part in plain.split("/")]
    marks = [_headings().get(words_of(part).words) or f"{part}:" for part in parts]
    same = len(parts) > 1 and len({is_heading(mark) for mark in marks}) == 1
    return marks[0] if len(parts) == 1 or (same and is_heading(marks[0])) else f"{plain}:"


def _headed_on(line: str, is_heading: Heads, below: Sequence[str]) -> _List | None:
    """A heading that goes on to say of what, or until when, "Actions by 12 December", where a list stands below it."""
    plain = line.strip(" \t*_#•·>-–—").rstrip(":： ")
    first = listed(below[0]) if below else None
    if len(plain) > LONGEST_GOING_ON or first is None or is_news(first.words, LANGS):
        return None
    words = words_of(plain)
    for end in range(1, min(MOST_OF_MARK + 1, len(words.words))):
        heading = _headings().get(words.words[:end]) or f"{words.said(0, end)}:"
        rest = plain[words.ends[end - 1] :].strip()
        if (is_until(rest) or _is_of_meeting(rest)) and is_heading(heading) in (TASKS, LINES):
            by = f" {until_in(rest)}" if is_until(rest) else ""
            return _List(f"{heading.rstrip(':')}{by}:", dotted=True, certain=True)
    return None


def _is_of_meeting(words: str) -> bool:
    # "Mesures de sécurité" heads no list of what was decided.
    said, apart = words_of(words).words, words[0] in "(（[,–—-"
    meets = any(each.startswith(_meetings()) for each in said)
    return (meets and (apart or is_small(said[0]))) or (apart and any(map(str.isdecimal, said)))


@cache
def _meetings() -> tuple[str, ...]:
    every = (each for lang in LANGS for each in talk_of(lang)["groups"]["meeting"])
    return tuple(fold(each.rstrip("*")).text for each in every)


def _in_a_row(line: str, is_heading: Heads) -> Iterator[str]:
    """What a list within one line holds, "Actions: 1) … 2) …", with the heading before each; else the line."""
    found = _first().match(line)
    if found is None or is_heading(found[1]) not in (TASKS, LINES):
        yield line
        return
    numbers = [*_numbers().finditer(line, found.end(1))]
    # "Actions: 1.1 …" counts no items.
    if not numbers or [int(each[1]) for each in numbers] != [*range(1, len(numbers) + 1)]:
        yield line
        return
    ends = [*(each.start() for each in numbers[1:]), len(line)]
    yield from (f"{found[1]} {line[each.end() : end].strip()}" for each, end in zip(numbers, ends, strict=True))


def _taken(under: _List, line: str, following: str) -> str | None:
    """What a line of the list says, empty where it is ticked; None where the line is none of the list."""
    if not line.strip():
        return None
    row = row_of(line) if under.people is None else None
    if row is not None:
        # Of a table that has no headings of its own.
        under.certain = True
        return row
    found = listed(line)
    if found:
        under.dotted, under.number = True, found.number or 0
    elif under.people is not None or under.dotted or not _belongs(under, line.strip(), following.strip()):
        return None
    under.certain = True
    words = found.words if found else line.strip()
    return "" if is_ticked(line) or words.endswith(("?", "？", "؟")) else words


def is_ticked(line: str) -> bool:
    """Whether a line of a list says by a box or a sign at either end that it is done."""
    found = listed(line)
    words = found.words if found else line.strip()
    return bool(found and found.is_ticked) or words[:1] in TICKS or words[-1:] in TICKS


def _belongs(under: _List, line: str, following: str) -> bool:
    # "Actions", and below it "I'd like to add something", may be talk.
    certain = under.certain or begins_with_name(line) or is_somebodys(line) or says_what_to_do(following)
    return certain and says_what_to_do(line)


def _is_aside(under: _List, line: str, following: str) -> bool:
    """Whether a line below one of a list is the rest of it: "(by Friday)"."""
    rest = line.strip()
    ends = rest[-1:] in (")", "）") or listed(following) is not None
    if not (under.dotted and under.begun and rest[:1] in ("(", "（") and ends):
        return False
    under.begun += f" {rest}"
    return True


def _goes_on(under: _List, line: str) -> bool:
    """Whether a line is empty, or the rest of the one before it."""
    rest = line.strip()
    if rest and not (under.begun and line[:1].isspace()):
        return False
    under.begun += f" {rest}" if rest else ""
    return True


@cache
def _first() -> re.Pattern[str]:
    return re.compile(r"\A([^:：\n]{2,60}[:：])\s*+\(?1[.)）、]")


@cache
def _numbers() -> re.Pattern[str]:
    return re.compile(r"(?<![^\s:：;；,，])\(?(\d{1,2})(?:[.)）](?=\s)|[)）、])\s*+")


@cache
def _headings() -> dict[tuple[str, ...], str]:
    """Headings that are no marks, with the mark that they stand for."""
    return {
        words_of(heading).words: f"{marks_of(lang)[command][0]}:"
        for lang in LANGS
        for command, headings in headings_of(lang).items()
        for heading in headings
    }
