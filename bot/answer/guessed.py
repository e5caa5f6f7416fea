"""Whether what was understood is a guess, and so is shown before it is done."""

from __future__ import annotations

from dataclasses import replace

from bot.answer.talking import Talking
from bot.understand.sense.going_on import goes_on
from bot.understand.types import Talked, Understanding, Understood


def is_guessed(talking: Talking, understanding: Understanding) -> bool:
    """``understanding``: what the words are taken for here."""
    if isinstance(understanding, Understood) and understanding.guess:
        return True
    return goes_on(understanding, talking.talked) and not _says_itself(talking, understanding)


def _says_itself(talking: Talking, understanding: Understanding) -> bool:
    """Whether the words say plainly, whatever was on offer, what was on offer as well."""
    text = talking.free()
    meant = replace(talking, talked=Talked()).read(text) if text else None
    if not isinstance(meant, Understood) or meant.guess or meant.loose:
        return False
    return isinstance(understanding, Understood) and meant.command == understanding.command
