"""Which item was meant, said behind what was done to another: "it was the first that should have been closed", "leave
item 3 alone after all, take that back".

The phrases are those of ``prompts/LANG/phrases/which_item.toml``.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.understand.data import talk_of
from bot.understand.patterns.match import begins
from bot.understand.patterns.phrases import phrases_of
from bot.understand.patterns.reading import Match, Reading, is_asked
from bot.understand.talked.again import SURE, at_hand
from bot.understand.text.small import is_small
from bot.understand.text.words import stem, words_of
from bot.understand.types import Draft, Slot, Talked
from handlers.commands.fields import Lang

# An item by its place, "the second one", and what is done by itself, whatever was done before.
PLACE, LAST = "of_list", "last"
IN_LETTERS = frozenset({"item", "wrong_item", PLACE})
BY_ITSELF = frozenset({"CompleteItem", "WithdrawItem", "ReopenItem"})


def in_digits(said: str, name: str, value: str, reading: Reading) -> str:
    """What names an item in letters, "the third one", with its number, or as it is where it has digits; where it may as
    well be a day, "the third", the number alone."""
    if any(each.isdecimal() for each in said) and name != PLACE:
        return said
    words = {each for each in words_of(said).words if not each.isdecimal()}
    if value == LAST or words <= reading.phrases.lists["place_or_day"]:
        return value
    numbered: str = talk_of(reading.phrases.lang)["groups"]["item_numbered"][0].format(number=value)
    return numbered


def in_place(slots: Mapping[str, Slot], talked: Talked) -> dict[str, Slot]:
    """The slots with the item for its place: by the list that was shown last, else by the number itself."""
    rest, said = {name: each for name, each in slots.items() if name != PLACE}, slots[PLACE]
    place, listed = next((word for word in words_of(said.words).words if word.isdecimal()), LAST), talked.listed
    if len(listed) < 2:
        return rest if place == LAST else {**rest, "item": said}
    at = len(listed) if place == LAST else int(place)
    number = str(listed[at - 1]) if at <= len(listed) else ""
    words = number if place == LAST else said.words.replace(place, number)
    return {**rest, "item": Slot(words, said.start, said.end)} if number else rest


def answers_which(reading: Reading) -> Match | None:
    """A whole text that answers of which item something is meant: "let's say the second one". The value of the match is
    ``hedged`` where it is only thought so."""
    if is_asked(reading):
        return None
    found = begins(reading, reading.phrases.values["answers_which"], 0)
    return next((each for each in found if each.end == reading.length and each.caught), None)


def item_said(reading: Reading, talked: Talked) -> str | None:
    """The number of the item that such an answer says; None for any other text."""
    match = answers_which(reading)
    if match is None or match.caught is None:
        return None
    caught, words = match.caught, reading.words
    said = words.said(caught.first, caught.last)
    slot = Slot(in_digits(said, caught.name, caught.value, reading) if caught.value else said, 0, 0)
    item = in_place({PLACE: slot}, talked).get("item") if caught.name == PLACE else slot
    return next((each for each in words_of(item.words).words if each.isdecimal()), None) if item else None


def another_act(lang: Lang, name: str, said: Slot, *, plain: bool = False) -> Draft | None:
    """What should have been done to an item, where something else was done to another: shown first, unless that is
    said as ``plain`` as an order."""
    draft = Draft(lang, name, {"item": said}, score=SURE) if name in BY_ITSELF else None
    return draft if draft is None or plain else draft.shown_first()


def left_alone(lang: Lang, talked: Talked, sets: Mapping[str, str], slots: Mapping[str, Slot]) -> Draft | None:
    """The last change of an item taken back, where that item is to be left as it was; shown first where no word says
    that it is to be taken back. None where no such change was made just now."""
    command, item = at_hand(talked), getattr(talked.command, "item", None)
    numbers = [word for word in words_of(slots["item"].words).words if word.isdecimal()] if "item" in slots else []
    if command is None or command is not talked.command or not (talked.done and command.changes and item):
        return None
    if numbers != [str(item)]:
        return None
    draft = Draft(lang, "Undo", {"item": Slot(str(item), 0, 0)}, score=SURE)
    return draft if sets["left"] == "undo" else draft.shown_first()


def is_of_another(note: str, lang: Lang) -> bool:
    """Whether news that are noted are those of another item than the one spoken of."""
    # "Note that 3 is done" is news of 3, "note that 40 replies are in" of the item spoken of.
    said, lists = words_of(note).words, phrases_of(lang).lists
    at = next((at for at, word in enumerate(said) if stem(word) not in lists["item_words"] and not is_small(word)), 0)
    named = any(stem(word) in lists["item_words"] for word in said[:at])
    behind = said[at + 1 : at + 2]
    return said[at : at + 1] != () and said[at].isdecimal() and (named or not behind or behind[0] in lists["states"])
