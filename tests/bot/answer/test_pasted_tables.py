"""Tables of actions pasted from a document: each row is recorded with its owners and its day, none is lost."""

from __future__ import annotations

import asyncio
from datetime import datetime

import pytest
from sqlalchemy import select

from bot.answer.answered import Answered
from bot.app import Focal
from storage.tables.items import Item
from tests.bot.answer.test_overheard import listen, overheard

HEADS = {
    "en": "No\tAction\tResponsible\tDeadline\tStatus",
    "fr": "Nº\tMesure\tResponsable\tÉchéance\tÉtat",
    "es": "N.º\tMedida\tResponsable\tPlazo\tEstado",
    "ru": "№\tПоручение\tИсполнитель\tСрок\tСтатус",
    "ar": "الرقم\tالإجراء\tالمسؤول\tالموعد النهائي\tالحالة",
    "zh": "序号\t行动项\t负责单位\t截止日期\t状态",
}
# The owners are two, in the language's own way; the last row is done already.
ROWS = {
    "en": (
        "1\tshare the list of focal points\tBDT and BR\t15 January 2031\topen",
        "2\tdraft the captioning guide\tTSB\tnext TSAG meeting\t",
        "3\tupdate the page\tTSB\tTBD\tongoing",
        "4\tbook the room\tTSB\t3 January 2031\tdone",
    ),
    "fr": (
        "1\tdiffuser la liste des points de contact\tBDT et BR\t15 janvier 2031\ten cours",
        "2\trédiger le guide de sous-titrage\tTSB\tprochaine réunion du TSAG\t",
        "3\tmettre à jour la page\tTSB\tà définir\t",
        "4\tréserver la salle\tTSB\t3 janvier 2031\tfait",
    ),
    "es": (
        "1\tdifundir la lista de coordinadores\tBDT y BR\t15 de enero de 2031\ten curso",
        "2\tredactar la guía de subtitulado\tTSB\tpróxima reunión del TSAG\t",
        "3\tactualizar la página\tTSB\tpor definir\t",
        "4\treservar la sala\tTSB\t3 de enero de 2031\thecha",
    ),
    "ru": (
        "1\tразослать перечень координаторов\tБРЭ и БР\t15 января 2031 г.\tв работе",
        "2\tподготовить руководство по субтитрам\tБСЭ\tследующее собрание TSAG\t",
        "3\tобновить страницу\tБСЭ\tуточняется\t",
        "4\tзабронировать зал\tБСЭ\t3 января 2031 г.\tготово",
    ),
    "ar": (
        "1\tتعميم قائمة جهات الاتصال\tBDT و BR\t15 يناير 2031\tجار",
        "2\tإعداد دليل العروض النصية\tTSB\tالاجتماع المقبل للفريق TSAG\t",
        "3\tتحديث الصفحة\tTSB\tغير محدد\t",
        "4\tحجز القاعة\tTSB\t3 يناير 2031\tمنجز",
    ),
    "zh": (
        "1\t分发联系人名单\t电信发展局、无线电通信局\t2031年1月15日\t进行中",
        "2\t起草字幕指南\t电信标准化局\t下次TSAG会议\t",
        "3\t更新网页\t电信标准化局\t待定\t",
        "4\t预订会议室\t电信标准化局\t2031年1月3日\t已完成",
    ),
}


def hear(focal: Focal, words: str, now: datetime, addressed: bool = False) -> Answered:
    said = overheard(words, now).model_copy(update={"addressed": addressed})
    return asyncio.run(focal.exchange(said, now)).answered


def recorded(focal: Focal) -> list[tuple[str, set[str | None], str]]:
    """Of each item its words, the bodies that are to do it, and its deadline."""
    with focal.database.reading() as session:
        items = session.scalars(select(Item).order_by(Item.number)).all()
        days = [item.due_date.isoformat() if item.due_date else item.due_kind for item in items]
        return [
            (item.text, {each.body_id for each in item.parties}, day) for item, day in zip(items, days, strict=True)
        ]


@pytest.mark.parametrize("addressed", [False, True])
@pytest.mark.parametrize("lang", HEADS)
def test_each_row_is_recorded(focal: Focal, now: datetime, lang: str, addressed: bool) -> None:
    listen(focal)
    hear(focal, "\n".join((HEADS[lang], *ROWS[lang])), now, addressed)
    texts = [row.split("\t")[1] for row in ROWS[lang]]
    assert recorded(focal) == [
        (texts[0], {"bdt", "br"}, "2031-01-15"),
        (texts[1], {"tsb"}, "meeting"),
        (texts[2], {"tsb"}, "none"),
    ]


@pytest.mark.parametrize("lang", HEADS)
def test_a_table_between_bars_is_read_alike(focal: Focal, now: datetime, lang: str) -> None:
    listen(focal)
    rows = [f"| {row.replace(chr(9), ' | ')} |" for row in (HEADS[lang], *ROWS[lang])]
    hear(focal, "\n".join(("Hello.", rows[0], "|---|:---|---|---|---|", *rows[1:], "Thanks!")), now)
    assert [bodies for _, bodies, _ in recorded(focal)] == [{"bdt", "br"}, {"tsb"}, {"tsb"}]


@pytest.mark.parametrize("lang", HEADS)
def test_each_cell_may_stand_in_a_line_of_its_own(focal: Focal, now: datetime, lang: str) -> None:
    listen(focal)
    cells = [row.split("\t")[1:4] for row in (HEADS[lang], *ROWS[lang][:2])]
    hear(focal, "\n".join(cell for row in cells for cell in row), now)
    assert [(bodies, day) for _, bodies, day in recorded(focal)] == [
        ({"bdt", "br"}, "2031-01-15"),
        ({"tsb"}, "meeting"),
    ]


