"""Search boxes: whatever part of a name is typed, in any language, and only what the searcher may see."""

from __future__ import annotations

from datetime import datetime

import pytest
from sqlalchemy import func, select

from bot.app import Focal
from handlers.reader import to_reader
from storage.database import Database
from storage.item_search import search_items
from storage.items import add_item
from storage.people import find_person
from storage.tables.inbox import Event
from storage.tables.items import Item
from storage.tables.people import Person
from tests.bot.answer.beyond import BDT, DELEGATE, DESK, STRANGER, Beyond
from tests.handlers.group import make_group


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    return Beyond(focal, now)


@pytest.mark.parametrize(
    "words", ["acces", "ACCESSIB", "accesibilidad", "l'accessibilité", "доступн", "无障碍", "النفاذ", "acessibility"]
)
def test_a_topic_is_found_by_any_part_of_its_names(beyond: Beyond, words: str) -> None:
    assert ("topic", "accessibility") in beyond.finds(BDT, "topic", words)


def test_a_box_without_words_shows_the_first_of_the_register(beyond: Beyond) -> None:
    assert 0 < len(beyond.finds(BDT, "topic", "")) <= 20
    assert ("body", "itu_d") in beyond.finds(BDT, "group", "")


def test_parties_are_bodies_offices_and_roles_ready_to_be_sent(beyond: Beyond) -> None:
    found = beyond.finds(BDT, "responsible", "access")
    assert {("office", f"office:{BDT}"), ("role", "role:accessibility")} <= set(found)
    assert beyond.finds(BDT, "cooperating", "tsb")[0] == ("body", "body:tsb")
    sent = [id_ for _, id_ in found]
    assert beyond.submits(DESK, "RecordAction", text="send the list", responsible=sent).title.key.startswith("item-")


def test_names_of_people_are_found_by_staff_alone(beyond: Beyond) -> None:
    with beyond.focal.database.writing() as session:
        person = find_person(session, BDT)
        assert person is not None
        person.office = False
    assert ("person", f"person:{BDT}") in beyond.finds(DESK, "person", "BDT Access")
    assert beyond.finds(DELEGATE, "person", "BDT Access") == []
    assert beyond.finds(STRANGER, "responsible", "BDT Access") == []


def test_items_are_found_by_number_or_words_by_whoever_may_see_them(beyond: Beyond) -> None:
    beyond.submits(BDT, "RecordAction", text="Отправить список участников", responsible=["person:me"])
    beyond.submits(BDT, "RecordAction", text="send 100% of the list_now", responsible=["person:me"])
    assert beyond.finds(BDT, "item", "СПИСОК") == [("item", "1")]
    assert beyond.finds(BDT, "item", "2") == [("item", "2")]
    assert beyond.finds(BDT, "item", "0% of") == [("item", "2")]
    assert beyond.finds(BDT, "item", "listXnow") == []
    assert len(beyond.finds(BDT, "item", "")) == 2
    assert beyond.finds(DELEGATE, "item", "") == beyond.finds(STRANGER, "item", "1") == []


def test_meetings_to_come_stand_first(beyond: Beyond) -> None:
    assert beyond.finds(BDT, "meeting", "tdag")[0] == ("meeting", "tdag-2024")


def test_an_unknown_box_has_no_options(beyond: Beyond) -> None:
    assert beyond.finds(BDT, "no such box", "access") == []
    assert beyond.finds(BDT, "due", "Friday") == []
    assert beyond.finds(BDT, "topic", "\u0000%_\\" * 60) == []


def test_a_search_leaves_no_trace(beyond: Beyond) -> None:
    beyond.finds("newcomer@example.net", "topic", "access")
    with beyond.focal.database.reading() as session:
        assert session.scalar(select(func.count()).select_from(Event)) == 0
        assert session.scalar(select(Person.id).where(Person.ref == "newcomer@example.net")) is None


def test_words_are_found_in_any_case_on_every_database(each_filled: Database, now: datetime) -> None:
    with each_filled.writing() as session:
        group = make_group(session, now)
        reader = to_reader(group.asks("desk"))
        for text in ("Отправить список", "Envoyer l'étude", "send 50%_x"):
            add_item(session, made(group.people["desk"], text, now))
        found = {words: [each.text for each in search_items(session, words, reader, 5)] for words in SEARCHED}
    assert found == {
        "СПИСОК": ["Отправить список"],
        "ÉTUDE": ["Envoyer l'étude"],
        "0%_x": ["send 50%_x"],
        "0%%x": [],
    }


SEARCHED = ("СПИСОК", "ÉTUDE", "0%_x", "0%%x")


def made(maker: Person, text: str, now: datetime) -> Item:
    return Item(
        kind="information", status="open", text=text, lang="en", maker_id=maker.id, made_at=now, audience="direct",
        due_version=1, snoozes={},
    )  # fmt: skip
