"""What somebody named plans, or is asked to do, is shown before it is recorded; a mark, or a plain order, records."""

from __future__ import annotations

import pytest

from tests.bot.answer.beyond import DESK, Beyond

SHOWN = (
    ("en", "TSB plans to send the list by 14 June"),
    ("en", "TSB intends to send the list by 14 June"),
    ("en", "may BR send the list by 14 June?"),
    ("fr", "le TSB prévoit d'envoyer la liste d'ici le 14 juin"),
    ("es", "la TSB planea enviar la lista antes del 14 de junio"),
    ("ru", "БСЭ планирует отправить список до 14 июня"),
    ("ru", "БСЭ намерено отправить список до 14 июня"),
    ("ar", "يعتزم TSB إرسال القائمة قبل 14 يونيو"),
    ("zh", "TSB计划在6月14日前发送清单"),
)
RECORDED = (
    ("en", "could BR send the list by 14 June?"),
    ("en", "TSB to send the list by 14 June"),
    ("en", "ACTION: TSB plans the workshop by 14 June"),
    ("fr", "Action : le TSB prévoit un atelier d'ici le 14 juin"),
    ("ru", "Действие: БСЭ планирует семинар до 14 июня"),
)


@pytest.mark.parametrize(("lang", "words"), SHOWN)
def test_it_is_not_recorded_unshown(three: Beyond, lang: str, words: str) -> None:
    before = list(three.numbers())
    three.says(DESK, words, lang=lang)
    assert list(three.numbers()) == before


@pytest.mark.parametrize(("lang", "words"), RECORDED)
def test_what_is_given_is_recorded(three: Beyond, lang: str, words: str) -> None:
    before = len(three.numbers())
    three.says(DESK, words, lang=lang)
    assert len(three.numbers()) == before + 1
