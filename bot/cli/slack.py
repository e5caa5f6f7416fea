"""``focal slack manifest``: the app's manifest, to be pasted at Slack."""

from __future__ import annotations

import sys

from bot.cli.hosts import to_host
from bot.doors.slack.manifest import manifest


def print_manifest(host: str | None) -> None:
    """Prints the manifest; with an address, for HTTP there. Raises ``InputFault`` for what is no address."""
    sys.stdout.write(manifest(to_host(host) if host else None))
