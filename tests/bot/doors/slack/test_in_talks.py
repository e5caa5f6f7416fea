"""Talks with Focal in Slack, through the real SDK."""

from __future__ import annotations

from sqlalchemy import select

from bot.app import Focal
from storage.places import find_place
from storage.tables.items import Item
from storage.tables.people import Person
from tests.bot.doors.slack.lobby import Lobby, behind, in_lobby
from tests.slack.things import Channel

ACTION = "action: BDT to send the accessibility checklist to TSB by Friday"


def _items(lobby: Lobby) -> list[Item]:
    with lobby.database.reading() as session:
        return list(session.scalars(select(Item).order_by(Item.number)))


def _set(lobby: Lobby, channel: Channel, eagerness: str) -> None:
    with lobby.database.writing() as session:
        place = find_place(session, "slack", channel.team_id, channel.id)
        assert place is not None
        place.eagerness = eagerness


def test_a_question_in_arabic_is_answered_in_its_thread(focal: Focal) -> None:
    async def story(lobby: Lobby) -> None:
        slack = lobby.slack
        office = slack.person("access.bdt@example.org", locale="en-US")
        channel = slack.channel("room", office)
        async with lobby.http():
            asked = await office.mentions("من هو المنسق المعني بإمكانية النفاذ في BDT؟", channel)
            [answer] = await slack.ledger.until_posted(1)
        assert answer.thread_ts == asked.ts
        assert "مكتب النفاذ" in answer.text
        assert slack.ledger.troubles == []

    in_lobby(focal.database, story)


def test_an_action_is_recorded_in_a_direct_conversation(focal: Focal) -> None:
    async def story(lobby: Lobby) -> None:
        slack = lobby.slack
        office = slack.person("access.bdt@example.org")
        async with lobby.sockets():
            await office.dms(ACTION)
            [answer] = await slack.ledger.until_posted(1)
        assert (answer.channel, answer.thread_ts) == (office.direct.id, None)
        [item] = _items(lobby)
        assert (item.text, str(item.due_date)) == ("send the accessibility checklist to TSB", "2024-05-17")
        assert behind(lobby, office.id) == ("access.bdt@example.org", "email")

    in_lobby(focal.database, story)


def test_a_marked_line_is_recorded_with_a_sign_and_one_word_below_it(focal: Focal) -> None:
    async def story(lobby: Lobby) -> None:
        slack = lobby.slack
        office = slack.person("access.bdt@example.org")
        channel = slack.channel("room", office)
        async with lobby.http():
            await office.mentions("help", channel)
            await slack.ledger.until_posted(1)
            _set(lobby, channel, "marked")
            said = await office.says(ACTION, channel)
            await office.says("no more than talk", channel)
            await slack.ledger.until(lambda ledger: ledger.reactions)
            [_, answer] = await slack.ledger.until_posted(2)
        assert slack.ledger.reactions == [(channel.id, said.ts, "white_check_mark")]
        assert answer.thread_ts == said.ts
        assert len(_items(lobby)) == 1

    in_lobby(focal.database, story)


def test_an_edit_of_the_message_edits_the_item_and_its_end_is_asked_about(focal: Focal) -> None:
    async def story(lobby: Lobby) -> None:
        slack = lobby.slack
        office = slack.person("access.bdt@example.org")
        async with lobby.http():
            said = await office.dms(ACTION)
            await slack.ledger.until_posted(1)
            await office.edits(said, ACTION.replace("checklist", "guide"))
            await slack.ledger.until_posted(2)
            assert _items(lobby)[0].text == "send the accessibility guide to TSB"
            await office.deletes(said)
            [*_, asked] = await slack.ledger.until_posted(3)
        assert [each["type"] for each in asked.blocks][-1] == "actions"
        assert _items(lobby)[0].status == "open"

    in_lobby(focal.database, story)


def test_the_answer_to_a_command_is_seen_by_whoever_typed_it_alone(focal: Focal) -> None:
    async def story(lobby: Lobby) -> None:
        slack = lobby.slack
        office = slack.person("access.bdt@example.org")
        channel = slack.channel("room", office)
        async with lobby.http():
            await office.command("/focal", "who leads accessibility in ITU-T?", channel)
            [answer] = await slack.ledger.until(lambda ledger: ledger.whispers)
        assert (answer.user, answer.channel) == (office.id, channel.id)
        assert "TSB" in answer.text
        assert (slack.ledger.posts, slack.ledger.troubles) == ([], [])

    in_lobby(focal.database, story)


def test_whoever_is_mentioned_is_the_person_of_the_register(focal: Focal) -> None:
    async def story(lobby: Lobby) -> None:
        slack = lobby.slack
        office, desk = slack.person("secretariat@example.org"), slack.person("climate.br@example.org")
        async with lobby.http():
            await office.dms(f"action: <@{desk.id}> to update the web page by Friday")
            await slack.ledger.until_posted(1)
        [item] = _items(lobby)
        with lobby.database.reading() as session:
            owner = session.get_one(Person, session.get_one(Item, item.number).parties[0].person_id)
        assert (item.text, owner.ref) == ("update the web page", "climate.br@example.org")

    in_lobby(focal.database, story)


def test_somebody_who_is_not_registered_is_a_visitor_with_the_name_of_their_profile(focal: Focal) -> None:
    async def story(lobby: Lobby) -> None:
        slack = lobby.slack
        nobody = slack.person("new@example.org", real_name="New Desk", locale="fr-FR", tz="Asia/Tokyo")
        async with lobby.http():
            await nobody.dms("help")
            await slack.ledger.until_posted(1)
        assert behind(lobby, nobody.id) == (f"slack:{slack.team.id}:{nobody.id}".casefold(), "profile")
        with lobby.database.reading() as session:
            person = session.scalars(select(Person).where(Person.name == "New Desk")).one()
        assert (person.kind, person.email, person.lang, person.zone) == ("visitor", None, "fr", "Asia/Tokyo")

    in_lobby(focal.database, story)


def test_a_guest_is_nobody_of_the_register_whatever_their_address(focal: Focal) -> None:
    async def story(lobby: Lobby) -> None:
        slack = lobby.slack
        guest = slack.person("secretariat@example.org", restricted=True)
        async with lobby.http():
            await guest.dms("pause all reminders")
            await slack.ledger.until_posted(1)
        ref, linked = behind(lobby, guest.id)
        assert (ref.startswith("slack:"), linked) == (True, "profile")

    in_lobby(focal.database, story)


def test_who_becomes_a_guest_is_linked_no_more(focal: Focal) -> None:
    async def story(lobby: Lobby) -> None:
        slack = lobby.slack
        office = slack.person("access.bdt@example.org")
        async with lobby.http():
            await office.dms("help")
            await slack.ledger.until_posted(1)
            await office.becomes(restricted=True)
        assert behind(lobby, office.id)[1] == "profile"

    in_lobby(focal.database, story)
