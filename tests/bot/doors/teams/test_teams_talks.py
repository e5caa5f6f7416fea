"""Talks with Focal in Teams, through the real SDK."""

from __future__ import annotations

from sqlalchemy import select

from bot.app import Focal
from storage.tables.places import Place
from tests.bot.doors.teams.hotel import ACTION, Hotel, behind, in_hotel, items, said, shown
from tests.figures import Tell


def test_a_question_in_arabic_is_answered_in_its_thread(focal: Focal) -> None:
    async def story(hotel: Hotel) -> None:
        teams = hotel.teams
        office = teams.person("access.bdt@example.org", locale="en-US")
        room = teams.channel(teams.team("coordination", office))
        async with hotel.open():
            asked = await office.mentions("من هو المنسق المعني بإمكانية النفاذ في BDT؟", room)
            [answer] = await teams.ledger.until_posted(1)
        assert answer.root == asked.id
        assert "مكتب النفاذ" in shown(answer)
        assert answer.card()["rtl"] is True
        assert teams.ledger.troubles == []

    in_hotel(focal.database, story)


def test_an_action_is_recorded_in_a_personal_chat(focal: Focal) -> None:
    async def story(hotel: Hotel) -> None:
        teams = hotel.teams
        office = teams.person("access.bdt@example.org")
        async with hotel.open():
            await office.installs()
            await office.dms(ACTION)
            [answer] = await teams.ledger.until_posted(1)
        assert answer.conversation == office.direct.id
        [item] = items(hotel)
        assert (item.text, str(item.due_date)) == ("send the accessibility checklist to TSB", "2024-05-17")
        assert behind(hotel, office.id) == ("access.bdt@example.org", "email")

    in_hotel(focal.database, story)


def test_an_edit_of_the_message_edits_the_item_and_its_end_is_asked_about(focal: Focal) -> None:
    async def story(hotel: Hotel) -> None:
        teams = hotel.teams
        office = teams.person("access.bdt@example.org")
        async with hotel.open():
            await office.installs()
            said = await office.dms(ACTION)
            await teams.ledger.until_posted(1)
            await office.edits(said, ACTION.replace("checklist", "guide"))
            await teams.ledger.until_posted(2)
            assert items(hotel)[0].text == "send the accessibility guide to TSB"
            await office.deletes(said)
            [*_, asked] = await teams.ledger.until_posted(3)
        assert asked.card()["body"][-1]["type"] == "ActionSet"
        assert items(hotel)[0].status == "open"

    in_hotel(focal.database, story)


def test_what_is_told_again_with_another_id_has_one_effect(focal: Focal, tell: Tell) -> None:
    async def story(hotel: Hotel) -> None:
        teams = hotel.teams
        office = teams.person("access.bdt@example.org")
        async with hotel.open():
            await office.installs()
            await office.dms(ACTION)
            [first] = [each for each in teams.ledger.deliveries if each.activity["type"] == "message"]
            await teams.courier.again(first)
            await teams.courier.anew(first)
            await office.dms("help")
            await teams.ledger.until_posted(2)
        recorded, answers = len(items(hotel)), len(teams.ledger.posted())
        tell("R13 Teams, with another id", lost=2 - min(answers, 2), twice=answers - 2, recorded=recorded)
        assert (recorded, answers) == (1, 2)

    in_hotel(focal.database, story)


def test_what_was_acknowledged_before_the_process_ended_is_answered_by_the_next_where_it_was_asked(
    focal: Focal,
) -> None:
    async def story(hotel: Hotel) -> None:
        teams = hotel.teams
        office = teams.person("access.bdt@example.org")
        async with hotel.open():
            await office.installs()
            await office.dms("help")
            await teams.ledger.until_posted(1)
        with hotel.database.reading() as session:
            assert session.scalars(select(Place).where(Place.platform == "teams")).one().audience == "direct"
        teams.ledger.created.clear()
        async with hotel.open() as site:
            await site.process.take(said(hotel, office))
            await teams.ledger.until_posted(2)
        # The conversation was known from before: it was not asked for again.
        assert teams.ledger.created == []
        assert {each.conversation for each in teams.ledger.posted()} == {office.direct.id}

    in_hotel(focal.database, story)


def test_marked_lines_count_in_the_chat_of_a_meeting_while_it_runs(focal: Focal) -> None:
    async def story(hotel: Hotel) -> None:
        teams = hotel.teams
        desk, office = teams.person("secretariat@example.org"), teams.person("access.bdt@example.org")
        room = teams.chat("TDAG", desk, office)
        teams.tenant.everything = True
        async with hotel.open():
            # Of one person each message waits for the one before it.
            await desk.says(ACTION, room)
            await desk.mentions("schedule the TDAG meeting for today at 15:00", room)
            await teams.ledger.until_posted(1)
            await desk.mentions("start the TDAG meeting", room)
            [_, begun] = await teams.ledger.until_posted(2)
            assert "marked lines here" in shown(begun)
            await office.says("we spoke of the action plan and of deadlines", room)
            await office.says("MESURE À PRENDRE : le BDT enverra la liste au TSB avant vendredi", room)
            [*_, told] = await teams.ledger.until_posted(3)
            assert "envoyer la liste" in shown(told) or "enverra la liste" in shown(told)
        assert [item.lang for item in items(hotel)] == ["fr"]
        assert len(teams.ledger.posted()) == 3

    in_hotel(focal.database, story)
