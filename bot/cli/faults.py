"""Faults of settings and input, told to the operator in a line each."""

from __future__ import annotations

import sys

from sqlalchemy.exc import DatabaseError, OperationalError

from bot.settings import SettingsFault
from handlers.register.faults import RegisterFaults


class InputFault(Exception):
    """Something given on the command line or in a line of input is wrong; the text says what to do."""


FAULTS = (SettingsFault, InputFault, RegisterFaults, DatabaseError, OperationalError)


def tell(fault: BaseException) -> None:
    """Writes each fault on a line of standard error."""
    for line in getattr(fault, "faults", None) or [_line(fault)]:
        sys.stderr.write(f"focal: {line}\n")


def _line(fault: BaseException) -> str:
    if isinstance(fault, DatabaseError):
        return f"the database cannot be used: {fault.orig}; see `focal check`"
    return str(fault)
