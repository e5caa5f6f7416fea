"""Whoever agrees items learns whom the news reaches: told, told later, or nobody, and what would let them be told."""

from __future__ import annotations

import pytest

from bot.words.speech import Speech
from handlers.commands.desk import EnrolPerson, TrustReader
from handlers.commands.fields import NoDue, Party
from handlers.commands.items import AgreeItems, ReassignItem, RecordAction, RecordConclusion
from handlers.commands.notices import PauseNotices
from handlers.notice_words import notice_line
from tests.asking import ZONE, office
from tests.handlers.group import BDT, Group, number, said

DELEGATE = Party(kind="person", id="delegate@example.org")
TSB = Party(kind="body", id="tsb")
SOMEBODY = Party(kind="unknown", words="somebody of ours")
LANGS = ["ar", "en", "es", "fr", "ru", "zh"]


def plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def agreed(group: Group, *items: int, lang: str = "en", **where: str) -> str:
    return plain(said(group.does("desk", AgreeItems(items=items), **where), lang))


def draft(group: Group, *responsible: Party) -> int:
    """An action of a delegate's that binds others; the secretariat is to agree to it."""
    return group.records("delegate", responsible=responsible)


def test_where_everybody_is_told_that_is_said(group: Group) -> None:
    item = draft(group, BDT)
    assert "The item is agreed, and those responsible are told." in agreed(group, item)
    assert "assigned" in dict(group.stages(item))


@pytest.mark.parametrize("lang", LANGS)
def test_whoever_is_told_reads_by_whom_it_came_to_be_theirs(group: Group, lang: str) -> None:
    agreed_to, recorded, given = draft(group, BDT), group.records(), group.records(responsible=())
    group.does("desk", AgreeItems(items=(agreed_to,)))
    group.does("desk", ReassignItem(item=given, responsible=(BDT,)))
    texts = [_told(group, each, lang).replace(str(each), "N") for each in (agreed_to, recorded, given)]
    assert len(set(texts)) == len(texts)
    assert all(text.count("DESK desk") == 1 for text in texts)


def _told(group: Group, item: int, lang: str) -> str:
    notice = next(each for each in group.notices(item) if each.stage == "assigned")
    line = notice_line(group.session, group.people["bdt"], notice, group.item(item), group.now)
    return plain(Speech(lang, ZONE).say(line))


def test_what_waits_on_the_release_sheet_is_told_later(group: Group) -> None:
    office(group.session, "other", kind="delegate", enrolled=True)
    item = draft(group, Party(kind="office", id="other@example.org"))
    words = agreed(group, item)
    assert "The item is agreed; those responsible have not been told yet." in words
    assert "OTHER desk is told once the secretariat has released the notice." in words
    assert "To read it: “show the release sheet”." in words
    assert "assigned" in dict(group.stages(item, "held"))


def test_whoever_is_trusted_is_told_at_once(group: Group) -> None:
    other = Party(kind="office", id="other@example.org")
    office(group.session, "other", kind="delegate", enrolled=True)
    group.does("desk", TrustReader(party=other))
    assert "The item is agreed, and those responsible are told." in agreed(group, draft(group, other))


def test_where_nobody_is_enrolled_nobody_is_told_and_how_to_enrol_is_said(group: Group) -> None:
    office(group.session, "newcomer", kind="delegate")
    item = draft(group, Party(kind="office", id="newcomer@example.org"))
    words = agreed(group, item)
    assert "The item is agreed; nobody can be told of it for now." in words
    assert "“enrol NEWCOMER desk”" in words
    assert group.notices(item, "planned", "held") == []


def test_where_only_some_are_enrolled_that_is_said(group: Group) -> None:
    group.does("desk", EnrolPerson(party=Party(kind="office", id="tsb@example.org"), enrolled=False))
    tsb = Party(kind="office", id="tsb@example.org")
    words = agreed(group, draft(group, BDT, tsb))
    assert "The item is agreed, and some of those responsible are told." in words
    assert "“enrol TSB desk”" in words


def test_where_nobody_is_named_how_to_name_somebody_is_said(group: Group) -> None:
    item = draft(group, SOMEBODY)
    words = agreed(group, item)
    assert "The item is agreed; nobody can be told of it for now." in words
    assert "“somebody of ours” is not in the register" in words
    assert f"To name somebody as responsible: “give {item} to …”." in words


def test_where_the_register_names_nobody_for_a_body_that_is_said(group: Group) -> None:
    item = draft(group, TSB)
    words = agreed(group, item)
    assert "nobody can be told of it for now" in words
    assert f"“the topic of {item} is …”" in words
    assert f"“give {item} to …”" in words


def test_while_notices_are_paused_they_are_told_later(group: Group) -> None:
    item = draft(group, BDT)
    group.does("desk", PauseNotices(scope="all"))
    words = agreed(group, item)
    assert "The item is agreed; those responsible have not been told yet." in words
    assert "Notices are paused for now; those responsible are told once notices are sent again." in words


def test_of_a_conclusion_nobody_is_told_and_nothing_is_said_of_it(group: Group) -> None:
    item = number(group.does("delegate", RecordConclusion(text="captions at every meeting"), group="iscg"))
    words = agreed(group, item)
    assert "The item is agreed." in words
    assert "told" not in words


def test_whoever_agrees_what_they_owe_themselves_is_not_told_of_it(group: Group) -> None:
    item = draft(group, Party(kind="office", id="desk@example.org"))
    assert "The item is agreed." in agreed(group, item)


def test_of_several_items_each_lack_is_said_with_its_number(group: Group) -> None:
    first, second = draft(group, BDT), draft(group, SOMEBODY)
    words = agreed(group, first, second)
    assert "2 items are agreed, and some of those responsible are told." in words
    assert f"“give {second} to …”" in words
    assert f"“give {first} to …”" not in words


def test_where_others_read_too_who_cannot_be_told_is_said_to_the_asker_alone(group: Group) -> None:
    office(group.session, "newcomer", kind="delegate")
    newcomer = Party(kind="office", id="newcomer@example.org")
    made = RecordAction(text="send comments", responsible=(newcomer,), due=NoDue())
    item = number(group.does("delegate", made, audience="outsiders", group="iscg"))
    reply = group.does("chair", AgreeItems(items=(item,)), audience="outsiders", group="iscg")
    assert plain(said(reply.model_copy(update={"private": None}))).count("told") == 0
    assert reply.private is not None
    assert "NEWCOMER desk is not enrolled yet" in plain(said(reply.private))


@pytest.mark.parametrize("lang", LANGS)
def test_each_outcome_reads_differently_in_each_language(group: Group, lang: str) -> None:
    office(group.session, "other", kind="delegate", enrolled=True)
    other = Party(kind="office", id="other@example.org")
    items = [draft(group, BDT), draft(group, BDT, SOMEBODY), draft(group, other), draft(group, SOMEBODY)]
    titles = [agreed(group, item, lang=lang).splitlines()[0] for item in items]
    assert len(set(titles)) == len(items)
