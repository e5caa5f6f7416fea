"""What Focal sends into Teams stands there once, where it belongs, inert and within Teams' limits."""

from __future__ import annotations

import json

import pytest

from bot.deliver.sender import Kind
from bot.doors.teams.address import Address
from bot.doors.teams.pace import Pace
from bot.render.card import from_data
from tests.bot.doors.slack.parcels import KEY, button, is_sent, parcel
from tests.bot.doors.teams.letters import MemoryBook, at, sender_at, target
from tests.teams.cardrules import faults_of_card
from tests.teams.faults import Fault, Plan
from tests.teams.rules import size
from tests.teams.shapes import texts, walk
from tests.teams.stage import at_teams
from tests.teams.standin import TeamsStandIn

HOSTILE = "<at>Everybody</at> **bold** [here](https://evil.example.org) {{DATE(2024-05-17T10:00Z)}} <b>x</b> &lt;"


@at_teams
async def test_a_message_stands_in_its_thread_with_a_line_for_notifications(teams: TeamsStandIn) -> None:
    office = teams.person("office@example.org")
    room = teams.channel(teams.team("coordination", office))
    root = await office.says("who is the focal point?", room)
    async with sender_at(teams) as sender:
        outcome = await sender.send(target(teams, at(room, root.id)), parcel("the answer"), KEY)
    [posted] = teams.ledger.posted(room.id)
    assert (outcome.kind, outcome.external, posted.root) == (Kind.SENT, posted.id, root.id)
    assert "the answer" in posted.activity["summary"]
    assert "entities" not in posted.activity


@at_teams
async def test_what_anybody_wrote_arrives_inert(teams: TeamsStandIn) -> None:
    room = teams.chat("coordination", teams.person("office@example.org"))
    async with sender_at(teams) as sender:
        for plain in (False, True):
            assert is_sent(await sender.send(target(teams, at(room)), parcel(HOSTILE, plain=plain), KEY))
    carded, plain_text = teams.ledger.posted(room.id)
    assert not [each for each in walk(carded.card()) if each.get("type") == "TextBlock" and "evil" in each["text"]]
    assert "{{" not in json.dumps(carded.card())
    assert (plain_text.activity["textFormat"], plain_text.cards) == ("plain", [])


@pytest.mark.parametrize("lang", ["ar", "en", "zh"])
def test_three_hundred_lines_are_cut_within_limits_and_the_rest_is_counted(lang: str) -> None:
    @at_teams
    async def story(teams: TeamsStandIn) -> None:
        room = teams.chat("coordination", teams.person("office@example.org"))
        long = parcel(*(f"{number} {'й' * 240}" for number in range(300)), lang=lang)
        async with sender_at(teams) as sender:
            outcome = await sender.send(target(teams, at(room)), long, KEY)
            assert is_sent(outcome)
            assert is_sent(await sender.update(target(teams, at(room)), outcome.external or "", long))
        [posted] = teams.ledger.posted(room.id)
        assert size(posted.activity) <= 80 * 1024
        assert any(str(number) in texts(posted.card())[-1] for number in range(100, 300))

    story()


@at_teams
async def test_a_person_is_written_to_in_a_chat_that_is_opened_once(teams: TeamsStandIn) -> None:
    office, book = teams.person("office@example.org"), MemoryBook(teams)
    await office.installs()
    where = target(teams, Address(person=office.id))
    async with sender_at(teams, book=book) as sender:
        first = await sender.send(where, parcel(), "k1")
        assert is_sent(await sender.send(where, parcel(), "k2"))
        assert is_sent(await sender.update(where, first.external or "", parcel("changed")))
    assert [each.conversation for each in teams.ledger.posts] == [office.direct.id] * 2
    assert teams.ledger.created == [office.direct.id]
    [(edited, activity)] = teams.ledger.updates
    assert (edited.id, "changed" in json.dumps(activity)) == (first.external, True)
    assert book.kept[teams.tenant.id, office.id].conversation == office.direct.id


@at_teams
async def test_what_buttons_carry_comes_back_when_they_are_pressed(teams: TeamsStandIn) -> None:
    room = teams.chat("coordination", teams.person("office@example.org"))
    async with sender_at(teams) as sender:
        given = parcel(buttons=tuple(button(number) for number in range(1, 8)))
        await sender.send(target(teams, at(room)), given, KEY)
    [posted] = teams.ledger.posted(room.id)
    assert faults_of_card(posted.card()) == []
    pressed = [each["data"] for each in walk(posted.card()["body"]) if each.get("type") == "Action.Execute"]
    assert [from_data(each)["version"] for each in pressed] == list(range(1, 8))


@at_teams
async def test_a_card_that_teams_calls_bad_is_sent_as_text_and_a_repeat_says_so(teams: TeamsStandIn) -> None:
    room = teams.chat("coordination", teams.person("office@example.org"))
    teams.faults.add(Plan(Fault.STATUS, status=400, code="BadArgument"))
    async with sender_at(teams) as sender:
        assert (await sender.send(target(teams, at(room)), parcel(), KEY)).kind is Kind.DEFECT
        assert is_sent(await sender.send(target(teams, at(room)), parcel(plain=True, repeat=True), KEY))
    [posted] = teams.ledger.posted(room.id)
    assert "may have reached you already" in posted.text


@at_teams
async def test_no_faster_than_teams_takes_it_and_who_cannot_wait_comes_later(teams: TeamsStandIn) -> None:
    room = teams.chat("coordination", teams.person("office@example.org"))
    async with sender_at(teams, pace=Pace(patience=0, clock=teams.clock.now)) as sender:
        while len(teams.ledger.posts) < 65:
            outcome = await sender.send(target(teams, at(room)), parcel(), KEY)
            if outcome.kind is Kind.LATER:
                teams.clock.forward((outcome.wait or 0) + 0.01)
    assert not [each for each in teams.ledger.calls if each.status == 429]


@at_teams
async def test_an_organisation_as_a_whole_is_written_to_no_faster_than_it_takes(teams: TeamsStandIn) -> None:
    rooms = [teams.chat(f"room {number}", teams.person("office@example.org")) for number in range(40)]
    async with sender_at(teams, pace=Pace(patience=0, clock=teams.clock.now)) as sender:
        kinds = [(await sender.send(target(teams, at(each)), parcel(), KEY)).kind for each in rooms]
    assert not [each for each in teams.ledger.calls if each.status == 429]
    assert kinds.count(Kind.SENT) >= 30


@at_teams
async def test_who_is_throttled_waits_as_long_as_teams_says(teams: TeamsStandIn) -> None:
    room = teams.chat("coordination", teams.person("office@example.org"))
    teams.faults.add(Plan(Fault.THROTTLED, retry_after="7"))
    async with sender_at(teams, pace=Pace(patience=0, clock=teams.clock.now)) as sender:
        first = await sender.send(target(teams, at(room)), parcel(), KEY)
        second = await sender.send(target(teams, at(room)), parcel(), KEY)
        assert (first.kind, first.wait, second.kind, second.detail) == (Kind.LATER, 7, Kind.LATER, "paced")
        teams.clock.forward(7)
        assert is_sent(await sender.send(target(teams, at(room)), parcel(), KEY))
