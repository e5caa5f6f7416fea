"""Every way in which Slack can answer, and what is done then: one case for each row of the table."""

from __future__ import annotations

from collections import Counter

import pytest

from bot.deliver.sender import Kind, Outcome, Sight
from bot.doors.slack import outcomes
from bot.doors.slack.address import Address
from bot.doors.slack.clients import SECONDS
from bot.doors.slack.looking import Unseen
from bot.doors.slack.outcomes import CODES
from tests.bot.doors.slack.parcels import KEY, before, parcel, sender_at, target
from tests.slack.faults import Fault, Plan
from tests.slack.stage import at_slack, in_no_time
from tests.slack.standin import SlackStandIn

LISTS = (outcomes.LATER, outcomes.DEFECT, outcomes.ROUTE_GONE, outcomes.PAUSED, outcomes.DOUBT)
# How many messages stand there afterwards, and what the sender took it for.
WAYS: dict[str, tuple[Plan, Kind, int]] = {
    "cut before": (Plan(Fault.RESET), Kind.DOUBT, 0),
    "cut after": (Plan(Fault.RESET, acts=True), Kind.DOUBT, 1),
    "silence before": (Plan(Fault.HANG), Kind.DOUBT, 0),
    "silence after": (Plan(Fault.HANG, acts=True), Kind.DOUBT, 1),
    "500 before": (Plan(Fault.SERVER_ERROR), Kind.DOUBT, 0),
    "503 after": (Plan(Fault.SERVER_ERROR, acts=True, status=503), Kind.DOUBT, 1),
    "a page": (Plan(Fault.HTML, acts=True), Kind.DOUBT, 1),
    "half an answer": (Plan(Fault.TRUNCATED), Kind.DOUBT, 1),
    "nothing": (Plan(Fault.EMPTY, acts=True), Kind.DOUBT, 1),
    "yes without an id": (Plan(Fault.NO_TS), Kind.DOUBT, 1),
    "throttled": (Plan(Fault.THROTTLED), Kind.LATER, 0),
    "revoked": (Plan(Fault.REVOKED), Kind.PAUSED, 0),
    "archived": (Plan(Fault.ARCHIVED), Kind.ROUTE_GONE, 0),
}


@pytest.mark.parametrize("way", WAYS)
def test_what_came_of_a_try_is_never_taken_for_more_than_is_known(way: str) -> None:
    plan, kind, standing = WAYS[way]

    async def story(slack: SlackStandIn) -> None:
        outcome = await tried(slack, Plan(**vars(plan)))
        assert outcome.kind is kind
        assert len(slack.ledger.posts) == standing
        assert len(slack.ledger.called("chat.postMessage")) == 1

    in_no_time(story)


@pytest.mark.parametrize("code", [*CODES, "a_code_that_nobody_knows", "", "ratelimited"])
def test_every_code_of_slack_has_its_class_and_an_unknown_one_is_a_doubt(code: str) -> None:
    @at_slack
    async def story(slack: SlackStandIn) -> None:
        outcome = await tried(slack, Plan(Fault.CODE, error=code))
        assert outcome.kind is CODES.get(code, Kind.DOUBT)
        # An answer is no silence: the platform is there.
        assert (outcome.wait is None) == (outcome.kind is not Kind.LATER)

    story()


def test_no_code_stands_in_two_classes() -> None:
    assert [code for code, times in Counter(" ".join(LISTS).split()).items() if times > 1] == []


@at_slack
async def test_where_nobody_listens_nothing_was_sent(slack: SlackStandIn) -> None:
    room = slack.channel("coordination", slack.person("office@example.org"))
    async with sender_at(slack) as sender:
        await slack.shut()
        outcome = await sender.send(target(slack, Address(room.id)), parcel(), KEY)
        assert (outcome.kind, outcome.wait) == (Kind.LATER, None)
        direct = await sender.send(target(slack, Address("U0SOMEBODY")), parcel(), KEY)
        assert direct.kind is Kind.LATER
        await slack.open()


@pytest.mark.parametrize(("said", "wait"), [("7", 7.0), (None, 0.0), ("soon", 0.0), ("-3", 0.0), ("1e9", 3600.0)])
def test_slack_says_how_long_to_wait_or_does_not(said: str | None, wait: float) -> None:
    @at_slack
    async def story(slack: SlackStandIn) -> None:
        outcome = await tried(slack, Plan(Fault.THROTTLED, retry_after=said))
        assert (outcome.kind, outcome.wait) == (Kind.LATER, wait)

    story()


