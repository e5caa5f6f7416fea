"""The mapping of resolutions is asked about, what a conference changed is told, the desk looks at the list again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from handlers.commands.command import Command
from handlers.commands.focal_points import ShowTopic
from handlers.commands.items import CompleteItem
from handlers.commands.resolutions import CompareRevisions, ListResolutions
from handlers.errors import Refusal
from handlers.notices import compose_notices
from handlers.register.undo import undo_import
from handlers.table import HANDLERS
from storage.seed_files import read_seed
from storage.seed_topics import put_resolutions
from storage.tables.items import Item
from storage.tables.notices import Notice
from storage.tables.register import FocalPoint, Resolution
from tests.handlers.group import Group, meets, said
from tests.registers import csv_file, take_in

HEADER = "body,number,revision,title,topics,coordinates,act,fate,ended,status\n"
BEFORE = """WTDC,58,"Rev. Kigali, 2022",,,,,,,
WTDC,67,"Rev. Kigali, 2022",,child_online,,,,,
"""
AFTER = """WTDC,58,"Rev. Baku, 2025",en=Access for all,,,BDT; Member States,,,
WTDC,67,"Rev. Kigali, 2022",,,,,suppressed,"Baku, 2025",
WTDC,99,"Baku, 2025",,regional_presence,,BR; TSB,,,
WTDC,98,"Baku, 2025",,gender,,,,,unverified
"""
QUESTION = "body,question,working party,title,topic\nITU-T,26/16,WP 2/16,Accessibility to multimedia,accessibility\n"
FORCE = "task_force,title,topics,lead\ntf_access,Task force on access,accessibility,BDT\n"


@pytest.fixture
def house(group: Group, tmp_path: Path) -> Group:
    take_in(group.session, csv_file(tmp_path, BEFORE, HEADER), group.now)
    return replace(group, now=group.now + timedelta(days=600))


def asks(group: Group, who: str, command: Command, **where: Any) -> str:
    words = said(HANDLERS[type(command)](group.asks(who, **where), command))
    group.session.flush()
    return words


def conference(house: Group, folder: Path) -> int:
    kept = take_in(house.session, csv_file(folder, AFTER, HEADER, "after.csv"), house.now)
    assert kept is not None
    return kept.id


def task(house: Group) -> Item | None:
    return house.session.scalars(select(Item).where(Item.task == "recheck").order_by(Item.number.desc())).first()


def test_resolutions_are_listed_by_topic_conference_and_sectors(house: Group, tmp_path: Path) -> None:
    conference(house, tmp_path)
    on = asks(house, "bdt", ListResolutions(topic="accessibility"))
    assert "Resolution 58 (Rev. Baku, 2025), WTDC: Access for all; to act: BDT and Member States" in on
    assert "Resolution 58 (Rev. Kigali, 2022), WTDC; replaced (Baku, 2025)" in on
    of = asks(house, "bdt", ListResolutions(body="wtdc", cursor=20))
    assert "Resolution 67 (Rev. Kigali, 2022), WTDC; suppressed (Baku, 2025)" in of
    every = asks(house, "bdt", ListResolutions())
    assert ("Resolutions of WTDC: " in every, "Resolutions of PP: " in every) == (True, True)
    assert "Resolutions of TDAG" not in every
    across = asks(house, "bdt", ListResolutions(shared="sectors", topic="regional_presence"))
    # A text that asks three bureaux to act touches their Sectors, whichever conference adopted it.
    assert "Resolution 99 (WTDC, Baku, 2025): ITU-R, ITU-T and ITU-D; topics: regional presence (name" in across
    themes = asks(house, "bdt", ListResolutions(shared="conferences"))
    assert "accessibility: Resolution 175 (PP)" in themes
    assert "for the members to decide" in themes
    assert "child online" not in themes


def test_numbers_that_nobody_confirmed_are_not_shown_outside_the_house(house: Group, tmp_path: Path) -> None:
    conference(house, tmp_path)
    for command in (
        ListResolutions(body="wtdc", cursor=20),
        ListResolutions(topic="gender"),
        ShowTopic(topic="gender"),
    ):
        assert "98 (Baku" in asks(house, "bdt", command)
        for where in ({"who": "delegate"}, {"who": "bdt", "audience": "outsiders"}):
            assert "98 (Baku" not in asks(house, command=command, **where)
    with pytest.raises(Refusal):
        asks(house, "bdt", CompareRevisions(body="wtdc"), audience="outsiders")


def test_questions_are_told_of_to_all_and_task_forces_to_staff(house: Group, tmp_path: Path) -> None:
    for n, text in enumerate((QUESTION, FORCE)):
        take_in(house.session, csv_file(tmp_path, text, "", f"{n}.csv"), house.now)
    inside = asks(house, "bdt", ShowTopic(topic="accessibility"))
    assert "Question 26/16, Working Party WP 2/16, ITU-T: Accessibility to multimedia" in inside
    assert "Task force: Task force on access; led by BDT" in inside
    outside = asks(house, "delegate", ShowTopic(topic="accessibility"))
    assert ("Question 26/16" in outside, "Task force" in outside) == (True, False)


def test_what_a_conference_changed_is_compared_and_why_a_topic_qualifies_since(house: Group, tmp_path: Path) -> None:
    conference(house, tmp_path)
    told = asks(house, "bdt", CompareRevisions(body="wtdc"))
    assert "WTDC, 2025: 4 resolutions changed" in told
    assert "Resolution 58 (Rev. Baku, 2025), WTDC; before: Rev. Kigali, 2022; to act: BDT and Member States" in told
    assert ("New: 2" in told, "Suppressed: 1" in told) == (True, True)
    assert "regional presence (name unverified): qualifies now" in told
    assert "child online protection (name unverified): no longer qualifies" in told
    assert "look at again" not in told
    gone = asks(house, "bdt", ShowTopic(topic="child_online"))
    assert "Since the changes of 2025 it no longer qualifies." in gone
    come = asks(house, "bdt", ShowTopic(topic="regional_presence"))
    assert "It qualifies since the changes of 2025." in come
    assert "No change of a resolution by WTDC is recorded for 2018." in asks(
        house, "bdt", CompareRevisions(body="wtdc", year=2018)
    )


def test_after_a_conference_the_desk_is_asked_to_look_at_older_entries_again(house: Group, tmp_path: Path) -> None:
    meeting = meets(house.session, "wtdc", date(2025, 11, 17), end=date(2025, 11, 28), status="held")
    fresh, old, older = house.session.scalars(select(FocalPoint).order_by(FocalPoint.id))
    fresh.confirmed_on, old.confirmed_on, older.since = meeting.end, date(2025, 11, 1), date(2024, 1, 1)
    import_id = conference(house, tmp_path)
    asked = task(house)
    assert asked is not None
    told = house.session.scalars(select(Notice).where(Notice.item_number == asked.number, Notice.state == "planned"))
    reply, _ = compose_notices(house.session, house.people["desk"], [min(told, key=lambda n: n.due)], house.now, "en")
    assert reply is not None
    words = said(reply)
    assert "look again at the list of focal points after WTDC, 2025" in words
    assert "2 entries to look at again" in words
    assert "2 entries to look at again" in asks(house, "desk", CompareRevisions(body="wtdc"))
    old.confirmed_on = older.confirmed_on = date(2025, 12, 20)
    assert "No entry of the list" in asks(house, "desk", CompareRevisions(body="wtdc"))
    undo_import(house.session, import_id, house.now)
    assert asked.status == "withdrawn"


def test_what_the_organisation_told_is_not_told_otherwise_by_a_newer_default_register(
    house: Group, tmp_path: Path
) -> None:
    conference(house, tmp_path)
    query = select(Resolution).where(Resolution.body_id == "wtdc", Resolution.number == 58)
    before = [(row.revision, row.former) for row in house.session.scalars(query)]
    assert put_resolutions(house.session, read_seed().topics["topics"]) == 0
    assert [(row.revision, row.former) for row in house.session.scalars(query)] == before


def test_the_task_is_done_like_any_other(house: Group, tmp_path: Path) -> None:
    conference(house, tmp_path)
    asked = task(house)
    assert asked is not None
    asks(house, "desk", CompleteItem(item=asked.number))
    assert asked.status == "closed"
