"""On a page words of another language bear its name, for those who hear them; elsewhere they stand as they are."""

from __future__ import annotations

import pytest

from bot.render.html import spoken
from bot.words.speech import Speech
from handlers.answer import Fact, Line, Told, Words

ZONE = "Europe/Zurich"
FRENCH = Words(text="la liste <b>\ufdd0en\ufdd1\ufdd2", lang="fr")


def page(lang: str, words: Fact) -> str:
    return str(spoken(Speech(lang, ZONE, marked=True).say(Line(key="line-not-recorded", facts={"words": words}))))


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", '<span lang="fr" dir="auto">la liste &lt;b&gt;en</span>'),
        ("ar", '<span lang="fr" dir="auto">\u2068la liste &lt;b&gt;en\u2069</span>'),
        ("fr", "la liste &lt;b&gt;en"),
    ],
)
def test_words_bear_their_language_where_it_is_another(lang: str, said: str) -> None:
    assert said in page(lang, FRENCH)
    assert ("<span" in page(lang, FRENCH)) == (lang != "fr")


def test_words_within_what_is_told_in_another_language_bear_theirs() -> None:
    line = Line(key="line-not-recorded", facts={"words": FRENCH})
    told = page("en", Told(lang="ru", zone=ZONE, key=line.key, facts=line.facts))
    assert told.index('<span lang="ru"') < told.index('<span lang="fr"')
    assert told.count("</span>") == 2


def test_words_that_are_cut_end_all_the_same() -> None:
    long = page("en", Words(text="mot " * 990, lang="fr"))
    assert long.count("<span") == long.count("</span>") == 1


def test_other_forms_hold_no_mark() -> None:
    said = Speech("en", ZONE).say(Line(key="line-not-recorded", facts={"words": FRENCH}))
    assert not {"\ufdd0", "\ufdd1", "\ufdd2"} & set(said)