@pytest.mark.parametrize(
    ("act", "code"),
    [("closes_to_apps", "restricted_action"), ("throws_out", "not_in_channel"), ("forgets", "channel_not_found")],
)
def test_a_place_that_is_closed_is_final_for_it(act: str, code: str) -> None:
    @at_slack
    async def story(slack: SlackStandIn) -> None:
        room = slack.channel("coordination", slack.person("office@example.org"))
        match act:
            case "closes_to_apps":
                room.closed_to_apps = True
            case "throws_out":
                room.members.remove(slack.team.bot.id)
            case "forgets":
                del slack.team.channels[room.id]
        async with sender_at(slack) as sender:
            outcome = await sender.send(target(slack, Address(room.id)), parcel(), KEY)
        assert (outcome.kind, outcome.detail) == (Kind.ROUTE_GONE, code)

    story()


@at_slack
async def test_a_person_who_has_left_is_reached_no_more(slack: SlackStandIn) -> None:
    office = slack.person("office@example.org", deleted=True)
    async with sender_at(slack) as sender:
        outcome = await sender.send(target(slack, Address(office.id)), parcel(), KEY)
        looked = await sender.look(target(slack, Address(office.id)), KEY, before(slack))
    assert (outcome.kind, looked.sight) == (Kind.ROUTE_GONE, Sight.CANNOT)


@at_slack
async def test_a_missing_scope_is_named(slack: SlackStandIn) -> None:
    room = slack.channel("coordination", slack.person("office@example.org"))
    slack.world.tokens[slack.bot_token].scopes.remove("chat:write")
    async with sender_at(slack) as sender:
        outcome = await sender.send(target(slack, Address(room.id)), parcel(), KEY)
    assert (outcome.kind, outcome.detail) == (Kind.PAUSED, "missing_scope chat:write")


@at_slack
async def test_what_cannot_be_looked_at_says_nothing_about_the_message(slack: SlackStandIn) -> None:
    room = slack.channel("coordination", slack.person("office@example.org"))
    where = target(slack, Address(room.id))
    async with sender_at(slack) as sender:
        for kind in (Fault.RESET, Fault.THROTTLED, Fault.EMPTY, Fault.SERVER_ERROR):
            # A read that was cut is tried once more by the connection itself.
            plan = slack.faults.add(Plan(kind, method="conversations.history", times=2))
            with pytest.raises(Unseen):
                await sender.look(where, KEY, before(slack))
            plan.times = 0
        slack.world.tokens[slack.bot_token].scopes.remove("channels:history")
        assert (await sender.look(where, KEY, before(slack))).sight is Sight.CANNOT


@at_slack
async def test_a_message_is_found_among_hundreds_of_others(slack: SlackStandIn) -> None:
    office = slack.person("office@example.org")
    room = slack.channel("coordination", office)
    async with sender_at(slack) as sender:
        sent = await sender.send(target(slack, Address(room.id)), parcel(), KEY)
        for number in range(450):
            slack.world.post(slack.team, room, office.id, f"{number}")
        slack.clock.forward(1)
        looked = await sender.look(target(slack, Address(room.id)), KEY, before(slack, 60))
        assert (looked.sight, looked.external) == (Sight.FOUND, sent.external)
        assert (await sender.look(target(slack, Address(room.id)), "other", before(slack, 60))).sight is Sight.ABSENT
    assert len(slack.ledger.called("conversations.history")) == 6


@at_slack
async def test_an_installation_without_a_token_sends_nothing(slack: SlackStandIn) -> None:
    where = target(slack, Address("C0ROOM"))
    async with sender_at(slack) as sender:
        other = type(where)("slack", "T0OTHER", where.address)
        assert (sender.working(where), sender.working(other)) == (True, False)
        assert (await sender.send(other, parcel(), KEY)).kind is Kind.LATER
        garbled = type(where)("slack", slack.team.id, "C0ROOM")
        assert (await sender.send(garbled, parcel(), KEY)).kind is Kind.ROUTE_GONE
    assert slack.ledger.calls == []


@pytest.mark.parametrize("code", ["message_not_found", "cant_update_message", "edit_window_closed"])
def test_a_message_that_cannot_be_edited_stays_as_it_is(code: str) -> None:
    @at_slack
    async def story(slack: SlackStandIn) -> None:
        room = slack.channel("coordination", slack.person("office@example.org"))
        slack.faults.add(Plan(Fault.CODE, method="chat.update", error=code))
        async with sender_at(slack) as sender:
            assert (await sender.update(target(slack, Address(room.id)), "1.1", parcel())).kind is Kind.ROUTE_GONE

    story()


async def tried(slack: SlackStandIn, plan: Plan) -> Outcome:
    room = slack.channel("coordination", slack.person("office@example.org"))
    slack.faults.add(plan)
    async with sender_at(slack, SECONDS) as sender:
        return await sender.send(target(slack, Address(room.id)), parcel(), KEY)
