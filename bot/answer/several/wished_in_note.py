"""One item closed, and in its note something of another: "1 is closed, 2 needs another week", "finished 2,
still working on 3"."""

from __future__ import annotations

from dataclasses import replace

from bot.answer.items.described import read_by_all
from bot.answer.meanings import names_of
from bot.answer.several.requests import own_item
from bot.answer.talking import Talking
from bot.understand.text.small import is_small
from bot.understand.text.words import is_han, words_of
from bot.understand.types import Incomplete, Talked, Understanding, Understood
from handlers.commands.items import CompleteItem, ReportProgress
from storage.items import find_visible

# What may be wished of another item behind one that is closed.
WISHED = frozenset({"MoveDeadline", "ReassignItem"})


def none_wished_in_note(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; an item that is closed is a guess where its note wishes something of another, and
    what it tells of another is noted there."""
    command = meant.command if isinstance(meant, Understood) else None
    if not isinstance(meant, Understood) or not isinstance(command, CompleteItem) or not command.note:
        return meant
    found = own_item(talking, command.note, meant.lang) if talking.text else None
    if found is None or found[1] == command.item:
        return meant
    wished = read_by_all(replace(talking, talked=Talked()), command.note)
    certain = isinstance(wished, Understood | Incomplete)
    if certain and names_of(wished) & WISHED:
        return replace(meant, guess=True)
    if not _is_named(talking, command.note, found[1]):
        return meant
    told = ReportProgress(item=found[1], note=command.note)
    return replace(meant, command=command.model_copy(update={"note": None}), guess=True, also=(told,))


def _is_named(talking: Talking, note: str, number: int) -> bool:
    """Whether a note says the number of an item, and no more than one; behind it stands no noun, "3 copies"."""
    words = words_of(note).words
    numbers = [at for at, word in enumerate(words) if word.isdecimal()]
    if len(numbers) != 1 or words[numbers[0]] != str(number):
        return False
    ends = all(is_small(word) or is_han(word) for word in words[numbers[0] + 1 :])
    return ends and find_visible(talking.session, number, talking.reader()) is not None
