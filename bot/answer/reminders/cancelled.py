"""The reminders of an item are cancelled, "cancel the reminder for 2": it is those that rest, and the item stays."""

from __future__ import annotations

from bot.answer.meanings import commands_of
from bot.answer.talking import Talking
from bot.understand.patterns.match import anywhere
from bot.understand.types import Incomplete, Understanding
from handlers.commands.items import WithdrawItem
from handlers.commands.notices import SnoozeReminder
from storage.items import find_visible


def only_reminders(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; until when the reminders of an item are to rest, where words that name those were understood
    to withdraw it. A reminder that is an item of its own is withdrawn."""
    number = next((each.item for each in commands_of(meant) if isinstance(each, WithdrawItem)), None)
    if number is None or not talking.free():
        return meant
    reading = talking.reads(talking.text, meant.lang)
    said = (reading.words.words[at : match.end] for at, match in anywhere(reading, "reminder_of"))
    # "Withdraw 2, keep the reminder for 3."
    named = any(str(number) in words or not any(map(str.isdecimal, words)) for words in said)
    item = find_visible(talking.session, number, talking.reader()) if named else None
    if item is None or item.kind == "personal":
        return meant
    return Incomplete(meant.lang, SnoozeReminder.__name__, {"item": number}, ("until",))
