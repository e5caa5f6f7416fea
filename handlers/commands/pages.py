"""Commands that open something: one's own page, a form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pydantic import Field

from handlers.commands.command import Command
from handlers.commands.fields import Cursor, ItemNumber


class ShowHome(Command):
    """One's own page: what is to be done, the topics, meetings and reminders; ``cursor`` is where items go on."""

    cursor: Cursor | None = None


class ShowForm(Command):
    """Open the form of the command ``form``, of one item where ``item`` is set.

    ``filled`` are fields as people type or pick them; what the form has no field for comes back as it is.
    """

    form: str = Field(max_length=64)
    item: ItemNumber | None = None
    filled: Mapping[str, str | tuple[str, ...]] | None = Field(default=None, max_length=16)


@dataclass(frozen=True)
class LeadTo:
    """Asked by a page, whether it may lead to a form: refused where that would not open, and nothing shown."""

    form: ShowForm


# What a page may ask for.
Asked = Command | LeadTo
