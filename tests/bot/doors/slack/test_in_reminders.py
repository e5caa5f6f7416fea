"""Reminders as they come in Slack, and what their buttons do: at once, late, twice, and for whoever may not."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace

import pytest

from bot.app import Focal
from tests.bot.doors.slack.lobby import Lobby, in_lobby
from tests.bot.doors.slack.test_in_forms import only_item, opened
from tests.slack.elements import elements
from tests.slack.people import Person
from tests.slack.things import Channel, Message

DAY = 24 * 3_600
GONE = "Item 1 is not open. Its status: closed"


@dataclass(frozen=True)
class Desk:
    """Whoever owes an action, who asked for it, somebody else, and the reminder that has just come."""

    lobby: Lobby
    owner: Person
    asker: Person
    other: Person
    reminder: Message

    async def answers(self, to: Person, count: int) -> list[Message]:
        return await self.lobby.slack.ledger.until_posted(count, to.direct.id)


@asynccontextmanager
async def reminded(lobby: Lobby) -> AsyncIterator[Desk]:
    """An action that is due on Thursday, and the day before it, at nine."""
    slack = lobby.slack
    owner, asker, other = (slack.person(f"{name}@example.org") for name in ("access.bdt", "secretariat", "climate.br"))
    room: Channel = slack.channel("room", owner, asker, other)
    async with lobby.http(tick_seconds=1) as site:
        await owner.dms("thanks")
        await asker.dms("thanks")
        await slack.ledger.until_posted(2)
        await asker.mentions("action: BDT to send the accessibility checklist by 16 May", room)
        await slack.ledger.until_posted(1, room.id)
        # Its owner is told of it first: else that would come with the reminder, or not, as the clock is put forward.
        await slack.ledger.until_posted(2, owner.direct.id)
        slack.clock.forward(DAY)
        site.process.ring()
        [reminder] = await slack.ledger.until(lambda ledger: ledger.posted(owner.direct.id)[2:])
        assert "Item 1, send the accessibility checklist" in reminder.text
        yield Desk(lobby, owner, asker, other, reminder)


def labels(message: Message) -> list[str]:
    return [each["text"]["text"] for each in elements(message.blocks)]


async def until_left(desk: Desk) -> None:
    """Waits until the reminder shows how the item ended, with nothing left to press."""
    await desk.lobby.slack.ledger.until(lambda _: "Status: closed" in desk.reminder.text)
    assert labels(desk.reminder) == []


def test_done_is_done_once_the_reminder_shows_it_and_whoever_asked_is_told(focal: Focal) -> None:
    async def story(lobby: Lobby) -> None:
        async with reminded(lobby) as desk:
            await desk.owner.presses(desk.reminder, "Done: 1")
            await desk.owner.presses(desk.reminder, "Done: 1")
            [_, told] = await desk.answers(desk.asker, 2)
            assert "Item 1 is reported as done" in told.text
            [*_, first, second] = await desk.answers(desk.owner, 5)
            assert (first.text, second.text) == ("Item 1 is closed: send the accessibility checklist", GONE)
            await until_left(desk)
            assert (lobby.slack.ledger.troubles, lobby.slack.ledger.twice()) == ([], {})
        assert only_item(lobby).status == "closed"

    in_lobby(focal.database, story)


def test_done_with_a_note(focal: Focal) -> None:
    async def story(lobby: Lobby) -> None:
        async with reminded(lobby) as desk:
            await desk.owner.presses(desk.reminder, "Done, with a note")
            await desk.owner.submits(await opened(lobby, desk.owner), {"note": "sent by mail"})
            await until_left(desk)
            assert (lobby.slack.ledger.troubles, lobby.slack.ledger.twice()) == ([], {})
        assert only_item(lobby).status == "closed"

    in_lobby(focal.database, story)


@pytest.mark.parametrize(
    ("button", "until", "back"),
    [
        ("Remind me tomorrow", None, "Thursday 16 May"),
        ("Remind me in three days", None, "Saturday 18 May"),
        ("Remind me another day", "17 May at 11:00", "Friday 17 May"),
    ],
)
def test_a_reminder_is_put_off_and_comes_again(focal: Focal, button: str, until: str | None, back: str) -> None:
    async def story(lobby: Lobby) -> None:
        async with reminded(lobby) as desk:
            await desk.owner.presses(desk.reminder, button)
            if until is not None:
                await desk.owner.submits(await opened(lobby, desk.owner), {"until": until})
            [*_, told] = await desk.answers(desk.owner, 4)
            assert ("Nothing will be said of item 1 until" in told.text, back in told.text) == (True, True)
        assert only_item(lobby).status == "open"

    in_lobby(focal.database, story)


def test_a_new_date_is_given_in_words_and_handed_over_is_only_what_one_may_hand_over(focal: Focal) -> None:
    async def story(lobby: Lobby) -> None:
        async with reminded(lobby) as desk:
            await desk.owner.presses(desk.reminder, "New date")
            sent = await desk.owner.submits(await opened(lobby, desk.owner), {"due": "no day", "reason": "away"})
            assert "errors" in (sent.reply if isinstance(sent.reply, dict) else {})
            await desk.owner.submits(desk.owner.modal, {"due": "24 May", "reason": "away"})
            await desk.answers(desk.owner, 4)
            assert str(only_item(lobby).due_date) == "2024-05-24"
            await desk.owner.presses(desk.reminder, "Hand over")
            form = await opened(lobby, desk.owner, 2)
            [bureau, *_] = await desk.owner.searches(form, "responsible", "TSB")
            sent = await desk.owner.submits(form, {"responsible": [bureau]})
            assert "would bind others" in str(sent.reply)
            own = await desk.owner.searches(form, "responsible", "BDT Accessibility")
            await desk.owner.submits(desk.owner.modal, {"responsible": own[:1]})
            [*_, told] = await desk.answers(desk.owner, 5)
            assert "BDT Accessibility Desk" in told.text
            assert lobby.slack.ledger.troubles == []

    in_lobby(focal.database, story)


def test_an_old_button_answers_with_how_things_are_and_changes_nothing(focal: Focal) -> None:
    async def story(lobby: Lobby) -> None:
        async with reminded(lobby) as desk:
            old = replace(desk.reminder, blocks=list(desk.reminder.blocks))
            await desk.owner.dms("move 1 to 24 May")
            await desk.answers(desk.owner, 4)
            await desk.owner.presses(old, "One week later: Thursday 23 May 2024")
            [*_, told] = await desk.answers(desk.owner, 5)
            assert "has changed since this button was shown" in told.text
            assert "Deadline: Friday 24 May 2024" in told.text
        assert str(only_item(lobby).due_date) == "2024-05-24"

    in_lobby(focal.database, story)


def test_whoever_may_not_is_told_so_in_private_and_nothing_changes(focal: Focal) -> None:
    async def story(lobby: Lobby) -> None:
        async with reminded(lobby) as desk:
            slack = lobby.slack
            card = next(each for each in slack.ledger.posts if "Action item 1 is recorded" in each.text)
            await desk.other.presses(card, "Done: 1")
            [told] = await slack.ledger.until(lambda ledger: ledger.whispers)
            assert (told.user, told.thread_ts) == (desk.other.id, card.thread_ts)
            assert "closed" not in told.text
            assert len(slack.ledger.posted(card.channel)) == 1
        assert only_item(lobby).status == "open"

    in_lobby(focal.database, story)


def test_somebody_of_another_organisation_who_presses_a_button_is_told_so_alone_and_nothing_changes(
    focal: Focal,
) -> None:
    async def story(lobby: Lobby) -> None:
        slack = lobby.slack
        office, stranger = slack.person("access.bdt@example.org"), slack.person("stranger@example.org", stranger=True)
        stranger.member.team_id = "T0OTHER"
        room = slack.channel("shared", office, stranger)
        async with lobby.http():
            await office.mentions("action: BDT to send the accessibility checklist by Friday", room)
            [card] = await slack.ledger.until_posted(1)
            await stranger.presses(card, "Done: 1")
            [told] = await slack.ledger.until(lambda ledger: ledger.whispers)
            assert (told.user, told.thread_ts) == (stranger.id, card.thread_ts)
            assert (slack.ledger.posts, slack.ledger.unseen) == ([card], [])
        item = only_item(lobby)
        assert (item.status, item.version) == ("open", 1)

    in_lobby(focal.database, story)
