"""Who reads in a channel is known from Slack and kept fresh; what is not for all of them is told to the asker alone."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

import pytest
from sqlalchemy import func, select

from bot.app import Focal
from storage.places import find_place
from storage.tables.people import Identity, Person as Registered
from tests.bot.doors.slack.lobby import Lobby, behind, in_lobby
from tests.slack.faults import Fault, Plan
from tests.slack.people import Person
from tests.slack.standin import SlackStandIn
from tests.slack.things import Channel

TEXT = "send the accessibility checklist"
ELSEWHERE = "Item 1 is not for everybody who reads here; the answer is given to you in private."


@dataclass(frozen=True)
class Room:
    """A channel in which somebody asks for an item that was recorded among staff."""

    lobby: Lobby
    channel: Channel
    asker: Person

    @property
    def slack(self) -> SlackStandIn:
        return self.lobby.slack

    async def asks(self) -> str:
        """What everybody in the channel reads in answer, if it is not said there; empty where it is."""
        before, whispers = len(self.slack.ledger.posted(self.channel.id)), len(self.slack.ledger.whispers)
        await self.asker.mentions("show 1", self.channel)
        [*_, answer] = await self.slack.ledger.until_posted(before + 1, self.channel.id)
        if TEXT in answer.text:
            return ""
        [*_, alone] = await self.slack.ledger.until(lambda ledger: ledger.whispers[whispers:])
        assert (alone.user, alone.thread_ts, TEXT in alone.text) == (self.asker.id, answer.thread_ts, True)
        return answer.text

    def audience(self) -> str:
        with self.lobby.database.reading() as session:
            place = find_place(session, "slack", self.slack.team.id, self.channel.id)
            assert place is not None
            return place.audience


@asynccontextmanager
async def room(lobby: Lobby, kind: str = "channel") -> AsyncIterator[Room]:
    slack = lobby.slack
    asker, desk = slack.person("access.bdt@example.org"), slack.person("secretariat@example.org")
    staff, channel = slack.channel("staff", asker, desk), slack.channel("room", asker, desk, kind=kind)
    async with lobby.http():
        await asker.mentions(f"action: BDT to {TEXT} by Friday", staff)
        await slack.ledger.until_posted(1)
        yield Room(lobby, channel, asker)
        assert slack.ledger.troubles == []


def guest(at: Room) -> Person:
    return at.slack.person("guest@example.org", restricted=True)


async def is_shared(at: Room) -> None:
    await at.slack.shares(at.channel)


async def a_guest_joins(at: Room) -> None:
    await guest(at).joins(at.channel)


async def a_stranger_joins(at: Room) -> None:
    await at.slack.person("stranger@example.org", stranger=True, real_name="Somebody Else").joins(at.channel)


async def somebody_becomes_a_guest(at: Room) -> None:
    await at.slack.person("secretariat@example.org").becomes(ultra=True)


CHANGES: dict[str, Callable[[Room], Awaitable[None]]] = {
    "shared with another organisation": is_shared,
    "a guest joins": a_guest_joins,
    "a stranger joins": a_stranger_joins,
    "somebody becomes a guest": somebody_becomes_a_guest,
}


@pytest.mark.parametrize("kind", ["channel", "group"])
@pytest.mark.parametrize("change", CHANGES)
def test_once_outsiders_read_along_what_is_for_staff_goes_to_the_asker_alone(
    focal: Focal, change: str, kind: str
) -> None:
    async def story(lobby: Lobby) -> None:
        async with room(lobby, kind) as at:
            assert (await at.asks(), at.audience()) == ("", "staff")
            await CHANGES[change](at)
            assert (await at.asks(), at.audience()) == (ELSEWHERE, "outsiders")

    in_lobby(focal.database, story)


@pytest.mark.parametrize("change", CHANGES)
def test_what_stands_in_a_channel_is_not_edited_to_say_more_than_whoever_reads_there_now_may_see(
    focal: Focal, change: str
) -> None:
    async def story(lobby: Lobby) -> None:
        async with room(lobby) as at:
            assert await at.asks() == ""
            [card] = at.slack.ledger.posted(at.channel.id)
            await CHANGES[change](at)
            await at.asker.dms("change the text of 1 to: send the confidential guide")
            await at.slack.ledger.until(lambda _: TEXT not in card.text)
            assert "confidential" not in card.text + str(card.blocks)

    in_lobby(focal.database, story)


def test_once_the_guest_has_left_staff_are_among_themselves_again(focal: Focal) -> None:
    async def story(lobby: Lobby) -> None:
        async with room(lobby) as at:
            await a_guest_joins(at)
            assert await at.asks() == ELSEWHERE
            await guest(at).leaves(at.channel)
            assert (await at.asks(), at.audience()) == ("", "staff")

    in_lobby(focal.database, story)


def test_what_slack_did_not_tell_is_asked_again_after_ten_minutes(focal: Focal) -> None:
    async def story(lobby: Lobby) -> None:
        async with room(lobby) as at:
            assert await at.asks() == ""
            at.channel.members.append(guest(at).id)
            assert await at.asks() == ""
            at.slack.clock.forward(601)
            assert (await at.asks(), at.audience()) == (ELSEWHERE, "outsiders")

    in_lobby(focal.database, story)


def test_where_slack_does_not_tell_who_reads_there_outsiders_do(focal: Focal) -> None:
    async def story(lobby: Lobby) -> None:
        async with room(lobby) as at:
            silent = at.slack.faults.add(Plan(Fault.CODE, method="conversations.info", times=9))
            assert await at.asks() == ELSEWHERE
            silent.times = 0
            assert (await at.asks(), at.audience()) == ("", "staff")

    in_lobby(focal.database, story)


@pytest.mark.parametrize("kind", ["stranger", "ultra", "restricted"])
def test_whoever_is_no_full_member_is_a_visitor_who_is_shown_nothing_of_staff(focal: Focal, kind: str) -> None:
    async def story(lobby: Lobby) -> None:
        async with room(lobby) as at:
            other = at.slack.person("climate.br@example.org")
            setattr(other.member, kind, True)
            await other.dms("show 1")
            [answer] = await at.slack.ledger.until_posted(1, other.direct.id)
            assert TEXT not in answer.text
            assert behind(lobby, other.id)[1] == "profile"

    in_lobby(focal.database, story)


def test_whoever_joins_the_workspace_is_told_nothing_and_a_guest_who_comes_back_as_a_member_is_linked(
    focal: Focal,
) -> None:
    async def story(lobby: Lobby) -> None:
        slack = lobby.slack
        new, office = slack.person("new@example.org"), slack.person("access.bdt@example.org", restricted=True)
        async with lobby.http():
            await new.arrives()
            await office.dms("help")
            await slack.ledger.until_posted(1)
            assert behind(lobby, office.id)[1] == "profile"
            office.member.restricted = False
            await office.arrives()
            assert behind(lobby, office.id) == ("access.bdt@example.org", "email")
            assert [each.channel for each in slack.ledger.posts] == [office.direct.id]
            with lobby.database.reading() as session:
                assert session.scalar(select(func.count()).select_from(Identity)) == 1

    in_lobby(focal.database, story)


def test_name_language_and_zone_go_with_the_profile_of_whoever_follows_it(focal: Focal) -> None:
    async def story(lobby: Lobby) -> None:
        slack = lobby.slack
        new = slack.person("new@example.org", real_name="New Desk", locale="fr-FR", tz="Asia/Tokyo")
        async with lobby.http():
            await new.dms("help")
            await slack.ledger.until_posted(1)
            await new.becomes(real_name="Newer Desk", locale="es-ES", tz="America/Bogota")
            await new.dms("help")
            await slack.ledger.until_posted(2)
        with lobby.database.reading() as session:
            person = session.scalars(select(Registered).where(Registered.ref.startswith("slack:"))).one()
        assert (person.name, person.lang, person.zone) == ("Newer Desk", "es", "America/Bogota")

    in_lobby(focal.database, story)
