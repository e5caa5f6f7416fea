"""What people do with cards, dialogs, searches and picked messages of Teams."""

from __future__ import annotations

import pytest

from bot.app import Focal
from storage.places import find_place
from tests.bot.doors.teams.hotel import ACTION, Hotel, in_hotel, items, rows_of, shown
from tests.teams.shapes import texts


def test_a_button_is_pressed_and_done_and_pressing_twice_counts_once(focal: Focal) -> None:
    async def story(hotel: Hotel) -> None:
        teams = hotel.teams
        office = teams.person("access.bdt@example.org", locale="fr-FR")
        async with hotel.open():
            await office.installs()
            await office.dms("action: I to write the note by Friday")
            [answer] = await teams.ledger.until_posted(1)
            pressed = await office.presses(answer, "Done: 1")
            assert (pressed.kind, pressed.text) == ("message", "Bien reçu, la réponse suit.")
            await teams.courier.anew(pressed.delivery)
            await teams.ledger.until_posted(2)
        assert items(hotel)[0].status == "closed"
        assert len(teams.ledger.posted()) == 2

    in_hotel(focal.database, story)


def test_an_older_client_presses_the_same_button_as_a_message(focal: Focal) -> None:
    async def story(hotel: Hotel) -> None:
        teams = hotel.teams
        office = teams.person("access.bdt@example.org")
        async with hotel.open():
            await office.installs()
            await office.dms("action: I to write the note by Friday")
            [answer] = await teams.ledger.until_posted(1)
            await office.presses(answer, "Done: 1", old_client=True)
            await teams.ledger.until_posted(2)
        assert items(hotel)[0].status == "closed"

    in_hotel(focal.database, story)


def test_a_form_opens_as_a_dialog_says_what_is_amiss_and_closes_when_it_is_well(focal: Focal) -> None:
    async def story(hotel: Hotel) -> None:
        teams = hotel.teams
        office = teams.person("access.bdt@example.org")
        async with hotel.open():
            await office.installs()
            form = await office.command("new-action", office.direct)
            assert (form.kind, form.title) == ("dialog", "Recording an action item"), form.text
            found = await office.looks_up(form, "topic", "access")
            assert "accessibility" in str(found.results)
            # Whoever hears nothing of a dialog sends it again: what is amiss is said again, and one action recorded.
            for _ in range(2):
                amiss = await office.submits(form, text="write the note", due="the day before yesterday")
                assert amiss.kind == "dialog"
                assert "passed" in " ".join(texts(amiss.card))
            put_right = {"text": "write the note", "due": "by Friday", "responsible[]": "body:bdt"}
            for _ in range(2):
                done = await office.submits(amiss, **put_right)
                assert done.kind == "nothing"
            [answer] = await teams.ledger.until_posted(1)
        assert "write the note" in shown(answer)
        [item] = items(hotel)
        assert str(item.due_date) == "2024-05-17"
        assert teams.ledger.troubles == []

    in_hotel(focal.database, story)


def test_what_somebody_changed_while_a_dialog_stood_open_is_not_written_over_unseen(focal: Focal) -> None:
    async def story(hotel: Hotel) -> None:
        teams = hotel.teams
        desk, office = teams.person("secretariat@example.org"), teams.person("access.bdt@example.org")
        async with hotel.open():
            await office.installs()
            await desk.installs()
            await office.dms("action: I to send the accessibility checklist by Friday")
            await teams.ledger.until_posted(1)
            await office.dms("show 1")
            [_, card] = await teams.ledger.until_posted(2)
            form = await office.opens_form(card, "New date")
            await desk.dms("change the text of 1 to: send the list of captions")
            await teams.ledger.until_posted(3)
            amiss = await office.submits(form, due="30 May")
            told = " ".join(texts(amiss.card))
            assert "was changed while this form" in told
            assert "send the list of captions" in told
            assert str(items(hotel)[0].due_date) == "2024-05-17"
            done = await office.submits(amiss, due="30 May")
            assert done.kind == "nothing"
            await teams.ledger.until_posted(4)
        assert str(items(hotel)[0].due_date) == "2024-05-30"

    in_hotel(focal.database, story)


def test_the_settings_of_a_place_open_as_a_dialog_for_those_who_may_change_them_and_say_when_they_are_taken(
    focal: Focal,
) -> None:
    async def story(hotel: Hotel) -> None:
        teams = hotel.teams
        desk, office = teams.person("secretariat@example.org"), teams.person("access.bdt@example.org")
        room = teams.chat("coordination", desk, office)
        async with hotel.open():
            await desk.installs()
            refused = await office.dialogs.configure(room)
            form = await desk.dialogs.configure(room)
            assert (refused.kind, form.kind) == ("message", "dialog")
            taken = await desk.submits(form, lang="fr")
            assert (taken.kind, taken.text) == ("message", "Received; the answer follows.")
            await teams.ledger.until_posted(1)
        with hotel.database.reading() as session:
            place = find_place(session, "teams", teams.tenant.id, room.id)
            assert place is not None
            assert place.lang == "fr"
        assert teams.ledger.troubles == []

    in_hotel(focal.database, story)


