"""Commands about the speaker's own settings."""

from __future__ import annotations

from datetime import time

from handlers.commands.command import Change, Command


class SetLanguage(Change):
    """Speak to me in this language: ``ar``, ``en``, ``es``, ``fr``, ``ru`` or ``zh``; else words as said."""

    value: str


class SetTimeZone(Change):
    """My IANA time zone, or words that name none."""

    value: str


class SetQuietHours(Change):
    """Local times between which nothing is sent; both empty ends them."""

    start: time | None = None
    end: time | None = None


class ShowProfile(Command):
    """What Focal knows of me: name, roles, language, zone, quiet hours, lead times."""
