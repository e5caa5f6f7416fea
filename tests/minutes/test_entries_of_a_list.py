"""An entry of a list that is marked as an action is one, whatever stands before the mark; what else a list holds."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from benchmarks.understanding_rows import names
from bot.minutes.files.read import read_bytes
from bot.minutes.find.find import find_items
from bot.minutes.find.types import Light, Proposed

WORDS = "BDT to send the accessibility checklist to TSB by 14 June 2024."


@pytest.mark.parametrize("before", ["", "1. ", "(2) ", "3) ", "- ", "\u2022 "])
@pytest.mark.parametrize("mark", ["Action", "ACTION"])
def test_the_mark_of_an_entry_is_nobodys_name(before: str, mark: str) -> None:
    text = f"{before}{mark}: {WORDS}\n{before}{mark}: {WORDS}\n"
    assert {each.speaker for each in read_bytes(text.encode())} == {None}


def test_a_name_behind_a_number_is_still_a_name() -> None:
    text = "1. Ms Silva: we agree.\n2. Mr Okoye: we do too.\n"
    assert [each.speaker for each in read_bytes(text.encode())] == ["Ms Silva", "Mr Okoye"]


def found_in(text: str) -> list[Proposed]:
    return find_items(read_bytes(text.encode()), Light(names(), datetime(2024, 5, 21, 9, tzinfo=UTC), "Europe/Zurich"))


def owned(text: str) -> list[tuple[str, list[str]]]:
    return [(each.text, [who.id or who.words or "" for who in each.responsible]) for each in found_in(text)]


@pytest.mark.parametrize(("text", "found"), [
    # A box that is ticked, names that lead to what stands below, a label, initials.
    ("Actions\n- [x] TSB: publish it\n- [ ] BR: send the note", [("send the note", ["br"])]),
    (
        "Action points\n1. BDT\n   a. send the note\n   b. share the list\n2. TSB\n   a. check the guide",
        [("send the note", ["bdt"]), ("share the list", ["bdt"]), ("check the guide", ["tsb"])],
    ),
    (
        "Actions\nA1: BDT – circulate the list\nA2: TSB – review the guide\nA3: BR – report on the checklist",
        [("circulate the list", ["bdt"]), ("review the guide", ["tsb"]), ("report on the checklist", ["br"])],
    ),
    ("Actions:\n- J. M. Dupont: draft it\n- TSB: send it", [("draft it", ["J. M. Dupont"]), ("send it", ["tsb"])]),
    # Below headings as they are known in chat.
    (
        "Tareas pendientes:\n☐ TSB: enviar la nota\n☐ Dr. J. L. Pérez: revisar el anexo",
        [("enviar la nota", ["tsb"]), ("revisar el anexo", ["Dr. J. L. Pérez"])],
    ),
    ("行动事项：\n- BR 发送名单\n- 暂无人负责起草说明", [("发送名单", ["br"])]),
    # "Agreed." is said by somebody.
    ("Agreed.\n- TSB was there", []),
])  # fmt: skip
def test_each_entry_is_proposed_of_whom_it_names(text: str, found: list[tuple[str, list[str]]]) -> None:
    assert owned(text) == found


def test_to_whom_it_is_reported_is_proposed_too() -> None:
    (found,) = found_in("Actions:\n- TSB, with support from BR, to draft the terms of reference and report to BDT")
    parties = (found.responsible, found.cooperating, found.report_to)
    assert [[each.id for each in some] for some in parties] == [["tsb"], ["br"], ["bdt"]]
