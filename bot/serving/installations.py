"""Installations of Slack as the tables keep them: tokens sealed, states of installs once and for a while."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

import structlog

from bot.doors.slack.clients import Clients
from bot.doors.slack.installs import Installed, Installs, Kept
from bot.secrets import Unsealable, Vault, to_keys
from bot.settings import Settings
from storage.database import Database
from storage.digests import digest_of
from storage.installations import (
    add_state,
    list_installations,
    put_installation,
    remove_installation,
    take_state,
)
from storage.tables.places import Installation

PLATFORM = "slack"
STATE_LIFE = timedelta(minutes=10)
log = structlog.get_logger()


class StoredInstallations:
    """Over one database. Without a ``vault`` nothing that is sealed can be read, and no token is stored."""

    def __init__(self, database: Database, vault: Vault | None) -> None:
        self._database, self._vault = database, vault

    def load(self) -> Sequence[Kept]:
        with self._database.reading() as session:
            rows = list_installations(session, PLATFORM)
            return [Kept(row.id, row.state == "active", self._opened(row)) for row in rows if row.allowed]

    def save(self, installed: Installed, with_token: bool) -> None:
        """Raises ``ValueError`` for a token that there is no key to seal with."""
        sealed = self._seal(installed) if with_token else None
        with self._database.writing() as session:
            put_installation(session, PLATFORM, installed.team, installed.name, sealed)

    def remove(self, team: str) -> None:
        with self._database.writing() as session:
            remove_installation(session, PLATFORM, team)

    def renew(self) -> int:
        """Seals everything with the first key; returns how many tokens were sealed anew. To be called after a new key
        was put in front, before the old one is taken away."""
        if self._vault is None:
            return 0
        with self._database.writing() as session:
            sealed = [row for row in list_installations(session, PLATFORM) if row.tokens is not None]
            for row in sealed:
                row.tokens = self._vault.renew(row.tokens or b"")
        return len(sealed)

    def _seal(self, installed: Installed) -> bytes:
        if self._vault is None:
            raise ValueError("a token is stored only sealed: set FOCAL_SECRET_KEY")
        return self._vault.seal(installed.to_bytes())

    def _opened(self, row: Installation) -> Installed | None:
        if row.tokens is None or self._vault is None:
            return None
        try:
            return Installed.from_bytes(self._vault.open(row.tokens))
        except (Unsealable, ValueError, TypeError, KeyError):
            log.error("tokens_unreadable", platform=PLATFORM, installation=row.id)
            return None


class StoredStates:
    """The states of installs that were begun; the database has their digests alone. ``now`` gives the present."""

    def __init__(self, database: Database, now: Callable[[], datetime]) -> None:
        self._database, self._now = database, now

    def issue(self) -> str:
        state, now = secrets.token_urlsafe(32), self._now()
        with self._database.writing() as session:
            add_state(session, digest_of(state), now + STATE_LIFE, now)
        return state

    def consume(self, state: str) -> bool:
        with self._database.writing() as session:
            return take_state(session, digest_of(state), self._now())


def to_installs(settings: Settings, database: Database, clients: Clients) -> Installs:
    """The workspaces of this deployment, not read yet (``Installs.refresh``). Raises ``ValueError`` for a secret key
    that is too short."""
    keys = to_keys(settings.secret("secret_key"))
    stored = StoredInstallations(database, Vault(keys) if keys else None)
    return Installs(stored, clients, settings.slack_teams)
