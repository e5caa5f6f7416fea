"""One reminder more on the day itself, beside those ahead of it: "remind me 10 and 3 days before and on the day"."""

from __future__ import annotations

from dataclasses import replace

from bot.answer.talking import Talking
from bot.understand.fields.leads import LISTED, apart
from bot.understand.patterns.match import anywhere
from bot.understand.patterns.polite import read
from bot.understand.patterns.reading import Reading
from bot.understand.text.joins import holds_and
from bot.understand.text.words import is_han
from bot.understand.types import Understood
from handlers.commands.notices import SetReminderPlan

LONGEST = 160


def on_the_day_too(talking: Talking) -> Understood | None:
    """The plan of reminders that the rest of the message gives, and one on the day itself; None for anything else."""
    if not (text := talking.free(LONGEST)):
        return None
    readings = read(apart(text), talking.lang, talking.names)
    rest = next(filter(None, map(_without_day, readings)), "")
    meant = talking.read(rest) if rest else None
    command = meant.command if isinstance(meant, Understood) else None
    if not isinstance(meant, Understood) or not isinstance(command, SetReminderPlan) or 0 in command.leads:
        return None
    return replace(meant, command=command.model_copy(update={"leads": (*command.leads, 0)}))


def _without_day(reading: Reading) -> str:
    """The text without the day and what joins it to what stands before; empty where it is not joined, or more is said
    of it, "on the day of the meeting"."""
    found = [(at, match.end) for at, match in anywhere(reading, "lead_day")]
    if not found:
        return ""
    words, lists = reading.words, reading.phrases.lists
    joining = lists["and"] - lists["either"]
    first, end = found[0][0], max(end for _, end in found)
    begun = first
    while begun and words.words[begun - 1] in joining:
        begun -= 1
    joined = begun < first or holds_and(words.words[first]) or (begun > 0 and words.gap(begun).strip() in LISTED)
    if not begun or not joined or (end < reading.length and not is_han(words.words[end])):
        return ""
    return f"{words.text[: words.ends[begun - 1]]}{words.text[words.ends[end - 1] :]}"
