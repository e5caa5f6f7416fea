"""A body named as the one that does not do it, "BR can't, put it on TSB", is not made responsible by words that were
read by their meaning."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.answer.talking import Talking
from bot.understand.patterns.match import anywhere
from bot.understand.patterns.phrases import phrases_of
from bot.understand.patterns.reading import Reading
from bot.understand.prose.negated import denies
from bot.understand.prose.parts import clauses
from bot.understand.text.language import spoken_in
from bot.understand.text.words import words_of
from bot.understand.types import Understanding, Understood
from handlers.commands.fields import Lang, Party
from handlers.commands.items import ReassignItem


def without_who_does_not(talking: Talking, meant: Understanding) -> Understanding:
    """What was meant, with those alone responsible who are named in a clause that denies nothing; then it is shown
    first. As it is where no clause denies, or none is left."""
    command = meant.command if isinstance(meant, Understood) else None
    if not isinstance(meant, Understood) or not isinstance(command, ReassignItem) or not talking.text:
        return meant
    told = list(_told(talking, spoken_in(talking.text, talking.asker.lang)))
    takes = tuple(dict.fromkeys(each for denied, bodies in told if not denied for each in bodies))
    left = {each for denied, bodies in told if denied for each in bodies} - set(takes)
    if not takes or left.isdisjoint(command.responsible):
        return meant
    return replace(meant, command=command.model_copy(update={"responsible": takes}), guess=True)


def _told(talking: Talking, lang: Lang) -> Iterator[tuple[bool, list[Party]]]:
    """Of each clause whether it says that somebody does not do it, and the bodies that it names."""
    for clause in clauses(talking.text):
        reading = Reading(words_of(clause), phrases_of(lang), talking.names)
        ids = [ids[0][1] for each in reading.at.values() if len(ids := each.ids(("body",), lang)) == 1]
        denied = denies(reading, lang) or bool(anywhere(reading, "does_not"))
        yield denied, [Party(kind="body", id=each) for each in ids]
