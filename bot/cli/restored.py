"""``focal restored``: after a restore, what may have been sent since the backup is looked for and not repeated."""

from __future__ import annotations

from bot.app import open_focal
from bot.cli.faults import InputFault
from bot.serving.alone import Occupied, alone
from bot.settings import read_settings


def look_first() -> None:
    """Puts all that is due in doubt; the next process looks for each message, and sends what is not there."""
    settings = read_settings()
    try:
        with alone(settings.database_url):
            focal = open_focal(settings)
            try:
                doubted = focal.restored(focal.now())
            finally:
                focal.close()
    except Occupied as fault:
        raise InputFault(str(fault)) from fault
    print(
        f"{doubted.open} messages were on their way and {doubted.made} are due: all are looked for before they are sent"
    )
    print(f"{doubted.unanswered} messages from people wait: they are carried out anew, their answers looked for first")
