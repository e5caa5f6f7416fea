"""What people write in an item, made safe to keep."""

from __future__ import annotations

from datetime import datetime
from urllib.parse import urlsplit

from handlers.answer import Count, Fact
from handlers.errors import Refusal

LONGEST = 2_000


def check_text(said: str, most: int = LONGEST) -> str:
    """The words, without what cannot be shown; refuses an empty text and one longer than ``most`` characters."""
    kept = "".join(c for c in said if c.isprintable() or c in "\n\t" or c in "\u200c\u200d").strip()
    if not kept:
        raise Refusal("text-empty")
    if len(kept) > most:
        raise Refusal("text-too-long", most=Count(n=most), length=Count(n=len(kept)))
    return kept


def check_note(said: str | None) -> str | None:
    """A remark, which may be left out."""
    return check_text(said) if said and said.strip() else None


def to_link(said: str | None) -> str | None:
    """A link to a page, where it is one that may be shown."""
    if not said or not said.isprintable() or len(said) > LONGEST:
        return None
    try:
        parts = urlsplit(said.strip())
    except ValueError:
        return None
    return parts.geturl() if parts.scheme in ("http", "https") and " " not in parts.geturl() else None


def check_ahead(at: datetime | None, now: datetime, deadline: Fact | None) -> None:
    """Refuses an instant that has passed; ``deadline`` is how it was understood."""
    if at is not None and at <= now and deadline is not None:
        raise Refusal("date-past", deadline=deadline)
