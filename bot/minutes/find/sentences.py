"""What was said, cut into sentences: captions put together again, lists and headings told apart from talk."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from bot.minutes.files.speakers import bullet
from bot.minutes.files.types import Spoken
from bot.minutes.find.cues import heads
from bot.minutes.find.types import OF_COMMAND
from bot.understand.dates.text import fold
from bot.understand.fields.cells import is_parted
from bot.understand.fields.column_heads import are_headings, role_of
from bot.understand.fields.headed_lists import is_ticked
from bot.understand.fields.mark_heads import are_names
from bot.understand.fields.whole_lines import head_of, leads_up
from bot.understand.marked import headed_command
from bot.understand.text.list_heads import listed

LONGEST, BEFORE, LONGEST_HEAD = 600, 4, 40
# Behind so many lines with dots or numbers, one without is none of the list.
FEWEST = 2
# Somebody who speaks on for longer without a full stop is cut all the same: captions may have no marks at all.
LONGEST_TURN = 1_500


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, verbatim. ``under``: the kind of item that the heading above announces, in a list; ``before``:
    what was said just before, without which "I will do that" says little; ``labelled``: its speaker's name and a colon
    stand before it in its line; ``led``: the line above that leads up to it, "TSB to"; ``row``: what it says as a row
    of a table of actions."""

    words: str
    position: int
    at: str | None
    speaker: str | None
    under: str | None = None
    before: str = ""
    labelled: bool = False
    led: str = ""
    row: str = ""


def sentences_of(spoken: Iterable[Spoken]) -> Iterator[Sentence]:
    """Sentence by sentence, in their order."""
    under: str | None = None
    before: deque[str] = deque(maxlen=BEFORE)
    leads, dotted, named, last = ("", ""), 0, 0, 0
    for each in joined(spoken):
        head = _head(each)
        if each.row or each.done:
            dotted = FEWEST
            row = Sentence(each.text[:LONGEST], each.position, each.at, each.speaker, row=each.row)
            yield from [row] if each.row else []
        elif head or each.heading:
            under, leads, dotted, named = head, ("", ""), 0, 0
            before.clear()
        elif under and (led := _leads(each)):
            leads = led, head_of(each.text)
        elif under and are_headings(each.text):
            continue
        elif under and len(each.text) <= LONGEST and (_is_of_list(each) or _may_be_of_list(each, dotted, named, last)):
            dotted, named = dotted + (listed(each.text) is not None), named + each.labelled
            if is_ticked(each.text):
                continue
            words = bullet().sub("", each.text)
            leads = leads if listed(each.text) and head_of(each.text) != leads[1] else ("", "")
            yield Sentence(words, each.position, each.at, each.speaker, under, labelled=each.labelled, led=leads[0])
        else:
            # Where a list has ended, no line without a dot goes on with it.
            dotted = FEWEST if dotted or named else 0
            first = each.labelled
            for words in cut(each.text):
                said = " ".join(before)
                yield Sentence(words, each.position, each.at, each.speaker, before=said, labelled=first)
                before.append(words)
                first = False
        last = each.position


def _may_be_of_list(each: Spoken, dotted: int, named: int, last: int) -> bool:
    """Whether a line without a dot may be one of a list all the same, so many lines of which have dots, or begin with
    who does it; ``last``: where the line before it begins."""
    close = each.position <= last + 1 and (not named or len(each.text.split()) > 1)
    return (not dotted or (dotted < FEWEST and close)) and (named < FEWEST or close)


def _is_of_list(each: Spoken) -> bool:
    """Whether a line is one of a list whose lines have dots or numbers, or a row of a table below it."""
    return listed(each.text) is not None or each.labelled or is_parted(each.text)


def _leads(each: Spoken) -> str:
    """What a line says that only leads up to those below it, "1. TSB to:"."""
    said = each.text.rstrip()
    found = listed(said)
    leads = found and (said.endswith((":", "：")) or are_names(found.words))
    return leads_up(said) if leads and not each.labelled else ""


def joined(spoken: Iterable[Spoken]) -> Iterator[Spoken]:
    """What was said, with captions that cut a sentence put together again."""
    held: list[Spoken] = []
    for each in spoken:
        if held and not _goes_on(held, each):
            yield _one(held)
            held = []
        held.append(each)
    if held:
        yield _one(held)


def _goes_on(held: list[Spoken], each: Spoken) -> bool:
    last = held[-1]
    if not (each.cue and last.cue and each.speaker == last.speaker) or _ended().search(last.text):
        return False
    return sum(len(part.text) for part in held) < LONGEST_TURN


def _one(held: list[Spoken]) -> Spoken:
    first = held[0]
    if len(held) == 1:
        return first
    return Spoken(" ".join(each.text for each in held), first.position, first.speaker, first.at, cue=True)


def _head(each: Spoken) -> str | None:
    """The kind of item that a title announces: "Action items:"."""
    words = bullet().sub("", each.text).strip().strip("*_#").strip().rstrip(":：").strip()
    if words and not each.heading and fold(words).text not in heads():
        # "Thank you all. What we agreed:".
        words = [*cut(words)][-1]
    if len(words) > LONGEST_HEAD:
        return None
    # "Agreed." is also what people say.
    titled = each.heading or (each.text.rstrip().endswith((":", "：")) and not each.speaker)
    return heads().get(fold(words).text) or (OF_COMMAND.get(headed_command(words) or "") if titled else None)


def cut(text: str) -> Iterator[str]:
    """The sentences of what one person said, each as it stands; "Deadline: 4 December" is of the one before it."""
    begun = 0
    ends = [each for each in _between().finditer(text) if not _is_label(text[each.end() : each.end() + LONGEST_HEAD])]
    for start, end in ((each.start(), each.end()) for each in ends):
        if text[begun:start].strip():
            yield text[begun:start].strip()[:LONGEST]
        begun = end
    if text[begun:].strip():
        yield text[begun:].strip()[:LONGEST]


def _is_label(words: str) -> bool:
    label, colon, _ = words.replace("：", ":").partition(":")
    role = role_of(label) if colon else None
    return role is not None and role[0] in ("owner", "by")


@cache
def _ended() -> re.Pattern[str]:
    return re.compile(r"[.!?…。！？؟][\"'»”)]*\s*$")


@cache
def _between() -> re.Pattern[str]:
    # Not behind an initial or a title ("Dr. Silva"), not inside of a number or a link.
    return re.compile(r"(?<=[a-zà-ÿа-яё\d)\"”»\u0600-\u06ff][.!?؟])\s+(?=\S)|(?<=[。！？；])\s*")
