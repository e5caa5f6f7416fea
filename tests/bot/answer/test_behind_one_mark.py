"""Several actions behind one mark, or that each say who acts until when, are shown together, not recorded as one;
merely overheard, each is recorded."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.app import Focal
from tests.bot.answer.beyond import DESK, Beyond, listening, offered, owners

TWO = (
    ("en", "record: BDT to translate the guide by 8 July, and TSB to proofread by 15 July"),
    ("en", "record: BDT to translate the guide by 8 July and TSB to proofread by 15 July"),
    ("en", "record: BDT to translate the guide by 8 July; TSB to proofread by 15 July"),
    ("en", "action: BDT to translate the guide by 8 July, TSB to proofread by 15 July"),
    ("fr", "action : le BDT traduit le guide d'ici le 8 juillet, et le TSB le relit d'ici le 15 juillet"),
    ("es", "acción: la BDT traducirá la guía antes del 8 de julio y la TSB la revisará antes del 15 de julio"),
    ("ru", "поручение: БРЭ перевести руководство до 8 июля, а БСЭ вычитать до 15 июля"),
    ("ar", "إجراء: يقوم مكتب تنمية الاتصالات بترجمة الدليل قبل 8 يوليو، ويقوم TSB بمراجعته قبل 15 يوليو"),
    ("zh", "行动项：BDT改模板；TSB译成六种语文；BR发给成员国"),
    ("zh", "三件事：BDT改模板；TSB译成六种语文；BR发给成员国"),
    ("zh", "三件事：一是BDT改模板，二是TSB译成六种语文，三是BR发给成员国"),
    ("zh", "BDT7月20日前发问卷；TSB7月15日前翻译"),
)  # fmt: skip
YES = {"en": "yes", "fr": "oui", "es": "sí", "ru": "да", "ar": "نعم", "zh": "是"}
MARKED = (
    ("en", "ACTION: TSB to send the list by 8 July; BR to check it by 15 July"),
    ("en", "ACTION: TSB to send the list by 8 July, and BR to check it by 15 July"),
    ("fr", "ACTION : le TSB envoie la liste d'ici le 8 juillet ; le BR la vérifie d'ici le 15 juillet"),
    ("es", "ACCIÓN: la TSB enviará la lista antes del 8 de julio; la BR la revisará antes del 15 de julio"),
    ("ru", "ДЕЙСТВИЕ: БСЭ направить список до 8 июля; БР проверить его до 15 июля"),
    ("ar", "إجراء: يرسل TSB القائمة قبل 8 يوليو، ويقوم BR بمراجعتها قبل 15 يوليو"),
    ("zh", "行动项：TSB7月8日前发送名单；BR7月15日前核对"),
)
ONE = (
    "action: BDT, TSB and BR to send the list by 8 July",
    "action: BDT to translate the guide, in all languages, by 8 July",
    "action: BDT to send the list to TSB and BR by 8 July",
    "action: BDT to compile the replies, BR to help",
    "行动项：BDT、TSB和BR完成指南",
    "acción: BDT y TSB envían la lista antes del 8 de julio",
)


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    return Beyond(focal, now)


@pytest.mark.parametrize(("lang", "words"), TWO)
def test_the_first_is_shown_with_its_own_words_alone(beyond: Beyond, lang: str, words: str) -> None:
    [(name, fields)] = offered(beyond.says(DESK, words, lang=lang))
    assert not beyond.numbers()
    assert (name, fields["responsible"]) == ("RecordAction", [{"kind": "body", "id": "bdt"}])
    assert "TSB" not in fields["text"]
    assert "БСЭ" not in fields["text"]


@pytest.mark.parametrize(("lang", "words"), TWO)
def test_all_of_them_are_kept_by_one_yes_and_taken_back_by_one_undo(beyond: Beyond, lang: str, words: str) -> None:
    beyond.says(DESK, words, lang=lang)
    beyond.says(DESK, YES[lang], lang=lang)
    assert _owned(beyond)[:2] == [["bdt"], ["tsb"]]
    beyond.says(DESK, "undo")
    assert {beyond.item(number).status for number in beyond.numbers()} == {"withdrawn"}


def test_all_of_them_are_kept_by_one_button(beyond: Beyond) -> None:
    beyond.chooses(DESK, beyond.says(DESK, TWO[0][1]))
    assert _owned(beyond) == [["bdt"], ["tsb"]]


def test_of_one_that_cannot_be_the_reason_is_told_and_the_others_are_kept(beyond: Beyond) -> None:
    shown = beyond.says(DESK, "action: BDT to send the list by 8 July; TSB to check it by 3 January 2020")
    assert "date-past" in {getattr(each, "key", "") for each in shown.parts}
    beyond.says(DESK, "yes")
    assert _owned(beyond) == [["bdt"]]


@pytest.mark.parametrize("words", ["no", "cancel"])
def test_a_no_keeps_none_of_them(beyond: Beyond, words: str) -> None:
    beyond.says(DESK, TWO[0][1])
    beyond.says(DESK, words)
    assert not beyond.numbers()


@pytest.mark.parametrize(("lang", "words"), MARKED)
def test_of_several_merely_overheard_each_is_recorded(beyond: Beyond, lang: str, words: str) -> None:
    listening(beyond.focal, "room")
    beyond.hears(DESK, words, "room", lang)
    assert _owned(beyond) == [["tsb"], ["br"]]


@pytest.mark.parametrize("words", [each for each in ONE if each[0] != "r"])
def test_one_action_of_several_merely_overheard_is_one(beyond: Beyond, words: str) -> None:
    listening(beyond.focal, "room")
    beyond.hears(DESK, words, "room")
    assert len(beyond.numbers()) == 1


def _owned(beyond: Beyond) -> list[list[str | None]]:
    return [owners(beyond.item(number)) for number in beyond.numbers()]


@pytest.mark.parametrize("words", ONE)
def test_one_action_of_several_is_recorded_as_one(beyond: Beyond, words: str) -> None:
    beyond.says(DESK, words)
    assert len(beyond.numbers()) == 1


@pytest.mark.parametrize("words", ["results: TSB won, BDT lost", "结果：TSB赢了，BDT输了"])
def test_what_tells_of_several_records_nothing(beyond: Beyond, words: str) -> None:
    assert not offered(beyond.says(DESK, words))
    assert not beyond.numbers()
