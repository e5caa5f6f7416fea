"""The text of an item put right by the words that were wrong in it."""

from __future__ import annotations

from dataclasses import replace

from bot.answer.put_right import corrects
from bot.answer.remarks import is_open
from bot.answer.talking import Talking
from bot.understand.language import spoken_in
from bot.understand.polite import read
from bot.understand.reading import is_asked
from bot.understand.reworded import put_words, reworded
from bot.understand.types import Understanding, Understood
from bot.understand.words import words_of
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
    number, text = talking.talked.item, talking.text
    if number is None or not text or len(text) > LONGEST or talking.talked.form:
        return None
    lang = spoken_in(text, talking.asker.lang)
    readings = read(text, lang, talking.names)
    pairs = [] if is_asked(readings[0]) else [pair for reading in readings for pair in reworded(reading)]
    # "It's not a summary but a disaster" is an opinion, unless it is said as a correction.
    sure = corrects(readings[0]) or readings[0].phrases.lists["refusing"].isdisjoint(readings[0].words.words)
    item = find_visible(talking.session, number, talking.reader()) if pairs else None
    texts = ((put_words(item.text, *pair), _says_more(*pair)) for pair in pairs) if item else ()
    found, more = next((each for each in texts if each[0]), (None, False))
    return Understood(lang, EditItem(item=number, text=found), guess=more or not sure) if found else None


def _says_more(wrong: str, right: str) -> bool:
    # "It's not the summary but the overview that they want" may be talk.
    return len(words_of(right).words) > len(words_of(wrong).words)
