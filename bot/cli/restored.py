"""``focal restored``: after a restore, what may have been sent since the backup is looked for and not repeated."""

from __future__ import annotations

from bot.app import open_database, open_focal, utc_now
from bot.cli.faults import InputFault
from bot.serving.alone import Occupied, alone
from bot.settings import Settings, read_settings
from storage.workers import LAPSE, list_at_work


def look_first() -> None:
    """Puts all that is due in doubt; the next process looks for each message, and sends what is not there.

    Raises ``InputFault`` while a process is at work: what that one sends now is in no doubt.
    """
    settings = read_settings()
    try:
        with alone(settings.database_url):
            _check_nobody_works(settings)
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
    print(
        f"new items go on from {doubted.next_number}; numbers of what was recorded after the backup are not used again"
    )


def _check_nobody_works(settings: Settings) -> None:
    database = open_database(settings, utc_now())
    try:
        with database.reading() as session:
            found = list_at_work(session, database.now())
    finally:
        database.close()
    if found:
        lapse = int(LAPSE.total_seconds())
        told = f"at work: {', '.join(found)}; stop every process first, and give it {lapse} seconds if it was killed"
        raise InputFault(told)