def test_a_message_is_picked_to_be_recorded(focal: Focal) -> None:
    async def story(hotel: Hotel) -> None:
        teams = hotel.teams
        office = teams.person("access.bdt@example.org")
        room = teams.chat("coordination", office)
        async with hotel.open():
            said = await office.says("TSB to send the accessibility checklist by Friday", room)
            form = await office.picks(said, "record-action")
            assert form.kind == "dialog"
            await office.submits(form)
            await teams.ledger.until_posted(1)
        [item] = items(hotel)
        assert "checklist" in item.text
        assert teams.ledger.troubles == []

    in_hotel(focal.database, story)


def test_a_topic_is_found_by_its_name_in_any_of_the_six_languages(focal: Focal) -> None:
    async def story(hotel: Hotel) -> None:
        teams = hotel.teams
        office = teams.person("access.bdt@example.org")
        async with hotel.open():
            await office.installs()
            for words in ("access", "accessib", "accesibilidad", "доступн", "إمكانية النفاذ", "无障碍"):
                found = await office.searches("find-topic", words)
                assert "accessibility" in [each["preview"]["content"]["title"] for each in found.results], words
            nothing = await office.searches("find-topic", "qqq")
            assert (nothing.kind, nothing.results) == ("results", [])

    in_hotel(focal.database, story)


@pytest.mark.parametrize(
    ("command", "words", "found", "facts"),
    [
        ("find-topic", "access", "ccessibility", "BDT Accessibility Desk"),
        ("find-person", "climate", "Desk", "BR"),
        ("find-item", "checklist", "checklist", "Deadline"),
    ],
)
def test_topics_people_and_items_are_searched_from_where_one_writes_and_put_in_with_what_is_known_of_them(
    focal: Focal, command: str, words: str, found: str, facts: str
) -> None:
    async def story(hotel: Hotel) -> None:
        teams = hotel.teams
        office = teams.person("access.bdt@example.org")
        async with hotel.open():
            await office.installs()
            await office.dms(ACTION)
            await teams.ledger.until_posted(1)
            before = rows_of(hotel)
            shown = await office.searches(command, words)
            assert shown.kind == "results"
            assert found in str(shown.results)
            picked = await office.picks_result(shown)
            assert picked.kind == "results", picked.text
            said = " ".join(texts(picked.results[0]["content"]))
            assert facts in said
            assert "actions" not in picked.results[0]["content"]
            assert rows_of(hotel) == before
            assert (await office.searches(command, "")).kind == "results"

    in_hotel(focal.database, story)


def test_what_others_may_not_read_is_not_put_in_where_they_read(focal: Focal) -> None:
    async def story(hotel: Hotel) -> None:
        teams = hotel.teams
        office, guest = teams.person("access.bdt@example.org"), teams.guest("visitor@example.com")
        room = teams.chat("open to guests", office, guest)
        async with hotel.open():
            await office.installs()
            await office.dms(ACTION)
            await teams.ledger.until_posted(1)
            for where, told in ((office.direct, "checklist"), (room, "not for everybody who reads here")):
                found = await office.searches("find-item", "checklist", where)
                picked = await office.picks_result(found)
                assert told in " ".join(texts(picked.results[0]["content"]))
        assert teams.ledger.troubles == []

    in_hotel(focal.database, story)


def test_a_card_that_refreshes_itself_reads_only_and_counts_as_nobodys_presence(focal: Focal) -> None:
    async def story(hotel: Hotel) -> None:
        teams = hotel.teams
        office, other = teams.person("access.bdt@example.org"), teams.person("climate.br@example.org")
        stranger = teams.nameless("Somebody")
        room = teams.chat("coordination", office, other)
        async with hotel.open():
            await office.mentions("action: I to write the note by Friday", room)
            await teams.ledger.until_posted(1)
            room.members.append(stranger.id)
            await office.mentions("show 1", room)
            [*_, card] = await teams.ledger.until_posted(2)
            before = rows_of(hotel)
            mine = await office.looks_at(card)
            theirs = await other.looks_at(card)
            nobodys = await stranger.looks_at(card)
            assert rows_of(hotel) == before
        assert mine
        assert theirs
        assert nobodys
        assert ("Done: 1" in texts(mine.card), "Done: 1" in texts(theirs.card)) == (True, False)
        assert "Done: 1" not in texts(nobodys.card)
        assert teams.ledger.troubles == []

    in_hotel(focal.database, story)


@pytest.mark.parametrize("others", [3, 60])
def test_where_many_read_a_card_is_drawn_anew_for_whoever_is_to_do_the_item(focal: Focal, others: int) -> None:
    async def story(hotel: Hotel) -> None:
        teams = hotel.teams
        office = teams.person("access.bdt@example.org")
        crowd = [teams.person(f"reader{number}@example.org") for number in range(others)]
        room = teams.channel(teams.team("coordination", office, *crowd))
        async with hotel.open():
            await office.mentions("action: I will send the accessibility checklist to TSB by Friday", room)
            [answer] = await teams.ledger.until_posted(1)
        assert answer.card()["refresh"].get("userIds") == ([office.id] if others == 60 else None)

    in_hotel(focal.database, story)
