"""Commands about what a meeting has before it, who was there, and its report."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from handlers.commands.command import Change, Command
from handlers.commands.fields import DueDate, DueMoment, GroupId, ItemNumber, Lang, MeetingId, Party

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


class RegisterDocument(Change):
    """Enter a paper of a meeting under the number that it was given: Focal makes none.

    ``text`` is its title, ``number`` empty while there is none, ``agenda`` the point that it belongs to, ``purpose``
    what it is submitted for. A liaison statement carries a day by which it is to be answered, ``reply_by``.
    """

    meeting: MeetingId | Literal["next"] = "next"
    group: GroupId | None = None
    text: str
    number: str | None = Field(default=None, max_length=64)
    revision: str | None = Field(default=None, max_length=32)
    source: str | None = Field(default=None, max_length=200)
    languages: tuple[Lang, ...] = ()
    link: str | None = None
    agenda: Annotated[int, Field(ge=1, le=500)] | None = None
    purpose: Literal["action", "information"] | None = None
    reply_by: DueDate | DueMoment | None = None


class ListDocuments(Command):
    """The papers of a meeting by number, with what is to be answered and by when."""

    meeting: MeetingId | Literal["next"] = "next"
    group: GroupId | None = None


class ShowFollowUp(Command):
    """What a group goes through before a meeting: what is open, undated, reported done, asked of others, new papers.

    With a ``form`` as a file as well, in any of the six languages.
    """

    meeting: MeetingId | Literal["next"] = "next"
    group: GroupId | None = None
    language: Lang | None = None
    form: ReportForm | None = None


class ApproveCaptions(Change):
    """Open the captions of a meeting to be read, or close them again: its chair's to say.

    ``model``: whether a language model may read the texts of the meeting, where its group allows one. Where neither
    is said, captions may be read.
    """

    meeting: MeetingId | None = None
    approved: bool | None = None
    model: bool | None = None


class SetConsent(Change):
    """What a group lets be done with what is said in its meetings, for its chair; shown where nothing is set.

    ``captions``: whether captions are used at all; ``by_model``: whether a language model may read texts, once the
    chair has approved it for a meeting; ``speakers``: kept by name, or as the delegate of whom; ``objections``: for how
    many days members may object to what was accepted, 0 for none. Empty fields stay.
    """

    group: GroupId | None = None
    captions: bool | None = None
    by_model: bool | None = None
    speakers: Literal["named", "delegation"] | None = None
    objections: Annotated[int, Field(ge=0, le=60)] | None = None


class AdoptReport(Change):
    """The report of a meeting is adopted: what people said word for word is no longer kept beside it."""

    meeting: MeetingId | None = None


class SetFormalText(Change):
    """What reports print of an item, in one language: for those who keep its group's report. Shown where no text is
    given; what was said in the chat stays beside it.
    """

    item: ItemNumber
    text: str | None = None
    lang: Lang | None = None


class WriteMinutes(Command):
    """The report of a meeting as a file, in any of the six languages; without a meeting, of the latest."""

    meeting: MeetingId | None = None
    language: Lang | None = None
    form: ReportForm | None = None
