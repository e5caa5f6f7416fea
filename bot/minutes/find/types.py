"""What is proposed from a text, and in whose light the text is read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from bot.understand.named.names import Names
from handlers.commands.fields import Due, Lang, NoDue, Party

NOTHING_DUE = NoDue()
Kind = Literal["action", "conclusion", "call_to_action", "information"]
OF_COMMAND: dict[str, Kind] = {
    "RecordAction": "action",
    "RecordConclusion": "conclusion",
    "RecordCallToAction": "call_to_action",
    "RecordInformation": "information",
}


@dataclass(frozen=True)
class Light:
    """What a text is read with: the names of the register, the meeting's day and zone, the language where the text
    shows none. ``now`` is the moment from which deadlines count, aware."""

    names: Names
    now: datetime
    zone: str
    lang: Lang = "en"


@dataclass(frozen=True)
class Proposed:
    """An item that a text may hold. ``quote`` stands in the text word for word.

    ``responsible`` of a call to action are those to whom it is addressed; it is empty where nobody is named, as are
    ``cooperating`` and ``report_to``, and ``due`` is none where no day is. ``confidence`` between 0 and 1 is the part
    of such proposals that people recorded, see ``bot.minutes.find.weigh``. ``before``: what was said just before, for
    whoever reviews it; ``topic``: the one that its words name. ``bound``: the meeting decided, asked or told that
    somebody who is named is to do it.
    """

    kind: Kind
    text: str
    quote: str
    position: int
    lang: Lang
    confidence: float
    responsible: tuple[Party, ...] = ()
    cooperating: tuple[Party, ...] = ()
    report_to: tuple[Party, ...] = ()
    due: Due = NOTHING_DUE
    at: str | None = None
    speaker: str | None = None
    marked: bool = False
    before: str = ""
    topic: str | None = None
    bound: bool = False
