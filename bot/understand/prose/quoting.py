"""What somebody else is quoted with asks nothing of Focal: “my chief keeps saying ‘remind me tomorrow’ and forgets”."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from bot.understand.named.names import Names
from bot.understand.text.words import words_of
from bot.understand.types import Draft
from handlers.commands.catalogue import COMMANDS

# Of so many words around what is quoted there is somebody who tells of it; fewer may only lead to it.
FEWEST = 5
# A phrase that fits so closely is said outside of what is quoted.
CLOSE = 5.0


def unquoted(text: str, draft: Draft, names: Names, read: Callable[[str], Draft]) -> Draft:
    """The draft, or the next of what else may be meant, where its command is said between quotation marks alone;
    ``read`` understands a text."""
    quotes = [each for each in _quotes().findall(text) if not names.find(each)] if draft.command is not None else []
    if "item" in draft.slots and draft.score >= CLOSE:
        # "Mark 17 as “done”, the letter is out": one word is the state that is set, not what somebody said.
        quotes = [each for each in quotes if len(words_of(each).words) > 1]
    around = _quotes().sub(" ", text)
    if not quotes or len(words_of(around).words) < FEWEST:
        return draft
    said, told = {read(each).command for each in quotes}, read(around).command
    first = _quotes().match(text.strip()) is not None
    kept = [each for each in (draft, *draft.others) if _is_said(each.command, said, told, first=first)]
    return kept[0].before(kept[1:]) if kept else Draft(draft.lang, reason="nothing-understood")


def around_quotes(text: str, names: Names) -> str | None:
    """What stands around the quotations of a text; nothing where it quotes none, or no more than a name."""
    quotes = [each for each in _quotes().findall(text) if not names.find(each)]
    return _quotes().sub(" ", text).strip() if quotes else None


def keeps_quoted(words: str, text: str) -> bool:
    """Whether words hold a quotation of the text as it stands there."""
    return any(each.strip() in words for each in _quotes().findall(text))


def answering(text: str) -> str:
    """What is said besides the lines that quote what is answered, each led by ``>`` as in mail; empty where all are."""
    if ">" not in text:
        return text
    return "\n".join(line for line in text.splitlines() if not line.lstrip().startswith(">"))


def _is_said(command: str | None, quoted: set[str | None], told: str | None, *, first: bool) -> bool:
    alike = command in quoted or (_changes(command) and any(map(_changes, quoted)))
    if command is None or command == told or not alike:
        return True
    # “BDT shall report by June”, as last year's document put it: what is told of a quotation that opens a message
    # records nothing.
    return _holds_words(command) and not (first and all(name.startswith("Record") for name in command.split()))


def _changes(command: str | None) -> bool:
    return any(COMMANDS[name].changes for name in command.split()) if command else False


def _holds_words(command: str) -> bool:
    # "Record “BDT sends the list”", "change 5 to “send it”": what is quoted is what is to be kept.
    return any("text" in COMMANDS[name].model_fields and name != "RemindMe" for name in command.split())


@cache
def _quotes() -> re.Pattern[str]:
    return re.compile(r"[«“„\"「『]\s*([^«»“”„\"「」『』]{4,}?)\s*[»”“\"」』]")
