"""A reminder more of an item, on a day that somebody names, or one that is put off until then."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time

from bot.answer.talking import Talking
from bot.understand.patterns.phrases import phrases_of
from bot.understand.text.small import is_small
from bot.understand.text.words import words_of
from bot.understand.types import Understanding, Understood
from handlers.commands.fields import Due, DueDate, DueMoment, Lang
from handlers.commands.items import MoveDeadline, WithdrawItem
from handlers.commands.notices import RemindMe, SetReminderPlan, ShowReminders, SnoozeReminder
from storage.items import find_visible

# Behind these a reminder is put off by whatever words.
OF_REMINDERS = (RemindMe, SnoozeReminder, ShowReminders)
HOUR = time(9)


def reminded(talking: Talking, meant: Understanding) -> Understanding:
    """ "Remind me of it on 9 December" as a reminder beside those of the item, which keeps its own; "remind me again
    tomorrow" as the one of the item spoken of, put off; what is done to an item by the place of its reminder shown
    first; anything else as it was meant."""
    command = meant.command if isinstance(meant, Understood) else None
    if not isinstance(meant, Understood) or not talking.text or meant.guess:
        return meant
    if isinstance(command, WithdrawItem | MoveDeadline) and _is_of_reminder(talking, command.item):
        return replace(meant, guess=True)
    if isinstance(command, MoveDeadline) and _is_another_day(talking, meant.lang):
        return replace(meant, guess=True)
    if isinstance(command, SnoozeReminder):
        return _beside(talking, meant, command)
    if isinstance(command, RemindMe) and _says_nothing(command.text, meant.lang):
        return _put_off(talking, meant, command.at or command.due)
    if isinstance(command, MoveDeadline) and _begins_so(talking.text, meant.lang):
        # "Remind me again on Friday" puts no deadline off.
        return _put_off(talking, meant, command.due)
    return meant


def _is_of_reminder(talking: Talking, number: int) -> bool:
    # "Delete the first one", of the reminders just listed: hardly the action that it reminds of.
    if not (talking.leant and isinstance(talking.talked.command, ShowReminders)):
        return False
    item = find_visible(talking.session, number, talking.reader())
    return item is None or item.kind != "personal"


def _is_another_day(talking: Talking, lang: Lang) -> bool:
    # "And also on Friday", of when reminders come: hardly a deadline that is moved.
    also = phrases_of(lang).lists["again_also"]
    return isinstance(talking.talked.command, SetReminderPlan) and not also.isdisjoint(words_of(talking.text).words)


def _beside(talking: Talking, meant: Understood, command: SnoozeReminder) -> Understood:
    if isinstance(talking.talked.command, OF_REMINDERS) or not _asks(talking.text, meant.lang):
        return meant
    item = find_visible(talking.session, command.item, talking.reader())
    if item is None or item.kind == "personal":
        return meant
    return replace(meant, command=RemindMe(text=item.text, at=command.until))


def _asks(text: str, lang: Lang) -> bool:
    said, lists = frozenset(words_of(text).words), phrases_of(lang).lists
    return not lists["reminds"].isdisjoint(said) and lists["put_off"].isdisjoint(said)


def _begins_so(text: str, lang: Lang) -> bool:
    lists, (first, *others) = phrases_of(lang).lists, words_of(text).words or ("",)
    return first in lists["reminds"] and not lists["put_off"].isdisjoint(others)


def _put_off(talking: Talking, meant: Understood, due: Due | None) -> Understood:
    # A reminder of "again" or of "instead" is meant by nobody.
    until, number = _moment(due, talking.asker.zone), talking.talked.item
    if number is None or until is None:
        return meant
    return replace(meant, command=SnoozeReminder(item=number, until=until))


def _says_nothing(text: str, lang: Lang) -> bool:
    said, lists = words_of(text).words, phrases_of(lang).lists
    points = lists["pointing"] | lists["put_off"]
    return not lists["put_off"].isdisjoint(said) and all(word in points or is_small(word) for word in said)


def _moment(due: Due | None, zone: str) -> DueMoment | None:
    if isinstance(due, DueDate):
        return DueMoment(at=datetime.combine(due.date, HOUR), zone=zone)
    return due if isinstance(due, DueMoment) else None
