"""``focal check``: the settings, the database and its tables, each wrong thing in a line."""

from __future__ import annotations

from bot.load import sub_command
from bot.settings import Settings, read_settings
from storage.database import Database
from storage.migrations.run import pending
from storage.settings import register_version


def check(host: str | None) -> None:
    """Prints what is in use; a wrong setting, or something that a door lacks, ends it with exit status 2, naming all of
    them at once. ``host``: the address at which Slack reaches Focal, to be tried."""
    settings = read_settings()
    for name, field in Settings.model_fields.items():
        _print(f"FOCAL_{name.upper()} = {_shown(settings, name)}  ({field.description})")
    database = Database(settings.database_url)
    waiting = pending(database)
    _print(f"database: {database.url.render_as_string()}, its clock says {database.now():%Y-%m-%d %H:%M:%S} UTC")
    _print(f"tables: {len(waiting)} migrations wait, run `focal migrate`" if waiting else "tables: up to date")
    if not waiting:
        with database.reading() as session:
            _print(f"register: version {register_version(session)}")
    database.close()
    if settings.has_slack or settings.secret("slack_app_token") or settings.secret("slack_signing_secret"):
        sub_command("check_slack").check_slack(settings, host)


def _shown(settings: Settings, name: str) -> str:
    value = getattr(settings, name)
    return Database(value).url.render_as_string() if name == "database_url" else str(value)


def _print(line: str) -> None:
    print(line)
