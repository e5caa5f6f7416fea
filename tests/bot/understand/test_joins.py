"""Where a message may be cut, and what "and" written as one with a word is not."""

from __future__ import annotations

import pytest

from bot.understand.text.joins import ASKS, COMMAS, DASHES, ENDS, HYPHEN, cuts, holds_and


@pytest.mark.parametrize(
    ("word", "holds"), [("وثلاثة", True), ("ويومين", True), ("واحد", False), ("واحدة", False), ("و", False)]
)
def test_one_begins_like_and_in_arabic_and_holds_none(word: str, holds: bool) -> None:
    assert holds_and(word) is holds


def test_a_cut_tells_which_marks_part_it() -> None:
    comma, end, asks, hyphen, joined, none = (
        next(cuts(text)) for text in ("a, b", "a. b", "a? b", "a - b", "a and b", "a b")
    )
    assert [each.parted(COMMAS) for each in (comma, end, none)] == [True, False, False]
    assert [each.parted(ENDS, ASKS) for each in (end, asks, comma)] == [True, True, False]
    assert [each.parted(DASHES, HYPHEN) for each in (hyphen, comma, none)] == [True, False, False]
    assert (joined.left, joined.right, joined.joined, none.joined) == ("a", "b", True, False)


def test_a_long_text_is_cut_no_further_than_is_asked() -> None:
    # All halves of it together are eight gigabytes.
    first = next(cuts("so, " * 60_000))
    assert (first.left, first.gap) == ("so", ", ")
