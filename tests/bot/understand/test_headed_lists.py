"""A list under a heading that is a mark: each of its lines is recorded, whatever else the message says."""

from __future__ import annotations

import pytest

from bot.understand.marked import MOST_LINES, lists_marked, marked_lines


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "Actions:\n1. BR to check it\n2. TSB – prepare it\n3) BDT: send it",
            ["BR to check it", "TSB – prepare it", "BDT: send it"],
        ),
        (
            "Action items\n• BR to check it\n  by Friday\n\n• TSB to prepare it\nThanks!",
            ["BR to check it by Friday", "TSB to prepare it"],
        ),
        ("*Action items:*\n- [ ] BR to check it\n- [x] TSB to send it\n- BDT to ask ✅", ["BR to check it"]),
        (
            "Hello all.\nAgreed actions:\nBR to check it\nTSB to prepare it\nSee you tomorrow!",
            ["BR to check it", "TSB to prepare it"],
        ),
        ("Actions for BDT:\n- send the list\n- update the page", ["send the list", "update the page"]),
        ("Actions:\n- DECISION: captions stay\n- BR to say so", ["captions stay", "BR to say so"]),
        ("Actions:\n- BR to check it\n\nDecisions:\n- captions stay", ["BR to check it", "captions stay"]),
        # In two languages; of tasks.
        ("Actions / Mesures:\n- BR to check it\n- TSB : le relire", ["BR to check it", "TSB : le relire"]),
        ("Tasks agreed:\n- BR to check it", ["BR to check it"]),
        ("Tâches convenues :\n- BR : le relire", ["BR : le relire"]),
        ("Задачи по итогам:\n- БР проверить его", ["БР проверить его"]),
        ("任务清单：\n- BR核对字幕", ["BR核对字幕"]),
        ("المهام المتفق عليها:\n- يرسل BR القائمة", ["يرسل BR القائمة"]),
        (
            "Mesures à prendre :\n1) BR : vérifier la liste\n2) TSB : préparer le rapport",
            ["BR : vérifier la liste", "TSB : préparer le rapport"],
        ),
        (
            "Actions: 1) BR to check it by 10 December 2) TSB to send it",
            ["BR to check it by 10 December", "TSB to send it"],
        ),
        ("行动项：1、BR核对字幕；2、TSB起草报告", ["BR核对字幕", "TSB起草报告"]),
        ("Acciones acordadas:\n- La BR revisará la lista", ["La BR revisará la lista"]),
        (
            "Поручения:\n1. БР проверить субтитры\n2. БСЭ подготовить отчет",
            ["БР проверить субтитры", "БСЭ подготовить отчет"],
        ),
        ("الإجراءات المتفق عليها:\n- يرسل BR القائمة\n- يعد TSB التقرير", ["يرسل BR القائمة", "يعد TSB التقرير"]),
        ("行动项：\n1、BR核对字幕\n2、TSB起草报告", ["BR核对字幕", "TSB起草报告"]),
        ("行动项：\n（一）BR核对字幕\n（二）TSB起草报告", ["BR核对字幕", "TSB起草报告"]),
        ("行动项\n①BR核对字幕\n②TSB起草报告", ["BR核对字幕", "TSB起草报告"]),
        ("الإجراءات:\n1- يرسل BR القائمة\nب) يعد TSB التقرير", ["يرسل BR القائمة", "يعد TSB التقرير"]),
        ("Actions:\n-BR to check it\na) A. Rossi: send it", ["BR to check it", "A. Rossi: send it"]),
        # Without a colon behind the heading.
        (
            "ACTIONS\nTSB – prepare it – 15/01\nBR – check it – 20/01",
            ["TSB – prepare it – 15/01", "BR – check it – 20/01"],
        ),
        ("Agreed actions\nBR to check it", ["BR to check it"]),
        (
            "Points d'action\nTSB : préparer le rapport\nle BR doit le relire",
            ["TSB : préparer le rapport", "le BR doit le relire"],
        ),
        (
            "Puntos de acción\nLa TSB preparará el informe\nLa BR lo revisará",
            ["La TSB preparará el informe", "La BR lo revisará"],
        ),
        ("Поручения\nБСЭ подготовить отчет\nБР проверить его", ["БСЭ подготовить отчет", "БР проверить его"]),
        ("行动项\nTSB起草报告\nBR核对字幕", ["TSB起草报告", "BR核对字幕"]),
        ("الإجراءات\nيعد TSB التقرير\nترسل الأمانة القائمة", ["يعد TSB التقرير", "ترسل الأمانة القائمة"]),
    ],
)
def test_each_line_under_the_heading_is_marked(text: str, bodies: list[str]) -> None:
    assert [each.body for each in marked_lines(text)] == bodies
    assert lists_marked(text)


@pytest.mark.parametrize(
    "text",
    [
        "Actions\nspeak louder than words",
        "Actions\nI'd like to add something",
        "Agreed\nBR will check it",
        "Решено\nБР отправит список",
        "Actions:\n- none",
        "Actions:\n- what do we do?",
        "Actions:",
        "Agenda:\n1. Opening\n2. Captions",
        "Shopping:\n- milk\n- bread",
        "Mesures de sécurité :\n- fermez la porte",
        "We took these actions last year:\n- BR checked it",
    ],
)
def test_other_lists_are_left_alone(text: str) -> None:
    assert marked_lines(text) == ()


def test_a_line_that_goes_on_below_is_no_list() -> None:
    assert not lists_marked("ACTION: BR to check\nthe captions")


def test_a_flood_under_a_heading_is_cut() -> None:
    assert len(marked_lines("Actions:\n" + "- BR to check it\n" * 500)) == MOST_LINES
