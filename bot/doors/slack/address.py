"""Where something goes in Slack, as it is stored with a message, a route or an event."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

# What the columns of addresses hold.
LONGEST = 512
# Short, since an address is stored with every message. The order is that of the text.
NAMES: Mapping[str, str] = MappingProxyType(
    {"channel": "c", "thread": "t", "user": "u", "trigger": "g", "home": "h", "view": "v"}
)
# Kept, since an address is written for every message, and each writer made anew costs as much as the writing.
WRITER = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False)
KINDS: Mapping[str, type] = MappingProxyType({"home": bool})


@dataclass(frozen=True)
class Address:
    """A conversation, and how something is shown there.

    ``channel``: a conversation's id (C…, G…, D…) or a person's (U…, W…), which means the direct conversation with them.
    ``thread``: the message below which it stands. ``user``: only this person sees it. ``trigger``: a form is opened
    by this, within three seconds of what the person did. ``home``: it is the Home tab of ``user``. ``view``: the form
    that stands open already, by its id.
    """

    channel: str
    thread: str | None = None
    user: str | None = None
    trigger: str | None = None
    home: bool = False
    view: str | None = None

    def to_text(self) -> str:
        """The same address always gives the same text. Raises ``ValueError`` where it is longer than is stored."""
        told = vars(self)
        text = WRITER.encode({short: told[name] for name, short in NAMES.items() if told[name]})
        if len(text) > LONGEST:
            raise ValueError("no address of Slack is this long")
        return text

    @classmethod
    def from_text(cls, text: str) -> Address:
        """What ``to_text`` wrote; anything else raises ``ValueError``."""
        try:
            found = json.loads(text)
        except ValueError as fault:
            raise ValueError("this is no address of Slack") from fault
        if not isinstance(found, dict) or not found.get("c") or set(found) - set(NAMES.values()):
            raise ValueError("this is no address of Slack")
        return cls(**{name: _value(name, found[short]) for name, short in NAMES.items() if short in found})


def _value(name: str, value: Any) -> Any:
    if not isinstance(value, KINDS.get(name, str)):
        raise ValueError("this is no address of Slack")
    return value
