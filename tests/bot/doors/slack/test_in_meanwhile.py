"""Forms of Slack about items that somebody changes meanwhile, and fields that are taken out of them."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import joinedload

from bot.app import Focal
from storage.tables.items import Item
from storage.tables.people import Person
from tests.bot.doors.slack.lobby import Lobby, in_lobby
from tests.bot.render.slack_rules import texts
from tests.slack.elements import elements
from tests.slack.things import View

QUIET = ("quiet_start", "quiet_end")
DESK, OFFICE = "secretariat@example.org", "access.bdt@example.org"


def actions(form: View) -> set[str]:
    return {each["action_id"] for each in elements(form.body["blocks"])}


def the_item(lobby: Lobby) -> Item:
    with lobby.database.reading() as session:
        return session.scalars(select(Item).options(joinedload(Item.parties))).unique().one()


def test_what_somebody_changed_while_a_form_stood_open_is_not_written_over_unseen(focal: Focal) -> None:
    async def story(lobby: Lobby) -> None:
        slack = lobby.slack
        desk, office = slack.person(DESK), slack.person(OFFICE)
        async with lobby.http():
            await office.dms("action: I to send the accessibility checklist by Friday")
            await slack.ledger.until_posted(1)
            await office.dms("show 1")
            [_, card] = await slack.ledger.until_posted(2)
            await office.presses(card, "New date")
            await slack.ledger.until(lambda ledger: ledger.shown)
            before = actions(office.modal)
            await desk.dms("change the text of 1 to: send the list of captions")
            await slack.ledger.until_posted(3)
            sent = await office.submits(office.modal, {"due": "30 May"})
            assert str(the_item(lobby).due_date) == "2024-05-17"
            assert isinstance(sent.reply, dict)
            assert sent.reply["response_action"] == "update"
            told = " ".join(texts(office.modal.body["blocks"]))
            assert "was changed while this form" in told
            assert "send the list of captions" in told
            # In a field of the same action Slack would keep what stood there before.
            assert before.isdisjoint(actions(office.modal))
            await office.submits(office.modal)
            await slack.ledger.until_posted(4)
        assert (str(the_item(lobby).due_date), slack.ledger.troubles) == ("2024-05-30", [])

    in_lobby(focal.database, story)


def test_settings_that_were_changed_by_words_while_their_form_stood_open_are_not_taken_back(focal: Focal) -> None:
    async def story(lobby: Lobby) -> None:
        slack = lobby.slack
        office = slack.person(OFFICE)
        async with lobby.http():
            await office.command("/focal", "change my settings")
            await slack.ledger.until(lambda ledger: ledger.shown)
            told = len(slack.ledger.posts)
            await office.dms("my time zone is Nairobi")
            await slack.ledger.until_posted(told + 1)
            sent = await office.submits(office.modal, {"leads": "5, 2"})
            assert isinstance(sent.reply, dict)
            assert sent.reply["response_action"] == "update"
            shown = " ".join(texts(office.modal.body["blocks"]))
            assert "was changed while it was being filled" in shown
            assert "UTC+03:00" in shown
            await office.submits(office.modal)
            await slack.ledger.until_posted(told + 2)
            with lobby.database.reading() as session:
                person = session.scalars(select(Person).where(Person.ref == OFFICE)).one()
            assert (person.zone, person.leads) == ("Africa/Nairobi", [5, 2])

    in_lobby(focal.database, story)


def test_what_is_taken_out_of_a_field_is_taken_away(focal: Focal) -> None:
    async def story(lobby: Lobby) -> None:
        slack = lobby.slack
        office, kept = slack.person(OFFICE), list[tuple[bool, bool]]()
        async with lobby.http():
            for hours in ({"quiet_start": "20:00", "quiet_end": "7:00"}, dict.fromkeys(QUIET, "")):
                slack.ledger.shown.clear()
                await office.command("/focal", "change my settings")
                await slack.ledger.until(lambda ledger: ledger.shown)
                told = len(slack.ledger.posts)
                await office.submits(office.modal, hours)
                await slack.ledger.until_posted(told + 1)
                with lobby.database.reading() as session:
                    person = session.scalars(select(Person).where(Person.ref == OFFICE)).one()
                kept.append((bool(person.quiet_start), bool(person.quiet_end)))
        assert kept == [(True, True), (False, False)]

    in_lobby(focal.database, story)
