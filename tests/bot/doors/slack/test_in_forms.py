"""What people do with Slack's own means: shortcuts, an emoji, forms and their search boxes."""

from __future__ import annotations

import pytest
from sqlalchemy import select
from sqlalchemy.orm import joinedload

from bot.app import Focal
from storage.item_sources import get_source
from storage.places import find_place
from storage.tables.items import Item
from storage.tables.people import Person
from storage.tables.places import Place
from tests.bot.doors.slack.lobby import Lobby, in_lobby
from tests.slack import people
from tests.slack.faults import Fault, Plan
from tests.slack.things import View

FRENCH = "Il faut mettre à jour la page web sur l'accessibilité avant vendredi"


def only_item(lobby: Lobby) -> Item:
    with lobby.database.reading() as session:
        return session.scalars(select(Item).options(joinedload(Item.parties))).unique().one()


def link_of(lobby: Lobby) -> str:
    """Where the item comes from."""
    with lobby.database.reading() as session:
        source = get_source(session, 1)
        return str(source and source.link)


async def opened(lobby: Lobby, person: people.Person, count: int = 1) -> View:
    await lobby.slack.ledger.until(lambda ledger: len(ledger.shown) >= count)
    return person.modal


def test_a_message_that_is_picked_fills_a_form_and_sending_it_records_an_action(focal: Focal) -> None:
    async def story(lobby: Lobby) -> None:
        slack = lobby.slack
        office, other = slack.person("access.bdt@example.org"), slack.person("climate.br@example.org")
        channel = slack.channel("room", office, other)
        async with lobby.http():
            said = await other.says(FRENCH, channel)
            await office.picks(said, "record-action")
            form = await opened(lobby, office)
            found = await office.searches(form, "responsible", "TSB")
            bureau = next(each for each in found if each["value"] == "body:tsb")
            await office.submits(form, {"responsible": [bureau]})
            [told] = await slack.ledger.until(lambda ledger: ledger.whispers)
            await other.says("thank you", channel, said)
            await office.presses(told, "Show item 1")
            [_, shown] = await slack.ledger.until(lambda ledger: ledger.whispers[1:] and ledger.whispers)
        item = only_item(lobby)
        assert (item.text, str(item.due_date), item.topic_id) == (FRENCH, "2024-05-17", "accessibility")
        assert [(each.capacity, each.body_id) for each in item.parties] == [("responsible", "tsb")]
        assert said.ts.replace(".", "") in link_of(lobby)
        # Nobody had answered below the message yet, where Slack would not have shown it; what follows stands there.
        assert (told.user, told.thread_ts, "Action item 1 is recorded." in told.text) == (office.id, None, True)
        assert (shown.user, shown.thread_ts, slack.ledger.unseen) == (office.id, said.ts, [])
        assert (slack.ledger.posts, slack.ledger.troubles) == ([], [])

    in_lobby(focal.database, story)


@pytest.mark.parametrize(("emoji", "other"), [("memo", "eyes"), ("pushpin", "memo")])
def test_the_emoji_that_is_set_offers_to_record_the_message_to_whoever_gave_it_alone(
    focal: Focal, emoji: str, other: str
) -> None:
    async def story(lobby: Lobby) -> None:
        slack = lobby.slack
        office, writer = slack.person("access.bdt@example.org"), slack.person("climate.br@example.org")
        channel = slack.channel("room", office, writer)
        async with lobby.http(slack_emoji=emoji):
            said = await writer.says("BDT to send the accessibility checklist by Friday", channel)
            await office.reacts(said, other)
            await office.reacts(said, emoji)
            [offer] = await slack.ledger.until(lambda ledger: ledger.whispers)
            await office.presses(offer, "Keep")
            await slack.ledger.until(lambda ledger: ledger.whispers[1:])
        item = only_item(lobby)
        assert (offer.user, offer.channel, slack.ledger.unseen) == (office.id, said.channel, [])
        assert (str(item.due_date), item.topic_id) == ("2024-05-17", "accessibility")
        assert "/archives/" in link_of(lobby)

    in_lobby(focal.database, story)


