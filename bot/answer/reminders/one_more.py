"""One reminder more, beside the one just set: "and tomorrow, same time". It is shown first, since it may put the other
off."""

from __future__ import annotations

from bot.answer.talking import Talking
from bot.understand.patterns.phrases import phrases_of
from bot.understand.text.joins import holds_and
from bot.understand.text.words import words_of
from bot.understand.types import Understanding, Understood
from handlers.commands.fields import DueMoment, Lang
from handlers.commands.items import MoveDeadline
from handlers.commands.notices import RemindMe
from storage.items import find_visible


def one_more(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; where another day is joined to that of the reminder just set, one more of the same."""
    command = meant.command if isinstance(meant, Understood) else None
    set_just_now = isinstance(talking.talked.command, RemindMe) and talking.talked.done
    if not isinstance(meant, Understood) or not isinstance(command, MoveDeadline) or not set_just_now:
        return meant
    item = find_visible(talking.session, command.item, talking.reader())
    if (
        item is None
        or item.kind != "personal"
        or command.item != talking.talked.item
        or not joins(talking.text, meant.lang)
    ):
        return meant
    when = {"at": command.due} if isinstance(command.due, DueMoment) else {"due": command.due}
    return Understood(meant.lang, RemindMe(text=item.text, **when), guess=True)


def joins(text: str, lang: Lang) -> bool:
    """Whether a text goes on from what was said with something more: "and tomorrow"; "and better tomorrow" does not."""
    lists, said = phrases_of(lang).lists, words_of(text).words
    joined = not lists["joins_one_more"].isdisjoint(said[:1]) or any(map(holds_and, said[:1]))
    return joined and lists["instead_of_it"].isdisjoint(said)
