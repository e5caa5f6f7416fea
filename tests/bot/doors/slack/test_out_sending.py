"""What Focal sends into Slack stands there once, where it belongs, inert and within Slack's limits."""

from __future__ import annotations

import json

import pytest

from bot.deliver.sender import Kind, Placed, Sight
from bot.doors.slack.address import Address
from bot.doors.slack.pace import Pace
from bot.render.reference import from_value
from handlers.answer import Document
from tests.bot.doors.slack.parcels import KEY, before, button, form, is_sent, parcel, sender_at, target
from tests.slack.faults import Fault, Plan
from tests.slack.stage import at_slack
from tests.slack.standin import SlackStandIn

HOSTILE = (
    "<!channel> <@U0ADMIN> <https://evil.example.org|here> & *bold* _it_ ~no~ `code` :smile: @here #general > quote"
)


@at_slack
async def test_a_message_stands_in_its_thread_with_an_opaque_mark_and_draws_nothing(slack: SlackStandIn) -> None:
    office = slack.person("office@example.org")
    room = slack.channel("coordination", office)
    root = await office.says("who is the focal point?", room)
    where = target(slack, Address(room.id, thread=root.ts))
    async with sender_at(slack) as sender:
        outcome = await sender.send(where, parcel(), KEY)
        looked = await sender.look(where, KEY, before(slack))
        assert isinstance(sender, Placed)
        assert sender.address_of(room.id) == Address(room.id).to_text()
    [posted] = slack.ledger.posted(room.id)
    assert (outcome.kind, outcome.external, posted.thread_ts) == (Kind.SENT, posted.ts, root.ts)
    assert posted.metadata == {"event_type": "focal_message", "event_payload": {"key": KEY}}
    assert (posted.unfurl, posted.broadcast) == (False, False)
    assert (looked.sight, looked.external) == (Sight.FOUND, posted.ts)


@at_slack
async def test_what_anybody_wrote_arrives_inert(slack: SlackStandIn) -> None:
    room = slack.channel("coordination", slack.person("office@example.org"))
    for plain in (False, True):
        async with sender_at(slack) as sender:
            assert is_sent(await sender.send(target(slack, Address(room.id)), parcel(HOSTILE, plain=plain), KEY))
    for posted in slack.ledger.posted(room.id):
        assert not set("<>*`~") & set(posted.text)
        assert ":smile:" not in posted.text
        told = json.dumps(posted.blocks)
        assert all(each not in told for each in ('"mrkdwn"', '"link"', '"user"', '"broadcast"', '"channel"'))
    [call, _] = slack.ledger.called("chat.postMessage")
    assert (call.args["parse"], call.args["link_names"], call.args["mrkdwn"]) == ("none", False, False)


@pytest.mark.parametrize("lang", ["ar", "en", "zh"])
def test_three_hundred_lines_are_cut_within_limits_and_the_rest_is_counted(lang: str) -> None:
    @at_slack
    async def story(slack: SlackStandIn) -> None:
        room = slack.channel("coordination", slack.person("office@example.org"))
        long = parcel(*(f"{number} {'й' * 120}" for number in range(300)), lang=lang)
        async with sender_at(slack) as sender:
            outcome = await sender.send(target(slack, Address(room.id)), long, KEY)
            assert is_sent(outcome)
            assert is_sent(await sender.update(target(slack, Address(room.id)), outcome.external or "", long))
        [posted] = slack.ledger.posted(room.id)
        assert len(posted.blocks) <= 50
        assert any(number in json.dumps(posted.blocks[-1], ensure_ascii=False) for number in map(str, range(150, 300)))

    story()


@at_slack
async def test_what_concerns_one_person_only_they_see(slack: SlackStandIn) -> None:
    office = slack.person("office@example.org")
    room = slack.channel("coordination", office)
    where = target(slack, Address(room.id, user=office.id))
    async with sender_at(slack) as sender:
        outcome = await sender.send(where, parcel(), KEY)
        assert (await sender.look(where, KEY, before(slack))).sight is Sight.CANNOT
        assert (await sender.update(where, outcome.external or "", parcel())).kind is Kind.ROUTE_GONE
    [whisper] = slack.ledger.whispers
    assert (outcome.external, whisper.user, whisper.channel) == (whisper.ts, office.id, room.id)
    assert slack.ledger.posts == []


