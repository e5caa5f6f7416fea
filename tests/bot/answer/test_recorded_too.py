"""One message that settles an item and records another: the first is done, the second shown until somebody agrees."""

from __future__ import annotations

import pytest

from tests.bot.answer.beyond import DESK, Beyond


def parties(three: Beyond, number: int) -> list[str | None]:
    return [each.body_id for each in three.item(number).parties]


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "2 is done. New action: BDT to reserve the room by Friday"),
        ("en", "Close 2. BDT: reserve the room by Friday."),
        ("en", "close 2; BDT to reserve the room by Friday"),
        ("en", "close 2 and add an action for BDT: reserve the room by Friday"),
        ("fr", "clos le 2 et BDT doit réserver la salle d'ici vendredi"),
        ("fr", "le 2 est fait. Nouvelle action : BDT réservera la salle d'ici vendredi"),
        ("es", "cierra el 2 y anota que la BDT reservará la sala antes del viernes"),
        ("ru", "2 закрыто. Новое поручение: БРЭ забронировать зал до пятницы"),
        ("ru", "закрой 2, а БРЭ должно забронировать зал до пятницы"),
        ("zh", "关闭2，另外请BDT在周五前预订会议室"),
        ("ar", "أغلق 2، وعلى BDT أن يحجز القاعة قبل يوم الجمعة"),
    ],
)
def test_the_first_is_done_and_the_second_recorded_once_it_is_agreed(three: Beyond, lang: str, words: str) -> None:
    shown = three.says(DESK, words, lang=lang)
    assert three.item(2).status == "closed"
    three.chooses(DESK, shown)
    assert parties(three, 4) == ["bdt"]


@pytest.mark.parametrize(
    "words",
    [
        "close 2, BR has finished it on Friday",
        "give 2 to BDT, they will send it by Friday",
        "close 2, note: BDT reserved the room",
        "move 1 to Friday, TSB was late",
    ],
)
def test_what_is_only_told_beside_a_change_records_nothing(three: Beyond, words: str) -> None:
    shown = three.says(DESK, words)
    offered = [(each.command or {}).get("command") for each in shown.choices]
    assert "RecordAction" not in offered
