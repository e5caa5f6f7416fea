"""One change of an item, and behind it something to be recorded: "2 is done. New action: BDT to reserve the room by
Friday". What is recorded is shown first, since where the first ends is nowhere marked."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice

from bot.answer.several.requests import WORDED, halves, request
from bot.answer.several.twofold import without_order
from bot.answer.talking import Talking
from bot.understand.types import Understood
from handlers.commands.items import RecordAction

LONGEST, MOST = 400, 8


def recorded_too(talking: Talking) -> tuple[Understood, ...]:
    """Both, where the second names who is to do it; nothing where the message is one request."""
    if not (text := talking.free(LONGEST)):
        return ()
    lang = talking.lang
    for left, right in islice(halves(text), MOST):
        first = request(talking, left, first=True)
        second = _recorded(talking, without_order(talking, right, lang)) if first and _is_of_item(first) else None
        if first and second and _is_of_both(talking, first, right):
            return first, second
    return ()


def _recorded(talking: Talking, words: str) -> Understood | None:
    meant = talking.read(words)
    if not isinstance(meant, Understood) or not isinstance(meant.command, RecordAction):
        return None
    named = any(each.kind != "unknown" for each in meant.command.responsible)
    return replace(meant, guess=True) if named else None


def _is_of_item(first: Understood) -> bool:
    return first.command.changes and getattr(first.command, "item", None) is not None


def _is_of_both(talking: Talking, first: Understood, right: str) -> bool:
    """Whether the message as a whole is no request that a phrase fits, or takes the second half for a remark."""
    whole = talking.read(talking.text)
    if (
        talking.draft(talking.text).phrase in WORDED
        or not isinstance(whole, Understood)
        or whole.guess
        or isinstance(whole.command, RecordAction)
    ):
        return True
    note = getattr(whole.command, "note", None)
    return type(whole.command) is type(first.command) and isinstance(note, str) and right.strip() in note
