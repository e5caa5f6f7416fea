"""Which of several is asked, where a message says that one of them is meant and not which: "close 12 or 21", "remind me
on Thursday, or maybe Friday". Never is one of them taken by itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime
from itertools import islice
from typing import Any
from zoneinfo import ZoneInfo

from bot.understand.fields.fill import reading_of
from bot.understand.fields.task import Scene
from bot.understand.fields.whom import WHICH_PERSON
from bot.understand.types import Draft, Incomplete, Nothing, Unclear, Understanding, Understood
from handlers.answer import Code, Day, Line, Moment, Words
from handlers.commands.command import Command
from handlers.commands.fields import DueDate, DueMeeting, DueMoment

# In so many ways a message is read at most.
MOST_WAYS = 4
ITEMS = ("item", "items", "number", "proposal", "proposals")
NAMED = ("body", "topic", "group")


def which_way(
    meant: Understanding, draft: Draft, read: Callable[[Draft], Understanding], scene: Scene
) -> Understanding:
    """What was understood; the question which is meant where several are offered and all else is the same; shown first
    where one of them was taken and the others cannot be read. ``read`` resolves a draft."""
    if draft.ways is None or not _may_be_one_of(meant):
        return meant
    taken = False
    for ways in islice(draft.ways(), MOST_WAYS):
        each = [read(way) for way in ways]
        known = [one for one in each if isinstance(one, Understood)]
        # Of two different things one is asked for all the more where either is a guess.
        acts = len({type(one.command) for one in known}) > 1
        plain = [one.command for one in known if acts or not one.guess]
        if len(plain) == len(each) and (asked := _asked(plain, meant, scene)) is not None:
            return asked
        taken = taken or (isinstance(meant, Understood) and meant.command in plain)
    return replace(meant, guess=True) if taken and isinstance(meant, Understood) else meant


def _may_be_one_of(meant: Understanding) -> bool:
    # A question about two is one about both.
    if isinstance(meant, Understood):
        return meant.command.changes or hasattr(meant.command, "item")
    return isinstance(meant, Incomplete | Nothing | Unclear)


def _asked(commands: Sequence[Command], meant: Understanding, scene: Scene) -> Unclear | None:
    if len({type(each) for each in commands}) > 1:
        return _what_is_done(commands, meant)
    if not (commands[0].changes or hasattr(commands[0], "item")):
        return None
    data = [each.model_dump(mode="json") for each in commands]
    apart = [name for name in data[0] if any(each[name] != data[0][name] for each in data)]
    if len(apart) != 1 or len({type(getattr(each, apart[0])) for each in commands}) > 1:
        return None
    question, label = _question(apart[0], commands[0])
    labels = [label(getattr(each, apart[0]), scene) for each in commands] if label else []
    known = [each for each in labels if each is not None]
    return Unclear(meant.lang, question, tuple(commands), tuple(known)) if known and len(known) == len(labels) else None


def _what_is_done(commands: Sequence[Command], meant: Understanding) -> Unclear | None:
    # "Close 21 or drop it, one of the two."
    if len({getattr(each, "item", None) for each in commands}) > 1 or not hasattr(commands[0], "item"):
        return None
    labels = tuple(Line(key=f"means-{each.key()}") for each in commands)
    return Unclear(meant.lang, Line(key="which-meaning"), tuple(commands), labels)


Label = Callable[[Any, Scene], Line | None]


def _question(name: str, command: Command) -> tuple[Line, Label | None]:
    value = getattr(command, name)
    if name in ITEMS:
        return Line(key="which-item"), _of_item
    if isinstance(value, DueDate | DueMoment | DueMeeting | date):
        return Line(key="which-date"), _of_day
    if name in NAMED:
        return Line(key="which-meaning"), _of_subject(name)
    return Line(key=WHICH_PERSON), _of_parties


def _of_item(value: Any, _: Scene) -> Line | None:
    number = value[0] if isinstance(value, list | tuple) and len(value) == 1 else value
    return Line(key="reading-item", facts={"number": Code(value=str(number))}) if isinstance(number, int) else None


def _of_day(value: Any, scene: Scene) -> Line | None:
    if isinstance(value, DueDate | DueMoment | DueMeeting):
        return reading_of(value, scene)
    if isinstance(value, datetime):
        there = value.astimezone(ZoneInfo(scene.asker.zone)).replace(tzinfo=None)
        return Line(key="reading-date", facts={"day": Moment(at=there, zone=scene.asker.zone)})
    return Line(key="reading-date", facts={"day": Day(date=value)}) if isinstance(value, date) else None


def _of_subject(name: str) -> Label:
    def label(value: Any, scene: Scene) -> Line | None:
        return _named("topic" if name == "topic" else "body", value, scene) if isinstance(value, str) else None

    return label


def _of_parties(value: Any, scene: Scene) -> Line | None:
    party = value[0] if isinstance(value, list | tuple) and len(value) == 1 else value
    kind, id_ = getattr(party, "kind", None), getattr(party, "id", None)
    return _named(kind, id_, scene) if isinstance(kind, str) and isinstance(id_, str) else None


def _named(kind: Any, id_: str, scene: Scene) -> Line:
    return Line(key="reading-name", facts={"name": Words(text=scene.names.shown(kind, id_, scene.lang))})
