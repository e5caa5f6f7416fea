"""A length of time said right behind a deadline that was brought forward, "two more days": it goes on the same way."""

from __future__ import annotations

from datetime import date

from bot.answer.talking import Talking
from bot.understand.patterns.match import anywhere
from bot.understand.patterns.plain import numbers_of
from bot.understand.patterns.reading import Reading
from bot.understand.talked.again import is_one_way, offered
from bot.understand.text.small import is_small
from handlers.commands.fields import DueDate
from handlers.commands.items import MoveDeadline


def nearer_still(talking: Talking, number: int, stands: date, reading: Reading) -> date | None:
    """The day from which it counts back: that which was shown, or as it stands where it was brought forward; None
    where it was not, or another way is said."""
    talked = talking.talked
    if talked.item != number or not _is_bare(reading):
        return None
    shown = offered(talked) if is_one_way(talked) else None
    if isinstance(shown, MoveDeadline) and shown.item == number and isinstance(shown.due, DueDate):
        more = not _more(reading).isdisjoint(reading.words.words)
        return None if shown.due.date >= stands else shown.due.date if more else stands
    counted, command = talked.counted, talked.command
    moved = counted is not None and isinstance(command, MoveDeadline) and command.item == number
    return stands if counted and moved and min(counted.days, counted.months) < 0 else None


def _is_bare(reading: Reading) -> bool:
    # "Put it off by a week" goes another way.
    spoken = {at for _, first, last in numbers_of(reading) for at in range(first, last)}
    units = [(at, match) for name in ("unit", "month_unit") for at, match in anywhere(reading, name)]
    sooner = [(at, match) for at, match in anywhere(reading, "moved") if match.value == "sooner"]
    spoken |= {at for first, match in (*units, *sooner) for at in range(first, match.end)}
    known = _more(reading) | reading.phrases.lists["recounts"]
    words = enumerate(reading.words.words)
    return all(at in spoken or word in known or is_small(word) for at, word in words)


def _more(reading: Reading) -> frozenset[str]:
    lists = reading.phrases.lists
    return lists["again_also"] | lists["one_more"] | lists["so_much_more"]
