"""Commands about what a meeting has before it, who was there, and its report."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from handlers.commands.command import Change, Command
from handlers.commands.fields import GroupId, Lang, MeetingId, Party

ReportForm = Literal["docx", "markdown", "text"]


class NoteAgenda(Change):
    """Add a last point to the agenda of a meeting: the one running here, else the next one."""

    meeting: MeetingId | Literal["next"] = "next"
    group: GroupId | None = None
    text: str


class NotePresent(Change):
    """Note who is present at a meeting."""

    meeting: MeetingId | Literal["next"] = "next"
    group: GroupId | None = None
    people: tuple[Party, ...] = Field(min_length=1)


class NoteRegrets(Change):
    """Note who sent regrets for a meeting."""

    meeting: MeetingId | Literal["next"] = "next"
    group: GroupId | None = None
    people: tuple[Party, ...] = Field(min_length=1)


class ShowAgenda(Command):
    """The agenda of a meeting, with who is there and who sent regrets."""

    meeting: MeetingId | Literal["next"] = "next"
    group: GroupId | None = None


class WriteMinutes(Command):
    """The report of a meeting as a file, in any of the six languages; without a meeting, of the latest."""

    meeting: MeetingId | None = None
    language: Lang | None = None
    form: ReportForm | None = None
