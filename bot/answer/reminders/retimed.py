"""When one's own reminder comes, put right at once behind it: "no, at 4", "sorry, 3.30", "push it back half an hour".

An hour stays in the half of the day that was settled, unless another is said, and a length of time counts from there.
Nothing else may be said than that, and what ``prompts/LANG/phrases/recounted.toml`` names.
"""

from __future__ import annotations

import re
from datetime import datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from bot.answer.talking import Talking
from bot.understand.data import area_of
from bot.understand.fields.task import Scene
from bot.understand.patterns.plain import numbers_of
from bot.understand.patterns.reading import Reading, is_asked
from bot.understand.talked.again import is_one_way, offered
from bot.understand.talked.settled import MORNING, NOON
from bot.understand.types import Understood
from handlers.commands.command import Command
from handlers.commands.fields import DueDate, DueMoment
from handlers.commands.items import MoveDeadline
from handlers.commands.notices import RemindMe, SnoozeReminder
from handlers.stages import MORNING as COMES
from storage.items import find_visible
from storage.tables.items import Item

LONGEST = 60
SETTLED = (RemindMe, SnoozeReminder, MoveDeadline)
# Hours of one.
DAY = 24
LAST_MINUTE = time(23, 59)
ODD = timedelta(minutes=37)


def retimed(talking: Talking) -> Understood | None:
    """The reminder spoken of at another hour or day; None where anything else is said."""
    talked, text = talking.talked, talking.free(LONGEST)
    if (shown := offered(talked)) is not None and is_one_way(talked):
        return _reshown(talking, shown)
    if not text or talked.item is None or not isinstance(talked.command, SETTLED):
        return None
    item = find_visible(talking.session, talked.item, talking.reader())
    settled = _settled(item) if item is not None and item.kind == "personal" else None
    if item is None or settled is None:
        return None
    lang = talking.lang_of(text)
    told = _Told(text, talking.scene(lang), settled, item.due_zone)
    if (other := told.elsewhere()) is not None and other.at.replace(tzinfo=ZoneInfo(other.zone)) > talking.now:
        return Understood(lang, MoveDeadline(item=talked.item, due=other))
    at = told.past() or told.later() or told.hour() or told.day()
    if at is None or at <= told.now:
        return None
    dated = item.due_kind == "date" and at.date() != told.settled.date()
    due = DueDate(date=at.date()) if dated else DueMoment(at=at, zone=told.zone)
    return Understood(lang, MoveDeadline(item=talked.item, due=due))


def _reshown(talking: Talking, shown: Command) -> Understood | None:
    """A reminder that was shown and not set yet, shown at another hour."""
    at, text = getattr(shown, "at", None), talking.text
    if not isinstance(shown, RemindMe) or not isinstance(at, DueMoment) or not 0 < len(text) <= LONGEST:
        return None
    lang = talking.lang_of(text)
    told = _Told(text, talking.scene(lang), at.at, at.zone)
    other = told.past() or told.later() or told.hour() or told.day()
    if other is None or other <= told.now:
        return None
    return Understood(lang, shown.model_copy(update={"at": DueMoment(at=other, zone=told.zone)}), guess=True)


def _settled(item: Item) -> datetime | None:
    if item.due_kind == "meeting":
        # "Rather three" is so many days before it.
        return None
    if item.due_local:
        return datetime.fromisoformat(item.due_local).replace(tzinfo=None)
    return datetime.combine(item.due_date, COMES) if item.due_date else None


