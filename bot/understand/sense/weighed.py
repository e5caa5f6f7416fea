"""What is taken off the scores of commands, whatever the words come near to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.understand.bounds import NOWHERE
from bot.understand.named.names import Names
from bot.understand.patterns.closest import OF_STATE
from bot.understand.patterns.match import begins, is_at_hour
from bot.understand.patterns.phrases import phrases_of
from bot.understand.patterns.reading import Reading, is_asked
from bot.understand.prose.ordering import cues_of
from bot.understand.text.small import is_small
from bot.understand.text.words import words_of
from bot.understand.types import Incomplete, Understanding, Understood
from handlers.commands.catalogue import COMMANDS

# Among so many words an order not to begins.
HEAD = 2
MARKS = frozenset(",;:.،，。；：")
OF_VALUES = frozenset({"MoveDeadline", "ReassignItem"})
FORBIDDEN = frozenset({"CompleteItem", "ReopenItem", "AgreeItems", "AcceptProposals", "EraseMyData"})
OF_ONESELF = frozenset({"ExportMyData", "EraseMyData"})
# What else is said of reminders by their own word.
OF_REMINDERS = frozenset({"SetReminderPlan", "ShowReminders", "SnoozeReminder", "PauseNotices", "ReleaseNotices"})


def is_out(name: str | None, reading: Reading, *, goes_on: bool) -> bool:
    """Whether a command can't be meant, however near the words come to it. ``goes_on``: they go on with a talk."""
    of_item = name is not None and "item" in COMMANDS[name].model_fields
    denied = (name == "ShowItem" and _denies(reading)) or (goes_on and name in OF_VALUES and _takes_away(reading))
    untold = (of_item and _either(reading)) or (name in OF_STATE and _tells_hour(reading))
    # «И БСЭ в копию» asks for no copy of what is kept of oneself.
    of_others = (name == "SetAway" and _of_them(reading)) or (name in OF_ONESELF and bool(reading.at))
    return forbids(name, reading) or untold or denied or of_others


def _tells_hour(reading: Reading) -> bool:
    # "We finish at 3" closes no item.
    numbers = [at for at, word in enumerate(reading.words.words) if word.isdecimal()]
    return bool(numbers) and all(is_at_hour(reading, at) for at in numbers)


def _of_them(reading: Reading) -> bool:
    # "They ask for it until 11 January" tells of nobody's absence that one could note for oneself.
    return bool(begins(reading, reading.phrases.values["they"], 0))


def _takes_away(reading: Reading) -> bool:
    # "Not Friday", "the deadline is not Friday" give no other; "no, Friday" does.
    words, values = reading.words, reading.phrases.values
    ends = [match.end for name in ("no", "corrects") for match in begins(reading, values[name], 0)]
    head = max((end for end in ends if end < reading.length and words.gap(end).strip()), default=0)
    # "Nobody has taken it, give it to BR": what one clause denies, another may ask for.
    parted = any(MARKS & set(words.gap(at)) for at in range(head + 1, reading.length))
    return not parted and not reading.phrases.lists["refusing"].isdisjoint(words.words[head:])


def _denies(reading: Reading) -> bool:
    # "Sorry, it wasn't 1" asks for another.
    return not is_asked(reading) and not reading.phrases.lists["refusing"].isdisjoint(reading.words.words)


def _either(reading: Reading) -> bool:
    # "Close 1 or 2": which of them is not known.
    joins, after, told = (reading.phrases.lists[name] for name in ("either", "item_after", "told"))
    # "13号还是12号", "le 20 ou le 21": an article, or what calls a number an item's or a day's, stands between, and the
    # join may be of two signs.
    words = reading.words.words
    said = [each for each in words if each not in after and (each in joins or not is_small(each))]
    return any(each.isdecimal() and _joined(said[at + 1 :], joins, told) for at, each in enumerate(said))


def _joined(behind: Sequence[str], joins: frozenset[str], told: frozenset[str]) -> bool:
    ends = next((at for at, each in enumerate(behind) if each not in joins), len(behind))
    # "2是1" says what 2 is.
    return 0 < ends < len(behind) and behind[ends].isdecimal() and (ends > 1 or behind[0] not in told)


def forbids(name: str | None, reading: Reading) -> bool:
    """Whether words are an order not to do ("don't close 3") what is easily read as the order."""
    heads = range(min(HEAD, reading.length)) if name in FORBIDDEN else ()
    return any(begins(reading, reading.phrases.values["forbids"], at) for at in heads)


def is_kept(begun: Incomplete, other: Understanding, text: str) -> bool:
    """Whether a reminder that was begun remains one: by its own word it was asked for, and whatever else the words name
    is what it is about."""
    said = other.command if isinstance(other, Incomplete | Understood) else None
    name = said if isinstance(said, str) else type(said).__name__
    reading = Reading(words_of(text), phrases_of(begun.lang), Names(()))
    return "remind" in cues_of(reading, begun.lang) and name not in OF_REMINDERS


def asked(scores: Mapping[str | None, float]) -> Mapping[str | None, float]:
    # "Is 3 finished?": it is asked how the item stands, not that anything be done to it.
    done = max((scores[name] for name in OF_STATE if name in scores), default=NOWHERE)
    # "Who is away next week?" sends nobody away, and asks for no items.
    if max(scores, key=lambda name: scores[name], default=None) == "SetAway":
        return {name: score for name, score in scores.items() if name is None}
    left = {name: score for name, score in scores.items() if name not in OF_STATE and name != "SetAway"}
    return {**left, "ShowItem": max(done, left.get("ShowItem", NOWHERE))}
