"""A number behind "on", "sobre el" or «по» that an item has is that item's as well as a day's: "BR will speak on 3"."""

from __future__ import annotations

from dataclasses import replace

from bot.answer.talking import Talking
from bot.understand.marked import marked_lines
from bot.understand.types import Understanding, Understood
from handlers.commands.fields import DueDate
from handlers.commands.items import RecordAction
from storage.items import find_visible


def none_about_item(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; an action whose day may be the number of an item is a guess."""
    command = meant.command if isinstance(meant, Understood) else None
    due = command.due if isinstance(command, RecordAction) else None
    if not isinstance(meant, Understood) or not isinstance(due, DueDate) or marked_lines(talking.text):
        return meant
    number = _number(talking, meant)
    about = number == due.date.day and find_visible(talking.session, number, talking.reader()) is not None
    return replace(meant, guess=True) if about else meant


def _number(talking: Talking, meant: Understood) -> int:
    """The number with which the words end, behind a word that may say of what they are; 0 for none."""
    reading = talking.reads(talking.text, meant.lang)
    *before, last = ("", *reading.words.words)
    while before and before[-1] in reading.phrases.lists["day_article"] - reading.phrases.lists["about_number"]:
        before.pop()
    led = bool(before) and before[-1] in reading.phrases.lists["about_number"]
    return int(last) if led and last.isdecimal() and len(last) < len("100") else 0
