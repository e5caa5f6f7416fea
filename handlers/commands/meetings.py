"""Commands about meetings and the people of a group."""

from __future__ import annotations

from datetime import date
from typing import Literal

from handlers.commands.command import Command
from handlers.commands.fields import GroupId, MeetingId


class ListMeetings(Command):
    """List meetings of a group or of all; days are included."""

    group: GroupId | None = None
    after: date | None = None
    before: date | None = None


class ShowMeeting(Command):
    """Show one meeting, or the next one of a group or of all."""

    meeting: MeetingId | Literal["next"] = "next"
    group: GroupId | None = None


class ListMembers(Command):
    """Who is in a group, or who holds one capacity in it."""

    group: GroupId
    capacity: Literal["chair", "vice_chair", "representative", "secretary", "member", "observer"] | None = None
    on: date | None = None
