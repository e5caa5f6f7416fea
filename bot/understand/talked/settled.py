"""The day and the hour that were settled a moment ago, in the light of which another is read: "the 15th", "at 9:30"."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.understand.dates.types import Found
from bot.understand.doubts import Unreadable
from bot.understand.fields.before_it import last_met
from bot.understand.fields.task import Scene
from bot.understand.named.names import Names
from bot.understand.patterns.match import anywhere
from bot.understand.patterns.phrases import phrases_of
from bot.understand.patterns.reading import Match, Reading
from bot.understand.talked.again import TIMES, day_in_month, day_of, offered
from bot.understand.text.small import is_small
from bot.understand.text.words import is_han, words_of
from bot.understand.types import Draft, Talked
from handlers.commands.fields import Due, DueDate, DueMoment, Lang

LAST_MINUTE = time(23, 59)
MONTHS, MIDDLE = 4, 10
# Hours: nobody meets before the one, and from the other on it is afternoon.
MORNING, NOON = 7, 12
WEEK = timedelta(days=7)
LONGEST = 240
SOON, ODD = timedelta(minutes=25), timedelta(minutes=37)


def on_same_day(text: str, lang: Lang, names: Names, talked: Talked) -> str:
    """The text with the day that the item spoken of was given last where it says "the same day"."""
    if talked.day is None or len(text) > LONGEST:
        return text
    reading = Reading(words_of(text), phrases_of(lang), names)
    found = [(at, match.end) for at, match in anywhere(reading, "same_day")]
    of_other = any(m.value == "same" and number_beside(reading, at, m) for at, m in anywhere(reading, "hangs_on"))
    if len({end for _, end in found}) != 1 or of_other:
        # "The same date for 3 as for 2" is that of another item.
        return text
    # With its article, where it has one.
    at, end = min(found)
    return f"{text[: reading.words.starts[at]]}{talked.day}{text[reading.words.ends[end - 1] :]}"


def check_days(draft: Draft, scene: Scene, talked: Talked) -> None:
    """Raises ``Unreadable`` where it is said which day was wrong, but it is none or wasn't settled, or the other isn't
    one whole; and where other words than those of ``beside_day`` stand beside the day that puts another right."""
    said = [slot.words for name, slot in draft.slots.items() if name in ("not_day", "due", "until", "timing")]
    wrong = "not_day" in draft.slots
    if wrong and not (all(_is_day(words, scene) for words in said) and _was_so(draft, scene, talked)):
        raise Unreadable
    if "righted" in draft.slots and not _is_day(draft.slots["righted"].words, scene):
        raise Unreadable


def number_beside(reading: Reading, at: int, match: Match) -> int | None:
    """The place of the number of the item on whose deadline a day hangs: right behind the words, or in Chinese right
    before them, with what an item is called between."""
    words, lists = reading.words.words, reading.phrases.lists
    han = is_han(words[at])
    place = at - 1 if han else match.end
    while han and place > 0 and words[place] in lists["item_after"]:
        place -= 1
    return place if 0 < place < reading.length and words[place].isdecimal() else None


def _was_so(draft: Draft, scene: Scene, talked: Talked) -> bool:
    # "14:30, not 10:00" puts nothing right where no hour was settled, "not Friday" not where that was a Monday.
    if "of_day" not in draft.slots:
        return True
    words, day = draft.slots["not_day"].words, date.fromisoformat(draft.slots["of_day"].words)
    hour = hour_on(words, day, scene)
    if isinstance(hour, DueMoment):
        return any(isinstance(each, DueMoment) and each.at.time() == hour.at.time() for each in _settled(talked))
    wrong = _in_month(words, day, scene) or _in_week(words, day, scene) or _read(words, _now(scene), scene)
    return not isinstance(wrong, DueDate) or wrong.date == day


def _is_day(words: str, scene: Scene) -> bool:
    found = scene.due(words, cued=True) or scene.moment(words, cued=True)
    rest = words_of(f"{words[: found.cue_start]} {words[found.end :]}").words if found else ()
    allowed = scene.reading(words).phrases.lists["beside_day"]
    return found is not None and all(is_small(each) or each in allowed for each in rest) and not _is_soon(found, scene)


def _is_soon(found: Found, scene: Scene) -> bool:
    # "Hold on, two minutes" asks for patience.
    moments = [each.at for each in found.readings if isinstance(each, DueMoment)]
    now = _now(scene)
    return any(now <= each < now + SOON for each in moments)


def keep_day(draft: Draft, fields: dict[str, Any], scene: Scene, talked: Talked) -> None:
    """Where only an hour is said, it is one of the day that was settled, and where only a day of the month is, it is
    one of that month; unless that is past."""
    name = next((each for each in ("due", "until", "timing") if each in draft.slots), None)
    settled = draft.slots["of_day"].words if "of_day" in draft.slots else None
    # "Move it to the 25th" of an item due in January is said of that month; "to Friday" is the next one all the same.
    same = draft.command == "MoveDeadline" and fields.get("item", talked.item) == talked.item
    moved = (talked.day or _shown(talked)) if same else None
    if name is None or not (settled or moved):
        return
    words, day = draft.slots[name].words, date.fromisoformat(settled or moved or "")
    found = _later(words, scene, talked) or _by_day(hour_on(words, day, scene), words, scene, talked)
    found = found or _day_end(words, day, scene) or (day_in_month(words, day, scene) if settled else None)
    if found is None and name != "until":
        week = _in_week(words, day, scene) if settled else None
        # "Make that Friday", of a Friday: the one that stands already is meant by nobody.
        found = _in_month(words, day, scene) or (week if isinstance(week, DueDate) and week.date != day else None)
    if found is not None and _ahead(found, scene):
        fields["start" if name == "timing" else name] = found.model_dump(mode="json", exclude_none=True)


def keep_hour(draft: Draft, fields: dict[str, Any], scene: Scene, talked: Talked) -> None:
    """Another day that is said of what was settled for an hour keeps that hour: "no, Friday, same time"."""
    snoozed, name = draft.command == "SnoozeReminder", "until" if draft.command == "SnoozeReminder" else "due"
    # For how long a reminder was put off says nothing of the deadline's hour.
    settled = (getattr(talked.command, each, None) for each in (("until",) if snoozed else ("due", "at")))
    moment, day = next((each for each in settled if isinstance(each, DueMoment)), None), fields.get(name)
    # What is said of the item spoken of has its number from the talk, and not from the words.
    onward = draft.command in ("MoveDeadline", "SnoozeReminder") and not _says_item(draft)
    if moment is None or not onward or not isinstance(day, dict) or day.get("kind") != "date":
        return
    at = datetime.combine(date.fromisoformat(day["date"]), moment.at.time())
    kept = moment.model_copy(update={"at": at})
    if _ahead(kept, scene):
        fields[name] = kept.model_dump(mode="json", exclude_none=True)


def _says_item(draft: Draft) -> bool:
    return "item" in draft.slots and draft.slots["item"].end > 0


def _shown(talked: Talked) -> str | None:
    shown = offered(talked)
    return day_of(shown) if shown is not None and getattr(shown, "item", None) == talked.item else None


def _day_end(words: str, day: date, scene: Scene) -> DueDate | None:
    # "By the end of the day": of the one just settled; "by the end of the day tomorrow" is of another.
    reading = scene.reading(words)
    at, match = max(anywhere(reading, "day_end"), key=lambda each: each[1].end - each[0], default=(0, None))
    rest = f"{reading.words.said(0, at)} {reading.words.said(match.end, reading.length)}" if match else ""
    return DueDate(date=day) if match and scene.moment(rest, cued=True) is None else None


def hour_on(words: str, day: date, scene: Scene) -> Due | None:
    """The hour that is said alone, on this day; None where anything else is said."""
    # An hour alone is the next such hour: at the end of a day that is a day later than at its beginning.
    first, last = (_read(words, datetime.combine(day, clock), scene) for clock in (time(), LAST_MINUTE))
    if not isinstance(first, DueMoment) or not isinstance(last, DueMoment) or first.at.date() != day:
        return None
    return first if last.at - first.at == timedelta(days=1) else None


def _later(words: str, scene: Scene, talked: Talked) -> Due | None:
    # "An hour later" counts from what was settled: read at another minute of today it would be at another.
    if any(match.value == "from_today" for _, match in anywhere(scene.reading(words), "moved")):
        return None
    now = _now(scene)
    first, last = (_read(words, now + each, scene) for each in (timedelta(), ODD))
    if not isinstance(first, DueMoment) or not isinstance(last, DueMoment) or last.at - first.at != ODD:
        return None
    settled = next((each for each in _settled(talked) if isinstance(each, DueMoment)), None)
    if settled is None:
        raise Unreadable
    minutes = round((first.at - now) / timedelta(minutes=1))
    return settled.model_copy(update={"at": settled.at + timedelta(minutes=minutes)})


def _settled(talked: Talked) -> list[Any]:
    return [getattr(last_met(talked), name, None) for name in (*TIMES, "start")]


def _by_day(hour: Due | None, words: str, scene: Scene, talked: Talked) -> Due | None:
    # "No, at 3" of what was settled for the afternoon, or of a meeting, is no hour of the night.
    meets = isinstance(getattr(last_met(talked), "start", None), DueMoment | DueDate)
    late = any(isinstance(each, DueMoment) and each.at.hour >= NOON for each in _settled(talked))
    if not (late or meets) or not isinstance(hour, DueMoment) or hour.at.hour >= MORNING:
        return hour
    said = scene.reading(words)
    if not said.phrases.lists["am"].isdisjoint(said.words.words):
        return hour
    return hour.model_copy(update={"at": hour.at + timedelta(hours=NOON)})


def _in_month(words: str, day: date, scene: Scene) -> Due | None:
    # "The 15th" alone is that of each month in turn; a weekday is not the same day of all.
    months = [(day.year + (day.month - 1 + ahead) // 12, (day.month - 1 + ahead) % 12 + 1) for ahead in range(MONTHS)]
    first = _read_in(words, months[0], 1, scene)
    if not isinstance(first, DueDate) or (first.date.year, first.date.month) != months[0]:
        return None
    # "The day after tomorrow" is so many days from any day, "the 15th" the 15th from any.
    able = [month for month in months if first.date.day <= monthrange(*month)[1]]
    days = [_read_in(words, month, 1, scene) for month in able] + [_read_in(words, months[0], MIDDLE, scene)]
    same = [isinstance(each, DueDate) and each.date.day == first.date.day for each in days]
    right = [isinstance(each, DueDate) and (each.date.year, each.date.month) for each in days[:-1]]
    return first if all(same) and right == able else None


def _read_in(words: str, month: tuple[int, int], day: int, scene: Scene) -> Due | None:
    return _read(words, datetime.combine(date(*month, day), time()), scene)


def _in_week(words: str, day: date, scene: Scene) -> Due | None:
    # "Thursday rather than Friday" of a day weeks ahead is the Thursday of that week, not the one to come.
    if day - _today(scene) <= WEEK:
        return None
    sunday = datetime.combine(day, time()) - timedelta(days=day.isoweekday())
    # On a Monday "Monday" is another, and on a Sunday "Sunday": one of the two pairs of days tells of any weekday.
    found = (_from(words, first, scene) for first in (sunday, sunday - timedelta(days=1)))
    return next((each for each in found if each is not None and each.date - sunday.date() <= WEEK), None)


def _from(words: str, first: datetime, scene: Scene) -> DueDate | None:
    # "A week later" is as far from any day, the same Thursday ahead of two days in a row; "Thursday week" is in no
    # week but one that counts from today.
    read = [_read(words, each, scene) for each in (first, first + timedelta(days=1), first + WEEK)]
    days = [each for each in read if isinstance(each, DueDate)]
    same = len(days) == len(read) and days[0].date == days[1].date == days[2].date - WEEK
    return days[0] if same else None


def _now(scene: Scene) -> datetime:
    """The speaker's own time, naive."""
    return scene.now.astimezone(ZoneInfo(scene.asker.zone)).replace(tzinfo=None)


def _today(scene: Scene) -> date:
    return _now(scene).date()


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
