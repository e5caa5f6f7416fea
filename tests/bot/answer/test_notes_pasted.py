"""Recaps that programs write of a meeting, and minutes in prose, pasted as they are: what somebody is to do is shown
first; what was told, is ticked, quoted or not to be done is none of it. Files say the same."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from benchmarks.understanding_rows import names
from bot.minutes.files.read import read_bytes
from bot.minutes.find.find import find_items
from bot.minutes.find.types import Light
from handlers.commands.fields import Lang
from tests.bot.answer.beyond import DESK, Beyond, owners

NOW = datetime(2024, 5, 21, 9, tzinfo=UTC)
# What BDT is to do by a day and TSB without one, in the recap of a program; and how one agrees.
RECAPS: dict[Lang, tuple[str, str]] = {
    "en": (
        "AI-generated content may be incorrect\n\nMeeting notes:\n- Captions: TSB presented the results.\n\n"
        "Follow-up tasks:\n- Share the list with the regional offices (BDT) by 12 July\n- Draft an estimate (TSB)",
        "yes",
    ),
    "fr": (
        "Le contenu généré par l'IA peut être incorrect\n\nNotes :\n- Sous-titrage : le TSB a présenté l'essai.\n\n"
        "Tâches de suivi :\n- Partager la liste avec les bureaux (BDT) d'ici au 12 juillet\n- Estimer le coût (TSB)",
        "oui",
    ),
    "es": (
        "El contenido generado por IA puede ser incorrecto\n\nNotas:\n- Subtitulado: la TSB presentó la prueba.\n\n"
        "Tareas de seguimiento:\n- Compartir la lista con las oficinas (BDT) antes del 12 de julio\n"
        "- Estimar el costo (TSB)",
        "sí",
    ),
    "ru": (
        "Содержимое создано ИИ\n\nЗаметки:\n- Субтитры: БСЭ представило итоги.\n\nПоследующие задачи:\n"
        "- Направить список отделениям (БРЭ) до 12 июля\n- Оценить расходы (БСЭ)",
        "да",
    ),
    "ar": (
        "قد يكون المحتوى غير صحيح\n\nملاحظات:\n- العرض النصي: قدم TSB النتائج.\n\nمهام المتابعة:\n"
        "- مشاركة القائمة مع المكاتب الإقليمية (BDT) قبل 12 يوليو\n- تقدير تكلفة الترجمة (TSB)",
        "نعم",
    ),
    "zh": (
        "AI 生成的内容可能不正确\n\n会议记录：\n- 字幕：TSB介绍了试验结果。\n\n后续任务：\n"
        "- 在7月12日前与区域代表处分享清单（BDT）\n- 估算手语传译费用（TSB）",
        "是",
    ),
}
# The same as the minutes tell it.
MINUTES: dict[Lang, str] = {
    "en": "4.1 TSB presented document 7. The meeting thanked TSB.\n4.2 It was agreed that BDT would prepare a note "
    "by 12 July. BR liked it.\n4.3 The Chair asked TSB to consult the regional offices.\n4.4 BR will not attend.",
    "fr": "Le TSB a présenté le document 7. Il a été remercié.\nIl a été convenu que le BDT rédigerait une note "
    "avant le 12 juillet.\nLe Président a prié le TSB de consulter les bureaux régionaux.\nLe BR n'a rien ajouté.",
    "es": "4.1 La TSB presentó el documento 7.\n4.2 Se acordó que la BDT preparara una nota a más tardar el 12 de "
    "julio.\n4.3 El Presidente pidió a la TSB que consultara a las oficinas.\n4.4 La BR informó del taller.",
    "ru": "БСЭ представило документ 7.\nБыло решено, что БРЭ подготовит записку к 12 июля.\n"
    "Председатель поручил БСЭ провести консультации с отделениями.\nБР сообщило, что семинар состоялся.",
    "ar": "قدم ممثل TSB الوثيقة 7.\nواتفق الاجتماع على أن يعد BDT مذكرة في موعد أقصاه 12 يوليو.\n"
    "وطلب الرئيس من TSB التشاور مع المكاتب الإقليمية.\nوأفاد BR بأن ورشة العمل قد عقدت.",
    "zh": "一、TSB代表介绍了7号文件。\n二、会议商定，BDT将在7月12日前编写一份说明。\n"
    "三、主席要求TSB征求区域代表处的意见。\n四、BR报告说研讨会已经举行。",
}
NOTES = [*((lang, *RECAPS[lang]) for lang in RECAPS), *((lang, MINUTES[lang], RECAPS[lang][1]) for lang in MINUTES)]


@pytest.mark.parametrize(("lang", "words", "yes"), NOTES)
def test_what_somebody_is_to_do_is_shown_and_kept_by_a_yes(three: Beyond, lang: Lang, words: str, yes: str) -> None:
    three.says(DESK, words, lang=lang)
    assert three.numbers() == [1, 2, 3]
    three.says(DESK, yes, lang=lang)
    found = [three.item(number) for number in three.numbers()[3:]]
    assert [(each.kind, owners(each), str(each.due_date)) for each in found] == [
        *(("action", ["bdt"], "2024-07-12"), ("action", ["tsb"], "None")),
    ]


@pytest.mark.parametrize(("lang", "words", "yes"), NOTES)
def test_files_say_the_same(lang: Lang, words: str, yes: str) -> None:
    found = find_items(read_bytes(words.encode()), Light(names(), NOW, "Europe/Zurich", lang))
    actions = [each for each in found if each.kind == "action"]
    assert [[who.id for who in each.responsible] for each in actions] == [["bdt"], ["tsb"]]
    assert str(getattr(actions[0].due, "date", "")) == "2024-07-12"


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("A1: BDT sent the list\nA2: TSB to draft the note", [["tsb"]]),
        ("A1: BDT sent the list", []),
        ("Hello,\n- BDT sent the list\n- BR – no tasks\n- TSB to draft the note", [["tsb"]]),
        ("To do:\n☐ BDT: invite them\n☑ TSB: share it\n✅ BR: go\n☐ Confirm it (BR)", [["bdt"], ["br"]]),
        ("TSAG-A-12: TSB to report on it\nTSAG-A-13: BDT to nominate a speaker", [["tsb"], ["bdt"]]),
        ("AP 4-1 | draft it | owner: TSB | due: 12 July\nAP 4-2 | run it | owner: BDT | due: asap", [["tsb"], ["bdt"]]),
        ("Actions:\n- Check the annexes - BR - 14/6\n- BDT survey extended until 12 July", [["br"]]),
        ("BDT will be closed on Monday.\nTSB will not attend.\nBR to draft the guide.", [["br"]]),
        ("Thanks.\nFor your information, see below:\n- BDT sent the list\n- TSB drafted it", []),
        ("We hope that BDT will prepare it.\nIf TSB agrees, BR will send it.\nBest regards", []),
    ],
)  # fmt: skip
def test_only_what_is_still_to_be_done_is_kept(three: Beyond, words: str, kept: list[list[str]]) -> None:
    if three.says(DESK, words).choices:
        three.says(DESK, "yes")
    assert [owners(three.item(number)) for number in three.numbers()[3:]] == kept