class _Told:
    def __init__(self, text: str, scene: Scene, settled: datetime, zone: str | None) -> None:
        self.settled, self.zone = settled, zone or scene.asker.zone
        self.now = scene.now.astimezone(ZoneInfo(self.zone)).replace(tzinfo=None)
        self._text, self._scene = text, scene
        self._asks = is_asked(scene.reading(text))

    def hour(self) -> datetime | None:
        """The hour that is said alone, on the day that was settled."""
        rest = self._without("recounts")
        clock = _clock().fullmatch(rest)
        rest = f"{clock[1]}:{clock[2]}" if clock else rest
        reading = self._scene.reading(rest)
        numbers = _numbers(reading)
        if self._asks or not numbers or set(reading.words.words) <= _said_in_numbers(reading):
            return None if clock is None else self._clocked(int(clock[1]), int(clock[2]), rest)
        first, last = (self._read(rest, datetime.combine(self.settled, at)) for at in (time(), LAST_MINUTE))
        if first is None or last is None or first.date() != self.settled.date() or last - first != timedelta(days=1):
            return None
        return self._clocked(first.hour, first.minute, rest)

    def _clocked(self, hour: int, minute: int, said: str) -> datetime | None:
        reading = self._scene.reading(said)
        plain = any(NOON < each < DAY for each in _numbers(reading)) or said.startswith("0")
        if hour >= DAY or minute > LAST_MINUTE.minute:
            return None
        if not plain and reading.phrases.lists["half_said"].isdisjoint(reading.words.words):
            hour = self._in_half(hour % NOON)
        return datetime.combine(self.settled, time(hour, minute))

    def _in_half(self, hour: int) -> int:
        # "At 1" of a reminder at ten is behind noon.
        late = self.settled.hour >= NOON or (hour < MORNING <= self.settled.hour)
        return hour + NOON if late else hour

    def past(self) -> datetime | None:
        """A part of the hour that was settled, "half past"."""
        past: dict[str, int] = area_of(self._scene.lang, "recounted")["reminder_more"]["past"]
        minutes = past.get(self._without("recounts").casefold())
        return None if self._asks or minutes is None else self.settled.replace(minute=minutes)

    def later(self) -> datetime | None:
        """So much later, or sooner, than was settled."""
        reading = self._scene.reading(self._text)
        lists, said = reading.phrases.lists, frozenset(reading.words.words)
        sooner = not lists["retimes_sooner"].isdisjoint(said)
        if self._asks or self.settled <= self.now or not (sooner or lists["retimes_later"] & said):
            return None
        rest = self._without("recounts", "retimes_later", "retimes_sooner", "retimes_by")
        length = self._length(f"{min(lists['from_now'])} {rest}") if rest else None
        if length is None:
            return None
        return self.settled - length if sooner else self.settled + length

    def _length(self, words: str) -> timedelta | None:
        # What is as long from any minute is a length of time.
        minute = self.now.replace(second=0, microsecond=0)
        first, last = (self._read(words, minute + each) for each in (timedelta(), ODD))
        return first - minute if first and last and last - first == ODD else None

    def day(self) -> datetime | None:
        """The day of the month that is said alone, at the hour that was settled."""
        found = _ordinal().fullmatch(self._without("recounts", "small"))
        days = self._scene.reading(self._text).phrases.lists["day_behind"]
        if self._asks or found is None or found[2].casefold() not in days:
            return None
        try:
            at = self.settled.replace(day=int(found[1]))
        except ValueError:
            return None
        return at if at > self.now else None

    def elsewhere(self) -> DueMoment | None:
        """The hour that is said alone, as it is in another zone, on the day that was settled."""
        rest = self._without("recounts")
        found = [self._whole(rest, datetime.combine(self.settled, at)) for at in (time(), LAST_MINUTE)] if rest else []
        first, last = found if len(found) > 1 else (None, None)
        if self._asks or first is None or last is None or last.at - first.at != timedelta(days=1):
            return None
        near = [each for each in (first, last) if each.at.date() == self.settled.date() and each.zone != self.zone]
        return near[0] if near else None

    def _read(self, words: str, now: datetime) -> datetime | None:
        found = self._whole(words, now)
        return found.at if found and found.zone == self.zone else None

    def _whole(self, words: str, now: datetime) -> DueMoment | None:
        scene = self._scene
        then = Scene(scene.lang, scene.names, scene.asker, now.replace(tzinfo=ZoneInfo(self.zone)))
        found = then.moment(words, cued=True)
        whole = found is not None and not words[: found.cue_start].strip() and not words[found.end :].strip()
        readings = found.readings if found and whole else ()
        return readings[0] if len(readings) == 1 and isinstance(readings[0], DueMoment) else None

    def _without(self, *names: str) -> str:
        reading = self._scene.reading(self._text)
        words, first, last = reading.words, 0, reading.length
        lists = reading.phrases.lists
        known = frozenset[str]().union(*(lists[name] for name in names)) - lists["retimes_at"]
        while first < last and words.words[first] in known:
            first += 1
        while last > first and words.words[last - 1] in known:
            last -= 1
        return words.text[words.starts[first] : words.ends[last - 1]] if last > first else ""


def _numbers(reading: Reading) -> list[int]:
    digits = [int(each) for each in re.findall(r"\d{1,4}", reading.words.text)]
    return digits + [number for number, _, _ in numbers_of(reading)]


def _said_in_numbers(reading: Reading) -> set[str]:
    words = reading.words.words
    return {word for _, first, last in numbers_of(reading) for word in words[first:last]} | {
        word for word in words if word.isdecimal()
    }


@cache
def _clock() -> re.Pattern[str]:
    return re.compile(r"(\d{1,2})[.:٫](\d{2})")


@cache
def _ordinal() -> re.Pattern[str]:
    return re.compile(r"(\d{1,2})[-\s]?(\D{1,3})", re.IGNORECASE)
