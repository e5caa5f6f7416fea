"""The text of an item put right by the words that were wrong in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answer.items.described import item_described
from bot.answer.meanings import is_open
from bot.answer.talking import Talking
from bot.understand.patterns.match import begins
from bot.understand.patterns.present import PARTIES
from bot.understand.patterns.reading import Reading, is_asked
from bot.understand.talked.again import offered
from bot.understand.talked.other_item import other_item, to_slot
from bot.understand.talked.reworded import marked, put_words, reworded
from bot.understand.text.small import is_small
from bot.understand.text.tidy import without
from bot.understand.text.words import words_of
from bot.understand.types import Understanding, Understood
from handlers.commands.fields import Lang
from handlers.commands.items import EditItem, ReassignItem
from storage.items import find_visible

LONGEST = 200


def put_in_words(talking: Talking, meant: Understanding) -> Understood | None:
    """The item with a word of its text put right, where a message means nothing else plainly; what hands it on from
    a body that doesn't have it is shown first."""
    command = meant.command if isinstance(meant, Understood) else None
    stranger = isinstance(command, ReassignItem) and _is_of_nobody(talking, command)
    retold = isinstance(command, EditItem) and command.text is not None
    found = other_words(talking) if stranger or retold or is_open(meant) else None
    return found or (replace(meant, guess=True) if stranger and isinstance(meant, Understood) else None)


def _is_of_nobody(talking: Talking, command: ReassignItem) -> bool:
    # "To BR, not TSB", of the list that BDT is to send to TSB.
    wrong = {each.id for each in command.instead_of if each.kind == "body"}
    item = find_visible(talking.session, command.item, talking.reader()) if wrong else None
    return item is not None and wrong.isdisjoint(each.body_id for each in item.parties)


def other_words(talking: Talking) -> Understood | None:
    """The item spoken of, with the words that a message puts right; nothing where its text doesn't say the others."""
    number, text = talking.talked.item, talking.free(LONGEST)
    if number is None or not text:
        return None
    lang = talking.lang_of(text)
    readings = marked(text, lang, talking.names)
    pairs = [] if is_asked(readings[0]) else [pair for reading in readings for pair in reworded(reading)]
    own, anew = _text(talking, number) if pairs else ("", False)
    for wrong, right in pairs:
        found = put_words(own, wrong, right)
        if found and not any(is_other_field(talking, each, lang) for each in (wrong, right)):
            if (other := _of_other(talking, number, right, lang)) is not None:
                return other
            sure = found[1] and not anew and _is_sure(readings, wrong, right)
            return Understood(lang, EditItem(item=number, text=found[0]), guess=not sure)
    return None


def _of_other(talking: Talking, number: int, right: str, lang: Lang) -> Understood | None:
    """What was done or shown last with the item that the right words describe: "the checklist, not the guide"."""
    other = item_described(talking, right, lang)
    if other is None or other == number:
        return None
    draft = other_item(lang, talking.talked, {}, {"item": to_slot(other)}, {"not_item": to_slot(number)})
    meant = talking.meant(draft) if draft else None
    # Both are said: what was only shown is shown for the other, and what was done is put right.
    return replace(meant, loose=False) if isinstance(meant, Understood) else None


def _text(talking: Talking, number: int) -> tuple[str, bool]:
    """The text of an item, or the one that is shown for it and not kept yet, and whether it is that."""
    shown = offered(talking.talked)
    if isinstance(shown, EditItem) and shown.item == number and shown.text:
        return shown.text, True
    item = find_visible(talking.session, number, talking.reader())
    return item.text if item else "", False


def _is_sure(readings: Sequence[Reading], wrong: str, right: str) -> bool:
    """Whether it can be no opinion: "it's not a summary but a disaster", "it's not the summary but the overview that
    they want". What asks for an exchange says nothing of what isn't so."""
    more = len(words_of(right).words) > len(words_of(wrong).words)
    return not _denies(readings[0], 0) or (any(map(_corrects, readings)) and not more)


def _corrects(reading: Reading) -> bool:
    # "No es un folleto" begins with what might put something right, and only denies.
    return any(_denies(reading, match.end) for match in begins(reading, reading.phrases.values["corrects"], 0))


def _denies(reading: Reading, first: int) -> bool:
    return not reading.phrases.lists["refusing"].isdisjoint(reading.words.words[first:])


def is_other_field(talking: Talking, words: str, lang: Lang) -> bool:
    """Whether words are nothing but a day, or those of a body or a person: these are said of other fields."""
    if not words:
        return False
    due = talking.scene(lang).moment(words, cued=True)
    if due is not None and due.readings and _is_nothing(without(words, due.cue_start, due.end)):
        return True
    named = [each for each in talking.names.mentions(words) if each.ids(PARTIES)]
    for each in reversed(named):
        words = without(words, each.start, each.end)
    return bool(named) and _is_nothing(words)


def _is_nothing(words: str) -> bool:
    return all(map(is_small, words_of(words).words))
