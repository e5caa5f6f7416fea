"""How long something takes, wherever a text says so: "a month and a half", "две с половиной недели", "一年半"."""

from __future__ import annotations

from bot.understand.dates.amounts import span, unit_alone
from bot.understand.dates.data import grammar_of
from bot.understand.dates.scan import Scan
from bot.understand.dates.spans import Span, worded
from bot.understand.dates.text import fold
from bot.understand.dates.tokens import tokenise

WORDED = ("dual", "half_span")
# A year or half of one is a length of time by its word alone, "на год"; a day or a week is rather a date's.
LONG = frozenset({"year", "half_year"})
# Arabic says one and two of a thing by its form: these before it number something else.
BY_FORM = ("1", "2")
# "2027年", "2027 года" is a year of the calendar.
MOST_YEARS = 99
WORKING = "working_day"


def spans_in(text: str, lang: str) -> list[Span]:
    """Each length of time in a text, in its order, those of a shorter unit without its number or a half left out."""
    scan = _scan(text, lang)
    found, at = [], 0
    while at < len(scan.words):
        if not (scan.words[at][0].isdecimal() or scan.words[at] in scan.grammar.known):
            at += 1
            continue
        each = max(_begun(scan, at), key=lambda one: one[0], default=None)
        found += [each[1]] if each and _lasts(each[1]) else []
        at = each[0] if each else at + 1
    return found


def working_days_in(text: str, lang: str) -> int | None:
    """How many working days a text says; 0 where it says no one number of them, None where it says nothing of them."""
    scan = _scan(text, lang)
    if all(unit != WORKING for at in range(len(scan.words)) for _, unit in scan.lex(at, "unit")):
        duals = (value for at in range(len(scan.words)) for _, value in scan.lex(at, "dual"))
        if not any(value.endswith(WORKING) for value in duals):
            return None
    spans = spans_in(text, lang)
    one = len(spans) == 1 and len(spans[0]) == 1 and spans[0][0][1] == WORKING
    return int(spans[0][0][0]) if one and spans[0][0][0] % 1 == 0 else 0


def lasts(text: str, lang: str) -> Span | None:
    """The length of time that a text says and nothing else; None where it says anything else."""
    scan = _scan(text, lang)
    found = _begun(scan, 0) if scan.words else []
    return next((each for end, each in found if end == len(scan.words) and _lasts(each)), None)


def _scan(text: str, lang: str) -> Scan:
    grammar = grammar_of(lang)
    return Scan(grammar, tokenise(fold(text).text, grammar.known.__contains__ if grammar.arabic else None, {}))


def _begun(scan: Scan, at: int) -> list[tuple[int, Span]]:
    if scan.grammar.arabic and scan.words[at] in BY_FORM:
        return []
    whole = [(end, worded(value)) for name in WORDED for end, value in scan.lex(at, name)]
    alone = unit_alone(scan, at)
    halved = [
        (later, ((count + 0.5, unit),)) for end, ((count, unit),) in alone for later, _ in scan.lex(end, "and_half")
    ]
    long = [(end, part) for end, part in alone if part[0][1] in LONG]
    return [*span(scan, at), *whole, *halved, *long]


def _lasts(said: Span) -> bool:
    return all(unit != "year" or count <= MOST_YEARS for count, unit in said)
