"""What somebody named plans, or is asked to do, is shown before it is recorded; a mark, or a plain order, records."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.app import Focal
from tests.bot.answer.beyond import DESK, Beyond, with_recorded

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


@pytest.fixture
def talk(focal: Focal, now: datetime) -> Beyond:
    return with_recorded(focal, now)


@pytest.mark.parametrize(("lang", "words"), SHOWN)
def test_it_is_not_recorded_unshown(talk: Beyond, lang: str, words: str) -> None:
    before = list(talk.numbers())
    talk.says(DESK, words, lang=lang)
    assert list(talk.numbers()) == before


@pytest.mark.parametrize(("lang", "words"), RECORDED)
def test_what_is_given_is_recorded(talk: Beyond, lang: str, words: str) -> None:
    before = len(talk.numbers())
    talk.says(DESK, words, lang=lang)
    assert len(talk.numbers()) == before + 1
