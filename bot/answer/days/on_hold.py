"""Until when an item rests that is put on hold, or was just now: "until the end of the month" moves no deadline."""

from __future__ import annotations

from dataclasses import replace

from bot.answer.talking import Talking
from bot.understand.types import Understanding, Understood
from handlers.commands.items import MoveDeadline, ReportProgress
from handlers.commands.notices import SnoozeReminder

PENDING, LONGEST = "pending", 160
MARKS = " .!?。！？؟"
# What a day is of where an item's is moved, put off or told.
OF_DAYS = (MoveDeadline, SnoozeReminder, ReportProgress)


def until_when_on_hold(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; the day beside the state just reported, shown first, where it would move the deadline."""
    command, before, text = getattr(meant, "command", None), talking.talked.command, talking.text
    if not isinstance(meant, Understood) or not isinstance(command, MoveDeadline) or not text:
        return meant
    if not isinstance(before, ReportProgress) or before.status != PENDING or before.item != command.item:
        return meant
    reading = talking.reads(text, meant.lang)
    if reading.words.words[0] not in reading.phrases.lists["until_when"]:
        return meant
    held = before.model_copy(update={"note": f"{before.note} {text.strip()}"})
    return replace(meant, command=held, guess=True)


def on_hold_until(talking: Talking, meant: Understanding) -> Understood | None:
    """What a message reports that puts an item on hold and says until when, "pause 2 until 10 December"; None where it
    was understood as anything but a new deadline, a reminder put off or a state."""
    other = isinstance(meant, Understood) and not meant.loose and not isinstance(meant.command, OF_DAYS)
    if other or not (text := talking.unmarked(LONGEST).rstrip(MARKS)):
        return None
    reading = talking.reads(text, talking.lang_of(text))
    until = reading.phrases.lists["until_when"]
    starts = [start for word, start in zip(reading.words.words, reading.words.starts, strict=True) if word in until]
    for start in filter(None, starts):
        rests = talking.read(text[:start].rstrip())
        command = rests.command if isinstance(rests, Understood) else None
        if isinstance(rests, Understood) and isinstance(command, ReportProgress) and command.status == PENDING:
            held = command.model_copy(update={"note": f"{command.note} {text[start:].strip()}"})
            return replace(rests, command=held)
    return None
