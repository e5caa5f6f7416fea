"""Whispers stand where whoever they are for sees them."""

from __future__ import annotations

from bot.doors.slack.address import Address
from bot.doors.slack.whispers import thread_of
from tests.bot.doors.slack.parcels import KEY, button, is_sent, parcel, sender_at, target
from tests.slack.elements import elements
from tests.slack.faults import Fault, Plan
from tests.slack.stage import at_slack
from tests.slack.standin import SlackStandIn


@at_slack
async def test_a_whisper_stands_in_its_thread_once_that_has_begun_and_else_in_the_channel(slack: SlackStandIn) -> None:
    office = slack.person("office@example.org")
    room = slack.channel("coordination", office)
    root, other = await office.says("a word", room), await office.says("another", room)
    await office.says("more", room, other)
    asked = parcel(buttons=(button(1),))
    async with sender_at(slack) as sender:
        for message in (root, other):
            assert is_sent(await sender.send(target(slack, Address(room.id, message.ts, office.id)), asked, KEY))
        slack.faults.add(Plan(Fault.SERVER_ERROR, method="conversations.replies", times=9))
        assert is_sent(await sender.send(target(slack, Address(room.id, root.ts, office.id)), asked, KEY))
    whispers = slack.ledger.whispers
    assert [each.thread_ts for each in whispers] == [None, other.ts, None]
    rows = [element["block_id"] for each in whispers for element in elements(each.blocks)]
    assert [thread_of(each) for each in rows] == [root.ts, "", root.ts]
    assert slack.ledger.unseen == []


@at_slack
async def test_a_thread_in_which_focal_has_answered_is_known_to_have_begun(slack: SlackStandIn) -> None:
    office = slack.person("office@example.org")
    room = slack.channel("coordination", office)
    root = await office.says("a word", room)
    async with sender_at(slack) as sender:
        assert is_sent(await sender.send(target(slack, Address(room.id, root.ts)), parcel(), "k1"))
        assert is_sent(await sender.send(target(slack, Address(room.id, root.ts, office.id)), parcel(), "k2"))
    assert [each.thread_ts for each in slack.ledger.whispers] == [root.ts]
    assert slack.ledger.called("conversations.replies") == []
