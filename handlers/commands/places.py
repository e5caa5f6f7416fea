"""Commands about the place where they are said."""

from __future__ import annotations

from typing import Literal

from handlers.commands.command import Change
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
