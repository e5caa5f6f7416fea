"""What is no action, though it begins as one: "ACTION TSB: done, thanks", "action films are on at 8"."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from bot.answer.meanings import not_understood
from bot.answer.talking import Talking
from bot.understand.data import LANGS, numbered_words
from bot.understand.fields.told import is_news, is_to_be_done
from bot.understand.text.words import words_of
from bot.understand.types import Understanding, Understood
from handlers.commands.items import RecordAction

# Without a colon the word may be another's: "action films".
BARE = "action {task}"


def none_ended(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; nothing where an action is only that something is done, or tells how things are, and a guess
    where behind the bare word nothing says that anybody is to do it."""
    command = meant.command if isinstance(meant, Understood) else None
    if not isinstance(meant, Understood) or not isinstance(command, RecordAction) or "\n" in talking.text.strip():
        return meant
    if set(words_of(command.text).words) <= _told():
        return not_understood(meant)
    if command.responsible or not talking.text or talking.draft(talking.text).phrase != BARE:
        return meant
    if is_news(command.text, (meant.lang,)):
        return not_understood(meant)
    return meant if is_to_be_done(command.text, (meant.lang,)) else replace(meant, guess=True)


@cache
def _told() -> frozenset[str]:
    """The words of the six languages that tell how a thing stands, and those of thanks."""
    said = (each for lang in LANGS for name in ("news", "ended") for each in numbered_words(lang)[name])
    return frozenset(word for each in said if "*" not in each for word in words_of(each.lstrip("^")).words)
