"""What may be said of the talk rather than of an item, "that's settled then", "item 3, what a pain", or counts what is
not said, "say two"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answer.meanings import not_understood
from bot.answer.reminders.one_more import joins
from bot.answer.talking import Talking
from bot.understand.fields.leads import apart
from bot.understand.marked import is_mark, marked_lines, says_none
from bot.understand.patterns.match import anywhere, said
from bot.understand.prose.jesting import is_in_jest, is_wholly_quoted, without_laugh
from bot.understand.talked.settled import MORNING
from bot.understand.text.joins import COMMAS
from bot.understand.text.words import words_of
from bot.understand.types import Unclear, Understanding, Understood
from handlers.commands.command import Command
from handlers.commands.fields import ME, DueMeeting, DueMoment, Party
from handlers.commands.items import (
    CompleteItem,
    EditItem,
    MoveDeadline,
    ReassignItem,
    RecordAction,
    RecordCallToAction,
    RecordConclusion,
    RecordInformation,
    ReportProgress,
)
from handlers.commands.notices import RemindMe, SetReminderPlan, SnoozeReminder
from storage.item_parties import OWED
from storage.items import find_visible
from storage.tables.items import ItemParty

# In more words the hour is said as one.
MOST_WORDS = 4
# As many words, or Chinese signs, may mark a line.
MOST_OF_MARK = 5
# In Chinese a day may be written as an item's number is.
DAYS = "号號日"
# Behind these "it is done" may mean no more than that they are.
SETTLED = (EditItem, MoveDeadline, ReassignItem, RecordAction)
RECORDS = (RecordAction, RecordCallToAction, RecordConclusion, RecordInformation)


def none_in_passing(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; it is a guess where it may have been said in passing."""
    if isinstance(meant, Unclear):
        return replace(meant, commands=tuple(map(_unlaughing, meant.commands)))
    if not isinstance(meant, Understood):
        return meant
    if _is_agreed_day(talking, meant):
        return not_understood(meant)
    if _is_no_mark(talking, meant) or _is_none(talking, meant):
        return not_understood(meant)
    passing = (
        _is_jest,
        _is_settled,
        _is_exclaimed,
        _is_at_night,
        _is_of_the_day,
        _is_of_meeting,
        _is_plan_behind,
        _leaves_nobody,
    )
    if not any(each(talking, meant) for each in passing):
        return meant
    return replace(meant, command=_unlaughing(meant.command), guess=True)


def _unlaughing(command: Command) -> Command:
    """The same, without a laugh at the end of what would be recorded."""
    if not isinstance(command, RECORDS) or not is_in_jest(command.text):
        return command
    return command.model_copy(update={"text": without_laugh(command.text)})


def _is_jest(talking: Talking, meant: Understood) -> bool:
    """Whether what would be recorded is said with a laugh, or quoted from first to last."""
    records = isinstance(meant.command, RECORDS)
    return records and (is_in_jest(talking.text) or is_wholly_quoted(talking.text))


def _is_no_mark(talking: Talking, meant: Understood) -> bool:
    """Whether a comma stands behind the word for an action, and nobody and no day behind that: "action, camera"."""
    command, words = meant.command, words_of(talking.text)
    if not isinstance(command, RecordAction) or command.responsible or command.due.kind != "none":
        return False
    ends = (at for at in range(1, min(MOST_OF_MARK, len(words.words))) if set(words.gap(at)) & set(COMMAS))
    return any(is_mark(words.said(0, at)) for at in ends)


def _is_none(talking: Talking, meant: Understood) -> bool:
    """Whether nothing is to be recorded: "Action: none", "FYI"."""
    if not isinstance(meant.command, RECORDS):
        return False
    head, _, _ = talking.text.replace("：", ":").partition(":")
    return is_mark(meant.command.text) or (is_mark(head) and says_none(meant.command.text))


