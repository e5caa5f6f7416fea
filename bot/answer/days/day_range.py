"""Days from one to another, "les 2 au 8 janvier", whose first number is no item's."""

from __future__ import annotations

from dataclasses import replace

from bot.answer.meanings import not_understood
from bot.answer.talking import Talking
from bot.understand.patterns.match import begins
from bot.understand.patterns.polite import read
from bot.understand.patterns.reading import Reading
from bot.understand.text.small import is_small
from bot.understand.types import Understanding, Understood
from handlers.commands.items import MoveDeadline

LAST_DAY = 31
DASHES = ("-", "–", "—", "‑")


def no_day_range(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; nothing where days from one to another are all that is said, and a guess where the first of
    two numbers may be an item's as well: "2 to 8 January"."""
    command = meant.command if isinstance(meant, Understood) else None
    if not isinstance(meant, Understood) or not isinstance(command, MoveDeadline) or not talking.text:
        return meant
    # "2 to 8 January, please" says nothing else either.
    ranges = ((each, _range(each)) for each in read(talking.text, meant.lang, talking.names))
    reading, found = next(((each, at) for each, at in ranges if at is not None), (None, None))
    if reading is None or found is None:
        return meant
    led = reading.phrases.lists["days_lead"].intersection(reading.words.words[:found])
    dashed = reading.words.gap(found + 1).strip() in DASHES
    if led or dashed:
        return not_understood(meant)
    if int(reading.words.words[found]) != command.item:
        return meant
    # Behind "move 1 to 5 January", "and 2 to 8 January" goes on with another item.
    goes_on = talking.talked.done and isinstance(talking.talked.command, MoveDeadline)
    return meant if goes_on else replace(meant, guess=True)


def _range(reading: Reading) -> int | None:
    """The place of the first number of a range of days that is all that a text says."""
    words, lists = reading.words.words, reading.phrases.lists
    first = next((at for at, word in enumerate(words) if word.isdecimal()), reading.length)
    second = next((at for at in range(first + 1, reading.length) if words[at].isdecimal()), reading.length)
    if second >= reading.length or not int(words[first]) < int(words[second]) <= LAST_DAY:
        return None
    between = words[first + 1 : second]
    dashed = second == first + 1 and reading.words.gap(second).strip() in DASHES
    joined = dashed or (between and all(word in lists["days_to"] for word in between))
    led = all(word in lists["days_lead"] or is_small(word) for word in words[:first])
    return first if joined and led and _ends_with_month(reading, second + 1) else None


def _ends_with_month(reading: Reading, at: int) -> bool:
    months = [m.end for place in (at, at + 1) for m in begins(reading, reading.phrases.values["month"], place)]
    rest = reading.words.words[max(months, default=at) :]
    signs = reading.phrases.lists["day_sign"]
    day = not signs.isdisjoint(reading.words.words[at : at + 1])
    return bool(months or day) and all(word.isdecimal() or is_small(word) or word in signs for word in rest)
