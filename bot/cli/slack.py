"""``focal slack manifest``: the app's manifest, to be pasted at Slack."""

from __future__ import annotations

import sys
from urllib.parse import urlsplit

from bot.cli.faults import InputFault
from bot.doors.slack.manifest import manifest


def print_manifest(host: str | None) -> None:
    """Prints the manifest; with an address, for HTTP there. Raises ``InputFault`` for what is no address."""
    if host is not None:
        parts = urlsplit(host if "://" in host else f"https://{host}")
        if parts.scheme != "https" or not parts.hostname or parts.path.strip("/") or parts.query:
            raise InputFault(f"--host: {host} is no address of a host, write for example https://focal.example.org")
        host = f"https://{parts.netloc}"
    sys.stdout.write(manifest(host))
