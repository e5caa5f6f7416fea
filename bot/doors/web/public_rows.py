"""The shapes in which programs are given the register."""

from __future__ import annotations

from datetime import date, datetime

from pydantic import BaseModel

from bot.words.speech import Speech
from handlers.answer import Code, Day, Fact, Moment, Named, Pairs, Person, Reply, Row, Several, Term, Words


class OfficeOut(BaseModel):
    """Who is named in a body, by its id."""

    body: str
    name: str


class TopicLine(BaseModel):
    """A topic: its id, its names by language, the ids of the bodies that have named somebody, and whom."""

    id: str
    names: dict[str, str]
    bodies: list[str]
    offices: list[OfficeOut]


class TopicsOut(BaseModel):
    """A page of topics; ``cursor`` asks for the next one."""

    topics: list[TopicLine]
    total: int
    cursor: int | None


class HolderOut(BaseModel):
    """Who is in a role for a topic in a body; days as the register has them."""

    body: str | None
    role: str
    name: str
    since: date | None
    confirmed_on: date | None
    source: str | None


class TopicOut(BaseModel):
    """One topic. ``not_named`` are the bodies that have named nobody."""

    id: str
    names: dict[str, str]
    focal_points: list[HolderOut]
    not_named: list[str]


class MeetingOut(BaseModel):
    """A meeting of ``group``, perhaps in conjunction with another one. ``opens`` is local, in ``zone``."""

    id: str
    group: str
    acronym: str
    jointly_with: str | None
    jointly_acronym: str | None
    start: date
    end: date
    opens: datetime | None
    closes: datetime | None
    zone: str | None
    place: str | None
    status: str


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
    """``lang`` is that of the place."""
    facts = row.facts
    joint = facts["joint"] if facts["in_conjunction"] == Code(value="yes") else None
    opens, closes = facts.get("opens"), facts.get("closes")
    return MeetingOut(
        id=row.id,
        group=_id(facts["group"]) or "",
        acronym=_acronym(facts["group"]) or "",
        jointly_with=_id(joint),
        jointly_acronym=_acronym(joint),
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


def _acronym(fact: Fact | None) -> str | None:
    return (fact.acronyms.get("en") or fact.names.get("en") or fact.id) if isinstance(fact, Named) else None


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
