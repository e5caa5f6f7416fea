"""Rows to facts: how topics, bodies, people, meetings and deadlines stand in an answer."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy.orm import Session

from handlers import answer
from storage.names import Shown, get_shown
from storage.tables.items import Item, ItemParty
from storage.tables.meetings import Meeting
from storage.tables.people import Person
from storage.tables.register import Member


def named(session: Session, subject: str, ids: Iterable[str], *, marked: bool = False) -> dict[str, answer.Named]:
    """Facts by id for one kind of subject: topic, body or role.

    ``marked`` tells which names nobody confirmed; leave it out wherever others than staff may read.
    """
    return {each: _named(each, shown, marked) for each, shown in get_shown(session, subject, ids).items()}


def topic(session: Session, topic_id: str) -> answer.Named:
    return named(session, "topic", [topic_id])[topic_id]


def body(session: Session, body_id: str) -> answer.Named:
    return named(session, "body", [body_id])[body_id]


def in_name_of(session: Session, words: answer.Words, body_id: str | None) -> answer.Fact:
    """Somebody's words, with the body in whose name they were said, if there is one."""
    return answer.Term(key="in-name-of", facts={"body": body(session, body_id), "words": words}) if body_id else words


def person(row: Person, *, marked: bool = False) -> answer.Person:
    """A person by the names that somebody confirmed; ``marked``: by all of them, those that nobody did are told."""
    doubted = tuple(lang for lang in row.unverified or () if lang in row.names)
    if marked or not doubted:
        return answer.Person(ref=row.ref, name=row.name, names=row.names, office=row.office, unverified=doubted)
    names = {lang: text for lang, text in row.names.items() if lang not in doubted}
    # The registered name is itself that of one language.
    sound = row.name not in {row.names[lang] for lang in doubted} or row.name in names.values()
    name = row.name if sound else next(iter(names.values()), row.name)
    return answer.Person(ref=row.ref, name=name, names=names, office=row.office)


def meeting(session: Session, row: Meeting) -> answer.Named:
    """A meeting is named by its group; its day is told apart, as a fact of its own."""
    group = body(session, row.group_id)
    return answer.Named(id=row.id, names=group.names, acronyms=group.acronyms)


def party(session: Session, row: ItemParty, *, marked: bool = False) -> answer.Fact:
    """A party of an item as registered; a role is named as a role, unknown words as they were said. ``marked`` as for
    ``person``."""
    if row.kind == "role" and row.topic_id:
        at = body(session, row.body_id) if row.body_id else None
        return answer.Role(topic=topic(session, row.topic_id), body=at)
    if row.person_id:
        return person(session.get_one(Person, row.person_id), marked=marked)
    if row.body_id:
        return _in_short(body(session, row.body_id))
    if row.member_id:
        member = session.get_one(Member, row.member_id)
        return answer.Named(id=member.id, names=member.names)
    return answer.Words(text=row.words or "")


def deadline(session: Session, item: Item) -> answer.Deadline | None:
    """The deadline as meant: a day, a moment, or relative to a meeting; empty where nobody said one."""
    if item.due_kind == "date" and item.due_date:
        return answer.Day(date=item.due_date, zone=item.due_zone)
    if item.due_kind == "moment" and item.due_local and item.due_zone:
        return answer.Moment(at=datetime.fromisoformat(item.due_local), zone=item.due_zone)
    return _relative(session, item) if item.due_kind == "meeting" else None


def _relative(session: Session, item: Item) -> answer.Relative:
    row = session.get(Meeting, item.due_meeting_id) if item.due_meeting_id else None
    subject = meeting(session, row) if row else body(session, item.due_group_id or "")
    day = answer.Day(date=item.due_date, zone=item.due_zone) if item.due_date else None
    return answer.Relative(
        meeting=subject,
        edge="closing" if item.due_edge == "closing" else "opening",
        offset=item.due_offset or 0,
        unit=item.due_unit or "calendar_day",
        which="following" if item.due_which == "following" else "next",
        day=day,
        cancelled=row is not None and row.status == "cancelled",
    )


def _in_short(named: answer.Named) -> answer.Named:
    """A body among the parties goes by its acronym, as people say it, where it has one."""
    return named.model_copy(update={"names": {**named.names, **named.acronyms}})


def _named(subject_id: str, shown: Shown, marked: bool) -> answer.Named:
    unverified = tuple(shown.unverified) if marked else ()
    return answer.Named(id=subject_id, names=shown.names, acronyms=shown.acronyms, unverified=unverified)
