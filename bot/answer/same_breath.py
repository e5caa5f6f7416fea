"""The item that an earlier clause of the same message names: in "nobody has taken 2, give it to BR" it is 2, whatever
was spoken of before."""

from __future__ import annotations

from dataclasses import replace

from bot.answer.talking import Talking
from bot.understand.gather import gather
from bot.understand.language import spoken_in
from bot.understand.parts import clauses
from bot.understand.task import Scene
from bot.understand.words import words_of
from storage.items import find_visible

# A longer message is no request said in one breath.
MOST = 4


def in_same_breath(talking: Talking) -> Talking:
    """The talk with that item as the one last spoken of. Only a number with which its clause ends names one: what a
    word follows counts something, or is a day's."""
    parts = clauses(talking.text)
    if talking.talked.form or not 1 < len(parts) <= MOST:
        return talking
    numbers = [word for part in parts for word in words_of(part).words if word.isdecimal()]
    heads = (words_of(part).words for part in parts[:-1])
    ends = [words[-1] for words in heads if len(words) > 1 and words[-1].isdecimal()]
    if len(numbers) != 1 or numbers != ends or not _is_item(talking, numbers[0]):
        return talking
    return replace(talking, talked=replace(talking.talked, item=int(numbers[0])))


def _is_item(talking: Talking, number: str) -> bool:
    lang = spoken_in(talking.text, talking.asker.lang)
    scene = Scene(lang, talking.names, talking.asker, talking.now)
    said = gather(talking.text, scene).words.get("item")
    return said == number and find_visible(talking.session, int(number), talking.reader()) is not None
