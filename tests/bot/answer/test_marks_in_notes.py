"""What a chair types in a channel as one writes notes, in each language: marks are recorded, talk leaves nothing."""

from __future__ import annotations

import asyncio
from datetime import datetime

import pytest
from sqlalchemy import select

from bot.app import Focal
from storage.tables.items import Item
from tests.bot.answer.test_overheard import hear, listen, overheard

NOTES = {
    "en": (
        "Action 2 – BR: check the captions by 10 December",
        "TODO [TSB] prepare the draft report (due: 10 December 2030)",
        "Is action 3 still open?",
        "Action? no, nothing for us",
    ),
    "fr": (
        "Mesure n° 2 – BR : vérifier les sous-titres pour le 10 décembre",
        "À FAIRE [TSB] préparer le projet de rapport (échéance : 10/12/2030)",
        "L'action 3 est-elle toujours ouverte ?",
        "Action ? non, rien pour nous",
    ),
    "es": (
        "Acción n.º 2 – BR: verificar los subtítulos antes del 10 de diciembre",
        "TAREA [TSB] preparar el proyecto de informe (plazo: 10/12/2030)",
        "¿La acción 3 sigue abierta?",
        "¿Acción? no, nada para nosotros",
    ),
    "ru": (
        "Действие № 2 – БР: проверить субтитры до 10 декабря",
        "ПОРУЧЕНИЕ [БСЭ] подготовить проект отчета (срок: 10.12.2030)",
        "Действие 3 еще открыто?",
        "Действие? нет, у нас ничего",
    ),
    "ar": (
        "الإجراء رقم 2 – BR: التحقق من العروض النصية قبل 10 ديسمبر",
        "المطلوب [TSB] إعداد مشروع التقرير (الموعد النهائي: 10/12/2030)",
        "هل لا يزال الإجراء 3 مفتوحاً؟",
        "إجراء؟ لا، لا شيء لدينا",
    ),
    "zh": (
        "行动2 – BR：12月10日前核对字幕",
        "待办【TSB】起草报告草案（期限：2030年12月10日）",
        "行动3还开着吗？",
        "行动？没有，我们没有",
    ),
}


def parties_and_days(focal: Focal) -> tuple[list[list[str | None]], list[str | None]]:
    with focal.database.reading() as session:
        items = session.scalars(select(Item).order_by(Item.number)).all()
        days = [item.due_date.strftime("%d.%m") if item.due_date else None for item in items]
        return [[each.body_id for each in item.parties] for item in items], days


@pytest.mark.parametrize("lang", NOTES)
def test_every_mark_of_the_notes_is_recorded_with_its_owner(focal: Focal, now: datetime, lang: str) -> None:
    listen(focal)
    for words in NOTES[lang]:
        hear(focal, words, now)
    assert parties_and_days(focal) == ([["br"], ["tsb"]], ["10.12", "10.12"])


LISTS = {
    "en": "Hello all.\n\nAction items\n• BR to check the captions by 10 December\n• TSB to prepare it\n\nThanks!",
    "fr": "Mesures à prendre :\n1) BR : vérifier les sous-titres pour le 10 décembre\n2) TSB – préparer le rapport",
    "es": "Acciones acordadas:\n- La BR verificará los subtítulos antes del 10 de diciembre\n- TSB: redactar el acta",
    "ru": "Поручения:\n1. БР проверить субтитры до 10 декабря\n2. БСЭ – подготовить отчет",
    "ar": "الإجراءات المتفق عليها:\n- يرسل BR القائمة قبل 10 ديسمبر\n- TSB: إعداد التقرير",
    "zh": "行动项：\n1、BR12月10日前核对字幕\n2、TSB起草报告",
}


@pytest.mark.parametrize("addressed", [False, True])
@pytest.mark.parametrize("lang", LISTS)
def test_each_line_of_a_list_is_recorded(focal: Focal, now: datetime, lang: str, addressed: bool) -> None:
    listen(focal)
    said = overheard(LISTS[lang], now).model_copy(update={"addressed": addressed})
    asyncio.run(focal.exchange(said, now))
    assert parties_and_days(focal) == ([["br"], ["tsb"]], ["10.12", None])