@at_slack
async def test_a_person_is_written_to_in_a_conversation_that_is_opened_once(slack: SlackStandIn) -> None:
    office = slack.person("office@example.org")
    where = target(slack, Address(office.id, user=office.id))
    async with sender_at(slack) as sender:
        first, second = await sender.send(where, parcel(), "k1"), await sender.send(where, parcel(), "k2")
        assert (await sender.look(where, "k2", before(slack))).external == second.external
        assert is_sent(await sender.update(where, first.external or "", parcel("changed")))
    assert [each.channel for each in slack.ledger.posts] == [office.direct.id] * 2
    assert len(slack.ledger.called("conversations.open")) == 1
    [(edited, _)] = slack.ledger.updates
    assert (edited.ts, "changed" in edited.text) == (first.external, True)
    assert edited.metadata is not None


@at_slack
async def test_what_buttons_carry_comes_back_when_they_are_pressed(slack: SlackStandIn) -> None:
    room = slack.channel("coordination", slack.person("office@example.org"))
    async with sender_at(slack) as sender:
        given = parcel(buttons=tuple(button(number) for number in range(1, 8)))
        await sender.send(target(slack, Address(room.id)), given, KEY)
    [posted] = slack.ledger.posted(room.id)
    elements = [each for block in posted.blocks if block["type"] == "actions" for each in block["elements"]]
    assert [from_value(each["value"])["version"] for each in elements] == list(range(1, 8))
    assert from_value(elements[0]["value"])["command"] == {"command": "ShowItem", "fields": {"item": 1}}


@at_slack
async def test_blocks_that_slack_calls_bad_are_sent_as_text_and_a_repeat_says_so(slack: SlackStandIn) -> None:
    room = slack.channel("coordination", slack.person("office@example.org"))
    where = target(slack, Address(room.id))
    slack.faults.add(Plan(Fault.CODE, error="invalid_blocks"))
    async with sender_at(slack) as sender:
        assert (await sender.send(where, parcel(), KEY)).kind is Kind.DEFECT
        assert is_sent(await sender.send(where, parcel(plain=True, repeat=True), KEY))
    [posted] = slack.ledger.posted(room.id)
    assert posted.blocks == []
    assert "may have reached you already" in posted.text


@at_slack
async def test_a_form_opens_while_it_can_and_else_a_message_comes_with_a_button(slack: SlackStandIn) -> None:
    office = slack.person("office@example.org")
    asked = parcel(form=form(item="12"), buttons=(button(12),))
    where = Address(office.id, trigger=slack.triggers.give(office.id))
    async with sender_at(slack) as sender:
        opened = await sender.send(target(slack, where), asked, KEY)
        [shown] = slack.ledger.shown
        assert (opened.external, shown.how, shown.user) == (shown.view["id"], "open", office.id)
        carried = json.loads(shown.view["private_metadata"])
        assert (Address.from_text(carried["a"]), carried["h"]) == (Address(office.id), {"item": "12"})
        assert is_sent(await sender.send(target(slack, where), asked, KEY))
        assert (len(slack.ledger.shown), slack.ledger.posts) == (1, [])
        late = Address(office.id, trigger=slack.triggers.give(office.id))
        slack.clock.forward(4)
        assert is_sent(await sender.send(target(slack, late), asked, "k2"))
    [posted] = slack.ledger.posted(office.direct.id)
    assert posted.blocks[-1]["type"] == "actions"


@at_slack
async def test_a_form_that_stands_open_is_drawn_anew(slack: SlackStandIn) -> None:
    office = slack.person("office@example.org")
    async with sender_at(slack) as sender:
        trigger = Address(office.id, trigger=slack.triggers.give(office.id))
        opened = await sender.send(target(slack, trigger), parcel(form=form()), KEY)
        where = Address(office.id, view=opened.external)
        assert is_sent(await sender.send(target(slack, where), parcel(form=form(text="sent")), "k2"))
    assert [(each.how, each.user) for each in slack.ledger.shown] == [("open", office.id), ("update", office.id)]


