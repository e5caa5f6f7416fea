"""What is said with a laugh is shown first, or merely overheard a draft; what is quoted from first to last or without a
mark is not recorded unasked."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.app import Focal
from bot.understand.prose.jesting import is_in_jest
from tests.bot.answer.beyond import DESK, Beyond, listening, offered, owners

IN_JEST = (
    ("en", "Action: everybody to smile by Monday lol"),
    ("en", '"Action: everybody to smile by Monday" lol'),
    ("en", "“Action: everybody to smile by Monday”"),
    ("fr", "Action : tout le monde sourit avant lundi, hahaha"),
    ("fr", "« Action : le BDT envoie la liste avant lundi » mdr"),
    ("es", "Acción: todos a sonreír antes del lunes jajaja"),
    ("ru", "Поручение: всем улыбаться до понедельника)))"),
    ("ar", "إجراء: على الجميع الابتسام قبل الاثنين ههه"),
    ("zh", "行动项：大家周一前都要微笑，呵呵"),
    ("zh", "“行动项：大家周一前都要微笑”哈哈"),
)
NO_MARKS = (
    ("es", "acción, cámara y luces jaja"), ("es", "acción, cámara y luces"), ("en", "action, camera and lights"),
)  # fmt: skip
LAUGHED = (
    ("en", "ACTION: TSB to send the list by Friday lol"),
    ("en", "ACTION: TSB to send the list by Friday, haha!"),
    ("en", "ACTION: TSB to send the list by Friday 😂"),
    ("fr", "Action : le TSB envoie la liste avant vendredi, mdr"),
    ("es", "Acción: la TSB envía la lista antes del viernes jajaja"),
    ("ru", "Поручение: БСЭ направить список до пятницы)))"),
    ("ar", "إجراء: يرسل TSB القائمة قبل الجمعة ههه"),
    ("zh", "行动项：TSB周五前发送名单，哈哈"),
)
FREELY = (
    ("en", "TSB will prepare the report by Friday, haha"),
    ("fr", "le TSB préparera le rapport pour vendredi, ha ha"),
    ("es", "la TSB preparará el informe para el viernes, jaja"),
    ("ru", "БСЭ подготовит отчет к пятнице, ха-ха"),
    ("ru", "БСЭ подготовит отчет к пятнице ха-ха-ха"),
    ("ru", "БСЭ подготовит отчет к пятнице, хаха"),
    ("ar", "سيعد مكتب تقييس الاتصالات التقرير بحلول يوم الجمعة، هههه"),
    ("zh", "电信标准化局将在周五前准备报告,哈哈"),
)
QUOTED = (
    ("en", '"Action: TSB to prepare the report by Friday" - that is how all items in this report begin'),
    ("en", "“Action: TSB to prepare the report” is how all the items here begin"),
    ("fr", "« Action : le TSB prépare le rapport » : c'est ainsi que commencent tous les points"),
    ("es", "«Acción: la TSB prepara el informe» es como empiezan todos los puntos"),
    ("ru", "«Действие: …» — так начинаются все пункты в этом отчете"),
    ("ru", "„Действие: БСЭ подготовить отчет“ — так начинаются все пункты в этом отчете"),
    ("ar", "«إجراء: يعد TSB التقرير» هكذا تبدأ كل البنود"),
    ("zh", "“行动：TSB准备报告”，报告里每一条都这样开头"),
    ("zh", "「行动：TSB准备报告」，报告里每一条都这样开头"),
)
NOTHING = (
    ("en", "TSB to dance on the table by Friday lol"),
    ("en", '"Action: everybody to smile by Monday" lol'),
    ("fr", "tout le monde sourit avant lundi, hahaha"),
    ("es", "todos a sonreír antes del lunes jajaja"),
    ("ru", "всем улыбаться до понедельника)))"),
    ("ar", "على الجميع الابتسام قبل الاثنين ههه"),
    ("zh", "大家周一前都要微笑，呵呵"),
)
MEANT = (
    "Action: BDT to send the list by Monday :)",
    "Action: BDT to visit the Sahara by Monday",
    "Action: BDT to send the list (with “annexes (2)”) by Monday",
    "Action: BDT to send “Rule 1: no smoking” to everybody by Monday",
    "Action: by Monday BDT to check the table (see note (b (and annex (c))))",
    "acción, BDT manda la lista antes del viernes",
    "行动项：BDT周一前发表格哈",
)


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    return Beyond(focal, now)


@pytest.mark.parametrize(("lang", "words"), IN_JEST)
def test_what_is_said_with_a_laugh_is_shown_first(beyond: Beyond, lang: str, words: str) -> None:
    before = beyond.numbers()
    shown = offered(beyond.says(DESK, words, lang=lang))
    assert beyond.numbers() == before
    assert {name for name, _ in shown} == {"RecordAction"}


@pytest.mark.parametrize(("lang", "words"), LAUGHED)
def test_a_laugh_is_no_part_of_what_is_shown(beyond: Beyond, lang: str, words: str) -> None:
    [(_, fields), *_] = offered(beyond.says(DESK, words, lang=lang))
    assert fields["responsible"] == [{"kind": "body", "id": "tsb"}]
    assert fields["due"]["kind"] == "date"
    assert not is_in_jest(fields["text"])


@pytest.mark.parametrize(("lang", "words"), QUOTED)
def test_a_mark_that_is_quoted_is_told(beyond: Beyond, lang: str, words: str) -> None:
    shown = offered(beyond.says(DESK, words, lang=lang))
    assert not any(name.startswith("Record") for name, _ in shown)
    listening(beyond.focal, "room")
    beyond.hears(DESK, words, "room", lang)
    assert not beyond.numbers()


@pytest.mark.parametrize(("lang", "words"), FREELY)
def test_a_line_without_a_mark_is_at_most_shown_without_its_laugh(beyond: Beyond, lang: str, words: str) -> None:
    shown = offered(beyond.says(DESK, words, lang=lang))
    assert not beyond.numbers()
    assert not any(is_in_jest(fields["text"]) for _, fields in shown)


@pytest.mark.parametrize(("lang", "words"), LAUGHED)
def test_a_marked_line_overheard_with_a_laugh_is_a_draft(beyond: Beyond, lang: str, words: str) -> None:
    listening(beyond.focal, "room")
    beyond.hears(DESK, words, "room", lang)
    [number] = beyond.numbers()
    item = beyond.item(number)
    assert (item.status, owners(item)) == ("draft", ["tsb"])
    assert not is_in_jest(item.text)


def test_of_two_lines_the_one_with_a_laugh_is_a_draft(beyond: Beyond) -> None:
    listening(beyond.focal, "room")
    beyond.hears(DESK, "ACTION: TSB to send the list by Friday\nACTION: BR to smile by Friday 😂", "room")
    assert [beyond.item(number).status for number in beyond.numbers()] == ["open", "draft"]
    assert beyond.item(2).text == "smile"


@pytest.mark.parametrize(("lang", "words"), NOTHING)
def test_a_joke_without_a_mark_or_wholly_quoted_does_nothing(beyond: Beyond, lang: str, words: str) -> None:
    listening(beyond.focal, "room")
    beyond.hears(DESK, words, "room", lang)
    assert not beyond.numbers()


@pytest.mark.parametrize(("lang", "words"), NO_MARKS)
def test_a_comma_behind_the_word_for_an_action_marks_nothing(beyond: Beyond, lang: str, words: str) -> None:
    before = beyond.numbers()
    beyond.says(DESK, words, lang=lang)
    assert beyond.numbers() == before


@pytest.mark.parametrize("words", MEANT)
def test_what_is_meant_is_recorded(beyond: Beyond, words: str) -> None:
    before = len(beyond.numbers())
    beyond.says(DESK, words)
    assert len(beyond.numbers()) == before + 1
