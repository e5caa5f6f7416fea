"""Commands about the place where they are said."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from handlers.commands.command import Change, Command
from handlers.commands.fields import GroupId, Lang

Eagerness = Literal["spoken", "marked", "meeting"]


class SetPlace(Change):
    """How Focal behaves in this channel, for chair, secretary of the meeting and secretariat.

    ``eagerness``: spoken (only when spoken to), marked (marked lines are recorded as well), meeting (marked lines
    while a meeting that was started here, or one of the group, is held). ``lang``: the channel's language.
    ``model``: whether a language model may be asked about what is said here. ``group``: whose channel it is. Empty
    fields stay; with none the settings are shown.
    """

    eagerness: Eagerness | None = None
    lang: Lang | None = None
    model: bool | None = None
    group: GroupId | None = None


class ReadInMine(Command):
    """What stands here in another language, said to me alone in mine; without ``post`` what Focal said here last.

    ``kept``: for whom the post was made, as it is stored with it; what a button says of it counts for nothing.
    """

    post: int | None = Field(default=None, ge=1, le=2_147_483_647)
    kept: Literal["staff", "outsiders", "public"] = "outsiders"
