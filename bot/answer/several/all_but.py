"""All items but some, "close all but 3": those of the list just shown without them, and never one that is left out."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial

from bot.answer.several.several import MOST, Read, of_several
from bot.answer.talking import Talking
from bot.answer.unasked.for_others import tells_of_others
from bot.understand.marked import marked_lines
from bot.understand.patterns.phrases import phrases_of
from bot.understand.patterns.reading import Reading
from bot.understand.talked.all_but import LeftOut, left_out
from bot.understand.text.small import is_small
from bot.understand.text.words import stem, words_of
from bot.understand.types import Incomplete, Nothing, Offered, Unclear, Understanding, Understood
from handlers.answer import Line
from handlers.commands.catalogue import COMMANDS
from handlers.commands.command import Command
from handlers.commands.items import ListItems, RecordConclusion, ReportProgress
from handlers.commands.notices import SetReminderPlan

LONGEST = 200
FIELDS = ("item", "items")


def of_all_but(talking: Talking, read: Callable[[str], Understanding]) -> Read:
    """What is asked of each of the items just shown but those left out; nothing where no list was, or not all of it."""
    each = _of_all_but(talking, read)
    return () if _is_news(each) else each


def news_of_all_but(talking: Talking, read: Callable[[str], Understanding]) -> tuple[Understood, ...]:
    """How all of the items just shown but those left out are said to go on: guesses, since it may be no more than
    talk."""
    if not talking.free() or tells_of_others(talking):
        return ()
    each = _of_all_but(talking, read)
    told = (replace(meant, guess=True) for _, meant in each if isinstance(meant, Understood))
    return tuple(told) if _is_news(each) else ()


def _is_news(each: Read) -> bool:
    return any(isinstance(meant, Understood) and isinstance(meant.command, ReportProgress) for _, meant in each)


def _of_all_but(talking: Talking, read: Callable[[str], Understanding]) -> Read:
    found = _left_out(talking)
    numbers = _others(talking, found) if found else ()
    return _of_each(talking.text, found, numbers, read) if found and numbers else ()


def _of_each(text: str, found: LeftOut, numbers: tuple[int, ...], read: Callable[[str], Understanding]) -> Read:
    words = words_of(text)
    # "All but 3, to BR".
    behind = text[words.ends[found.last - 1] :].lstrip(" ,，،")
    said = f"{text[: words.starts[found.first]]}{', '.join(map(str, numbers))} {behind}".strip()
    plain = read(said)
    if isinstance(plain, Understood) and not plain.guess and _items_of(plain.command) == set(numbers):
        return ((said, plain),)
    each = of_several(said, read, partial(_asks_nothing, said))
    return each if {number for _, meant in each for number in _of(meant)} == set(numbers) else ()


def _asks_nothing(_text: str, _words: str) -> bool:
    return False


def none_excepted(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; where items are left out of all, never anything that is done to one of them, or to one
    that nobody named."""
    found = _left_out(talking)
    if found is not None and _may_agree(talking, meant):
        # "我们同意2但不同意3": what is agreed to may be the items of these numbers.
        return replace(meant, guess=True) if isinstance(meant, Understood) else meant
    if found is None or not _touches(meant, found) or _is_news_of_others(talking, meant, found):
        return meant
    if _plans_for_it(talking, meant, found):
        return meant
    return Nothing(meant.lang, Line(key="all-but-which"))


def _may_agree(talking: Talking, meant: Understanding) -> bool:
    concluded = isinstance(meant, Understood) and isinstance(meant.command, RecordConclusion)
    return concluded and not marked_lines(talking.text)


def _plans_for_it(talking: Talking, meant: Understanding, found: LeftOut) -> bool:
    # "Except for item 2: 3 days is enough there", right after a plan of reminders, is the plan of 2.
    plans = isinstance(meant, Understood) and isinstance(meant.command, SetReminderPlan)
    if not plans or not isinstance(talking.talked.command, SetReminderPlan):
        return False
    called, before = phrases_of(talking.lang).lists["item_words"], words_of(talking.text).words[: found.first]
    return all(is_small(each) or stem(each) in called or each.isdecimal() for each in before)


def _is_news_of_others(talking: Talking, meant: Understanding, found: LeftOut) -> bool:
    if not isinstance(meant, Understood) or not meant.guess or not isinstance(meant.command, ReportProgress):
        return False
    return meant.command.item in _others(talking, found)


def is_excepted(talking: Talking, meant: Iterable[Understanding]) -> bool:
    """Whether anything of this is done to an item that is left out."""
    found = _left_out(talking)
    return found is not None and any(_touches(each, found._replace(of_all=False)) for each in meant)


def _left_out(talking: Talking) -> LeftOut | None:
    text = talking.text
    if not text or len(text) > LONGEST:
        return None
    return left_out(Reading(words_of(text), phrases_of(talking.lang), talking.names))


def _others(talking: Talking, found: LeftOut) -> tuple[int, ...]:
    talked = talking.talked
    # Of what was changed since, some may be done with.
    whole = (
        isinstance(talked.command, ListItems)
        and not talked.lately
        and not any(each.command == ListItems.__name__ for each in talked.choices)
    )
    if not found.of_all or not whole or not found.items < set(talked.listed) or len(talked.listed) > MOST:
        return ()
    return tuple(each for each in talked.listed if each not in found.items)


def _touches(meant: Understanding, found: LeftOut) -> bool:
    if isinstance(meant, Incomplete):
        return _takes_item(COMMANDS[meant.command]) and (found.of_all or bool(_numbers(meant.fields) & found.items))
    return any(bool(_items_of(each) & found.items) or _is_of_all(each, found) for each in _commands(meant))


def _is_of_all(command: Command, found: LeftOut) -> bool:
    # "Close all but 3" behind talk of 2 closes no 2.
    return found.of_all and command.changes and _takes_item(type(command)) and not _items_of(command) & found.named


def _commands(meant: Understanding) -> tuple[Command, ...]:
    if isinstance(meant, Understood | Offered):
        return (meant.command,)
    return meant.commands if isinstance(meant, Unclear) else ()


def _takes_item(command: type[Command]) -> bool:
    return any(name in command.model_fields for name in FIELDS)


def _of(meant: Understanding) -> set[int]:
    return _items_of(meant.command) if isinstance(meant, Understood) else set()


def _items_of(command: Command) -> set[int]:
    return _numbers({name: getattr(command, name, None) for name in FIELDS})


def _numbers(fields: object) -> set[int]:
    found = fields if isinstance(fields, dict) else {}
    item, items = found.get("item"), found.get("items") or ()
    return {each for each in (item, *items) if isinstance(each, int)}
