"""The address under which somebody is registered, and the code that came there."""

from __future__ import annotations

from bot.understand.doubts import Unreadable
from bot.understand.fields.task import Scene
from bot.understand.text.proofs import proof_in


def address(words: str, scene: Scene) -> str:
    """The e-mail in the words. Raises ``Unreadable`` where there is none."""
    return _proof("address", words)


def code(words: str, scene: Scene) -> str:
    """The code in the words. Raises ``Unreadable`` for what can't be one."""
    return _proof("code", words)


def _proof(name: str, words: str) -> str:
    found = proof_in(name, words)
    if found is None:
        raise Unreadable(f"{name}-not-read")
    return found
