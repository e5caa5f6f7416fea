"""An entry of a list that is marked as an action is one, whatever stands before the mark."""

from __future__ import annotations

import pytest

from bot.minutes.files.read import read_bytes

WORDS = "BDT to send the accessibility checklist to TSB by 14 June 2024."


@pytest.mark.parametrize("before", ["", "1. ", "(2) ", "3) ", "- ", "\u2022 "])
@pytest.mark.parametrize("mark", ["Action", "ACTION"])
def test_the_mark_of_an_entry_is_nobodys_name(before: str, mark: str) -> None:
    text = f"{before}{mark}: {WORDS}\n{before}{mark}: {WORDS}\n"
    assert {each.speaker for each in read_bytes(text.encode())} == {None}


def test_a_name_behind_a_number_is_still_a_name() -> None:
    text = "1. Ms Silva: we agree.\n2. Mr Okoye: we do too.\n"
    assert [each.speaker for each in read_bytes(text.encode())] == ["Ms Silva", "Mr Okoye"]
