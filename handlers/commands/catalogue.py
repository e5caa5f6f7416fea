"""The closed set of commands: what phrases, the model, buttons and forms may yield."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from handlers.commands import (
    agenda,
    desk,
    focal_points,
    help,
    items,
    meetings,
    notices,
    objections,
    pages,
    people,
    places,
    proposals,
    public,
    reports,
    resolutions,
    upkeep,
)
from handlers.commands.command import Change, Command

AREAS = (
    *(focal_points, resolutions, upkeep, reports, items, objections, notices, desk, public),
    *(meetings, agenda, proposals, people, places, pages, help),
)


def _commands() -> dict[str, type[Command]]:
    found = (value for area in AREAS for value in vars(area).values() if isinstance(value, type))
    return {c.__name__: c for c in found if issubclass(c, Command) and c not in (Command, Change)}


COMMANDS: Mapping[str, type[Command]] = MappingProxyType(_commands())


def to_dict(command: Command) -> dict[str, object]:
    """The command as data: its fields without those that are empty, plus its name."""
    fields = command.model_dump(mode="json", exclude_none=True)
    return {"command": type(command).__name__, "fields": fields}


def from_dict(data: Mapping[str, object]) -> Command:
    """Reads back what ``to_dict`` wrote; an unknown name or field raises ``ValueError``."""
    name = str(data.get("command"))
    if name not in COMMANDS:
        raise ValueError(f"no command {name!r}")
    return COMMANDS[name].model_validate(data.get("fields", {}))
