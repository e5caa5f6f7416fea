"""Words that only say that something was wrong: "my mistake", "je me suis trompé"."""

from __future__ import annotations

from bot.understand.patterns.cues import pieces
from bot.understand.patterns.reading import Reading
from bot.understand.sense.gist import telling_cues
from handlers.commands.fields import Lang

TAKES_BACK = frozenset({"undo", "back"})


def only_sorry(reading: Reading, lang: Lang) -> bool:
    """Whether nothing in the words asks that something be taken back."""
    return not any(TAKES_BACK & each.values.keys() for each in pieces(reading, telling_cues(lang), ()))


def puts_right(reading: Reading, lang: Lang) -> bool:
    """Whether a name is said beside such words, "it is TSB, not BR, my mistake": then nothing is to be undone."""
    return bool(reading.at) and only_sorry(reading, lang)
