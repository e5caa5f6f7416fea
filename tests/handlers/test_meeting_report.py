"""What the members' group tells other groups of a meeting: outcomes, calls to action, follow-up; in six languages."""

from __future__ import annotations

import io
from datetime import date, timedelta

import pytest
from docx import Document as Word

from bot.render.report import to_document
from bot.words.speech import Speech
from handlers.answer import Code, Items, Line, Report, Section
from handlers.commands.fields import Lang, Party
from handlers.commands.items import CompleteItem, RecordAction, RecordCallToAction, RecordConclusion
from handlers.commands.reports import WriteReport
from handlers.errors import Refusal
from handlers.table import HANDLERS
from storage.tables.items import Item
from storage.tables.meetings import Meeting
from tests.handlers.group import BDT, Group, at_local, meets
from tests.handlers.test_year_report import LANGS, lines, rows_of

EARLIER, LATEST, COMING = date(2024, 2, 12), date(2024, 5, 13), date(2024, 6, 3)
JUNE = at_local("2024-06-20T12:00")


def body(id_: str) -> Party:
    return Party(kind="body", id=id_)


def record(group: Group, meeting: Meeting, command: RecordAction | RecordCallToAction | RecordConclusion) -> Item:
    """Said at the meeting, agreed there, and for everybody who took part."""
    HANDLERS[type(command)](group.asks("desk"), command.model_copy(update={"meeting": meeting.id}))
    item = group.session.query(Item).order_by(Item.number.desc()).first()
    assert item is not None
    item.meeting_id, item.audience, item.status = meeting.id, "outsiders", "open"
    group.session.flush()
    return item


@pytest.fixture
def met(group: Group) -> Group:
    """Two joint meetings that were held, one of CWG-FHR between them, and one to come."""
    session = group.session
    for row in session.query(Meeting).filter(Meeting.group_id == "iscg", Meeting.start >= date(2024, 1, 1)):
        row.status = "cancelled"
    earlier = meets(session, "iscg", EARLIER, joint_id="tsag")
    latest = meets(session, "iscg", LATEST, joint_id="tdag")
    meets(session, "cwg_fhr", date(2024, 3, 1))
    meets(session, "cwg_fhr", COMING)
    earlier.status = latest.status = "held"
    record(group, earlier, RecordConclusion(text="an older conclusion"))
    open_, done, before = (
        record(group, earlier, RecordAction(text=f"{words} of the earlier meeting", responsible=(BDT,), due=JUNE))
        for words in ("work", "task", "step")
    )
    group.does("desk", CompleteItem(item=done.number))
    before.status, before.closed_at = "closed", group.now - timedelta(days=92)
    assert open_.status == "open"
    record(group, latest, RecordConclusion(text="captions at every meeting"))
    record(group, latest, RecordAction(text="publish the list", responsible=(BDT,), due=JUNE))
    record(group, latest, RecordCallToAction(text="share the calendar", addressed_to=(body("tdag"),)))
    record(group, latest, RecordCallToAction(text="review the budget", addressed_to=(body("cwg_fhr"),)))
    hidden = record(group, latest, RecordConclusion(text="for staff alone"))
    draft = record(group, latest, RecordConclusion(text="never agreed"))
    hidden.audience, draft.status = "staff", "draft"
    session.flush()
    return group


def written(group: Group, command: WriteReport) -> Report:
    report = HANDLERS[WriteReport](group.asks("desk"), command).report
    assert report is not None
    return report


def section(report: Report, key: str) -> Section:
    return next(each for each in report.sections if each.heading.key == key)


def words(report: Report, key: str, lang: Lang = "en") -> str:
    """Everything that one section says."""
    only = report.model_copy(update={"sections": (section(report, key),)})
    return "\n".join(Speech(lang, "Europe/Zurich").say(line) for line in lines(only))


