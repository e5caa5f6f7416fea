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

from bot.answer.several import all_of
from bot.answer.talking import Talking
from bot.understand.marked import marked_lines
from bot.understand.parts import LOOSE
from bot.understand.resolve import resolve
from bot.understand.types import Draft, Slot, Talked, Understood
from bot.understand.understand import understand
from bot.understand.words import is_han, words_of
from handlers.commands.catalogue import COMMANDS
from handlers.commands.notices import RemindMe

LONGEST, MOST, LEAST, LEAST_HAN = 240, 8, 2, 4
# "Close it" fits as closely as so few words can.
CLOSE = 4.0
# A reminder that is asked for behind its moment: "on Monday remind me …".
WHEN = Slot("when", 0, 0)
# Words of one's own: what stands behind them may be part of them.
OWN = frozenset({"text", "task", "note", "reason", "about"})


def both_of(talking: Talking) -> tuple[Understood, Understood] | None:
    """The two requests of a message; nothing where it is one."""
    text = talking.text
    if not text or len(text) > LONGEST or talking.talked.form or marked_lines(text):
        return None
    for left, right in islice(_halves(text), MOST):
        first = _request(talking, left, first=True)
        if first and not (first.command.changes or _is_long(left)):
            continue
        second = _request(_after(talking, first), right) if first else None
        if first and second and first.command != second.command:
            return first, second
    return None


def _after(talking: Talking, first: Understood) -> Talking:
    item = getattr(first.command, "item", None) or talking.talked.item
    return replace(talking, talked=Talked(command=first.command, item=item))


def _request(talking: Talking, words: str, *, first: bool = False) -> Understood | None:
    draft = understand(words, talking.asker, talking.names, talking.talked, talking.now)
    if draft.command is None or draft.source != "phrase" or _is_bare(draft):
        return None
    if draft.command == "RemindMe" and not first:
        # Its own words weigh against the closeness of its phrase.
        close = draft.slots.get("dated", WHEN).words == WHEN.words
    else:
        # Of a question every word is known where its words were taken in any order.
        asked = draft.phrase == "asking" and not COMMANDS[str(draft.command)].changes
        close = (draft.score >= CLOSE or asked) and not (LOOSE | OWN) & draft.slots.keys()
    meant = resolve(draft, talking.names, talking.asker, talking.talked, talking.now) if close else None
    if not isinstance(meant, Understood) or meant.guess:
        return None
    # "… and BDT and remind me": what stands before the word for it is no reminder's.
    led = isinstance(meant.command, RemindMe) and words.strip().startswith(meant.command.text)
    return None if led else meant


def _is_bare(draft: Draft) -> bool:
    # "… and climate change": a name alone belongs to what was asked before it.
    return not _slots().sub("", draft.phrase).strip()


def _halves(text: str) -> Iterator[tuple[str, str]]:
    words = words_of(text)
    for at in range(1, len(words.words)):
        before, start = text[: words.ends[at - 1]], words.starts[at]
        gap, joins = text[words.ends[at - 1] : start], words.words[at] in all_of()
        # Arabic writes "and" with the word behind it.
        joined = words.words[at].startswith("و") and len(words.words[at]) > 1
        behind = text[words.ends[at] :] if joins else text[start + 1 :] if joined else text[start:]
        if (joins or joined or _breaks().search(gap)) and _is_long(behind):
            yield before + "".join(_marks().findall(gap)), behind.strip()


def _is_long(text: str) -> bool:
    said = words_of(text).words
    return len(said) >= (LEAST_HAN if any(map(is_han, said)) else LEAST)


@cache
def _breaks() -> re.Pattern[str]:
    return re.compile(r"[,，،;；؛.。!！?？؟\n]")


@cache
def _marks() -> re.Pattern[str]:
    return re.compile(r"[?？؟]")


@cache
def _slots() -> re.Pattern[str]:
    return re.compile(r"\{[^}]*\}|\[[^\]]*\]")
