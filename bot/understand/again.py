"""What was settled a moment ago, put right in a word or two: "no, the 15th", "no, at 9:30"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo

from bot.understand.counted import put_to_day
from bot.understand.dates.types import Found
from bot.understand.doubts import Unreadable
from bot.understand.names import Names
from bot.understand.small import is_small
from bot.understand.task import Scene
from bot.understand.types import Draft, Slot, Talked
from bot.understand.words import words_of
from handlers.commands.catalogue import from_dict
from handlers.commands.command import Command
from handlers.commands.fields import Due, DueDate, DueMoment, Lang
from handlers.commands.items import Undo

# Where a command keeps when something is to be, and what puts that right; of all others it is the item's deadline.
TIMES = ("at", "due", "until")
PUT_RIGHT: Mapping[str, tuple[str, str]] = MappingProxyType({"SnoozeReminder": ("SnoozeReminder", "until")})
OF_MEETINGS = frozenset({"ScheduleMeeting", "MoveMeeting"})
# Surer than a phrase that fits loosely: the words are said of what was settled.
SURE = 4.0
OF_ONE_MEETING = frozenset({"NoteAgenda", "ShowAgenda", "AnnounceDeadline", "RegisterDocument"})
# What is done to the meeting just planned where none is named, and to no other after that.
OF_PLANNED = OF_ONE_MEETING | {"CancelMeeting"}
LAST_MINUTE = time(23, 59)
MONTHS, MIDDLE = 3, 10
# Hours: nobody meets before the one, and from the other on it is afternoon.
MORNING, NOON = 7, 12
WEEK = timedelta(days=7)
SOON = timedelta(minutes=30)


def put_right(lang: Lang, command: Command, number: int | None, due: Slot, settled: str | None = None) -> Draft | None:
    """The command that gives what was settled last another time; None where nothing has one. ``settled``: the day that
    the item was given before, where the command itself says none."""
    if type(command).__name__ in OF_MEETINGS:
        return _meeting(lang, command, due)
    if (put := put_to_day(due.words, "", lang)) is not None:
        return Draft(lang, "MoveDeadline", {"item": Slot(put[0], 0, 0), "due": Slot(put[1], 0, 0)}, score=SURE)
    # After an undo nothing is settled that a bare number could put right.
    bare = isinstance(command, Undo) and due.words.strip().isdecimal()
    if number is None or bare or _names_item(due.words, number):
        return None
    name, field = PUT_RIGHT.get(type(command).__name__, ("MoveDeadline", "due"))
    day = day_of(command) or settled
    slots = {"item": Slot(str(number), 0, 0), field: due}
    slots |= {"righted": due} if field == "due" else {}
    return Draft(lang, name, slots | ({"of_day": Slot(day, 0, 0)} if day else {}), score=SURE)


def _names_item(words: str, number: int) -> bool:
    # "Sorry, not 1", said of item 1, names no day.
    said = words_of(words).words
    return len(said) > 1 and said[-1] == str(number) and not any(each.isdecimal() for each in said[:-1])


def offered(talked: Talked) -> Command | None:
    """What was shown to be kept or said otherwise."""
    data = talked.choices[0] if talked.choices and talked.choices[0].get("offer") else None
    try:
        return from_dict(data) if data else None
    except ValueError:
        return None


def is_one_way(talked: Talked) -> bool:
    """Whether one thing is offered: how to say it otherwise is no second answer."""
    return all(choice.get("command") in ("Help", "ShowForm") for choice in talked.choices[1:])


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
    day = (start.at if isinstance(start, DueMoment) else start.date).isoformat()[:10]
    group = getattr(command, "group", None)
    named = {"group": Slot(group, 0, 0)} if isinstance(group, str) else {}
    slots = {"timing": due, "righted": due, "held": Slot(day, 0, 0), "of_day": Slot(day, 0, 0)}
    return Draft(lang, "MoveMeeting", slots | named, score=SURE)


def same_meeting(name: str, talked: Command | None, names: Names) -> str | None:
    """The id of the meeting that was just planned, or that the last such word was about, where no other is said."""
    if name not in OF_PLANNED or talked is None:
        return None
    meeting, start = getattr(talked, "meeting", None), getattr(talked, "start", None)
    if type(talked).__name__ in OF_ONE_MEETING and name in OF_ONE_MEETING:
        return meeting if isinstance(meeting, str) and meeting != "next" else None
    if type(talked).__name__ not in OF_MEETINGS or start is None:
        return None
    day, group = (start.at.date() if isinstance(start, DueMoment) else start.date), getattr(talked, "group", None)
    found = [each.id for each in names.meetings if each.start == day and group in (None, each.groups[0])]
    return found[0] if len(found) == 1 else None


def day_of(command: Command | None) -> str | None:
    """The day, in ISO form, on which something is to be by a command; None where it says none."""
    return next(_days(command), None) if command else None


def _days(command: Command) -> Iterator[str]:
    for due in (getattr(command, name, None) for name in TIMES):
        if isinstance(due, DueMoment):
            yield due.at.date().isoformat()
        elif isinstance(due, DueDate):
            yield due.date.isoformat()


def check_days(draft: Draft, scene: Scene, talked: Talked) -> None:
    """Raises ``Unreadable`` where it is said which day was wrong, but it is none or wasn't settled, or the other isn't
    one whole; and where other words than those of ``beside_day`` stand beside the day that puts another right."""
    said = [slot.words for name, slot in draft.slots.items() if name in ("not_day", "due", "until", "timing")]
    days = all(_is_day(words, scene) for words in said)
    if "not_day" in draft.slots and not (days and _was_so(draft, scene, talked)):
        raise Unreadable
    if "righted" in draft.slots and not _is_day(draft.slots["righted"].words, scene):
        raise Unreadable


def _was_so(draft: Draft, scene: Scene, talked: Talked) -> bool:
    # "14:30, not 10:00" puts nothing right where no hour was settled, "not Friday" not where that was a Monday.
    if "of_day" not in draft.slots:
        return True
    words, day = draft.slots["not_day"].words, date.fromisoformat(draft.slots["of_day"].words)
    hour = _at(words, day, scene)
    settled = [getattr(talked.command, name, None) for name in (*TIMES, "start")]
    if isinstance(hour, DueMoment):
        return any(isinstance(each, DueMoment) and each.at.time() == hour.at.time() for each in settled)
    wrong = _in_month(words, day, scene) or _in_week(words, day, scene) or _read(words, scene.now, scene)
    return not isinstance(wrong, DueDate) or wrong.date == day


def _is_day(words: str, scene: Scene) -> bool:
    found = scene.due(words, cued=True) or scene.moment(words, cued=True)
    rest = words_of(f"{words[: found.cue_start]} {words[found.end :]}").words if found else ()
    allowed = scene.reading(words).phrases.lists["beside_day"]
    return found is not None and all(is_small(each) or each in allowed for each in rest) and not _is_soon(found, scene)


def _is_soon(found: Found, scene: Scene) -> bool:
    # "Hold on, two minutes" asks for patience.
    moments = [each.at for each in found.readings if isinstance(each, DueMoment)]
    now = scene.now.astimezone(ZoneInfo(scene.asker.zone)).replace(tzinfo=None)
    return any(now <= each < now + SOON for each in moments)


def keep_day(draft: Draft, fields: dict[str, Any], scene: Scene, talked: Talked) -> None:
    """Where only an hour is said, it is one of the day that was settled, and where only a day of the month is, it is
    one of that month; unless that is past."""
    name = next((each for each in ("due", "until", "timing") if each in draft.slots), None)
    settled = draft.slots["of_day"].words if "of_day" in draft.slots else None
    # "Move it to the 25th" of an item due in January is said of that month; "to Friday" is the next one all the same.
    moved = talked.day if draft.command == "MoveDeadline" and fields.get("item", talked.item) == talked.item else None
    if name is None or not (settled or moved):
        return
    words, day = draft.slots[name].words, date.fromisoformat(settled or moved or "")
    found = _by_day(_at(words, day, scene), words, scene, talked)
    if found is None and name != "until":
        found = _in_month(words, day, scene) or (_in_week(words, day, scene) if settled else None)
    if found is not None and _ahead(found, scene):
        fields["start" if name == "timing" else name] = found.model_dump(mode="json", exclude_none=True)


def _at(words: str, day: date, scene: Scene) -> Due | None:
    # An hour alone is the next such hour: at the end of a day that is a day later than at its beginning.
    first, last = (_read(words, datetime.combine(day, clock), scene) for clock in (time(), LAST_MINUTE))
    if not isinstance(first, DueMoment) or not isinstance(last, DueMoment) or first.at.date() != day:
        return None
    return first if last.at - first.at == timedelta(days=1) else None


def _by_day(hour: Due | None, words: str, scene: Scene, talked: Talked) -> Due | None:
    # "No, at 3" of what was settled for the afternoon is no hour of the night.
    settled = (getattr(talked.command, name, None) for name in (*TIMES, "start"))
    late = any(isinstance(each, DueMoment) and each.at.hour >= NOON for each in settled)
    if not late or not isinstance(hour, DueMoment) or hour.at.hour >= MORNING:
        return hour
    said = scene.reading(words)
    if not said.phrases.lists["am"].isdisjoint(said.words.words):
        return hour
    return hour.model_copy(update={"at": hour.at + timedelta(hours=NOON)})


def _in_month(words: str, day: date, scene: Scene) -> Due | None:
    # "The 15th" alone is that of each month in turn; a weekday is not the same day of all.
    months = [(day.year + (day.month - 1 + ahead) // 12, (day.month - 1 + ahead) % 12 + 1) for ahead in range(MONTHS)]
    read = [_read(words, datetime.combine(date(*month, 1), time()), scene) for month in months]
    days = [each.date for each in read if isinstance(each, DueDate)]
    if [(each.year, each.month) for each in days] != months:
        return None
    # "The day after tomorrow" is so many days from any day, "the 15th" the 15th from any.
    later = _read(words, datetime.combine(date(*months[0], MIDDLE), time()), scene)
    same = {each.day for each in days} | ({later.date.day} if isinstance(later, DueDate) else {0})
    return read[0] if len(same) == 1 else None


def _in_week(words: str, day: date, scene: Scene) -> Due | None:
    # "Thursday rather than Friday" of a day weeks ahead is the Thursday of that week, not the one to come.
    if day - _today(scene) <= WEEK:
        return None
    before = datetime.combine(day, time()) - timedelta(days=day.isoweekday())
    read = [_read(words, each, scene) for each in (before, before + timedelta(days=1), before + WEEK)]
    days = [each.date for each in read if isinstance(each, DueDate)]
    # "A week later" is as far from any day, the same Thursday ahead of two days in a row.
    return read[0] if len(days) == len(read) and days[0] == days[1] == days[2] - WEEK else None


def _today(scene: Scene) -> date:
    return scene.now.astimezone(ZoneInfo(scene.asker.zone)).date()


def _read(words: str, now: datetime, scene: Scene) -> Due | None:
    then = replace(scene, now=now.replace(tzinfo=ZoneInfo(scene.asker.zone)))
    found = then.moment(words, cued=True)
    readings = found.readings if found and not words[found.end :].strip() else ()
    return readings[0] if len(readings) == 1 else None


def _ahead(found: Due, scene: Scene) -> bool:
    zone = ZoneInfo(scene.asker.zone)
    if isinstance(found, DueMoment):
        return found.at.replace(tzinfo=zone) > scene.now
    return isinstance(found, DueDate) and found.date > _today(scene)
