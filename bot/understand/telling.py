"""What was meant where no phrase fits closely: by the head of a line, then by the telling words of the message."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from bot.understand.gist import gist
from bot.understand.headed import headed
from bot.understand.names import Names
from bot.understand.ordering import ordered
from bot.understand.polite import read
from bot.understand.reading import Reading
from bot.understand.types import Draft, Later
from handlers.commands.catalogue import COMMANDS
from handlers.commands.fields import Lang

MOST_LETTERS = 4_000
# While a form is being filled, only words that fit a command so closely are a command of their own.
PLAIN = 5.0
PLAIN_ENDS = frozenset({"CompleteItem", "ShowItem", "AgreeItems"})


@dataclass(frozen=True)
class Heard:
    """A message and the languages in which it is read, in their order; what was read of it is kept."""

    text: str
    order: tuple[Lang, ...]
    names: Names
    item: int | None = None
    _read: dict[Lang, list[Reading]] = field(default_factory=dict)

    def readings(self, lang: Lang) -> list[Reading]:
        """The message ready to be walked in one language."""
        if lang not in self._read:
            self._read[lang] = read(self.text, lang, self.names)
        return self._read[lang]

    def told(self) -> Draft | None:
        """What the head of the line records, else what its telling words add up to."""
        return self._first(headed) or self._first(lambda reading, lang: gist(reading, lang, self.item))

    def headed(self, draft: Draft | None) -> Draft | None:
        """The draft, or what the head of the line records where nothing, or only a question, was found in it."""
        if draft is not None and (draft.source != "phrase" or COMMANDS[str(draft.command)].changes):
            return draft
        found = self._first(headed)
        others = Later(((draft,), draft.others)) if draft else ()
        return replace(found, others=others) if found else draft

    def _first(self, known: Callable[[Reading, Lang], Draft | None]) -> Draft | None:
        readings = ((lang, reading) for lang in self.order for reading in self.readings(lang))
        return next((draft for lang, reading in readings if (draft := known(reading, lang))), None)


def refused(text: str) -> str | None:
    """The reason (a text key) for which a text is not read at all; None for any that can be read."""
    if not text.strip():
        return "empty-message"
    if len(text) > MOST_LETTERS:
        return "too-long"
    broken = any(unicodedata.category(c) in ("Cc", "Cs", "Co", "Cn") and c not in "\n\r\t" for c in text)
    return "nothing-understood" if broken else None


def more_than_news(draft: Draft, readings: list[Reading], lang: Lang) -> Draft:
    """What stands behind an item's number, where it is more than news of it: "12: put off to Monday", "12 - done"."""
    order = next((order for each in readings if (order := ordered(each, lang)) and "item" in order.slots), None)
    ends = (gist(each, lang, strictly=True) for each in readings)
    told = order or next((each for each in ends if each and each.command in PLAIN_ENDS and "item" in each.slots), None)
    return replace(told, others=Later(((draft,), draft.others)), score=PLAIN) if told else draft
