"""What is answered outside of the chats waits for the secretariat, and changes nothing before it is accepted."""

from __future__ import annotations

import pytest

from handlers.answer import Reply
from handlers.answers import MOST_OF_ONE, TOLD_OF_ONE
from handlers.commands.catalogue import from_dict
from handlers.commands.desk import AnswerItem, ListAnswers, SettleAnswer
from handlers.commands.items import ShowItem
from handlers.errors import Refusal
from handlers.notices import compose_notices
from storage.tables.answers import Answer
from storage.tables.notices import Notice
from storage.tasks import list_tasks
from tests.handlers.group import BDT, TSB, Group, due, said


def at_the_desk(group: Group, item: int) -> list[Notice]:
    found = group.session.query(Notice).filter(Notice.item_number == item, Notice.stage == "answered")
    return found.filter(Notice.person_id == group.people["desk"].id).all()


def told(group: Group, item: int) -> Reply:
    notices = [each for each in at_the_desk(group, item) if each.state == "planned"]
    reply, _ = compose_notices(group.session, group.people["desk"], notices, group.now, "en")
    assert reply is not None
    return reply


def test_an_answer_changes_nothing_and_the_desk_is_told(each_group: Group) -> None:
    item = each_group.records(day=17)
    reply = each_group.does("bdt", AnswerItem(item=item, text="we need one more week"))
    assert "Nothing is changed before that" in said(reply)
    assert each_group.item(item).status == "open"
    words = said(told(each_group, item))
    assert f"bdt desk answered about item {item}".casefold() in words.casefold()
    assert "we need one more week" in words
    assert "Accept answer 1" in words
    assert "Set answer 1 aside" in words


def test_what_is_accepted_stands_in_the_history_as_said_by_whoever_answered(each_group: Group) -> None:
    item = each_group.records(day=17)
    each_group.does("bdt", AnswerItem(item=item, text="the draft is with TSB."))
    assert "“the draft is with TSB”. Nothing is changed" in said(told(each_group, item))
    assert "the draft is with TSB" in said(each_group.does("desk", ListAnswers()))
    each_group.does("desk", SettleAnswer(answer=1, take=True))
    assert each_group.item(item).status == "in_progress"
    shown = said(each_group.does("desk", ShowItem(item=item)))
    assert "the draft is with TSB" in shown
    assert "BDT desk" in shown.split("What happened since")[1]
    assert [each.state for each in at_the_desk(each_group, item)] == ["superseded"]
    assert each_group.refused("desk", SettleAnswer(answer=1, take=True)) == "answer-settled"
    assert each_group.refused("desk", SettleAnswer(answer=2, take=True)) == "answer-unknown"
    assert "No answers are waiting" in said(each_group.does("desk", ListAnswers()))


def test_a_proposed_date_moves_the_deadline_once_it_is_accepted(each_group: Group) -> None:
    item = each_group.records(day=17)
    each_group.does("bdt", AnswerItem(item=item, kind="date", due=due(31), text="the room is free then"))
    assert each_group.item(item).due_date == due(17).date
    each_group.does("desk", SettleAnswer(answer=1, take=True))
    assert each_group.item(item).due_date == due(31).date


def test_a_date_beside_a_word_proposes_it_and_beside_a_refusal_one_of_them_is_asked_for(each_group: Group) -> None:
    item = each_group.records(day=17)
    each_group.does("bdt", AnswerItem(item=item, due=due(31), text="the room is free then"))
    assert "31 May 2024" in said(each_group.does("desk", ListAnswers()))
    both = AnswerItem(item=item, kind="declined", due=due(31), text="not before")
    assert each_group.refused("bdt", both) == "answer-date-or-declined"
    each_group.does("desk", SettleAnswer(answer=1, take=True))
    assert each_group.item(item).due_date == due(31).date


def test_whoever_cannot_take_it_on_says_why_and_it_is_pending(group: Group) -> None:
    item = group.records(day=17)
    group.does("bdt", AnswerItem(item=item, kind="declined", text="this is for TSB"))
    reply = group.does("desk", SettleAnswer(answer=1, take=True))
    assert "cannot take it on: this is for TSB" in said(reply).replace("\u2068", "").replace("\u2069", "")
    assert group.item(item).status == "pending"


def test_who_declines_without_a_reason_hears_of_which_item_and_is_given_none(group: Group) -> None:
    item = group.records(day=17)
    left = said(group.does("bdt", AnswerItem(item=item, kind="declined"))).replace("\u2068", "").replace("\u2069", "")
    assert f"your answer on item {item}, publish the captions" in left
    assert f"You may add a reason, for example: “tell the secretariat about {item}: …”" in left
    [waiting] = [line for line in said(group.does("desk", ListAnswers())).splitlines() if "cannot take on" in line]
    assert "“" not in waiting
    assert "cannot take it on." in said(group.does("desk", SettleAnswer(answer=1, take=True)))
    assert group.item(item).status == "pending"


def test_what_is_set_aside_changes_nothing(group: Group) -> None:
    item = group.records(day=17)
    group.does("bdt", AnswerItem(item=item, kind="declined", text="this is for TSB"))
    group.does("desk", SettleAnswer(answer=1, take=False))
    assert group.item(item).status == "open"
    assert group.refused("desk", SettleAnswer(answer=1, take=True)) == "answer-settled"


