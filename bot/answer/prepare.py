"""The hall's first half: who speaks, where, in which language, and what is meant. Changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any, cast, get_args

from sqlalchemy.orm import Session

from bot.answer.agreed import agreed_and_more
from bot.answer.before_deadline import leaning
from bot.answer.both_bodies import both_bodies
from bot.answer.defaults import Defaults
from bot.answer.described import answered_in_words, is_of_another, of_item
from bot.answer.for_others import tells_of_others
from bot.answer.from_to import stretches
from bot.answer.given import Model
from bot.answer.guests import find_asker
from bot.answer.lines import Lines, only_line, read_lines
from bot.answer.listed_lines import list_recorded, list_shown
from bot.answer.longer import by_days
from bot.answer.looked_over import looked_over
from bot.answer.month_said import in_month_of
from bot.answer.names import NameIndex
from bot.answer.no_number import no_number
from bot.answer.overheard import is_overheard
from bot.answer.pasted import to_proposals
from bot.answer.put_right import put_right_at_once
from bot.answer.rather_described import rather_described
from bot.answer.reckoned import reckoned
from bot.answer.recounted import recounted
from bot.answer.remarks import beside_remark
from bot.answer.reminded import reminded
from bot.answer.requests import asks
from bot.answer.retimed import retimed
from bot.answer.reworded import put_in_words
from bot.answer.said_out import said_out
from bot.answer.several import of_several, one_of, points_of
from bot.answer.talk import to_talked
from bot.answer.talking import Talking
from bot.answer.twofold import requests_of
from bot.answer.unsaid import unsaid
from bot.answer.which_of_row import which_of_row
from bot.message import Incoming, Message, Pressed, Said
from bot.minutes.files.types import Spoken
from bot.understand.by_meaning import by_meaning
from bot.understand.named.names import Names
from bot.understand.sense.going_on import goes_on
from bot.understand.text.language import spoken_in
from bot.understand.types import Asker, Incomplete, Nothing, Talked, Unclear, Understanding, Understood
from handlers.answer import Line
from handlers.commands.catalogue import from_dict
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
    more than a question. ``version``: that of the row beside which a button stood. ``lines``: several marked lines,
    each to be recorded by itself. ``typed``: the fields of a form as they were sent. ``ref``: the id on its platform of
    the message that was said. ``windows``: forms are shown as a whole. ``talk``: the row that holds what was talked of.
    ``spoken``: all that was said in a text that came along; ``model`` may be offered it. ``before``: of what was said,
    when the person had last spoken here. ``also``: the other requests of the same message, in order; ``event`` tells
    that message apart."""

    understanding: Understanding
    talked: Talked
    asker: Asker
    names: Names
    offer: int | None = None
    proposed: bool = False
    by_meaning: bool = False
    half: bool = False
    version: int | None = None
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


def prepare(
    session: Session,
    names: NameIndex,
    message: Message,
    defaults: Defaults,
    now: datetime,
    known: tuple[Person, Place] | None = None,
) -> Prepared:
    """Reads the message as what it means; never raises for what people type. ``known``: who speaks and where, if
    that was looked up already."""
    person, place = known or _find(session, message)
    talk = None if is_overheard(message) else _find_talk(session, message, person, place)
    state = to_state(talk, now)
    asker = _asker(message, person, place, defaults, state.get("lang"))
    index = _index(session, names, message, person, place)
    talked = to_talked(state)
    heard = said_out(message, asker, index, talked, now)
    talking = leaning(Talking(session, heard, person, place, asker, index, talked, now, heard is not message))
    given = to_proposals(session, heard, asker, index, now, (person, place))
    beyond = given.understanding if given else _at_once(talking)
    read = () if beyond else read_lines(heard, asker, index, now) or list_recorded(talking) or _several(talking)
    beyond = beyond or unsaid(session, heard, asker, index, person, now)
    each = () if read or beyond else list_shown(talking) or agreed_and_more(talking) or requests_of(talking)
    understanding = read[0][1] if read else beyond or (each[0] if each else _one_of(talking) or _plainly(talking))
    read = read or points_of(understanding)
    meant = None if read or each else _otherwise(talking, understanding, defaults)
    told = looked_over(talking, meant or (understanding if read or each else _later(talking, understanding)))
    again = meant is not None or _is_guessed(told, talked)
    offer, version, typed = (getattr(message, name, None) for name in ("offer", "version", "fields"))
    return Prepared(
        understanding=told,
        also=each[1:] if isinstance(told, Understood) else (),
        event=message.event,
        talked=talked,
        asker=asker,
        names=index,
        offer=offer,
        proposed=again,
        by_meaning=again,
        half=isinstance(meant, Unclear | Incomplete),
        version=version,
        lines=Lines(message.event, read) if len(read) > 1 else None,
        typed=typed,
        ref=getattr(message, "ref", None),
        windows=message.spot.windows,
        talk=talk.id if talk else None,
        spoken=given.spoken if given else None,
        model=defaults.model,
        before=last_exchange(talk) if isinstance(message, Said) else None,
    )


