"""What was settled a moment ago, put right in a word or two: "no, the 15th", "no, at 9:30"."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Any

from bot.understand.fields.spoken_meeting import is_shown_meeting
from bot.understand.fields.task import Scene
from bot.understand.patterns.counted import put_to_day
from bot.understand.patterns.match import anywhere, begins
from bot.understand.patterns.phrases import phrases_of
from bot.understand.patterns.reading import Reading
from bot.understand.text.small import is_small
from bot.understand.text.weekdays import weekdays
from bot.understand.text.words import stem, words_of
from bot.understand.types import Draft, Slot, Talked
from handlers.commands.catalogue import to_dict
from handlers.commands.command import Command
from handlers.commands.fields import DueDate, DueMoment, Lang
from handlers.commands.help import Help
from handlers.commands.items import Undo

# Where a command keeps when something is to be, and what puts that right; of all others it is the item's deadline.
TIMES = ("at", "due", "until", "start")
PUT_RIGHT: Mapping[str, tuple[str, str]] = MappingProxyType({"SnoozeReminder": ("SnoozeReminder", "until")})
OF_MEETINGS = frozenset({"ScheduleMeeting", "MoveMeeting"})
# Surer than a phrase that fits loosely: the words are said of what was settled.
SURE = 4.0
HOURS = 24
OF_SCOPE = frozenset({"item", "group", "of_class"})
TOPICAL = frozenset({"FindFocalPoint", "ShowTopic"})


def put_right(lang: Lang, command: Command, number: int | None, due: Slot, settled: str | None = None) -> Draft | None:
    """The command that gives what was settled last another time; None where nothing has one. ``settled``: the day that
    the item was given before, where the command itself says none."""
    if type(command).__name__ in OF_MEETINGS:
        return _meeting(lang, command, due)
    if is_shown_meeting(command):
        # "No, the 18th", right after a meeting was shown, is said of no item.
        return Draft(lang, "MoveDeadline", {"due": due}, score=SURE)
    due = _hour(command, due)
    if (put := put_to_day(due.words, "", lang)) is not None:
        return Draft(lang, "MoveDeadline", {"item": Slot(put[0], 0, 0), "due": Slot(put[1], 0, 0)}, score=SURE)
    # After an undo nothing is settled that a bare number could put right.
    bare = isinstance(command, Undo) and due.words.strip().isdecimal()
    if number is None or bare or _names_item(due.words, number, lang):
        return None
    name, field = PUT_RIGHT.get(type(command).__name__, ("MoveDeadline", "due"))
    day = day_of(command) or settled
    slots = {"item": Slot(str(number), 0, 0), field: due}
    slots |= {"righted": due} if field == "due" else {}
    return Draft(lang, name, slots | ({"of_day": Slot(day, 0, 0)} if day else {}), score=SURE)


def with_article(due: Slot, reading: Reading) -> Slot:
    """A bare number with the article before it, by which it is a day and no hour: "mejor el 15"."""
    words = reading.words
    article = next((words.words[at - 1] for at in range(1, reading.length) if words.starts[at] == due.start), "")
    dated = due.words.isdecimal() and article in reading.phrases.lists["day_article"]
    return replace(due, words=f"{article} {due.words}") if dated else due


def says_more(reading: Reading, due: Slot) -> bool:
    """Whether more is said than a day, and perhaps no to another: that something goes there."""
    words, begun = reading.words, [match.end for match in begins(reading, reading.phrases.values["no"], 0)]
    others = [at for at in range(max(begun, default=0), reading.length) if not due.start <= words.starts[at] < due.end]
    joined = reading.phrases.lists["and"]
    return any(not is_small(words.words[at]) and words.words[at] not in joined for at in others)


def breaks_off(due: Slot | None, reading: Reading) -> bool:
    """Whether a number goes on behind what was taken for a day: "1月20日有会" is of no month alone."""
    return due is not None and reading.words.text[due.end : due.end + 1].isdecimal()


def is_bare(lang: Lang, said: str) -> bool:
    """Whether nothing but a number is said, in digits or in letters."""
    words, numbers = words_of(said).words, phrases_of(lang).numbers
    # "2024-06-21" is a day.
    return said.strip().isdecimal() or (bool(words) and all(stem(word) in numbers for word in words))


def _hour(command: Command, due: Slot) -> Slot:
    # "Make that 10", of a reminder at nine.
    said = due.words.strip()
    timed = isinstance(getattr(command, "at", None), DueMoment) and said.isdecimal() and int(said) < HOURS
    return Slot(f"{said}:00", due.start, due.end) if timed else due


def _hour_or_day(start: object, due: Slot) -> Slot:
    # "Make that 10", of a meeting on the 14th at 9, is an hour; "no, 15" is the day after.
    said = due.words.strip()
    if not isinstance(start, DueMoment) or not said.isdecimal() or int(said) >= HOURS:
        return due
    hour = min((int(said), (int(said) + HOURS // 2) % HOURS), key=lambda each: abs(each - start.at.hour))
    nearer = abs(hour - start.at.hour) < abs(int(said) - start.at.day)
    return Slot(f"{hour}:00", due.start, due.end) if nearer else due


def _names_item(words: str, number: int, lang: Lang) -> bool:
    # "Sorry, not 1", said of item 1, names no day; "Friday 1" does.
    said = words_of(words).words
    dated = not weekdays(lang).isdisjoint(said)
    return len(said) > 1 and said[-1] == str(number) and not dated and not any(each.isdecimal() for each in said[:-1])


def offered(talked: Talked) -> Command | None:
    """What was shown to be kept or said otherwise."""
    try:
        return talked.choices[0].to_command() if talked.choices and talked.choices[0].offer else None
    except ValueError:
        return None


def is_one_way(talked: Talked) -> bool:
    """Whether one thing is offered: how to say it otherwise is no second answer."""
    return all(choice.command in ("Help", "ShowForm") for choice in talked.choices[1:])


def is_otherwise(talked: Talked, command: Command | None) -> bool:
    """Whether it is asked how to say otherwise what is shown, which stands until it is said."""
    behind = talked.choices[1:] if talked.offers and is_one_way(talked) else ()
    return isinstance(command, Help) and any(each.is_of(command) for each in behind)


def at_hand(talked: Talked) -> Command | None:
    """What is said again in part: what was shown to be kept, where it is one thing, else what was carried out."""
    shown = offered(talked) if is_one_way(talked) else None
    return shown or talked.command


def said_before(draft: Draft, talked: Talked) -> Mapping[str, Any]:
    """The fields, in JSON form, that a draft takes over from what is said again."""
    each = (at_hand(talked), talked.undone)
    command = next((one for one in each if type(one).__name__ == draft.command), talked.command)
    if draft.source != "talk" or command is None:
        return {}
    fields: Any = to_dict(command)["fields"]
    scope = draft.slots.get("scope")
    if scope is not None and scope.words != fields.get("scope"):
        # "Two for item 3", right after a group's plan, is of no group any more.
        fields = {name: value for name, value in fields.items() if name not in OF_SCOPE}
    wider = draft.slots.get("wider")
    if wider is not None:
        fields = {name: value for name, value in fields.items() if name != wider.words}
    return {**fields, **({"cursor": None} if "cursor" in fields else {})}


def named_alike(command: Command, slots: dict[str, Slot]) -> dict[str, Slot]:
    """A body under the name that the command has for it: "and TSB?" asks for another group, or for another's items."""
    fields = type(command).model_fields
    if "body" not in slots or ("body" in fields and ("party" not in fields or getattr(command, "body", None))):
        return slots
    name = next((each for each in ("party", "group") if each in fields), "body")
    return {name if each == "body" else each: slot for each, slot in slots.items()}


