"""Another day, another hour or another count for what was done or shown last: "no, the 21st", "make it three"."""

from __future__ import annotations

from typing import cast

from bot.understand.patterns.reading import Reading, is_asked
from bot.understand.talked.again import SURE, is_bare, offered, plan_again, put_right, says_more, with_article
from bot.understand.text.weekdays import days_at_hand
from bot.understand.types import Draft, Slot, Talked
from handlers.commands.command import Command
from handlers.commands.fields import DueMeeting, Lang
from handlers.commands.meetings import ScheduleMeeting
from handlers.commands.notices import SetReminderPlan
from handlers.commands.upkeep import SetAway


def timed(reading: Reading, talked: Talked, command: Command, number: int | None, due: Slot) -> Draft | None:
    """What of the command changes by this day; ``number``: the item of which it tells."""
    lang, shown = cast(Lang, reading.phrases.lang), offered(talked)
    if is_bare(lang, due.words) and (talked.offers or not command.changes or talked.counted):
        # Among what is offered a number is no day; nor is it one where none was given just now, or "a week more".
        return None
    if _is_of_item(reading, due):
        # That is for the phrases, which name it.
        return None
    if isinstance(shown, ScheduleMeeting):
        return plan_again(lang, shown, due)
    if isinstance(shown, SetAway) or (shown is not None and getattr(shown, "item", None)):
        command, number = shown, getattr(shown, "item", number)
    if isinstance(command, SetAway):
        # "Sorry, until the 14th", of an absence just noted.
        since = {"since": Slot(str(command.since), 0, 0)} if command.since else {}
        return Draft(lang, "SetAway", {**since, "until": due}, score=SURE)
    if talked.meeting is not None and talked.meeting != command and not command.changes:
        # "Shift it to the 21st" behind a question about something else; "no, the 21st" may be said of that.
        other = None if is_asked(reading) else put_right(lang, talked.meeting, number, due)
        return other if other is None or says_more(reading, due) else other.shown_first()
    moved = put_right(lang, command, number, with_article(due, reading), talked.day)
    again = _counted(lang, command, number, due)
    return again.before((moved,) if moved else ()) if again else moved


def _is_of_item(reading: Reading, due: Slot) -> bool:
    """Whether the day begins with an item's number, "reportez le 2 demain matin": behind an article it is no hour."""
    words, articles = reading.words.words, reading.phrases.lists["day_article"]
    at = next((at for at, start in enumerate(reading.words.starts) if start >= due.start), 0)
    at += int(at < reading.length and words[at] in articles)
    behind = words[at : at + 2]
    led = bool(at) and words[at - 1] in articles and len(behind) > 1
    return led and behind[0].isdecimal() and behind[1] in days_at_hand(cast(Lang, reading.phrases.lang))


def _counted(lang: Lang, command: Command, number: int | None, due: Slot) -> Draft | None:
    # "Make it three", of reminders two days ahead, or of a deadline two days before a meeting.
    if isinstance(command, SetReminderPlan):
        return Draft(lang, "SetReminderPlan", {"leads_again": due}, "talk", score=SURE)
    if number is None or not isinstance(getattr(command, "due", None), DueMeeting):
        return None
    return Draft(lang, "MoveDeadline", {"item": Slot(str(number), 0, 0), "counted_again": due}, score=SURE)
