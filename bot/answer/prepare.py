"""The hall's first half: who speaks, where, in which language, and what is meant. Changes nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import cast, get_args

from sqlalchemy.orm import Session

from bot.answer.names import NameIndex
from bot.answer.talk import to_talked
from bot.message import Incoming, Message, Said
from bot.understand.names import Names
from bot.understand.resolve import resolve
from bot.understand.types import Asker, Nothing, Talked, Understanding, Understood
from bot.understand.understand import understand
from handlers.answer import Line
from handlers.commands.catalogue import from_dict
from handlers.commands.fields import Lang
from storage.people import find_person
from storage.places import find_place
from storage.tables.people import Person
from storage.tables.places import Place
from storage.talks import get_talk


@dataclass(frozen=True)
class Defaults:
    """What the deployment speaks and where it sits, for those who have not said."""

    lang: Lang
    zone: str


@dataclass(frozen=True)
class Prepared:
    """What the second half needs; ``offer`` is the id of an offer that was pressed. ``proposed``: a machine read
    the message, so that what changes data is shown first and kept only by the person. ``version``: that of the row
    beside which a button stood."""

    understanding: Understanding
    talked: Talked
    asker: Asker
    names: Names
    offer: int | None = None
    proposed: bool = False
    version: int | None = None


def prepare(session: Session, names: NameIndex, message: Message, defaults: Defaults, now: datetime) -> Prepared:
    """Reads the message as what it means; never raises for what people type."""
    person = find_person(session, message.sender.user)
    place = find_place(session, message.sender.platform, message.sender.installation, message.spot.place)
    asker = _asker(message, person, place, defaults)
    index = names.get(session, staff=person is not None and person.kind == "staff")
    talked = _talked(session, message, person, place, now)
    understanding = _understanding(message, asker, index, talked, now)
    offer, version = (getattr(message, name, None) for name in ("offer", "version"))
    return Prepared(understanding, talked, asker, index, offer, version=version)


def _understanding(message: Message, asker: Asker, names: Names, talked: Talked, now: datetime) -> Understanding:
    if isinstance(message, Said):
        return resolve(understand(message.text, asker, names, talked, now), names, asker, talked, now)
    lang = asker.lang or "en"
    command = getattr(message, "command", None)
    try:
        fields = getattr(message, "fields", None)
        data = {"command": command, "fields": fields} if fields is not None else command
        return Understood(lang, from_dict(data)) if data else Nothing(lang, Line(key="nothing-understood"))
    except ValueError:
        return Nothing(lang, Line(key="offer-gone"))


def _asker(message: Incoming, person: Person | None, place: Place | None, defaults: Defaults) -> Asker:
    said = getattr(message, "lang", None)
    lang = said or (person and person.lang) or (place and place.lang) or defaults.lang
    known = cast(Lang, lang) if lang in get_args(Lang) else defaults.lang
    zone = (person and person.zone) or (place and place.zone) or defaults.zone
    return Asker(ref=message.sender.user, lang=known, zone=zone)


def _talked(session: Session, message: Incoming, person: Person | None, place: Place | None, now: datetime) -> Talked:
    if person is None or place is None:
        return Talked()
    return to_talked(get_talk(session, person.id, place.id, message.spot.thread or "", now))
