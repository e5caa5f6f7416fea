"""A question whether to change something with a remark beside it: "close 2? we have no report", "BR has sent the file,
close 2?". Like the question alone, it is never carried out unshown."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.answer.meanings import names_of
from bot.answer.talking import Talking
from bot.understand.patterns.match import begins
from bot.understand.patterns.reading import is_asked
from bot.understand.text.joins import ASKS, COMMAS, DASHES, ENDS, cuts
from bot.understand.types import Incomplete, Understanding, Understood
from handlers.commands.command import Command
from handlers.commands.fields import Lang
from handlers.commands.items import RecordAction

LONGEST = 240
MARK = "?"
YES = ("yes", "agrees")


def none_asked(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; a guess where a clause that only asks whether to do it gave it, and nothing behind that
    asks for it."""
    text = talking.unmarked(LONGEST)
    changes = isinstance(meant, Understood) and meant.command.changes and not meant.guess
    if not text or not changes or not isinstance(meant, Understood):
        return meant
    if not (set(text) & set(ASKS) or is_asked(talking.reads(text, meant.lang))):
        return meant
    names = names_of(meant)
    if isinstance(meant.command, RecordAction) and _asks_leave(talking, meant.lang):
        return replace(meant, guess=True)
    held = any(_is_held(talking, words, meant.command) for words in _questions(talking, meant.lang, names))
    return replace(meant, guess=True) if held else meant


def _asks_leave(talking: Talking, lang: Lang) -> bool:
    # "May BR send the list by Monday?"; "could BR send it?" asks for it.
    reading = talking.reads(talking.text, lang)
    return is_asked(reading) and bool(begins(reading, reading.phrases.values["may_others"], 0))


def _questions(talking: Talking, lang: Lang, names: set[str]) -> Iterator[str]:
    """The questions of a message, without their marks; not one behind which a yes stands, or the same is asked for."""
    text = talking.text
    for cut in cuts(text):
        ends = cut.parted(ASKS) or (cut.parted(COMMAS) and is_asked(talking.reads(cut.left, lang)))
        if ends and not _is_wanted(talking, cut.right, lang, names):
            yield from _clauses(talking, cut.left, names)
    if is_asked(talking.reads(text, lang)):
        yield from _clauses(talking, text.rstrip(f" {ASKS}"), names)


def _clauses(talking: Talking, text: str, names: set[str]) -> Iterator[str]:
    """The last clause of a text, and all of it unless that clause asks for something else."""
    last = next((cut.right for cut in reversed([*cuts(text)]) if cut.parted(COMMAS, ENDS, ASKS, DASHES)), text)
    other = talking.read(f"{last}{MARK}")
    yield last
    if last != text and not (isinstance(other, Understood | Incomplete) and not names_of(other) & names):
        yield text


def _is_wanted(talking: Talking, words: str, lang: Lang, names: set[str]) -> bool:
    reading = talking.reads(words, lang)
    if any(begins(reading, reading.phrases.values[name], 0) for name in YES):
        return True
    return bool(names_of(talking.read(words)) & names)


def _is_held(talking: Talking, words: str, command: Command) -> bool:
    """Whether words would do the same without the mark of a question, and do not with it."""
    told, asked = talking.read(words), talking.read(f"{words}{MARK}")
    plain = isinstance(asked, Incomplete) or (isinstance(asked, Understood) and not asked.guess)
    return _is_same(told, command) and not (plain and _is_same(asked, command))


def _is_same(meant: Understanding, command: Command) -> bool:
    # "Close 2? No, 3" asks of 2 alone.
    item = getattr(meant.command, "item", None) if isinstance(meant, Understood) else None
    return type(command).__name__ in names_of(meant) and item in (None, getattr(command, "item", None))
