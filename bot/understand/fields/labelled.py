"""Lines below an action that say who does it and by when, as in a form: "Responsible: TSB", "Deadline: 10 December".

Each is read with the line above it, as if it had been written behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from bot.understand.fields.by_labels import labels_in, spans
from bot.understand.fields.cells import is_done, is_known
from bot.understand.fields.column_heads import role_of
from bot.understand.text.list_heads import listed

# A longer label is none.
LONGEST = 40
BELOW = frozenset({"owner", "by", "helps", "reports", "status", "other"})
# What may stand above what is to be done, or before it.
ABOVE = frozenset({"owner", "by", "helps", "reports"})


def put_together(lines: Iterable[str]) -> Iterator[str]:
    """The lines of a text, those that only tell who, by when or how it stands behind the line above them; none of what
    is done."""
    above: str | None = None
    for line in map(task_first, _below_task(lines)):
        found = _label().match(line) if above and above.strip() else None
        role = role_of(found[1]) if found else None
        if found is None or above is None or role is None or role[0] not in BELOW:
            yield from () if above is None else (above,)
            above = line
        elif role[0] == "status":
            above = "" if is_done(found[2]) else above
        elif is_known(found[2]):
            above = f"{above.rstrip(' .;。；')}; {found[1].strip()}: {found[2].strip()}"
    yield from () if above is None else (above,)


def _below_task(lines: Iterable[str]) -> Iterator[str]:
    """The lines of a text, those that tell who or by when above an action, with no other above them, behind it."""
    led, begins = list[str](), True
    for line in lines:
        found = _label().match(line)
        role = (role_of(found[1]) or ("",))[0] if found else ""
        if role in ABOVE and (begins or led):
            led.append(line)
            continue
        if led and role == "task":
            yield "; ".join([line.rstrip(" .;。；"), *(each.strip() for each in led)])
        else:
            yield from (*led, line)
        led, begins = [], not line.strip()
    yield from led


def task_first(line: str) -> str:
    """A line that tells who or by when before what is to be done, "Responsible: BDT. Action: survey", the other way
    round, so that its mark begins it."""
    found = listed(line)
    head, words = (line[: len(line.rstrip()) - len(found.words)], found.words) if found else ("", line)
    labels = labels_in(words)
    at = next((place for place, each in enumerate(labels) if each.role == "task" and each.signed), 0)
    if not at or words[: labels[0].start].strip() or any(each.role not in ABOVE for each in labels[:at]):
        return line
    parts = [(each, said) for each, said in spans(words, labels) if each is not None]
    ordered = [parts[at], *parts[:at], *parts[at + 1 :]]
    return head + "; ".join(f"{each.words}: {said.strip(' .;。；/|–')}" for each, said in ordered)


@cache
def _label() -> re.Pattern[str]:
    return re.compile(rf"\A[\s•·*_>–—-]*+([^:：\n]{{2,{LONGEST}}}?)[*_\s]*+[:：][*_\s]*+(\S.*)")
