"""What an operator plays: who says what, where and when, checked before the hall sees it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from types import MappingProxyType
from typing import get_args

from bot.app import Turn
from bot.cli.faults import InputFault
from bot.doors.terminal.said import to_said
from bot.message import LONGEST_TEXT, Said
from bot.understand.prose.pleasantry import ANSWERS
from bot.understand.talked.leaving import LEFT
from bot.understand.types import Nothing
from handlers.commands.fields import Lang

# An e-mail or the name of a channel; both together must fit where a conversation's order is kept.
LONGEST_NAME = 120
# Exit statuses; 2 is a fault of the input or of the settings.
DONE, REFUSED = 0, 1
LANGS: Sequence[str] = get_args(Lang)
WANTED = MappingProxyType(
    {
        "as": ": give the e-mail or handle of somebody in the register",
        "place": ": give dm, or the name of a channel",
    }
)
AUDIENCES: Sequence[str] = ("direct", "staff", "outsiders", "public")


def to_message(
    words: str,
    who: str,
    at: datetime,
    *,
    place: str,
    audience: str | None = None,
    lang: str | None = None,
    addressed: bool = True,
) -> Said:
    """The message as the terminal would take it. Raises ``InputFault`` for what nobody could have typed there."""
    check_speaker(who, place, audience, lang)
    if len(words) > LONGEST_TEXT:
        raise InputFault(f"what is said is longer than {LONGEST_TEXT} characters")
    return to_said(words, who, at, place=place, audience=audience or None, lang=lang or None, addressed=addressed)


# What is answered kindly and asks for nothing; whatever else comes to nothing was not understood or could not be taken.
TALK = frozenset({*ANSWERS, "left-as-it-is", LEFT})


def status_of(turn: Turn) -> int:
    """The exit status of what was said: ``REFUSED`` also where nothing was understood."""
    carried, meant = turn.answered.carried, turn.answered.understanding
    unread = isinstance(meant, Nothing) and meant.reason.key not in TALK
    return REFUSED if unread or (carried is not None and carried.refused) else DONE


def check_speaker(who: str, place: str, audience: str | None, lang: str | None) -> None:
    """Raises ``InputFault`` for the first of them that can't be."""
    check_name("as", who)
    check_name("place", place)
    check_one_of("audience", audience, AUDIENCES)
    check_one_of("lang", lang, LANGS)


def check_name(label: str, name: str) -> None:
    if not name.strip():
        raise InputFault(f"{label} is empty{WANTED.get(label, '')}")
    if len(name) > LONGEST_NAME:
        raise InputFault(f"{label} is longer than {LONGEST_NAME} characters")
    if not name.isprintable():
        raise InputFault(f"{label} holds a character that cannot be shown")


def check_one_of(label: str, value: str | None, known: Sequence[str]) -> None:
    """An empty value is none."""
    if value and value not in known:
        raise InputFault(f"{label} is {value[:40]!r}; write one of {' '.join(known)}")
