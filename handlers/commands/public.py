"""Commands about what the organisation shows to everybody, by its pages and its interface for programs."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from handlers.commands.command import Change, Command
from handlers.commands.fields import MeetingId, Party, TopicId

PublicKind = Literal["topics", "meetings", "offices"]


class ListPublic(Command):
    """What is marked public: topics, meetings and the names of offices; of one ``kind``, or of all."""

    kind: PublicKind | None = None


class MarkPublic(Change):
    """Show a topic, a meeting or the name of an office to everybody, or (``public`` false) no longer.

    On a page several of one ``kind`` are marked at once: ``several`` are ids of topics or meetings, or references of
    offices; ``every`` means all there are. ``was`` are those of the kind that were public as the page showed it: where
    somebody has changed one of them since, nothing is changed and that is said. ``party`` is an office: a person's
    name is never made public so.
    """

    topic: TopicId | None = None
    meeting: MeetingId | None = None
    party: Party | None = None
    kind: PublicKind | None = None
    several: tuple[str, ...] = Field(default=(), max_length=1_000)
    every: bool = False
    was: tuple[str, ...] | None = Field(default=None, max_length=5_000)
    public: bool = True
