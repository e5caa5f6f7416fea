"""Whose an account is: said by the secretariat, shown first; who may, and who is told of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.deliver.one_time import with_code
from bot.render.plain import plain
from bot.words.texts import LANGS
from handlers.answer import Code, Reply
from handlers.commands.catalogue import from_dict
from handlers.commands.command import Command
from handlers.commands.fields import Party
from handlers.commands.notices import RemindMe
from handlers.commands.people import (
    AssignAccount,
    ConfirmAccount,
    EraseMyData,
    LinkAccount,
    ListAccounts,
    UnlinkAccount,
)
from handlers.errors import Refusal
from handlers.joined import keep_known
from handlers.table import HANDLERS
from storage.identities import Account, Profile, find_account, find_identity, keep_profile, reach
from storage.places import get_place
from storage.tables.notices import Message
from storage.tables.people import LinkRequest, Route
from storage.tables.places import PlaceMember
from storage.tables.work import Audit
from tests.asking import ZONE, office
from tests.handlers.group import BDT, TSB, Group, at_local, said

ACCOUNT, OTHER = Account("slack", "T1", "U1"), Account("slack", "T1", "U12")
ANA = Profile("Ana Ruiz", "ana@elsewhere.example", outsider=True)
ID = "slack:T1:U1"


@pytest.fixture
def guests(group: Group) -> Group:
    return speak(group)


@pytest.fixture
def each_guests(each_group: Group) -> Group:
    return speak(each_group)


def speak(group: Group) -> Group:
    """Two guests who have spoken in Slack."""
    for name, account in (("ana", ACCOUNT), ("kim", OTHER)):
        group.people[name] = keep_known(group.session, account, replace(ANA, name=name.title()), group.now)
        reach(group.session, account, group.people[name], f'{{"c":"{account.external}"}}')
    return group


def does(group: Group, who: str, command: Command, account: Account | None = None) -> Reply:
    context = replace(group.asks(who), account=account)
    reply: Reply = HANDLERS[type(command)](context, command)
    group.session.flush()
    assert all("{" not in plain(reply, lang, ZONE) for lang in LANGS)
    return reply


def refused(group: Group, who: str, command: Command, account: Account | None = None) -> str:
    with pytest.raises(Refusal) as fault, group.session.begin_nested():
        does(group, who, command, account)
    assert all("{" not in plain(Reply(title=fault.value.line), lang, ZONE) for lang in LANGS)
    return fault.value.line.key


def agrees(group: Group, who: str, reply: Reply, account: Account | None = None) -> Reply:
    [choice] = reply.choices
    return does(group, who, from_dict(choice.command), account)


def letters(group: Group, platform: str = "mail") -> list[tuple[str, str]]:
    found = group.session.scalars(select(Message).where(Message.platform == platform).order_by(Message.id))
    return [(each.address, plain(Reply.model_validate(each.reply), "en", ZONE)) for each in found]


def code_of(group: Group, account: Account = ACCOUNT) -> str:
    """The code as it leaves with the letter."""
    query = select(LinkRequest).where(LinkRequest.external == account.external)
    request = group.session.scalars(query).one()
    found = group.session.scalars(select(Message).where(Message.platform == "mail").order_by(Message.id.desc()))
    for message in found:
        reply = Reply.model_validate(message.reply)
        facts = reply.title.facts
        if facts.get("request") == Code(value=request.key) and message.person_id is not None:
            code = with_code(group.session, message.person_id, reply).title.facts["code"]
            assert isinstance(code, Code)
            return code.value
    raise AssertionError("no letter has left")


def test_the_secretariat_links_an_account_once_it_has_seen_whose_and_both_are_told(guests: Group) -> None:
    number = does(guests, "ana", RemindMe(text="call BR", at=at_local("2024-05-20T09:00")), ACCOUNT).answer.rows[0]
    asked = does(guests, "desk", AssignAccount(account="ana", party=BDT))
    assert "Ana (Slack, T1, guest)" in said(asked)
    assert find_account(guests.session, ACCOUNT) is guests.people["ana"]
    agrees(guests, "desk", asked)
    assert find_account(guests.session, ACCOUNT) is guests.people["bdt"]
    assert guests.item(getattr(number, "number", 0)).maker_id == guests.people["bdt"].id
    assert [address for address, _ in letters(guests)] == ["bdt@example.org"]
    assert "BDT desk" in letters(guests, "slack")[0][1]
    line = guests.session.scalars(select(Audit).where(Audit.subject == "account")).one()
    assert (line.command, line.person_id) == ("AssignAccount", guests.people["desk"].id)
    assert (line.after or {})["person"] == "bdt@example.org"
    assert refused(guests, "desk", AssignAccount(account=ID, party=TSB)) == "account-is-linked"
    assert "secretariat" in said(does(guests, "desk", ListAccounts(party=BDT)))
    # Of another account, whose id begins alike, nothing is touched.
    assert find_account(guests.session, OTHER) is guests.people["kim"]


def test_who_is_unlinked_is_told_nothing_more_that_is_another_s(each_guests: Group) -> None:
    agrees(each_guests, "desk", does(each_guests, "desk", AssignAccount(account=ID, party=BDT)))
    reach(each_guests.session, OTHER, each_guests.people["bdt"], '{"c":"U12"}')
    here = get_place(each_guests.session, "slack", "T1", "C1", kind="channel", audience="staff")
    each_guests.session.add(
        PlaceMember(place_id=here.id, person_id=each_guests.people["bdt"].id, seen_at=each_guests.now)
    )
    asked = does(each_guests, "bdt", UnlinkAccount(), ACCOUNT)
    assert find_account(each_guests.session, ACCOUNT) is each_guests.people["bdt"]
    agrees(each_guests, "bdt", asked, ACCOUNT)
    visitor = find_account(each_guests.session, ACCOUNT)
    assert visitor is each_guests.people["ana"]
    routes = each_guests.session.scalars(select(Route).where(Route.person_id == each_guests.people["bdt"].id))
    assert {each.address: each.state for each in routes} == {'{"c":"U1"}': "former", '{"c":"U12"}': "open"}
    members = each_guests.session.scalars(select(PlaceMember.person_id).where(PlaceMember.place_id == here.id)).all()
    assert members == [each_guests.people["ana"].id]
    # The organisation's own e-mail does not bring back what was taken apart; the code does.
    keep_profile(each_guests.session, ACCOUNT, Profile("Ana", "bdt@example.org", outsider=False), each_guests.now)
    assert find_account(each_guests.session, ACCOUNT) is visitor
    does(each_guests, "ana", LinkAccount(address="BDT@example.org"), ACCOUNT)
    does(each_guests, "ana", ConfirmAccount(code=code_of(each_guests).lower().replace("-", " ")), ACCOUNT)
    assert find_account(each_guests.session, ACCOUNT) is each_guests.people["bdt"]
    routes = each_guests.session.scalars(select(Route).where(Route.person_id == each_guests.people["bdt"].id))
    assert {each.address: each.state for each in routes} == {'{"c":"U1"}': "open", '{"c":"U12"}': "open"}


def test_nobody_links_or_unlinks_what_is_not_theirs_to(guests: Group) -> None:
    admin = office(guests.session, "admin", rights=["administrator"])
    gone = office(guests.session, "gone", active=False)
    for party in (admin, gone, guests.people["guest"]):
        command = AssignAccount(account=ID, party=Party(kind="office", id=party.ref))
        assert refused(guests, "desk", command) == "account-not-for"
    assert refused(guests, "desk", AssignAccount(account="nobody", party=BDT)) == "account-unknown"
    agrees(guests, "desk", does(guests, "desk", AssignAccount(account=ID, party=BDT)))
    for account in (ID, "slack:T2:U1"):
        assert refused(guests, "tsb", UnlinkAccount(account=account, sure=True)) == "account-unknown"
    assert refused(guests, "tsb", UnlinkAccount(party=BDT, sure=True)) == "account-none"
    assert refused(guests, "tsb", ListAccounts(party=BDT)) == "may-not"
    assert refused(guests, "bdt", LinkAccount(address="tsb@example.org"), ACCOUNT) == "account-is-linked"
    assert refused(guests, "bdt", LinkAccount(address="tsb@example.org")) == "link-not-here"
    assert find_account(guests.session, ACCOUNT) is guests.people["bdt"]


def test_a_code_is_gone_once_it_was_used_is_late_or_its_account_is_somebody_s(guests: Group) -> None:
    does(guests, "ana", LinkAccount(address="tsb@example.org"), ACCOUNT)
    code = ConfirmAccount(code=code_of(guests))
    does(guests, "kim", LinkAccount(address="tsb@example.org"), OTHER)
    late = replace(guests, now=guests.now + timedelta(minutes=16))
    assert does(late, "ana", code, ACCOUNT).title.key == "link-code-none"
    assert does(guests, "kim", code, OTHER).title.key == "link-code-wrong"
    assert does(guests, "ana", code, ACCOUNT).title.key == "account-linked"
    assert refused(guests, "tsb", code, ACCOUNT) == "account-is-linked"
    agrees(guests, "desk", does(guests, "desk", UnlinkAccount(account=ID)))
    assert does(guests, "ana", code, ACCOUNT).title.key == "link-code-none"
    # A letter that leaves late, for a request that another has taken the place of, opens nothing.
    does(guests, "ana", LinkAccount(address="bdt@example.org"), ACCOUNT)
    first = guests.session.scalars(select(Message).order_by(Message.id.desc()).limit(1)).one()
    does(guests, "ana", LinkAccount(address="tsb@example.org"), ACCOUNT)
    assert first.person_id == guests.people["bdt"].id
    lost = with_code(guests.session, first.person_id, Reply.model_validate(first.reply)).title.facts["code"]
    assert isinstance(lost, Code)
    assert does(guests, "ana", ConfirmAccount(code=lost.value), ACCOUNT).title.key == "link-code-wrong"
    assert find_account(guests.session, ACCOUNT) is guests.people["ana"]


def test_no_code_goes_to_whoever_has_left_and_none_holds_for_them(guests: Group) -> None:
    guests.people["tsb"].active = False
    does(guests, "ana", LinkAccount(address="tsb@example.org"), ACCOUNT)
    assert letters(guests) == []
    does(guests, "kim", LinkAccount(address="bdt@example.org"), OTHER)
    code = ConfirmAccount(code=code_of(guests, OTHER))
    guests.people["bdt"].active = False
    assert does(guests, "kim", code, OTHER).title.key == "link-code-none"
    assert find_account(guests.session, OTHER) is guests.people["kim"]


def test_what_an_account_has_asked_goes_with_whoever_is_erased(guests: Group) -> None:
    does(guests, "ana", LinkAccount(address="tsb@example.org"), ACCOUNT)
    does(guests, "kim", LinkAccount(address="bdt@example.org"), OTHER)
    does(guests, "ana", EraseMyData(sure=True), ACCOUNT)
    does(guests, "bdt", EraseMyData(sure=True))
    assert guests.session.scalars(select(LinkRequest)).all() == []
    assert find_identity(guests.session, ACCOUNT) is None
