"""The agenda, who was there, and the report of a meeting as a file in six languages."""

from __future__ import annotations

import re
from datetime import date, datetime
from io import BytesIO
from typing import Any

import pytest
from docx import Document as open_docx
from docx.oxml.ns import qn

from bot.render.report import to_document
from bot.words.texts import LANGS
from handlers.answer import Document, Reply
from handlers.commands.agenda import NoteAgenda, NotePresent, NoteRegrets, ShowAgenda, WriteMinutes
from handlers.commands.fields import DueDate, Party
from handlers.commands.items import (
    RecordAction,
    RecordCallToAction,
    RecordConclusion,
    RecordInformation,
    Undo,
    WithdrawItem,
)
from handlers.commands.meetings import ShowMeeting, StartMeeting
from storage.agenda import list_agenda, list_attendance
from tests.asking import sits
from tests.handlers.group import BDT, TSB, Group, meets, number, said

ON_THE_DAY = datetime.fromisoformat("2024-05-21T14:35+02:00")
HERE: dict[str, Any] = {"audience": "outsiders", "group": "iscg", "at": ON_THE_DAY}
TDAG, RAG = Party(kind="body", id="tdag"), Party(kind="body", id="rag")
STRANGER = Party(kind="unknown", words="the *caption* writers")
MEETING = "iscg-2024-05-21"


def held(group: Group) -> Group:
    """A meeting with an agenda, attendance, and an item of each kind; a draft and a withdrawn one as well."""
    group.does("desk", StartMeeting(meeting=MEETING), **HERE)
    for text in ("Adoption of the agenda", "Captioning"):
        group.does("desk", NoteAgenda(text=text), **HERE)
    group.does("desk", NotePresent(people=(BDT, STRANGER)), **HERE)
    group.does("desk", NoteRegrets(people=(TSB,)), **HERE)
    does(group, RecordConclusion(text="captioning at every joint meeting"))
    due = DueDate(date=date(2024, 6, 14))
    does(group, RecordAction(text="send the [checklist](http://example.org)", responsible=(BDT,), due=due))
    does(group, RecordCallToAction(text="consider shared captioning", addressed_to=(TDAG, RAG)))
    does(group, RecordInformation(text="the room has an induction loop"))
    withdrawn = does(group, RecordInformation(text="this was a mistake"))
    group.does("desk", WithdrawItem(item=withdrawn), **HERE)
    group.does("delegate", RecordConclusion(text="a draft of one delegate"), **HERE)
    meets(group.session, "iscg", date(2024, 9, 26), opens="2024-09-26T14:30", place="Geneva")
    return group


def does(group: Group, command: Any) -> int:
    return number(group.does("desk", command, **HERE))


def written(
    group: Group, /, lang: Any, form: Any = "markdown", who: str = "desk", **where: Any
) -> tuple[Reply, Document]:
    reply = group.does(who, WriteMinutes(meeting=MEETING, language=lang, form=form), **{"at": ON_THE_DAY, **where})
    assert reply.report is not None
    return reply, to_document(reply.report)


def runs_of(document: Document) -> list[Any]:
    opened = open_docx(BytesIO(document.content))
    return list(opened.element.body.iter(qn("w:r")))


def test_points_of_the_agenda_are_numbered_shown_and_taken_back(each_group: Group) -> None:
    first = each_group.does("desk", NoteAgenda(group="iscg", text="Adoption of the agenda"))
    second = each_group.does("desk", NoteAgenda(group="iscg", text="Captioning"))
    assert "item 1: Adoption of the agenda" in said(first)
    assert "item 2: Captioning" in said(second)
    each_group.does("desk", Undo())
    shown = said(each_group.does("delegate", ShowAgenda(group="iscg"), audience="outsiders"))
    assert "1. Adoption of the agenda" in shown
    assert "Captioning" not in shown
    assert "1. Adoption of the agenda" in said(each_group.does("bdt", ShowMeeting(meeting=MEETING)))


def test_who_sent_regrets_and_came_after_all_is_present_and_undo_puts_it_back(each_group: Group) -> None:
    each_group.does("desk", NoteRegrets(group="iscg", people=(BDT, TSB)))
    each_group.does("desk", StartMeeting(meeting=MEETING), **HERE)
    each_group.does("desk", NotePresent(people=(BDT, STRANGER)), **HERE)
    noted = {(row.kind, row.words or row.person_id) for row in list_attendance(each_group.session, MEETING)}
    bdt, tsb = (each_group.people[name].id for name in ("bdt", "tsb"))
    assert noted == {("present", bdt), ("present", STRANGER.words), ("regrets", tsb)}
    each_group.does("desk", Undo(), **HERE)
    noted = {(row.kind, row.words or row.person_id) for row in list_attendance(each_group.session, MEETING)}
    assert noted == {("regrets", bdt), ("regrets", tsb)}


def test_in_the_room_everybody_notes_and_elsewhere_only_those_who_lead(group: Group) -> None:
    assert group.refused("delegate", NoteAgenda(meeting=MEETING, text="mine")) == "agenda-not-yours"
    assert group.refused("desk", NotePresent(people=(BDT,))) == "agenda-which-meeting"
    assert group.refused("desk", NoteAgenda(meeting=MEETING, text="\u200b ")) == "text-empty"
    group.does("desk", StartMeeting(meeting=MEETING), **HERE)
    group.does("delegate", NoteAgenda(text="mine"), **HERE)
    assert [each.title for each in list_agenda(group.session, MEETING)] == [{"en": "mine"}]


