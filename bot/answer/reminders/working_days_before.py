"""One's own reminder so many working days before an item's deadline, counted by the calendar of one's duty station."""

from __future__ import annotations

from datetime import date, datetime, time

from bot.answer.talking import Talking
from bot.message import Said
from bot.understand.data import talk_of
from bot.understand.fields.before_it import LONGEST
from bot.understand.fields.working_before import WorkingBefore, working_before
from bot.understand.patterns.polite import read
from bot.understand.types import Understood
from handlers.commands.fields import DueMoment, Lang
from handlers.commands.notices import RemindMe, SnoozeReminder
from handlers.due_meetings import on_working_days
from storage.items import find_visible

HOUR = time(9)
# What is farther ahead is asked about as a date.
MOST = 60


def so_many_before(talking: Talking) -> Understood | None:
    """The reminder on that day, beside those of the item; of a day that is past the handler says so. None for anything
    else, and where the item is due on no day."""
    text = talking.free(LONGEST)
    if not text or not isinstance(talking.message, Said) or talking.person is None:
        return None
    lang = talking.lang_of(text)
    said = next(filter(None, (working_before(each, lang) for each in read(text, lang, talking.names))), None)
    number = (said.item or talking.talked.item) if said else None
    item = find_visible(talking.session, number, talking.reader()) if number is not None else None
    due = talking.due_day(number) if item is not None and item.kind != "personal" and number is not None else None
    if said is None or item is None or due is None or said.count > MOST:
        return None
    day = on_working_days(talking.session, due, -said.count, talking.person.station)
    at = _moment(talking, said, day, lang)
    return Understood(lang, RemindMe(text=item.text, at=at)) if at else None


def _moment(talking: Talking, said: WorkingBefore, day: date, lang: Lang) -> DueMoment | None:
    """At the hour that is said, as it is read of any reminder on a day; in the morning where none is."""
    if not said.half:
        return DueMoment(at=datetime.combine(day, HOUR), zone=talking.asker.zone)
    told: str = talk_of(lang)["groups"]["remind_of"][0]
    meant = talking.read(told.format(item=said.item or talking.talked.item, day=day.isoformat(), half=said.half))
    command = meant.command if isinstance(meant, Understood) else None
    at = command.until if isinstance(command, SnoozeReminder) else getattr(command, "at", None)
    return at if isinstance(at, DueMoment) and at.at.date() == day else None
