"""Whoever is named beside the one that is to do it: who does not, who does as well, and at whose wish it is done."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.app import Focal
from tests.bot.answer.beyond import DESK, Beyond, offered, owners

# Who is said not to do it, what is then to be done.
DENIED = (
    ("en", "Action: TSB (not BR) to send the report by 3 December", "send the report"),
    ("en", "Action: instead of BR, TSB prepares the report by 3 December", "prepares the report"),
    ("en", "Action: not BR but TSB to send the report by 3 December", "send the report"),
    ("fr", "Action : TSB (et non BR) doit envoyer le rapport d'ici le 3 décembre", "envoyer le rapport"),
    ("fr", "Action : à la place du BR, le TSB prépare le rapport d'ici le 3 décembre", "prépare le rapport"),
    ("es", "Acción: TSB (no la BR) debe enviar el informe antes del 3 de diciembre", "enviar el informe"),
    ("es", "Acción: en vez de la BR, la TSB prepara el informe para el 3 de diciembre", "prepara el informe"),
    ("ru", "Действие: БСЭ (не БР) направить отчет до 3 декабря", "направить отчет"),
    ("ru", "Действие: вместо БР отчет готовит БСЭ до 3 декабря", "готовит отчет"),
    ("ru", "Действие: не БР, а БСЭ направит отчет до 3 декабря", "направит отчет"),
    ("ar", "إجراء: TSB (وليس BR) يرسل التقرير قبل 3 ديسمبر", "يرسل التقرير"),
    ("ar", "إجراء: بدلاً من BR يعد TSB التقرير قبل 3 ديسمبر", "يعد التقرير"),
    ("zh", "行动：TSB（而非BR）在12月3日前发送报告", "发送报告"),
    ("zh", "行动：代替BR，TSB在12月3日前准备报告", "准备报告"),
)
FREE = (
    ("en", "TSB (not BR) to send the report by 3 December"),
    ("fr", "au lieu du BR, le TSB prépare le rapport d'ici le 3 décembre"),
    ("es", "en lugar de BR, TSB prepara el informe antes del 3 de diciembre"),
    ("ru", "БСЭ (не БР) направит отчет до 3 декабря"),
    ("ar", "بدلا من BR، يعد TSB التقرير قبل 3 ديسمبر"),
    ("zh", "TSB代替BR在12月3日前准备报告"),
)
# What is said of somebody to whom it goes stays in the text.
OF_RECEIVERS = (
    ("en", "Action: BDT to send TSB, not BR, the list by 3 December", "send TSB, not BR, the list"),
    ("en", "Action: BDT to send the list to TSB and the chair by 3 December", "send the list to TSB and the chair"),
)
JOINED = (
    ("en", "Action: TSB and the chair to send the minutes by Friday", ["tsb", "chair"]),
    ("en", "Action: TSB, the chair and BR to send the minutes by Friday", ["chair", "tsb", "br"]),
    ("fr", "Action : TSB et le président envoient le compte rendu d'ici vendredi", ["tsb", "président"]),
    ("es", "Acción: el presidente y TSB envían el acta antes del viernes", ["presidente", "tsb"]),
    ("ru", "Действие: БСЭ и председатель направляют протокол до пятницы", ["tsb", "председатель"]),
    ("ar", "يرسل TSB والرئيس المحضر قبل يوم الجمعة", ["tsb", "الرئيس"]),
    ("zh", "行动：TSB和主席在周五前发送会议记录", ["tsb", "主席"]),
)
AT_WISH = (
    ("en", "Action: TSB, at the request of BR, prepares the report by Friday", "at the request of BR"),
    ("fr", "Action : TSB, à la demande du BR, prépare le rapport d'ici vendredi", "à la demande du BR"),
    ("es", "Acción: TSB, a petición de la BR, prepara el informe antes del viernes", "a petición de la BR"),
    ("ru", "Действие: БСЭ по просьбе БР готовит отчет до пятницы", "по просьбе БР"),
    ("ar", "إجراء: TSB، بناء على طلب BR، يعد التقرير قبل الجمعة", "بناء على طلب BR"),
    ("zh", "行动：TSB应BR的要求在周五前准备报告", "应BR的要求"),
)


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    return Beyond(focal, now)


@pytest.mark.parametrize(("lang", "words", "text"), DENIED)
def test_who_does_not_do_it_is_left_out(beyond: Beyond, lang: str, words: str, text: str) -> None:
    beyond.says(DESK, words, lang=lang)
    item = beyond.item(1)
    assert (owners(item), item.text) == (["tsb"], text)


@pytest.mark.parametrize(("lang", "words"), FREE)
def test_without_a_mark_it_is_shown_so(beyond: Beyond, lang: str, words: str) -> None:
    [(command, fields)] = offered(beyond.says(DESK, words, lang=lang))
    assert (command, [each["id"] for each in fields["responsible"]]) == ("RecordAction", ["tsb"])
    assert not any(each in fields["text"] for each in ("BR", "БР"))


@pytest.mark.parametrize(("lang", "words", "text"), OF_RECEIVERS)
def test_of_whom_it_goes_to_nothing_is_taken_off(beyond: Beyond, lang: str, words: str, text: str) -> None:
    beyond.says(DESK, words, lang=lang)
    item = beyond.item(1)
    assert (owners(item), item.text) == (["bdt"], text)


@pytest.mark.parametrize(("lang", "words", "whom"), JOINED)
def test_the_holder_of_a_post_does_it_as_well(beyond: Beyond, lang: str, words: str, whom: list[str]) -> None:
    beyond.says(DESK, words, lang=lang)
    assert owners(beyond.item(1)) == whom


@pytest.mark.parametrize(("lang", "words", "wish"), AT_WISH)
def test_at_whose_wish_it_is_done_is_said_behind(beyond: Beyond, lang: str, words: str, wish: str) -> None:
    beyond.says(DESK, words, lang=lang)
    item = beyond.item(1)
    assert owners(item) == ["tsb"]
    assert item.text.endswith(f"({wish})")


@pytest.mark.parametrize("words", ["由BDT请TSB提交清单", "由BDT请TSB在12月3日前提交清单"])
def test_who_is_to_ask_another_owns_it_alone(beyond: Beyond, words: str) -> None:
    beyond.says(DESK, words, lang="zh")
    assert owners(beyond.item(1)) == ["bdt"]
    assert beyond.item(1).text.startswith("请TSB")