def _is_of_the_day(talking: Talking, meant: Understood) -> bool:
    """Whether words without a mark tell of somebody's day, "I have to leave by 4 pm", "BDT organises a lunch", "we
    decided to go for lunch"."""
    command, text = meant.command, talking.text
    if not isinstance(command, RecordAction | RecordConclusion) or marked_lines(text):
        return False
    parties = command.responsible if isinstance(command, RecordAction) else ()
    mine = bool(parties) and all(each == ME for each in parties)
    reading = talking.reads(text, meant.lang)
    return bool(anywhere(reading, "occasions") or (mine and anywhere(reading, "private")))


def _leaves_nobody(talking: Talking, meant: Understood) -> bool:
    """Whether the item just spoken of would be left without anybody responsible: "remove BR"."""
    command = meant.command
    if not isinstance(command, EditItem) or not command.leaving or not talking.text:
        return False
    reading = talking.reads(talking.text, meant.lang)
    # A yes to it names nobody.
    if not reading.at or str(command.item) in reading.words.words:
        return False
    item = find_visible(talking.session, command.item, talking.reader())
    owed = [each for each in item.parties if each.capacity in OWED] if item else []
    return bool(owed) and all(_is_among(each, command.leaving) for each in owed)


def _is_among(owed: ItemParty, leaving: Sequence[Party]) -> bool:
    named = {each.id or each.words for each in leaving}
    people = any(each.kind in ("person", "office") for each in leaving)
    return (owed.body_id or owed.member_id or owed.words) in named or (owed.person_id is not None and people)


def _is_settled(talking: Talking, meant: Understood) -> bool:
    talked, command = talking.talked, meant.command
    if not isinstance(command, CompleteItem) or not isinstance(talked.command, SETTLED) or talked.offers:
        return False
    said = words_of(talking.text).words
    numbered = any(each.isdecimal() for each in said)
    # "Done", right behind a change, may be said of that: in Arabic, Chinese and Spanish it is as good as "ok".
    return talked.done and not numbered


def _is_at_night(talking: Talking, meant: Understood) -> bool:
    """Whether a number alone puts something to an hour at which nobody means it, where it may count hours or days."""
    due, text = getattr(meant.command, "due", None), talking.text
    if not isinstance(meant.command, MoveDeadline) or not isinstance(due, DueMoment) or due.at.hour >= MORNING:
        return False
    reading = talking.reads(text, meant.lang)
    clock = any(word.isdecimal() and reading.words.is_hour(at) for at, word in enumerate(reading.words.words))
    return bool(text) and not (clock or anywhere(reading, "day_half")) and reading.length <= MOST_WORDS


def _is_agreed_day(talking: Talking, meant: Understood) -> bool:
    """Whether what was read as an item and its note may be a day that is agreed to: "18号，没错"."""
    note = getattr(meant.command, "note", None)
    if not isinstance(meant.command, ReportProgress) or not _is_exclaimed(talking, meant, behind=DAYS):
        return False
    return said(talking.reads(str(note), meant.lang), "answer") is not None


def _is_of_meeting(talking: Talking, meant: Understood) -> bool:
    """Whether a number alone counts days before a meeting until which something was due, where none were counted."""
    before, due = getattr(talking.talked.command, "due", None), getattr(meant.command, "due", None)
    if not isinstance(meant.command, MoveDeadline) or not isinstance(before, DueMeeting) or before.offset:
        return False
    if not isinstance(due, DueMeeting) or not due.offset:
        return False
    return not anywhere(talking.reads(apart(talking.text), meant.lang), "unit")


def _is_plan_behind(talking: Talking, meant: Understood) -> bool:
    """Whether all of one's reminders would change by what goes on from a single one: "and two days before"."""
    plan = isinstance(meant.command, SetReminderPlan) and meant.command.scope == "me"
    return plan and isinstance(talking.talked.command, RemindMe | SnoozeReminder) and joins(talking.text, meant.lang)


def _is_exclaimed(talking: Talking, meant: Understood, behind: str = "") -> bool:
    """Whether a note stands behind the item's number and a comma alone: with a colon it is one for certain."""
    note, text = getattr(meant.command, "note", None), talking.text
    if not isinstance(meant.command, ReportProgress) or not note or not text.endswith(note):
        return False
    before = text.removesuffix(note).rstrip()
    return bool(before) and before[-1] in COMMAS and before[:-1].rstrip(f"{behind} ")[-1:].isdecimal()
