"""Faults of settings and input, told to the operator in a line each."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence

from sqlalchemy.exc import DatabaseError, OperationalError

from bot.settings import SettingsFault
from bot.words.speech import Speech
from bot.words.texts import FALLBACK
from handlers.answer import Line
from handlers.example import AddressTaken
from handlers.register.faults import RegisterFaults
from storage.workers import FencedOut


class InputFault(Exception):
    """Something given on the command line or in a line of input is wrong; the text says what to do."""


FAULTS = (SettingsFault, InputFault, RegisterFaults, AddressTaken, DatabaseError, OperationalError, FencedOut)


def tell(fault: BaseException) -> None:
    """Writes each fault on a line of standard error."""
    for line in _lines(fault):
        sys.stderr.write(f"focal: {line}\n")


def in_english(lines: Iterable[Line]) -> list[str]:
    """What an import says, as operators read it."""
    speech = Speech(FALLBACK, "UTC")
    return [speech.say(each) for each in lines]


def _lines(fault: BaseException) -> Sequence[str]:
    if isinstance(fault, RegisterFaults):
        return in_english(fault.faults)
    return getattr(fault, "faults", None) or [_line(fault)]


def _line(fault: BaseException) -> str:
    if isinstance(fault, DatabaseError):
        return f"the database cannot be used: {fault.orig}; see `focal check`"
    if isinstance(fault, FencedOut):
        return "another process took this over, since this one stood still for too long: what it did holds"
    return str(fault)
