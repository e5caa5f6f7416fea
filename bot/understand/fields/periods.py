"""From when until when: "the meetings of June", "in 2024", "this week", "the deadlines of next month"."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from bot.understand.doubts import Filled
from bot.understand.fields import fill
from bot.understand.fields.reminders import said_in
from bot.understand.fields.task import Scene
from bot.understand.patterns.match import anywhere, said
from bot.understand.patterns.reading import Match, Reading
from bot.understand.types import Draft

YEAR_DIGITS = 4
# "From Monday", "from the 3rd" are to come.
A_MONTH = timedelta(days=31)


def list_meetings(draft: Draft, scene: Scene, filled: Filled) -> None:
    """The meetings of a period; its beginning only for a year or a month, since other periods begin now. Raises
    ``Unreadable`` for words that are no period."""
    words = said_in(draft, "period")
    if since := said_in(draft, "since"):
        filled.fields["after"] = _first_since(since, scene)
    if not words:
        return
    first, last = year_of(words, scene) or _of_days(words, scene)
    filled.fields["before"] = last
    if first is not None:
        filled.fields["after"] = first


def _first_since(words: str, scene: Scene) -> str:
    """The day from which on meetings are meant, in ISO form: the first of a year or month, else the last such day."""
    if year := year_of(words, scene):
        return year[0]
    day = date.fromisoformat(last_such_day(str(fill.day(words, scene)), words, scene))
    return (
        day.replace(day=1)
        if anywhere(scene.reading(words), "month") and not re.search(r"(?<!\d)\d\d?(?!\d)", words)
        else day
    ).isoformat()


def within(reading: Reading) -> bool:
    """Whether a year in a text is meant from its first day on: of "in 2027", not of "before 2027"."""
    return reading.phrases.lists["up_to"].isdisjoint(reading.words.words)


def year_of(words: str, scene: Scene) -> tuple[str, str] | None:
    """The first and the last day, in ISO form, of the year that words name and nothing else: "2027", "next year"."""
    year = re.fullmatch(r"\D{0,9}((?:19|20)\d\d)\D{0,6}", words.strip())
    if year:
        return f"{year[1]}-01-01", f"{year[1]}-12-31"
    reading = scene.reading(words)
    for name, ends in (("span", ends_of), ("past_span", past_ends_of)):
        span = said(reading, name)
        if span in ("next_year", "last_year"):
            first, last = ends(span, scene)
            return first.isoformat(), last.isoformat()
    return None


def _of_days(words: str, scene: Scene) -> tuple[str | None, str]:
    last = str(fill.day(words, scene))
    reading = scene.reading(words)
    months = anywhere(reading, "month")
    return (date.fromisoformat(last).replace(day=1).isoformat() if months else None), last


def due_within(draft: Draft, scene: Scene, filled: Filled) -> None:
    """Both ends of a week from Monday to Sunday, or of a calendar month or year, where one is said; days are the
    asker's."""
    span = said_in(draft, "span")
    if span:
        first, last = ends_of(span, scene)
        filled.fields |= {"due_after": first.isoformat(), "due_before": last.isoformat()}
    elif "within" in draft.slots and (year := year_of(said_in(draft, "due_before"), scene)):
        filled.fields |= dict(zip(("due_after", "due_before"), year, strict=True))


def ends_of(span: str, scene: Scene) -> tuple[date, date]:
    """The first and the last day of a span by its name (``this_week``, ``next_month``, ``next_year``)."""
    today = scene.today
    return _of_kind(span)(today, ahead=span.startswith("next"))


def past_ends_of(span: str, scene: Scene) -> tuple[date, date]:
    """The first and the last day of a span that is past or goes on, by its name (``yesterday``, ``last_week``,
    ``last_year``, ``7`` days up to now)."""
    today = scene.today
    if span.isdecimal():
        return today - timedelta(days=int(span)), today
    match span:
        case "yesterday":
            return today - timedelta(days=1), today - timedelta(days=1)
        case "last_week":
            return _week(today - timedelta(weeks=1), ahead=False)
        case "last_month":
            return _month(today.replace(day=1) - timedelta(days=1), ahead=False)
        case "last_year":
            return _year(today.replace(month=1, day=1) - timedelta(days=1), ahead=False)
    first = today if span == "today" else _of_kind(span)(today, ahead=False)[0]
    return first, today


def past_span(reading: Reading) -> tuple[int, Match] | None:
    """The span in a text that is past or goes on, with the place where it begins; its name is the value."""
    # The longest: "the last week" holds "last week", and means another.
    return max(anywhere(reading, "past_span"), key=lambda each: each[1].end - each[0], default=None)


def _of_kind(span: str) -> Callable[..., tuple[date, date]]:
    return _week if span.endswith("week") else _year if span.endswith("year") else _month


def _week(today: date, *, ahead: bool) -> tuple[date, date]:
    monday = today - timedelta(days=today.weekday()) + timedelta(weeks=int(ahead))
    return monday, monday + timedelta(days=6)


def _month(today: date, *, ahead: bool) -> tuple[date, date]:
    first = today.replace(day=1)
    first = _next_month(first) if ahead else first
    return first, _next_month(first) - timedelta(days=1)


def _year(today: date, *, ahead: bool) -> tuple[date, date]:
    year = today.year + int(ahead)
    return date(year, 1, 1), date(year, 12, 31)


def _next_month(first: date) -> date:
    return (first + timedelta(days=31)).replace(day=1)


def day_past(words: str, scene: Scene) -> str:
    """The last such day that there was, today included, in ISO form. Raises ``Unreadable``."""
    if said(scene.reading(words), "yesterday"):
        return (scene.today - timedelta(days=1)).isoformat()
    return last_such_day(str(fill.day(words, scene)), words, scene)


def day_near(words: str, scene: Scene) -> str:
    """A day from which or until which somebody holds a post, in ISO form: without its year the nearest such day, past
    or to come. Raises ``Unreadable``."""
    day = str(fill.day(words, scene))
    before = last_such_day(day, words, scene)
    ahead, behind = date.fromisoformat(day) - scene.today, scene.today - date.fromisoformat(before)
    return before if timedelta(0) <= behind < ahead and ahead > A_MONTH else day


def on_a_day(draft: Draft, scene: Scene, filled: Filled) -> None:
    """The day on which somebody held a post; one that was is none to come."""
    if "past" in draft.slots and "on" in filled.fields:
        filled.fields["on"] = last_such_day(filled.fields["on"], said_in(draft, "on"), scene)


def last_such_day(day: str, words: str, scene: Scene) -> str:
    """Of a day said without its year, in a question about the past: the last such day that there was, in ISO form."""
    today, named_day = scene.today, date.fromisoformat(day)
    if named_day <= today or any(len(digits) == YEAR_DIGITS for digits in re.findall(r"\d+", words)):
        return day
    before = named_day - timedelta(weeks=1) if named_day - today < timedelta(weeks=1) else None
    named = not any(letter.isdecimal() for letter in words)
    if named and before is not None:
        return before.isoformat()
    leap = (named_day.month, named_day.day) == (2, 29)
    return named_day.replace(year=named_day.year - 1, day=28 if leap else named_day.day).isoformat()
