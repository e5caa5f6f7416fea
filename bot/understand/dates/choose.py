"""Which of the days in a sentence is its deadline, or none of them.

A cue decides: "as agreed on 14 May, … by 31 May". A number alone, a month's name alone or an abbreviation needs one,
because versions, rooms, paragraphs, and people called April or Julio would be dates otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.understand.dates.ranges import to_end
from bot.understand.dates.scan import Part, Scan
from bot.understand.dates.sentence import ends_clause
from bot.understand.dates.sequence import Said, has_whole_month, is_bare, is_countable, is_over, kind_of, said_at
from bot.understand.dates.traps import trapped

_CUES = ("strict", "deadline", "weak", "past")
_FILLERS = 3
# The rank of a day that is told of, not asked for.
OVER = -1
# A text with more numbers and days than this is a table or an attack, and no sentence with a deadline.
MOST_STARTS = 60
MOST_LOOKS = 500
_MARKS = frozenset(",;:.!?()[]\"'-«»<>*")


@dataclass(frozen=True)
class Candidate:
    """Something like a day in a sentence, with the cue before it (from token ``cue_start``) and its rank.

    ``loose`` where it is counted from something that isn't a day; ``after`` where it is any day after the one named.
    """

    said: Said
    cue: str | None
    cue_start: int
    rank: int
    loose: bool = False
    after: bool = False


class Chooser:
    """One pass over a sentence from left to right."""

    def __init__(self, scan: Scan, *, cued: bool, moment: bool) -> None:
        self.scan, self.cued, self.moment = scan, cued, moment
        self.cue_ends: dict[int, tuple[int, str]] = {}
        self.cue_from = self.cue_until = 0
        # Words of what is no day, such as "orden del día": they lead to none either.
        self.no_day: set[int] = set()

    def candidates(self) -> Iterator[Candidate]:
        """All that may be meant, in order."""
        at = starts = looks = 0
        while at < len(self.scan.words) and starts < MOST_STARTS and looks < MOST_LOOKS:
            self._note_cues(at)
            able = self._may_start(at)
            looks += able
            said = self._longer(at) if able else None
            said = to_end(self.scan, self._as_hour(said)) if said is not None else None
            found = self._judge(said) if said is not None else None
            starts += said is not None or self.scan.words[at][0].isdecimal()
            if found is not None:
                yield found
            at = said.end if said is not None and found is not None else at + 1

    def _as_hour(self, said: Said) -> Said:
        # "at 5" is an hour, "on 5" a day.
        hours = any(end == said.start for back in (1, 2, 3) if said.start >= back
                    for end, _ in self.scan.lex(said.start - back, "hour_cue"))  # fmt: skip
        if not hours or len(said.parts) > 1 or said.parts[0].action != "day" or not said.parts[0].cued:
            return said
        clock = [p for p in self.scan.parts(said.start) if p.section == "times" and p.end == said.end]
        return Said((clock[0],), said.start, said.end) if clock else said

    def _longer(self, at: int) -> Said | None:
        # An article may belong to less ("el 1") than what follows it ("1-Ene").
        said = said_at(self.scan, at)
        if said is None or not self.scan.lex(at, "filler") or at + 1 >= len(self.scan.words):
            return said
        inner = said_at(self.scan, at + 1)
        return inner if inner is not None and inner.end > said.end else said

    def _may_start(self, at: int) -> bool:
        if self.cue_from < at < self.cue_until:
            # "tarde" in "no más tarde del" is no afternoon, and "día" in "orden del día" no day.
            return False
        word = self.scan.words[at]
        return word[0].isdecimal() or word in self.scan.grammar.first or word[0] == "\x00"

    def _note_cues(self, at: int) -> None:
        found = self.scan.categories(at) if self.scan.words[at] in self.scan.grammar.known else {}
        for end, _ in found.get("not_dates", []):
            self._pass_over(at - 1, end)
            self.no_day.update(range(at, end))
        for kind in _CUES:
            for end, _ in found.get(kind, []):
                old = self.cue_ends.get(end)
                if old is None or old[0] > at:
                    self.cue_ends[end] = (at, kind)
                # The last word of a cue may begin what follows ("le 3"), but no Chinese sign does (最晚).
                until = end if self.scan.grammar.han else end - 1
                if kind == "deadline" and until - at > 1:
                    self._pass_over(at, until)

    def _pass_over(self, start: int, end: int) -> None:
        if end > self.cue_until:
            self.cue_from, self.cue_until = start, end

    def _cue_before(self, at: int) -> tuple[int, str] | None:
        # The article may belong to the cue ("acordado el") as well as to the day ("el 14 de mayo").
        inside = at + 1 if self.scan.lex(at, "filler") else at
        if inside in self.cue_ends and self.cue_ends[inside][0] < at:
            return self._widest(self.cue_ends[inside])
        for _ in range(_FILLERS):
            if at in self.cue_ends:
                return self._widest(self.cue_ends[at])
            if at and at - 1 not in self.no_day and self.scan.lex(at - 1, "filler"):
                at -= 1
            else:
                break
        return self._widest(self.cue_ends[at]) if at in self.cue_ends else None

    def _widest(self, cue: tuple[int, str]) -> tuple[int, str]:
        # "by no later than": the cue begins with the first of its words, and the strongest word names it.
        start, kind = cue
        before = self.cue_ends.get(start)
        if before is None or before[1] not in ("deadline", "strict"):
            return cue
        return before[0], before[1] if kind == "weak" else kind

    def _judge(self, said: Said) -> Candidate | None:
        cue = self._cue_before(said.start)
        kind = cue[1] if cue and not (cue[1] == "past" and self._ranged(said)) else None
        after = self.scan.lex(said.end, "after_cue")
        behind = kind not in ("deadline", "strict") and self._is_behind(said)
        if after and after[0][1] == "behind":
            said, after, behind = replace(said, end=after[0][0]), [], True
        if after:
            kind = "strict" if after[0][1] == "strict" else "deadline"
            said = replace(said, end=after[0][0])
        loose = self._loose(said)
        rank = OVER if self._told(said, kind) and not loose else self._rank(said, kind, after_end=bool(after))
        if rank is None or trapped(self.scan, said, kind):
            return None
        return Candidate(said, kind, cue[0] if cue else said.start, rank, loose, behind)

    def _is_behind(self, said: Said) -> bool:
        # "After New Year" is no day yet, and not New Year.
        last = range(max(said.start, said.end - 2), said.end)
        if said.parts[-1].action == "day_month" and any(
            (said.end, "behind") in self.scan.lex(at, "after_cue") for at in last
        ):
            return True
        start = said.start
        while start and self.scan.lex(start - 1, "filler"):
            start -= 1
        near = range(max(0, start - _FILLERS), said.start)
        return any(start <= end <= said.start for at in near for end, _ in self.scan.lex(at, "behind"))

    def _told(self, said: Said, kind: str | None) -> bool:
        # "Correct what was sent last Friday" tells of that day; only "by last Friday" asks for it.
        return not self.cued and is_over(said.parts[0]) and kind not in ("deadline", "strict")

    def _loose(self, said: Said) -> bool:
        # "12 days before" something that nobody knows here isn't twelve days from now.
        anchored = self.scan.lex(said.end, "anchor") if said.parts[-1].action in ("after", "ago") else []
        return bool(anchored) and anchored[0][0] < len(self.scan.words)

    def _ranged(self, said: Said) -> bool:
        return said.parts[0].start > said.start

    def _rank(self, said: Said, kind: str | None, *, after_end: bool) -> int | None:
        weak = self._weak(said)
        if weak and kind_of(said.parts[0]) == "meeting" and kind not in ("deadline", "strict"):
            return None
        # An answer counts without a cue, but not the "12" of words that nobody here knows.
        bare = weak and is_bare(self.scan, said.parts[0])
        if (self.cued and (not bare or self._apart(said, kind))) or (self._whole(said) and not (bare and kind is None)):
            return 2
        if kind == "past":
            return None if weak else OVER
        if weak and said.parts[0].action == "after" and kind != "deadline":
            # "Remind me: 10 minutes" needs no cue; in other sentences a length of time is no deadline.
            return 0 if self.moment else None
        due = kind in ("deadline", "strict") and has_whole_month(self.scan, said.parts[-1])
        if weak and not (kind and (after_end or due or self._closed(said))):
            return None
        if weak and kind == "weak" and not self._counts_days(said):
            return None
        return {"deadline": 3, "strict": 3, "weak": 1}.get(kind or "", 0)

    def _counts_days(self, said: Said) -> bool:
        # "on 15" is a day, "in 15" a section; "at the end of the day" is but a phrase.
        part = said.parts[0]
        if part.action == "end_day":
            return False
        number = (is_countable(part) or part.action == "hours") and bool(
            self.scan.numbers(part.start) or self.scan.numeric(part.start)
        )
        before = range(max(0, said.start - 3), said.start)
        cues = [end for at in before for end, _ in self.scan.lex(at, "number_cue")]
        return not number or said.start in cues

    def _apart(self, said: Said, kind: str | None) -> bool:
        begins = said.start == 0 or kind is not None or not self.scan.words[said.start - 1][-1].isalnum()
        return begins and self._closed(said)

    def _closed(self, said: Said) -> bool:
        # A bare number after a cue is a day only where no noun follows that it could count.
        return not is_countable(said.parts[-1]) or ends_clause(self.scan, said.end)

    def _weak(self, said: Said) -> bool:
        if self._is_day_at_hour(said):
            return False
        if all(is_countable(part) for part in said.parts):
            return True
        return all(self._weak_part(part) for part in said.parts) and len({kind_of(part) for part in said.parts}) < 2

    def _is_day_at_hour(self, said: Said) -> bool:
        # "Цветы 3-го в 8": a number alone needs a cue, but not with the ending of a day and an hour behind it.
        if len(said.parts) == 1 or kind_of(said.parts[0]) != "day" or kind_of(said.parts[1]) != "time":
            return False
        first, second = said.parts[0], said.parts[1]
        dated = any(end == first.end for end, _ in self.scan.lex(first.start + 1, "day_ending"))
        return dated and any(end == second.start for end, _ in self.scan.lex(first.end, "hour_cue"))

    def _weak_part(self, part: Part) -> bool:
        if part.cued:
            return True
        words = self.scan.words[part.start : part.end]
        return all(word in self.scan.grammar.weak or word in _MARKS for word in words)

    def _whole(self, said: Said) -> bool:
        words, scan = self.scan.words, self.scan
        before = all(word in _MARKS or scan.lex(i, "filler") or self._in_cue(i) for i, word in
                     enumerate(words[: said.start]))  # fmt: skip
        return before and all(word in _MARKS or scan.lex(said.end + i, "filler") for i, word in
                              enumerate(words[said.end :]))  # fmt: skip

    def _in_cue(self, at: int) -> bool:
        return any(start <= at < end for end, (start, kind) in self.cue_ends.items() if kind != "past")


def best(candidates: list[Candidate]) -> Candidate | None:
    """The one with the strongest cue, of equals a day before a meeting, then the first. What was agreed in the past is
    no deadline."""
    good = [candidate for candidate in candidates if candidate.rank >= 0]
    return max(good, key=lambda each: (each.rank, each.said.kind("meeting") is None)) if good else None
