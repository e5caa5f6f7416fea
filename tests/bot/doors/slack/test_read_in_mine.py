"""What stands in a channel is read by each in their own language, by themselves alone."""

from __future__ import annotations

from bot.app import Focal
from tests.bot.doors.slack.lobby import Lobby, in_lobby

MINE = "Read in my language"
ACTION = "action: BDT to send the accessibility checklist to TSB by Friday"


def test_a_reader_has_it_in_their_language_alone_as_it_stands_now(focal: Focal) -> None:
    async def story(lobby: Lobby) -> None:
        slack = lobby.slack
        office = slack.person("access.bdt@example.org", locale="en-US")
        other = slack.person("climate.br@example.org")
        channel, alike = slack.channel("room", office, other), slack.channel("alike", office)
        async with lobby.http():
            await other.dms("помощь")
            await slack.ledger.until_posted(1, seconds=9)
            await office.mentions("who leads accessibility in BDT?", alike)
            [*_, same] = await slack.ledger.until_posted(2)
            assert MINE not in str(same.blocks)
            await office.mentions(ACTION, channel)
            [*_, post] = await slack.ledger.until_posted(3)
            assert MINE in str(post.blocks)
            await other.presses(post, MINE)
            [told] = await slack.ledger.until(lambda ledger: ledger.whispers)
            assert (told.user, told.channel) == (other.id, channel.id)
            assert "пятница, 17 мая 2024" in told.text
            assert "Читать на моем языке" not in str(told.blocks)
            await office.dms("1 is done")
            await slack.ledger.until(lambda ledger: ledger.updates)
            [edited] = [each for each in slack.ledger.posted(channel.id) if each.ts == post.ts]
            assert MINE in str(edited.blocks)
            await other.presses(edited, MINE)
            [_, again] = await slack.ledger.until(lambda ledger: ledger.whispers[1:] and ledger.whispers)
            assert "закрыт" in again.text
            assert len(slack.ledger.posted(channel.id)) == 1
        assert slack.ledger.troubles == []

    in_lobby(focal.database, story)


def test_who_has_come_since_to_a_place_of_staff_reads_no_more_than_they_may(focal: Focal) -> None:
    async def story(lobby: Lobby) -> None:
        slack = lobby.slack
        office = slack.person("access.bdt@example.org", locale="en-US")
        other = slack.person("climate.br@example.org")
        guest = slack.person("guest@elsewhere.example", locale="fr-FR", restricted=True)
        channel = slack.channel("room", office, other)
        async with lobby.http():
            await other.dms("помощь")
            await slack.ledger.until_posted(1, seconds=9)
            await office.mentions(ACTION, channel)
            [*_, post] = await slack.ledger.until_posted(2)
            await guest.joins(channel)
            await guest.presses(post, MINE)
            [told] = await slack.ledger.until(lambda ledger: ledger.whispers)
            assert (told.user, "checklist" in told.text, "Ce qui" in told.text) == (guest.id, False, True)
            assert len(slack.ledger.posted(channel.id)) == 1

    in_lobby(focal.database, story)
