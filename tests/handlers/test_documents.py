"""Papers of meetings: entered under the number that people gave them, listed, answered in time."""

from __future__ import annotations

from datetime import date
from typing import Any

from bot.words.speech import Speech
from handlers.answer import Pairs, Reply, Row
from handlers.commands.agenda import ListDocuments, NoteAgenda, RegisterDocument, ShowAgenda
from handlers.commands.fields import DueDate
from handlers.commands.items import EditItem, ShowItem, Undo
from storage.documents import list_documents
from tests.handlers.group import Group, said

MEETING = "iscg-2024-05-21"


def enters(group: Group, who: str = "desk", **fields: Any) -> Reply:
    known = {"meeting": MEETING, "text": "Captioning guidelines", **fields}
    return group.does(who, RegisterDocument.model_validate(known))


MARKS = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))


def test_a_paper_stands_under_its_number_with_all_that_was_said_of_it(each_group: Group) -> None:
    each_group.does("desk", NoteAgenda(meeting=MEETING, text="Captioning"))
    enters(each_group, number="ISCG/9", text="Later paper")
    told: dict[str, Any] = {
        "revision": "Rev.1",
        "source": "BDT",
        "purpose": "action",
        "agenda": 1,
        "link": "https://example.org/12",
    }
    enters(each_group, number="ISCG/12", **told)
    shown = said(each_group.does("delegate", ListDocuments(meeting=MEETING), audience="outsiders"))
    line = "ISCG/12 (Rev.1): Captioning guidelines; source: BDT; for action; agenda item 1 https://example.org/12"
    assert line in shown
    assert "Later paper" in said(each_group.does("desk", ShowAgenda(meeting=MEETING)))


def test_no_number_is_invented(each_group: Group) -> None:
    reply = said(enters(each_group))
    assert "[…]: Captioning guidelines" in reply
    assert "without a number" in reply
    assert [each.number for each in list_documents(each_group.session, MEETING)] == [None]


def test_a_liaison_statement_is_answered_in_time(each_group: Group) -> None:
    due = DueDate(date=date(2024, 6, 14))
    reply = enters(each_group, number="TD120", reply_by=due)
    assert "reply by Friday 14 June 2024" in said(reply)
    (row,) = [each for each in reply.answer.rows if isinstance(each, Row)]
    assert row.kind == "document"
    item = each_group.item(1)
    assert (item.text, item.due_date, item.meeting_id) == ("TD120: Captioning guidelines", date(2024, 6, 14), MEETING)
    assert each_group.stages(1)
    each_group.does("desk", Undo())
    assert each_group.item(1).status == "withdrawn"
    assert list_documents(each_group.session, MEETING) == []
    assert each_group.stages(1) == []


def test_what_can_not_be_entered_is_refused_and_nothing_is_kept(group: Group) -> None:
    enters(group, number="ISCG/12")
    assert group.refused("desk", RegisterDocument(meeting=MEETING, text="other", number="ISCG/12")) == (
        "document-there-already"
    )
    enters(group, number="ISCG/12", revision="Rev.1")
    for fields, key in (
        ({"link": "javascript:alert(1)"}, "document-link-unread"),
        ({"link": "https://[example.org/12"}, "document-link-unread"),
        ({"agenda": 7}, "agenda-no-such-item"),
        ({"text": "\u200b"}, "text-empty"),
    ):
        asked = RegisterDocument.model_validate({"meeting": MEETING, "text": "x", **fields})
        assert group.refused("desk", asked) == key
    assert group.refused("delegate", RegisterDocument(meeting=MEETING, text="x")) == "agenda-not-yours"
    assert len(list_documents(group.session, MEETING)) == 2


def test_the_answer_to_a_paper_is_called_so_in_each_readers_language(group: Group) -> None:
    enters(group, number="TD120", reply_by=DueDate(date=date(2024, 6, 14)))
    shown = group.does("desk", ShowItem(item=1))
    assert "reply to the document TD120: Captioning guidelines" in said(shown)
    french = Speech("fr", "UTC").say(shown.parts[0].pairs[0][1] if isinstance(shown.parts[0], Pairs) else shown.title)
    assert french.translate(MARKS) == "répondre au document TD120 : Captioning guidelines"
    group.does("desk", EditItem(item=1, text="answer TSAG in substance"))
    assert "Text: answer TSAG in substance" in said(group.does("desk", ShowItem(item=1)))


def test_a_point_of_the_agenda_has_its_number_once(group: Group) -> None:
    for text in ("1. Opening", "2) Captioning", "2024: what was done", "3.5 MHz"):
        group.does("desk", NoteAgenda(meeting=MEETING, text=text))
    shown = said(group.does("desk", ShowAgenda(meeting=MEETING)))
    for line in ("1. Opening", "2. Captioning", "3. 2024: what was done", "4. 3.5 MHz"):
        assert f"\n{line}" in f"\n{shown}", shown
