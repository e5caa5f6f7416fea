"""Commands about coordination topics and their focal points."""

from __future__ import annotations

from datetime import date

from pydantic import Field

from handlers.commands.command import Command
from handlers.commands.fields import BodyId, Party, TopicId


class FindFocalPoint(Command):
    """Who is the focal point for a topic, in one body or in all, today or on a day."""

    topic: TopicId
    body: BodyId | None = None
    on: date | None = None


class FindTopics(Command):
    """Which topics a person or a body is the focal point for; ``cursor`` is how many were shown before."""

    person: Party | None = None
    body: BodyId | None = None
    cursor: int | None = Field(default=None, ge=0, le=1_000_000)


class ListTopics(Command):
    """Which topics are coordinated; ``cursor`` is how many were shown before."""

    main_only: bool = False
    cursor: int | None = Field(default=None, ge=0, le=1_000_000)


class ShowTopic(Command):
    """All about one topic: names, focal points, resolutions, open items, why it qualifies."""

    topic: TopicId
