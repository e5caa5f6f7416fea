"""What is said behind something new that is shown and not kept yet: "make it Monday", "no, BR", "delete that".

It is said of what is shown, which has no number yet, and never of the item spoken of before.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from bot.answer.items.described import of_item
from bot.answer.meanings import WRITES_DOWN, changes, item_of, names_of
from bot.answer.talking import Talking
from bot.understand.fields.lengths import Length, length_in
from bot.understand.picks import Pick
from bot.understand.talked.again import day_of, is_one_way, offered
from bot.understand.types import Incomplete, Nothing, Talked, Understanding, Understood
from handlers.answer import Line
from handlers.commands.catalogue import COMMANDS, from_dict
from handlers.commands.command import Command
from handlers.commands.fields import DueDate
from handlers.commands.items import MoveDeadline

# What puts an item right, and so what is shown.
RIGHTS = frozenset({"MoveDeadline", "ReassignItem", "EditItem", "SnoozeReminder"})
GIVES_UP = frozenset({"WithdrawItem"})
PEOPLE = ("responsible", "cooperating", "report_to", "addressed_to")
WHOLE = ("text", "topic", "meeting", "due")
# What is shown has no number yet: the largest that an item can have stands for it.
UNNUMBERED = 2_147_483_647
# An ISO moment from its "T" on.
CLOCK = slice(10, None)


def of_what_is_shown(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; what leans on an item, where something new is shown, puts that right or leaves it."""
    shown, command = _shown(talking.talked), offered(talking.talked)
    if shown is None or command is None or not (_leans(talking, meant) or is_lost(meant)):
        return meant
    there = _of_shown(talking, command, meant)
    name = next(iter(names_of(there)), "")
    if is_lost(meant) and (item_of(there) != UNNUMBERED or name not in RIGHTS | GIVES_UP):
        return meant
    if name in GIVES_UP:
        return Nothing(meant.lang, Line(key="left-as-it-is"))
    righted = _put_right(shown, _given(there)) if name in RIGHTS else None
    # Neither of what is shown nor, unasked, of anything else.
    return Understood(meant.lang, righted, guess=True) if righted else Nothing(meant.lang, Line(key="choose-by-number"))


def _shown(talked: Talked) -> Pick | None:
    first = talked.choices[0] if talked.choices and is_one_way(talked) else None
    return first if first is not None and first.offer and first.command in WRITES_DOWN else None


def is_lost(meant: Understanding) -> bool:
    """Whether nothing was understood, or no more than that something is to change, and not of which item."""
    lost = isinstance(meant, Nothing) and meant.reason.key == "nothing-understood"
    return lost or (isinstance(meant, Incomplete) and meant.missing[:1] == ("item",))


def _leans(talking: Talking, meant: Understanding) -> bool:
    """Whether the item that would be changed was not named, by its number or by its words."""
    item = item_of(meant)
    if not changes(meant) or len(names_of(meant)) != 1 or item is None or item != talking.talked.item:
        return False
    alone = replace(talking, talked=Talked())
    by_itself = alone.read(talking.text)
    return item not in (item_of(by_itself), item_of(of_item(alone, by_itself)))


def _of_shown(talking: Talking, shown: Command, meant: Understanding) -> Understanding:
    """The same said of what is shown, and counted from its day: "Monday", "the 25th", "a week later"."""
    day = day_of(shown)
    counted = meant.counted if isinstance(meant, Understood) else None
    if counted is not None and day is not None:
        due = DueDate(date=Length(counted.days, counted.months).after(date.fromisoformat(day)))
        return Understood(meant.lang, MoveDeadline(item=UNNUMBERED, due=due))
    talked = replace(talking.talked, command=shown, item=UNNUMBERED, day=day, done=True, choices=())
    there = replace(talking, talked=talked).read(talking.text)
    # Of what has no deadline yet nothing is counted.
    some_time = counted is None and length_in(talking.text, talking.scene(meant.lang)) != Length()
    return there if not some_time and names_of(there) & (RIGHTS | GIVES_UP) else meant


def _given(meant: Understanding) -> Mapping[str, Any]:
    if isinstance(meant, Understood):
        return meant.command.model_dump(mode="json", exclude_none=True)
    return dict(meant.fields) if isinstance(meant, Incomplete) else {}


def _put_right(shown: Pick, given: Mapping[str, Any]) -> Command | None:
    """What is shown with what was said; None where it has no such field."""
    has, fields = COMMANDS[shown.command].model_fields, dict(shown.fields)
    fields |= {name: given[name] for name in WHOLE if name in given and name in has}
    fields |= dict(_people(fields, given, has)) | dict(_at(fields, given, has))
    if fields == shown.fields:
        return None
    try:
        return from_dict({"command": shown.command, "fields": fields})
    except ValueError:
        return None


def _people(fields: Mapping[str, Any], given: Mapping[str, Any], has: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    gone = [*given.get("leaving", ()), *given.get("instead_of", ())]
    for name in PEOPLE:
        # A call is addressed to those who are to act.
        new = given.get(name) or (given.get("responsible") if name == "addressed_to" else None) or []
        if name not in has or not (new or gone):
            continue
        stays = bool(given.get("added") or given.get("instead_of") or not new)
        kept = [each for each in fields.get(name, ()) if stays and each not in gone]
        yield name, [*kept, *(each for each in new if each not in kept)]


def _at(fields: Mapping[str, Any], given: Mapping[str, Any], has: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """When a reminder is to come: a day alone keeps the hour."""
    when, before = given.get("until") or given.get("due"), fields.get("at")
    if "at" not in has or not isinstance(when, dict) or not isinstance(before, dict):
        return
    if when.get("kind") == "moment":
        yield "at", when
    elif when.get("kind") == "date":
        yield "at", {**before, "at": f"{when['date']}{before['at'][CLOCK]}"}
    yield "due", None
