"""Texts within limits: no letter is broken, no direction is left open."""

from __future__ import annotations

import pytest
import regex
from hypothesis import given, settings, strategies as st

from bot.render.cut import cut, length, split
from bot.render.direction import directed

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
LETTERS = st.sampled_from(["a", " ", "é", "e\u0301", "中", "ш", "م", FAMILY, "क्षि", "\n", "\u2068x\u2069", "𝕏"])
TEXTS = st.lists(LETTERS, max_size=60).map("".join)


def closed(text: str) -> bool:
    return text.count("\u2068") + text.count("\u2067") == text.count("\u2069")


@pytest.mark.parametrize(
    ("text", "most", "shown"),
    [
        ("short", 5, "short"),
        ("longer", 5, "long…"),
        ("a word more", 7, "a word…"),
        (f"ab{FAMILY}", 6, "ab…"),
        ("cafe\u0301s", 5, "caf…"),
        ("ab\u2068cdef\u2069", 6, "ab\u2068c…\u2069"),
        ("", 5, ""),
    ],
)
def test_a_text_is_cut_between_letters(text: str, most: int, shown: str) -> None:
    assert cut(text, most) == shown


def test_a_pile_of_accents_is_cut_all_the_same() -> None:
    pile = "a" + "\u0301" * 5_000
    assert length(cut(pile, 75)) == 75
    assert "".join(split(pile, 75)) == pile


@given(TEXTS, st.integers(min_value=20, max_value=40))
@settings(max_examples=60, deadline=None)
def test_what_is_cut_fits_and_is_closed(text: str, most: int) -> None:
    shown = cut(text, most)
    assert length(shown) <= most
    assert closed(shown)
    letters = regex.findall(r"\X", text)
    kept = shown.removesuffix("\u2069").removesuffix("…") if shown != text else text
    assert any("".join(letters[:n]).rstrip() == kept.rstrip() for n in range(len(letters) + 1))


@given(TEXTS, st.integers(min_value=20, max_value=40))
@settings(max_examples=60, deadline=None)
def test_pieces_fit_and_lose_nothing_but_spaces(text: str, most: int) -> None:
    pieces = split(text, most)
    assert all(length(piece) <= most and closed(piece) for piece in pieces)
    unseen = "[\\s\u2068\u2069]"
    assert regex.sub(unseen, "", "".join(pieces)) == regex.sub(unseen, "", text)


def test_pieces_are_parted_at_spaces() -> None:
    assert split("one two three four", 10) == ["one two", "three four"]


def test_an_isolate_goes_on_in_the_next_piece() -> None:
    assert split("abc \u2068defg hijk\u2069 l", 11) == ["abc \u2068defg\u2069", "\u2068hijk\u2069 l"]


@pytest.mark.parametrize(
    ("line", "wrapped"),
    [
        ("نص", True),
        ("12. نص", True),
        ("12. \u2068BDT\u2069 — نص", True),
        ("a نص", False),
        ("“\u2068نص\u2069”", False),
        ("12", False),
        ("", False),
    ],
)
def test_a_line_from_right_to_left_keeps_its_direction(line: str, wrapped: bool) -> None:
    assert directed(line) == (f"\u200f\u2067{line}\u2069" if wrapped else line)
