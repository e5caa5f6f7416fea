"""Captions are the chair's to open; what people said word for word is not kept beyond the adopted report."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from bot.render.report import to_document
from handlers.commands.agenda import AdoptReport, ApproveCaptions, SetConsent, WriteMinutes
from handlers.commands.fields import Party
from handlers.commands.items import Undo
from handlers.commands.meetings import ShowMeeting
from handlers.commands.proposals import AcceptProposals, Found, ProposeItems, ShowProposal
from storage.consents import may_model_read
from storage.meetings import get_meeting, need_record
from storage.proposals import list_of_meeting
from storage.tables.register import Member
from tests.asking import office, sits
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
    taken_back = said(group.does("desk", Undo(), at=AFTER))
    assert "deleted with the adoption cannot be brought back" in taken_back
    assert group.item(1).said == "send it"


def test_the_report_is_adopted_by_those_who_keep_it(group: Group) -> None:
    assert group.refused("delegate", AdoptReport(meeting=MEETING), at=AFTER) == "agenda-not-yours"
    assert need_record(group.session, MEETING).adopted_at is None


def heard(group: Group, speaker: str, words: str = "I will send the list by Friday.", **fields: Any) -> str:
    """How a proposal made of these words shows who spoke."""
    known = {"kind": "action", "text": "send the list", "quote": words, "lang": "en", "speaker": speaker}
    found = Found(**{**known, **fields})
    group.does("desk", ProposeItems(meeting=MEETING, source="notes.txt", found=(found,)), at=AFTER)
    proposal, _ = list_of_meeting(group.session, MEETING)[-1]
    return said(group.does("desk", ShowProposal(proposal=proposal.id), at=AFTER))


def test_what_a_group_allows_is_shown_to_those_who_lead_it_and_set_by_its_chair(each_group: Group) -> None:
    group = each_group
    sits(group.session, "iscg", group.people["delegate"], "secretary")
    assert "does not read them" in said(group.does("delegate", SetConsent(group="iscg")))
    assert group.refused("delegate", SetConsent(group="iscg", by_model=True)) == "captions-not-yours"
    assert group.refused("bdt", SetConsent(group="iscg")) == "captions-not-yours"
    changed = said(group.does("chair", SetConsent(by_model=True, speakers="delegation")))
    assert "may read them" in changed
    assert "delegate of" in changed
    group.does("chair", Undo())
    assert "does not read them" in said(group.does("chair", SetConsent()))


def test_a_group_that_uses_no_captions_has_none_read_whatever_is_approved_for_a_meeting(each_group: Group) -> None:
    group = each_group
    group.does("chair", ApproveCaptions(meeting=MEETING))
    group.does("chair", SetConsent(captions=False))
    assert group.refused("desk", texts(QUOTE), at=AFTER) == "captions-not-in-group"
    assert group.refused("chair", ApproveCaptions(meeting=MEETING)) == "captions-not-in-group"
    group.does("desk", texts(QUOTE, captions=False), at=AFTER)


def test_a_model_reads_only_where_the_group_allows_one_and_its_chair_approved_it_for_the_meeting(
    each_group: Group,
) -> None:
    group = each_group
    meeting = get_meeting(group.session, MEETING)
    assert meeting is not None
    approves = ApproveCaptions(meeting=MEETING, model=True)
    assert group.refused("chair", approves) == "model-not-in-group"
    group.does("chair", SetConsent(by_model=True))
    assert not may_model_read(group.session, meeting)
    assert group.refused("delegate", approves) == "captions-not-yours"
    told = group.does("chair", approves, audience="outsiders", group="iscg")
    assert "leaves the house" in said(told)
    assert may_model_read(group.session, meeting)
    assert "language model may read" in said(group.does("bdt", ShowMeeting(meeting=MEETING)))
    group.does("chair", ApproveCaptions(meeting=MEETING, model=False))
    assert not may_model_read(group.session, meeting)
    group.does("chair", approves)
    group.does("chair", SetConsent(by_model=False))
    assert not may_model_read(group.session, meeting)


def test_speakers_are_kept_as_delegates_where_the_group_says_so(each_group: Group) -> None:
    group = each_group
    group.session.add(Member(id="atlantis", kind="member_state", names={"en": "Atlantis"}))
    member = {"kind": "delegate", "office": False, "member_id": "atlantis"}
    group.session.flush()
    ann = office(group.session, "ann", **member)
    ann.name = "Ann Example"
    group.session.flush()
    group.does("chair", SetConsent(speakers="delegation"))
    owner = (Party(kind="person", id=ann.ref),)
    shown = heard(group, "Ann Example", responsible=owner)
    assert "by the delegate of Atlantis" in shown
    assert "Ann" not in shown
    assert "by the delegate of Atlantis" in heard(group, "ATLANTIS", "We will print the list.")
    unknown = (Party(kind="unknown", words="Bob Nobody"),)
    shown = heard(group, "Bob Nobody", "I will print it.", responsible=unknown)
    assert "by a delegate" in shown
    assert "Bob" not in shown
    assert "by BDT" in heard(group, "BDT", "I will bind it.")
    assert "by bdt desk" in heard(group, "bdt desk", "I will post it.")


@pytest.mark.parametrize("lang", ["ar", "en", "es", "fr", "ru", "zh"])
def test_consent_is_said_in_six_languages(group: Group, lang: str) -> None:
    group.does("chair", SetConsent(by_model=True, speakers="delegation"))
    replies = [
        group.does("chair", SetConsent()),
        group.does("chair", ApproveCaptions(meeting=MEETING, model=True)),
        group.does("chair", ApproveCaptions(meeting=MEETING, model=False)),
        group.does("chair", SetConsent(captions=False)),
    ]
    for reply in replies:
        assert said(reply, lang)
    heard(group, "Bob Nobody")
    proposal, _ = list_of_meeting(group.session, MEETING)[-1]
    assert said(group.does("desk", ShowProposal(proposal=proposal.id), at=AFTER), lang)


def test_captions_and_a_model_are_opened_at_once_where_a_form_says_both(group: Group) -> None:
    group.does("chair", SetConsent(by_model=True))
    told = said(group.does("chair", ApproveCaptions(meeting=MEETING, approved=True, model=True)))
    assert "captions of this meeting may be read" in told
    assert "a language model may read texts of this meeting" in told
    told = said(group.does("chair", ApproveCaptions(meeting=MEETING, approved=False, model=True)))
    assert "not used from now on" in told
    assert "a language model may read texts of this meeting" in told
