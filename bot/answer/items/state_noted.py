"""A state or a body behind an item's number, "2: on hold", "2: cancelled", "2 — TSB": it is that, and no mere note."""

from __future__ import annotations

from dataclasses import replace

from bot.answer.talking import Talking
from bot.understand.patterns.match import begins
from bot.understand.patterns.reading import Reading
from bot.understand.types import Nothing, Understanding, Understood
from handlers.answer import Line
from handlers.commands.fields import Party
from handlers.commands.items import ReassignItem, ReportProgress, ShowItem, WithdrawItem

PENDING, WITHDRAWN = "pending", "withdrawn"
# What stands behind it is to be noted as it is.
MARK = ":"


def state_noted(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; a note that is a state and nothing else is that state, "cancelled" as a guess, and one that
    is a body and nothing else is who is to have the item, as a guess too."""
    command = meant.command if isinstance(meant, Understood) else None
    if not isinstance(meant, Understood) or not isinstance(command, ReportProgress) or command.status is not None:
        return meant
    reading = talking.reads(command.note, talking.lang_of(command.note))
    if command.note in reading.phrases.lists["day_behind"]:
        # «К 22-му» says a day.
        return Nothing(meant.lang, Line(key="nothing-understood"))
    if _is_no_news(reading) and MARK not in talking.text:
        return replace(meant, command=ShowItem(item=command.item))
    if (body := _body(reading)) is not None:
        return replace(meant, command=ReassignItem(item=command.item, responsible=(body,)), guess=True)
    state = _state(reading)
    if state == WITHDRAWN:
        return replace(meant, command=WithdrawItem(item=command.item), guess=True)
    if state == PENDING:
        return replace(meant, command=command.model_copy(update={"status": PENDING}))
    return meant


def _is_no_news(reading: Reading) -> bool:
    # "The 3rd one, we've had no news": behind a colon it is what is to be noted.
    return any(each.end == reading.length for each in begins(reading, reading.phrases.values["no_news"], 0))


def _body(reading: Reading) -> Party | None:
    mention = reading.at.get(0)
    body = mention.only("body", reading.phrases.lang) if mention and mention.end == len(reading.words.text) else None
    return Party(kind="body", id=body) if body else None


def _state(reading: Reading) -> str:
    # "On hold until January" is on hold too.
    until = reading.phrases.lists["until_when"]
    words = reading.words.words
    found = begins(reading, reading.phrases.values["status"], 0)
    whole = (str(each.value) for each in found if each.end == reading.length or words[each.end] in until)
    return next(whole, "")
