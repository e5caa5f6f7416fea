"""The item that an earlier clause of the same message names: in "nobody has taken 2, give it to BR" it is 2, whatever
was spoken of before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.answer.talking import Talking
from bot.understand.patterns.counted import heads_clause, is_of_other_thing, number_of
from bot.understand.patterns.cues import Piece, pieces
from bot.understand.patterns.reading import Reading
from bot.understand.prose.parts import clauses
from bot.understand.sense.gather import gather
from bot.understand.sense.gist import VALUES, telling_cues
from bot.understand.sense.telling import is_too_long
from bot.understand.talked.listed import place_at
from bot.understand.text.words import words_of
from handlers.commands.fields import Lang
from storage.items import find_visible

# A longer message is no request said in one breath.
MOST = 4
# A word of these kinds is no noun.
NO_NOUN = frozenset({"fill", "not", "me", "verb", "done", "undone", "mistaken", "withdraw", "close", "reopen", "past"})


def in_same_breath(talking: Talking) -> Talking:
    """The talk with that item as the one last spoken of. A number names one with which its clause ends, or which heads
    it and counts nothing; a place does, "the third one won't happen"."""
    parts = clauses(talking.text)
    if talking.talked.form or is_too_long(talking.text) or not 1 < len(parts) <= MOST:
        return talking
    lang = talking.lang
    *heads, last = [talking.reads(part, lang) for part in parts]
    if any(place_at(last, at) for at in range(last.length)):
        # "The first is done, and move the second to Friday."
        return talking
    said = [word for part in parts for word in words_of(part).words if word.isdecimal()]
    named = {number for head in heads for number in _named(head, lang)}
    number = named.pop() if len(named) == 1 else None
    if number is None or said not in ([], [str(number)]) or not _is_item(talking, number, lang, said):
        return talking
    return replace(talking, talked=replace(talking.talked, item=number))


def _named(head: Reading, lang: Lang) -> Iterator[int]:
    words = head.words.words
    if is_of_other_thing(head):
        # "They miss section 3, reopen it."
        return
    if len(words) > 1 and words[-1].isdecimal():
        yield int(words[-1])
    cut = pieces(head, telling_cues(lang), VALUES)
    yield from _places(head, cut)
    found = number_of(head, cut)
    if found is not None and heads_clause(head, found, cut):
        yield int(found.values["item"] or words[found.first])


def _places(head: Reading, cut: Sequence[Piece]) -> Iterator[int]:
    # "The third won't happen", not "the third version": no noun stands behind it.
    words, again = head.words.words, head.phrases.lists["put_off"]
    behind = {each.first for each in cut if each.values.keys() & NO_NOUN and words[each.first] not in again}
    for at in range(head.length):
        place = place_at(head, at)
        if place and (place[2] or place[1] in behind):
            yield place[0]


def _is_item(talking: Talking, number: int, lang: Lang, said: list[str]) -> bool:
    if said:
        held = gather(talking.text, talking.scene(lang)).words
        if held.get("item") != said[0]:
            return False
    return find_visible(talking.session, number, talking.reader()) is not None
