"""A message and what was recorded from it find one another, on each database."""

from __future__ import annotations

from datetime import datetime

from handlers.commands.items import EditItem, RecordAction
from storage.database import Database
from storage.item_sources import add_source, get_source, is_as_recorded, list_items_from
from tests.handlers.group import make_group


def test_the_items_of_a_message_are_found_in_its_own_place_alone(each_filled: Database, now: datetime) -> None:
    with each_filled.writing() as session:
        group = make_group(session, now)
        numbers = [group.records() for _ in range(3)]
        place = group.item(numbers[0]).place_id
        assert place is not None
        for number, ref in zip(numbers, ("m1", "m1", None), strict=True):
            add_source(session, number, place, ref, "https://example.org/m")
        assert [each.number for each in list_items_from(session, place, "m1")] == numbers[:2]
        assert list_items_from(session, place + 1, "m1") == []
        source = get_source(session, numbers[2])
        assert source is not None
        assert (source.ref, source.link) == (None, "https://example.org/m")


def test_an_item_is_as_recorded_until_somebody_else_or_another_command_touches_it(
    each_filled: Database, now: datetime
) -> None:
    with each_filled.writing() as session:
        group = make_group(session, now)
        maker = group.people["desk"].id
        number = group.records()
        assert is_as_recorded(session, number, maker)
        group.does("desk", EditItem(item=number, text="send the whole list"))
        assert is_as_recorded(session, number, maker)
        assert not is_as_recorded(session, number, group.people["bdt"].id)
        group.does("desk", RecordAction(text="another"))
        assert is_as_recorded(session, number, maker)


def test_a_message_that_nobody_knows_leaves_no_row(each_filled: Database, now: datetime) -> None:
    with each_filled.writing() as session:
        group = make_group(session, now)
        add_source(session, group.records(), 1, None, None)
        assert get_source(session, 1) is None
