"""A state behind an item's number is that state; what changed since a day is up to now."""

from __future__ import annotations

import pytest

from handlers.commands.desk import ShowTrail
from tests.bot.answer.beyond import DESK, Beyond


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "2: on hold"),
        ("en", "2: on hold until January"),
        ("fr", "2 : en attente"),
        ("fr", "point 2 : suspendu"),
        ("es", "2: en espera"),
        ("ru", "2: приостановлено"),
        ("ar", "2: معلق"),
        ("zh", "第2项：暂停"),
    ],
)
def test_on_hold_is_pending(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, words, lang=lang)
    assert three.item(2).status == "pending"


@pytest.mark.parametrize(
    ("lang", "words", "yes"),
    [
        ("en", "2: cancelled", "yes"),
        ("fr", "2 : annulé", "oui"),
        ("es", "2: cancelado", "sí"),
        ("ru", "2: отменено", "да"),
        ("ar", "البند 2: ملغى", "نعم"),
        ("zh", "第2项：已取消", "是"),
    ],
)
def test_cancelled_is_shown_as_withdrawn(three: Beyond, lang: str, words: str, yes: str) -> None:
    three.says(DESK, words, lang=lang)
    assert three.item(2).status == "open"
    three.says(DESK, yes, lang=lang)
    assert three.item(2).status == "withdrawn"


@pytest.mark.parametrize("words", ["2: the cancelled session was moved", "2: waiting for BR"])
def test_more_than_a_state_is_a_note(three: Beyond, words: str) -> None:
    three.says(DESK, words)
    assert three.item(2).status == "in_progress"


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "what has changed since yesterday?"),
        ("fr", "qu'est-ce qui a changé depuis hier ?"),
        ("es", "¿qué ha cambiado desde ayer?"),
        ("zh", "从昨天起有什么变化？"),
    ],
)
def test_since_yesterday_is_up_to_now(three: Beyond, lang: str, words: str) -> None:
    asked = three.asks(DESK, words, lang=lang)
    assert isinstance(asked, ShowTrail)
    assert asked.until == three.now.date()


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "what changed since Monday?"),
        ("fr", "qu'est-ce qui a changé depuis lundi ?"),
        ("es", "¿qué ha cambiado desde el lunes?"),
        ("ru", "что изменилось с понедельника?"),
        ("ar", "ما الذي تغير منذ يوم الاثنين؟"),
        ("zh", "从星期一起有什么变化？"),
    ],
)
def test_since_a_weekday_is_since_the_last_one(three: Beyond, lang: str, words: str) -> None:
    asked = three.asks(DESK, words, lang=lang)
    assert isinstance(asked, ShowTrail)
    assert asked.since is not None
    assert asked.since.weekday() == 0
    assert 0 < (three.now.date() - asked.since).days <= 7
