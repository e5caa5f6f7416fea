"""Words typed in a terminal, as the message that the hall takes."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, cast
from uuid import uuid4

from bot.doors.terminal.sender import INSTALLATION, PLATFORM
from bot.message import Said, Sender, Spot

DIRECT = "dm"
MENTION = "@focal"
Audience = Literal["direct", "staff", "outsiders", "public"]


def to_said(
    words: str,
    who: str,
    at: datetime,
    *,
    place: str = DIRECT,
    audience: str | None = None,
    lang: str | None = None,
    addressed: bool = True,
) -> Said:
    """``place`` dm is the speaker's own direct conversation; any other name is a channel, played here. What is not
    ``addressed`` is overheard in the channel, unless it begins with ``MENTION``."""
    mentioned = words.lstrip().lower().startswith(MENTION)
    if mentioned:
        words = words.lstrip()[len(MENTION) :].lstrip(" ,:")
    return Said(
        sender=Sender(platform=PLATFORM, installation=INSTALLATION, user=who),
        spot=to_spot(who, place, audience),
        event=uuid4().hex,
        at=at,
        text=words,
        addressed=addressed or mentioned or place == DIRECT,
        lang=lang,
    )


def to_spot(who: str, place: str, audience: str | None) -> Spot:
    if place == DIRECT:
        return Spot(place=who, audience="direct")
    channel = f"#{place.lstrip('#')}"
    # A terminal is one reader's: an answer that waits, with its private part, must not come up on the next one's.
    return Spot(place=channel, address=f"{who} in {channel}", audience=cast(Audience | None, audience))
