"""Commands about the speaker's own settings."""

from __future__ import annotations

from datetime import time
from typing import Literal

from pydantic import Field

from handlers.commands.command import Change, Command
from handlers.commands.fields import Party


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


class SetProfile(Change):
    """Several settings at once; what is empty stays as it is, and without any the form with all of them is shown.

    ``lang`` as in SetLanguage, ``zone`` as in SetTimeZone, both ends of the quiet hours or ``no_quiet``; no ``leads``
    at all means the usual plan. ``reach`` is where Focal speaks unasked: on one platform, or where they were last.
    """

    lang: str | None = None
    zone: str | None = None
    quiet_start: time | None = None
    quiet_end: time | None = None
    no_quiet: bool = False
    leads: tuple[int, ...] | None = Field(default=None, max_length=12)
    reach: Literal["last", "slack", "teams", "mail"] | None = None


class ShowPerson(Command):
    """What the register holds of a person or office: what it is, the groups it sits in and as what."""

    party: Party


class ShowProfile(Command):
    """What Focal knows of me: name, roles, language, zone, quiet hours, lead times."""


class LinkAccount(Change):
    """The account that I speak by is that of whoever bears this e-mail in the register: a code is sent there."""

    address: str


class ConfirmAccount(Change):
    """The code that came to the address of LinkAccount, typed by the account that asked."""

    code: str


class AssignAccount(Change):
    """An account is this person's; ``account``: its id, or what it is called there. Asked once more unless ``sure``."""

    account: str
    party: Party
    sure: bool = False


class UnlinkAccount(Change):
    """An account speaks for nobody any more; without ``account`` that of ``party``, or the one spoken by. Asked once
    more unless ``sure``."""

    account: str | None = None
    party: Party | None = None
    sure: bool = False


class ListAccounts(Command):
    """Which accounts speak for me, or for ``party``."""

    party: Party | None = None


class ExportMyData(Command):
    """All that is kept about me, as a file."""


class EraseMyData(Change):
    """Erase what is kept about me; asked once more unless ``sure``. It can't be taken back."""

    sure: bool = False
