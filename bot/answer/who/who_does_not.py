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
from bot.understand.text.words import words_of
from bot.understand.types import Incomplete, Nothing, Understanding, Understood
from handlers.commands.fields import Lang, Party
from handlers.commands.items import ReassignItem

# Between "instead of" and a name an article may stand.
NEAR = 3


def without_who_does_not(talking: Talking, meant: Understanding) -> Understanding:
    """What was meant, with those alone responsible who are named in a clause that denies nothing; then it is shown
    first. As it is where no clause denies, or none is left."""
    command = meant.command if isinstance(meant, Understood) else None
    if talking.free() and (other := _in_place_of(talking, meant)) is not None:
        return other
    if not isinstance(meant, Understood) or not isinstance(command, ReassignItem) or not talking.text:
        return meant
    if (others := _without(command, _agrees_first(talking, meant.lang))) is not None:
        return replace(meant, command=others, guess=True)
    told = list(_told(talking, talking.lang))
    takes = tuple(dict.fromkeys(each for denied, bodies in told if not denied for each in bodies))
    left = {each for denied, bodies in told if denied for each in bodies} - set(takes)
    if not takes or left.isdisjoint(command.responsible):
        return meant
    return replace(meant, command=command.model_copy(update={"responsible": takes}), guess=True)


def _in_place_of(talking: Talking, meant: Understanding) -> Understanding | None:
    """What is meant with those alone who stand before "instead of BR"; where they are not known, it is asked who takes
    the item that BR was read to take."""
    command = meant.command if isinstance(meant, Understood) and isinstance(meant.command, ReassignItem) else None
    lang = talking.lang
    reading = Reading(words_of(talking.text), phrases_of(lang), talking.names)
    found = [(at, each.end) for at, each in anywhere(reading, "in_place_of")]
    if not found or not (command or isinstance(meant, Nothing)):
        return None
    at, end = min(found, key=lambda each: (each[0], -each[1]))
    left = {Party(kind="body", id=each) for each in _ids(reading, lang, end)}
    if not left or (command is not None and left.isdisjoint(command.responsible)):
        return None
    if not at and command is not None and isinstance(meant, Understood):
        # "Instead of BR, TSB takes item 2."
        takes = tuple(each for each in command.responsible if each not in left)
        return replace(meant, command=command.model_copy(update={"responsible": takes}), guess=True) if takes else None
    head = talking.read(reading.words.said(0, at))
    taken = head.command if isinstance(head, Understood) else None
    if isinstance(taken, ReassignItem) and left.isdisjoint(taken.responsible):
        return replace(head, guess=True) if isinstance(head, Understood) else None
    return Incomplete(lang, "ReassignItem", {"item": command.item}, ("responsible",)) if command else None


def _agrees_first(talking: Talking, lang: Lang) -> set[Party]:
    """Who is to agree before it is done: "give 2 to BDT once TSB agrees"."""
    reading = talking.reads(talking.text, lang)
    bodies = {at: body for at, each in reading.at.items() if (body := each.only("body", lang))}
    found = [(at, each) for at, each in anywhere(reading, "agrees_first")]
    behind = {at for at in bodies for _, each in found if each.value == "before" and 0 <= at - each.end < NEAR}
    before = {at for at in bodies for first, each in found if each.value == "behind" and reading.at[at].last == first}
    return {Party(kind="body", id=bodies[at]) for at in behind | before}


def _without(command: ReassignItem, left: set[Party]) -> ReassignItem | None:
    """The same without those; nothing where none of them was to take it, or nobody else."""
    takes = tuple(each for each in command.responsible if each not in left)
    changed = takes and takes != command.responsible
    return command.model_copy(update={"responsible": takes}) if changed else None


def _ids(reading: Reading, lang: Lang, first: int) -> list[str]:
    # Only who stands right behind it: what follows may be somebody else.
    named = (reading.at.get(at) for at in range(first, min(first + NEAR, reading.length)))
    return [body for each in named if each and (body := each.only("body", lang))][:1]


def to_whom(talking: Talking, command: ReassignItem) -> Incomplete | None:
    """The question who takes an item, where all who were read to take it are said not to: "BDT can't do 3"."""
    lang = talking.lang
    told = list(_told(talking, lang))
    left = {each for denied, bodies in told if denied for each in bodies}
    takes = any(bodies for denied, bodies in told if not denied)
    # "Why not give 3 to BDT?" names them last.
    reading = Reading(words_of(talking.text), phrases_of(lang), talking.names)
    if takes or not set(command.responsible) <= left or not any(at in reading.at for at in range(NEAR - 1)):
        return None
    return Incomplete(lang, "ReassignItem", {"item": command.item}, ("responsible",))


def _told(talking: Talking, lang: Lang) -> Iterator[tuple[bool, list[Party]]]:
    """Of each clause whether it says that somebody does not do it, and the bodies that it names."""
    for clause in clauses(talking.text):
        reading = Reading(words_of(clause), phrases_of(lang), talking.names)
        ids = [body for each in reading.at.values() if (body := each.only("body", lang))]
        denied = denies(reading, lang) or bool(anywhere(reading, "does_not"))
        yield denied, [Party(kind="body", id=each) for each in ids]
