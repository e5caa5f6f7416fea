"""The same once more, of another item: "no, 3", "I meant 3, not 2", "and 5 too"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from bot.understand.patterns.match import anywhere
from bot.understand.patterns.phrases import phrases_of
from bot.understand.patterns.plain import numbers_of
from bot.understand.patterns.reading import Reading
from bot.understand.talked.again import SURE, at_hand, is_bare, offered
from bot.understand.talked.which_item import another_act
from bot.understand.text.small import is_small
from bot.understand.text.words import stem, words_of
from bot.understand.types import Draft, Slot, Talked
from handlers.commands.fields import Lang
from handlers.commands.items import Undo

# What may be done to one item in place of another, or to one more. Where a bare number is a day as well ("no, the 3rd")
# it is an item's only beside its word or the number that was wrong.
OF_STATE = frozenset({"CompleteItem", "WithdrawItem", "ReopenItem", "AnswerItem"})
TIMED = frozenset({"MoveDeadline", "SnoozeReminder"})
OTHERS = frozenset({"ReportProgress", "ReassignItem", "ShowItem", "EditItem", "SetReminderPlan"})
# One more is said so, or only goes on ("and 2"), which may be done with these: a note, a text or so many days ahead
# would be another item's own.
MORE = frozenset({"too", "next"})
GOES_ON = OF_STATE | TIMED | {"ReassignItem", "ShowItem"}


def other_item(
    lang: Lang, talked: Talked, sets: Mapping[str, str], slots: Mapping[str, Slot], wrong: Mapping[str, Slot]
) -> Draft | None:
    """What was done last, or shown to be kept, done to the item that is said; None where that can't be meant. What was
    done to the wrong one is to be taken back, unless one more is said; what was refused or only shown was not done."""
    command, said = (talked.undone if isinstance(talked.command, Undo) else None) or at_hand(talked), slots["item"]
    name, before = type(command).__name__, getattr(command, "item", None)
    if sets.get("same", name) != name:
        # "Put the first back" is said of what was closed; behind a deadline moved it takes that back.
        plain = "plain" in sets
        # "No, put it back", of the item that was just closed, takes that back too.
        meant = (name in OF_STATE and bool(_numbers(said))) if plain else command is None or before is not None
        return another_act(lang, sets["same"], said, plain=plain) if meant else None
    known = name in OF_STATE | OTHERS | TIMED and not ("undone" in sets and talked.undone is None)
    if command is None or before is None or not known or (talked.offers and offered(talked) != command):
        return None
    more = not sets.keys().isdisjoint(MORE)
    if talked.offers and more:
        # One more, beside what is not kept yet, would put that aside.
        return None
    may_be = not sets.keys().isdisjoint(("too", "same", "aimed")) or _may_be(lang, name, before, said, wrong)
    goes_on = "next" not in sets or (name in GOES_ON and _numbers(said))
    if _numbers(said) == [str(before)] or not may_be or not goes_on:
        return None
    done = talked.done and talked.undone is None
    take_back = done and command.changes and not more and not talked.offers
    undone = {"undone": Slot(str(before), 0, 0)} if take_back else {}
    # What only goes on is shown first, and means nothing else.
    wondered = {"wondered": Slot("yes", 0, 0)} if "next" in sets else {}
    draft = Draft(lang, name, {"item": said, **undone, **wondered}, "talk", score=SURE)
    # "The same for 3", after a week more: the same day, or a week more for it as well?
    return draft.shown_first() if "wondered" in sets or ("too" in sets and talked.counted) else draft


def other_of_two(lang: Lang, talked: Talked) -> Draft | None:
    """What was done last, done to the other item of a list of two, or shown first of the one spoken of before. What
    was just done where no other was spoken of is taken back, which is shown first too."""
    before, two = getattr(talked.command, "item", None), set(talked.listed)
    listed = len(two) == 2 and before in two
    other = next((each for each in talked.listed if each != before), None) if listed else talked.before
    if other and before and other != before:
        draft = other_item(lang, talked, {}, {"item": to_slot(other)}, {"not_item": to_slot(before)})
        return draft if listed or draft is None else draft.shown_first()
    if not before or not talked.done or talked.offers or talked.command is None or not talked.command.changes:
        return None
    return Draft(lang, "Undo", {"item": to_slot(before)}, score=SURE).shown_first()


def to_slot(number: int) -> Slot:
    """The number of an item as a slot."""
    return Slot(str(number), 0, 0)


def bare_number(reading: Reading, talked: Talked, due: Slot) -> Slot | None:
    """The number that is said alone behind an item just closed, withdrawn or reopened, where it is another item and no
    hour: "sorry, I was thinking of three"."""
    lang = cast(Lang, reading.phrases.lang)
    if type(talked.command).__name__ not in OF_STATE or talked.offers or not is_bare(lang, due.words):
        return None
    if anywhere(reading, "lead_only"):
        # "2 isn't done yet, only 1" closes none.
        return None
    words = words_of(due.words)
    found = numbers_of(Reading(words, reading.phrases, reading.names))
    said = [str(number) for number, _, _ in found] or [each for each in words.words if each.isdecimal()]
    return Slot(said[0], due.start, due.end) if len(said) == 1 else None


def is_item(reading: Reading) -> bool:
    """Whether a text says the number of one item and nothing else."""
    return _only_number(reading) is not None


def item_among(reading: Reading, talked: Talked) -> int | None:
    """The place among what was asked of the item that is said, "item 3", or by a number that no place has."""
    number = _only_number(reading)
    if number is None:
        return None
    places = [place for place, choice in enumerate(talked.choices, 1) if choice.fields.get("item") == int(number)]
    named = any(_calls_item(each, reading) for each in reading.words.words) or int(number) > len(talked.choices)
    return places[0] if len(places) == 1 and named else None


def _only_number(reading: Reading) -> str | None:
    numbers = [each for each in reading.words.words if each.isdecimal()]
    beside = [each for each in reading.words.words if not each.isdecimal()]
    called = all(is_small(each) or _calls_item(each, reading) for each in beside)
    return numbers[0] if called and len(numbers) == 1 else None


def _calls_item(word: str, reading: Reading) -> bool:
    lists = reading.phrases.lists
    return stem(word) in lists["item_words"] or word in lists["item_after"]


def _may_be(lang: Lang, name: str, before: int, said: Slot, wrong: Mapping[str, Slot]) -> bool:
    if "not_item" in wrong:
        return _numbers(wrong["not_item"]) == [str(before)]
    # "No, le 3", "不，3号" are days, "no, la 3" is none.
    lists, words = phrases_of(lang).lists, words_of(said.words).words
    return name not in TIMED or not (lists["no_day"] | lists["item_article"]).isdisjoint(words)


def _numbers(said: Slot) -> list[str]:
    return [word for word in words_of(said.words).words if word.isdecimal()]
