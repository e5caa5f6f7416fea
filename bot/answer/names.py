"""The register as an index of what may be typed, made again only when the register changed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import cast

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from bot.answer.options import Options
from bot.understand.named.names import Names
from bot.understand.text.small import is_small
from bot.understand.text.words import is_han
from bot.understand.types import MeetingDay, NameEntry, NameKind, Post
from handlers.levels import READ_BY, Level
from storage.meetings import HOUSES, SESSIONS
from storage.names import list_typed
from storage.settings import register_version
from storage.tables.meetings import Meeting
from storage.tables.people import Person
from storage.tables.register import Body, FocalPoint, Member, Membership

# The letters of a body.
ACRONYM = re.compile(r"[A-ZА-ЯЁ]{2,}(?:-[A-ZА-ЯЁ]+)?")
# The audiences that a reader sees; nothing: staff, who sees all.
Opened = tuple[Level, ...] | None


class NameIndex:
    """Holds the index for staff, for others and for what the public reads: who may not see a person's name cannot
    find it either."""

    def __init__(self) -> None:
        self._made: dict[Opened, tuple[int, Names]] = {}
        self._options: dict[bool, tuple[int, Options]] = {}

    def get(self, session: Session, *, staff: bool, public: bool = False) -> Names:
        """``public``: the public reads what is answered; that counts for others than staff."""
        version, opened = register_version(session), _opened(staff, public)
        held = self._made.get(opened)
        if held is None or held[0] != version:
            meetings, posts = tuple(_meetings(session, staff)), tuple(_posts(session, opened))
            held = (version, _names(tuple(_entries(session, opened)), meetings, posts, tuple(_houses(session))))
            self._made[opened] = held
        return held[1]

    def options(self, session: Session, *, staff: bool) -> Options:
        """The same names for search boxes, made when the first box is searched."""
        version = register_version(session)
        held = self._options.get(staff)
        if held is None or held[0] != version:
            held = (version, Options(_entries(session, _opened(staff, public=True))))
            self._options[staff] = held
        return held[1]


@lru_cache(maxsize=4)
def _names(
    entries: tuple[NameEntry, ...], meetings: tuple[MeetingDay, ...], posts: tuple[Post, ...], houses: tuple[str, ...]
) -> Names:
    """The index of a register; the rooms of a process that hold one of the same register share it."""
    return Names(entries, meetings, posts, houses)


def _opened(staff: bool, public: bool) -> Opened:
    return None if staff else READ_BY["public" if public else "outsiders"]


def _entries(session: Session, opened: Opened) -> Iterator[NameEntry]:
    for subject, id_, text, lang, kind in list_typed(session):
        yield NameEntry(cast(NameKind, subject), id_, text, lang, kind != "alias")
    yield from _members(session)
    for meeting_id in session.scalars(select(Meeting.id)):
        yield NameEntry("meeting", meeting_id, meeting_id)
    for person in _people(session, opened):
        yield from _person(person)


def _people(session: Session, opened: Opened) -> Iterator[Person]:
    # Whoever is not in the register chose their name themselves: it must not be taken for anybody of the register.
    named = None if opened is None else set(session.scalars(_holders(opened)))
    for person in session.scalars(select(Person).where(Person.active, Person.kind != "visitor")):
        if named is None or person.office or person.id in named:
            yield person


def _posts(session: Session, opened: Opened) -> Iterator[Post]:
    people = {each.id: each for each in _people(session, opened)}
    for row in session.scalars(select(Membership).order_by(Membership.id)):
        if (held := people.get(row.person_id)) is not None:
            yield Post(row.capacity, row.group_id, _kind(held), held.ref, row.since, row.until)


def _holders(opened: tuple[Level, ...]) -> Select[int]:
    """People whom an answer names to such readers, since they hold a role that is open to them."""
    return select(FocalPoint.person_id).where(FocalPoint.audience.in_(opened)).distinct()


def _meetings(session: Session, staff: bool) -> Iterator[MeetingDay]:
    query = select(Meeting, Body.kind).join(Body, Body.id == Meeting.group_id).order_by(Meeting.start, Meeting.id)
    for each, kind in session.execute(query if staff else query.where(Body.staff_only.is_(False))):
        groups = (each.group_id, each.joint_id) if each.joint_id else (each.group_id,)
        yield MeetingDay(each.id, groups, each.start, each.end, kind in SESSIONS, each.status == "cancelled")


def _houses(session: Session) -> Iterable[str]:
    return session.scalars(select(Body.id).where(Body.kind.in_(HOUSES)))


def _kind(person: Person) -> NameKind:
    return "office" if person.office else "person"


def _person(person: Person) -> Iterator[NameEntry]:
    kind = _kind(person)
    yield NameEntry(kind, person.ref, person.name)
    for lang, text in person.names.items():
        yield NameEntry(kind, person.ref, text, lang)
    short = [_unbracketed(text) for text in (person.name, *person.names.values())]
    own = (_without_body(each or text) for each, text in zip(short, (person.name, *person.names.values()), strict=True))
    of_house = own if person.office else ()
    for alias in filter(None, (*person.aliases, person.email, person.handle, *short, *of_house)):
        yield NameEntry(kind, person.ref, alias, shown=False)


def _without_body(name: str) -> str:
    # "BR Climate Desk", "مكتب المناخ في BR": the letters of its body few people type.
    words = [*name.split()]
    while len(words) > 2 and (ACRONYM.fullmatch(words[-1]) or is_small(words[-1].lower())):
        words.pop()
    while len(words) > 1 and ACRONYM.fullmatch(words[0]):
        words.pop(0)
    shorter = " ".join(words)
    whole = is_han(shorter) or (len(words) > 1 and not is_small(words[-1].lower()))
    return shorter if shorter != name and whole else ""


def _unbracketed(name: str) -> str:
    # "Accessibility office (TSB)": what stands in brackets at the end few people type.
    head, _, _ = name.replace("（", "(").rpartition("(")
    return head.strip() if name.rstrip().endswith((")", "）")) else ""


def _members(session: Session) -> Iterator[NameEntry]:
    for member in session.scalars(select(Member)):
        for lang, text in member.names.items():
            yield NameEntry("member", member.id, text, lang)
        for text in member.aliases:
            yield NameEntry("member", member.id, text, shown=False)
