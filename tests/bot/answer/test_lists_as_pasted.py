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
        ("ru", "Действие: БСЭ (отв.), БР (поддержка): обновить список"),
        ("en", "Action: update the list by 3 December - TSB (lead) and BR (support)"),
        ("ru", "Действие: обновить список до 3 декабря — БСЭ (отв.) и БР (поддержка)"),
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
        ("Action|Owner|Status\ndraft it|TSB|open\nrun it|BDT|closed", "line-says-done"),
        ("Actions:\n- TSB to draft it\n- BDT presented its report", "line-outside-list"),
        ("Actions :\n- le TSB doit le rédiger\n- le BDT a présenté son rapport", "line-outside-list"),
        ("Acciones:\n- la TSB debe redactarlo\n- la BDT ha presentado su informe", "line-outside-list"),
        ("Действия:\n- БСЭ подготовить его\n- БРЭ представило отчет", "line-outside-list"),
        ("الإجراءات:\n- يعد TSB الدليل\n- قدم مكتب تنمية الاتصالات تقريره", "line-outside-list"),
        ("行动项：\n- TSB起草指南\n- BDT介绍了报告", "line-outside-list"),
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


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "It was agreed that BDT would run it by 12 July.\nThe meeting requested TSB to draft it."),
        ("en", "Actions:\nBDT:\n- run the survey by 12 July\nTSB\n- draft the guide"),
        ("en", "3.1 The report was noted.\n3.2 ACTION: BDT to run it by 12 July.\n3.3 ACTION: TSB to draft it."),
        ("en", "Actions:\n- BDT to run the survey by 12 July / TSB to draft the guide"),
        ("en", "Action 1: BDT – publish the survey – 12 July 2024\nAction 2: TSB – draft the guide"),
        ("fr", "Il a été convenu que le BDT enverra tout avant le 12 juillet.\nLa réunion a chargé le TSB de le lire."),
        ("es", "La reunión acordó que la BDT lo enviaría antes del 12 de julio.\nLa reunión encargó a la TSB leerlo."),
        ("ru", "Совещание постановило, что БРЭ направит анкету до 12 июля.\nСовещание поручило БСЭ обновить список."),
        ("ar", "اتفق الاجتماع على أن يقوم BDT بإرسال الاستبيان قبل 12 يوليو.\nكلف الاجتماع TSB بإعداد الدليل."),
        ("zh", "会议商定，BDT 将于7月12日前分发调查表。\n会议责成TSB起草指南。"),
    ],
)  # fmt: skip
def test_lines_of_minutes_are_recorded_one_by_one(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, words, lang=lang)
    assert [owners(three.item(number)) for number in three.numbers()[3:]] == [["bdt"], ["tsb"]]
    assert str(three.item(4).due_date) == "2024-07-12"


@pytest.mark.parametrize(
    "words",
    [
        "Documents\nISCG/12 Rev.1\tReport of the chair\tChair\nISCG/13\tMapping of common topics\tBDT",
        "Agenda\n14:30-14:40\tOpening\tChair\n14:40-15:10\tReport of TDAG\tTDAG Chair",
        "ISCG 24/11/2026 - outcomes\nBR to send it\nnone",
    ],
)
def test_papers_and_points_of_an_agenda_are_nothing_to_do(three: Beyond, words: str) -> None:
    three.says(DESK, words)
    assert three.asks(DESK, "yes") is None
    assert three.numbers() == [1, 2, 3]


def test_what_minutes_tell_beside_what_is_recorded_is_told(three: Beyond) -> None:
    agreed = "It was agreed that BDT would run it.\nIt was agreed that TSB would draft it."
    assert "line-outside-list" in str(three.says(DESK, f"{agreed}\nThe meeting noted the report of TDAG."))
