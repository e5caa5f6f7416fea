"""Commands about what the bodies do on the topics of a year: reported, cleared, compared."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from handlers.commands.agenda import ReportForm
from handlers.commands.command import Change, Command
from handlers.commands.fields import BodyId, Cursor, ItemNumber, Lang, MeetingId, TopicId

Year = Annotated[int, Field(ge=1990, le=2100)]
ActivityKind = Literal["priority", "activity", "result", "document"]


class ReportActivity(Change):
    """What a body plans or does on a topic in a year; a draft until the body's head has cleared it.

    Without ``body`` it is that for which the asker is focal point; without ``year`` it is this year.
    """

    topic: TopicId
    text: str
    kind: ActivityKind = "activity"
    body: BodyId | None = None
    year: Year | None = None


class ListActivities(Command):
    """What was reported for a year; ``missing``: who is named for a topic and has not reported on it."""

    topic: TopicId | None = None
    body: BodyId | None = None
    year: Year | None = None
    missing: bool = False
    cursor: Cursor | None = None


class AskActivities(Change):
    """Each focal point who has not reported for a year (this one) is asked to, by ``until`` (in 30 days).

    ``months``: and again each time so many months later; 0: no longer by the calendar.
    """

    year: Year | None = None
    body: BodyId | None = None
    until: date | None = None
    months: Annotated[int, Field(ge=0, le=60)] | None = None


class ClearActivities(Change):
    """A body has cleared what was reported for it, by number or all that waits; ``reference`` is that of its letter."""

    activities: tuple[ItemNumber, ...] = Field(default=(), max_length=200)
    body: BodyId | None = None
    topic: TopicId | None = None
    year: Year | None = None
    reference: str | None = None


class FindOverlaps(Command):
    """What different bodies do that may be the same thing, with the evidence; to be examined by people."""

    topic: TopicId | None = None
    year: Year | None = None


class JudgeOverlap(Change):
    """What people made of a possible duplication; what needs no action is not shown again."""

    first: str = Field(max_length=64)
    second: str = Field(max_length=64)
    verdict: Literal["joint_work", "information", "no_action"]


class WriteReport(Command):
    """The year's report to the Council on coordination, that on one topic, or what the members' group tells an advisory
    group or working group (``body``, CWG-FHR) of its results and calls to action; in any of the six languages.

    ``meeting``: instead of a year, that meeting of the members' group ("last": its latest), or all of its meetings
    before that meeting of the group that is told. ``author``: the Secretary-General, or the chair of the members'
    group, who is the author of what that group tells.
    """

    kind: Literal["year", "topic", "group"] = "year"
    year: Year | None = None
    topic: TopicId | None = None
    body: BodyId | None = None
    meeting: MeetingId | Literal["last"] | None = None
    author: Literal["secretary_general", "chair"] | None = None
    language: Lang | None = None
    form: ReportForm | None = None
