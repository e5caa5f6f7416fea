"""Puts neighbouring parts together: "Friday" "18 July" "at 5" "in the afternoon" "Geneva time"."""

from __future__ import annotations

from dataclasses import dataclass

from bot.understand.dates.scan import PERIODS, Part, Scan
from bot.understand.dates.sentence import ends_clause

WEEKDAYS = frozenset({"weekday", "this_weekday"})
MOST_PARTS = 5
_GLUE = 4
_LOOSE_DAYS = frozenset({"day", "month", "of_year", "dash", "dot", "after"})


@dataclass(frozen=True)
class Said:
    """Parts in a row, from token ``start`` to token ``end``.

    ``begin`` is that of a range that they end, ``other`` what they are one of two with.
    """

    parts: tuple[Part, ...]
    start: int
    end: int
    begin: tuple[Part, ...] = ()
    other: tuple[Part, ...] = ()

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
    if part.action == "of_year" and part.end - part.start > 1:
        return False
    return part.cued and part.action in ("day", "clock", "of_year", "after") and "o" not in part.binds


def is_over(part: Part) -> bool:
    """Whether a part names a day by how far back it lies."""
    return part.action in ("past_weekday", "ago") or (
        part.action == "shift" and str(part.binds.get("shift")).startswith("-")
    )


def is_countable(part: Part) -> bool:
    """Whether a noun after the part would make it a number of things ("6.5 kilograms", "the first draft")."""
    return part.cued and part.action in ("day", "clock", "hhmm", "of_year", "after", "dot", "dash", "slash", "hdot")


def has_whole_month(scan: Scan, part: Part) -> bool:
    """Whether a day is written with two digits for a month of one: «до 7.06 согласовать» counts nothing."""
    written = scan.words[part.end - 1]
    return part.action in ("dot", "slash") and written[-2:-1] == "0" and written[-3:-2] in (".", "/")


def _welded(scan: Scan, at: int) -> bool:
    # "31.05.2024.14:15"
    starts, ends = scan.tokens.starts, scan.tokens.ends
    inside = 0 < at < len(starts) - 1 and scan.words[at] in ".:"
    return inside and ends[at - 1] == starts[at] and ends[at] == starts[at + 1] and scan.words[at + 1][0].isdecimal()


def _after_glue(scan: Scan, at: int) -> list[int]:
    found = [at]
    while len(found) <= _GLUE:
        glue = scan.lex(at, "glue")
        if not glue and (at >= len(scan.words) or not (scan.words[at] in "()" or _welded(scan, at))):
            break
        at = glue[0][0] if glue else at + 1
        found.append(at)
    return found


def _worth(parts: tuple[Part, ...]) -> tuple[int, int, int, int]:
    # A number beside a day or a part of the day is an hour: "8 this evening", "Saturday at 9". But "sept" beside "15"
    # is a month rather than seven o'clock.
    days = sum(part.action in _LOOSE_DAYS and part.cued for part in parts) if len(parts) > 1 else 0
    hours = sum(part.section == "times" and is_countable(part) for part in parts)
    return parts[-1].end, -days, -hours, -len(parts)


def _better(one: tuple[Part, ...], other: tuple[Part, ...]) -> bool:
    return not other or _worth(one) > _worth(other)


def _sound(scan: Scan, parts: tuple[Part, ...]) -> bool:
    last = parts[-1]
    # "On Friday at 9.15 call BR": behind a weekday what a word calls an hour is no price.
    told = last.action == "hdot" and scan.lex(last.start, "hour_cue") and any("wd" in each.binds for each in parts[:-1])
    return len(parts) == 1 or bool(told) or not is_countable(last) or ends_clause(scan, last.end)


def _alone(parts: tuple[Part, ...], part: Part) -> bool:
    # A bare length of time is no part of something longer ("we need 3 hours by Friday"), nor a second weekday.
    if "wd" in part.binds and any("wd" in each.binds for each in parts):
        return True
    return any(each.cued and each.action == "after" for each in (*parts[-1:], part)) and bool(parts)


def beside_no_time(scan: Scan, said: Said) -> bool:
    """Whether a time that no clock shows stands right before or behind a day ("tomorrow at 25:00")."""
    behind = _after_glue(scan, said.end)
    behind += [end for at in behind for end, _ in scan.lex(at, "hour_cue")]
    ahead = [at for at in range(max(0, said.start - _GLUE), said.start) if said.start in _after_glue(scan, at + 1)]
    numbers = [scan.numeric(at) for at in (*behind, *ahead)]
    return said.kind("time") is None and any(number is not None and number.no_clock for number in numbers)


def _misread(scan: Scan, parts: tuple[Part, ...], part: Part) -> bool:
    return _begins_range(scan, parts, part) or (bool(parts) and _cut_short(scan, part))


def _begins_range(scan: Scan, parts: tuple[Part, ...], part: Part) -> bool:
    # "3 June - 7 June" isn't three o'clock on "June - 7".
    hour = bool(parts) and parts[-1].cued and parts[-1].action == "clock" and parts[-1].end == part.start
    return hour and part.action == "day_month" and bool(scan.lex(part.start, "month"))


def _counted_apart(scan: Scan, parts: tuple[Part, ...], start: int) -> bool:
    # "Reply to Study Group 20, within two weeks": a bare number that a comma parts from the day is no hour.
    bare = len(parts) == 1 and parts[0].section == "times" and is_countable(parts[0])
    return bare and not scan.lex(parts[0].start, "hour_cue") and "," in scan.words[parts[0].end : start]


def _cut_short(scan: Scan, part: Part) -> bool:
    # "del 30 de mayo al 6 de junio": a day, and not six o'clock on the thirtieth.
    longer = scan.parts(part.start)[0]
    return is_countable(part) and longer.section == "dates" and not longer.cued and longer.end > part.end


def _longest(scan: Scan, at: int, parts: tuple[Part, ...], kinds: frozenset[str]) -> tuple[Part, ...]:
    best: tuple[Part, ...] = parts if parts and _sound(scan, parts) else ()
    if len(parts) >= MOST_PARTS:
        return best
    for start in _after_glue(scan, at) if parts else [at]:
        for part in scan.parts(start):
            kind = kind_of(part)
            if (
                _counted_apart(scan, parts, start)
                or part.inner
                or not _fits(kinds, kind)
                or _alone(parts, part)
                or _misread(scan, parts, part)
            ):
                continue
            longer = _longest(scan, part.end, (*parts, part), kinds | {kind})
            best = longer if longer and _better(longer, best) else best
    return best


def said_at(scan: Scan, at: int) -> Said | None:
    """The longest row of parts that begins at a token."""
    parts = _longest(scan, at, (), frozenset())
    if not parts or all(part.action == "zone" for part in parts):
        return None
    return Said(parts, parts[0].start, parts[-1].end)
