"""What a list says of whoever does it, of what it is about and until when; what is left out of it is told."""

from __future__ import annotations

import pytest

from tests.bot.answer.beyond import DESK, Beyond, owners


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "Actions:\n- Climate change: BR to prepare the note\n- Update the list: BDT, TSB\n- Gender: BR, TSB"),
        (
            "fr",
            "Mesures :\n- Changements climatiques : le BR prépare tout\n- Publier tout : BDT, TSB\n- Genre : BR, TSB",
        ),
        ("es", "Medidas:\n- Cambio climático: la BR preparará la nota\n- Enviar la lista: BDT, TSB\n- Género: BR, TSB"),
        ("ru", "Действия:\n- Изменение климата: БР готовит записку\n- Обновить его: БРЭ, БСЭ\n- Доступность: БР, БСЭ"),
        ("ar", "الإجراءات:\n- تغير المناخ: يعد BR المذكرة\n- تحديث القائمة: BDT، TSB\n- إمكانية النفاذ: BR، TSB"),
        ("zh", "行动项：\n- 气候变化：BR 准备说明\n- 更新清单：BDT、TSB\n- 无障碍：BR、TSB"),
    ],
)
def test_what_it_is_about_is_nobody(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, words, lang=lang)
    assert [owners(three.item(number)) for number in (4, 5, 6)] == [["br"], ["bdt", "tsb"], ["br", "tsb"]]
    assert three.item(4).topic_id == "climate_change"


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "Action: TSB (lead), BR (support) to update the list"),
        ("fr", "Mesure : TSB (chef de file), BR (appui) : mettre à jour la liste"),
        ("es", "Medida: TSB (coordinación), BR (apoyo): actualizar la lista"),
        ("ru", "Действие: БСЭ (ведущий), БР (поддержка): обновить список"),
        ("ar", "إجراء: TSB (قيادة) وBR (دعم): تحديث القائمة"),
        ("zh", "行动：TSB（牵头）、BR（支持）：更新清单"),
    ],
)
def test_who_helps_is_not_responsible(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, words, lang=lang)
    item = three.item(4)
    assert owners(item) == ["tsb"]
    assert not set("()（）") & set(item.text)


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("Actions:\n- TSB to draft it\nSee you\n- BDT to run it", "line-outside-list"),
        ("Actions:\n- TSB to draft it\n- BR to send it?", "line-outside-list"),
        ("Actions:\n- TSB to draft it\nAction 1 is no longer needed.", "line-asks-else"),
        ("Action: TSB to draft it\nclose 2", "line-asks-else"),
        ("Actions:\n- TSB to draft it\n- idem for BR", "line-says-no-action"),
        ("Actions:\n- TSB to draft it\n- BDT: TBD", "line-says-no-action"),
        ("Actions:\n- TSB to draft it\n- BDT to run it – cancelled", "line-says-done"),
        ("- a line\n" * 6 + "Actions:\n- TSB to go", "lines-outside-list"),
        ("AP1. with BR\nAP2. TSB to send it", "list-without-mark"),
    ],
)  # fmt: skip
def test_what_is_left_out_is_told(three: Beyond, words: str, key: str) -> None:
    assert key in str(three.says(DESK, words))
    assert three.numbers() == [1, 2, 3, *([] if key == "list-without-mark" else [4])]


def test_a_heading_dates_what_has_no_day(three: Beyond) -> None:
    three.says(DESK, "Actions by 12 July:\n- TSB to draft it\n- BR to send it by 5 July")
    assert [str(three.item(number).due_date) for number in (4, 5)] == ["2024-07-12", "2024-07-05"]


def test_a_summary_with_several_actions_records_each_once(three: Beyond) -> None:
    three.says(DESK, "Chair's summary. Actions: TSB to draft it by 12 July; BR to send it by 5 July")
    three.says(DESK, "yes")
    assert three.numbers() == [1, 2, 3, 4, 5]
