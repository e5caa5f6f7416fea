"""Commands about reminders and their plan."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from pydantic import Field

from handlers.commands.command import Change, Command
from handlers.commands.fields import Due, DueMoment, GroupId, ItemNumber, Party, PersonClass


class RemindMe(Change):
    """A personal reminder, private to its maker; ``lead`` is in minutes before the deadline."""

    text: str
    at: DueMoment | None = None
    due: Due | None = None
    lead: int | None = Field(default=None, ge=0, le=527_040)


class SnoozeReminder(Change):
    """Say nothing about an item before a moment."""

    item: ItemNumber
    until: DueMoment


class ShowReminders(Command):
    """Which reminders are coming, for the asker or for a party; of a group or a class of people, its lead times."""

    party: Party | Literal["me"] | None = None
    of_class: PersonClass | None = None


class SetReminderPlan(Change):
    """How many days ahead reminders come: for oneself, one item, a group's items or a class of people."""

    leads: tuple[int, ...] = Field(max_length=12)
    scope: Literal["me", "item", "group", "class"] = "me"
    item: ItemNumber | None = None
    group: GroupId | None = None
    of_class: PersonClass | None = None


class PauseNotices(Change):
    """Stop what Focal says unasked, in all, for a group's items or to a class of people, until a moment or until
    released."""

    scope: Literal["all", "group", "class"] = "all"
    group: GroupId | None = None
    of_class: PersonClass | None = None
    until: datetime | None = None


class ReleaseNotices(Change):
    """Let waiting notices go, or end a pause."""

    notices: tuple[ItemNumber, ...] = ()
    scope: Literal["all", "group", "class"] | None = None
    group: GroupId | None = None
    of_class: PersonClass | None = None
