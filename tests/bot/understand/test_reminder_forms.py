"""The form of a reminder takes what and when from one answer, in six languages."""

from __future__ import annotations

from datetime import datetime, time

import pytest

from bot.understand.begun import Begun
from bot.understand.types import Talked, Understood
from handlers.commands.fields import DueMoment, Lang
from handlers.commands.notices import RemindMe
from handlers.commands.people import SetQuietHours
from tests.bot.understand.meaning_of import hears

FORM = Talked(form=Begun("RemindMe", {}, ("text", "at")), asking="text")
AT = DueMoment(at=datetime.fromisoformat("2024-05-15T11:00:00"), zone="Europe/Zurich")


@pytest.mark.parametrize(
    ("lang", "words", "text"),
    [
        ("en", "call the embassy, tomorrow at 11", "call the embassy"),
        ("fr", "appeler l'ambassade, demain à 11h", "appeler l'ambassade"),
        ("es", "llamar a la embajada, mañana a las 11", "llamar a la embajada"),
        ("ru", "позвонить в посольство, завтра в 11", "позвонить в посольство"),
        ("ar", "الاتصال بالسفارة غدا الساعة 11", "الاتصال بالسفارة"),
        ("zh", "给使馆打电话，明天11点", "给使馆打电话"),
    ],
)
def test_what_and_when_are_taken_from_one_answer(lang: Lang, words: str, text: str) -> None:
    heard = hears(words, lang, FORM)
    assert isinstance(heard, Understood)
    assert heard.command == RemindMe(text=text, at=AT)


def test_quiet_hours_in_egyptian_words() -> None:
    heard = hears("ومتبعتليش حاجة من 7 بالليل لحد 8 الصبح", "ar")
    assert isinstance(heard, Understood)
    assert heard.command == SetQuietHours(start=time(19), end=time(8))
