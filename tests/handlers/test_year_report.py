"""The year's report says what the records hold, in six languages, and each sentence can be traced to its rows."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from docx import Document as Word
from sqlalchemy.orm import Session

from bot.render.report import to_document
from bot.words.speech import Speech
from handlers.answer import Chart, Code, Count, Items, Line, Pairs, Report, Table
from handlers.commands.command import Command
from handlers.commands.fields import Lang
from handlers.commands.reports import WriteReport
from handlers.errors import Refusal
from handlers.table import HANDLERS
from storage.activities import Wanted, list_activities
from storage.database import Database
from storage.tables.items import Item
from storage.tables.meetings import Meeting
from storage.tables.people import Person
from storage.tables.records import ActivityReport
from storage.tables.register import FocalPoint, Resolution
from tests.asking import asks, names, office

LANGS: tuple[Lang, ...] = ("ar", "en", "es", "fr", "ru", "zh")
MONTHS: dict[Lang, tuple[str, str]] = {
    "ar": ("مايو", "يونيو"), "en": ("May", "June"), "es": ("mayo", "junio"),
    "fr": ("mai", "juin"), "ru": ("май", "июнь"), "zh": ("5月", "6月"),
}  # fmt: skip
TABLES: dict[str, Any] = {
    "item": Item, "activity": ActivityReport, "meeting": Meeting, "focal_point": FocalPoint, "resolution": Resolution,
}  # fmt: skip


def _item(session: Session, person: Person, now: datetime, number: int, **columns: object) -> Item:
    due = now + timedelta(days=10)
    row = Item(
        kind="action", text=f"what number {number} says", lang="en", topic_id="accessibility", audience="outsiders",
        maker_id=person.id, made_at=now, status="open", due_kind="date", due_date=due.date(), due_at=due,
    )  # fmt: skip
    for name, value in columns.items():
        setattr(row, name, value)
    session.add(row)
    session.flush()
    return row


def fill(session: Session, now: datetime) -> Person:
    """A small year: one entry of the list, two activities of which one is cleared, a meeting, items of each kind."""
    desk = office(session, "desk", rights=["secretariat"])
    names(session, "accessibility", "bdt", desk, now, since=date(2023, 1, 1))
    for cleared in (True, False):
        row = ActivityReport(topic_id="accessibility", body_id="bdt", year=2024, kind="result", lang="fr", made_at=now)
        row.text, row.cleared, row.person_id = "Sous-titrage à chaque réunion", cleared, desk.id
        session.add(row)
    _item(session, desk, now, 1, status="closed", closed_at=now + timedelta(days=5))
    _item(session, desk, now, 2, status="closed", closed_at=now + timedelta(days=25), topic_id="gender")
    _item(session, desk, now, 3)
    _item(session, desk, now, 4, status="draft")
    _item(session, desk, now, 5, audience="staff", text="for staff alone")
    formal = {lang: f"formal words in {lang}" for lang in LANGS}
    _item(session, desk, now, 6, kind="conclusion", formal=formal, due_kind="none", due_at=None, due_date=None)
    _item(session, desk, now, 7, kind="call_to_action", lang="zh", text="请各组采取行动")
    return desk


def lines(report: Report) -> Iterator[Line]:
    for section in report.sections:
        yield section.heading
        for part in section.parts:
            match part:
                case Line():
                    yield part
                case Items():
                    yield from part.lines
                case Table():
                    yield from (cell for row in part.rows for cell in row)
                case Pairs():
                    yield from (value for _, value in part.pairs)
                case Chart():
                    yield from (part.caption, *part.said)


def rows_of(session: Session, line: Line) -> list[Any]:
    """The rows on which a sentence says that it stands; each must be there."""
    told = line.facts.get("rows")
    found = []
    for id_ in told.value.split() if isinstance(told, Code) else ():
        kind, _, key = id_.partition("-")
        found.append(session.get_one(TABLES[kind], key if kind == "meeting" else int(key)))
    return found


def text_of(row: Any, lang: Lang) -> list[str]:
    """The words of a row that its sentence must hold."""
    if isinstance(row, ActivityReport):
        return [row.text] if row.cleared else ["never"]
    noted = isinstance(row, Item) and row.kind != "action"
    return [row.formal.get(lang) or row.text] if noted else []


def plain_text(words: str) -> str:
    """Without the marks of direction, which stand in no description of a picture."""
    return re.sub("[\u200e\u200f\u202a-\u202e\u2066-\u2069]", "", words)


def written(session: Session, person: Person, now: datetime, command: Command) -> Report:
    report = HANDLERS[type(command)](asks(session, person, now), command).report
    assert report is not None
    return report


@pytest.mark.parametrize("lang", LANGS)
def test_each_sentence_is_traced_to_the_rows_it_stands_on(filled: Database, now: datetime, lang: Lang) -> None:
    later = now + timedelta(days=60)
    with filled.writing() as session:
        report = written(session, fill(session, now), later, WriteReport(language=lang, year=2024))
        for line in lines(report):
            found = rows_of(session, line)
            count = line.facts.get("count")
            assert not (found and isinstance(count, Count)) or count.n == len(found), line.key
            said = Speech(lang, "UTC").say(line)
            texts = [text for row in found for text in text_of(row, lang)] if line.key != "report-gap" else []
            assert all(text in said for text in texts)
        every = " ".join(Speech(lang, "UTC").say(line) for line in lines(report))
        assert "for staff alone" not in every
        counted = {
            line.key: line.facts["count"].n for line in lines(report) if line.key in ("report-done", "report-late")
        }
        assert counted == {"report-done": 2, "report-late": 1}


def test_what_is_not_in_the_language_is_listed_and_the_draft_is_titled_incomplete(
    filled: Database, now: datetime
) -> None:
    with filled.writing() as session:
        desk = fill(session, now)
        french = written(session, desk, now, WriteReport(language="fr"))
        assert [line.facts["subject"] for line in lines(french) if line.key == "report-gap"] == [Code(value="item-7")]
        assert french.title.key == "report-title-incomplete"
        gender = written(session, desk, now, WriteReport(kind="topic", topic="gender", language="fr"))
        assert gender.title.key == "report-title-topic"
        assert len(list_activities(session, Wanted(cleared=True), 0, 9)) == 1
        with pytest.raises(Refusal, match="report-which-topic"):
            written(session, desk, now, WriteReport(kind="topic"))


@pytest.mark.parametrize("lang", LANGS)
def test_the_paper_opens_with_headings_a_box_and_its_direction(filled: Database, now: datetime, lang: Lang) -> None:
    with filled.writing() as session:
        document = to_document(written(session, fill(session, now), now, WriteReport(language=lang)))
        text = to_document(written(session, fill_again(session), now, WriteReport(language=lang, form="markdown")))
    word = Word(io.BytesIO(document.content))
    headings = [each.text for each in word.paragraphs if each.style and str(each.style.name).startswith("Heading")]
    assert len(word.tables) >= 3
    assert ("w:bidi" in word.element.xml) == (lang == "ar")
    marked = [words for words in text.content.decode().splitlines() if words.startswith(("## ", "### "))]
    numbers = [words.split()[1] for words in marked]
    assert numbers == [words.partition("\t")[0] for words in headings]
    assert numbers[:4] == ["1", "2", "2.1", "3"]


def fill_again(session: Session) -> Person:
    """The desk that is there already."""
    return session.query(Person).filter_by(ref="desk@example.org").one()


@pytest.mark.parametrize("lang", LANGS)
def test_pictures_have_what_they_show_in_words(filled: Database, now: datetime, lang: Lang) -> None:
    later = now + timedelta(days=60)
    with filled.writing() as session:
        report = written(session, fill(session, now), later, WriteReport(language=lang, year=2024))
    charts = [part for section in report.sections for part in section.parts if isinstance(part, Chart)]
    assert [chart.bars for chart in charts] == [((1,), (0, 1), (0, 1)), ((1, 1), (1, 0)), charts[2].bars]
    assert [sum(bar) for bar in charts[2].bars] == [0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0]
    content = to_document(report).content
    shapes = Word(io.BytesIO(content)).inline_shapes
    speech = Speech(lang, "UTC")
    for shape, chart in zip(shapes, charts, strict=True):
        told = shape._inline.docPr.get("descr")
        for line in chart.said:
            assert plain_text(speech.say(line)) in told
    text = to_document(report.model_copy(update={"form": "text"})).content.decode()
    assert all(speech.say(line) in text for chart in charts for line in chart.said)


@pytest.mark.parametrize("lang", LANGS)
def test_months_are_called_by_their_names(filled: Database, now: datetime, lang: Lang) -> None:
    with filled.writing() as session:
        report = written(session, fill(session, now), now + timedelta(days=60), WriteReport(language=lang, year=2024))
    said = [Speech(lang, "UTC").say(line) for line in lines(report) if line.key in ("report-cell-month", "chart-month")]
    named = [any(month in words for month in MONTHS[lang]) for words in said]
    assert (named, len(named)) == ([True] * 4, 4)
    assert not [words for words in said if "05" in words]


def test_what_was_completed_after_the_year_was_open_at_its_end(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        desk = fill(session, now)
        _item(session, desk, now, 8, status="closed", closed_at=datetime.fromisoformat("2025-01-20T09:00+00:00"))
        report = written(session, desk, now + timedelta(days=300), WriteReport(language="en", year=2024))
    keys = ("report-actions", "report-done", "report-late")
    counted = {line.key: line.facts["count"].n for line in lines(report) if line.key in keys}
    assert [counted[each] for each in keys] == [4, 2, 1]
    charts = [part for section in report.sections for part in section.parts if isinstance(part, Chart)]
    assert charts[0].bars == ((1,), (0, 1), (0, 2))
    assert sum(sum(bar) for bar in charts[2].bars) == 2


def test_who_tells_whom_is_said_on_the_cover(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        desk = fill(session, now)
        told = written(session, desk, now, WriteReport(kind="group", year=2024, language="en"))
        council = written(session, desk, now, WriteReport(author="chair", year=2024, language="en"))
    speech = Speech("en", "UTC")
    assert told.author is not None
    assert speech.say(told.author) == "Report by the Chair of ISCG" == speech.say(council.author or told.title)
    assert "Results and calls to action of ISCG in 2024, for CWG-FHR" in speech.say(told.title)
    assert "report-named" not in [line.key for line in lines(told)]
    assert told.box is None
    assert council.box is not None


def test_the_report_says_which_actions_are_counted_and_what_the_numbers_of_bars_are(
    filled: Database, now: datetime
) -> None:
    with filled.writing() as session:
        report = written(session, fill(session, now), now, WriteReport(language="en", year=2024))
        said = [Speech("en", "UTC").say(line) for line in lines(report)]
        charts = [part for section in report.sections for part in section.parts if isinstance(part, Chart)]
        captions = [Speech("en", "UTC").say(chart.caption) for chart in charts]
        empty = written(session, session.get_one(Person, 1), now, WriteReport(language="en", year=2019))
        none = [Speech("en", "UTC").say(line) for line in lines(empty)]
    assert any(each.startswith("Counted are action items recorded in meetings of groups") for each in said)
    assert any(each.startswith("Counted are action items") for each in none)
    assert "completed in time (bar 1)" in captions[0]
