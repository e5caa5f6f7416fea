"""Who arrives, leaves, is away, meets or speaks on a day has no task: nothing is recorded of it."""

from __future__ import annotations

import pytest

from tests.bot.answer.beyond import DESK, Beyond, offered


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "TSB arrives on 15 June; BDT arrives on 8 June"),
        ("en", "TSB leaves on 15 June. BDT leaves on 8 June."),
        ("en", "TSB is on leave on 15 June; BDT will be away on 8 June"),
        ("en", "BDT arrives in Geneva on 8 June"),
        ("fr", "TSB arrive le 15 juin ; BDT arrive le 8 juin"),
        ("fr", "le TSB part le 15 juin ; le BDT se réunit le 8 juin"),
        ("es", "la TSB llega el 15 de junio; la BDT llega el 8 de junio"),
        ("es", "TSB viaja el 15 de junio; BDT se reúne el 8 de junio"),
        ("ru", "БСЭ приезжает 15 июня; БРЭ приезжает 8 июня"),
        ("zh", "TSB6月15日到达；BDT6月8日到达"),
        ("zh", "TSB于6月15日抵达；BDT于6月8日离开"),
        ("zh", "BR气候变化联系人年底卸任"),
        ("ru", "координатор по изменению климата в БР прекращает работу в конце года"),
        ("en", "the focal point for climate change at BR retires on 31 December"),
        ("fr", "le BDT prend sa retraite le 8 juin"),
        ("es", "la BDT dimite el 8 de junio"),
        ("ar", "يتقاعد BDT في 8 يونيو"),
        ("ar", "TSB يصل في 15 يونيو؛ BDT يصل في 8 يونيو"),
    ],
)
def test_it_is_no_action(three: Beyond, lang: str, words: str) -> None:
    reply = three.says(DESK, words, lang=lang)
    assert offered(reply) == []
    assert three.numbers() == [1, 2, 3]


@pytest.mark.parametrize(
    ("words", "texts"),
    [
        (
            "TSB leaves comments on the guide by 15 June; BDT speaks to the hosts by 8 June",
            ["leaves comments on the guide", "speaks to the hosts"],
        ),
        ("action: BDT arrives on 8 June", ["arrives"]),
        ("БР завершит работу к пятнице", ["завершит работу"]),
    ],
)
def test_what_is_to_be_done_is_recorded(three: Beyond, words: str, texts: list[str]) -> None:
    three.says(DESK, words)
    assert [three.item(number).text for number in three.numbers()[3:]] == texts
