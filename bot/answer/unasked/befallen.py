"""What is said to come about on a day, "BDT arrives on 8 January", is recorded as nobody's task."""

from __future__ import annotations

from bot.answer.meanings import not_understood
from bot.answer.talking import Talking
from bot.understand.fields.no_task import tells_of
from bot.understand.fields.numbered import without_its_number
from bot.understand.prose.befalling import befalls, only_befalls
from bot.understand.text.tidy import spaced
from bot.understand.types import Unclear, Understanding, Understood
from handlers.commands.fields import Lang
from handlers.commands.items import RecordAction


def none_befallen(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; nothing where an action without a mark, or what is only guessed, tells what comes about."""
    if not talking.unmarked():
        return meant
    recorded = isinstance(meant, Understood) and is_befallen(talking, talking.text, meant)
    guessed = isinstance(meant, Unclear) or (isinstance(meant, Understood) and _is_guessed(meant))
    langs = _langs(talking, talking.text, meant.lang) if guessed else ()
    if recorded or any(only_befalls(spaced(talking.text), talking.names, lang) for lang in langs):
        return not_understood(meant)
    return not_understood(meant) if guessed and _all_told(talking, meant.lang) else meant


def _all_told(talking: Talking, lang: Lang) -> bool:
    """Whether all lines only tell of what was done, "A1: BDT sent the list", in somebody's notes."""
    lines = [line for line in talking.text.splitlines() if line.strip()]
    bodies = [without_its_number(line) for line in lines]
    told = all(tells_of(body, talking.names, lang) for body in bodies)
    return told and any(body != line for body, line in zip(bodies, lines, strict=True))


def _is_guessed(meant: Understood) -> bool:
    return meant.guess or isinstance(meant.command, RecordAction)


def is_befallen(talking: Talking, said: str, meant: Understood) -> bool:
    """Whether an action, in the words in which it was said, is one that only comes about."""
    command = meant.command
    if not isinstance(command, RecordAction):
        return False
    return befalls(said, command.text, _langs(talking, said, meant.lang))


def _langs(talking: Talking, said: str, lang: Lang) -> set[Lang]:
    # Of few words beside a name the language is not sure.
    return {lang, talking.lang_of(said), talking.asker.lang or lang}
