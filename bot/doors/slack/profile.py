"""What Slack says of a user, read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.doors.payload import text
from bot.doors.profiles import to_lang, to_zone
from bot.doors.slack.origin import SLACKBOT, ident

LONGEST_NAME = 200


@dataclass(frozen=True)
class Told:
    """A user as Slack shows them. ``outsider``: a guest, somebody of another organisation, or a program. ``email`` only
    where Slack vouches for it; ``lang`` and ``zone`` where Focal knows them."""

    user: str
    name: str
    email: str
    lang: str | None
    zone: str | None
    outsider: bool
    program: bool
    gone: bool

    @property
    def reads_as_outsider(self) -> bool:
        """Whether a place that they are in has outsiders; programs read nothing."""
        return self.outsider and not self.program


def to_told(user: Mapping[str, Any], installation: str) -> Told:
    """Reads ``users.info`` and the events that carry the same; whoever comes from elsewhere is an outsider here."""
    away = {ident(user, "team_id") or installation, ident(user, "profile", "team") or installation} != {installation}
    inside_org = installation in _teams(user)
    guest = any(user.get(each) for each in ("is_restricted", "is_ultra_restricted", "is_stranger"))
    program = bool(user.get("is_bot")) or ident(user, "id") == SLACKBOT
    unsure = user.get("is_email_confirmed") is False
    return Told(
        user=ident(user, "id"),
        name=_name(user),
        email="" if unsure else text(user, "profile", "email")[:254],
        lang=to_lang(text(user, "locale")),
        zone=to_zone(text(user, "tz")),
        outsider=guest or program or (away and not inside_org),
        program=program,
        gone=bool(user.get("deleted")),
    )


def _teams(user: Mapping[str, Any]) -> list[Any]:
    """The workspaces of an organisation of many that the user belongs to."""
    told = user.get("enterprise_user")
    teams = told.get("teams") if isinstance(told, Mapping) else None
    return teams if isinstance(teams, list) else []


def _name(user: Mapping[str, Any]) -> str:
    told = (text(user, "profile", "real_name"), text(user, "real_name"), text(user, "name"), ident(user, "id"))
    return next(filter(None, (each.strip() for each in told)), "")[:LONGEST_NAME]
