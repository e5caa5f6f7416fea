"""A number said behind lead times that were just set: "drop the 2" may mean two days as well as item 2."""

from __future__ import annotations

from bot.understand.patterns.phrases import phrases_of
from bot.understand.text.small import is_small
from bot.understand.text.words import stem, words_of
from bot.understand.types import Draft, Talked
from handlers.commands.notices import SetReminderPlan


def plan_or_item(draft: Draft, text: str, talked: Talked) -> Draft:
    """The draft; an item that is to be withdrawn is shown first where no word calls the number an item's."""
    if draft.command != "WithdrawItem" or not isinstance(talked.command, SetReminderPlan):
        return draft
    words, phrases = words_of(text).words, phrases_of(draft.lang)
    named = any(stem(word) in phrases.lists["item_words"] and not is_small(word) for word in words)
    counted = any(word.isdecimal() or stem(word) in phrases.numbers for word in words)
    return draft.shown_first() if counted and not named else draft
