"""Who is who in Teams, and who reads along."""

from __future__ import annotations

from sqlalchemy import select

from bot.app import Focal
from storage.tables.items import Item
from storage.tables.people import Person, Route
from tests.bot.doors.teams.hotel import Hotel, audience, behind, in_hotel, items, shown


def test_somebody_who_is_not_registered_is_a_visitor_with_the_language_and_zone_of_their_client(focal: Focal) -> None:
    async def story(hotel: Hotel) -> None:
        teams = hotel.teams
        nobody = teams.person("new@example.org", name="New Desk", locale="fr-CH", zone="Asia/Tokyo")
        async with hotel.open():
            await nobody.installs()
            await nobody.dms("help")
            await teams.ledger.until_posted(1)
        assert behind(hotel, nobody.id) == (f"teams:{teams.tenant.id}:{nobody.id}".casefold(), "profile")
        with hotel.database.reading() as session:
            person = session.scalars(select(Person).where(Person.name == "New Desk")).one()
        assert (person.kind, person.email, person.lang, person.zone) == ("visitor", None, "fr", "Asia/Tokyo")

    in_hotel(focal.database, story)


def test_nobody_is_written_to_when_focal_is_installed_or_somebody_joins(focal: Focal) -> None:
    async def story(hotel: Hotel) -> None:
        teams = hotel.teams
        office, other = teams.person("access.bdt@example.org"), teams.person("climate.br@example.org")
        chat = teams.chat("meeting", office, meeting=True, app=False)
        async with hotel.open():
            await office.installs()
            await office.adds_app(chat)
            await other.joins(chat)
            await teams.meeting_begins(chat, office)
            await office.mentions("help", chat)
            await teams.ledger.until_posted(1)
        assert (len(teams.ledger.posted(chat.id)), teams.ledger.troubles) == (1, [])

    in_hotel(focal.database, story)


def test_who_reads_in_a_place_decides_who_counts_as_staff_there(focal: Focal) -> None:
    async def story(hotel: Hotel) -> None:
        teams = hotel.teams
        office, colleague = teams.person("access.bdt@example.org"), teams.person("climate.br@example.org")
        elsewhere = teams.add_tenant("elsewhere")
        outsiders = {
            "guest": teams.guest("guest@example.org"),
            "federated": teams.stranger("other@example.org", elsewhere),
            "anonymous": teams.nameless("Somebody"),
        }
        house = teams.chat("house", office, colleague)
        rooms = {name: teams.chat(name, office, each, meeting=True) for name, each in outsiders.items()}
        shared = teams.channel(teams.team("shared", office))
        async with hotel.open():
            for room in (house, *rooms.values(), shared):
                await office.mentions("help", room)
            await teams.ledger.until_posted(5)
            assert audience(hotel, shared.id) == "staff"
            await teams.shares(shared, elsewhere, office)
            await office.mentions("help", shared)
            await teams.ledger.until_posted(6)
        assert [audience(hotel, each.id) for each in (house, *rooms.values(), shared)] == ["staff", *["outsiders"] * 4]

    in_hotel(focal.database, story)


def test_a_guest_or_an_anonymous_participant_is_nobody_of_the_register_whatever_they_are_called(focal: Focal) -> None:
    async def story(hotel: Hotel) -> None:
        teams = hotel.teams
        guest = teams.guest("secretariat@example.org")
        nobody = teams.nameless("Secretariat")
        room = teams.chat("meeting", guest, nobody, meeting=True)
        async with hotel.open():
            await guest.mentions("pause all reminders", room)
            await nobody.mentions("pause all reminders", room)
            await teams.ledger.until(lambda ledger: len(ledger.called("post")) + len(ledger.called("create")) >= 2)
        for each in (guest, nobody):
            ref, linked = behind(hotel, each.id)
            assert (ref.startswith("teams:"), linked) == (True, "profile")

    in_hotel(focal.database, story)


def test_whoever_is_mentioned_is_the_person_of_the_register(focal: Focal) -> None:
    async def story(hotel: Hotel) -> None:
        teams = hotel.teams
        office, desk = teams.person("secretariat@example.org"), teams.person("climate.br@example.org")
        room = teams.chat("coordination", office, desk)
        async with hotel.open():
            app = teams.world.app
            told = f"<at>{app.name}</at> action: <at>The Desk</at> to update the web page by Friday"
            mentions = [
                {"type": "mention", "mentioned": app.account, "text": f"<at>{app.name}</at>"},
                {"type": "mention", "mentioned": {"id": desk.id, "name": "The Desk"}, "text": "<at>The Desk</at>"},
            ]
            await office.does("message", room, text=told, entities=mentions)
            await teams.ledger.until_posted(1)
        [item] = items(hotel)
        with hotel.database.reading() as session:
            owner = session.get_one(Person, session.get_one(Item, item.number).parties[0].person_id)
        assert (item.text, owner.ref) == ("update the web page", "climate.br@example.org")

    in_hotel(focal.database, story)


def test_who_cannot_be_written_to_alone_is_told_so_where_they_asked(focal: Focal) -> None:
    async def story(hotel: Hotel) -> None:
        teams = hotel.teams
        office = teams.person("access.bdt@example.org")
        room = teams.chat("coordination", office, teams.guest("guest@example.org"))
        hint = "cannot write to you directly yet"
        async with hotel.open():
            await office.mentions("which reminders are coming?", room)
            await office.mentions("my settings", room)
            first, second = await teams.ledger.until_posted(2)
            assert (first.conversation, second.conversation) == (room.id, room.id)
            assert hint in shown(first)
            assert hint in shown(second)
            # Asked for once, and again only after they have Focal for themself.
            assert len(teams.ledger.called("create")) == 1
            await office.installs()
            await office.mentions("my settings", room)
            [told] = await teams.ledger.until_posted(1, office.direct.id)
        assert hint not in shown(told)
        assert len(teams.ledger.posted(room.id)) == 2

    in_hotel(focal.database, story)


def test_who_has_removed_focal_for_themself_is_not_reached_there_for_speaking_elsewhere(focal: Focal) -> None:
    async def story(hotel: Hotel) -> None:
        teams = hotel.teams
        office = teams.person("access.bdt@example.org")
        room = teams.chat("coordination", office)
        async with hotel.open():
            await office.installs()
            await office.uninstalls()
            await office.mentions("my settings", room)
            [told] = await teams.ledger.until_posted(1)
        assert "cannot write to you directly yet" in shown(told)
        with hotel.database.reading() as session:
            routes = session.scalars(select(Route).where(Route.platform == "teams")).all()
        assert [each.state for each in routes] == ["gone"]

    in_hotel(focal.database, story)
