"""Of actions that one message records, "the second" is the second of them, and never the item of that number."""

from __future__ import annotations

import pytest

from tests.bot.answer.beyond import DESK, Beyond, offered, owners

GUIDE, CHECKLIST, FIRST, SECOND = 1, 2, 4, 5

# What is recorded, yes, the second at another day, the first to another.
TALKS = (
    ("en", "ACTION: BR to send the list by 20 June; TSB to send the guide by 10 July", "yes",
     "move the second to 15 July", "give the first to BDT"),
    ("fr", "ACTION : BR envoie la liste d'ici le 20 juin ; TSB envoie le guide d'ici le 10 juillet", "oui",
     "déplace la deuxième au 15 juillet", "donne la première à BDT"),
    ("es", "ACCIÓN: BR envía la lista antes del 20 de junio; TSB envía la guía antes del 10 de julio", "sí",
     "pasa la segunda al 15 de julio", "da la primera a la BDT"),
    ("ru", "ДЕЙСТВИЕ: БР отправить список до 20 июня; БСЭ отправить руководство до 10 июля", "да",
     "второе перенеси на 15 июля", "первое отдай БРЭ"),
    ("ar", "إجراء: يرسل BR القائمة قبل 20 يونيو؛ ويرسل TSB الدليل قبل 10 يوليو", "نعم",
     "انقل الثاني إلى 15 يوليو", "أعط الأول إلى BDT"),
    ("zh", "行动：BR 6月20日前交清单；TSB 7月10日前交指南", "是", "第二条改到7月15日", "第一条给BDT"),
)  # fmt: skip


@pytest.mark.parametrize(("lang", "recorded", "yes", "moved", "given"), TALKS)
def test_places_are_of_what_was_just_recorded(
    three: Beyond, lang: str, recorded: str, yes: str, moved: str, given: str
) -> None:
    for words in (recorded, yes, moved, given):
        three.says(DESK, words, lang=lang)
    assert str(three.item(SECOND).due_date) == "2024-07-15"
    assert owners(three.item(FIRST)) == ["bdt"]
    assert (str(three.item(CHECKLIST).due_date), owners(three.item(GUIDE))) == ("2024-07-18", ["tsb"])


@pytest.mark.parametrize(("lang", "recorded", "yes", "moved", "given"), TALKS)
def test_what_was_only_shown_has_no_number_yet(
    three: Beyond, lang: str, recorded: str, yes: str, moved: str, given: str
) -> None:
    three.says(DESK, recorded, lang=lang)
    assert not any(fields.get("item") == CHECKLIST for _, fields in offered(three.says(DESK, moved, lang=lang)))
    three.says(DESK, yes, lang=lang)
    assert str(three.item(CHECKLIST).due_date) == "2024-07-18"


def test_a_day_takes_no_words_place(three: Beyond) -> None:
    [(command, fields)] = offered(three.says(DESK, "第2项改成7月25日", lang="zh"))
    assert (command, fields["item"]) == ("MoveDeadline", CHECKLIST)


def test_other_words_still_do(three: Beyond) -> None:
    three.says(DESK, "第2项改成“准备清单”", lang="zh")
    assert three.item(CHECKLIST).text == "准备清单"
