"""What a button carries: a reference to a command, or to an offer, small enough for every platform."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

# In bytes. What is larger belongs into an offer, of which the button carries the number.
LARGEST = 200


def to_value(command: Mapping[str, Any] | None, offer: int | None, version: int | None) -> str:
    """An offer's number, else the command in its ``to_dict`` form; with the version of the row that was shown.

    Raises ``ValueError`` for a command that is too large, and for a button that stands for nothing.
    """
    if offer is not None:
        said: list[Any] = [offer]
    elif command is not None:
        said = [command["command"], dict(command.get("fields", {}))]
    else:
        raise ValueError("a button stands for a command or an offer")
    value = json.dumps([*said, version] if version is not None else said, ensure_ascii=False, separators=(",", ":"))
    if len(value.encode()) > LARGEST:
        raise ValueError(f"a button carries at most {LARGEST} bytes; {said[0]} needs an offer")
    return value


def is_small(command: Mapping[str, Any], version: int | None) -> bool:
    """Whether a button can carry the command itself."""
    try:
        to_value(command, None, version)
    except ValueError:
        return False
    return True


def from_value(value: str) -> dict[str, Any]:
    """``command``, ``offer`` and ``version`` as a pressed button says them; anything else raises ``ValueError``."""
    if len(value.encode("utf-8", "surrogatepass")) > LARGEST:
        raise ValueError("no button of ours carries this much")
    match json.loads(value):
        case [int() as offer, *rest] if not isinstance(offer, bool):
            return {"command": None, "offer": offer, "version": _version(rest)}
        case [str() as name, dict() as fields, *rest]:
            return {"command": {"command": name, "fields": fields}, "offer": None, "version": _version(rest)}
    raise ValueError("this button is not one of ours")


def _version(rest: list[Any]) -> int | None:
    match rest:
        case []:
            return None
        case [int() as version] if not isinstance(version, bool):
            return version
    raise ValueError("this button is not one of ours")
