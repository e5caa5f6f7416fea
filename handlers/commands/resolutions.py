"""Commands about the mapping of resolutions to topics."""

from __future__ import annotations

from typing import Literal

from handlers.commands.command import Command
from handlers.commands.fields import BodyId, Cursor, TopicId
from handlers.commands.reports import Year


class ListResolutions(Command):
    """Resolutions of the mapping: on a topic, of a conference, or all; ``shared``: those that touch more than one
    Sector, or themes on which two or more conferences have resolutions. ``cursor`` is how many were shown before."""

    topic: TopicId | None = None
    body: BodyId | None = None
    shared: Literal["sectors", "conferences"] | None = None
    cursor: Cursor | None = None


class CompareRevisions(Command):
    """What a conference changed: new, revised and suppressed resolutions, topics concerned, entries to look at again.

    Without ``year`` it is the latest of that conference.
    """

    body: BodyId
    year: Year | None = None
