"""What is said not to be meant beside what is: "move 2, not 3, to 10 January", "pasa la 2 al lunes, no al martes".

By which words, ``not_another`` in ``prompts/LANG/phrases/turns.toml`` says.
"""

from __future__ import annotations

from bot.answer.righted.put_right import request_of
from bot.answer.talking import Talking
from bot.understand.patterns.match import begins
from bot.understand.prose.negated import PUT_RIGHT
from bot.understand.text.joins import COMMAS, cuts
from bot.understand.text.words import words_of
from bot.understand.types import Understood
from handlers.commands.fields import Lang

LONGEST, MOST_WORDS = 240, 6


def not_another(talking: Talking) -> Understood | None:
    """The change without the item or day that is said not to be meant; nothing where a message says none."""
    if not (text := talking.unmarked(LONGEST)):
        return None
    lang = talking.lang_of(text, named=True)
    for cut in cuts(text):
        if cut.parted(COMMAS) and (rest := _behind(talking, cut.right, lang)) is not None:
            return _changed(talking, f"{cut.left} {rest}".strip())
    return None


def _behind(talking: Talking, words: str, lang: Lang) -> str | None:
    """What follows where words begin with what is not meant: nothing, or what stands behind the next comma."""
    ends = [cut for cut in cuts(words) if cut.parted(COMMAS)]
    denied, rest = (ends[0].left, ends[0].right) if ends else (words, "")
    reading = talking.reads(denied, lang)
    last = max((match.end for match in begins(reading, reading.phrases.values["not_another"], 0)), default=0)
    if not 0 < last < reading.length <= MOST_WORDS or any(reading.words.gap(at).strip() for at in range(1, last + 1)):
        return None
    left = reading.words.said(last, reading.length)
    numbered = all(word.isdecimal() for word in words_of(left).words)
    return rest if numbered or talking.scene(lang).due(left) is not None else None


def _changed(talking: Talking, text: str) -> Understood | None:
    if PUT_RIGHT & talking.draft(talking.text).slots.keys() and talking.talked.command is not None:
        # "The 15th, not the 10th" puts right what was settled before.
        return None
    # So does "I said 2, not 1".
    meant = request_of(talking, text)
    return meant if meant is not None and meant.command.changes else None
