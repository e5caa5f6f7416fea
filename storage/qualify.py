"""Why a topic is one of mutual interest: computed from the resolutions that bear on it, never entered."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

# A conference or assembly of a Sector counts as that Sector.
SECTORS = frozenset({"wtsa", "wtdc", "ra", "wrc"})
CONFERENCE = "pp"


@dataclass(frozen=True)
class Bearing:
    """One resolution as far as the rule looks at it. ``coordinates`` None: not known whether its text asks for it.

    ``since`` is the year with which it began to bear on the topic, ``until`` that in which it ended; either may be
    unknown.
    """

    body: str
    kind: str = "resolution"
    former: bool = False
    sourced: bool = False
    coordinates: bool | None = False
    since: int | None = None
    until: int | None = None


def before(rows: Iterable[Bearing], year: int) -> list[Bearing]:
    """What bore on a topic before the conferences of a year."""
    there = [each for each in rows if each.since is None or each.since < year]
    return [replace(each, former=each.former and (each.until is None or each.until < year)) for each in there]


def qualify(rows: Iterable[Bearing]) -> dict[str, Any]:
    """``{result, by, status}`` of a topic.

    It qualifies if a resolution of the Plenipotentiary Conference itself calls for coordination between Sectors, or
    if there is one of that conference and one of at least one Sector. Former resolutions, decisions and those of the
    Council do not count. ``result`` is None where it cannot be decided; ``status`` is sourced if what satisfies the
    rule is.
    """
    current = [each for each in rows if not each.former and each.kind == "resolution"]
    union = [each for each in current if each.body == CONFERENCE]
    sectors = [each for each in current if each.body in SECTORS]
    calling = [each for each in union if each.coordinates]
    reasons = {"pp_calls_for_coordination": bool(calling), "pp_and_sector": bool(union and sectors)}
    by = [name for name, holds in reasons.items() if holds]
    sourced = _any_sourced(calling) or (_any_sourced(union) and _any_sourced(sectors))
    return {"result": _result(by, union), "by": by, "status": "sourced" if sourced else "unverified"}


def _any_sourced(rows: Iterable[Bearing]) -> bool:
    return any(each.sourced for each in rows)


def _result(by: list[str], union: list[Bearing]) -> bool | None:
    undecided = any(each.coordinates is None for each in union)
    return True if by else (None if undecided else False)
