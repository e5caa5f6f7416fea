"""Commands about meetings and the people of a group."""

from __future__ import annotations

from datetime import date
from typing import Literal

from handlers.commands.command import Change, Command
from handlers.commands.fields import Cursor, DeadlineKind, GroupId, MeetingId, MeetingTime


class ListMeetings(Command):
    """List meetings of a group or of all; days are included, ``cursor`` is where the list goes on."""

    group: GroupId | None = None
    after: date | None = None
    before: date | None = None
    cursor: Cursor | None = None


class ShowMeeting(Command):
    """Show one meeting, or the next one of a group or of all; ``joint``: the next that is held in conjunction,
    ``jointly_with``: in conjunction with that group."""

    meeting: MeetingId | Literal["next"] = "next"
    group: GroupId | None = None
    joint: bool = False
    jointly_with: GroupId | None = None


class ListMembers(Command):
    """Who is in a group, or who holds one capacity in it."""

    group: GroupId
    capacity: Literal["chair", "vice_chair", "representative", "secretary", "member", "observer"] | None = None
    on: date | None = None


class ScheduleMeeting(Change):
    """Plan a meeting; ``start`` and ``end`` are days or local times, ``zone`` that of the place. ``held``: it has been
    already, and is entered for the record."""

    group: GroupId
    start: MeetingTime
    end: MeetingTime | None = None
    jointly_with: GroupId | None = None
    zone: str | None = None
    place: str | None = None
    held: bool = False


class MoveMeeting(Change):
    """Hold a planned meeting at another time, what hangs on it moves with it; or elsewhere: ``place`` also says how to
    take part from afar."""

    meeting: MeetingId | Literal["next"] = "next"
    group: GroupId | None = None
    start: MeetingTime | None = None
    place: str | None = None


class CancelMeeting(Change):
    """Call off a planned meeting; what hangs on it has no date any more."""

    meeting: MeetingId | Literal["next"] = "next"
    group: GroupId | None = None
    reason: str | None = None


class StartMeeting(Change):
    """Open a meeting on its day, in this place."""

    meeting: MeetingId | Literal["next"] = "next"
    group: GroupId | None = None


class EndMeeting(Change):
    """Close the meeting that is running."""

    meeting: MeetingId | Literal["next"] = "next"
    group: GroupId | None = None


class AnnounceDeadline(Change):
    """Keep a deadline of a meeting as it was announced; it wins over any that was computed."""

    meeting: MeetingId | Literal["next"] = "next"
    group: GroupId | None = None
    kind: DeadlineKind
    due: MeetingTime


class AcceptDeadlines(Change):
    """Take over the deadlines that the rules propose for a meeting, or one kind of them."""

    as_shown = True

    meeting: MeetingId | Literal["next"] = "next"
    group: GroupId | None = None
    kind: DeadlineKind | None = None
