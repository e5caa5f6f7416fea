"""``focal audit``: whether the trail of changes is whole, and its newest digest to be kept elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from bot.app import utc_now
from bot.cli.faults import InputFault
from bot.sealing import Sealer, read_anchors
from bot.settings import read_settings
from storage.audit_chain import Head, count_unsealed, find_tampering, get_head
from storage.database import Database
from storage.migrations.chain import pending

# What a process at work seals within seconds has no reason to wait for so long.
SEALED_WITHIN = timedelta(hours=1)
MOST_SHOWN = 50


def verify(files: Sequence[Path]) -> int:
    """Prints what does not hold; returns 1 where anything does not, else 0. Changes nothing."""
    settings = read_settings()
    anchored = [settings.audit_anchor] if settings.audit_anchor and settings.audit_anchor.exists() else []
    anchors = [head for file in (*files, *anchored) for head in _anchors(file)]
    with closing(_open(settings.database_url)) as database, database.reading() as session:
        faults = list(find_tampering(session, anchors))
        head, waiting = get_head(session), count_unsealed(session, utc_now() - SEALED_WITHIN)
    if waiting:
        faults.append(f"{waiting} lines are older than an hour and not sealed: is a process at work?")
    for fault in faults[:MOST_SHOWN]:
        print(fault)
    if len(faults) > MOST_SHOWN:
        print(f"and {len(faults) - MOST_SHOWN} more")
    print(f"{head.place if head else 0} lines, {len(anchors)} anchors: {'not whole' if faults else 'whole'}")
    return 1 if faults else 0


def show_head() -> None:
    """Seals what waits and prints the newest place, its digest and the time: to be kept outside of the database."""
    settings, now = read_settings(), utc_now()
    with closing(_open(settings.database_url)) as database:
        Sealer(database, settings.audit_anchor).seal(now)
        with database.reading() as session:
            head = get_head(session)
    print(f"{head.place} {head.digest} {now.isoformat()}" if head else "nothing was changed yet")


def _anchors(file: Path) -> list[Head]:
    try:
        found = read_anchors(file.read_text(encoding="utf-8", errors="replace"))
    except OSError as fault:
        raise InputFault(f"{file} can't be read: {fault.strerror}") from fault
    if not found:
        raise InputFault(f"{file} holds no anchor: lines of a place and a digest, as `focal audit head` prints them")
    return found


def _open(url: str) -> Database:
    database = Database(url)
    if pending(database):
        database.close()
        raise InputFault("the tables are not those of this version: run `focal migrate`")
    return database
