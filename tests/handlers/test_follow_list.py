"""What a group goes through before its next meeting: each open item once, under what makes it worth a word."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from bot.render.report import to_document
from handlers.commands.agenda import NoteAgenda, RegisterDocument, ShowFollowUp
from handlers.commands.fields import NoDue, Party
from handlers.commands.items import CompleteItem, RecordAction, RecordCallToAction
from tests.handlers.group import BDT, TSB, Group, due, said

MEETING = "iscg-2024-05-21"
ISCG: dict[str, Any] = {"audience": "outsiders", "group": "iscg"}


def filled(group: Group) -> Group:
    for text, day in (("send the slides", 15), ("publish the captions", 20)):
        group.does("desk", RecordAction(text=text, responsible=(BDT,), due=due(day)), **ISCG)
    group.does("desk", RecordAction(text="think of a name", responsible=(TSB,), due=NoDue()), **ISCG)
    group.does(
        "desk", RecordCallToAction(text="share captioning", addressed_to=(Party(kind="body", id="tdag"),)), **ISCG
    )
    group.does("desk", NoteAgenda(meeting=MEETING, text="Captioning"))
    group.does("desk", RegisterDocument(meeting=MEETING, text="Guidelines", number="ISCG/12"))
    return group


def test_each_open_item_stands_once_under_its_head(each_group: Group) -> None:
    group = filled(each_group)
    group.does("bdt", CompleteItem(item=2))
    at = group.now + timedelta(days=3)
    words = said(group.does("desk", ShowFollowUp(meeting=MEETING), at=at))
    heads = ("Agenda", "Reported as done", "Calls to action", "Still open past", "Without a deadline", "Documents")
    places = [words.index(each) for each in heads]
    assert places == sorted(places)
    for text in (
        "send the slides",
        "publish the captions",
        "think of a name",
        "share captioning",
        "ISCG/12: Guidelines",
    ):
        assert words.count(text) == 1, text
    assert "does not replace it" in words


def test_it_is_a_file_in_any_language_and_holds_what_the_place_may_see(group: Group) -> None:
    filled(group)
    group.does("desk", RecordAction(text="for staff alone", responsible=(TSB,), meeting=MEETING), audience="staff")
    reply = group.does("desk", ShowFollowUp(language="fr", form="text"), **ISCG)
    assert reply.report is not None
    text = to_document(reply.report).content.decode()
    assert "LISTE DE SUIVI" in text
    assert "publish the captions" in text
    assert "for staff alone" not in text
    assert "for staff alone" in said(group.does("desk", ShowFollowUp(meeting=MEETING)))
