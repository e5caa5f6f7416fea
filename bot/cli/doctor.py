"""``focal doctor``: what is overdue, in doubt, held back or open, and who is at work; each in a line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from bot.app import utc_now
from bot.cli.faults import InputFault
from bot.serving.alarm import STUCK
from bot.settings import Settings, read_settings
from handlers.pauses import Pause, list_pauses, paused
from storage.database import Database
from storage.health import Health, get_health
from storage.migrations.chain import pending


def examine() -> int:
    """Prints the state; returns 1 where something needs a person, else 0. Changes nothing."""
    settings = read_settings()
    health, pauses, now = _read(settings)
    for line in _lines(health, pauses, now):
        print(line)
    wrong = list(_wrong(health, now))
    for line in wrong:
        print(f"needs a look: {line}")
    counted = "1 thing needs" if len(wrong) == 1 else f"{len(wrong)} things need"
    print(f"{counted} a look" if wrong else "all is well")
    return 1 if wrong else 0


def _read(settings: Settings) -> tuple[Health, Sequence[Pause], datetime]:
    now, database = utc_now(), Database(settings.database_url)
    try:
        if pending(database):
            raise InputFault("the tables are not those of this version: run `focal migrate`")
        with database.reading() as session:
            waits, weekly = paused(session, now), settings.outsiders_weekly
            health = get_health(session, now, database.now(), waits, weekly)
            return health, list_pauses(session, now), now
    finally:
        database.close()


def _lines(health: Health, pauses: Sequence[Pause], now: datetime) -> Iterator[str]:
    yield f"at work: {', '.join(f'{name} ({age:.0f} s ago)' for name, age in health.workers.items()) or 'no process'}"
    on_the_way = ", ".join(f"{count} {state}" for state, count in sorted(health.open_messages.items()))
    yield f"messages on their way: {on_the_way or 'none'}; notices due: {health.planned_due}"
    yield f"oldest event not answered: {_age(health.oldest_event, now)}"
    yield f"waiting for a way to their reader: {health.no_route}"
    for pause in pauses:
        yield f"paused by the secretariat: {_whose(pause)}"
    for platform, since in sorted(health.overdue.items()):
        yield f"oldest due by {platform}: {_age(since, now)}"
    for what, count in health.troubled.items():
        yield f"in the last seven days, {what}: {count}"


def _wrong(health: Health, now: datetime) -> Iterator[str]:
    for platform, since in sorted(health.overdue.items()):
        if now - since > STUCK:
            yield f"what is due by {platform} has waited for {_age(since, now)}"
    if health.oldest_event and now - health.oldest_event > STUCK:
        yield f"an event has not been answered for {_age(health.oldest_event, now)}"
    if (health.overdue or health.oldest_event or health.planned_due) and not health.workers:
        yield "no process is at work: start `focal serve`"
    for installation in health.paused:
        yield f"{installation} is away: its token was revoked or the app removed; what waits for it is kept"
    for platform, people in sorted(health.cut_off.items()):
        yield f"no process serves {platform}, by which alone people are reached ({people}): set it up"
    if health.unread:
        yield f"mail to Focal has not been read for {_age(health.unread.since, now)}: {health.unread.fault}"
    if health.no_route:
        yield f"{health.no_route} notices wait for a reader who cannot be reached; the desk was told of whom"
    for what in ("messages held", "messages failed", "notices failed"):
        if health.troubled.get(what):
            yield f"{what}: {health.troubled[what]}; “who could not be reached?” tells the desk whom"
    if unworded := health.troubled.get("notices that could not be worded"):
        yield f"notices that could not be worded: {unworded}; the log says why"
    if failed := health.troubled.get("events failed"):
        yield f"events failed: {failed}; each is in the log under the code that the person was given"


def _whose(pause: Pause) -> str:
    until = f"until {pause.until:%Y-%m-%d %H:%M} UTC" if pause.until else "until it is ended"
    if pause.of_class:
        return f"to the class {pause.of_class}, {until}"
    return f"about items of {pause.group}, {until}" if pause.group else f"all, {until}"


def _age(since: datetime | None, now: datetime) -> str:
    return "none" if since is None else str(timedelta(seconds=max(0, int((now - since).total_seconds()))))
