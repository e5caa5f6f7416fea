"""A report on several items in one message is shown whole, and kept with one yes: nothing of it is lost."""

from __future__ import annotations

from datetime import date

import pytest

from tests.bot.answer.beyond import DESK, Beyond

REPORTS = [
    ("en", "1: sent to BR yesterday, waiting for comments. 2: done. 3 needs two more weeks", "yes"),
    ("en", "1: sent to BR yesterday.\n2: done.\n3: needs two more weeks", "yes"),
    ("en", "Hello,\n\n- Item 1 in progress\n- Item 2 done\n- Item 3 moved to 5 August\n\nRegards\nJ. Smith", "yes"),
    ("en", "Status:\n1) TSB guide - with BR\n2) BR checklist - completed\n3) BDT survey - moved to 5 August", "yes"),
    ("fr", "1 : envoyé au BR hier, en attente. 2 : terminé. 3 : deux semaines de plus", "oui"),
    ("fr", "Bonjour,\nPoint 1 : en cours\nPoint 2 : fait\nPoint 3 : reporté au 5 août\nCordialement,\nAnna", "oui"),
    ("es", "Punto 1: en curso\nPunto 2: hecho\nPunto 3: aplazado al 5 de agosto", "sí"),
    ("ru", "Пункт 1 – в работе\nПункт 2 – готово\nПункт 3 – перенести на 5 августа", "да"),
    ("zh", "第1项：进行中\n第2项：已完成\n第3项：推迟到8月5日", "是"),
]


@pytest.mark.parametrize(("lang", "words", "yes"), REPORTS)
def test_each_item_is_shown_and_kept(three: Beyond, lang: str, words: str, yes: str) -> None:
    three.says(DESK, words, lang=lang)
    assert three.statuses() == ["open", "open", "open"]
    three.says(DESK, yes, lang=lang)
    assert three.statuses() == ["in_progress", "closed", "open"]
    assert three.item(3).due_date == date(2024, 8, 5)


def test_what_is_no_day_is_noted_in_arabic(three: Beyond) -> None:
    three.says(DESK, "البند 1: قيد التنفيذ\nالبند 2: منجز\nالبند 3: معلق", lang="ar")
    three.says(DESK, "نعم", lang="ar")
    assert three.statuses()[:2] == ["in_progress", "closed"]


@pytest.mark.parametrize(
    ("lang", "words", "yes", "states"),
    [
        ("en", "1 done, 2 in progress, 3 n/a", "yes", ["closed", "in_progress", "in_progress"]),
        ("en", "1: closed\n2: not started\n3: on hold", "yes", ["closed", "open", "pending"]),
        ("en", "1: cancelled, 2: done", "yes", ["withdrawn", "closed", "open"]),
        ("fr", "Point 1 : fait\nPoint 2 : pas commencé", "oui", ["closed", "open", "open"]),
        # A day behind a comma is none of another item.
        ("en", "1: with BR, 18 December\n2: done", "yes", ["in_progress", "closed", "open"]),
        ("zh", "第1项：已交BR，12月18日前\n第2项：已完成", "是", ["in_progress", "closed", "open"]),
    ],
)
def test_states_are_those_said(three: Beyond, lang: str, words: str, yes: str, states: list[str]) -> None:
    three.says(DESK, words, lang=lang)
    three.says(DESK, yes, lang=lang)
    assert three.statuses() == states


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "2 is in progress, for 3 we need two more weeks"),
        ("fr", "le 2 est fait, pour le 3 il faut deux semaines de plus"),
        ("es", "el 2 está hecho, para el 3 necesitamos dos semanas más"),
        ("ru", "2 готово, по 3 нужно ещё две недели"),
        ("ar", "2 منجز، و3 يحتاج أسبوعين إضافيين"),
        ("zh", "2完成了，3还需要两周"),
    ],
)
def test_what_one_needs_is_not_given_to_another(three: Beyond, lang: str, words: str) -> None:
    due = three.item(2).due_date
    three.says(DESK, words, lang=lang)
    assert three.statuses() == ["open", "open", "open"]
    assert three.item(2).due_date == due


def test_what_is_told_of_another_is_no_note_of_what_is_closed(three: Beyond) -> None:
    three.says(DESK, "finished 2, still working on 3")
    three.says(DESK, "yes")
    assert three.statuses() == ["open", "closed", "in_progress"]


def test_a_report_is_taken_back_as_a_whole(three: Beyond) -> None:
    three.says(DESK, "1: done\n2: on hold\n3: cancelled")
    three.says(DESK, "yes")
    three.says(DESK, "undo")
    assert three.statuses() == ["open", "open", "open"]


@pytest.mark.parametrize(
    "words",
    [
        "1. Opening\n2. Adoption of the agenda\n3. Any other business",
        "2 people came, 3 left",
        "2 December is fine, 3 December is not",
        "1: done\n1: open",
        "1.5 pages, 2.5 hours",
    ],
)
def test_other_lines_and_numbers_change_nothing(three: Beyond, words: str) -> None:
    three.says(DESK, words)
    assert three.statuses() == ["open", "open", "open"]
    assert three.numbers() == [1, 2, 3]


def test_what_is_said_of_two_together_is_done_as_before(three: Beyond) -> None:
    three.says(DESK, "2 and 3 done, 1 still open")
    assert three.statuses() == ["open", "closed", "closed"]
