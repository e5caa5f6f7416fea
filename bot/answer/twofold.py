"""Two requests in one message: "close 1 and show me what is left", "who leads accessibility? And when do we meet?".

A message is cut in two only where either half is a request by itself that a phrase fits closely, and the first says no
words of its own that the second might belong to: what is to be recorded or noted is never cut.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import islice

from bot.answer.longer import by_days
from bot.answer.put_right import is_slip
from bot.answer.talking import Talking
from bot.understand.joins import ASKS, COMMAS, ENDS, cuts
from bot.understand.language import spoken_in
from bot.understand.marked import marked_lines
from bot.understand.parts import LOOSE
from bot.understand.reminders import said_in
from bot.understand.types import Draft, Talked, Understood
from bot.understand.words import is_han, words_of
from handlers.commands.catalogue import COMMANDS
from handlers.commands.notices import RemindMe, SetReminderPlan

LONGEST, MOST, LEAST, LEAST_HAN = 240, 8, 2, 4
# "Close it" fits as closely as so few words can.
CLOSE = 4.0
# A reminder that is asked for behind its moment: "on Monday remind me …".
WHEN = "when"
# Words of one's own: what stands behind them may be part of them.
OWN = frozenset({"text", "task", "note", "reason", "about"})


def both_of(talking: Talking) -> tuple[Understood, Understood] | None:
    """The two requests of a message; nothing where it is one."""
    text = talking.text
    if not text or len(text) > LONGEST or talking.talked.form or marked_lines(text):
        return None
    lang = spoken_in(text, talking.asker.lang)
    for left, right in islice(_halves(text), MOST):
        if is_slip(talking, left, lang):
            continue
        first = _request(talking, left, first=True)
        if first and not (first.command.changes or _is_long(left)):
            continue
        second = _request(_after(talking, first), right) if first else None
        if first and second and first.command != second.command and not _is_one_request(first, second):
            return first, second
    return None


def _is_one_request(first: Understood, second: Understood) -> bool:
    # "Five days before, and one day, remind me": the second length is one of the same plan. "Give 3 to TSB and BR": the
    # second name is one of the same request.
    plan = isinstance(first.command, SetReminderPlan) and isinstance(second.command, RemindMe)
    return plan or (type(first.command) is type(second.command) and _same_item(first, second))


def _same_item(first: Understood, second: Understood) -> bool:
    items = {getattr(each.command, "item", None) for each in (first, second)}
    return items != {None} and len(items) == 1


def _after(talking: Talking, first: Understood) -> Talking:
    item = getattr(first.command, "item", None) or talking.talked.item
    return replace(talking, talked=Talked(command=first.command, item=item))


def _request(talking: Talking, words: str, *, first: bool = False) -> Understood | None:
    draft = talking.draft(words)
    if draft.command is None or draft.source != "phrase" or _is_bare(draft, talking.talked, first=first):
        return None
    # A reminder's own words weigh against the closeness of its phrase.
    reminded = draft.command == "RemindMe" and not first
    close = said_in(draft, "dated") in ("", WHEN) if reminded else is_close(draft)
    meant = talking.meant(draft) if close else None
    if meant is not None:
        # "Put 1 off by a week, and show 2": a length of time counts from the deadline here too.
        meant = by_days(talking, meant, words) or meant
    if not isinstance(meant, Understood) or meant.guess:
        return None
    if not draft.phrase and type(meant.command).__name__ != draft.command:
        # What goes on from the first half came to nothing.
        return None
    # "… and BDT and remind me": what stands before the word for it is no reminder's.
    led = isinstance(meant.command, RemindMe) and words.startswith(meant.command.text)
    return None if led else meant


def is_close(draft: Draft) -> bool:
    """Whether a phrase fits a request closely, with no words of its own that others might belong to."""
    # Of a question every word is known where its words were taken in any order.
    asked = draft.phrase == "asking" and not COMMANDS[str(draft.command)].changes
    return (draft.score >= CLOSE or asked) and not (LOOSE | OWN) & draft.slots.keys()


def _is_bare(draft: Draft, talked: Talked, *, first: bool) -> bool:
    # "… and climate change": a name alone belongs to what was asked before it. "Give 3 to TSB and move it to Friday"
    # are two requests, "who cooperates on 2? add BDT" is one.
    if draft.phrase:
        return not _slots().sub("", draft.phrase).strip()
    return first or "item" not in draft.slots or talked.command is None or not talked.command.changes


def _halves(text: str) -> Iterator[tuple[str, str]]:
    for cut in cuts(text):
        if (cut.joined or cut.parted(COMMAS, ENDS, ASKS)) and _is_long(cut.right):
            # The first half keeps its question mark.
            yield cut.left + "".join(mark for mark in cut.gap if mark in ASKS), cut.right


def _is_long(text: str) -> bool:
    said = words_of(text).words
    return len(said) >= (LEAST_HAN if any(map(is_han, said)) else LEAST)


@cache
def _slots() -> re.Pattern[str]:
    return re.compile(r"\{[^}]*\}|\[[^\]]*\]")
