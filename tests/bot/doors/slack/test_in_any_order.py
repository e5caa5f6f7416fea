"""Whatever the order in which Slack tells of a message, its edits and its end: all stands as if told in order."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

import pytest
from sqlalchemy import select

from bot.app import Focal
from storage.tables.inbox import Event
from tests.bot.doors.slack.lobby import Lobby, in_lobby
from tests.bot.doors.slack.test_in_talks import ACTION, _items
from tests.slack.people import Person
from tests.slack.things import Channel, Message

EDITED = ACTION.replace("checklist", "guide")
Step = Callable[[], Awaitable[object]]


class Untold:
    """A message that was said, edited twice and deleted, of which Focal was told nothing yet."""

    def __init__(self, lobby: Lobby, who: Person, channel: Channel) -> None:
        self._slack, self._who = lobby.slack, who
        call = "" if channel.kind == "im" else f"<@{who.team.bot.id}> "
        self.message: Message = self._slack.world.post(who.team, channel, who.id, call + ACTION)
        kind = "im" if channel.kind == "im" else "channel"
        self._told = self.message.to_json() | {"channel": channel.id, "channel_type": kind, "event_ts": self.message.ts}
        self._edits = [call + ACTION.replace("checklist", "list"), call + EDITED]

    async def said(self) -> None:
        await self._slack.happens(self._who.team, self._told | {"type": "message"})

    async def edited(self) -> None:
        await self._who.edits(self.message, self._edits.pop(0))

    async def deleted(self) -> None:
        await self._who.deletes(self.message)


ORDERS: Sequence[Sequence[str]] = (
    ("said", "edited", "edited"),
    ("edited", "edited", "said"),
    ("edited", "said", "said", "edited"),
    ("said", "edited", "edited", "deleted"),
    ("edited", "edited", "deleted", "said"),
    ("deleted", "said", "said"),
    ("said", "deleted"),
)


@pytest.mark.parametrize("order", ORDERS, ids=" ".join)
@pytest.mark.parametrize("direct", [True, False], ids=["to Focal alone", "in a channel"])
def test_what_was_recorded_stands_as_if_it_had_been_told_in_order(
    focal: Focal, order: Sequence[str], direct: bool
) -> None:
    async def story(lobby: Lobby) -> None:
        slack = lobby.slack
        office = slack.person("access.bdt@example.org")
        channel = office.direct if direct else slack.channel("room", office)
        async with lobby.http():
            untold = Untold(lobby, office, channel)
            for step in order:
                await getattr(untold, step)()
            wanted = "guide" if "edited" in order else "checklist"
            await slack.ledger.until(lambda _: [each for each in _items(lobby) if wanted in each.text])
            if "deleted" in order:
                # The message is gone: whether the item goes as well is asked of whoever wrote it, who alone sees it.
                await slack.ledger.until(lambda _: asked(lobby, office))
            await office.dms("help")
            await slack.ledger.until(
                lambda ledger: [each for each in ledger.posts if each.text.startswith("What can be asked")]
            )
        [item] = _items(lobby)
        assert item.status == "open"
        assert len(asked(lobby, office)) == order.count("deleted")

    in_lobby(focal.database, story)


def asked(lobby: Lobby, who: Person) -> list[str]:
    """What was asked of them alone about a message that is gone."""
    ledger = lobby.slack.ledger
    said = [each.text for each in ledger.posted(who.direct.id)]
    said += [each.text for each in ledger.whispers if each.user == who.id]
    return [each for each in said if "is deleted" in each]


def test_an_edit_that_was_told_before_focal_was_spoken_to_does_not_come_again(focal: Focal) -> None:
    async def story(lobby: Lobby) -> None:
        slack = lobby.slack
        office = slack.person("access.bdt@example.org")
        channel = slack.channel("room", office)
        async with lobby.http():
            said = await office.says("no more than talk", channel)
            await office.edits(said, ACTION)
            await office.edits(said, f"<@{slack.team.bot.id}> {EDITED}")
            await slack.ledger.until_posted(1)
            await office.dms("help")
            await slack.ledger.until_posted(2)
        assert [each.text for each in _items(lobby)] == ["send the accessibility guide to TSB"]

    in_lobby(focal.database, story)


def test_an_edit_that_nobody_told_focal_of_leaves_no_words_behind(focal: Focal) -> None:
    async def story(lobby: Lobby) -> None:
        slack = lobby.slack
        office = slack.person("access.bdt@example.org")
        channel = slack.channel("room", office)
        async with lobby.http():
            said = await office.says("no more than talk", channel)
            await office.edits(said, ACTION)
            await office.dms("help")
            await slack.ledger.until_posted(1)
        with lobby.database.reading() as session:
            kept = [each.payload for each in session.scalars(select(Event)) if each.payload["kind"] == "changed"]
        assert {each["text"] for each in kept} == {""}

    in_lobby(focal.database, story)
