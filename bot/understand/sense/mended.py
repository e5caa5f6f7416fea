"""What a message means once a slip of the fingers in it is put right, where nothing else was understood."""

from __future__ import annotations

from bot.understand.patterns.closest import best
from bot.understand.patterns.reading import Reading
from bot.understand.patterns.slips import makes_party, mended
from bot.understand.sense.telling import Heard
from bot.understand.types import Draft
from handlers.commands.catalogue import COMMANDS


def read_mended(heard: Heard) -> Draft | None:
    """The message with such a slip put right; None where there is none, or it may change data wrongly."""
    # Only in the language spoken, and last: what is a slip in one language may be a word of another.
    lang = heard.order[0]
    for reading in heard.readings(lang):
        words = mended(reading)
        draft = best(Reading(words, reading.phrases, reading.names), lang) if words else None
        # In Arabic a letter is a form of its own ("remind me", "she reminded me"): what changes data is not so mended.
        if draft is None or words is None:
            continue
        if not COMMANDS[str(draft.command)].changes or not (lang == "ar" or makes_party(reading, words, draft)):
            return draft
    return None
