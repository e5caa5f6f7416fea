"""Items called by the reference of the group's own list: "ISCG-2024-05 A3 is done", "show A3"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from bot.answer.talking import Talking
from bot.message import Said
from bot.understand.data import talk_of
from bot.understand.marked import marked_lines
from handlers.commands.fields import CLOSED
from storage.items import list_by_alias


def by_reference(talking: Talking) -> Talking:
    """The talk with an item's number for its reference, where the speaker may see just one open item of that
    reference, or just one at all; as it is where there is none or it is not clear which."""
    message = talking.message
    if not isinstance(message, Said) or not message.addressed or not _token().search(message.text):
        return talking
    # What is recorded keeps its words.
    if marked_lines(message.text):
        return talking
    text = _token().sub(lambda found: _said(talking, found), message.text)
    return talking if text == message.text else talking.saying(text)


def of_one_reference(talking: Talking) -> dict[int, str]:
    """The text by each item that it may mean, where several open ones bear the reference that it names; none where it
    is clear which is meant."""
    for found in _token().finditer(talking.text) if isinstance(talking.message, Said) else ():
        numbers = _open(talking, found["own"])
        if len(numbers) > 1 and len(_open(talking, found[0])) != 1 and not marked_lines(talking.text):
            at, end = found.span("own")
            return {each: f"{talking.text[:at]}{_named(talking, each)}{talking.text[end:]}" for each in numbers}
    return {}


def _said(talking: Talking, found: re.Match[str]) -> str:
    for words, kept in ((found[0], ""), (found["own"], found["of"] or "")):
        numbers = _open(talking, words)
        if len(numbers) == 1:
            return kept + _named(talking, numbers[0])
    return found[0]


def _named(talking: Talking, number: int) -> str:
    said: str = talk_of(talking.lang)["groups"]["item_numbered"][0]
    return said.format(number=number)


def _open(talking: Talking, words: str) -> Sequence[int]:
    """The open items of a reference, or all of it where none is open, in order."""
    items = list_by_alias(talking.session, {words, words.upper()}, talking.reader())
    return sorted(each.number for each in [each for each in items if each.status not in CLOSED] or items)


@cache
def _token() -> re.Pattern[str]:
    # The reference itself holds a letter and a number; before it stands perhaps that of its meeting.
    of, own = r"[A-Za-z][\w/]{0,12}[-/\d][\w/-]{0,12} ", r"[A-Za-z][\w-]{0,11}\d"
    return re.compile(rf"(?<![\w/@.-])(?P<of>{of})?(?P<own>{own})(?![\w/@-])", re.ASCII)
