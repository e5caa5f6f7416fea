"""Two requests in one message of which phrases fit no more than one closely: neither is lost, and what would change
something is a guess."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice

from bot.answer.meanings import item_of
from bot.answer.several.requests import MOST, after, by_itself, halves, is_long, own_item, question, request
from bot.answer.talking import Talking
from bot.answer.who.of_an_item import asked_of_item
from bot.understand.patterns.cues import pieces
from bot.understand.patterns.match import begins
from bot.understand.patterns.reading import is_asked
from bot.understand.sense.gist import telling_cues
from bot.understand.text.joins import COMMAS, ENDS, Cut, cuts
from bot.understand.types import Draft, Incomplete, Slot, Understood
from handlers.commands.command import Command
from handlers.commands.fields import Lang
from handlers.commands.items import CompleteItem, ReopenItem, WithdrawItem
from handlers.commands.notices import RemindMe, SnoozeReminder


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


def with_reminder(talking: Talking) -> tuple[Understood, Understood] | None:
    """A reminder, shown first, and what Focal is asked to tell or show behind it: "remind me on Friday to call Ann and
    tell me who leads gender". What a reminder is for may go on, and does where nobody is told: "… and check 2"."""
    found = next(_and_told(talking, _is_reminder), None)
    return (replace(found[0], guess=True), found[1]) if found else _with_bare_reminder(talking)


def _with_bare_reminder(talking: Talking) -> tuple[Understood, Understood] | None:
    # "Give 1 to BDT and remind me on Monday": that is of the item, and what stands before it is nothing to be reminded
    # of. Of an item that is settled so, only the words are left for it.
    for left, right in islice(halves(talking.text), MOST):
        first = request(talking, left, first=True)
        if first is None or not first.command.changes or _is_reminder(first.command):
            continue
        second = _bare_reminder(after(talking, first), first, left, right)
        if second is not None:
            return replace(first, guess=True), replace(second, guess=True)
    return None


def _bare_reminder(later: Talking, first: Understood, words: str, asks: str) -> Understood | None:
    asked, found = later.read(asks), later.scene(first.lang).due(asks)
    bare = isinstance(asked, Incomplete) and asked.command == RemindMe.__name__ and asked.missing == ("text",)
    if not isinstance(asked, Incomplete) or not bare or found is None:
        return None
    if (item := item_of(first)) is None or isinstance(first.command, CompleteItem | WithdrawItem):
        return Understood(asked.lang, RemindMe.model_validate({**asked.fields, "text": words}))
    slots = {"item": Slot(str(item), 0, 0), "until": Slot(asks[found.start : found.end], 0, 0)}
    later_on = later.meant(Draft(first.lang, SnoozeReminder.__name__, slots))
    return later_on if isinstance(later_on, Understood) else None


def with_reason(talking: Talking) -> tuple[Understood, Understood] | None:
    """What is done with an item, with the reason in words of one's own, and what Focal is asked to tell or show behind
    it: "close 1 because it is done, and tell me who leads 2"."""
    return next(_and_told(talking, _has_reason), None)


def _and_told(talking: Talking, suits: Callable[[Command], bool]) -> Iterator[tuple[Understood, Understood]]:
    for cut in cuts(talking.text):
        if not (cut.joined or cut.parted(COMMAS, ENDS)) or not is_long(cut.right) or not _is_told(talking, cut):
            continue
        first = talking.meant(talking.draft(cut.left))
        if not isinstance(first, Understood) or first.guess or not suits(first.command):
            continue
        second = request(after(talking, first), cut.right)
        if second and not second.command.changes:
            told = asked_of_item(talking, second)
            yield first, told if isinstance(told, Understood) else second


def _is_reminder(command: Command) -> bool:
    return isinstance(command, RemindMe)


def _has_reason(command: Command) -> bool:
    why = getattr(command, "note", None) or getattr(command, "reason", None)
    return isinstance(command, CompleteItem | ReopenItem | WithdrawItem) and why is not None


def _is_told(talking: Talking, cut: Cut) -> bool:
    """Whether what stands behind begins with an order to tell or show something, to oneself or behind a mark, or is a
    question of its own."""
    reading = talking.reads(cut.right, talking.lang)
    if reading.length > 1 and begins(reading, reading.phrases.values["me"], 1):
        return True
    if not reading.phrases.lists["tells"].isdisjoint(reading.words.words[:1]):
        return True
    if cut.parted(ENDS) and is_asked(reading):
        return True
    head = pieces(reading, telling_cues(reading.phrases.lang), ())[:1]
    return cut.parted(COMMAS, ENDS) and any("show" in each.values for each in head)


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
