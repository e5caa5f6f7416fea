"""What Focal itself asks for, as it is said to each reader in their language."""

from __future__ import annotations

from sqlalchemy.orm import Session, object_session

from handlers import facts
from handlers.answer import Code, Fact, Term, Words
from storage.people import find_person
from storage.tables.items import Item
from storage.tables.meetings import Document
from storage.tables.people import Person
from storage.tables.register import Body, FocalPoint, Succession

# A body confirms its list; a body confirms one change; the secretariat records it.
CONFIRM, AGREE, RECORD = "confirm", "agree", "record"
# Somebody has left: the secretariat sees to what was theirs.
LEAVER = "leaver"
# A conference has changed resolutions: the secretariat looks at the list again.
RECHECK = "recheck"
# A focal point reports the activities of a year.
ACTIVITIES = "activities"
# Something came by mail that names no item.
LETTERS = "letters"
# Before the id of the paper that an action answers.
DOCUMENT = "document/"
TASKS = (CONFIRM, AGREE, RECORD, LEAVER, RECHECK, ACTIVITIES, LETTERS)


def of_conference(body_id: str, year: int) -> str:
    """What a task is about that follows a conference."""
    return f"{body_id}-{year}"


def to_conference(about: str) -> tuple[str, int]:
    """The body and the year of a conference."""
    body_id, _, year = about.rpartition("-")
    return body_id, int(year)


def task_words(item: Item) -> Term | None:
    """Nothing for an item that people have recorded in their own words."""
    session = object_session(item)
    if session is not None and item.task is None and item.about:
        return _reply(session, item.about)
    if item.task not in TASKS or session is None:
        return None
    if item.task == LETTERS:
        return Term(key=f"task-{LETTERS}")
    told = _facts(session, item)
    return Term(key=f"task-{item.task}", facts=told) if told else Term(key="task-gone")


def of_document(document_id: int) -> str:
    """What an action is about that is the answer to a paper."""
    return f"{DOCUMENT}{document_id}"


def _reply(session: Session, about: str) -> Term | None:
    row = session.get(Document, int(about.removeprefix(DOCUMENT))) if about.startswith(DOCUMENT) else None
    if row is None:
        return None
    lang, title = next(iter(row.title.items()))
    number: dict[str, Fact] = {
        "number": Words(text=row.number or ""),
        "numbered": Code(value="yes" if row.number else "no"),
    }
    return Term(key="task-reply", facts={**number, "text": Words(text=title, lang=lang)})


def _facts(session: Session, item: Item) -> dict[str, Fact]:
    about = item.about or ""
    if item.task == CONFIRM:
        return {"body": facts.body(session, about)} if session.get(Body, about) else {}
    if item.task == LEAVER:
        person = find_person(session, about)
        return {"person": facts.person(person)} if person else {}
    if item.task == ACTIVITIES:
        return {"year": Code(value=about)}
    if item.task == RECHECK:
        body_id, year = to_conference(about)
        told: dict[str, Fact] = {"body": facts.body(session, body_id), "year": Code(value=str(year))}
        return told if session.get(Body, body_id) else {}
    row = session.get(Succession, int(about))
    return change_facts(session, row) if row is not None else {}


def change_facts(session: Session, row: Succession) -> dict[str, Fact]:
    """What a proposed change is about: who follows whom, for which topic, in which body."""
    entry = session.get_one(FocalPoint, row.focal_point_id)
    topic = facts.topic(session, entry.topic_id)
    return {
        "topic": topic,
        "body": facts.body(session, entry.body_id) if entry.body_id else topic,
        "has_body": Code(value="yes" if entry.body_id else "no"),
        "person": facts.person(session.get_one(Person, entry.person_id)),
        "to": follower(session, row),
    }


def follower(session: Session, row: Succession) -> Fact:
    """Who is proposed: a person of the register, or the words that name somebody else."""
    person = session.get(Person, row.person_id) if row.person_id else None
    return facts.person(person) if person else Words(text=row.words or "?")
