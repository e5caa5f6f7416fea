"""Where something goes in Teams, as it is stored with a message, a route or an event."""

from __future__ import annotations

import re
from dataclasses import dataclass

# Ids stand in the paths of calls: none may lead out of its place there. A thread's root stands behind its own mark.
ID = re.compile(r"[\w:@.+=~!*'()$,-]{1,254}", re.ASCII)
PERSON, ROOT = "person ", ";messageid="


@dataclass(frozen=True)
class Address:
    """A conversation, or the direct conversation with a person; one of the two.

    ``conversation``: its id (19:…, a:…). ``person``: their id (29:…), by which their chat is found, and opened where
    there is none yet. ``thread``: the message below which it stands, in a channel.
    """

    conversation: str = ""
    person: str = ""
    thread: str | None = None

    def to_text(self) -> str:
        """The same address always gives the same text."""
        return f"{PERSON}{self.person}" if self.person else _joined(self.conversation, self.thread)

    @classmethod
    def from_text(cls, text: str) -> Address:
        """What ``to_text`` wrote; anything else raises ``ValueError``."""
        person = text.removeprefix(PERSON)
        if person != text:
            return cls(person=_checked(person))
        bare, mark, root = text.partition(ROOT)
        return cls(_checked(bare), thread=_checked(root) if mark else None)


def below(conversation: str, thread: str | None) -> str:
    """The id by which Teams knows a thread of a channel; that of the conversation itself without one."""
    return _joined(conversation, thread)


def _joined(conversation: str, thread: str | None) -> str:
    return f"{conversation}{ROOT}{thread}" if thread else conversation


def _checked(id_: str) -> str:
    if not ID.fullmatch(id_):
        raise ValueError("this is no address of Teams")
    return id_