HEAD = "Action\tOwner\tDue\n"


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Actions agreed:\n" + HEAD + "draft it\tTSB\t3 January 2031", [("draft it", {"tsb"}, "2031-01-03")]),
        (HEAD + "draft the\nsecond part\tTSB\t\nThanks all\nAnna", [("draft the second part", {"tsb"}, "none")]),
        (
            HEAD + "draft it\tBR (lead), BDT\tASAP",
            [("draft it (deadline: ASAP) — BR (lead)", {"br", "bdt"}, "none")],
        ),
        (HEAD + "draft it\tBR; BDT\tby 3 January 2031", [("draft it", {"br", "bdt"}, "2031-01-03")]),
        (HEAD + "draft it\tGeneral Secretariat (GS)\t-", [("draft it", {"gs"}, "none")]),
        ("Action(s) / Mesures\tResponsible\ndraft it\tTSB", [("draft it", {"tsb"}, "none")]),
        ("What | Who | When\ndraft it | TSB | 3 January 2031", [("draft it", {"tsb"}, "2031-01-03")]),
        (
            "Action | Description | Lead | Due\nA1 | draft it | TSB | 3 January 2031",
            [("draft it", {"tsb"}, "2031-01-03")],
        ),
        (
            "Action | Description | Lead\ndraft it | with captions | TSB",
            [("draft it – with captions", {"tsb"}, "none")],
        ),
        (
            "Action | Lead | Due | Remarks\ndraft it | TSB | 3 January 2031 | see the annex\nsend it | BR | |",
            [("draft it; Remarks: see the annex", {"tsb"}, "2031-01-03"), ("send it", {"br"}, "none")],
        ),
        (
            HEAD + "draft it\tTSB\t3 January 2031\n" + HEAD + "send it\tBR\t-",
            [
                ("draft it", {"tsb"}, "2031-01-03"),
                ("send it", {"br"}, "none"),
            ],
        ),
        ("Action\tOwner\tState\ndraft it\tTSB\t✓\nsend it\tBR\topen", [("send it", {"br"}, "none")]),
    ],
)
def test_tables_as_people_have_them(focal: Focal, now: datetime, words: str, found: list[object]) -> None:
    listen(focal)
    hear(focal, words, now)
    assert recorded(focal) == found


@pytest.mark.parametrize(
    "words",
    [
        "Activity\tDate\nISCG meeting\t3 December\nTSAG\t10 December",
        "Name | Who | Room\nAnna | BR | H2",
        "Topic\tResponsible\naccessibility\tTSB",
        "the action | who knows | when\nwe'll see | BR | Friday",
        "Action\nis needed\nBR\nFriday",
        "Date\nAction\n\nthanks",
        "Action\tOwner\tDue",
        "Action\tOwner\tDue\n\t\t",
        "What\tWho\nlunch\tBR",
    ],
)
def test_what_is_no_table_of_actions_leaves_nothing(focal: Focal, now: datetime, words: str) -> None:
    listen(focal)
    hear(focal, words, now)
    assert recorded(focal) == []


@pytest.mark.parametrize("addressed", [False, True])
def test_rows_beyond_the_most_are_told_of(focal: Focal, now: datetime, addressed: bool) -> None:
    listen(focal)
    rows = [f"part {number} of the guide\tTSB\t3 January 2031" for number in range(1, 44)]
    answered = hear(focal, "\n".join(("Action\tOwner\tDue", *rows)), now, addressed)
    assert len(recorded(focal)) == 40
    told = next(each for each in answered.reply.parts if getattr(each, "key", "") == "lines-too-many")
    assert {name: fact.n for name, fact in told.facts.items()} == {"most": 40, "count": 3}


def test_rows_without_headings_are_recorded_and_what_is_done_is_not(focal: Focal, now: datetime) -> None:
    rows = (
        "1\tdraft the guide\tTSB\t15 January 2031\topen",
        "2\tbook the room\tBR\t3 May 2031\tdone",
        "3\trun the survey\tBDT\t22 January 2031\tongoing",
    )
    hear(focal, "\n".join(rows), now, addressed=True)
    assert recorded(focal) == [
        ("draft the guide", {"tsb"}, "2031-01-15"),
        ("run the survey", {"bdt"}, "2031-01-22"),
    ]


@pytest.mark.parametrize(
    "words",
    [
        "Action\tResponsible\tCooperating\tReport to\ndraft it\tTSB\tBDT, BR\tTDAG",
        "Mesure\tResponsable\tAvec l'appui de\tRend compte à\nrédiger le guide\tTSB\tBDT, BR\tGCDT",
        "Acción\tResponsable\tCon apoyo de\tInforma a\nredactar la guía\tTSB\tBDT, BR\tGADT",
        "Действие\tОтветственный\tСоисполнители\tОтчет перед\nподготовить его\tБСЭ\tБРЭ, БР\tКГРЭ",
        "الإجراء\tالمسؤول\tبالتعاون مع\tرفع التقرير إلى\nإعداد الدليل\tTSB\tBDT، BR\tTDAG",
        "行动\t负责方\t合作方\t报告对象\n起草指南\tTSB\tBDT、BR\tTDAG",
    ],
)
def test_who_helps_and_who_is_reported_to_have_columns(focal: Focal, now: datetime, words: str) -> None:
    hear(focal, words, now, addressed=True)
    with focal.database.reading() as session:
        (item,) = session.scalars(select(Item)).all()
        parties = {(each.capacity, each.body_id) for each in item.parties}
    helps = {("cooperating", "bdt"), ("cooperating", "br")}
    assert parties == {("responsible", "tsb"), ("report_to", "tdag"), *helps}
