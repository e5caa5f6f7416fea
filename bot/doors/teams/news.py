"""What comes in from Teams and is no message to be answered: news of places and people, something that is
looked at, or nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bot.message import Message, Pressed, Sender

NewsKind = Literal["place", "place-gone", "place-back", "place-shared", "place-unshared", "person-gone", "person-back"]


@dataclass(frozen=True)
class News:
    """Something has changed at Teams. It may come twice and late, so that it tells only what to look at again.

    ``place``: who reads there, or its name, is no longer as it was; ``place-gone``: deleted, or Focal was taken out;
    ``place-shared``: another organisation reads there too. ``person-gone``: somebody has removed Focal for themself.
    ``id`` is the conversation's or the person's; ``who`` has brought Focal to themself.
    """

    kind: NewsKind
    tenant: str
    id: str
    name: str = ""
    who: Sender | None = None


@dataclass(frozen=True)
class Glance:
    """A card that a client asks for anew when somebody sees it; nobody has done anything."""

    wanted: Pressed


@dataclass(frozen=True)
class PutIn:
    """Somebody picked among what the message extension found, to put it into what they write."""

    wanted: Pressed


@dataclass(frozen=True)
class Ignored:
    """Acknowledged and left alone; ``reason`` is for operators."""

    reason: str


Read = Message | News | Glance | PutIn | Ignored
"""What an activity of Teams comes to."""
