"""Reads the deadline out of a sentence, or out of an answer to "by when?".

The conventions stand where they are applied: numeric dates in ``numeric``, days in ``days``, times and zones in
``clock``, spans in ``spans``, "before" in ``resolve``, the choice among several dates in ``choose``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.understand.dates.calendar import add_working_days
from bot.understand.dates.choose import Candidate, Chooser, best
from bot.understand.dates.context import Context
from bot.understand.dates.data import Grammar, grammar_of
from bot.understand.dates.language import by_script, latin_order
from bot.understand.dates.meetings import due_meeting
from bot.understand.dates.resolve import Outcome, resolve
from bot.understand.dates.scan import Scan
from bot.understand.dates.sequence import beside_no_time
from bot.understand.dates.text import MAX_CHARS, Folded, fold
from bot.understand.dates.tokens import tokenise
from bot.understand.dates.types import Fallback, Found, Mention, WorkingDay
from handlers.commands.fields import Due, DueDate, DueMoment, Lang


def monday_to_friday(day: date) -> bool:
    """The working days of Geneva without its holidays."""
    return day.isoweekday() <= 5


@dataclass(frozen=True)
class _Question:
    text: str
    folded: Folded
    mentions: dict[int, Mention]
    at: datetime
    zone: str
    day_first: bool | None
    working_day: WorkingDay
    cued: bool
    moment: bool


def _place(folded: Folded, original: int) -> int:
    if folded.places is None:
        return original
    return next((i for i, place in enumerate(folded.places) if place >= original), len(folded.text))


def _folded_mentions(folded: Folded, mentions: Sequence[Mention]) -> dict[int, Mention]:
    found = {}
    for mention in mentions:
        start, end = _place(folded, mention.start), _place(folded, mention.end)
        if start < end:
            found[start] = Mention(start, end, mention.kind, mention.id)
    return found


def _scan(question: _Question, grammar: Grammar) -> Scan:
    known = grammar.known.__contains__ if grammar.arabic else None
    tokens = tokenise(question.folded.text, known, question.mentions)
    tokens.words = [grammar.slips.get(word, word) for word in tokens.words]
    return Scan(grammar, tokens)


def _context(question: _Question, grammar: Grammar, zone: str) -> Context:
    now = question.at.astimezone(ZoneInfo(zone))
    return Context(now.replace(tzinfo=None), zone, question.day_first, question.working_day,
                   grammar.lang, grammar.hours24)  # fmt: skip


def _outcome(question: _Question, scan: Scan, chosen: Candidate) -> Outcome:
    grammar = scan.grammar
    if chosen.loose:
        return Outcome((), "unknown-anchor")
    meeting = chosen.said.kind("meeting")
    if meeting is not None:
        return due_meeting(meeting)
    if beside_no_time(scan, chosen.said):
        return Outcome((), "no-such-time")
    named = chosen.said.kind("zone")
    zone = named.binds.get("zone") if named is not None else None
    strict = chosen.cue == "strict"
    if named is not None and "offset" in named.binds:
        return _by_offset(question, grammar, chosen, named.binds["offset"])
    context = _context(question, grammar, zone or question.zone)
    outcome = resolve(chosen.said, context, strict=strict, zone=zone)
    return _after(outcome, question.working_day) if chosen.after else outcome


def _after(outcome: Outcome, working_day: WorkingDay) -> Outcome:
    """The first working day after each day that was named, of which it is said that it is but one of many."""
    days = [due for due in outcome.readings if isinstance(due, DueDate)]
    if not days or len(days) < len(outcome.readings):
        return outcome
    later = tuple(DueDate(date=add_working_days(due.date, 1, working_day), zone=due.zone) for due in days)
    return replace(outcome, readings=later, after=True)


def _by_offset(question: _Question, grammar: Grammar, chosen: Candidate, minutes: int) -> Outcome:
    # An offset is no place where clocks change, so the moment is given in UTC, or at the speaker's own clock.
    ahead = timedelta(minutes=minutes)
    context = _context(replace(question, at=question.at + ahead), grammar, "UTC")
    outcome = resolve(chosen.said, context, strict=chosen.cue == "strict", zone=None)
    return replace(outcome, readings=tuple(_at_home(due, ahead, question.zone) for due in outcome.readings))


def _at_home(due: Due, ahead: timedelta, zone: str) -> Due:
    if not isinstance(due, DueMoment) or not ahead:
        return due
    at = (due.at - ahead).replace(tzinfo=UTC).astimezone(ZoneInfo(zone))
    return DueMoment(at=at.replace(tzinfo=None), zone=zone)


def _closed(folded: Folded, scan: Scan, after: int, end: int) -> int:
    # "(Geneva time)" is cut with both of its brackets, and with a cue behind them.
    words = scan.words
    if after >= len(words) or words[after] != ")":
        return end
    cue = scan.lex(after + 1, "after_cue")
    return folded.origin(scan.tokens.ends[cue[0][0] - 1 if cue else after] - 1) + 1


def _found(question: _Question, scan: Scan, chosen: Candidate, outcome: Outcome) -> Found:
    folded, tokens = question.folded, scan.tokens
    start = folded.origin(tokens.starts[chosen.said.start])
    end = folded.origin(tokens.ends[chosen.said.end - 1] - 1) + 1
    if "(" in folded.text[tokens.starts[chosen.said.start] : tokens.ends[chosen.said.end - 1]]:
        end = _closed(folded, scan, chosen.said.end, end)
    cue = folded.origin(tokens.starts[chosen.cue_start])
    return Found(
        start, end, question.text[start:end], outcome.readings, outcome.reason, min(cue, start), outcome.unmoved,
        outcome.after,
    )  # fmt: skip


def _is_quoted(question: _Question, chosen: Candidate, outcome: Outcome) -> bool:
    # "Resolution 191 (Rev. Dubai, 2018)": a year that is over is quoted, unless it was said to be the deadline.
    year = all(part.action == "of_year" for part in chosen.said.parts)
    if not year or question.cued or chosen.cue in ("deadline", "strict"):
        return False
    return all(isinstance(due, DueDate) and due.date < question.at.date() for due in outcome.readings)


def _try(question: _Question, grammar: Grammar) -> Found | None:
    scan = _scan(question, grammar)
    chosen = best(list(Chooser(scan, cued=question.cued, moment=question.moment).candidates()))
    if chosen is None:
        return None
    outcome = _outcome(question, scan, chosen)
    return None if _is_quoted(question, chosen, outcome) else _found(question, scan, chosen, outcome)


def _grammars(folded: Folded, lang: str | None) -> list[Grammar]:
    if lang is not None:
        return [grammar_of(lang)]
    script = by_script(folded.text)
    if script is not None:
        return [grammar_of(script)]
    return latin_order(tokenise(folded.text, None, {}).words)


def _ask(question: _Question, lang: str | None) -> Found | None:
    refused = None
    for grammar in _grammars(question.folded, lang):
        found = _try(question, grammar)
        if found is not None and found.readings:
            return found
        refused = refused or found
    return refused


def _behind(question: _Question, lang: str | None, fallback: Fallback | None) -> Found | None:
    """An absolute date that only the fallback knows; only where the text is known to be a date, and short."""
    if (
        fallback is None
        or not question.cued
        or len(question.text) > 60
        or not any(c.isdecimal() for c in question.text)
    ):
        return None
    zoned = question.at.astimezone(ZoneInfo(question.zone)).replace(tzinfo=None)
    day = fallback(
        question.text, lang or by_script(question.folded.text) or "en", zoned, question.day_first is not False
    )
    if day is None:
        return None
    text = question.text.strip()
    start = question.text.index(text)
    return Found(start, start + len(text), text, (DueDate(date=day),), None, start)


def read_due(
    text: str,
    lang: Lang | None,
    at: datetime,
    zone: str,
    *,
    day_first: bool | None = True,
    mentions: Sequence[Mention] = (),
    working_day: WorkingDay = monday_to_friday,
    cued: bool = False,
    fallback: Callable[[str, str, datetime, bool], date | None] | None = None,
    moment: bool = False,
) -> Found | None:
    """The deadline of a sentence, or None where none is said.

    ``at`` is the aware instant of speaking and ``zone`` the speaker's IANA zone; without ``lang`` the script and the
    words decide. ``day_first`` None means that the locale doesn't decide between 3/4 and 4/3, so that it is asked.
    ``cued`` says that the text is known to be a deadline, so that "Friday" or "the 3rd" needs no cue. ``mentions`` are
    meetings and groups found before. ``fallback`` reads absolute forms that the engine doesn't know. Texts are cut at
    ``MAX_CHARS``. Raises nothing, whatever the text.
    """
    text = text[:MAX_CHARS]
    folded = fold(text)
    question = _Question(
        text, folded, _folded_mentions(folded, mentions), at, zone, day_first, working_day, cued, moment
    )
    return _ask(question, lang) or _behind(question, lang, fallback)


def read_moment(
    text: str,
    lang: Lang | None,
    at: datetime,
    zone: str,
    *,
    day_first: bool | None = True,
    mentions: Sequence[Mention] = (),
    working_day: WorkingDay = monday_to_friday,
    cued: bool = False,
    fallback: Callable[[str, str, datetime, bool], date | None] | None = None,
) -> Found | None:
    """The moment at which somebody wants to be reminded: as ``read_due``, and a bare length of time counts."""
    return read_due(text, lang, at, zone, day_first=day_first, mentions=mentions, working_day=working_day, cued=cued,
                    fallback=fallback, moment=True)  # fmt: skip
