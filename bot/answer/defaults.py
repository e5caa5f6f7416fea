"""What holds for those who have not said."""

from __future__ import annotations

from dataclasses import dataclass

from bot.answer.texts.given import Model
from bot.understand.fields.topical import Index
from handlers.commands.fields import Lang
from handlers.likeness import Alike, nothing_alike
from handlers.usual import Usual


@dataclass(frozen=True)
class Defaults:
    """What the deployment speaks and where it sits, for those who have not said. ``meaning``: the index that is asked
    beside the words where phrases find nothing, if there is one; ``alike`` compares texts; ``model`` may be
    offered texts of meetings, if there is one. ``mails``: letters leave from here."""

    lang: Lang
    zone: str
    meaning: Index | None = None
    alike: Alike = nothing_alike
    model: Model | None = None
    mails: bool = True

    @property
    def usual(self) -> Usual:
        return Usual(self.lang, self.zone, self.mails)
