"""Another item than the one spoken of, described by its words, its thing or its topic: "the one on accessibility, give
it to BDT" is said of that one, whatever was spoken of before."""

from __future__ import annotations

from dataclasses import replace

from bot.answer.items.described import described, spoken_of
from bot.answer.meanings import item_of
from bot.answer.talking import Talking
from bot.understand.talked.things import names_other_things
from bot.understand.text.words import words_of
from bot.understand.types import Incomplete, Understanding, Understood
from handlers.commands.catalogue import to_dict

# What is said of an item, and says nothing of its text.
OF_ITEMS = frozenset(
    {
        *("MoveDeadline", "ReassignItem", "CompleteItem", "WithdrawItem", "ReopenItem", "ReportProgress"),
        *("SetReminderPlan", "SnoozeReminder", "ShowItem"),
    }
)


def rather_described(talking: Talking, meant: Understanding) -> Understanding | None:
    """What was taken to be said of the item spoken of, of the item that is described; nothing where none is, or the
    item's number is said. Whoever calls shows first what it would change."""
    number, name = _spoken_of(talking), _name(meant)
    # What answers a question plainly is of the item that it was asked about.
    answers = talking.talked.form is not None and not getattr(meant, "guess", False)
    if number is None or name not in OF_ITEMS or item_of(meant) != number or answers:
        return None
    if str(number) in words_of(talking.text).words or getattr(meant, "undone", None):
        return None
    lang = talking.lang
    found = described(talking, talking.text, lang)
    if found is None or found[1] == number or not _is_other(talking, meant, number):
        return None
    return _of(meant, found[1])


def _spoken_of(talking: Talking) -> int | None:
    number = talking.talked.form.item if talking.talked.form else None
    return talking.talked.item if number is None else number


def _is_other(talking: Talking, meant: Understanding, number: int) -> bool:
    """Whether the item spoken of is not described as well, and the topic that is named is no part of what is said."""
    items = spoken_of(talking)
    # One that is closed is not among them.
    own = [each for each in items if each.number == number]
    lang = talking.lang
    if own and described(talking, talking.text, lang, own) is not None:
        return False
    topics = {id_ for each in talking.names.mentions(talking.text) for _, id_ in each.ids(("topic",))}
    said = str(to_dict(meant.command) if isinstance(meant, Understood) else getattr(meant, "fields", {}))
    other = names_other_things(talking.text, lang, talking.names, number, items)
    return other or not any(f"'{topic}'" in said for topic in topics)


def _name(meant: Understanding) -> str:
    if isinstance(meant, Understood):
        return type(meant.command).__name__
    return meant.command if isinstance(meant, Incomplete) else ""


def _of(meant: Understanding, number: int) -> Understanding | None:
    if isinstance(meant, Understood):
        return replace(meant, command=meant.command.model_copy(update={"item": number}), guess=True)
    return replace(meant, fields={**meant.fields, "item": number}) if isinstance(meant, Incomplete) else None