@at_slack
async def test_the_home_tab_shows_pages_and_everything_else_is_a_message(slack: SlackStandIn) -> None:
    office = slack.person("office@example.org")
    where = target(slack, Address(office.id, user=office.id, home=True))
    async with sender_at(slack) as sender:
        page = parcel(title={"part": "line", "key": "show-home"})
        assert is_sent(await sender.send(where, page, KEY))
        assert (await sender.look(where, KEY, before(slack))).sight is Sight.ABSENT
        assert is_sent(await sender.send(where, parcel(), "k2"))
        assert (await sender.look(where, "k2", before(slack))).sight is Sight.FOUND
    assert [each.how for each in slack.ledger.shown] == ["publish"]
    assert office.home is not None
    assert [each.channel for each in slack.ledger.posts] == [office.direct.id]


@at_slack
async def test_one_message_a_second_and_who_cannot_wait_comes_later(slack: SlackStandIn) -> None:
    room = slack.channel("coordination", slack.person("office@example.org"))
    where = target(slack, Address(room.id))
    async with sender_at(slack, pace=Pace(every=1, burst=2, patience=0, clock=slack.clock.now)) as sender:
        kinds = [(await sender.send(where, parcel(), f"k{number}")).kind for number in range(3)]
        assert kinds == [Kind.SENT, Kind.SENT, Kind.LATER]
        slack.clock.forward(1)
        assert is_sent(await sender.send(where, parcel(), "k2"))
    assert slack.pace.early == 0


@at_slack
async def test_who_is_throttled_waits_as_long_as_slack_says(slack: SlackStandIn) -> None:
    room = slack.channel("coordination", slack.person("office@example.org"))
    where = target(slack, Address(room.id))
    slack.faults.add(Plan(Fault.THROTTLED, retry_after="7"))
    async with sender_at(slack, pace=Pace(patience=0, clock=slack.clock.now)) as sender:
        first, second = await sender.send(where, parcel(), KEY), await sender.send(where, parcel(), KEY)
        assert (first.kind, first.wait) == (Kind.LATER, 7)
        assert (second.kind, second.detail) == (Kind.LATER, "paced")
        assert 6 < (second.wait or 0) <= 7
        slack.clock.forward(7)
        assert is_sent(await sender.send(where, parcel(), KEY))


def report() -> Document:
    return Document(name="report.txt", media_type="text/plain", content=b"Report")


@at_slack
async def test_a_file_stands_below_its_message_once_also_where_the_answer_was_lost(slack: SlackStandIn) -> None:
    room = slack.channel("coordination", slack.person("office@example.org"))
    where = target(slack, Address(room.id))
    sharing = "files.completeUploadExternal"
    plans = [Plan(Fault.RESET, method=sharing), Plan(Fault.RESET, method=sharing, acts=True)]
    async with sender_at(slack) as sender:
        assert is_sent(await sender.send(where, parcel(document=report()), "k0"))
        for number, plan in enumerate(plans, 1):
            slack.faults.add(plan)
            assert (await sender.send(where, parcel(document=report()), f"k{number}")).kind is Kind.DOUBT
            assert (await sender.look(where, f"k{number}", before(slack))).sight is Sight.FOUND
    files = [each for each in slack.ledger.posted(room.id) if each.files]
    messages = [each for each in slack.ledger.posted(room.id) if each.metadata]
    assert [each.thread_ts for each in files] == [each.ts for each in messages]
    assert [each.files[0]["name"] for each in files] == ["report.txt"] * 3


@at_slack
async def test_a_file_that_cannot_be_put_up_holds_its_message_back(slack: SlackStandIn) -> None:
    room = slack.channel("coordination", slack.person("office@example.org"))
    where, shown = target(slack, Address(room.id)), parcel(document=report())
    slack.faults.add(Plan(Fault.RESET, method="files.getUploadURLExternal", acts=True))
    async with sender_at(slack) as sender:
        assert (await sender.send(where, shown, KEY)).kind is Kind.LATER
        slack.faults.add(Plan(Fault.CODE, method="files.getUploadURLExternal", error="missing_scope"))
        assert (await sender.send(where, shown, KEY)).kind is Kind.DEFECT
        whispered = Address(room.id, user=slack.person("office@example.org").id)
        assert (await sender.send(target(slack, whispered), shown, KEY)).kind is Kind.ROUTE_GONE
    assert slack.ledger.posts == []
