"""Amounts of time: "two and a half hours", "ten (10) days", "2-3 weeks", "dans 1h30"."""

from __future__ import annotations

from bot.understand.dates.sentence import Sentence, Slot, ends_clause


def whole(scan: Sentence, at: int) -> Slot:
    """What may count a unit: whole numbers, one decimal, halves, "a few"."""
    found: Slot = [(n.end, n.value) for n in scan.numbers(at) if not n.ordinal]
    digits = scan.numeric(at)
    if digits is not None and digits.shape == "d.m" and len(scan.words[at]) == 3:
        found.append((at + 1, float(scan.words[at])))
    if digits is not None and digits.span:
        # "in 2-3 days": the end of a range is the deadline.
        found.append((at + 1, digits.span[1]))
    words = [*scan.lex(at, "fraction"), *scan.lex(at, "vague")]
    return found + [(end, float(value)) for end, value in words]


def _bare_minutes(scan: Sentence, at: int) -> int | None:
    # "dans 1h30": minutes of an hour, without their unit.
    digits = scan.numeric(at)
    good = digits is not None and len(scan.words[at]) == 2 and digits.number is not None and digits.number <= 59
    joined = good and scan.tokens.starts[at] == scan.tokens.ends[at - 1]
    return digits.number if digits is not None and (joined or (good and ends_clause(scan, at + 1))) else None


def _repeated(scan: Sentence, at: int, count: float) -> int:
    # "within ten (10) days", as papers write it.
    if scan.words[at : at + 1] == ["("]:
        for number in scan.numbers(at + 1):
            if number.value == count and scan.words[number.end : number.end + 1] == [")"]:
                return number.end + 1
    return at


def _or_more(scan: Sentence, at: int, count: float) -> tuple[int, float]:
    # "two or three days": the later of the two, as with any range.
    for middle, _ in scan.lex(at, "or_number")[:1]:
        for number in scan.numbers(middle):
            if not number.ordinal and count < number.value <= 3 * count:
                return number.end, number.value
    return at, count


def _counts(scan: Sentence, at: int) -> Slot:
    return [_or_more(scan, _repeated(scan, end, count), count) for end, count in whole(scan, at)]


def _counted(scan: Sentence, at: int) -> tuple[int, float, str] | None:
    for middle, count in _counts(scan, at):
        # "two and a half hours", "an hour and a half", "deux heures et demie"
        inside = scan.lex(middle, "and_half")
        unit = scan.lex(inside[0][0] if inside else middle, "unit")
        if unit:
            end, name = unit[0]
            after = [] if inside else scan.lex(end, "and_half")
            if name == "hour" and not inside and not after and _bare_minutes(scan, end) is not None:
                return end + 1, count + (_bare_minutes(scan, end) or 0) / 60, name
            return (after[0][0] if after else end), count + (0.5 if inside or after else 0), name
    return None


def span(scan: Sentence, at: int) -> Slot:
    """Spans such as "2 weeks and 3 days", the longest first; up to four units."""
    found: Slot = []
    parts: tuple[tuple[float, str], ...] = ()
    while len(parts) < 4:
        step = _counted(scan, at)
        if step is None:
            break
        at = step[0]
        parts = (*parts, step[1:])
        found.insert(0, (at, parts))
        joint = scan.lex(at, "and_span")
        at = joint[0][0] if joint else at
    return found


def unit_alone(scan: Sentence, at: int) -> Slot:
    """A unit without its number: one of it."""
    # "через неделю": one week, without the number.
    return [(end, ((1, unit),)) for end, unit in scan.lex(at, "unit1")]
