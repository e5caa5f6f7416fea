"""Every way in which Teams can answer, and what is done then."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.deliver.sender import Kind, Outcome, Sight, Target
from bot.doors.teams.address import Address
from bot.doors.teams.book import Reference
from bot.doors.teams.outcomes import CODES, STATUSES
from bot.serving.teams_book import StoredBook
from storage.database import Database
from tests.bot.doors.slack.parcels import KEY, before_now, parcel
from tests.bot.doors.teams.letters import MemoryBook, at, sender_at, target
from tests.teams.faults import Fault, Plan
from tests.teams.stage import at_teams
from tests.teams.standin import TeamsStandIn

# How many messages stand there afterwards, and what the sender took it for.
WAYS: dict[str, tuple[Plan, Kind, int]] = {
    "cut before": (Plan(Fault.RESET), Kind.DOUBT, 0),
    "cut after": (Plan(Fault.RESET, acts=True), Kind.DOUBT, 1),
    "silence before": (Plan(Fault.HANG), Kind.DOUBT, 0),
    "silence after": (Plan(Fault.HANG, acts=True), Kind.DOUBT, 1),
    **{
        f"{status} {name}": (Plan(Fault.STATUS, status=status, acts=acts), Kind.DOUBT, int(acts))
        for status in (412, 500, 502, 503, 504)
        for name, acts in (("before", False), ("after", True))
    },
    "a page": (Plan(Fault.HTML), Kind.DOUBT, 1),
    "half an answer": (Plan(Fault.TRUNCATED), Kind.DOUBT, 1),
    "nothing": (Plan(Fault.EMPTY), Kind.DOUBT, 1),
    "yes without an id": (Plan(Fault.NO_ID), Kind.DOUBT, 1),
    "throttled": (Plan(Fault.THROTTLED), Kind.LATER, 0),
    "no token taken": (Plan(Fault.STATUS, status=401, code=""), Kind.LATER, 0),
    "a teapot": (Plan(Fault.STATUS, status=418, code=""), Kind.DOUBT, 0),
}


async def tried(teams: TeamsStandIn, plan: Plan, seconds: float = 2.0) -> Outcome:
    room = teams.chat("coordination", teams.person("office@example.org"))
    teams.faults.add(plan)
    async with sender_at(teams, seconds) as sender:
        return await sender.send(target(teams, at(room)), parcel(), KEY)


@pytest.mark.parametrize("way", WAYS)
def test_what_came_of_a_try_is_never_taken_for_more_than_is_known(way: str) -> None:
    plan, kind, standing = WAYS[way]

    @at_teams
    async def story(teams: TeamsStandIn) -> None:
        outcome = await tried(teams, Plan(**vars(plan)), 0.1 if "silence" in way else 2.0)
        assert outcome.kind is kind
        assert len(teams.ledger.posts) == standing
        assert len(teams.ledger.called("post")) == 1

    story()


@pytest.mark.parametrize("code", [*CODES, "ACodeThatNobodyKnows", ""])
@pytest.mark.parametrize("status", [400, 403])
def test_every_code_of_teams_has_its_class_and_of_an_unknown_one_the_status_decides(code: str, status: int) -> None:
    @at_teams
    async def story(teams: TeamsStandIn) -> None:
        outcome = await tried(teams, Plan(Fault.STATUS, status=status, code=code))
        assert outcome.kind is CODES.get(code, STATUSES[status])
        # An answer is no silence: the platform is there.
        assert (outcome.wait is None) == (outcome.kind is not Kind.LATER)

    story()


@pytest.mark.parametrize(("told", "wait"), [("7", 7.0), (None, 0.0), ("soon", 0.0), ("-3", 0.0), ("1e9", 3600.0)])
def test_teams_says_how_long_to_wait_or_does_not(told: str | None, wait: float) -> None:
    @at_teams
    async def story(teams: TeamsStandIn) -> None:
        outcome = await tried(teams, Plan(Fault.THROTTLED, retry_after=told))
        assert (outcome.kind, outcome.wait) == (Kind.LATER, wait)

    story()


@at_teams
async def test_where_nobody_listens_or_gives_a_token_nothing_was_sent(teams: TeamsStandIn) -> None:
    room = teams.chat("coordination", teams.person("office@example.org"))
    async with sender_at(teams) as sender:
        await teams.shut()
        outcome = await sender.send(target(teams, at(room)), parcel(), KEY)
        assert (outcome.kind, outcome.wait) == (Kind.LATER, None)
        await teams.open()
        teams.tokens.provide = lambda *_: "no token"  # type: ignore[method-assign]
    async with sender_at(teams) as sender:
        outcome = await sender.send(target(teams, at(room)), parcel(), KEY)
        assert (outcome.kind, outcome.detail) == (Kind.LATER, "NoToken")
    assert teams.ledger.posts == []


@at_teams
async def test_who_has_blocked_or_removed_focal_is_not_written_to_there_any_more(teams: TeamsStandIn) -> None:
    office, other = teams.person("office@example.org"), teams.person("other@example.org")
    room = teams.chat("coordination", office)
    await office.installs()
    office.blocks()
    async with sender_at(teams) as sender:
        blocked = await sender.send(target(teams, Address(person=office.id)), parcel(), KEY)
        never = await sender.send(target(teams, Address(person=other.id)), parcel(), KEY)
        await office.removes_app(room)
        thrown_out = await sender.send(target(teams, at(room)), parcel(), KEY)
        office.unblocks()
        assert (await sender.send(target(teams, Address(person=office.id)), parcel(), KEY)).kind is Kind.SENT
    assert [each.kind for each in (blocked, never, thrown_out)] == [Kind.ROUTE_GONE] * 3
    assert [each.detail for each in (blocked, never, thrown_out)] == [
        "403 ConversationBlockedByUser",
        "403 ForbiddenOperationException",
        "403 MessageWritesBlocked",
    ]


@at_teams
async def test_while_an_administrator_has_disabled_focal_everything_is_kept(teams: TeamsStandIn) -> None:
    room = teams.chat("coordination", teams.person("office@example.org"))
    teams.tenant.disabled = True
    async with sender_at(teams) as sender:
        outcome = await sender.send(target(teams, at(room)), parcel(), KEY)
    assert (outcome.kind, outcome.detail) == (Kind.PAUSED, "403 BotDisabledByAdmin")


@at_teams
async def test_a_tenant_that_is_served_from_elsewhere_is_found_there(teams: TeamsStandIn) -> None:
    room = teams.chat("coordination", teams.person("office@example.org"))
    book = MemoryBook(teams)
    old = Reference(teams.tenant.id, room.id, room.id, teams.service_url(teams.tenant))
    await book.note(old)
    teams.moves(teams.tenant)
    async with sender_at(teams, book=book) as sender:
        assert (await sender.send(target(teams, at(room)), parcel(), KEY)).kind is Kind.ROUTE_GONE
        book.last[teams.tenant.id] = teams.service_url(teams.tenant)
        assert (await sender.send(target(teams, at(room)), parcel(), KEY)).kind is Kind.SENT
    assert book.kept[teams.tenant.id, room.id].service == teams.service_url(teams.tenant)
    assert len(teams.ledger.posts) == 1


def test_a_process_that_only_sends_learns_from_the_others_where_a_tenant_has_moved(database: Database) -> None:
    @at_teams
    async def story(teams: TeamsStandIn) -> None:
        room = teams.chat("coordination", teams.person("office@example.org"))
        told, sending = (StoredBook(database, teams.clock.moment) for _ in range(2))
        known = Reference(teams.tenant.id, room.id, room.id, teams.service_url(teams.tenant))
        await told.note(known)
        async with sender_at(teams, book=sending) as sender:
            assert (await sender.send(target(teams, at(room)), parcel(), KEY)).kind is Kind.SENT
            teams.moves(teams.tenant)
            await told.note(replace(known, service=teams.service_url(teams.tenant)))
            assert (await sender.send(target(teams, at(room)), parcel(), KEY)).kind is Kind.SENT
        assert len(teams.ledger.posts) == 2

    story()


@at_teams
async def test_a_token_goes_to_no_service_that_is_not_allowed(teams: TeamsStandIn) -> None:
    room = teams.chat("coordination", teams.person("office@example.org"))
    book = MemoryBook(teams)
    await book.note(Reference(teams.tenant.id, room.id, room.id, f"{teams.address}1/teams/"))
    async with sender_at(teams, book=book) as sender:
        for address in (at(room), Address(person="29:nobody")):
            outcome = await sender.send(target(teams, address), parcel(), KEY)
            assert (outcome.kind, outcome.detail) == (Kind.ROUTE_GONE, "a service that is not allowed")
    assert teams.ledger.calls == []


@at_teams
async def test_what_was_sent_cannot_be_looked_for(teams: TeamsStandIn) -> None:
    room = teams.chat("coordination", teams.person("office@example.org"))
    async with sender_at(teams) as sender:
        await sender.send(target(teams, at(room)), parcel(), KEY)
        looked = await sender.look(target(teams, at(room)), KEY, before_now(teams.clock))
    assert looked.sight is Sight.CANNOT


@at_teams
async def test_a_tenant_that_is_not_served_and_an_address_that_is_none_are_not_tried(teams: TeamsStandIn) -> None:
    async with sender_at(teams) as sender:
        assert sender.working(Target("teams", teams.tenant.id, "19:x"))
        assert not sender.working(Target("teams", "elsewhere", "19:x"))
        for address in ("", "19:x/../../y", "person ", "19:x;messageid=", "19:x?y", "19:x\n"):
            outcome = await sender.send(Target("teams", teams.tenant.id, address), parcel(), KEY)
            assert outcome.kind is Kind.ROUTE_GONE, address
    assert teams.ledger.calls == []
