"""What is not so, or not wanted, offers no change; a decision to do something still does."""

from __future__ import annotations

import pytest

from tests.bot.answer.beyond import DESK, Beyond, offered

NOTHING = (
    ("en", "we've decided not to drop 3"),
    ("en", "TSB refused to take 3"),
    ("en", "2 is far from done"),
    ("en", "I can't confirm that I am focal point"),
    ("en", "closing 2 would be premature"),
    ("fr", "nous avons décidé de ne pas abandonner la 3"),
    ("fr", "le TSB a refusé de prendre la 3"),
    ("fr", "la 2 est loin d'être terminée"),
    ("fr", "clore la 2 serait prématuré"),
    ("es", "hemos decidido no retirar la 3"),
    ("es", "la TSB se negó a asumir la 3"),
    ("es", "la 2 está lejos de estar terminada"),
    ("ru", "мы решили не снимать 3"),
    ("ru", "закрывать 2 было бы преждевременно"),
    ("ar", "رفض TSB تولي 3"),
    ("ar", "بخصوص البند 2 يرجى عدم اعتباره منجزا بعد"),
    ("zh", "我们决定不撤回3"),
    ("zh", "TSB拒绝接手3"),
    ("zh", "没有人关闭2"),
    ("zh", "现在关闭2为时过早"),
    ("zh", "第2项还不能销号"),
    ("zh", "2号一直是BR在跟，还没决定要不要改由TSB负责"),
)
SHOWN = (
    ("en", "we've decided to drop 3", "WithdrawItem"),
    ("en", "TSB agreed to take 3", "ReassignItem"),
)


@pytest.mark.parametrize(("lang", "words"), NOTHING)
def test_nothing_is_offered(three: Beyond, lang: str, words: str) -> None:
    assert offered(three.says(DESK, words, lang=lang)) == []
    assert three.statuses(2, 3) == ["open", "open"]


@pytest.mark.parametrize(("lang", "words", "name"), SHOWN)
def test_what_was_decided_is_offered(three: Beyond, lang: str, words: str, name: str) -> None:
    reply = three.says(DESK, words, lang=lang)
    assert name in {each for each, _ in offered(reply)} or three.item(3).status != "open"


def test_a_decision_against_something_keeps_its_no(three: Beyond) -> None:
    three.says(DESK, "قررنا عدم سحب 3", lang="ar")
    assert three.item(max(three.numbers())).text == "عدم سحب 3"
