"""An answer that is to be refused is never accepted: what is to become of it is said, or asked."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from bot.understand.begun import Begun
from bot.understand.types import Incomplete, Talked, Unclear
from handlers.commands.desk import SettleAnswer
from tests.bot.understand.meaning_of import command, hears

ASIDE = [
    ("fr", "écarte la réponse 1"),
    ("fr", "rejetez la réponse 1"),
    ("fr", "refuser la réponse 1"),
    ("fr", "mets la réponse 1 de côté"),
    ("en", "set answer 1 aside"),
    ("en", "reject answer 1"),
    ("es", "rechaza la respuesta 1"),
    ("es", "deje la respuesta 1 de lado"),
    ("ru", "отклони ответ 1"),
    ("ru", "оставьте ответ 1 без внимания"),
    ("ar", "ارفض الرد 1"),
    ("ar", "ضع الرد 1 جانباً"),
    ("zh", "拒绝答复1"),
    ("zh", "把答复1搁置"),
]
TAKEN = [
    ("fr", "accepte la réponse 1"),
    ("en", "accept answer 1"),
    ("es", "acepta la respuesta 1"),
    ("ru", "прими ответ 1"),
    ("ar", "اقبل الرد 1"),
    ("zh", "采纳答复1"),
]
UNSAID = [
    ("fr", "la réponse 1 du Mali me laisse perplexe, à traiter"),
    ("fr", "n'accepte pas la réponse 1"),
    ("en", "do not accept answer 1"),
    ("es", "no aceptes la respuesta 1"),
    ("ru", "не принимай ответ 1"),
    ("zh", "不要采纳答复1"),
]


@pytest.mark.parametrize(("lang", "words"), ASIDE)
def test_it_is_set_aside(lang: str, words: str) -> None:
    assert command(hears(words, lang)) == SettleAnswer(answer=1, take=False)


@pytest.mark.parametrize(("lang", "words"), TAKEN)
def test_it_is_accepted(lang: str, words: str) -> None:
    assert command(hears(words, lang)) == SettleAnswer(answer=1, take=True)


@pytest.mark.parametrize(("lang", "words"), UNSAID)
def test_both_are_offered_where_it_is_not_plain_which(lang: str, words: str) -> None:
    heard = hears(words, lang)
    if isinstance(heard, Unclear):
        assert heard.commands == (SettleAnswer(answer=1, take=True), SettleAnswer(answer=1, take=False))
    else:
        assert getattr(heard, "command", None) != SettleAnswer(answer=1, take=True)


def test_the_number_alone_does_not_settle_it() -> None:
    form = Begun("SettleAnswer", {}, ("answer", "take"))
    heard = hears("1", "fr", Talked(form=form, asking="answer"))
    assert isinstance(heard, Unclear)
    assert {each.take for each in heard.commands if isinstance(each, SettleAnswer)} == {True, False}


def test_what_was_said_is_kept_while_the_number_is_asked_for() -> None:
    form = Begun("SettleAnswer", {"take": False}, ("answer",))
    assert command(hears("1", "fr", Talked(form=form, asking="answer"))) == SettleAnswer(answer=1, take=False)


def test_the_command_has_no_default() -> None:
    with pytest.raises(ValidationError):
        SettleAnswer.model_validate({"answer": 1})


def test_a_form_asks_for_both() -> None:
    heard = hears("settle an answer")
    assert not isinstance(heard, Incomplete) or heard.missing == ("answer", "take")
