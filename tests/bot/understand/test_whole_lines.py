"""Lines of a list as people paste them: wrapped by a mail, parted by levels, under a heading that says until when."""

from __future__ import annotations

import pytest

from bot.understand.marked import marked_lines

LONG = "TSB to draft the guide for the joint meeting of ISCG and TDAG"


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "Actions:\n1. TSB to draft it\nfor the joint meeting\n2. BR to send it",
            ["TSB to draft it for the joint meeting", "BR to send it"],
        ),
        (f"Actions:\n- {LONG}\nby 12 December", [f"{LONG} by 12 December"]),
        ("Actions:\n1. TSB to draft it.\nThis was long.\n2. BR to send it", ["TSB to draft it", "BR to send it"]),
        ("Actions:\n- TSB to draft it\n- BR to send it\nthanks all", ["TSB to draft it", "BR to send it"]),
        ("Actions:\n1. TSB to:\n   a) draft it\n   b) send it\n2. BR to go", [
            "TSB to draft it", "TSB to send it", "BR to go",
        ]),
        ("Actions:\n- BR:\n   i. send it\n   ii. check it", ["BR: send it", "BR: check it"]),
        ("Actions:\n- BDT to report on:\n   - costs\n   - dates", ["BDT to report on: costs; dates"]),
        ("Actions:\n- Accessibility\n   - TSB to draft it\n- BR to go", ["Accessibility: TSB to draft it", "BR to go"]),
        ("Actions:\n- BDT: TBD\n1) BR: send it", ["BDT: TBD", "BR: send it"]),
        ("Mesures :\n1. Le TSB doit :\n   a) rédiger le guide", ["Le TSB doit : rédiger le guide"]),
        ("行动项：\n1. TSB：\n   （1）起草指南\n   （2）发送清单", ["TSB: 起草指南", "TSB: 发送清单"]),
        ("行动项：\n第1项 TSB 起草指南\n第 2 项：BR 发送清单", ["TSB 起草指南", "BR 发送清单"]),
        ("Actions of the joint meeting of 21 May\n- TSB to draft it", ["TSB to draft it"]),
        ("Mesures de sécurité :\n- fermez la porte", []),
        ("Action   Owner   Deadline\ndraft it   TSB   12 May\nand send it\ncheck it   BR   15 May\nBye", [
            "TSB: draft it and send it (deadline: 12 May)", "BR: check it (deadline: 15 May)",
        ]),
        ("Action\tOwner\tDue\ndraft it\tTSB\t12 May\nidem\tBR\t\"", [
            "TSB: draft it (deadline: 12 May)", "BR: draft it (deadline: 12 May)",
        ]),
    ],
)  # fmt: skip
def test_each_line_is_whole(text: str, bodies: list[str]) -> None:
    assert [line.body.replace(" :", ":") for line in marked_lines(text)] == [each.replace(" :", ":") for each in bodies]


@pytest.mark.parametrize(
    ("heading", "until"),
    [
        ("Actions by 12 December:", "by 12 December"),
        ("Action items (deadline: 12 December)", "deadline 12 December"),
        ("Mesures à prendre d'ici au 12 décembre :", "d'ici au 12 décembre"),
        ("Medidas antes del 12 de diciembre:", "antes del 12 de diciembre"),
        ("Действия до 12 декабря:", "до 12 декабря"),
        ("الإجراءات قبل 12 ديسمبر:", "قبل 12 ديسمبر"),
        ("行动项（12月12日前）：", "12月12日前"),
    ],
)
def test_a_heading_says_until_when(heading: str, until: str) -> None:
    (line,) = marked_lines(f"{heading}\n- TSB: draft it")
    assert (line.until, line.body) == (until, "TSB: draft it")
    assert marked_lines(line.said) == (line,)