@pytest.mark.parametrize("method", ["conversations.history", "conversations.replies", "chat.getPermalink"])
def test_an_emoji_is_not_lost_where_slack_does_not_show_its_message_at_once(focal: Focal, method: str) -> None:
    async def story(lobby: Lobby) -> None:
        slack = lobby.slack
        office, writer = slack.person("access.bdt@example.org"), slack.person("climate.br@example.org")
        channel = slack.channel("room", office, writer)
        async with lobby.http():
            said = await writer.says("BDT to send the accessibility checklist by Friday", channel)
            slack.faults.add(Plan(Fault.THROTTLED, method=method))
            await office.reacts(said, "memo")
            [offer] = await slack.ledger.until(lambda ledger: ledger.whispers)
            assert (offer.user, "accessibility checklist" in offer.text) == (office.id, True)

    in_lobby(focal.database, story)


def test_a_new_action_from_anywhere_is_told_its_faults_in_the_persons_language_and_then_recorded(focal: Focal) -> None:
    async def story(lobby: Lobby) -> None:
        slack = lobby.slack
        office = slack.person("new@example.org", locale="fr-FR")
        async with lobby.http():
            await office.dms("merci")
            await slack.ledger.until_posted(1)
            with lobby.database.writing() as session:
                session.scalars(select(Person).where(Person.ref.startswith("slack:"))).one().kind = "staff"
            await office.shortcut("new-action")
            form = await opened(lobby, office)
            boxes = {name: await office.searches(form, name, "a") for name in ("topic", "responsible", "meeting")}
            assert all(boxes.values()), boxes
            sent = await office.submits(form, {"text": "préparer la page", "due": "un jour ou l'autre"})
            assert isinstance(sent.reply, dict)
            assert list(sent.reply["errors"]) == ["due"]
            assert "n'a pas pu être lu" in sent.reply["errors"]["due"]
            topic = boxes["topic"][0]
            await office.submits(form, {"text": "préparer la page", "due": "fin juin", "topic": topic})
            [_, told] = await slack.ledger.until_posted(2)
        item = only_item(lobby)
        assert (item.text, str(item.due_date)) == ("préparer la page", "2024-06-30")
        assert (told.channel, "est enregistré" in told.text) == (office.direct.id, True)
        assert slack.ledger.troubles == []

    in_lobby(focal.database, story)


def place_of(lobby: Lobby, channel: str) -> Place:
    with lobby.database.reading() as session:
        place = find_place(session, "slack", lobby.slack.team.id, channel)
        assert place is not None
        return place


@pytest.mark.parametrize(
    "words",
    [
        "تغيير إعدادات القناة",
        "change the channel settings",
        "cambiar los ajustes del canal",
        "modifier les réglages du canal",
        "изменить настройки этого канала",
        "更改本频道设置",
    ],
)
def test_how_eager_focal_is_in_a_channel_and_its_language_are_set_in_a_form(focal: Focal, words: str) -> None:
    async def story(lobby: Lobby) -> None:
        slack = lobby.slack
        desk, office = slack.person("secretariat@example.org"), slack.person("access.bdt@example.org")
        channel = slack.channel("room", desk, office)
        async with lobby.http():
            await office.command("/focal", words, channel)
            await slack.ledger.until(lambda ledger: ledger.whispers)
            assert slack.ledger.shown == []
            await desk.command("/focal", words, channel)
            form = await opened(lobby, desk)
            await desk.submits(form, {"eagerness": "marked", "lang": "fr"})
            await slack.ledger.until(lambda ledger: ledger.whispers[1:])
            place = place_of(lobby, channel.id)
            assert (place.eagerness, place.lang) == ("marked", "fr")
            await office.says("action: BDT to send the checklist by Friday", channel)
            await slack.ledger.until(lambda ledger: ledger.reactions)
        assert only_item(lobby).text == "send the checklist"

    in_lobby(focal.database, story)


def test_settings_of_a_person_are_changed_in_one_form(focal: Focal) -> None:
    async def story(lobby: Lobby) -> None:
        slack = lobby.slack
        office = slack.person("access.bdt@example.org")
        async with lobby.http():
            await office.command("/focal", "change my settings")
            form = await opened(lobby, office)
            values = {
                "lang": "es",
                "zone": "Africa/Nairobi",
                "quiet_start": "20:00",
                "quiet_end": "7:00",
                "leads": "10, 3",
            }
            await office.submits(form, values)
            await slack.ledger.until_posted(1)
        with lobby.database.reading() as session:
            person = session.scalars(select(Person).where(Person.ref == "access.bdt@example.org")).one()
        assert (person.lang, person.zone, list(person.leads or ())) == ("es", "Africa/Nairobi", [10, 3])
        assert f"{person.quiet_start:%H:%M}" == "20:00"

    in_lobby(focal.database, story)
