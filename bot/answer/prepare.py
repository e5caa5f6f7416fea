"""The hall's first half: who speaks, where, in which language, and what is meant. Changes nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast, get_args

from sqlalchemy.orm import Session

from bot.answer.defaults import Defaults
from bot.answer.guests import find_asker
from bot.answer.items.by_reference import by_reference
from bot.answer.items.quoted_item import of_quoted
from bot.answer.items.said_out import said_out
from bot.answer.lines import Lines
from bot.answer.names import NameIndex
from bot.answer.overheard import heard, is_overheard
from bot.answer.reminders.before_deadline import leaning
from bot.answer.talk import to_talked
from bot.answer.talking import Talking
from bot.answer.texts.given import Model
from bot.answer.texts.letter import without_frame
from bot.answer.texts.mail_head import pasted_letter
from bot.answer.texts.pasted import to_proposals
from bot.answer.together_put_right import together_put_right
from bot.answer.what_is_meant import what_is_meant
from bot.message import Dropped, Incoming, Message, Said
from bot.minutes.files.types import Spoken
from bot.understand.named.names import Names
from bot.understand.types import Asker, Talked, Understanding, Understood
from handlers.commands.fields import Lang
from storage.places import find_place
from storage.tables.inbox import Talk
from storage.tables.people import Person
from storage.tables.places import Place
from storage.talks import find_talk, last_exchange, to_state


@dataclass(frozen=True)
class Prepared:
    """What the second half needs; ``offer`` is the id of an offer that was pressed. ``proposed``: a machine read
    the message, so that what changes data is shown first and kept only by the person; ``by_meaning``: that machine was
    the reader of words or the meaning index, or went by telling words; it was no language model; ``half``: it led to no
    more than a question. ``version``: that of the row beside which a button stood; ``versions``: those of the items
    that were marked in a list. ``lines``: several marked lines, each to be recorded by itself. ``typed``: the
    fields of a form as they were sent. ``ref``: the id on its platform of the message that was said. ``windows``:
    forms are shown as a whole. ``talk``: the row that holds what was talked of. ``spoken``: all that was said in a
    text that came along; ``model`` may be offered it. ``before``: of what was said, when the person had last spoken
    here. ``also``: the other requests of the same message, in order; ``event`` tells that message apart. ``question``:
    the choice that was asked for last, as it was remembered."""

    understanding: Understanding
    talked: Talked
    asker: Asker
    names: Names
    offer: int | None = None
    proposed: bool = False
    by_meaning: bool = False
    half: bool = False
    version: int | None = None
    versions: Mapping[int, int] | None = None
    lines: Lines | None = None
    typed: Mapping[str, Any] | None = None
    ref: str | None = None
    windows: bool = False
    talk: int | None = None
    spoken: Sequence[Spoken] | None = None
    model: Model | None = None
    before: datetime | None = None
    also: tuple[Understood, ...] = ()
    event: str = ""
    question: Mapping[str, Any] | None = None


def prepare(
    session: Session,
    names: NameIndex,
    message: Message,
    defaults: Defaults,
    now: datetime,
    known: tuple[Person | None, Place | None] | None = None,
) -> Prepared:
    """Reads the message as what it means; never raises for what people type. ``known``: who speaks and where, if
    that was looked up already."""
    person, place = known or _find(session, message)
    talk = None if is_overheard(message) else _find_talk(session, message, person, place)
    state = to_state(talk, now)
    asker = _asker(message, person, place, defaults, state.get("lang"))
    index = _index(session, names, message, person, place)
    talked = of_quoted(message, asker, to_talked(state))
    pasted = isinstance(message, Said) and pasted_letter(message.text) is not None
    unframed = without_frame(message, asker, index)
    talking = Talking(session, unframed, person, place, asker, index, talked, now, pasted=pasted)
    talking = said_out(by_reference(talking))
    said = talking.message
    given = to_proposals(session, said, asker, index, now, (person, place))
    whole = given.understanding if given else None
    meant = together_put_right(leaning(talking), lambda each: what_is_meant(each, said, whole, defaults))
    offer, version, typed = (getattr(message, name, None) for name in ("offer", "version", "fields"))
    return Prepared(
        understanding=meant.understanding,
        also=meant.also,
        event=message.event,
        talked=talked,
        asker=asker,
        names=index,
        offer=offer,
        proposed=meant.shown,
        by_meaning=meant.shown,
        half=meant.half,
        version=version,
        versions=getattr(message, "versions", None),
        lines=Lines(message.event, meant.read) if len(meant.read) > 1 else None,
        typed=typed,
        ref=getattr(message, "ref", None),
        windows=message.spot.windows,
        talk=talk.id if talk else None,
        spoken=given.spoken if given else None,
        model=defaults.model,
        before=last_exchange(talk) if isinstance(message, Said) else None,
        question=state.get("question"),
    )


def prepare_file(
    session: Session, names: NameIndex, dropped: Dropped, defaults: Defaults, now: datetime
) -> Prepared | None:
    """As ``prepare``, of a file; nothing where it is not for Focal, or who sent it, or where, isn't known yet."""
    message = heard(session, dropped)
    person, place = _find(session, dropped)
    if message is None or person is None or place is None:
        return None
    return prepare(session, names, message, defaults, now, (person, place))


def _index(session: Session, names: NameIndex, message: Message, person: Person | None, place: Place | None) -> Names:
    audience = message.spot.audience or (place.audience if place else None)
    staff = person is not None and person.kind == "staff"
    return names.get(session, staff=staff, public=audience == "public")


def _find(session: Session, message: Incoming) -> tuple[Person | None, Place | None]:
    sender = message.sender
    place = find_place(session, sender.platform, sender.installation, message.spot.place)
    return find_asker(session, sender), place


def _asker(
    message: Incoming, person: Person | None, place: Place | None, defaults: Defaults, talked: str | None
) -> Asker:
    # A word or two are in no language for certain: then in the one that was spoken just before.
    said = getattr(message, "lang", None)
    lang = said or (person and person.lang) or (place and place.lang) or talked or defaults.lang
    known = cast(Lang, lang) if lang in get_args(Lang) else defaults.lang
    zone = (person and person.zone) or (place and place.zone) or defaults.zone
    ref, group = person.ref if person else message.sender.user, place.group_id if place else None
    return Asker(ref=ref, lang=known, zone=zone, group=group)


def _find_talk(session: Session, message: Incoming, person: Person | None, place: Place | None) -> Talk | None:
    if person is None or place is None:
        return None
    return find_talk(session, person.id, place.id, message.spot.thread or "")
