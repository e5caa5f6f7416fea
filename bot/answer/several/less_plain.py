"""Two requests in one message of which phrases fit no more than one closely: neither is lost, and what would change
something is a guess."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice

from bot.answer.several.requests import MOST, after, by_itself, halves, own_item, question, request
from bot.answer.talking import Talking
from bot.understand.types import Understood
from handlers.commands.fields import Lang


def with_told(talking: Talking, phrase: str) -> tuple[Understood, Understood] | None:
    """One request and what is only told or asked behind it, where the request is all that was taken of the message:
    "give it to BDT, they have until Friday"."""
    for left, right in islice(halves(talking.text), MOST):
        first = request(talking, left, first=True) if talking.draft(left).phrase == phrase else None
        second = request(after(talking, first), right) if first and first.command.changes else None
        behind = second is not None and (second.guess or not second.command.changes)
        if first and second and behind and type(first.command) is not type(second.command):
            return first, second
    return None


def with_question(talking: Talking) -> tuple[Understood, Understood] | None:
    """What is to be done, shown first, and what is asked behind it in words that no phrase fits closely."""
    for left, right in islice(halves(talking.text), MOST):
        first = request(talking, left, first=True)
        second = question(after(talking, first), right) if first and first.command.changes else None
        if first and second:
            return replace(first, guess=True), second
    return None


def each_of_its_own(talking: Talking, lang: Lang) -> tuple[Understood, Understood] | None:
    """Two requests that no phrase fits closely, each of an item that it names itself: both are guesses."""
    for left, right in islice(halves(talking.text), MOST):
        named = [own_item(talking, each, lang) for each in (left, right)]
        if None in named or len({each[1] for each in named if each}) == 1:
            continue
        first, second = (by_itself(talking, each, lang) for each in (left, right))
        if first and second and first.command.changes:
            return first, second
    return None
