"""Parts of a payload that came from outside: nothing in it is taken on trust."""

from __future__ import annotations

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

NOTHING: Mapping[str, Any] = MappingProxyType({})
# The platforms' deepest payloads, messages that quote messages, stay below twenty.
DEEPEST = 60


def parsed(text: str) -> Any:
    """What JSON says, no deeper than a platform's own payloads can be. Raises ``ValueError``."""
    try:
        found = json.loads(text)
    except RecursionError:
        raise ValueError("too deep") from None
    # It is no deeper than it has brackets, which are counted at once.
    if text.count("{") + text.count("[") > DEEPEST and _is_deep(found):
        raise ValueError("too deep")
    return found


def part(payload: Mapping[str, Any], *path: str) -> Mapping[str, Any]:
    """The object at a path; an empty one where there is none."""
    found: Any = payload
    for name in path:
        found = found.get(name) if _is_object(found) else None
    return found if _is_object(found) else NOTHING


def _is_object(found: Any) -> bool:
    # Almost always a dictionary, which is seen at once; hundreds of times for each event.
    return found.__class__ is dict or isinstance(found, Mapping)


def text(payload: Mapping[str, Any], *path: str) -> str:
    """The text at a path; empty where there is none."""
    inner = payload if len(path) == 1 else part(payload, *path[:-1])
    found = inner.get(path[-1])
    return found if found.__class__ is str else ""


def every(payload: Mapping[str, Any], name: str) -> list[Mapping[str, Any]]:
    """The objects of a list; an empty list where there is none."""
    found = payload.get(name)
    return [each for each in found if _is_object(each)] if isinstance(found, list) else []


def first(payload: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """The first object of a list; an empty one where there is none."""
    found = payload.get(name)
    return found[0] if isinstance(found, list) and found and _is_object(found[0]) else NOTHING


def _is_deep(payload: Any) -> bool:
    level, depth = [payload], 0
    while level and depth <= DEEPEST:
        inside = [each.values() if isinstance(each, dict) else each for each in level]
        level = [each for found in inside for each in found if isinstance(each, dict | list)]
        depth += 1
    return bool(level)