def _meeting(lang: Lang, command: Command, due: Slot) -> Draft | None:
    start: Any = getattr(command, "start", None)
    if start is None:
        return None
    due = _hour_or_day(start, due)
    day = (start.at if isinstance(start, DueMoment) else start.date).isoformat()[:10]
    group = getattr(command, "group", None)
    named = {"group": Slot(group, 0, 0)} if isinstance(group, str) else {}
    slots = {"timing": due, "righted": due, "held": Slot(day, 0, 0), "of_day": Slot(day, 0, 0)}
    return Draft(lang, "MoveMeeting", slots | named, score=SURE)


def plan_again(lang: Lang, shown: Command, due: Slot) -> Draft:
    """A meeting that was only shown, on another day or at another hour: shown once more."""
    day = day_of(shown)
    slots = {"wider": Slot("start", 0, 0), "timing": due, "righted": due}
    of_day = {"of_day": Slot(day, 0, 0)} if day else {}
    return Draft(lang, "ScheduleMeeting", slots | of_day, "talk", score=SURE).shown_first()


def day_of(command: Command | None) -> str | None:
    """The day, in ISO form, on which something is to be by a command; None where it says none."""
    return next(_days(command), None) if command else None


def _days(command: Command) -> Iterator[str]:
    for due in (getattr(command, name, None) for name in TIMES):
        if isinstance(due, DueMoment):
            yield due.at.date().isoformat()
        elif isinstance(due, DueDate):
            yield due.date.isoformat()


