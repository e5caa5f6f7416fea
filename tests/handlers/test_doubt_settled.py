"""What may have arrived is settled by the secretariat, never by itself."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from handlers.commands.desk import ListUntold, SettleDoubt, ShowTrail
from handlers.commands.items import Undo
from handlers.commands.notices import ReleaseNotices
from handlers.kept import HANDLERS as KEPT
from storage.messages import Addressed, add_message
from storage.tables.notices import Message, Notice
from tests.handlers.group import Group, said


@pytest.fixture
def doubtful(group: Group) -> Sequence[Notice]:
    """Two notices in one message, of which nobody knows whether it arrived."""
    told = [group.notices(group.records())[0] for _ in range(2)]
    told[0].due = told[1].due = group.now
    to = Addressed(
        person_id=told[0].person_id,
        place_id=None,
        platform="mail",
        installation="smtp",
        address="x",
        lang="en",
        zone="UTC",
    )
    message = add_message(group.session, kind="bundle", reply={}, made_at=group.now, **to)
    message.state, message.doubt, message.fence = "held", True, 3
    for each in told:
        each.state, each.reason, each.message_id = "held", "in-doubt", message.id
    group.session.flush()
    return told


def message_of(group: Group, notice: Notice) -> Message:
    assert notice.message_id is not None
    group.session.flush()
    found = group.session.get_one(Message, notice.message_id)
    group.session.refresh(found)
    return found


@pytest.mark.parametrize("lang", ["ar", "en", "es", "fr", "ru", "zh"])
def test_the_list_of_whom_nothing_reached_says_how_it_is_settled(
    group: Group, doubtful: Sequence[Notice], lang: str
) -> None:
    reply = group.does("desk", ListUntold())
    words = said(reply, lang)
    assert lang != "en" or f"(notice {doubtful[0].id})" in words
    assert lang != "en" or f"“send notice {doubtful[1].id} again”" in words
    pressed = [each.command for each in reply.buttons if (each.command or {}).get("command") == "SettleDoubt"]
    assert {(each["fields"]["notices"][0], each["fields"]["arrived"]) for each in pressed if each} == {
        (notice.id, arrived) for notice in doubtful for arrived in (True, False)
    }


def test_what_arrived_is_told_and_never_sent_again(group: Group, doubtful: Sequence[Notice]) -> None:
    first, second = doubtful
    reply = group.does("desk", SettleDoubt(notices=(first.id,), arrived=True))
    assert "2 notices of the same message are noted as arrived; they are not sent again." in said(reply)
    assert [(each.state, each.reason) for each in doubtful] == [("sent", "confirmed")] * 2
    message = message_of(group, first)
    assert (message.state, message.doubt, message.fence) == ("sent", False, 4)
    assert group.refused("desk", SettleDoubt(notices=(second.id,), arrived=False)) == "doubt-none"
    assert said(KEPT[ShowTrail](group.asks("desk"), ShowTrail())).count("notice") > 1
    group.does("desk", Undo())
    assert [(each.state, each.reason) for each in doubtful] == [("held", "in-doubt")] * 2


def test_what_is_sent_again_is_planned_anew_and_the_old_message_ended(group: Group, doubtful: Sequence[Notice]) -> None:
    old = doubtful[0].message_id
    doubtful[0].latest = group.now
    group.does("desk", SettleDoubt(notices=(doubtful[1].id,), arrived=False))
    assert [(each.state, each.message_id) for each in doubtful] == [("planned", None)] * 2
    assert doubtful[0].latest > group.now
    message = group.session.get_one(Message, old)
    group.session.refresh(message)
    assert (message.state, message.reason, message.fence) == ("expired", "settled", 4)


def test_it_is_not_released_as_what_waits_to_be_read_is(group: Group, doubtful: Sequence[Notice]) -> None:
    assert group.refused("desk", ReleaseNotices(notices=(doubtful[0].id,))) == "notices-none-held"
