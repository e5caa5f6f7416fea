"""``focal check``: the settings, the database and its tables, each wrong thing in a line."""

from __future__ import annotations

from collections.abc import Iterator

from bot.cli.faults import InputFault
from bot.doors.missing import Seen
from bot.load import sub_command
from bot.settings import Settings, read_settings
from storage.database import Database
from storage.migrations.chain import pending
from storage.settings import register_version


def check(host: str | None) -> None:
    """Prints what is in use; a wrong setting, or something that a door lacks, ends it with exit status 2, naming all of
    them at once. ``host``: the address at which Slack reaches Focal, to be tried."""
    settings = read_settings()
    for name, field in Settings.model_fields.items():
        _print(f"FOCAL_{name.upper()} = {_shown(settings, name)}  ({field.description})")
    database = Database(settings.database_url)
    waiting = pending(database)
    _print(f"database: {database.address}, its clock says {database.now():%Y-%m-%d %H:%M:%S} UTC")
    _print(f"tables: {len(waiting)} migrations wait, run `focal migrate`" if waiting else "tables: up to date")
    if not waiting:
        with database.reading() as session:
            _print(f"register: version {register_version(session)}")
    database.close()
    missing = [line for name, seen in _doors(settings, host) for line in _told(name, seen)]
    if missing:
        raise Missing(missing)


class Missing(InputFault):
    """What doors lack; ``faults`` has each, ready to print."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("; ".join(faults))
        self.faults = faults


def _doors(settings: Settings, host: str | None) -> Iterator[tuple[str, Seen]]:
    """Each platform that is set up, even in part, as it asked the platform itself."""
    if settings.has_slack or settings.secret("slack_app_token") or settings.secret("slack_signing_secret"):
        yield "slack", sub_command("check_slack").check_slack(settings, host)
    if settings.has_teams:
        yield "teams", sub_command("check_teams").check_teams(settings, host)
    if settings.has_mail:
        yield "mail", sub_command("check_mail").check_mail(settings)


def _told(door: str, seen: Seen) -> list[str]:
    """Prints what is in order, and gives what is missing."""
    for line in seen.good:
        _print(f"{door}: {line}")
    return [f"{door}: {line}" for line in seen.missing]


def _shown(settings: Settings, name: str) -> str:
    value = getattr(settings, name)
    return Database(value).address if name == "database_url" else str(value)


def _print(line: str) -> None:
    print(line)
