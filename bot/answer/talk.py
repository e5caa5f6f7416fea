"""A conversation's memory: from its stored form to what understanding takes, and back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.answer.lists_shown import CHANGED, lists_after, numbers
from bot.understand import picks
from bot.understand.begun import Begun, from_data, to_data
from bot.understand.fields.before_it import OF_MEETING
from bot.understand.talked.again import day_of, is_otherwise
from bot.understand.types import Counted, Incomplete, Talked
from handlers.answer import Day, ItemRow, Moment, Reply
from handlers.commands.catalogue import from_dict, to_dict
from handlers.commands.command import Command
from handlers.commands.items import Undo

NOT_UNDERSTOOD = "nothing-understood"
# Beside these, what was asked before stays asked.
BESIDE = (NOT_UNDERSTOOD, "answer-not-understood", "choose-by-number", "thanked")

MOST_LATELY = 12
REPEATS = "reminder-once"
# A request is no longer.
LONGEST_SAID = 200


def to_talked(state: Mapping[str, Any]) -> Talked:
    """Reads what was kept; what no longer fits the command set is forgotten rather than guessed."""
    return Talked(
        command=to_command(state.get("command")),
        choices=tuple(map(picks.from_data, state.get("choices", ()))),
        asking=state.get("asking"),
        form=from_data(state.get("form")),
        item=state.get("item"),
        day=state.get("day"),
        done=bool(state.get("done")),
        counted=_counted(state.get("counted")),
        undone=to_command(state.get("undone")),
        passed=tuple(map(picks.from_data, state.get("passed", ()))),
        listed=tuple(state.get("listed", ())),
        topics=tuple(state.get("topics", ())),
        recorded=tuple(state.get("recorded", ())),
        told=tuple(state.get("told", ())),
        unsure=bool(state.get("unsure")),
        lately=tuple(state.get("lately", ())),
        before=state.get("before"),
        meeting=to_command(state.get("meeting")),
    )


def _counted(data: Any) -> Counted | None:
    return Counted(*data) if isinstance(data, list | tuple) and len(data) == len(Counted._fields) else None


def after(talked: Talked, command: Command | None, reply: Reply, *, done: bool = False) -> dict[str, Any]:
    """What to remember after a reply: the command and whether it was ``done``, what is on offer, the item spoken of."""
    kept = to_dict(command) if command else (to_dict(talked.command) if talked.command else None)
    item = _item(command, reply) or talked.item
    stays = reply.title.key in BESIDE or is_otherwise(talked, command)
    choices = [*map(picks.to_data, talked.choices)] if stays else on_offer(reply)
    return {
        "command": kept,
        "choices": choices,
        "item": item,
        "before": talked.item if item != talked.item else talked.before,
        "day": day_of(command) or _shown_day(item, reply) or (talked.day if item == talked.item else None),
        # Words that were not understood leave what was done as it is: "no wait", and then "I mean 3".
        "done": done or (talked.done and command is None and reply.title.key in BESIDE),
        "passed": _passed(talked, command),
        **_unsure(talked, reply),
        **_undone(talked, command, done=done),
        **lists_after(talked, command, reply, done=done),
        "told": numbers(reply) if command else list(talked.told),
        **_meeting(talked, command, reply),
        "lately": _lately(talked, command, reply, done=done),
    }


def _lately(talked: Talked, command: Command | None, reply: Reply, *, done: bool) -> list[int]:
    """The items that were changed one after another, or by the one message, the last one last."""
    if command is None:
        return numbers(reply) if reply.title.key == CHANGED else list(talked.lately)
    item = getattr(command, "item", None)
    if not done or not command.changes or isinstance(command, Undo) or not isinstance(item, int):
        return [] if done else list(talked.lately)
    before = [each for each in talked.lately if each != item] if talked.done else []
    return [*before, item][-MOST_LATELY:]


def _meeting(talked: Talked, command: Command | None, reply: Reply) -> dict[str, Any]:
    """What was last said of a meeting: behind a question about something else one may still say "shift it"."""
    if type(command).__name__ in OF_MEETING:
        return {"meeting": to_dict(command)} if command else {}
    group = getattr(command, "group", None)
    other = group is not None and group != getattr(talked.meeting, "group", group)
    of_item = _item(command, reply) is not None or bool(numbers(reply))
    gone = other or of_item or (command is not None and command.changes)
    return {} if gone or talked.meeting is None else {"meeting": to_dict(talked.meeting)}


def _unsure(talked: Talked, reply: Reply) -> dict[str, Any]:
    lost = reply.title.key == NOT_UNDERSTOOD and talked.offers
    return {"unsure": True} if lost or (talked.unsure and reply.title.key in BESIDE) else {}


def _undone(talked: Talked, command: Command | None, *, done: bool) -> dict[str, Any]:
    """What was taken back, as long as nothing else is done: "it was the first that I meant" may follow."""
    if command is None:
        undone = talked.undone
    else:
        taken = isinstance(command, Undo) and done and talked.command is not None and talked.command.changes
        undone = talked.command if taken and not isinstance(talked.command, Undo) else None
    return {"undone": to_dict(undone)} if undone else {}


def _passed(talked: Talked, command: Command | None) -> list[dict[str, Any]]:
    """Of what was asked, what was not chosen: "no, the other one" may follow."""
    asked = [each for each in talked.choices if each.offer]
    others = [each for each in asked if command is None or not each.is_of(command)]
    left = [picks.Pick(each.command, each.fields) for each in others] if len(others) < len(asked) else []
    return [*map(picks.to_data, left)]


def asking(talked: Talked, understood: Incomplete, proposed: bool = False, said: str = "") -> dict[str, Any]:
    """What to remember while a form is filled field by field. ``proposed``: a machine chose the form, so that what
    comes of it is shown before it is kept. ``said``: the words that began it, of which a length of time counts from
    the deadline of the item that is asked for."""
    before = talked.form.said if talked.form else ""
    moves = understood.command == "MoveDeadline"
    form = Begun(
        understood.command,
        understood.fields,
        understood.missing,
        proposed=proposed,
        repeats=_repeats(talked, understood),
        said=(before or said[:LONGEST_SAID]) if moves else "",
    )
    return {"form": to_data(form), "asking": understood.missing[0], **_kept(talked)}


def _repeats(talked: Talked, understood: Incomplete) -> bool:
    """Whether a reminder was asked for that comes again and again, and the day of a single one is asked for."""
    again = understood.note is not None and understood.note.key == REPEATS
    same = talked.form is not None and talked.form.command == understood.command and talked.form.repeats
    return "at" in understood.missing and (again or same)


def asked_again(talked: Talked, *, missed: bool) -> dict[str, Any]:
    """What to remember where an answer did not fit: the form stands for one more, and is left behind after that.
    ``missed``: whether it was an answer at all; thanks are none, and leave the form as it is."""
    if talked.form is None:
        return _kept(talked)
    if talked.form.missed and missed:
        # "28 May", said behind it, is still said of the item that the form was about.
        return {**_kept(talked), "item": talked.form.item or talked.item}
    form = replace(talked.form, missed=talked.form.missed or missed)
    return {"form": to_data(form), "asking": talked.asking, **_kept(talked)}


def _kept(talked: Talked) -> dict[str, Any]:
    command = to_dict(talked.command) if talked.command else None
    lists = {"listed": list(talked.listed), "topics": list(talked.topics), "recorded": list(talked.recorded)}
    spoken = {"item": talked.item, "before": talked.before, "day": talked.day}
    met = {"meeting": to_dict(talked.meeting)} if talked.meeting else {}
    return {"command": command, **spoken, **lists, **met, "lately": list(talked.lately)}


def on_offer(reply: Reply) -> list[dict[str, Any]]:
    """What a number said next would pick: a choice where one was asked for, else a button."""
    if reply.choices:
        return [{**choice.command, "offer": choice.offer} for choice in reply.choices]
    return [{**button.command, "version": button.version} for button in reply.buttons if button.command]


def _item(command: Command | None, reply: Reply) -> int | None:
    number = getattr(command, "item", None)
    if isinstance(number, int):
        return number
    # What is shown before it is kept is spoken of, as what was done is.
    shown = numbers(reply) or list(_offered(reply))
    return shown[0] if len(shown) == 1 else None


def _offered(reply: Reply) -> set[int]:
    named = [dict(choice.command.get("fields") or {}).get("item") for choice in reply.choices if choice.offer]
    return {number for number in named if isinstance(number, int)}


def _shown_day(item: int | None, reply: Reply) -> str | None:
    """The day, in ISO form, of the deadline with which an item was shown."""
    shown = [row.deadline for row in reply.answer.rows if isinstance(row, ItemRow) and row.number == item]
    match shown:
        case [Day(date=day)]:
            return day.isoformat()
        case [Moment(at=at)]:
            return at.date().isoformat()
    return None


def to_command(data: Any) -> Command | None:
    """What was stored as a command; nothing where it no longer fits the command set."""
    try:
        return from_dict(data) if data else None
    except ValueError:
        return None
