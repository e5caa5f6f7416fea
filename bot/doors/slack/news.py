"""What comes in from Slack and is no message to be answered: news of places, people and installations, or nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from bot.message import Message

NewsKind = Literal["place", "place-gone", "place-back", "place-moved", "person", "installation-gone"]


@dataclass(frozen=True)
class News:
    """Something has changed at Slack. It may come twice and late, so that it tells only what to look at again.

    ``place``: who reads there, or its name, is no longer as it was; ``place-gone``: archived, deleted, or Focal was
    taken out; ``place-moved``: its id is ``to`` from now on. ``person``: ``profile`` is the user as Slack has them now.
    ``installation-gone``: Focal was thrown out at ``at``.
    """

    kind: NewsKind
    installation: str
    place: str = ""
    to: str = ""
    profile: Mapping[str, Any] = field(default_factory=dict)
    at: datetime | None = None


@dataclass(frozen=True)
class Ignored:
    """Acknowledged and left alone; ``reason`` is for operators."""

    reason: str


Read = Message | News | Ignored
"""What a payload of Slack comes to."""
