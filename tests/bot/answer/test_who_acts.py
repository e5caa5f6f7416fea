"""Who is to do something is found wherever it is said, and however many they are."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.app import Focal
from tests.bot.answer.beyond import DESK, Beyond, owners


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    return Beyond(focal, now)


@pytest.mark.parametrize(
    ("lang", "words", "text", "found"),
    [
        ("en", "action: the list is to be sent by TSB before Friday", "the list is to be sent", ["tsb"]),
        ("en", "action: the list is to be sent by TSB, BR and BDT", "the list is to be sent", ["tsb", "br", "bdt"]),
        ("en", "action: both TSB and BDT to send the list", "send the list", ["tsb", "bdt"]),
        ("en", "action: the list will be sent by both TSB and BR", "the list will be sent", ["tsb", "br"]),
        ("en", "it was agreed that TSB would send the list by Friday", "send the list", ["tsb"]),
        ("fr", "mesure : à la fois le TSB et le BDT envoient la liste", "envoient la liste", ["tsb", "bdt"]),
        ("fr", "il a été convenu que le TSB enverrait la liste avant vendredi", "enverrait la liste", ["tsb"]),
        ("es", "medida: tanto la TSB como la BDT envían la lista", "envían la lista", ["tsb", "bdt"]),
        ("es", "medida: el glosario debe ser revisado por la BR", "el glosario debe ser revisado", ["br"]),
        ("es", "se acordó que la TSB enviaría la lista antes del viernes", "enviaría la lista", ["tsb"]),
        ("ru", "мера: как БСЭ, так и БРЭ направляют список", "направляют список", ["tsb", "bdt"]),
        ("ru", "мера: записка должна быть подготовлена БРЭ", "записка должна быть подготовлена", ["bdt"]),
        ("ar", "بند عمل: إرسال القائمة. المسؤول: كل من TSB وBDT", "إرسال القائمة", ["tsb", "bdt"]),
        ("ar", "اتفقنا على أن يرسل TSB القائمة قبل يوم الجمعة", "يرسل القائمة", ["tsb"]),
        ("zh", "行动：星期五之前发送清单。负责：TSB", "发送清单", ["tsb"]),
        ("zh", "TSB会同BR会在星期五之前发送清单", "发送清单", ["tsb"]),
    ],
)
def test_they_are_responsible_and_no_part_of_the_text(
    beyond: Beyond, lang: str, words: str, text: str, found: list[str]
) -> None:
    beyond.says(DESK, words, lang=lang)
    item = beyond.item(1)
    assert (item.text, owners(item)) == (text, found)


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "action: TSB is to be informed by Friday"),
        ("ru", "мера: БСЭ должна быть уведомлена до пятницы"),
        ("en", "action: TSB to review the paper by BR"),
    ],
)
def test_whoever_is_informed_or_wrote_a_paper_is_not_made_to_act(beyond: Beyond, lang: str, words: str) -> None:
    beyond.says(DESK, words, lang=lang)
    assert owners(beyond.item(1)) == ["tsb"]


def test_who_cooperates_leaves_no_word_behind(beyond: Beyond) -> None:
    beyond.says(DESK, "action: BR to send the list, with TSB cooperating, by Friday")
    item = beyond.item(1)
    assert item.text == "send the list"
    assert [(each.body_id, each.capacity) for each in item.parties] == [("br", "responsible"), ("tsb", "cooperating")]


def test_what_was_agreed_without_a_day_stays_what_was_concluded(beyond: Beyond) -> None:
    beyond.says(DESK, "il a été convenu que le TSB enverrait la liste", lang="fr")
    assert beyond.item(1).kind == "conclusion"
