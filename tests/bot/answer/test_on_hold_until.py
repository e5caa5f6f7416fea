"""Until when an item rests that was just put on hold is said beside its state, and moves no deadline."""

from __future__ import annotations

from datetime import date

import pytest

from tests.bot.answer.beyond import DESK, Beyond, offered


# Item 2 is due on 18 July.
@pytest.mark.parametrize(
    ("lang", "words", "then", "note"),
    [
        ("en", "put it on hold", "until the end of the month", "on hold until the end of the month"),
        ("en", "put 2 on hold", "till Friday", "on hold till Friday"),
        ("fr", "mets le 2 en attente", "jusqu'à la fin du mois", "en attente jusqu'à la fin du mois"),
        ("es", "pon el 2 en espera", "hasta fin de mes", "en espera hasta fin de mes"),
        ("zh", "暂停2", "到月底", "暂停 到月底"),
        ("ar", "علق 2", "حتى نهاية الشهر", "معلق حتى نهاية الشهر"),
        ("ru", "поставь 2 на паузу", "до конца месяца", "в ожидании до конца месяца"),
        ("ru", "поставь 2 на холд", "до конца месяца", "в ожидании до конца месяца"),
    ],
)
def test_it_is_shown_beside_the_state(three: Beyond, lang: str, words: str, then: str, note: str) -> None:
    three.says(DESK, "show 2")
    three.says(DESK, words, lang=lang)
    reply = three.says(DESK, then, lang=lang)
    assert three.item(2).due_date == date(2024, 7, 18)
    assert offered(reply) == [("ReportProgress", {"item": 2, "note": note, "status": "pending"})]
    three.chooses(DESK, reply)
    assert three.item(2).due_date == date(2024, 7, 18)


@pytest.mark.parametrize("then", ["move it to 20 August", "extend it until 20 August"])
def test_a_deadline_that_is_moved_is_moved(three: Beyond, then: str) -> None:
    three.says(DESK, "put 2 on hold")
    three.says(DESK, then)
    assert three.item(2).due_date == date(2024, 8, 20)


def test_behind_another_report_it_is_as_it_was(three: Beyond) -> None:
    three.says(DESK, "show 2")
    three.says(DESK, "until 20 August")
    assert three.item(2).due_date == date(2024, 8, 20)
