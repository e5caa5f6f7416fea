"""What may be picked by its number: a choice that was put as a question, or a button that stood beside an answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from handlers.commands.catalogue import from_dict, to_dict
from handlers.commands.command import Command


@dataclass(frozen=True)
class Pick:
    """A command's name and ``fields``, in JSON form, as they were offered. ``offer``: the number of the offer, of what
    was put as a question; ``version``: of the row beside which a button stood. ``proposed``: a machine read it, so that
    it is shown before it is done; ``undone``: the item of which the last change is taken back with it; ``also``:
    commands, in ``to_dict`` form, that are done with it. ``said``: the words that asked for it, in the language
    ``lang``, where what is picked is recorded with them."""

    command: str
    fields: Mapping[str, Any] = field(default_factory=dict)
    offer: int | None = None
    version: int | None = None
    proposed: bool = False
    undone: int | None = None
    also: tuple[Mapping[str, Any], ...] = ()
    said: str = ""
    lang: str = ""

    def is_of(self, command: Command) -> bool:
        """Whether just this command was offered."""
        return {"command": self.command, "fields": self.fields} == to_dict(command)

    def to_command(self) -> Command:
        """The command itself; raises ``ValueError`` where it no longer fits the command set."""
        return from_dict({"command": self.command, "fields": self.fields})


def to_pick(
    command: Command, *, proposed: bool = False, undone: int | None = None, also: Iterable[Command] = ()
) -> Pick:
    """A command as it is offered; see ``Pick``."""
    fields = command.model_dump(mode="json", exclude_none=True)
    return Pick(type(command).__name__, fields, proposed=proposed, undone=undone, also=tuple(map(to_dict, also)))


def to_data(pick: Pick) -> dict[str, Any]:
    """As it is stored: what is not set is left out."""
    data = {**vars(pick), "fields": dict(pick.fields), "proposed": pick.proposed or None, "also": [*pick.also] or None}
    data |= {"said": pick.said or None, "lang": pick.lang or None}
    return {name: value for name, value in data.items() if value is not None}


def from_data(data: Mapping[str, Any]) -> Pick:
    """What was stored, by a process of an older version too."""
    return Pick(
        str(data.get("command")),
        data.get("fields") or {},
        data.get("offer"),
        data.get("version"),
        bool(data.get("proposed")),
        data.get("undone"),
        tuple(data.get("also") or ()),
        str(data.get("said") or ""),
        str(data.get("lang") or ""),
    )
