"""Notes of a meeting that are pasted as they are, a recap of a program, minutes in prose, a mail: what they say that
somebody of the register is to do is shown first.

They are read as a file of the meeting is, where nothing else is understood of them. What people only say in passing
stays out, as does whatever names nobody.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.answer.talking import Talking
from bot.minutes.files.notes import read_notes
from bot.minutes.find.find import find_items
from bot.minutes.find.types import Light, Proposed
from bot.minutes.find.weigh import ENTERED
from bot.understand.marked import marked_lines
from bot.understand.types import Nothing, Understanding, Understood
from handlers.commands.items import RecordAction

# Longer notes are brought as a file, which is read beside other work.
FEWEST, MOST, LONGEST = 2, 40, 12_000
LISTED = "list-without-mark"
UNREAD = frozenset({"nothing-understood", LISTED})


def notes_shown(talking: Talking, meant: Understanding | None = None) -> tuple[Understood, ...]:
    """What is to be done by the notes that a message is, as guesses; ``meant``: what else was understood of it, which
    counts unless it is one action of several."""
    text = talking.free(LONGEST)
    unread = meant is None or (isinstance(meant, Nothing) and meant.reason.key in UNREAD)
    one = isinstance(meant, Understood) and isinstance(meant.command, RecordAction)
    lines = [(at, line) for at, line in enumerate(text.splitlines(), 1) if line.strip()] if unread or one else []
    if len(lines) < FEWEST or marked_lines(text):
        return ()
    light = Light(talking.names, talking.now, talking.asker.zone, talking.lang)
    found = [each for each in find_items(read_notes(iter(lines), labels=False), light) if _is_entered(each)]
    # Of several that are to be done one alone would be recorded; of a list of which one line is read, the rest is told.
    listed = isinstance(meant, Nothing) and meant.reason.key == LISTED
    alone = unread and not (listed and _lists_more(lines))
    return tuple(_recorded(found[:MOST])) if alone or len(found) >= FEWEST else ()


def _lists_more(lines: list[tuple[int, str]]) -> bool:
    return sum(not line.rstrip().endswith((":", "：")) for _, line in lines) >= FEWEST


def _is_entered(each: Proposed) -> bool:
    owned = bool(each.responsible) and all(party.kind != "unknown" for party in each.responsible)
    return each.kind == "action" and owned and (each.confidence >= ENTERED or each.bound)


def _recorded(found: list[Proposed]) -> Iterator[Understood]:
    for each in found:
        command = RecordAction(
            text=each.text,
            responsible=each.responsible,
            cooperating=each.cooperating,
            report_to=each.report_to,
            due=each.due,
        )
        yield Understood(each.lang, command, guess=True)
