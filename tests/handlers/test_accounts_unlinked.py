"""What becomes of reminders on their way to an account that speaks for nobody any more."""

from __future__ import annotations

import pytest
from sqlalchemy import delete, select

from handlers.commands.people import AssignAccount, UnlinkAccount
from storage.identities import Profile, keep_profile
from storage.messages import add_message
from storage.receipts import mark_sent
from storage.tables.notices import Attempt, Message, Notice
from storage.tables.people import Person
from tests.asking import ZONE
from tests.handlers.group import BDT, Group
from tests.handlers.test_accounts import ACCOUNT, ID, agrees, does, speak


@pytest.fixture
def each_guests(each_group: Group) -> Group:
    return speak(each_group)


def on_the_way(group: Group, person: Person, notice: Notice, state: str, doubt: bool, fence: int) -> Message:
    """A reminder on its way to the account."""
    message = add_message(
        group.session,
        kind="bundle",
        person_id=person.id,
        place_id=None,
        platform=ACCOUNT.platform,
        installation=ACCOUNT.installation,
        address=f'{{"c":"{ACCOUNT.external}"}}',
        lang="en",
        zone=ZONE,
        reply={},
        made_at=group.now,
    )
    message.state, message.doubt, message.fence = state, doubt, fence
    notice.state, notice.message_id = "composed", message.id
    group.session.flush()
    return message


def test_what_may_have_arrived_at_an_account_that_is_unlinked_is_not_said_again_and_the_desk_is_told(
    each_guests: Group,
) -> None:
    agrees(each_guests, "desk", does(each_guests, "desk", AssignAccount(account=ID, party=BDT)))
    bdt, session = each_guests.people["bdt"], each_guests.session
    states = {"ready": False, "doubt": True, "sending": False, "trying": False}
    said = {}
    for fence, (state, doubt) in enumerate(states.items()):
        [notice, *_] = each_guests.notices(each_guests.records())
        message = on_the_way(each_guests, bdt, notice, state.replace("trying", "sending"), doubt, fence)
        said[state] = (message, notice)
    trying = said["trying"][0]
    session.add(Attempt(message_id=trying.id, number=1, worker_id="w", fence=3, started=each_guests.now))
    agrees(each_guests, "bdt", does(each_guests, "bdt", UnlinkAccount(), ACCOUNT), ACCOUNT)
    session.expire_all()
    assert {state: (message.state, notice.state) for state, (message, notice) in said.items()} == {
        "ready": ("expired", "planned"),
        "doubt": ("held", "held"),
        "sending": ("expired", "planned"),
        "trying": ("held", "held"),
    }
    # Whoever was sending writes no receipt for what is nobody's message any more, and begins no new try.
    assert not mark_sent(session, trying.id, 3, each_guests.now, "there")
    told = session.scalars(select(Notice).where(Notice.stage == "unsure")).all()
    assert {each.item_number for each in told} == {said[state][1].item_number for state in ("doubt", "trying")}
    assert {each.facts["who"] for each in told} == {bdt.id}


@pytest.mark.parametrize(("who", "told"), [("bdt", []), ("desk", ["ru"])])
def test_an_account_is_told_in_its_language_what_somebody_else_did_and_nothing_twice(
    each_guests: Group, who: str, told: list[str]
) -> None:
    session, bdt = each_guests.session, each_guests.people["bdt"]
    bdt.lang = "fr" if who == "bdt" else None
    keep_profile(session, ACCOUNT, Profile("Ana", lang="ru", outsider=True), each_guests.now)
    agrees(each_guests, "desk", does(each_guests, "desk", AssignAccount(account=ID, party=BDT)))
    assert bdt.lang == ("fr" if who == "bdt" else "ru")
    bdt.lang = "fr"
    session.execute(delete(Message))
    account = ACCOUNT if who == "bdt" else None
    agrees(each_guests, who, does(each_guests, who, UnlinkAccount(account=ID), account), account)
    assert session.scalars(select(Message.lang).where(Message.platform == ACCOUNT.platform)).all() == told
