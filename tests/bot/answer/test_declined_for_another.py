"""Whoever says that an item is not theirs and whose it should be hands it over where they may, which is shown first,
and leaves a word to the secretariat otherwise."""

from __future__ import annotations

import pytest

from handlers.commands.desk import AnswerItem
from tests.bot.answer.beyond import DELEGATE, DESK, Beyond, owners

SAID = (
    ("en", "{n} isn't ours, TSB should deal with it", "yes"),
    ("fr", "le {n} n'est pas pour nous, que le TSB s'en occupe", "oui"),
    ("es", "el {n} no es nuestro, que se ocupe ahora la TSB", "sí"),
    ("ru", "{n} не к нам, пусть теперь БСЭ занимается", "да"),
    ("ar", "البند {n} ليس من شأننا، فليتوله TSB من الآن", "نعم"),
    ("zh", "{n} 不归我们管，以后让TSB负责", "是"),
)


@pytest.mark.parametrize(("lang", "words", "yes"), SAID)
def test_the_secretariat_hands_it_over_once_that_was_shown(three: Beyond, lang: str, words: str, yes: str) -> None:
    three.says(DESK, words.format(n=2), lang=lang)
    assert owners(three.item(2)) == ["br"]
    three.says(DESK, yes, lang=lang)
    assert owners(three.item(2)) == ["tsb"]


@pytest.mark.parametrize(("lang", "words", "yes"), SAID)
def test_whoever_may_not_leaves_a_word_to_the_secretariat(three: Beyond, lang: str, words: str, yes: str) -> None:
    three.says(DELEGATE, "action: me to draft the guide by 10 July")
    first = three.asks(DELEGATE, words.format(n=4), lang=lang)
    left = first or three.asks(DELEGATE, yes, lang=lang)
    assert isinstance(left, AnswerItem)
    assert (left.item, left.kind) == (4, "declined")
    assert owners(three.item(4)) != ["tsb"]
