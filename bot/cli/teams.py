"""``focal teams package``: the app package, to be uploaded to Teams."""

from __future__ import annotations

import sys
from importlib.metadata import version
from pathlib import Path

from bot.cli.faults import InputFault
from bot.doors.teams.package import package
from bot.settings_teams import GUID


def write_package(host: str, app_id: str, out: Path, hears: bool) -> None:
    """Writes the package. Raises ``InputFault`` for an address, an id or a file that is none."""
    name = host.removeprefix("https://").rstrip("/")
    if not GUID.fullmatch(app_id):
        raise InputFault(f"--id: {app_id} is no id of an app's registration")
    try:
        content = package(name, app_id.lower(), version("focal"), hears)
    except ValueError as fault:
        raise InputFault(f"--host: {fault}") from fault
    try:
        out.write_bytes(content)
    except OSError as fault:
        raise InputFault(f"{out} can't be written: {fault.strerror or fault}") from fault
    sys.stdout.write(f"{out} is ready to be uploaded; Teams will reach Focal at https://{name}/api/messages\n")
