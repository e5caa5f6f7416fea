"""Lists of actions as people keep them in notes: who and by when below an action, before it, behind it."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.app import Focal
from tests.bot.answer.test_overheard import listen
from tests.bot.answer.test_pasted_tables import hear, recorded

BELOW = {
    "en": "Action: draft the guide\nResponsible: TSB and BR\nDeadline: 15 January 2031",
    "fr": "Mesure : draft the guide\nResponsable : TSB et BR\nÉchéance : 15 janvier 2031",
    "es": "Acción: draft the guide\nResponsable: TSB y BR\nPlazo: 15 de enero de 2031",
    "ru": "Мера: draft the guide\nИсполнитель: БСЭ и БР\nСрок: 15 января 2031 г.",
    "ar": "إجراء: draft the guide\nالمسؤول: TSB و BR\nالموعد النهائي: 15 يناير 2031",
    "zh": "行动项：draft the guide\n负责人：TSB、BR\n截止日期：2031年1月15日",
}


@pytest.mark.parametrize("addressed", [False, True])
@pytest.mark.parametrize("lang", BELOW)
def test_who_and_by_when_may_stand_below_the_action(focal: Focal, now: datetime, lang: str, addressed: bool) -> None:
    listen(focal)
    hear(focal, BELOW[lang], now, addressed)
    assert recorded(focal) == [("draft the guide", {"tsb", "br"}, "2031-01-15")]


def test_each_action_has_its_own_lines_below_it(focal: Focal, now: datetime) -> None:
    listen(focal)
    forms = ["Action: draft it.\n- *Owner:* TSB\n- *Due:* 3 January 2031", "Action: send it\nStatus: done\nOwner: BR"]
    hear(focal, "\n\n".join([*forms, "Actions:\n1. print it\n   Owner: BDT\n2. bind it\n   Who: TBD"]), now)
    assert recorded(focal) == [
        ("draft it", {"tsb"}, "2031-01-03"),
        ("print it", {"bdt"}, "none"),
        ("bind it", set(), "none"),
    ]


@pytest.mark.parametrize("words", ["Hello.\nResponsible: TSB", "Owner: TSB\nDue: 3 January", "Status: done"])
def test_such_lines_alone_record_nothing(focal: Focal, now: datetime, words: str) -> None:
    listen(focal)
    hear(focal, words, now)
    assert recorded(focal) == []


@pytest.mark.parametrize("words", ["draft it – BDT, BR", "draft it – BDT, BR – 3 January 2031", "draft it → BDT, BR"])
def test_all_who_stand_behind_a_dash_are_to_do_it(focal: Focal, now: datetime, words: str) -> None:
    listen(focal)
    hear(focal, f"Action: {words}", now)
    assert [row[:2] for row in recorded(focal)] == [("draft it", {"bdt", "br"})]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Actions:\nTSB | draft it | 3 January 2031\nBR – send it – 4 January 2031", ["2031-01-03", "2031-01-04"]),
        ("Actions:\nA1. TSB to draft it by 3 January 2031\nA2. BR to send it", ["2031-01-03", "none"]),
        ("Actions\nA1 TSB to draft it by 3 January 2031\nA2 BR to send it", ["2031-01-03", "none"]),
        ("Actions:\nTSB: draft it by 3 January 2031\nBR (Mr Lee): send it", ["2031-01-03", "none"]),
        (
            "Actions:\n1. TSB: draft it\n(by 3 January 2031)\n2. BR: send it\n(by 4 January 2031)",
            ["2031-01-03", "2031-01-04"],
        ),
        ("Actions:\n- draft it @TSB by 3 January 2031\n- send it @BR", ["2031-01-03", "none"]),
        (
            "Actions:\n[ ] draft it by 3 January 2031. (TSB)\n[ ] send it (BR)\n[x] bind it (BDT)",
            ["2031-01-03", "none"],
        ),
    ],
)
def test_lists_as_people_have_them(focal: Focal, now: datetime, words: str, found: list[str]) -> None:
    listen(focal)
    hear(focal, words, now)
    told = [(text.removesuffix(" (Mr Lee)"), bodies) for text, bodies, _ in recorded(focal)]
    assert told == [("draft it", {"tsb"}), ("send it", {"br"})]
    assert [day for _, _, day in recorded(focal)] == found


@pytest.mark.parametrize(
    "words", ["Actions:\nBR: thanks all", "Actions:\nsee you – all of you – soon", "Actions:\nG7 met"]
)
def test_talk_below_a_heading_is_no_list(focal: Focal, now: datetime, words: str) -> None:
    listen(focal)
    hear(focal, words, now)
    assert recorded(focal) == []


@pytest.mark.parametrize(
    ("words", "owner"),
    [
        ("Action 1: TSB: draft the guide", "tsb"),
        ("Mesure 1 : TSB : rédiger le guide", "tsb"),
        ("Acción 1: TSB: redactar la guía", "tsb"),
        ("Действие 1: БСЭ: подготовить руководство", "tsb"),
        ("الإجراء 1: TSB: إعداد الدليل", "tsb"),
        ("行动1：TSB：起草指南", "tsb"),
        ("Action – all: send comments", None),
    ],
)
def test_who_stands_behind_the_number_is_to_do_it(focal: Focal, now: datetime, words: str, owner: str | None) -> None:
    listen(focal)
    hear(focal, words, now)
    assert [bodies for _, bodies, _ in recorded(focal)] == [{owner}]


@pytest.mark.parametrize("words", ["Action 12: BR: sent on Friday", "Action 3: note: sent to BR"])
def test_news_behind_a_number_are_of_an_item(focal: Focal, now: datetime, words: str) -> None:
    listen(focal)
    hear(focal, words, now)
    assert recorded(focal) == []
