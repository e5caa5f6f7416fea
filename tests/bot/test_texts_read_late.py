"""Each text is parsed when it is first needed, and is then what it would be had its whole file been."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from fluent.runtime import FluentBundle, FluentResource

from bot.words.entries import Entries
from bot.words.texts import LANGS, LOCALES
from tests.texts import files, shapes

SOURCE = """\
# What stands above says nothing.
hall = Hall { room }
room = Room { $number ->
    [one] one
   *[other] { $number }
}
    and its door = wide
broken = { $open
last = End
"""


@pytest.mark.parametrize("lang", LANGS)
def test_each_says_what_it_says_in_its_whole_file(lang: str) -> None:
    texts, whole = Entries(LOCALES[lang], files(lang).values()), FluentBundle([LOCALES[lang]], use_isolating=False)
    for file in files(lang).values():
        whole.add_resource(FluentResource(file))
    for name, shape in shapes(lang).items():
        pattern, expected = texts.pattern(name), whole.get_message(name).value
        facts = dict.fromkeys(shape.variables, 2)
        assert pattern is not None, name
        assert expected is not None, name
        assert texts.bundle.format_pattern(pattern, facts)[0] == whole.format_pattern(expected, facts)[0], name
    assert texts.pattern("no-such-text") is None


def test_what_a_text_mentions_is_read_with_it_and_what_is_broken_stays_away() -> None:
    texts = Entries("en", [SOURCE])
    hall = texts.pattern("hall")
    assert hall is not None
    assert texts.bundle.format_pattern(hall, {"number": 2}) == ("Hall Room 2\nand its door = wide", [])
    assert texts.pattern("broken") is None
    assert texts.pattern("last") is not None


def test_whoever_asks_at_the_same_moment_gets_it_too() -> None:
    keys = list(shapes("en"))[:200]
    for _ in range(5):
        texts = Entries("en_GB", files("en").values())
        with ThreadPoolExecutor(8) as several:
            found = list(several.map(texts.pattern, [key for key in keys for _ in range(8)]))
        assert None not in found
