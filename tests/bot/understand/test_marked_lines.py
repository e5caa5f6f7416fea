"""Lines that carry a mark, in each language, and words that look like one and are none."""

from __future__ import annotations

import pytest

from bot.understand.data import LANGS, marks_of
from bot.understand.fields.owners import before_verb
from bot.understand.marked import MOST_LINES, marked_lines

SMALL = frozenset(("the", "a", "of"))


@pytest.mark.parametrize("lang", LANGS)
def test_every_mark_marks_a_line_whatever_stands_before_it(lang: str) -> None:
    for command, marks in marks_of(lang).items():
        for mark in marks:
            for line in (f"{mark}: one two", f"- {mark.upper()} : one two", f"[{mark}] one two", f"*{mark}*: one two"):
                assert [(each.command, each.body) for each in marked_lines(line)] == [(command, "one two")], line


@pytest.mark.parametrize(
    "line",
    [
        "note: I can't dial in",
        "we took action: it went well",
        "https://example.org: an address",
        "action",
        "action:",
        "ACTION: <who> to <what>",
        'action item 5a: "the old one"',
        "the decision was: none",
        "",
        "(" * 40_000,
        "[: : :",
        ":" * 500,
    ],
)
def test_talk_is_no_marked_line(line: str) -> None:
    assert marked_lines(line) == ()


def test_marks_within_a_line_begin_lines_of_their_own() -> None:
    found = marked_lines("DECISION: captions stay. They help. ACTION: BDT to say so; INFO: by mail")
    assert [(each.command, each.body) for each in found] == [
        ("RecordConclusion", "captions stay. They help"),
        ("RecordAction", "BDT to say so"),
        ("RecordInformation", "by mail"),
    ]


def test_a_mark_may_say_whom_it_is_for() -> None:
    assert [each.command for each in marked_lines("call to action to TDAG: consider captions")] == [
        "RecordCallToAction"
    ]


def test_a_mark_written_twice_counts_once() -> None:
    assert [each.text for each in marked_lines("action: ACTION: name the repo")] == ["action: name the repo"]


def test_a_flood_of_lines_is_cut() -> None:
    assert len(marked_lines("ACTION: one\n" * 500)) == MOST_LINES


@pytest.mark.parametrize(
    ("words", "owner"),
    [
        ("Kim provide feedback on the draft", "Kim"),
        ("chairs find people to draft it", "chairs"),
        ("Maria Silva review the list", "Maria Silva"),
        ("Website update for the members", None),
        ("review the draft again", None),
        ("the group look at it", None),
        ("Create an issue for it", None),
    ],
)
def test_a_name_before_a_verb_is_the_owner(words: str, owner: str | None) -> None:
    found = before_verb(words, "en", SMALL)
    assert (found[0] if found else None) == owner


@pytest.mark.parametrize(
    ("line", "command", "body"),
    [
        ("ACTION 1: BDT to send the list by Friday", "RecordAction", "BDT to send the list by Friday"),
        ("- **Action item 2:** send the list", "RecordAction", "send the list"),
        ("[ACTION 3] TSB will check it", "RecordAction", "TSB will check it"),
        ("Mesure n° 1 : le BDT enverra la liste", "RecordAction", "le BDT enverra la liste"),
        ("Action 2 : BDT à envoyer la liste", "RecordAction", "BDT à envoyer la liste"),
        ("Acción 1: la BDT enviará la lista", "RecordAction", "la BDT enviará la lista"),
        ("Поручение № 1: БРЭ направит список", "RecordAction", "БРЭ направит список"),
        ("行动项第2项：TSB更新网页", "RecordAction", "TSB更新网页"),
        ("إجراء رقم 3: على BDT إرسال القائمة", "RecordAction", "على BDT إرسال القائمة"),
        ("Decision 1: the group meets in May", "RecordConclusion", "the group meets in May"),
    ],
)
def test_a_mark_may_have_the_number_of_a_line_of_notes(line: str, command: str, body: str) -> None:
    assert [(each.command, each.body) for each in marked_lines(line)] == [(command, body)]


@pytest.mark.parametrize(
    "line",
    [
        "Action 4: BDT has sent the list",
        "ACTION 3: done",
        "Action 12: thanks to BR it is done",
        "Action 12: passed on to BR",
        "Action 5: will BR send it?",
        "action 5: we will see",
        "Mesure 5 : le BR a envoyé la liste",
        "Mesure 4 : c'est fait",
        "Acción 3: la BR ya envió la lista",
        "Acción 4: la BR ahora la prepara",
        "Поручение 3: БР направило список",
        "Мера 2: БР ждет ответа",
        "行动项3：已完成",
        "行动2：TSB更新了网页",
        "إجراء 3: أرسل BR القائمة",
        "إجراء 4: ما زال BR ينتظر",
        "Decision 4: postponed",
    ],
)
def test_the_number_of_an_item_marks_no_line(line: str) -> None:
    assert marked_lines(line) == ()


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Resp. : BDT. Mesure : enquête. Délai : 31/5.", ["Mesure: enquête; Resp.: BDT; Délai: 31/5"]),
        ("Owner: GS\nSupport: BDT\nAction: join the pages\nDue: Friday", ["join the pages; Owner: GS; Support: BDT"]),
        ("责任单位：无线电通信局；任务：清单；时限：5月20日", ["任务: 清单; 责任单位: 无线电通信局; 时限: 5月20日"]),
        ("Срок: пятница. Ответственный: БР. Мера: письмо.", ["Мера: письмо; Срок: пятница; Ответственный: БР"]),
        ("Responsable: TSB\nPlazo: 3/6\nTarea: carta", ["Tarea: carta; Responsable: TSB; Plazo: 3/6"]),
        ("المسؤول: BR\nالأجل: 3 يونيو\nالإجراء: رسالة", ["الإجراء: رسالة; المسؤول: BR; الأجل: 3 يونيو"]),
        (
            "Actions:\n- Owner: TSB; task: do the page; due: 3/6\n- Owner: BR; task: do the map; due: 4/6",
            ["do the page; Owner: TSB; due: 3/6", "do the map; Owner: BR; due: 4/6"],
        ),
        ("Hi all\n\nOwner: TSB\nHow are you?", []),
    ],
)
def test_labels_before_what_is_to_be_done_stay_with_it(text: str, lines: list[str]) -> None:
    found = marked_lines(text)
    assert len(found) == len(lines)
    assert all(line in each.text for each, line in zip(found, lines, strict=True)), found
