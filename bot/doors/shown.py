"""What of a parcel a place is shown, whichever the platform."""

from __future__ import annotations

from bot.deliver.sender import Parcel
from handlers.answer import Line, Reply


def marked(parcel: Parcel) -> Reply:
    """The reply without what is not for the place, and with a word where it may have been sent before."""
    if not parcel.repeat and parcel.reply.private is None:
        return parcel.reply
    mark = (Line(key="repeat-mark"),) if parcel.repeat else ()
    return parcel.reply.model_copy(update={"private": None, "parts": (*mark, *parcel.reply.parts)})
