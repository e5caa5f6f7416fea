"""Whom somebody else reminds asks for no reminder: "he reminds me to …", "Ann will remind me tomorrow to …"."""

from __future__ import annotations

import pytest

from tests.bot.answer.beyond import DESK, Beyond, offered


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "he reminds me to hand in the papers tomorrow"),
        ("en", "Ann will remind me tomorrow to hand in the papers"),
        ("fr", "il me rappelle de rendre les documents demain"),
        ("fr", "Anne me rappellera demain de rendre les documents"),
        ("es", "ella me recuerda que entregue los documentos mañana"),
        ("es", "Ana me recordará mañana que entregue los documentos"),
        ("ru", "он напоминает мне сдать документы завтра"),
        ("ru", "Анна завтра напомнит мне сдать документы"),
        ("zh", "他提醒我明天交材料"),
        ("zh", "王主任明天会提醒我交材料"),
        ("ar", "هو يذكرني بتسليم الوثائق غدا"),
        ("ar", "سيذكرني أحمد غدا بتسليم الوثائق"),
        ("ar", "ذكّرنا الرئيس بأن غدا عطلة"),
        ("ar", "ذكّرني مدير القسم بأن الموعد يحل غدا"),
    ],
)
def test_nothing_is_to_be_done(three: Beyond, lang: str, words: str) -> None:
    reply = three.says(DESK, words, lang=lang)
    assert not offered(reply)
    assert reply.title.key == "nothing-understood"
    assert list(three.numbers()) == [1, 2, 3]


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "remind me tomorrow to hand in the papers"),
        ("en", "you will remind me tomorrow to hand in the papers"),
        ("en", "remind me tomorrow that Ann will call"),
        ("fr", "rappelle-moi demain de rendre les documents"),
        ("es", "recuérdame mañana que entregue los documentos"),
        ("ru", "напомни мне завтра сдать документы"),
        ("zh", "明天提醒我交材料"),
        ("zh", "他来之前提醒我明天交材料"),
        ("ar", "ذكرني غدا بتسليم الوثائق"),
    ],
)
def test_what_focal_is_asked_is_set(three: Beyond, lang: str, words: str) -> None:
    reply = three.says(DESK, words, lang=lang)
    assert list(three.numbers()) == [1, 2, 3, 4] or offered(reply)
