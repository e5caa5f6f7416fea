"""A mark of what a message says, by which a later try proves that it says the same."""

from __future__ import annotations

from hashlib import sha256

from bot.deliver.sender import Parcel
from bot.render.plain import plain


def digest(parcel: Parcel) -> str:
    """SHA-256, in hex, of the message as written out in its reader's language and zone.

    The neutral form is frozen with the message; the words are not: a newer version may write it otherwise.
    """
    return sha256(plain(parcel.reply, parcel.lang, parcel.zone).encode()).hexdigest()
