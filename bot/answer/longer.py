"""Another deadline said by how much later or sooner it is: "give 12 two more weeks", "delay it by three days"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from bot.answer.described import to_context
from bot.message import Message, Said
from bot.understand.data import talk_of
from bot.understand.leads import lengths_in
from bot.understand.names import Names
from bot.understand.task import Scene
from bot.understand.types import Asker, Incomplete, Understanding, Understood
from bot.understand.words import words_of
from handlers.commands.fields import DueDate, DueMoment
from handlers.commands.items import MoveDeadline
from handlers.reader import to_reader
from storage.items import find_visible
from storage.tables.people import Person
from storage.tables.places import Place

# What is put off for longer is asked about as a date.
MOST_DAYS = 3_660


def by_days(
    session: Session,
    message: Message,
    meant: Understanding,
    known: tuple[Person | None, Place | None],
    asker: Asker,
    names: Names,
    now: datetime,
) -> Understood | None:
    """The deadline that such words give the item; nothing where they say no length of time, or the item has no day.
    It counts from the deadline as it is, or from today where that would be past. To be shown first."""
    if not isinstance(message, Said) or not message.addressed or not _moves(meant):
        return None
    scene = Scene(meant.lang, names, asker, now)
    days = _days(message.text, scene)
    number = _number(meant, scene, abs(days)) if days else None
    if number is None:
        return None
    item = find_visible(session, number, to_reader(to_context(session, message, known, asker, now)))
    day = item.due_date if item is not None and item.due_kind == "date" else None
    return Understood(meant.lang, _moved(number, day, days, _today(scene))) if day else None


def _moves(meant: Understanding) -> bool:
    # Seen at once, since every message comes by.
    command = meant.command if isinstance(meant, Incomplete) else type(getattr(meant, "command", None)).__name__
    return command == "MoveDeadline"


def _today(scene: Scene) -> date:
    return scene.now.astimezone(ZoneInfo(scene.asker.zone)).date()


def _number(meant: Understanding, scene: Scene, days: int) -> int | None:
    """The item that is to have another deadline, where no day was said but a length of time alone, which was taken for
    one from today on."""
    if isinstance(meant, Incomplete):
        return int(str(meant.fields.get("item", 0))) if meant.missing == ("due",) else None
    command = meant.command if isinstance(meant, Understood) else None
    if not isinstance(command, MoveDeadline):
        return None
    # "На три дня" is by three days, and at three o'clock; today's hour is meant by nobody who says a length of time.
    due, today = command.due, _today(scene)
    from_today = isinstance(due, DueDate) and due.date == today + timedelta(days=days)
    return command.item if from_today or (isinstance(due, DueMoment) and due.at.date() == today) else None


def _days(text: str, scene: Scene) -> int:
    """How many days later; below 0: sooner, 0 where no one length of time is said, or one from now on."""
    found, lists = lengths_in(text, scene), talk_of(scene.lang)["lists"]
    if len(found) != 1 or found[0] > MOST_DAYS or _says(text, lists["counted_from_today"]):
        return 0
    return -found[0] if _says(text, lists["sooner"]) else found[0]


def _says(text: str, forms: Sequence[str]) -> bool:
    said = words_of(text).words
    each = (words_of(form).words for form in forms)
    return any(said[at : at + len(form)] == form for form in each for at in range(len(said)))


def _moved(number: int, due: date, days: int, today: date) -> MoveDeadline:
    change = timedelta(days=days)
    day = due + change if due + change > today or days < 0 else today + change
    return MoveDeadline(item=number, due=DueDate(date=day))
