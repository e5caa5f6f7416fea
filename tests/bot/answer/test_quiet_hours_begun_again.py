"""Asked until when nothing is to be sent, another hour to begin at puts that right, and the end is asked again."""

from __future__ import annotations

from datetime import time

import pytest
from sqlalchemy import select

from storage.tables.people import Person
from tests.bot.answer.beyond import DESK, Beyond

BEGUN = (
    ("en", "don't write to me after 19", "well, after 20", "until 7"),
    ("en", "no messages after 7 pm", "make it after 8 pm", "7"),
    ("es", "no me escribas después de las 19", "bueno, después de las 20", "a las 7"),
    ("fr", "ne m'écris pas après 19h", "plutôt après 20h", "7h"),
    ("ru", "не пиши мне после 19", "нет, после 20", "до 7 утра"),
    ("ar", "لا تراسلني بعد الساعة 19", "بل بعد الساعة 20", "7"),
    ("zh", "晚上7点以后别给我发消息", "还是8点以后吧", "早上7点"),
)


def quiet(beyond: Beyond) -> tuple[time | None, time | None]:
    with beyond.focal.database.reading() as session:
        person = session.scalars(select(Person).where(Person.ref == DESK)).one()
        return person.quiet_start, person.quiet_end


@pytest.mark.parametrize(("lang", "words", "righted", "until"), BEGUN)
def test_the_beginning_is_put_right_and_the_end_asked_again(
    beyond: Beyond, lang: str, words: str, righted: str, until: str
) -> None:
    beyond.says(DESK, words, lang=lang)
    beyond.says(DESK, righted, lang=lang)
    assert quiet(beyond) == (None, None)
    beyond.says(DESK, until, lang=lang)
    assert quiet(beyond) == (time(20), time(7))


@pytest.mark.parametrize(
    ("lang", "words", "until"),
    [
        ("en", "no messages after 7 pm", "7 am"),
        ("es", "no me escribas después de las 19", "a las 7 de la mañana"),
        ("es", "no me escribas después de las 19", "después de las 7 puedes escribir"),
        ("ru", "не пиши мне после 19", "до 7"),
    ],
)
def test_the_end_is_the_end(beyond: Beyond, lang: str, words: str, until: str) -> None:
    beyond.says(DESK, words, lang=lang)
    beyond.says(DESK, until, lang=lang)
    assert quiet(beyond) == (time(19), time(7))
