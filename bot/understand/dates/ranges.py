"""From one day or hour to another ("from Monday to Wednesday", "14:00-16:00"), and one or the other.

Conventions, the same in all languages: of a range the end is the deadline, and its end lies behind its beginning; of
two days with "or" between them both are offered, because whoever says so has not decided.
"""

from __future__ import annotations

from dataclasses import replace

from bot.understand.dates.scan import Part, Scan
from bot.understand.dates.sentence import ends_clause
from bot.understand.dates.sequence import Said, is_bare, is_countable, kind_of, said_at


def to_end(scan: Scan, said: Said) -> Said:
    """The same, up to the end of the range that begins with it, or with the other day that may be meant."""
    last = said.parts[-1]
    if last.section == "times":
        return _hours(scan, said) or _either(scan, said)
    # A meeting that is prepared "to Friday" (до пятницы) is not the beginning of a range.
    if last.action == "day" or kind_of(last) == "meeting" or is_bare(scan, last):
        return said
    later = None if _is_of_meeting(scan, said) else _later(scan, said)
    if later is None:
        return _either(scan, said)
    return replace(later, start=said.start, begin=said.parts)


def _is_of_meeting(scan: Scan, said: Said) -> bool:
    # «Отчёт о собрании 20 мая до 3 июня»: the meeting's day, and until when the report is due.
    before = (end for at in range(max(0, said.start - 2), said.start) for end, _ in scan.lex(at, "meeting_word"))
    cues = (end for kind in ("deadline", "strict") for end, _ in scan.lex(said.end, kind))
    return said.start in before and any(cues)


def _middle(scan: Scan, said: Said) -> int | None:
    between = _between(scan, said.start) or _between(scan, said.parts[-1].start)
    kind = "range_and" if between else "range_to"
    return next((middle for middle, _ in scan.lex(said.end, kind)), None)


def _between(scan: Scan, at: int) -> bool:
    return any(end == at for back in (1, 2) if at >= back for end, _ in scan.lex(at - back, "between"))


def _later(scan: Scan, said: Said) -> Said | None:
    middle = _middle(scan, said)
    later = said_at(scan, middle) if middle is not None else None
    return later if later is not None and not is_bare(scan, later.parts[0]) else None


def _hours(scan: Scan, said: Said) -> Said | None:
    """ "Tomorrow from 14:00 to 16:00": the day stays, the later hour counts."""
    middle = _middle(scan, said)
    if middle is None:
        return None
    later = said_at(scan, middle)
    if later is not None and later.parts[0].section == "times" and not is_bare(scan, later.parts[0]):
        return Said((*_days_of(said, later), *later.parts), said.start, later.end, begin=said.parts)
    clock = next((part for part in scan.parts(middle) if _is_hour(scan, part)), None)
    return Said((*said.parts[:-1], clock), said.start, clock.end) if clock is not None else None


def _days_of(said: Said, later: Said) -> tuple[Part, ...]:
    return said.parts[:-1] if all(part.section == "times" for part in later.parts) else ()


def _is_hour(scan: Scan, part: Part) -> bool:
    return part.section == "times" and (not is_countable(part) or ends_clause(scan, part.end))


def _either(scan: Scan, said: Said) -> Said:
    for middle, _ in scan.lex(said.end, "range_or")[:1]:
        # "el lunes o el martes", "в понедельник или во вторник"
        between = [end for kind in ("filler", "weak") for end, _ in scan.lex(middle, kind)[:1]]
        later = next((found for at in (middle, *between) if (found := said_at(scan, at)) is not None), None)
        later = later if later is not None and _alike(scan, said, later) else None
        next_one = _next_one(scan, said, middle)
        if next_one is not None and (later is None or next_one.end >= later.end):
            return next_one
        if later is not None:
            return replace(later, start=said.start, other=said.parts)
    return said


def _next_one(scan: Scan, said: Said, at: int) -> Said | None:
    """ "This week or next", "tomorrow or the day after": what is meant is counted from the first of the two."""
    if len(said.parts) != 1 or said.parts[0].section != "dates" or said.parts[0].cued:
        return None
    first = said.parts[0]
    kind = "or_next_unit" if kind_of(first) == "period" else "or_next_day"
    for end, _ in scan.lex(at, kind)[:1]:
        part = Part(first.start, end, "dates", "next_one", {"date": first}, False)
        return Said((part,), said.start, end, other=said.parts)
    return None


def _alike(scan: Scan, said: Said, later: Said) -> bool:
    kinds = {kind_of(part) for part in said.parts}, {kind_of(part) for part in later.parts}
    return bool(kinds[0] & kinds[1] & {"day", "weekday", "period"}) and not is_bare(scan, later.parts[0])
