"""Follow-ups whose words may as well say the opposite: "no es la BR", "不是TSB", "3 too?"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from types import MappingProxyType

from bot.understand.reading import Reading, is_asked
from bot.understand.types import Draft, Slot
from handlers.commands.catalogue import COMMANDS
from handlers.commands.fields import Lang

# Words that answer "no" and say "not" alike: which of the two, a comma tells.
BEGINS: Mapping[str, str] = MappingProxyType({"es": r"no\b", "en": r"no\b", "ar": r"لا\b", "zh": r"不(?!对)是?"})
# Where they stand before a comma in the middle, they belong to what was said before them.
TURNS: Mapping[str, str] = MappingProxyType({"es": r"\bno", "en": r"\bno", "fr": r"\bnon", "ar": r"\bلا"})
NOT = "zh"
PUT_RIGHT = ("instead_of", "not_day", "not_item", "not_topic")


def weighed(draft: Draft, reading: Reading, lang: Lang) -> Draft | None:
    """The follow-up, shown first where it may not be meant; None where rather its opposite is."""
    if draft.command is None or not COMMANDS[draft.command].changes:
        return draft
    text, corrected = reading.words.text.strip(), any(name in draft.slots for name in PUT_RIGHT)
    if corrected and lang in TURNS and _turns(lang).search(text, 1):
        return None
    negated = lang in BEGINS and bool(_begins(lang).match(text)) and not corrected
    if negated and lang == NOT:
        # Chinese writes "no, it is" and "it is not" with the same signs.
        return None
    return replace(draft, slots={**draft.slots, "shown": Slot("yes", 0, 0)}) if negated or is_asked(reading) else draft


@cache
def _begins(lang: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{BEGINS[lang]})\s*(?=[^\W_])", re.IGNORECASE)


@cache
def _turns(lang: str) -> re.Pattern[str]:
    return re.compile(rf"{TURNS[lang]}\s*[,،，]", re.IGNORECASE)
