"""What is to be put off, to a day before the one on which it is due, is shown first; what is moved there is moved."""

from __future__ import annotations

from datetime import date

import pytest

from tests.bot.answer.beyond import DESK, Beyond

# Item 2 is due on 18 July; today is 14 May.
STANDS, FRIDAY = date(2024, 7, 18), date(2024, 5, 17)


@pytest.mark.parametrize(
    ("lang", "turns"),
    [
        ("en", ["postpone item 2 to Friday"]),
        ("en", ["postpone item 2", "until Friday"]),
        ("fr", ["reporte la 2 à vendredi"]),
        ("es", ["aplaza la 2 al viernes"]),
        ("ar", ["أجل البند 2 إلى الجمعة"]),
        ("zh", ["把2推迟到周五"]),
        ("ru", ["2 не раньше пятницы"]),
        ("en", ["move 2 but not before Friday"]),
        ("fr", ["décale la 2, mais pas avant vendredi"]),
        ("es", ["la 2 no puede estar antes del viernes"]),
        ("ru", ["перенеси 2, но не раньше пятницы"]),
    ],
)
def test_it_is_shown_first(three: Beyond, lang: str, turns: list[str]) -> None:
    for words in turns:
        shown = three.says(DESK, words, lang=lang)
    assert shown.choices[0].command["command"] == "MoveDeadline"
    assert three.item(2).due_date == STANDS
    three.chooses(DESK, shown)
    assert three.item(2).due_date == FRIDAY


@pytest.mark.parametrize(
    ("lang", "words", "day"),
    [
        ("en", "move item 2 to Friday", FRIDAY),
        ("en", "bring item 2 forward to Friday", FRIDAY),
        ("zh", "把2提前到周五", FRIDAY),
        ("fr", "reporte la 2 au 25 juillet", date(2024, 7, 25)),
        ("ar", "أجل البند 2 إلى 25 يوليو", date(2024, 7, 25)),
    ],
)
def test_what_is_said_so_is_done(three: Beyond, lang: str, words: str, day: date) -> None:
    three.says(DESK, words, lang=lang)
    assert three.item(2).due_date == day


@pytest.mark.parametrize(
    ("lang", "words", "then"),
    [
        ("en", "add BDT as cooperating on item 2", "and TSB too"),
        ("fr", "ajoute le BDT en coopération au point 2", "et le TSB aussi"),
        ("es", "añade la BDT como cooperante en la 2", "y la TSB también"),
        ("ar", "أضف BDT كجهة متعاونة في البند 2", "وTSB كذلك"),
    ],
)
def test_one_more_who_cooperates_cooperates_too(three: Beyond, lang: str, words: str, then: str) -> None:
    three.says(DESK, words, lang=lang)
    three.says(DESK, then, lang=lang)
    parties = {(party.body_id, party.capacity) for party in three.item(2).parties}
    assert parties == {("br", "responsible"), ("bdt", "cooperating"), ("tsb", "cooperating")}


@pytest.mark.parametrize(
    ("lang", "words", "then", "text"),
    [
        ("en", "push the guide to 20 July", "sorry, the checklist, not the guide", "guide"),
        ("fr", "décale le guide au 20 juillet", "pardon, la liste, pas le guide", "guide"),
    ],
)
def test_of_two_items_no_text_is_rewritten(three: Beyond, lang: str, words: str, then: str, text: str) -> None:
    three.says(DESK, words, lang=lang)
    three.says(DESK, then, lang=lang)
    assert three.item(1).text.endswith(text)
    assert three.item(2).due_date == date(2024, 7, 20)


@pytest.mark.parametrize(
    ("lang", "words", "right"),
    [
        ("en", "postpone item 2 to Friday", "no, Thursday"),
        ("fr", "reporte la 2 à vendredi", "non jeudi"),
        ("es", "aplaza la 2 al viernes", "no, el jueves"),
        ("ar", "أجل البند 2 إلى الجمعة", "لا، الخميس"),
        ("zh", "把2推迟到周五", "不，周四"),
    ],
)
def test_another_day_before_it_is_shown_as_well(three: Beyond, lang: str, words: str, right: str) -> None:
    three.says(DESK, words, lang=lang)
    shown = three.says(DESK, right, lang=lang)
    assert three.item(2).due_date == STANDS
    three.chooses(DESK, shown)
    assert three.item(2).due_date == date(2024, 5, 16)


def test_what_was_shown_is_agreed_to(three: Beyond) -> None:
    three.says(DESK, "postpone item 2 to Friday")
    three.says(DESK, "yes")
    assert three.item(2).due_date == FRIDAY


@pytest.mark.parametrize("words", ["再给两周", "能再给两周吗？"])
def test_what_hangs_on_a_meeting_comes_no_sooner_by_a_length_of_time(three: Beyond, words: str) -> None:
    three.says(DESK, "action: BDT to send the forms before the next TDAG")
    three.says(DESK, "show 4")
    three.says(DESK, words, lang="zh")
    assert three.item(4).due_kind == "meeting"
