"""People who are mentioned in words. A door knows them by ids; they stay marked until names are put there."""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.message import Message

# What parts a mention from the words beside it.
PARTED = " \t\n,:;،：，"
# Letters that nobody types: whoever sends them, they are taken out first.
OPEN, CLOSE = "\ue000", "\ue001"
MARKED = re.compile(f"{OPEN}([^{OPEN}{CLOSE}|]*)\\|?([^{OPEN}{CLOSE}]*){CLOSE}")


def unmarked(text: str) -> str:
    """The text without anything that could be taken for a mark."""
    return text.replace(OPEN, "").replace(CLOSE, "")


def mark(user: str, label: str = "") -> str:
    """What stands for somebody; ``label`` is what the platform itself shows for them."""
    return f"{OPEN}{user}|{label}{CLOSE}"


def mentioned(text: str) -> list[str]:
    """The ids of those whose names are still to be put there."""
    return list(dict.fromkeys(found[1] for found in MARKED.finditer(text)))


def with_names(text: str, known: Mapping[str, str]) -> str:
    """The words with the names of those mentioned; of somebody unknown, what the platform shows, after an at sign."""
    return MARKED.sub(lambda found: known.get(found[1]) or f"@{found[2] or found[1]}", text)


def mentions_of(message: Message) -> list[str]:
    """The ids of those whose names the words still lack."""
    return mentioned(str(getattr(message, "text", None) or ""))


def named(message: Message, known: Mapping[str, str]) -> Message:
    """The message with the names of those whom it mentions."""
    words = getattr(message, "text", None)
    told = with_names(words, known) if isinstance(words, str) else words
    return message if told == words else message.model_copy(update={"text": told})
