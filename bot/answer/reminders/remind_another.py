"""Somebody else is to be reminded, "remind BR about 2 on Friday": a reminder that is asked for goes to whoever asks, so
that one to remind them is shown first, and none is set for oneself in silence."""

from __future__ import annotations

from dataclasses import replace

from bot.answer.talking import Talking
from bot.understand.dates.types import Found
from bot.understand.patterns.match import anywhere, begins, parties
from bot.understand.patterns.reading import Reading, is_asked
from bot.understand.text.small import is_small
from bot.understand.text.tidy import without
from bot.understand.types import Incomplete, Nothing, Unclear, Understanding, Understood
from handlers.commands.command import Command
from handlers.commands.fields import DueDate, DueMoment
from handlers.commands.notices import RemindMe, SnoozeReminder

# Of what stands between the verb and whom: "rappelle le point 2 au BR".
NEAR = 6
# Verbs that order wherever they stand: Chinese may begin with the day.
ANYWHERE = "anywhere"


def reminder_to_remind(talking: Talking, meant: Understanding) -> Understanding:
    """A reminder to remind whom the words name, shown first, where one for oneself or of an item was understood; the
    question when where no day is said."""
    if not talking.free():
        return meant
    lang = talking.lang
    reading = talking.reads(talking.text, lang)
    if is_asked(reading) or not _may_be(meant, _orders(reading)):
        return meant
    found = _day(talking, reading)
    due = found.readings[0] if found and len(found.readings) == 1 else None
    if found is None or not isinstance(due, DueDate | DueMoment):
        asks = Incomplete(lang, "RemindMe", {"text": talking.text.strip()}, ("at",))
        return meant if isinstance(meant, Nothing) else asks
    text = without(talking.text, found.cue_start, found.end)
    told = RemindMe(text=text, at=due) if isinstance(due, DueMoment) else RemindMe(text=text, due=due)
    return Understood(lang, told, guess=True)


def _day(talking: Talking, reading: Reading) -> Found | None:
    """When it is, where a number before a day is an item's, and no hour: "about 2 on Friday"."""
    scene, text = talking.scene(talking.lang), talking.text
    found = scene.due(text, cued=True)
    if found is None or len(found.readings) < 2:
        return found
    numbers = (end for word, end in zip(reading.words.words, reading.words.ends, strict=True) if word.isdecimal())
    end = next((end for end in numbers if found.cue_start < end < found.end), 0)
    later = scene.due(text[end:], cued=True) if end else None
    return replace(later, cue_start=later.cue_start + end, end=later.end + end) if later else found


def _may_be(meant: Understanding, orders: bool | None) -> bool:
    # What no phrase fits, or several, is an order only where an order is said.
    if orders is None or isinstance(meant, Nothing | Unclear):
        return bool(orders)
    return all(each in (RemindMe.__name__, SnoozeReminder.__name__) for each in _commands(meant))


def _commands(meant: Understanding) -> list[str]:
    if isinstance(meant, Understood):
        return [_name(meant.command)]
    return [meant.command] if isinstance(meant, Incomplete) else [""]


def _name(command: Command) -> str:
    return type(command).__name__


def _orders(reading: Reading) -> bool | None:
    """Whether somebody else whom the register knows is ordered to be reminded: at the beginning, or wherever a language
    says so; None where nobody is."""
    for at, match in anywhere(reading, "reminds"):
        if _is_oneself(reading, match.end):
            # "Rappelle-moi de montrer la 2 au BR", "remind me to chase BR": who is reminded is said.
            return None
        places = [match.end, *(end for end in _toward(reading) if match.end < end <= match.end + NEAR)]
        if any(_is_other(reading, place) for place in places):
            return at == 0 or match.value == ANYWHERE
    return None


def _is_oneself(reading: Reading, at: int) -> bool:
    nodes = (reading.phrases.values.get(name) for name in ("me", "reminded_self"))
    return any(node is not None and bool(begins(reading, node, at)) for node in nodes)


def _toward(reading: Reading) -> list[int]:
    # "Rappelle la 2 au BR".
    if "reminded_to" not in reading.phrases.values:
        return []
    return [each.end for _, each in anywhere(reading, "reminded_to")]


def _is_other(reading: Reading, at: int) -> bool:
    end = next(iter(parties(reading, at)), 0)
    named = next((place for place in range(at, end) if place in reading.at), None)
    return named is not None and all(is_small(word) for word in reading.words.words[at:named])