def put_owner_right(
    lang: Lang, number: int | None, slots: Mapping[str, Slot], wrong: Mapping[str, Slot]
) -> Draft | None:
    """The item with another owner, or on another topic, than was read back."""
    # "No, BR" after an owner was read back; "I meant climate change" after the topic was.
    item = {"item": Slot(str(number), 0, 0)}
    if number is None or slots.keys().isdisjoint(("party", "topic")):
        return None
    if "topic" in slots:
        return Draft(lang, "EditItem", {**item, "topic": slots["topic"]}, score=SURE)
    return Draft(lang, "ReassignItem", {**item, "responsible": slots["party"], **wrong}, score=SURE)


def of_spoken(lang: Lang, sets: Mapping[str, str], command: Command, talked: Talked) -> Draft | None:
    """ "Who handles it?" of the topic that was shown; "when is the next one?" of the group whose meeting was."""
    yes = Slot("yes", 0, 0)
    if "of_topic" in sets:
        return Draft(lang, sets["of_topic"], {"of_topic": yes}, score=SURE) if is_of_topic(command, talked) else None
    met = getattr(command, "group", None) or getattr(command, "meeting", None)
    return Draft(lang, sets["of_group"], {"of_body": yes}, score=SURE) if met else None


def is_of_topic(command: Command, talked: Talked) -> bool:
    """Whether "it" is the topic of what was shown: of a list, unless one item alone was on it."""
    name = type(command).__name__
    listed = name == "ListItems" and talked.item is None
    return isinstance(getattr(command, "topic", None), str) and (listed or name in TOPICAL)


def day_in_month(words: str, day: date, scene: Scene) -> DueDate | None:
    """The day of the month just said, in the month that is said alone: "the 25th", and then "no, January". The last of
    a month says no more than the month."""
    reading = scene.reading(words)
    at, match = max(anywhere(reading, "month"), key=lambda each: each[1].end - each[0], default=(0, None))
    found = scene.moment(words, cued=True) if match else None
    said = found.readings[0] if found and len(found.readings) == 1 else None
    others = (*reading.words.words[:at], *reading.words.words[match.end :]) if match else ()
    if not isinstance(said, DueDate) or not all(map(is_small, others)) or day.day == monthrange(day.year, day.month)[1]:
        return None
    return DueDate(date=said.date.replace(day=day.day)) if day.day <= said.date.day else None