def _at_once(talking: Talking) -> Understanding | None:
    again = reckoned(talking) or recounted(talking) or retimed(talking)
    return again or no_number(talking) or put_right_at_once(talking)


def _index(session: Session, names: NameIndex, message: Message, person: Person | None, place: Place | None) -> Names:
    audience = message.spot.audience or (place.audience if place else None)
    staff = person is not None and person.kind == "staff"
    return names.get(session, staff=staff, public=audience == "public")


def _otherwise(talking: Talking, understanding: Understanding, defaults: Defaults) -> Understanding | None:
    # Not said plainly, and so shown first.
    meant = of_item(talking, understanding) or _by_meaning(talking, understanding, defaults)
    if (other := rather_described(talking, meant or understanding)) is not None:
        return by_days(talking, other) or other
    if meant is not None and is_of_another(talking, meant):
        return None
    return (by_days(talking, meant) if meant else None) or meant


def _is_guessed(understanding: Understanding, talked: Talked) -> bool:
    return (isinstance(understanding, Understood) and understanding.guess) or goes_on(understanding, talked)


def _by_meaning(talking: Talking, understanding: Understanding, defaults: Defaults) -> Understanding | None:
    # Of what nobody said to Focal nothing is guessed.
    if not isinstance(talking.message, Said) or is_overheard(talking.message):
        return None
    text, names, talked, asker = talking.message.text, talking.names, talking.talked, talking.asker
    return by_meaning(text, understanding, names, talked, asker, talking.now, defaults.meaning)


def _several(talking: Talking) -> tuple[tuple[str, Understanding], ...]:
    if not talking.text or talking.talked.form or tells_of_others(talking):
        return ()
    return in_month_of(talking, of_several(talking.text, _each(talking), partial(asks, talking), stretches(talking)))


def _each(talking: Talking) -> Callable[[str], Understanding]:
    """How a part of a message is read; a length of time counts from the deadline as it is."""

    def read(words: str) -> Understanding:
        meant = talking.read(words)
        return by_days(talking, meant, words) or meant

    return read


def _one_of(talking: Talking) -> Understanding | None:
    text = "" if talking.talked.form else talking.text
    if text and (found := which_of_row(talking, stretches(talking))) is not None:
        return found
    return one_of(text, spoken_in(text, talking.asker.lang), talking.read) if text else None


def _find(session: Session, message: Incoming) -> tuple[Person | None, Place | None]:
    sender = message.sender
    place = find_place(session, sender.platform, sender.installation, message.spot.place)
    return find_asker(session, sender), place


def _later(talking: Talking, meant: Understanding) -> Understanding:
    """With the deadline that a length of time gives, which may have been said before it was asked of which item."""
    said = str((talking.talked.form or {}).get("said") or "")
    return by_days(talking, meant) or (by_days(talking, meant, said) if said else None) or meant


def _plainly(talking: Talking) -> Understanding:
    meant = reminded(talking, _understanding(talking))
    return both_bodies(talking) or put_in_words(talking, meant) or beside_remark(talking, meant) or meant


def _understanding(talking: Talking) -> Understanding:
    message, asker = talking.message, talking.asker
    if isinstance(message, Said):
        meant = talking.read(message.text)
        if isinstance(meant, Nothing) and meant.reason.key == "nothing-understood":
            return only_line(message, asker, talking.names, talking.now) or meant
        return answered_in_words(talking, meant) or meant
    lang = asker.lang or "en"
    data = message.command if isinstance(message, Pressed) else None
    try:
        return Understood(lang, from_dict(data)) if data else Nothing(lang, Line(key="nothing-understood"))
    except ValueError:
        return Nothing(lang, Line(key="offer-gone"))


def _asker(
    message: Incoming, person: Person | None, place: Place | None, defaults: Defaults, talked: str | None
) -> Asker:
    # A word or two are in no language for certain: then in the one that was spoken just before.
    said = getattr(message, "lang", None)
    lang = said or (person and person.lang) or (place and place.lang) or talked or defaults.lang
    known = cast(Lang, lang) if lang in get_args(Lang) else defaults.lang
    zone = (person and person.zone) or (place and place.zone) or defaults.zone
    return Asker(ref=person.ref if person else message.sender.user, lang=known, zone=zone)


def _find_talk(session: Session, message: Incoming, person: Person | None, place: Place | None) -> Talk | None:
    if person is None or place is None:
        return None
    return find_talk(session, person.id, place.id, message.spot.thread or "")
