"""What was just done is put right in Arabic as people put it: another item, another day, another length of time."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from benchmarks.conversations import first_items, holds
from tests.bot.answer.test_answers_to_questions import hold


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The database that each conversation begins with."""
    return first_items(tmp_path_factory.mktemp("begun"))


@pytest.mark.parametrize(
    ("first", "second", "command", "fields"),
    [
        ("غير مسؤول البند 2 إلى BDT", "لا، بل 1", "ReassignItem", {"item": 1}),
        ("أغلق البند 2", "بل 1", "CompleteItem", {"item": 1}),
        ("أجل البند 2 إلى 15 يناير", "لا، بل 20", "MoveDeadline", {"item": 2, "due": "2027-01-20"}),
        ("أجل البند 1 إلى 20 ديسمبر", "غلطت، 22", "MoveDeadline", {"item": 1, "due": "2026-12-22"}),
        ("أجل البند 1 إلى 20 ديسمبر", "لا والله 21", "MoveDeadline", {"item": 1, "due": "2026-12-21"}),
        ("أغلق 1", "غلطت، 2", "CompleteItem", {"item": 2}),
        ("مدد البند 1 أسبوعين", "قصدي أسبوع", "MoveDeadline", {"item": 1, "due": "2026-12-22"}),
        ("مدد البند 1 أسبوعين", "لا، أسبوع يكفي", "MoveDeadline", {"item": 1, "due": "2026-12-22"}),
        ("أسند البند 3 إلى TSB", "أيوه بس خلّي BDT معاهم", "ReassignItem", {"item": 3, "added": True}),
        ("البند 3", "لحد إمتى ده؟", "ShowItem", {"item": 3}),
        ("البند 3", "طب ارجع للقايمة", "ListItems", {}),
        # What was done is agreed to, and nothing more is done.
        ("أغلق البند 2", "صح", "", {}),
        ("اعرض البند 2", "صح", "", {}),
    ],
)
def test_it_is_put_right(
    first: str, second: str, command: str, fields: Mapping[str, Any], begun: Path, tmp_path: Path
) -> None:
    done, last = hold(begun, tmp_path / "talk.db", "ar", [first, second])
    assert done["command"], done
    assert (last["command"] or "") == command, last
    assert command or not last["choices"], last
    assert holds(fields, last["fields"]), last
