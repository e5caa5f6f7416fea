"""The lines of a list as whole ones: what a mail or a page has wrapped goes behind what it goes on from, and what
stands below a line that leads up to it, "TSB to: a) draft it b) send it", is written out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import takewhile

from bot.understand.data import LANGS
from bot.understand.fields.mark_heads import are_names, may_be_headed
from bot.understand.fields.told import is_news, says_what_to_do
from bot.understand.text.list_heads import listed
from bot.understand.text.small import is_small
from bot.understand.text.words import is_han, words_of

# A line that a program has wrapped is no shorter; Chinese signs are wide.
WRAPPED, WRAPPED_HAN = 56, 28
# More words lead up to nothing, unless a colon says that they do.
MOST_LEADING = 6
COLONS, OPENS, ENDS = (":", "："), ("(", "（", "["), ".;!?。；！？؟؛"
PARTS = ("\t", "|", "｜")


def whole_lines(lines: Sequence[str]) -> list[str]:
    """The lines of a text, those of lists put together and written out."""
    return [*_written_out(unwrapped(lines))]


def unwrapped(lines: Sequence[str], *, of_any: bool = False) -> list[str]:
    """The lines of a text, each with what a program has wrapped of it: those that begin with a dot, a number or a mark;
    ``of_any``: whatever they begin with."""
    kept: list[str] = []
    for at, line in enumerate(lines):
        begun = kept[-1] if kept and (of_any or listed(kept[-1]) or _is_marked(kept[-1])) else ""
        if begun and goes_on(begun, lines[at - 1], line, lines[at + 1 : at + 2]):
            kept[-1] = f"{kept[-1].rstrip()} {line.strip()}"
        else:
            kept.append(line)
    return kept


def goes_on(begun: str, before: str, line: str, following: Sequence[str] = ()) -> bool:
    """Whether a line is the rest of the one before it, which belongs to the line begun; ``following``: what stands
    below it."""
    rest, above = line.strip(), before.strip()
    if (
        not rest
        or not above
        or above[-1] in ENDS
        or above.endswith(COLONS)
        or any(sign in begun + rest for sign in PARTS)
    ):
        return False
    if listed(line) or _labelled().match(rest):
        return False
    wrapped = len(above) >= (WRAPPED_HAN if is_han(above[-1]) else WRAPPED)
    open_still = above[-1] in ",،，、" or is_small(words_of(above).words[-1] if words_of(above).words else "")
    if rest[0].islower() or rest[0] in OPENS:
        return wrapped or open_still or _counts_on(begun, following)
    return open_still or (wrapped and rest[0].isalpha() and not rest[0].isupper())


def _counts_on(begun: str, following: Sequence[str]) -> bool:
    """Whether the next line of the list stands below."""
    one, other = listed(begun), listed(following[0]) if following else None
    return one is not None and other is not None and (not one.number or other.number == one.number + 1)


def _written_out(lines: Sequence[str]) -> Iterator[str]:
    at = 0
    while at < len(lines):
        named = _below_names(lines, at)
        below = named or _below(lines, at)
        if named:
            names = lines[at].strip(" *_:：")
            yield from (f"- {names}: {found.words}" for each in named if (found := listed(each)))
        else:
            yield from _family(lines[at], below) if below else (lines[at],)
        at += 1 + len(below)


def _below_names(lines: Sequence[str], at: int) -> list[str]:
    """The lines of a list right below a line that says no more than who is to do them: "TSB:"."""
    if not are_names(lines[at].strip(" *_:：")):
        return []
    below = [*takewhile(listed, lines[at + 1 :])]
    told = [found.words for each in below if (found := listed(each)) and not found.is_ticked]
    return below if len(told) == len(below) and any(map(says_what_to_do, told)) else []


def _below(lines: Sequence[str], at: int) -> list[str]:
    """The lines right below that are of a level of their own, further in or counted in another way."""
    if listed(lines[at]) is None or _is_marked(lines[at]):
        return []
    indent, kind = _level(lines[at])
    below: list[str] = []
    for line in lines[at + 1 :]:
        further, other = _level(line)
        if listed(line) is None or _is_marked(line) or further < indent or (further == indent and other == kind):
            break
        below.append(line)
    # "1. … 2. … - …" changes how it counts, and a box is ticked for itself.
    leads = _further_in(lines[at], below) or lines[at].rstrip().endswith(COLONS)
    return below if leads and not any(each.is_ticked for line in below if (each := listed(line))) else []


def _further_in(line: str, below: Sequence[str]) -> bool:
    """Whether all the lines below begin further in."""
    return bool(below) and all(_level(each)[0] > _level(line)[0] for each in below)


def _family(line: str, below: Sequence[str]) -> Iterator[str]:
    head, words = _parted(line)
    each = [found.words for one in below if (found := listed(one))]
    leads, acts = leads_up(line), [says_what_to_do(one) for one in each]
    if not any(acts):
        # "TSB to report on: costs, dates" is one thing to do.
        yield f"{head}{words.rstrip(' :：')}: {'; '.join(one.rstrip(' ;,.；，。') for one in each)}"
    elif leads:
        yield from (f"{head}{leads} {one}" for one in each)
    else:
        yield from (line, *below)


def leads_up(line: str) -> str:
    """What stands before each of the lines below, where a line leads up to them; else nothing."""
    words = _parted(line)[1].rstrip()
    if words.endswith(COLONS):
        bare = words.rstrip(" :：")
        return bare if is_small(words_of(bare).words[-1] if words_of(bare).words else "") else f"{bare}:"
    short = len(words.split()) <= MOST_LEADING and not is_news(words, LANGS)
    return f"{words}:" if short and not says_what_to_do(words) else ""


def _is_marked(line: str) -> bool:
    found = listed(line)
    return may_be_headed(found.words if found else line.strip())


def _parted(line: str) -> tuple[str, str]:
    found = listed(line)
    words = found.words if found else line
    return line[: len(line.rstrip()) - len(words.rstrip())], words


def _level(line: str) -> tuple[int, str]:
    return len(line.expandtabs(4)) - len(line.expandtabs(4).lstrip()), head_of(line)


def head_of(line: str) -> str:
    """How the head of a line counts: by figures, letters, or which dot."""
    first = line.lstrip().lstrip("(（")[:1]
    return "1" if first.isdecimal() else "a" if first.isalpha() else first


@cache
def _labelled() -> re.Pattern[str]:
    return re.compile(r"[^:：\n]{2,40}(?:：|:(?:\s|$))")