def test_of_a_joint_meeting_the_chair_of_either_group_notes_the_agenda(group: Group) -> None:
    sits(group.session, "tdag", group.people["delegate"], "chair")
    group.does("delegate", NoteAgenda(meeting=MEETING, text="joint priorities"))
    assert [each.title for each in list_agenda(group.session, MEETING)] == [{"en": "joint priorities"}]
    # What the group holds by itself goes first, unless the other is today.
    group.does("delegate", NoteAgenda(text="own priorities"))
    assert len(list_agenda(group.session, MEETING)) == 1
    group.does("delegate", NoteAgenda(text="one more"), at=ON_THE_DAY)
    assert [each.title for each in list_agenda(group.session, MEETING)][1:] == [{"en": "one more"}]


def test_the_report_holds_what_was_agreed_and_by_whom_what_is_to_be_done(each_group: Group) -> None:
    reply, document = written(held(each_group), "en")
    text = document.content.decode()
    for part in (
        "# REPORT OF THE MEETING",
        "2024",
        "Present: BDT desk and the \\*caption\\* writers",
        "Regrets: TSB desk",
        "- 1\\. Adoption of the agenda",
        "captioning at every joint meeting",
        "| 2 | The meeting requests BDT desk to do the following: send the ",
        r"send the \[checklist\](http://example.org) | BDT desk | Friday 14 June 2024 (Geneva time) |",
        "| Friday 14 June 2024 (Geneva time) |",
        "To: TDAG",
        "To: RAG",
        "consider shared captioning",
        "induction loop",
        "26 September 2024",
        "Document \\[…\\]",
    ):
        assert part in text, part
    for part in ("mistake", "draft of one delegate"):
        assert part not in text
    assert text.count("consider shared captioning") == 2
    assert "Drafts left out until they are agreed: 1" in said(reply)
    assert document.name == f"{MEETING}-report-en.md"


@pytest.mark.parametrize("lang", LANGS)
def test_words_stay_as_they_were_said_and_all_else_is_in_the_language(group: Group, lang: str) -> None:
    _, document = written(held(group), lang, "text")
    text = document.content.decode()
    assert "captioning at every joint meeting" in text
    marked = re.search("captioning at every joint meeting[\u2069]? ?[(（].+[)）]", text)
    assert bool(marked) is (lang != "en")
    assert "{" not in text
    assert "minutes-" not in text


@pytest.mark.parametrize("lang", LANGS)
def test_a_word_document_runs_in_the_direction_of_its_language(group: Group, lang: str) -> None:
    _, document = written(held(group), lang, "docx")
    opened = open_docx(BytesIO(document.content))
    properties = [each.find(qn("w:pPr")) for each in opened.element.body.iter(qn("w:p"))]
    turned = [each is not None and each.find(qn("w:bidi")) is not None for each in properties]
    filled = [bool("".join(t.text or "" for t in each.iter(qn("w:t")))) for each in opened.element.body.iter(qn("w:p"))]
    assert [t for t, f in zip(turned, filled, strict=True) if f] == [lang == "ar"] * sum(filled)
    for run in runs_of(document):
        text = "".join(each.text or "" for each in run.iter(qn("w:t")))
        rtl = run.find(qn("w:rPr")) is not None and run.find(qn("w:rPr")).find(qn("w:rtl")) is not None
        assert not re.search("[\u2066-\u2069]", text)
        assert rtl or not re.search("[\u0600-\u06ff]", text), text
        assert not rtl or "captioning" not in text
    assert len(opened.tables) == 2
    assert (opened.tables[1]._tbl.tblPr.find(qn("w:bidiVisual")) is not None) is (lang == "ar")
    fonts = opened.styles["Normal"].element.rPr.rFonts
    assert fonts.get(qn("w:cs"))


def test_in_a_place_the_report_holds_what_all_may_read_there(group: Group) -> None:
    held(group)
    group.does("desk", RecordAction(text="for staff alone", responsible=(TSB,), meeting=MEETING), audience="staff")
    whole, _ = written(group, "en")
    here, document = written(group, "en", **HERE)
    assert "for staff alone" not in document.content.decode()
    assert "not everybody who reads here" in said(here)
    assert "not everybody who reads here" not in said(whole)


def test_the_report_is_for_those_who_keep_it_and_for_a_meeting_that_was_held(group: Group) -> None:
    late = {"at": ON_THE_DAY}
    assert group.refused("delegate", WriteMinutes(meeting=MEETING), **late) == "agenda-not-yours"
    assert group.refused("desk", WriteMinutes(meeting=MEETING)) == "minutes-not-held"
    written(group, "en", who="chair")
    sits(group.session, "iscg", group.people["delegate"], "secretary")
    written(group, "en", who="delegate")


def test_a_file_goes_to_json_and_back() -> None:
    reply = Reply.model_validate(
        {"title": {"key": "help"}, "document": {"name": "a", "media_type": "b", "content": b"\xff\x00"}}
    )
    assert Reply.model_validate(reply.model_dump(mode="json")) == reply
