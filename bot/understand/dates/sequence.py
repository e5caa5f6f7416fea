"""Puts neighbouring parts together: "Friday" "18 July" "at 5" "in the afternoon" "Geneva time"."""

from __future__ import annotations

from dataclasses import dataclass

from bot.understand.dates.scan import PERIODS, Part, Scan

WEEKDAYS = frozenset({"weekday", "this_weekday"})
MOST_PARTS = 5
_GLUE = 4


@dataclass(frozen=True)
class Said:
    """Parts in a row, from token ``start`` to token ``end``."""

    parts: tuple[Part, ...]
    start: int
    end: int

    def kind(self, kind: str) -> Part | None:
        """The part of one kind: day, weekday, period, time, part, zone, meeting."""
        return next((part for part in self.parts if kind_of(part) == kind), None)


def kind_of(part: Part) -> str:
    """What a part settles."""
    if part.section == "times":
        return "time"
    if part.section == "others":
        return {"part_today": "part", "part": "part", "zone": "zone"}.get(part.action, "meeting")
    if part.action == "end_day":
        return "edge"
    if part.action in WEEKDAYS:
        return "weekday"
    return "period" if part.action in PERIODS else "day"


_TOGETHER = {"weekday": {"day", "period"}, "day": {"weekday"}, "period": {"weekday"}, "time": set(), "zone": set()}


def _fits(kinds: frozenset[str], kind: str) -> bool:
    if "meeting" in kinds or (kind == "meeting" and kinds):
        return False
    if kind in kinds:
        return kind == "part"
    if kind == "edge":
        return "time" not in kinds
    days = kinds & {"day", "weekday", "period"}
    return not (kind in ("day", "weekday", "period") and days - _TOGETHER[kind])


def is_bare(scan: Scan, part: Part) -> bool:
    """Whether a part is but a number or two, which anything may be."""
    return part.cued and part.action in ("day", "clock", "of_year", "after") and "o" not in part.binds


def is_over(part: Part) -> bool:
    """Whether a part names a day by how far back it lies."""
    return part.action == "past_weekday" or str(part.binds.get("shift", "")).startswith("-")


def is_countable(part: Part) -> bool:
    """Whether a noun after the part would make it a number of things ("6.5 kilograms", "the first draft")."""
    return part.cued and part.action in ("day", "clock", "of_year", "after", "dot", "dash", "slash", "hdot")


def ends_clause(scan: Scan, at: int) -> bool:
    """Whether nothing follows that a number could count."""
    words = scan.words
    return at >= len(words) or not (words[at][0].isalnum() or words[at][0] in "%°€$£-/+#") or bool(scan.lex(at, "stop"))


def _after_glue(scan: Scan, at: int) -> list[int]:
    found = [at]
    while len(found) <= _GLUE:
        glue = scan.lex(at, "glue")
        if not glue and (at >= len(scan.words) or scan.words[at] not in "()"):
            break
        at = glue[0][0] if glue else at + 1
        found.append(at)
    return found


def _worth(parts: tuple[Part, ...]) -> tuple[int, int, int]:
    # A number beside a day or a part of the day is an hour: "8 this evening", "Saturday at 9".
    days = sum(part.action in ("day", "month") and part.cued for part in parts) if len(parts) > 1 else 0
    return parts[-1].end, -days, -len(parts)


def _better(one: tuple[Part, ...], other: tuple[Part, ...]) -> bool:
    return not other or _worth(one) > _worth(other)


def _sound(scan: Scan, parts: tuple[Part, ...]) -> bool:
    last = parts[-1]
    return len(parts) == 1 or not is_countable(last) or ends_clause(scan, last.end)


def _longest(scan: Scan, at: int, parts: tuple[Part, ...], kinds: frozenset[str]) -> tuple[Part, ...]:
    best: tuple[Part, ...] = parts if parts and _sound(scan, parts) else ()
    if len(parts) >= MOST_PARTS:
        return best
    for start in _after_glue(scan, at) if parts else [at]:
        for part in scan.parts(start):
            kind = kind_of(part)
            if not part.inner and _fits(kinds, kind):
                longer = _longest(scan, part.end, (*parts, part), kinds | {kind})
                best = longer if longer and _better(longer, best) else best
    return best


def said_at(scan: Scan, at: int) -> Said | None:
    """The longest row of parts that begins at a token."""
    parts = _longest(scan, at, (), frozenset())
    if not parts or all(part.action == "zone" for part in parts):
        return None
    return Said(parts, parts[0].start, parts[-1].end)
