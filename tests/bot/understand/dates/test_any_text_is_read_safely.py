"""No text makes the deadline language fail or slow, and what it gives back always fits the text."""

from __future__ import annotations

import random
import time
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings, strategies as st

from bot.understand.dates.data import grammar_of
from bot.understand.dates.read import read_due, read_moment
from bot.understand.dates.text import MAX_CHARS
from bot.understand.dates.types import Mention
from handlers.commands.fields import Lang

AT = datetime(2024, 5, 21, 8, tzinfo=UTC)
LANGS: tuple[Lang, ...] = ("en", "fr", "es", "ru", "zh", "ar")
PIECES = (
    "7",
    "12 ",
    "3/4 ",
    "1:",
    "2024-",
    "(",
    ")",
    "[",
    ".",
    "by ",
    "by Friday ",
    "two weeks after ",
    "twenty ",
    "the first Monday of ",
    "before ",
    "من ",
    "أسبوعين بعد ",
    "قبل ",
    "下",
    "二",
    "三十",
    "年",
    "两周后",
    "до ",
    "через ",
    "неделю ",
    "d'",
    "d'ici ",
    "à ",
    "le ",
    "el ",
    "de la ",
    "mañana ",
    "\u200f",
    "e\u0301",
    "-",
    "+",
    "14:00-",
    "1.1.",
    "31.05.2024:",
    "three or four ",
    "(10) ",
    "Monday or ",
    "из ",
)
# The goal is 50 ms on a quiet machine (see the benchmark); a busy one may take longer, but no text may explode.
SLOWEST = 0.75


def check(text: str, lang: Lang | None) -> None:
    mentions = [Mention(2, min(6, len(text)), "group", "tsag")] if len(text) > 6 else []
    for cued in (False, True):
        for found in (
            read_due(text, lang, AT, "Europe/Zurich", cued=cued, mentions=mentions),
            read_moment(text, lang, AT, "Europe/Zurich", cued=cued, day_first=None),
        ):
            if found is not None:
                assert 0 <= found.cue_start <= found.start < found.end <= len(text)
                assert found.phrase == text[found.start : found.end]
                assert len(found.readings) <= 3
                assert found.readings or found.reason
                assert len(found.readings) < 2 or found.reason


@given(st.text(max_size=200), st.sampled_from([*LANGS, None]))
@settings(max_examples=150, deadline=None)
def test_any_text_at_all_is_read_without_a_fault(text: str, lang: Lang | None) -> None:
    check(text, lang)


def words_at_random(lang: Lang, dice: random.Random) -> str:
    known = sorted(grammar_of(lang).known) + [str(n) for n in range(40)] + list("/-.:,()")
    joint = "" if lang == "zh" else " "
    return joint.join(dice.choice(known) for _ in range(dice.randrange(1, 14)))


@pytest.mark.parametrize("lang", LANGS)
def test_words_of_time_in_any_order_are_read_without_a_fault(lang: Lang) -> None:
    dice = random.Random(lang)
    for _ in range(150):
        check(words_at_random(lang, dice), lang)


@pytest.mark.sweep
@pytest.mark.parametrize("lang", LANGS)
def test_many_words_of_time_in_any_order_are_read_without_a_fault(lang: Lang) -> None:
    dice = random.Random(lang * 2)
    for _ in range(4_000):
        check(words_at_random(lang, dice), lang)


@pytest.mark.parametrize("piece", PIECES)
def test_twenty_thousand_letters_of_one_kind_take_no_time(piece: str) -> None:
    text = (piece * 20_000)[:20_000]
    for lang in (*LANGS, None):
        read_due("warm", lang, AT, "UTC")
        start = time.process_time()
        read_due(text, lang, AT, "UTC")
        assert time.process_time() - start < SLOWEST


def test_what_stands_beyond_the_documented_length_is_not_read() -> None:
    assert read_due("x" * MAX_CHARS + " by Friday", "en", AT, "UTC") is None
    assert read_due("x" * (MAX_CHARS - 20) + " by Friday", "en", AT, "UTC") is not None