def test_a_report_of_a_meeting_has_its_outcomes_its_calls_and_what_came_of_earlier_ones(met: Group) -> None:
    report = written(met, WriteReport(kind="group", body="tdag", meeting=f"iscg-{LATEST}", language="en"))
    said = Speech("en", "Europe/Zurich")
    assert said.say(report.title) == "Results of the meeting of ISCG of 13 May 2024, for TDAG"
    assert report.author is not None
    assert said.say(report.author) == "Report by the Chair of ISCG"
    assert "13 May 2024: ISCG, held in conjunction with TDAG" in words(report, "report-general")
    outcomes = words(report, "report-outcomes")
    assert ("captions at every meeting" in outcomes, "publish the list" in outcomes) == (True, True)
    calls = words(report, "minutes-head-calls")
    first, second = calls.index("Addressed to TDAG: 1"), calls.index("Addressed to others: 1")
    assert first < calls.index("share the calendar") < second < calls.index("review the budget")
    follow = words(report, "report-follow-up")
    assert ("work of the earlier" in follow, "task of the earlier" in follow, "step of" in follow) == (
        True,
        True,
        False,
    )
    assert "Of these, completed: 1" in follow
    every = "\n".join(said.say(line) for line in lines(report))
    assert "TDAG — Telecommunication Development Advisory Group" in every
    assert [each for each in ("for staff alone", "never agreed", "an older conclusion") if each in every] == []


def test_for_a_meeting_of_its_own_a_group_is_told_of_all_since_it_met_before(met: Group) -> None:
    report = written(met, WriteReport(kind="group", meeting=f"cwg_fhr-{COMING}", language="en"))
    said = Speech("en", "Europe/Zurich")
    title = "Results and calls to action of ISCG, for the meeting of CWG-FHR of 3 June 2024"
    assert said.say(report.title) == title
    covered = words(report, "report-general")
    assert ("13 May 2024" in covered, "12 February 2024" in covered) == (True, False)
    assert "Addressed to CWG-FHR: 1" in words(report, "minutes-head-calls")
    before = written(met, WriteReport(kind="group", meeting="cwg_fhr-2024-03-01", language="en"))
    assert "12 February 2024" in words(before, "report-general")


def test_without_a_name_it_is_the_latest_and_told_to_those_it_was_held_with(met: Group) -> None:
    report = written(met, WriteReport(kind="group", meeting="last", language="en"))
    assert report.name == f"coordination-tdag-iscg-{LATEST}-en"
    meets(met.session, "iscg", date(2024, 9, 2))
    with pytest.raises(Refusal, match="minutes-not-held"):
        written(met, WriteReport(kind="group", body="tsag", meeting="iscg-2024-09-02"))
    with pytest.raises(Refusal, match="report-which-meeting"):
        written(met, WriteReport(kind="group", body="tsag", meeting=f"cwg_fhr-{COMING}"))


@pytest.mark.parametrize("lang", LANGS)
def test_every_sentence_stands_on_its_rows_and_what_a_language_lacks_is_listed(met: Group, lang: Lang) -> None:
    report = written(met, WriteReport(kind="group", body="tdag", meeting=f"iscg-{LATEST}", language=lang))
    said = Speech(lang, "Europe/Zurich")
    for line in lines(report):
        for row in rows_of(met.session, line):
            told = said.say(line)
            assert not isinstance(row, Item) or line.key in ("report-gap", "report-followed-done") or row.text in told
    gaps = [line.facts["subject"] for line in lines(report) if line.key == "report-gap"]
    assert (gaps == []) == (lang == "en")
    assert report.title.key.endswith("-incomplete") == (lang != "en")
    assert all(isinstance(each, Code) for each in gaps)
    word = Word(io.BytesIO(to_document(report).content))
    heads = [each.text for each in word.paragraphs if each.style and each.style.name == "Heading 1"]
    assert len(heads) == len(report.sections)
    assert len(word.tables) >= 2
    assert ("w:bidi" in word.element.xml) == (lang == "ar")
    listed = [part for each in report.sections for part in each.parts if isinstance(part, Items)]
    assert listed
    assert all(isinstance(each.heading, Line) for each in report.sections)
