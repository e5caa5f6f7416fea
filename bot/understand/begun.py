"""A form that is filled in talk, one field after the other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from handlers.commands.catalogue import COMMANDS


@dataclass(frozen=True)
class Begun:
    """``fields`` in JSON form so far, ``missing`` the names of what is still asked for, in order. ``proposed``: a
    machine chose it; ``repeats``: a reminder that was to come again and again; ``missed``: one answer did not fit;
    ``said``: the words that began it."""

    command: str
    fields: Mapping[str, Any]
    missing: tuple[str, ...]
    proposed: bool = False
    repeats: bool = False
    missed: bool = False
    said: str = ""

    @property
    def item(self) -> int | None:
        """The item that it is about, where that was said."""
        item = self.fields.get("item")
        return item if isinstance(item, int) else None


def to_data(begun: Begun) -> dict[str, Any]:
    """As it is stored."""
    return {**vars(begun), "fields": dict(begun.fields), "missing": list(begun.missing)}


def from_data(data: Any) -> Begun | None:
    """What was stored; nothing where it no longer fits the command set."""
    if not isinstance(data, Mapping) or data.get("command") not in COMMANDS:
        return None
    known = {name: data[name] for name in ("proposed", "repeats", "missed", "said") if name in data}
    return Begun(data["command"], dict(data.get("fields", {})), tuple(data.get("missing", ())), **known)
