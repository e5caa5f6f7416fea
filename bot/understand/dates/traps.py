"""What looks like a day and isn't one, by the words around it: rooms, pages, scales, codes, "the weekly report"."""

from __future__ import annotations

from bot.understand.dates.scan import Scan
from bot.understand.dates.sentence import ends_clause
from bot.understand.dates.sequence import Said, is_countable
from bot.understand.dates.tokens import MEETING


def trapped(scan: Scan, said: Said, kind: str | None) -> bool:
    """Whether the words around say that it is no day; ``kind`` is that of the cue before it."""
    if scan.lex(said.end, "trap_after") or not scan.tokens.words[said.start]:
        return True
    return _glued(scan, said) or _adjective(scan, said) or _counting(scan, said, kind) or _numbered(scan, said)


def _numbered(scan: Scan, said: Said) -> bool:
    # "room 12", "version 3", "lasted two hours"; "Mr. Friday" is somebody, "book the room Friday" says a day.
    if _follows(scan, said.start, "title_before"):
        return True
    names_day = not said.parts[0].cued and not scan.words[said.start][0].isdecimal()
    return not names_day and _follows(scan, said.start, "trap_before")


def _follows(scan: Scan, start: int, category: str) -> bool:
    before = (scan.lex(at, category) for at in range(max(0, start - 3), start))
    return any(found and found[0][0] == start for found in before)


def _adjective(scan: Scan, said: Said) -> bool:
    # "the weekly report" is no order to report weekly.
    return said.parts[0].action == "recurring" and said.end - said.start == 1 and not ends_clause(scan, said.end)


def _counting(scan: Scan, said: Said, kind: str | None) -> bool:
    # "pages 12 to 15", "on a scale from 1 to 5": a number that ends a row of numbers is no day.
    if kind == "past" or not all(is_countable(part) for part in said.parts):
        return False
    return any(end == said.start and at and scan.words[at - 1].isdecimal()
               for at in range(max(0, said.start - 2), said.start) for end, _ in scan.lex(at, "range_to"))  # fmt: skip


def _glued(scan: Scan, said: Said) -> bool:
    # "A4", "F.12-06", "$5", "12%": digits that touch a letter or a sign outside the deadline.
    words, starts, ends = scan.words, scan.tokens.starts, scan.tokens.ends
    start, end = said.start, said.end
    if words[start][0].isdecimal() and start and ends[start - 1] == starts[start]:
        before, numeric = words[start - 1], scan.numeric(start)
        iso = numeric is not None and numeric.iso and before != "/"
        # A name is one token, and may be written together with the day behind it.
        letter = before != MEETING and before[-1].isascii() and before[-1].isalnum()
        if not iso and (letter or before in "#$€£№§/-._@+"):
            return True
    if words[end - 1][-1].isdecimal() and end < len(words) and ends[end - 1] == starts[end]:
        after = words[end]
        return after in "%°€$£/_@" or (after[0].isascii() and after[0].isalpha())
    return False
