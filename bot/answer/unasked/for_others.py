"""What somebody else is quoted with, or wrote: it asks nothing of Focal, or is shown before it is done."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from bot.answer.meanings import changes, not_understood
from bot.answer.talking import Talking
from bot.understand.patterns.match import anywhere
from bot.understand.prose.quoting import around_quotes, keeps_quoted
from bot.understand.types import Incomplete, Understanding, Understood
from handlers.commands.fields import Lang

OTHERS = "others_say"
# The longest in front of a colon that says who wrote what follows.
LONGEST_HEAD = 80


def none_of_others(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; nothing, or a guess, where it is what somebody else said or wrote."""
    if not isinstance(meant, Understood | Incomplete) or talking.talked.form or not changes(meant):
        return meant
    around = _around(talking, meant)
    if around and _tells(talking, around, meant.lang):
        return replace(meant, guess=True) if isinstance(meant, Understood) and _keeps(meant) else not_understood(meant)
    if not isinstance(meant, Understood):
        return meant
    # "5 should say: update the page" is no word of others.
    reworded = _keeps(meant) and "item" in type(meant.command).model_fields
    shown = bool(around) or (not reworded and _is_headed(talking, meant.lang))
    return replace(meant, guess=True) if shown and not (around and _keeps(meant)) else meant


def tells_of_others(talking: Talking) -> bool:
    """Whether a text says that somebody else said or wrote what it holds."""
    around, lang = around_quotes(talking.text, talking.names), talking.lang
    return _is_headed(talking, lang) or (bool(around) and _tells(talking, str(around), lang))


def _is_headed(talking: Talking, lang: Lang) -> bool:
    head = _head().match(talking.text)
    return head is not None and _tells(talking, head[1], lang)


def _around(talking: Talking, meant: Understood | Incomplete) -> str:
    """What stands around a quotation by which alone this was understood; empty where nothing does."""
    around = around_quotes(talking.text, talking.names)
    if around is None or not talking.reads(around, meant.lang).length:
        return ""
    return "" if talking.draft(around).command == _name(meant) or _says(talking, meant) else around


def _says(talking: Talking, meant: Understood | Incomplete) -> bool:
    # "3: “the draft is with BR”" keeps the words themselves.
    values = meant.command.model_dump().values() if isinstance(meant, Understood) else ()
    return any(isinstance(each, str) and keeps_quoted(each, talking.text) for each in values)


def _keeps(meant: Understood) -> bool:
    # "Action: “BDT sends the list”": what is quoted is what is to be recorded.
    return "text" in type(meant.command).model_fields and _name(meant) != "RemindMe"


def _tells(talking: Talking, words: str, lang: Lang) -> bool:
    return bool(anywhere(talking.reads(words, lang), OTHERS))


def _name(meant: Understood | Incomplete) -> str:
    return type(meant.command).__name__ if isinstance(meant, Understood) else meant.command


@cache
def _head() -> re.Pattern[str]:
    return re.compile(rf"^([^:：\n]{{2,{LONGEST_HEAD}}})[:：](?!\d)")
