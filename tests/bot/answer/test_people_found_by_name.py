"""Whom an answer names to such readers they can also ask about by name; nobody else."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.answer.names import NameIndex
from storage.database import Database
from tests.asking import names, office

OPEN = {"staff": [True, False, False], "outsiders": [True, True, False], "public": [True, True, True]}


@pytest.mark.parametrize("audience", OPEN)
def test_a_person_is_found_by_whoever_reads_who_they_are(audience: str, filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        person = office(session, "desk", office=False)
        names(session, "accessibility", "bdt", person, now, audience=audience)
        index = NameIndex()
        others = [index.get(session, staff=False, public=public) for public in (False, True)]
        readers = [index.get(session, staff=True), *others]
        assert [bool(each.find("DESK desk", ("person",))) for each in readers] == OPEN[audience]


def test_whoever_holds_no_role_is_found_by_staff_alone(filled: Database) -> None:
    with filled.writing() as session:
        office(session, "desk", office=False)
        index = NameIndex()
        found = [index.get(session, staff=staff).find("DESK desk", ("person",)) for staff in (True, False)]
        assert list(map(bool, found)) == [True, False]
