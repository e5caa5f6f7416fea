"""Marks as people write them in notes: with a number, with names, with a dash, arrow or brackets for a colon."""

from __future__ import annotations

import pytest

from bot.understand.fields.mark_heads import with_colon
from bot.understand.marked import marked_lines


@pytest.mark.parametrize(
    ("line", "body"),
    [
        ("Action no. 2 – BR: check the captions", "BR: check the captions"),
        ("Action 3 - BR to send it by Friday", "BR to send it by Friday"),
        ("Action #5: TSB to update the page", "TSB to update the page"),
        ("AP-7: TSB/BR to circulate the minutes", "TSB/BR to circulate the minutes"),
        ("ACTION 2: TSB to send it no later than Friday", "TSB to send it no later than Friday"),
        ("TODO [GS] prepare the draft report", "GS: prepare the draft report"),
        ("ACTION BR+TSB — align the forms", "BR+TSB: align the forms"),
        ("ACTION/TSB: slides for the web page", "TSB: slides for the web page"),
        ("Action → BDT & GS: survey draft by mid-December", "BDT & GS: survey draft by mid-December"),
        ("Action - TSB - update the page", "TSB: update the page"),
        ("Action Chair: circulate the list", "Chair: circulate the list"),
        ("Action @jane @bob check the list", "@jane @bob: check the list"),
        ("Action (BR, by 10 December): check it", "BR: check it (by 10 December)"),
        ("**Action** BR to check the captions", "BR to check the captions"),
        (":pushpin: ACTION: BR to check the captions", "BR to check the captions"),
        ("To-do BR: check the captions", "BR: check the captions"),
        ("ACTION: @jane.doe check the captions", "@jane.doe: check the captions"),
        ("Action required: please reply", "please reply"),
        ("Mesure n° 2 – BR : vérifier les sous-titres", "BR: vérifier les sous-titres"),
        ("À FAIRE [SG] préparer le rapport", "SG: préparer le rapport"),
        ("MESURE BR et TSB : liste des délégués", "BR et TSB: liste des délégués"),
        (
            "Mesure 3 : le BR enverra la liste pas plus tard que vendredi",
            "le BR enverra la liste pas plus tard que vendredi",
        ),
        ("Acción n.º 2 – BR: verificar los subtítulos", "BR: verificar los subtítulos"),
        ("ACCIÓN BR y TSB — armonizar los formularios", "BR y TSB: armonizar los formularios"),
        ("Действие № 2 – БР: проверить субтитры", "БР: проверить субтитры"),
        (
            "ПОРУЧЕНО БР и БСЭ — согласовать формы не позднее 10 декабря",
            "БР и БСЭ: согласовать формы не позднее 10 декабря",
        ),
        ("Поручение секретариату: направить список", "Секретариату: направить список"),
        ("الإجراء رقم 2 – BR: التحقق من العروض النصية", "BR: التحقق من العروض النصية"),
        ("إجراء BR وTSB — مواءمة الاستمارات", "BR وTSB: مواءمة الاستمارات"),
        ("المطلوب [SG] إعداد مشروع التقرير", "SG: إعداد مشروع التقرير"),
        ("行动2 – BR：下次会议前核对字幕", "BR: 下次会议前核对字幕"),
        ("行动 BR、TSB——最迟12月10日统一表格", "BR、TSB: 最迟12月10日统一表格"),
        ("待办【总秘书处】起草报告草案", "总秘书处: 起草报告草案"),
    ],
)
def test_a_mark_needs_no_colon_of_its_own(line: str, body: str) -> None:
    assert [(each.command, each.body) for each in marked_lines(line)] == [("RecordAction", body)]
    assert marked_lines(marked_lines(line)[0].text)[0].body == body


@pytest.mark.parametrize(
    "line",
    [
        "Action 3 – sent yesterday",
        "Action 3 – BR: sent yesterday",
        "ACTION TSB: done, thanks",
        "Action – we talked about it",
        "Action - what do we do?",
        "ACTION BR: who checks it?",
        "Action plan: we need to talk",
        "ACTION PLAN: send your views",
        "action BR: check it",
        "TASK FORCE: send it",
        "Action (see below) taken",
        "Action (as agreed) will be taken by TSB",
        "Actions speak louder than words: TSB to try",
        "*Action* was quick",
        "*Decision* was hard",
        "Decision 3 – we are still waiting for BR",
        "Decision 3 – adopted",
        "Decision – the group meets again in March",
        "Action 10/12: BR does it",
        "ACTION",
        "Action –",
        "Mesure 3 – c'est fait",
        "Mesures de sécurité : fermez la porte",
        "Acción 3 – ya está hecho",
        "Меры — это хорошо",
        "Действие 3 – уже сделано",
        "إجراء الانتخابات — نجح",
        "行动计划——我们需要讨论",
        "行动2——已完成",
        "Action" + " –" * 5_000,
        "ACTION " + "BR+" * 5_000,
    ],
)
def test_talk_that_begins_with_such_a_word_is_no_marked_line(line: str) -> None:
    assert marked_lines(line) == ()


@pytest.mark.parametrize("line", ["action: BR to check it", "who leads action plans?", "", "行动项：BDT发名单"])
def test_what_has_its_colon_stays_as_it_is(line: str) -> None:
    assert with_colon(line) == line


@pytest.mark.parametrize(
    "line",
    [
        "Decision 3 – the group meets again in March",
        "DECISION 2026/3: the group meets again in March",
        "Décision 2026-4 : le groupe se réunit de nouveau en mars",
        "Decisión n.º 3 – el grupo se reúne de nuevo en marzo",
        "Решение № 3 – группа вновь соберется в марте",
        "القرار رقم 3 – يجتمع الفريق مجدداً في مارس",
        "决定3——小组三月再次开会讨论字幕",
    ],
)
def test_a_decision_may_have_a_number_and_a_dash(line: str) -> None:
    body = line.replace("–", ":").replace("——", ":").partition(":")[2].strip()
    assert [(each.command, each.body) for each in marked_lines(line)] == [("RecordConclusion", body)]


@pytest.mark.parametrize(
    "line",
    [
        "AI-1: BR to check it",
        "- AI 2. BR to check it",
        "Action 1. BR to check it",
        "ACTION 3.1: BR to check it",
        "PA 1 : le BR vérifiera la liste",
        "Acción 1. La BR revisará la lista",
        "Поручение 1. БР проверить список",
        "AI-1：BR审阅清单",
        "الإجراء 1. يراجع BR القائمة",
    ],
)
def test_a_number_of_its_own_may_stand_behind_a_mark(line: str) -> None:
    head = line.removeprefix("- ").replace("3.1", "3")
    body = head.replace("：", ":").partition(":")[2] or head.partition(". ")[2]
    assert [(each.command, each.body) for each in marked_lines(line)] == [("RecordAction", body.strip())]


@pytest.mark.parametrize(
    "line", ["AI 2: done", "AI is here: BR to say so", "AI 2030: BR to check it", "Action 3. Done"]
)
def test_news_and_other_things_in_capitals_are_no_mark(line: str) -> None:
    assert marked_lines(line) == ()
