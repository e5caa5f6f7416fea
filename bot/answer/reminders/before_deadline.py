"""So long before an item's deadline, with an hour beside it: "remind me of it the day before at 5 pm"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from bot.answer.items.same_breath import in_same_breath
from bot.answer.reminders.eve_part import before_part
from bot.answer.reminders.working_days_before import so_many_before
from bot.answer.talking import Talking
from bot.message import Said
from bot.understand.data import talk_of
from bot.understand.doubts import Unreadable
from bot.understand.fields.before_it import LONGEST, last_met, meeting_of
from bot.understand.fields.eve import before_hour, beside_hour
from bot.understand.fields.eve_part import says_part
from bot.understand.fields.leads import leads_of
from bot.understand.fields.task import Scene
from bot.understand.patterns.match import anywhere, begins
from bot.understand.patterns.plain import is_number
from bot.understand.patterns.reading import Reading
from bot.understand.text.small import is_small
from bot.understand.types import Incomplete, Understanding, Understood
from handlers.commands.fields import DueDate, DueMoment, Lang
from handlers.commands.notices import RemindMe, SnoozeReminder


def leaning(talking: Talking) -> Talking:
    """The talk as its clauses name the item, the message with the day, in ISO form, that is so long before the deadline
    of the item that it names or that was spoken of; as it is where it asks for no reminder, says no hour, or that day
    is past."""
    return _with_day(before_part(in_same_breath(talking)))


def _with_day(talking: Talking) -> Talking:
    message, text = talking.message, talking.free(LONGEST)
    if not isinstance(message, Said) or not text or text != message.text:
        return talking
    scene = _scene(talking)
    reading = scene.reading(text)
    # "3 days before and on the day" are two reminders.
    both = anywhere(reading, "lead_day")
    if not _asks(reading) or both or meeting_of(last_met(talking.talked)) is not None:
        return talking
    found = before_hour(reading) or next(_by_half(reading), None) or next(_by_unit(reading, scene), None)
    day = _deadline(talking, reading, found[0]) if found else None
    if found is None or day is None or (day := day - timedelta(days=found[2])) <= scene.today:
        return talking
    said: str = talk_of(scene.lang)["groups"]["on_day"][0].format(day=day.isoformat())
    words = f"{text[: found[0]]}{said} {text[found[1] :].lstrip(' ,،，')}"
    return talking.saying(words)


def none_from_today(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; a reminder "the day before" that would come at once is a guess, and of one on a part of it
    it is asked when."""
    command = meant.command if isinstance(meant, Understood) else None
    if not isinstance(meant, Understood) or not isinstance(command, RemindMe | SnoozeReminder) or not talking.text:
        return meant
    scene, day = _scene(talking), _day_of(command)
    reading = scene.reading(talking.text)
    if _in_working_days(reading):
        # "Two working days before" is no day two working days from now.
        return meant if so_many_before(talking) == meant else _when(meant.lang, command)
    if day is None or day > scene.today + timedelta(days=1):
        return meant
    if says_part(reading):
        return _when(meant.lang, command)
    return replace(meant, guess=True) if _at(command) and anywhere(reading, "eve") else meant


def _in_working_days(reading: Reading) -> bool:
    lists, words = reading.phrases.lists, reading.words.words
    working = [at for at, word in enumerate(words) if word in lists["counts_working"]]
    # "Before" right behind the days, or right before them.
    near = {word for at in working for word in words[max(at - 3, 0) : at + 3]}
    counted = any(is_number(reading, word) for word in near)
    return counted and bool(anywhere(reading, "unit")) and not near.isdisjoint(lists["up_to"])


def _at(command: RemindMe | SnoozeReminder) -> DueMoment | None:
    return command.at if isinstance(command, RemindMe) else command.until


def _day_of(command: RemindMe | SnoozeReminder) -> date | None:
    at = _at(command)
    if at is not None:
        return at.at.date()
    due = command.due if isinstance(command, RemindMe) else None
    return due.date if isinstance(due, DueDate) else None


def _when(lang: Lang, command: RemindMe | SnoozeReminder) -> Incomplete:
    if isinstance(command, SnoozeReminder):
        return Incomplete(lang, "SnoozeReminder", {"item": command.item}, ("until",))
    return Incomplete(lang, "RemindMe", {"text": command.text}, ("at",))


def _scene(talking: Talking) -> Scene:
    return talking.scene(talking.lang)


def _asks(reading: Reading) -> bool:
    return not reading.phrases.lists["reminds"].isdisjoint(reading.words.words)


def _by_half(reading: Reading) -> Iterator[tuple[int, int, int]]:
    # "The day before in the evening."
    words = reading.words
    halves = {at for at, _ in anywhere(reading, "day_half")}
    for at, match in sorted(anywhere(reading, "eve"), key=lambda each: each[0] - each[1].end):
        behind = match.end
        while behind < reading.length and behind not in halves and is_small(words.words[behind]):
            behind += 1
        if behind in halves:
            yield words.starts[at], words.ends[match.end - 1], int(match.value)


def _by_unit(reading: Reading, scene: Scene) -> Iterator[tuple[int, int, int]]:
    # "Five days before at 8:30."
    words = reading.words
    for at, unit in anywhere(reading, "unit"):
        first = at - 1 if at and is_number(reading, words.words[at - 1]) else at
        alone = (each.end for each in begins(reading, reading.phrases.values["before_it"], unit.end))
        end = max(alone, default=unit.end)
        if end == unit.end or not beside_hour(reading, first, end):
            continue
        try:
            yield words.starts[first], words.ends[end - 1], leads_of(words.said(first, unit.end), scene)[0]
        except Unreadable:
            continue


def _deadline(talking: Talking, reading: Reading, before: int) -> date | None:
    words = reading.words
    said = [at for at, word in enumerate(words.words) if word.isdecimal() and words.ends[at] <= before]
    said = [at for at in said if not _is_hour(reading, at)]
    # "To call 3 people the day before" names no item.
    if len(said) > 1 or (said and words.text[words.ends[said[0]] : before].strip(" ,،，")):
        return None
    number = int(words.words[said[0]]) if said else talking.talked.item
    return talking.due_day(number) if number is not None else None


def _is_hour(reading: Reading, at: int) -> bool:
    words = reading.words
    return words.is_hour(at) or (at > 0 and words.words[at - 1] in reading.phrases.lists["hour_lead"])