@pytest.mark.parametrize("lang", ["ar", "en", "es", "fr", "ru", "zh"])
def test_who_gave_what_is_set_aside_is_thanked_once_and_a_machine_is_not(group: Group, lang: str) -> None:
    first, second = group.records(day=17), group.records(day=24)
    group.does("bdt", AnswerItem(item=second, text="this is for TSB"))
    group.does("bdt", AnswerItem(among=(first, second), text="all is well"))
    group.does("bdt", AnswerItem(among=(first,), text="out of office", kind="automatic"))
    for number in (1, 2, 3):
        group.does("desk", SettleAnswer(answer=number, take=False))
    told = [each for number in (first, second) for each in group.notices(number) if each.stage == "aside"]
    bdt = group.people["bdt"]
    assert [each.person_id for each in told] == [bdt.id] * 2
    reply, kept = compose_notices(group.session, bdt, told, group.now, lang)
    assert reply is not None
    assert len(kept) == 2
    words = said(reply, lang).replace("\u2068", "").replace("\u2069", "")
    assert lang != "en" or f"answer about item {second}, publish the captions. The secretariat has read it" in words
    assert lang != "en" or f"your answer about items {first} and {second}" in words


def test_of_several_items_the_desk_says_which_one(group: Group) -> None:
    first, second = group.records(day=17), group.records(day=24)
    group.does("bdt", AnswerItem(among=(first, second), text="the second one is nearly done"))
    assert "Accept" not in said(group.does("desk", ListAnswers()))
    assert f"about items {first} and {second}" in said(group.does("desk", ListAnswers()))
    assert group.refused("desk", SettleAnswer(answer=1, item=99, take=True)) == "item-not-found"
    with pytest.raises(Refusal) as asked:
        group.does("desk", SettleAnswer(answer=1, take=True))
    offered = [from_dict(each.command or {}) for each in asked.value.choices]
    assert offered == [SettleAnswer(answer=1, item=each, take=True) for each in (first, second)]
    group.does("desk", SettleAnswer(answer=1, item=second, take=True))
    assert (group.item(first).status, group.item(second).status) == ("open", "in_progress")


@pytest.mark.parametrize(
    ("command", "key"),
    [
        (AnswerItem(item=99, text="x"), "item-not-found"),
        (AnswerItem(item=1, text=" "), "text-empty"),
        (AnswerItem(item=1, kind="date"), "answer-no-date"),
        (AnswerItem(item=1, kind="date", due=due(1)), "date-past"),
    ],
)
def test_what_cannot_be_an_answer_is_refused(group: Group, command: AnswerItem, key: str) -> None:
    group.records(day=17)
    assert group.refused("bdt", command) == key


def test_whoever_has_no_part_in_an_item_has_none_in_its_answers(group: Group) -> None:
    item = group.records(day=17)
    assert group.refused("tsb", AnswerItem(item=item, text="x")) in ("item-not-found", "item-not-yours")


def test_one_person_does_not_fill_the_desk(group: Group) -> None:
    item = group.records(day=17)
    for _ in range(TOLD_OF_ONE + 1):
        group.does("bdt", AnswerItem(item=item, text="again"))
    # The last is kept and listed, though the desk is not told of it by itself.
    assert len(at_the_desk(group, item)) == TOLD_OF_ONE
    assert f"{TOLD_OF_ONE + 1} answers are waiting" in said(group.does("desk", ListAnswers()))
    kept = {"person_id": group.people["bdt"].id, "items": [item], "kind": "said", "text": "again", "lang": "en"}
    group.session.add_all(Answer(**kept, made_at=group.now) for _ in range(MOST_OF_ONE - TOLD_OF_ONE - 1))
    group.session.flush()
    assert group.refused("bdt", AnswerItem(item=item, text="again")) == "answers-many"


def test_what_names_no_item_is_asked_of_the_desk_until_all_of_it_is_seen_to(each_group: Group) -> None:
    each_group.people["bdt"].zone = "America/Bogota"
    for words in ("Who can help me?", "And until when?"):
        each_group.does("bdt", AnswerItem(text=words))
    [task] = list_tasks(each_group.session, "letters")
    # On the clock of those who are to see to it, wherever whoever wrote sits.
    assert task.due_zone == (each_group.people["desk"].zone or "Europe/Zurich")
    words = said(told(each_group, task.number))
    assert "wrote without naming an item: “Who can help me?”" in words
    assert "And until when?" not in words
    each_group.does("desk", SettleAnswer(answer=1, take=True))
    assert list_tasks(each_group.session, "letters") == [task]
    assert [each.state for each in at_the_desk(each_group, task.number)] == ["superseded"]
    aside = said(each_group.does("desk", SettleAnswer(answer=2, take=False)))
    assert "Please write to them if an answer is due." in aside
    assert list_tasks(each_group.session, "letters") == []
    assert each_group.notices(task.number) == each_group.escalations(task.number) == []
    each_group.does("tsb", AnswerItem(text="One more"))
    assert len(list_tasks(each_group.session, "letters")) == 1


def test_two_answers_to_one_item_are_both_told(group: Group) -> None:
    item = group.records(day=17, responsible=(BDT, TSB))
    for who, words in (("bdt", "our part is done"), ("tsb", "ours takes a week more")):
        group.does(who, AnswerItem(item=item, text=words))
    assert all(words in said(told(group, item)) for words in ("our part is done", "ours takes a week more"))
