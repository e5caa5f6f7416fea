"""A question that answers itself with no, "close 2? no": nothing is done of what it asks."""

from __future__ import annotations

from bot.answer.meanings import is_change
from bot.answer.righted.put_right import request_of
from bot.answer.talking import Talking
from bot.answer.unasked.forbidden import LEFT
from bot.understand.patterns.match import begins, said
from bot.understand.text.joins import ASKS, COMMAS, DASHES, ENDS, Cut, cuts
from bot.understand.types import Nothing, Understanding
from handlers.answer import Line
from handlers.commands.fields import Lang

LONGEST = 240
NO = ("no", "answers_no")


def answered_no(talking: Talking) -> Understanding | None:
    """That everything is left as it is, where no is all that follows a question whether to change something; behind
    "no, close 3" what is asked for instead. Nothing of other messages."""
    if not (text := talking.free(LONGEST)):
        return None
    lang = talking.lang
    cut = next((each for each in cuts(text) if each.parted(ASKS)), None)
    if cut is None or not is_change(talking.read(cut.left)):
        return None
    if _is_no(talking, cut.right, lang):
        return Nothing(lang, Line(key=LEFT))
    return _instead(talking, cut, lang)


def _is_no(talking: Talking, words: str, lang: Lang) -> bool:
    reading = talking.reads(words, lang)
    whole = any(said(reading, name) is not None for name in NO)
    return whole or any(each.end == reading.length for each in begins(reading, reading.phrases.values["answers_no"], 0))


def _instead(talking: Talking, cut: Cut, lang: Lang) -> Understanding | None:
    parts = (each for each in cuts(cut.right) if each.parted(COMMAS, ENDS, DASHES))
    found = (request_of(talking, each.right) for each in parts if _is_no(talking, each.left, lang))
    # "No, 3" puts the number right.
    return next((each for each in found if each is not None and each.command.changes and not each.loose), None)
