"""A year of the house: joint meetings, 200 items, lists confirmed, activities reported and cleared, people who leave;
then the year's report in six languages, each sentence of which is traced to its rows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import product
from typing import Any, get_args

import pytest
from sqlalchemy import ColumnElement, func, select

from bot.render.report import to_document
from bot.words.speech import Speech
from handlers.answer import Code, Count, Line, Report
from handlers.commands.command import Command
from handlers.commands.fields import DueDate, Lang, Party
from handlers.commands.focal_points import FindFocalPoint
from handlers.commands.items import (
    CompleteItem,
    RecordAction,
    RecordCallToAction,
    RecordConclusion,
    RecordInformation,
)
from handlers.commands.reports import AskActivities, ClearActivities, ReportActivity, WriteReport
from handlers.commands.upkeep import AskConfirmation, ConfirmFocalPoint, RecordDeparture
from handlers.item_reply import holding_item
from handlers.notices import compose_notices
from handlers.table import HANDLERS
from storage.database import Database
from storage.tables.items import Item, ItemParty
from storage.tables.meetings import Meeting
from storage.tables.people import Person
from storage.tables.records import ActivityReport
from storage.tables.register import FocalPoint
from tests.asking import ZONE, names, office, sits
from tests.figures import Tell
from tests.handlers.group import Group, make_group, meets, said
from tests.handlers.test_year_report import LANGS, lines, rows_of, text_of

TOPICS = ("accessibility", "climate_change", "gender", "ai", "languages", "youth")
BODIES = ("bdt", "tsb", "br", "gs")
ITEMS = 200
# Of the one body that has named somebody to stand in.
LEAVER, ALTERNATE, GONE = "br-two", "br-alt", 150
START = datetime.fromisoformat("2024-01-08T08:00+00:00")
# These count the lines below them.
HEADED = (
    *("report-conclusions", "report-calls", "report-agreed", "report-followed", "report-calls-to"),
    *("report-calls-others",),
)
TEXTS: dict[str, str] = {
    "ar": "توفير النصوص في كل اجتماع",
    "en": "provide captions at every meeting",
    "es": "proporcionar subtítulos en cada reunión",
    "fr": "assurer le sous-titrage de chaque réunion",
    "ru": "обеспечить субтитры на каждом собрании",
    "zh": "每次会议均提供字幕",
}


class Year:
    """The people of the house, and what they do on a day of the year."""

    def __init__(self, group: Group) -> None:
        self.group, self.session, self.met = group, group.session, list[str]()
        for body in BODIES:
            for who in (f"{body}-head", f"{body}-one", f"{body}-two"):
                person = office(self.session, who, body_id=body, zone=ZONE, enrolled=True, lang="en")
                group.people[who] = person
            sits(self.session, body, group.people[f"{body}-head"], "chair")
            for at, topic in enumerate(TOPICS):
                holder = group.people[f"{body}-{'one' if at % 2 else 'two'}"]
                names(self.session, topic, body, holder, group.now, since=date(2023, 1, 1))
        alternate = office(self.session, "br-alt", body_id="br", zone=ZONE, enrolled=True, lang="en")
        group.people["br-alt"] = alternate
        for topic in TOPICS[::2]:
            names(self.session, topic, "br", alternate, group.now, role_id="alternate", since=date(2023, 1, 1))

    def does(self, who: str, command: Command, day: int, lang: str = "en") -> Any:
        context = self.group.asks(who, at=START + timedelta(days=day))
        context = context.__class__(
            context.session, context.now, context.person, context.place, type(context.evidence)("", lang), ZONE
        )
        reply = HANDLERS[type(command)](context, command)
        self.session.flush()
        return reply


def by_turns(number: int) -> tuple[str, str, str]:
    """A language, a topic and a body for each item."""
    return LANGS[number % len(LANGS)], TOPICS[number % len(TOPICS)], BODIES[number % len(BODIES)]


def live_through(year: Year) -> None:
    """January: a joint meeting and what it agreed; lists confirmed in spring; a second meeting; leavers; activities."""
    session = year.session
    for group, day in (("tsag", date(2024, 1, 24)), ("tdag", date(2024, 5, 21))):
        found = session.scalars(select(Meeting).where(Meeting.group_id == "iscg", Meeting.start == day)).one_or_none()
        meeting = found or meets(session, "iscg", day, joint_id=group)
        meeting.status = "held"
        year.met.append(meeting.id)
    for number in range(ITEMS):
        record(year, number)
    for number in range(0, ITEMS, 3):
        item = session.scalars(
            select(Item).where(Item.kind == "action").order_by(Item.number).offset(number // 2)
        ).first()
        if item is not None and item.status == "open":
            year.does("desk", CompleteItem(item=item.number), 40 + number)
    year.does("desk", AskConfirmation(until=date(2024, 4, 30)), 60)
    for body in BODIES[:3]:
        year.does(f"{body}-head", ConfirmFocalPoint(body=body), 70)
    leave(year)
    year.does("desk", AskActivities(until=date(2024, 11, 30)), 270)
    assert (
        year.session.scalar(select(func.count(Item.number)).where(Item.task == "activities", owed(year, LEAVER))) == 0
    )
    assert year.session.scalar(select(func.count(Item.number)).where(Item.task == "activities", owed(year, ALTERNATE)))
    for number, topic in enumerate(TOPICS):
        for body in BODIES:
            who, lang = f"{body}-{'one' if number % 2 else 'two'}", LANGS[number % len(LANGS)]
            who = ALTERNATE if who == LEAVER else who
            year.does(who, ReportActivity(topic=topic, text=f"{TEXTS[lang]} ({body})", kind="result"), 280, lang)
    for body in BODIES[:3]:
        year.does("desk", ClearActivities(body=body, year=2024, reference="DIR/1"), 320)


def leave(year: Year) -> None:
    """A focal point leaves: the alternate is reminded and named instead, what is open is listed, the desk is asked."""
    open_ = [each for each in year.session.scalars(select(Item).where(Item.status == "open")) if to_come(year, each)]
    assert len(open_) > 5
    words = said(year.does("desk", RecordDeparture(party=Party(kind="office", id=f"{LEAVER}@example.org")), GONE))
    assert f"{open_[0].number}: " in words
    assert [each.number for each in open_ if to_come(year, each)] == []
    assert [each.number for each in open_ if not to_come(year, each, ALTERNATE)] == []
    answer = said(year.does("bdt-one", FindFocalPoint(topic=TOPICS[0], body="br"), GONE + 1))
    assert answer.index("BR-ALT desk") < answer.index("BR-TWO desk")
    assert ("stands in" in answer, "no longer in service" in answer) == (True, True)
    asked = year.session.scalars(select(Item).where(Item.task == "leaver")).one()
    assert [year.session.get_one(Person, each.person_id).ref for each in asked.parties] == ["desk@example.org"]
    coming = START + timedelta(days=GONE + 6)
    told = [each for each in year.group.notices(asked.number) if each.due <= coming]
    reply, _ = compose_notices(year.session, year.group.people["desk"], told, coming, "en")
    assert reply is not None
    assert "see to what is open with BR-TWO desk" in said(reply)


def to_come(year: Year, item: Item, who: str = LEAVER) -> list[int]:
    """The reminders of an item that somebody is to have after the day of the departure."""
    ahead = [each for each in year.group.notices(item.number) if each.due > START + timedelta(days=GONE)]
    return [each.id for each in ahead if each.person_id == year.group.people[who].id]


def owed(year: Year, who: str) -> ColumnElement[bool]:
    return Item.parties.any(ItemParty.person_id == year.group.people[who].id)


def record(year: Year, number: int) -> None:
    lang, topic, body = by_turns(number)
    text, party = f"{TEXTS[lang]} {number}", Party(kind="body", id=body)
    due, day = DueDate(date=date(2024, 3, 1) + timedelta(days=number)), 16 + number % 120
    command: Command = RecordAction(text=text, responsible=(party,), due=due, topic=topic)
    if number % 10 == 1:
        command = RecordConclusion(text=text, topic=topic)
    elif number % 10 == 2:
        command = RecordCallToAction(text=text, addressed_to=(Party(kind="body", id="tdag"),), topic=topic)
    elif number % 10 == 3:
        command = RecordInformation(text=text, topic=topic)
    reply = year.does("desk", command, day, lang)
    item = year.session.get_one(Item, holding_item(reply).answer.rows[0].number)
    # Recorded at one of the joint meetings, so that they may be read outside the house.
    item.audience, item.meeting_id = "outsiders", year.met[number >= ITEMS // 2]


def untraced(report: Report) -> Iterator[str]:
    """Sentences that tell a number or a text and stand on no row."""
    for line in lines(report):
        told = line.facts.get("rows")
        tells = (isinstance(line.facts.get("count"), Count) and line.facts["count"].n) or "text" in line.facts
        headed = line.key in HEADED
        if tells and not headed and not (isinstance(told, Code) and told.value):
            yield line.key


def wrong(session: Any, line: Line, lang: Lang) -> bool:
    """A sentence whose number is not that of its rows, or which lacks the words of its row."""
    found, count = rows_of(session, line), line.facts.get("count")
    if found and isinstance(count, Count) and count.n != len(found):
        return True
    said = Speech(lang, ZONE).say(line)
    texts = [text for row in found for text in text_of(row, lang)] if line.key != "report-gap" else []
    return not all(text in said for text in texts)


@pytest.mark.sweep
def test_every_sentence_of_the_report_on_a_whole_year_is_traced(filled: Database, tell: Tell) -> None:
    with filled.writing() as session:
        year = Year(make_group(session, START))
        live_through(year)
        sentences = missing = bad = 0
        papers = [WriteReport(year=2024), *(WriteReport(kind="group", meeting=each) for each in year.met)]
        for lang, asked in product(get_args(Lang), papers):
            reply = year.does("desk", asked.model_copy(update={"language": lang}), 350)
            report: Report = reply.report
            every = list(lines(report))
            sentences += len(every)
            missing += len(list(untraced(report)))
            bad += sum(wrong(session, line, lang) for line in every)
            assert report.title.key.endswith("-incomplete")
            assert len(to_document(report).content) > 10_000
        recorded = session.scalar(select(func.count(Item.number)).where(Item.task.is_(None))) or 0
        drafts = session.scalar(select(func.count(ActivityReport.id)).where(~ActivityReport.cleared)) or 0
        stale = session.scalar(select(func.count(FocalPoint.id)).where(FocalPoint.confirmed_on.is_(None))) or 0
    tell(
        "YEAR",
        lost=None,
        twice=None,
        early=None,
        items=recorded,
        languages=6,
        reports=len(papers) * 6,
        sentences=sentences,
        untraced=missing,
        wrong=bad,
    )
    assert (recorded, drafts, missing, bad) == (ITEMS, len(TOPICS), 0, 0)
    # Those of the one body that did not answer.
    assert stale == len(TOPICS)
