"""What proves who somebody is: the address under which they are registered, and the code that came there."""

from __future__ import annotations

import re

from bot.understand.doubts import Unreadable
from bot.understand.fields.task import Scene

ADDRESS = re.compile(r"[^\s@<>(),;:“”«»\"'，；：（）。、؛،]+@[\w-]+(?:\.[\w-]+)+")
# As codes are made: two parts of five letters and digits, apart or not.
CODE = re.compile(r"(?<![A-Z0-9])[A-Z0-9]{5}[\s‐-―-]?[A-Z0-9]{5}(?![A-Z0-9])", re.ASCII)


def address(words: str, scene: Scene) -> str:
    """The e-mail in the words. Raises ``Unreadable`` where there is none."""
    found = ADDRESS.search(words)
    if found is None:
        raise Unreadable("address-not-read")
    return found[0].rstrip(".")


def code(words: str, scene: Scene) -> str:
    """The code in the words. Raises ``Unreadable`` for what can't be one."""
    found = CODE.search(words.upper())
    if found is None or not any(each.isalpha() for each in found[0]):
        raise Unreadable("code-not-read")
    return found[0]
