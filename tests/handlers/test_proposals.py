"""What a machine proposes is reviewed by the meeting's secretary or chair; nobody is told before they accept it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from bot.words.speech import Speech
from handlers.answer import ItemRow, Reply
from handlers.commands.catalogue import from_dict
from handlers.commands.command import Command
from handlers.commands.fields import DueDate, DueMeeting, Party
from handlers.commands.items import Undo
from handlers.commands.pages import ShowForm
from handlers.commands.proposals import (
    AcceptProposals,
    DropProposals,
    EditProposal,
    Found,
    MergeProposals,
    ProposeItems,
    ReviewProposals,
    ShowProposal,
)
from handlers.show_form import show_form
from storage.proposals import list_proposals
from tests.asking import ZONE
from tests.handlers.group import BDT, TSB, Group, meets, said
from tests.handlers.meeting import day

FRIDAY = DueDate(date=date(2024, 5, 24), zone="Europe/Zurich")
QUOTE = "I will send the checklist to TSB by Friday."


def found(text: str = "send the checklist to TSB", **fields: Any) -> Found:
    known = {"kind": "action", "quote": QUOTE, "lang": "en", "position": "00:12:05", "speaker": "Desk of BDT"}
    return Found(text=text, **{**known, "responsible": (BDT,), "due": FRIDAY, "confidence": 0.25, **fields})


def proposed(group: Group, *given: Found, who: str = "desk") -> Reply:
    return group.does(who, ProposeItems(meeting="iscg-2024-05-21", source="meeting.vtt", found=given or (found(),)))


def numbers(reply: Reply) -> list[int]:
    return [int(row.id) for row in reply.answer.rows if row.kind == "proposal" and not isinstance(row, ItemRow)]


def told(group: Group) -> int:
    return len([each for number in range(1, 9) for each in group.notices(number)])


def test_a_proposal_shows_its_words_and_where_they_stand(each_group: Group) -> None:
    (number,) = numbers(proposed(each_group, found(before="Who sends the checklist?")))
    words = said(each_group.does("desk", ShowProposal(proposal=number)))
    for part in (QUOTE, "00:12:05", "Desk of BDT", "Friday 24 May 2024", "Who sends the checklist?"):
        assert part in words


def test_nobody_is_told_until_it_is_accepted_and_then_its_owner_is(each_group: Group) -> None:
    (number,) = numbers(proposed(each_group))
    assert told(each_group) == 0
    reply = each_group.does("desk", AcceptProposals(proposals=(number,)))
    (row,) = reply.answer.rows
    assert isinstance(row, ItemRow)
    item = each_group.item(row.number)
    assert (item.status, item.meeting_id, item.said, item.due_date) == (
        "open",
        "iscg-2024-05-21",
        QUOTE,
        date(2024, 5, 24),
    )
    assert "assigned" in {each.stage for each in each_group.notices(row.number)}


def test_who_cooperates_and_who_is_reported_to_goes_along_into_the_item(each_group: Group) -> None:
    helped = found(cooperating=(TSB,), report_to=(Party(kind="body", id="tdag"),))
    (number,) = numbers(reply := proposed(each_group, helped))
    assert "in cooperation with TSB" in said(reply)
    assert all(name in said(each_group.does("desk", ShowProposal(proposal=number))) for name in ("Cooperating", "TDAG"))
    each_group.does("desk", EditProposal(proposal=number, report_to=()))
    (row,) = each_group.does("desk", AcceptProposals(proposals=(number,))).answer.rows
    assert isinstance(row, ItemRow)
    kept = [each.capacity for each in each_group.item(row.number).parties]
    assert kept == ["responsible", "cooperating"]


def test_rows_that_say_that_they_are_done_are_told(group: Group) -> None:
    given = ProposeItems(meeting="iscg-2024-05-21", source="actions.docx", found=(found(),), done=2)
    assert "2 rows of tables say that they are done" in said(group.does("desk", given))


def test_the_same_text_again_gives_nothing_new(each_group: Group) -> None:
    proposed(each_group)
    again = ProposeItems(meeting="iscg-2024-05-21", source="meeting.vtt", found=(found(),))
    assert "nothing new" in said(each_group.does("desk", again))
    each_group.does("desk", DropProposals(meeting="iscg-2024-05-21"))
    words = said(each_group.does("desk", again))
    assert "nothing new" in words
    assert "1 more is on record" in words


def test_accepting_is_taken_back_as_a_whole(each_group: Group) -> None:
    second = found("publish the captions", quote="BDT will publish the captions.")
    numbered = numbers(proposed(each_group, found(), second))
    rows = each_group.does("desk", AcceptProposals(proposals=tuple(numbered))).answer.rows
    each_group.does("desk", Undo())
    assert {each_group.item(row.number).status for row in rows if isinstance(row, ItemRow)} == {"withdrawn"}
    assert numbers(each_group.does("desk", ReviewProposals(meeting="iscg-2024-05-21"))) == numbered


def test_one_that_cannot_be_recorded_goes_on_waiting_and_the_others_stand(group: Group) -> None:
    past = found("call the printers", quote="I will call the printers by 1 May.", due=day("2024-05-01"))
    first, second = numbers(proposed(group, past, found()))
    words = said(group.does("desk", AcceptProposals(meeting="iscg-2024-05-21", upto=second)))
    assert f"Proposal {first} could not be recorded" in words
    assert "1 item is recorded" in words
    assert numbers(group.does("desk", ReviewProposals(meeting="iscg-2024-05-21"))) == [first]


def test_a_day_that_was_ahead_at_the_meeting_is_kept_after_it_has_passed(group: Group) -> None:
    group.now += timedelta(days=30)
    (number,) = numbers(proposed(group))
    (row,) = group.does("desk", AcceptProposals(proposals=(number,))).answer.rows
    assert isinstance(row, ItemRow)
    assert (row.late, group.item(row.number).due_date) == (True, date(2024, 5, 24))


def test_the_next_meeting_of_a_text_is_that_of_its_group(group: Group) -> None:
    group.now += timedelta(days=30)
    meets(group.session, "iscg", date(2024, 9, 10))
    reply = proposed(group, found(due=DueMeeting(edge="opening")))
    assert "Tuesday 10 September 2024" in said(reply)
    (row,) = group.does("desk", AcceptProposals(proposals=tuple(numbers(reply)))).answer.rows
    assert isinstance(row, ItemRow)
    assert group.item(row.number).due_meeting_id == "iscg-2024-09-10"


def test_what_came_in_after_all_were_shown_is_not_accepted_along(group: Group) -> None:
    (seen,) = numbers(proposed(group))
    late = found("write the note", quote="BDT to write the note")
    group.does("desk", ProposeItems(meeting="iscg-2024-05-21", source="chat.txt", found=(late,)))
    group.does("desk", AcceptProposals(meeting="iscg-2024-05-21", upto=seen))
    assert len(numbers(group.does("desk", ReviewProposals(meeting="iscg-2024-05-21")))) == 1


def six(group: Group) -> list[int]:
    texts = ("send the list", "write the note", "call the hosts", "book the room", "draw the map", "print the badges")
    proposed(group, *(found(text, quote=f"BDT to {text}") for text in texts))
    waiting = list_proposals(group.session, "iscg-2024-05-21")
    return [each.id for each in waiting]


def pressed(reply: Reply, name: str) -> list[Command]:
    commands = [from_dict(each.command) for each in reply.buttons if each.command]
    return [each for each in commands if type(each).__name__ == name]


@pytest.mark.parametrize("settles", ["AcceptProposals", "DropProposals"])
def test_only_those_that_were_shown_are_settled_together(group: Group, settles: str) -> None:
    every = six(group)
    first = group.does("desk", ReviewProposals(meeting="iscg-2024-05-21"))
    [shown] = pressed(first, settles)
    [further] = pressed(first, "ReviewProposals")
    [all_shown] = pressed(group.does("desk", further), settles)
    assert "those shown" in " ".join(Speech("en", ZONE).say(each.label) for each in first.buttons)
    group.does("desk", shown)
    assert [each.id for each in list_proposals(group.session, "iscg-2024-05-21")] == every[5:]
    group.does("desk", all_shown)
    assert not list_proposals(group.session, "iscg-2024-05-21")


@pytest.mark.parametrize("command", [AcceptProposals(), DropProposals()])
def test_more_than_was_shown_at_once_is_shown_before_all_of_it_is_settled(group: Group, command: Command) -> None:
    every = six(group)
    asked = command.model_copy(update={"meeting": "iscg-2024-05-21"})
    reply = group.does("desk", asked)
    assert "read them first" in said(reply)
    assert [each.id for each in list_proposals(group.session, "iscg-2024-05-21")] == every


def test_a_proposal_is_corrected_in_a_form_and_its_words_stay(each_group: Group) -> None:
    (number,) = numbers(proposed(each_group))
    form = show_form(each_group.asks("desk"), ShowForm(form="EditProposal", item=number)).form
    assert form is not None
    assert form.filled["proposal"] == str(number)
    assert form.filled["text"] == "send the checklist to TSB"
    words = said(each_group.does("desk", EditProposal(proposal=number, text="send both lists", responsible=(TSB,))))
    assert "send both lists" in words
    assert QUOTE in words


def test_two_that_say_the_same_become_one_with_both_owners(each_group: Group) -> None:
    other = found("send TSB the list", quote="TSB sends the list as well.", responsible=(TSB,), due={"kind": "none"})
    first, second = numbers(proposed(each_group, found(), other))
    words = said(each_group.does("desk", MergeProposals(proposals=(first, second))))
    assert "BDT" in words
    assert "TSB" in words
    assert each_group.refused("desk", ShowProposal(proposal=second)) == "proposal-settled"


def test_kinds_are_not_mixed(group: Group) -> None:
    conclusion = found("captions always", kind="conclusion", quote="We agreed on captions.", responsible=())
    first, second = numbers(proposed(group, found(), conclusion))
    assert group.refused("desk", MergeProposals(proposals=(first, second))) == "proposals-not-alike"


def test_only_who_leads_the_group_sees_them(group: Group) -> None:
    (number,) = numbers(proposed(group))
    asked = (ShowProposal(proposal=number), AcceptProposals(proposals=(number,)), DropProposals(proposals=(number,)))
    for command in (*asked, ReviewProposals(meeting="iscg-2024-05-21")):
        assert group.refused("bdt", command) == "meeting-not-yours"


def test_unknown_names_are_kept_as_said(group: Group) -> None:
    nobody = found(responsible=(Party(kind="unknown", words="the translators"),))
    (number,) = numbers(proposed(group, nobody))
    assert "the translators" in said(group.does("desk", ShowProposal(proposal=number)))


@pytest.mark.parametrize("lang", ["ar", "en", "es", "fr", "ru", "zh"])
def test_all_of_it_is_said_in_six_languages(group: Group, lang: str) -> None:
    conclusion = found("captions always", kind="conclusion", quote="We agreed on captions.", responsible=())
    replies = [proposed(group, found(before="x"), conclusion)]
    first, second = numbers(replies[0])
    replies += [
        group.does("desk", each)
        for each in (
            ReviewProposals(),
            ShowProposal(proposal=first),
            EditProposal(proposal=first, text="send it"),
            AcceptProposals(proposals=(first,)),
            DropProposals(proposals=(second,)),
            ReviewProposals(meeting="iscg-2024-05-21"),
        )
    ]
    for reply in replies:
        assert said(reply, lang)


def test_whoever_accepts_is_told_of_what_nobody_could_be_told(group: Group) -> None:
    body = Party(kind="body", id="br")
    other = found("print the agenda", responsible=(body,), quote="BR prints the agenda.", position="00:14:00")
    proposed(group, found(), other)
    reply = said(group.does("desk", AcceptProposals(meeting="iscg-2024-05-21")))
    assert "Nobody is told of item 2, since it is not known who sees to it." in reply
    assert "“the topic of 2 is …”" in reply
