"""One's own page at Slack: what stands there, its buttons, its further pages, and that it goes with what changes."""

from __future__ import annotations

from sqlalchemy import inspect, select

from bot.app import Focal
from storage.tables.items import Item, ItemParty
from tests.bot.doors.slack.lobby import Lobby, in_lobby
from tests.bot.doors.slack.test_in_forms import opened
from tests.slack.elements import elements
from tests.slack.people import Person
from tests.slack.refusals import Json

MANY = 204


def words(page: Json | None) -> str:
    """All that can be read on the page."""
    found = list[str]()

    def read(part: object) -> None:
        if isinstance(part, dict):
            found.extend(text for text in [part.get("text")] if isinstance(text, str))
            for each in part.values():
                read(each)
        elif isinstance(part, list):
            for each in part:
                read(each)

    read(page)
    return "\n".join(found)


async def shows(person: Person, said: str, *not_said: str) -> str:
    """The page, once these words stand on it and the others do not."""

    def seen(_: object) -> str:
        page = words(person.home.body if person.home else None)
        return page if said in page and not any(each in page for each in not_said) else ""

    return await person.slack.ledger.until(seen)


def status(lobby: Lobby, number: int) -> str:
    with lobby.database.reading() as session:
        return session.scalars(select(Item.status).where(Item.number == number)).one()


def copy_item(lobby: Lobby, times: int) -> None:
    """As many more items like the first."""
    with lobby.database.writing() as session:
        first = session.get_one(Item, 1)
        names = {each.key for each in inspect(Item).column_attrs} - {"number", "version"}
        told = {name: getattr(first, name) for name in names}
        for _ in range(times):
            party = ItemParty(capacity="responsible", kind="office", person_id=first.parties[0].person_id)
            session.add(Item(**told, parties=[party]))


def test_the_page_shows_items_topics_reminders_and_settings_and_goes_with_what_is_done_on_it(focal: Focal) -> None:
    async def story(lobby: Lobby) -> None:
        slack = lobby.slack
        office = slack.person("access.bdt@example.org")
        async with lobby.http():
            await office.dms("action: I to send the list by Friday\naction: I to write the note by the end of June")
            await slack.ledger.until_posted(1)
            await office.opens_home()
            page = await shows(office, "Your page")
            assert all(
                each in page
                for each in ("2 items are open", "Within a week:", "Later:", "Your topics:", "Reminders to come:")
            )
            assert office.home is not None
            labels = [each["text"]["text"] for each in elements(office.home.body["blocks"])]
            upkeep = ["I confirm my entries", "Propose a successor", "I am away"]
            assert labels[-5:] == ["New action item", *upkeep, "Settings"]
            await office.presses(office.home, "Done: 1")
            await shows(office, "1 item is open for you.", "send the list")
            assert status(lobby, 1) == "closed"
            await office.presses(office.home, "Done: 2")
            await shows(office, "Your page", "write the note")
            assert slack.ledger.troubles == []

    in_lobby(focal.database, story)


def test_whoever_is_given_an_item_sees_it_on_their_page_and_whoever_gives_it_away_no_more(focal: Focal) -> None:
    async def story(lobby: Lobby) -> None:
        slack = lobby.slack
        desk, bdt = slack.person("secretariat@example.org"), slack.person("access.bdt@example.org")
        tsb = slack.person("access.tsb@example.org")
        async with lobby.http():
            await bdt.opens_home()
            await shows(bdt, "Your page")
            await tsb.opens_home()
            await shows(tsb, "Votre page")
            await desk.dms("action: BDT to send the accessibility checklist")
            await shows(bdt, "send the accessibility checklist")
            await desk.dms("give 1 to TSB")
            await shows(tsb, "send the accessibility checklist")
            await shows(bdt, "Your page", "send the accessibility checklist")
            await desk.dms("change the text of 1 to: send the guide")
            await shows(tsb, "send the guide")
            assert slack.ledger.troubles == []

    in_lobby(focal.database, story)


def test_a_meeting_that_is_planned_and_a_language_that_is_set_show_on_the_page(focal: Focal) -> None:
    async def story(lobby: Lobby) -> None:
        slack = lobby.slack
        desk, office = slack.person("secretariat@example.org"), slack.person("access.bdt@example.org")
        async with lobby.http():
            await office.opens_home()
            await shows(office, "Your page")
            await desk.dms("ISCG meets on 16 May 2024 at 14:30 in Geneva")
            await shows(office, "16 May 2024 at 14:30")
            await office.dms("parle français")
            await slack.ledger.until_posted(2)
            assert office.home is not None
            before = len(slack.ledger.shown)
            await office.presses(office.home, "Settings")
            form = await opened(lobby, office, before + 1)
            assert form.body["type"] == "modal"
            await office.opens_home()
            await shows(office, "Votre page")
            assert slack.ledger.troubles == []

    in_lobby(focal.database, story)


def test_hundreds_of_items_are_paged_and_a_page_stays_where_it_is_when_something_is_done(focal: Focal) -> None:
    async def story(lobby: Lobby) -> None:
        slack = lobby.slack
        office = slack.person("access.bdt@example.org")
        async with lobby.http():
            await office.dms("action: I to write the first note by the end of June")
            await slack.ledger.until_posted(1)
            copy_item(lobby, MANY - 1)
            await office.opens_home()
            await shows(office, f"{MANY} items are open for you.")
            assert office.home is not None
            await office.presses(office.home, "Show more")
            page = await shows(office, "11. write", "Reminders to come:")
            assert (page.count("first note"), "20." in page) == (10, True)
            await office.presses(office.home, "Done: 12")
            await shows(office, "11. write", "Done: 12")
            assert status(lobby, 12) == "closed"
            assert slack.ledger.troubles == []

    in_lobby(focal.database, story)
