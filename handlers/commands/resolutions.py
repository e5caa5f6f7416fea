"""Commands about the mapping of resolutions to topics."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from handlers.commands.command import Command
from handlers.commands.fields import BodyId, Cursor, TopicId
from handlers.commands.reports import Year


class ListResolutions(Command):
    """Resolutions of the mapping: on a topic, of a conference, or all; ``shared``: those that touch more than one
    Sector, or themes on which two or more conferences have resolutions. ``number`` with ``body``: that one alone, with
    its former revisions and the topics on which it bears. ``cursor`` is how many were shown before."""

    topic: TopicId | None = None
    body: BodyId | None = None
    number: int | None = Field(None, ge=1, le=9_999)
    shared: Literal["sectors", "conferences"] | None = None
    cursor: Cursor | None = None


class CompareRevisions(Command):
    """What a conference changed: new, revised and suppressed resolutions, topics concerned, entries to look at again.

    Without ``year`` it is the latest of that conference.
    """

    body: BodyId
    year: Year | None = None
