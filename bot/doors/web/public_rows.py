"""The shapes in which programs are given the register."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated

from pydantic import BaseModel, Field, WithJsonSchema

from bot.words.speech import Speech
from handlers.answer import Code, Day, Fact, Moment, Named, Pairs, Person, Reply, Row, Several, Term, Words

# A time on the clock of a place has no offset: what JSON Schema calls a date-time must have one.
Local = Annotated[datetime, WithJsonSchema({"type": "string", "examples": ["2026-12-10T14:30:00"]})]
STATES = ("planned", "running", "held", "past", "cancelled", "unknown")
Status = Annotated[str, WithJsonSchema({"type": "string", "enum": list(STATES)})]
BodyId = Annotated[str, Field(description="id of a body or group", examples=["bdt"])]
TopicIds = Annotated[str, Field(description="id of a topic", examples=["accessibility"])]
Names = Annotated[dict[str, str], Field(description="by language: ar, en, es, fr, ru, zh")]


class OfficeOut(BaseModel):
    """Who is named in a body."""

    body: BodyId
    name: str = Field(description="as registered")


class TopicLine(BaseModel):
    """A topic of the list."""

    id: TopicIds
    names: Names
    bodies: list[str] = Field(description="ids of the bodies that have named somebody, as far as it is public")
    offices: list[OfficeOut] = Field(description="whom they have named, as far as it is public")


class TopicsOut(BaseModel):
    """A page of topics."""

    topics: list[TopicLine]
    total: int = Field(description="how many topics there are on all pages")
    cursor: int | None = Field(description="asks for the next page; null on the last one")


class HolderOut(BaseModel):
    """Who is in a role for a topic in a body; days as the register has them, null where it has none."""

    body: BodyId | None
    role: str = Field(description="focal_point, alternate, or another role by its id")
    name: str = Field(description="as registered")
    since: date | None
    confirmed_on: date | None = Field(description="when the entry was last confirmed")
    source: str | None = Field(description="where the entry comes from")


class TopicOut(BaseModel):
    """One topic."""

    id: TopicIds
    names: Names
    focal_points: list[HolderOut] = Field(description="those whose names are public")
    not_named: list[str] = Field(description="ids of the bodies that have named nobody")


class MeetingOut(BaseModel):
    """A meeting of a group, perhaps in conjunction with that of another one."""

    id: str
    group: BodyId
    acronym: str = Field(description="of the group, in the language that was asked for")
    jointly_with: BodyId | None
    jointly_acronym: str | None
    start: date = Field(description="the first day")
    end: date = Field(description="the last day")
    opens: Local | None = Field(description="on the clock of its zone; null where only its days are known")
    closes: Local | None = Field(description="when it ends on the clock of its zone")
    zone: str | None = Field(description="a name of the time zone database", examples=["Europe/Zurich"])
    place: str | None
    status: Status = Field(description="past: its days are over, and nobody has said whether it was held")


def to_topic_line(row: Row) -> TopicLine:
    topic, bodies = row.facts["topic"], row.facts["bodies"]
    named = bodies.facts if isinstance(bodies, Several) else ()
    ids = [each.id for each in named if isinstance(each, Named)]
    return TopicLine(id=row.id, names=_names(topic), bodies=ids, offices=_offices(row))


def _offices(row: Row) -> list[OfficeOut]:
    people, bodies = row.facts.get("offices"), row.facts.get("of")
    if not isinstance(people, Several) or not isinstance(bodies, Several):
        return []
    pairs = zip(bodies.facts, people.facts, strict=True)
    return [OfficeOut(body=_id(body) or "", name=who.name) for body, who in pairs if isinstance(who, Person)]


def to_topic(topic: str, reply: Reply) -> TopicOut:
    rows = [row for row in reply.answer.rows if isinstance(row, Row)]
    names = next((_names(row.facts["topic"]) for row in rows if "topic" in row.facts), _paired(reply))
    return TopicOut(
        id=topic,
        names=names,
        focal_points=[_holder(row) for row in rows if row.kind == "focal_point"],
        not_named=[row.id for row in rows if row.kind == "no_focal_point"],
    )


def to_meeting(row: Row, lang: str) -> MeetingOut:
    """``lang`` is that of the acronyms and of the place."""
    facts = row.facts
    joint = facts["joint"] if facts["in_conjunction"] == Code(value="yes") else None
    opens, closes = facts.get("opens"), facts.get("closes")
    return MeetingOut(
        id=row.id,
        group=_id(facts["group"]) or "",
        acronym=_acronym(facts["group"], lang) or "",
        jointly_with=_id(joint),
        jointly_acronym=_acronym(joint, lang),
        start=_day(facts["start"]) or date.min,
        end=_day(facts["end"]) or date.min,
        opens=opens.at if isinstance(opens, Moment) else None,
        closes=closes.at if isinstance(closes, Moment) else None,
        zone=opens.zone if isinstance(opens, Moment) else None,
        place=_said(facts.get("place"), lang),
        status=_code(facts["state"]),
    )


def _holder(row: Row) -> HolderOut:
    facts = row.facts
    person, role = facts["person"], facts["role"]
    return HolderOut(
        body=_id(facts.get("body")),
        role=role.key.partition("-")[2] if isinstance(role, Term) else _id(role) or "",
        name=person.name if isinstance(person, Person) else "",
        since=_day(facts.get("since")),
        confirmed_on=_day(facts.get("confirmed")),
        source=_words(facts.get("source")),
    )


def _paired(reply: Reply) -> dict[str, str]:
    """The names as the page lists them, of a topic for which nobody could be named."""
    pairs = [pair for part in reply.parts if isinstance(part, Pairs) for pair in part.pairs]
    facts = [value.facts.get("name") for _, value in pairs]
    return {each.lang: each.text for each in facts if isinstance(each, Words) and each.lang}


def _names(fact: Fact) -> dict[str, str]:
    return dict(fact.names) if isinstance(fact, Named) else {}


def _id(fact: Fact | None) -> str | None:
    return fact.id if isinstance(fact, Named) else None


def _acronym(fact: Fact | None, lang: str) -> str | None:
    """In a language, else in English, in which each group has one."""
    if not isinstance(fact, Named):
        return None
    named = (each.get(of) for each in (fact.acronyms, fact.names) for of in (lang, "en"))
    return next((each for each in named if each), fact.id)


def _day(fact: Fact | None) -> date | None:
    return fact.date if isinstance(fact, Day) else None


def _words(fact: Fact | None) -> str | None:
    return fact.text if isinstance(fact, Words) else None


def _said(fact: Fact | None, lang: str) -> str | None:
    """A fact in words, without the marks of direction that pages need."""
    said = Speech(lang, "UTC").fact(fact) if fact else ""
    return said.replace("\u2068", "").replace("\u2069", "") or None


def _code(fact: Fact) -> str:
    return fact.value if isinstance(fact, Code) else ""
