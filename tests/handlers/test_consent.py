"""Captions are the chair's to open; what people said word for word is not kept beyond the adopted report."""

from __future__ import annotations

from datetime import datetime

from bot.render.report import to_document
from handlers.commands.agenda import AdoptReport, ApproveCaptions, WriteMinutes
from handlers.commands.items import Undo
from handlers.commands.meetings import ShowMeeting
from handlers.commands.proposals import AcceptProposals, Found, ProposeItems
from storage.meetings import need_record
from storage.proposals import list_of_meeting
from tests.asking import sits
from tests.handlers.group import BDT, Group, meets, said

MEETING = "iscg-2024-05-21"
AFTER = datetime.fromisoformat("2024-05-22T09:00+02:00")
QUOTE = "I will send the checklist by Friday."


def texts(*quotes: str, captions: bool = True) -> ProposeItems:
    found = tuple(
        Found(
            kind="action",
            text="send it",
            quote=each,
            lang="en",
            speaker="Desk of BDT",
            responsible=(BDT,),
            before="So?",
        )
        for each in quotes
    )
    return ProposeItems(meeting=MEETING, source="meeting.vtt", found=found, captions=captions)


def test_only_the_chair_or_the_secretariat_opens_captions_and_all_are_told(each_group: Group) -> None:
    group = each_group
    assert group.refused("desk", texts(QUOTE)) == "captions-not-approved"
    sits(group.session, "iscg", group.people["delegate"], "secretary")
    assert group.refused("delegate", ApproveCaptions(meeting=MEETING)) == "captions-not-yours"
    announced = group.does("chair", ApproveCaptions(meeting=MEETING), audience="outsiders", group="iscg")
    assert announced.audience == "place"
    assert "no official record" in said(announced)
    assert "may be read" in said(group.does("bdt", ShowMeeting(meeting=MEETING)))
    group.does("desk", texts(QUOTE))
    group.does("chair", ApproveCaptions(meeting=MEETING, approved=False))
    assert group.refused("desk", texts("another")) == "captions-not-approved"
    group.does("chair", Undo())
    group.does("desk", texts("another"))


def test_notes_and_captions_of_a_group_of_staff_need_no_approval(group: Group) -> None:
    group.does("desk", texts(QUOTE, captions=False))
    meeting = meets(group.session, "isc_tf", AFTER.date())
    group.does("desk", texts(QUOTE).model_copy(update={"meeting": meeting.id}), at=AFTER)


def test_once_the_report_is_adopted_quotes_and_speakers_are_gone(each_group: Group) -> None:
    group = each_group
    group.does("chair", ApproveCaptions(meeting=MEETING))
    group.does("desk", texts(QUOTE, "second quote"), at=AFTER)
    (first, _), _second = list_of_meeting(group.session, MEETING)
    group.does("desk", AcceptProposals(proposals=(first.id,)), at=AFTER)
    assert group.item(1).said == QUOTE
    draft = group.does("desk", WriteMinutes(meeting=MEETING, form="text"), at=AFTER)
    assert draft.report is not None
    assert "DRAFT" in to_document(draft.report).content.decode()
    assert "passages: 2" in said(group.does("desk", AdoptReport(meeting=MEETING), at=AFTER))
    for proposal, _item in list_of_meeting(group.session, MEETING):
        assert (proposal.quote, proposal.speaker, "before" in proposal.fields) == ("", None, False)
        assert proposal.state in ("accepted", "dropped")
    assert group.item(1).said == "send it"
    assert group.refused("desk", AdoptReport(meeting=MEETING), at=AFTER) == "report-adopted-already"
    final = group.does("desk", WriteMinutes(meeting=MEETING, form="text"), at=AFTER)
    assert final.report is not None
    text = to_document(final.report).content.decode()
    assert "DRAFT" not in text
    assert "no official record" in text


def test_the_report_is_adopted_by_those_who_keep_it(group: Group) -> None:
    assert group.refused("delegate", AdoptReport(meeting=MEETING), at=AFTER) == "agenda-not-yours"
    assert need_record(group.session, MEETING).adopted_at is None
