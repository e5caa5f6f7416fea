"""The numbers before the lines of somebody's minutes are those of the list, and none of an item."""

from __future__ import annotations

from datetime import date

import pytest

from tests.bot.answer.beyond import DESK, Beyond, offered, owners


@pytest.mark.parametrize(
    "words",
    [
        "1. BDT to run the survey by 15 July\n2. TSB to send the list",
        "1) BDT to run the survey by 15 July\n2) TSB to send the list",
        "- BDT to run the survey by 15 July\n- TSB to send the list",
    ],
)
def test_each_line_is_recorded_by_itself(three: Beyond, words: str) -> None:
    three.says(DESK, words)
    assert three.numbers() == [1, 2, 3, 4, 5]
    assert [owners(three.item(number)) for number in (1, 2, 4, 5)] == [["tsb"], ["br"], ["bdt"], ["tsb"]]
    assert (three.item(4).due_date, three.item(5).due_date) == (date(2024, 7, 15), None)


@pytest.mark.parametrize(
    ("lang", "words", "yes"),
    [
        ("en", "1. BR will prepare the checklist\n2. TSB will send the list", "yes"),
        ("fr", "1. Le BR mènera l'enquête\n2. Le TSB enverra la liste", "oui"),
        ("es", "1. BR realizará la encuesta\n2. TSB enviará la lista", "sí"),
        ("ru", "1. БР проведёт опрос\n2. БСЭ направит список", "да"),
        ("ar", "1. يجري BR الاستقصاء\n2. يرسل TSB القائمة", "نعم"),
        ("zh", "1. BR 开展调查\n2. TSB 发送清单", "是"),
    ],
)
def test_what_may_be_news_is_shown_as_new_items_first(three: Beyond, lang: str, words: str, yes: str) -> None:
    shown = three.says(DESK, words, lang=lang)
    assert three.numbers() == [1, 2, 3]
    assert [getattr(part, "key", "") for part in shown.parts].count("item-recorded") == 2
    three.says(DESK, yes, lang=lang)
    assert three.numbers() == [1, 2, 3, 4, 5]
    assert [owners(three.item(number)) for number in (4, 5)] == [["br"], ["tsb"]]


@pytest.mark.parametrize("words", ["1. done\n2. done", "1: done\n2: still open", "2. closed\n3. TSB", "1. BDT\n2. TSB"])
def test_what_tells_of_items_records_nothing(three: Beyond, words: str) -> None:
    three.says(DESK, words)
    assert three.numbers() == [1, 2, 3]


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "we agreed two things. BR to prepare the test by 8 July. BDT to report on it by 12 July"),
        ("en", "BR will prepare the test by 8 July; BDT will report on it by 12 July"),
        ("fr", "Le BR enverra la liste d'ici au 8 juillet. Le BDT vérifiera le guide d'ici au 12 juillet."),
        ("es", "La BR enviará la lista antes del 8 de julio. La BDT revisará la guía antes del 12 de julio."),
        ("ru", "БР направит список до 8 июля. БРЭ проверит руководство до 12 июля."),
        ("ar", "سيرسل BR القائمة قبل 8 يوليو. سيراجع BDT الدليل قبل 12 يوليو."),
        ("zh", "BR将在7月8日前发送清单。BDT将在7月12日前审查指南。"),
    ],
)
def test_each_sentence_that_begins_with_who_acts_is_recorded(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, words, lang=lang)
    assert [owners(three.item(number)) for number in three.numbers()[3:]] == [["br"], ["bdt"]]
    assert [(three.item(number).due_at is not None) for number in (4, 5)] == [True, True]


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "three things: BR revises the template, TSB translates it and BDT sends it to the members"),
        ("fr", "trois choses : le BR révise le modèle, le TSB le traduit et le BDT envoie le tout"),
        ("es", "tres cosas: la BR revisa el modelo, la TSB lo traduce y la BDT lo envía a los miembros"),
        ("zh", "三件事：BR修订模板，TSB译成六种语文，BDT发给成员国"),
    ],
)
def test_clauses_behind_a_colon_are_shown_one_by_one(three: Beyond, lang: str, words: str) -> None:
    shown = three.says(DESK, words, lang=lang)
    assert three.numbers() == [1, 2, 3]
    assert [str(fields["responsible"]) for _, fields in offered(shown)] == ["[{'kind': 'body', 'id': 'br'}]"]


@pytest.mark.parametrize("words", ["BR is late. TSB was informed.", "BR will present. Thanks!", "two bodies: BR, TSB"])
def test_sentences_of_talk_record_nothing(three: Beyond, words: str) -> None:
    three.says(DESK, words)
    assert three.numbers() == [1, 2, 3]
