"""Behind what is offered "and 1?" asks for item 1 and picks nothing; "no, 3" behind a week more may be item 3."""

from __future__ import annotations

from datetime import date

import pytest

from tests.bot.answer.beyond import DESK, Beyond, offered, owners

# A week more for the checklist, another number, and a question about an item; item 2 is due on 18 July.
ASKED = (
    ("en", "push 2 by a week", "no, 3", "and 1?"),
    ("en", "push 2 by a week", "no, 3", "what about 1?"),
    ("en", "push 2 by a week", "no, 3", "1?"),
    ("fr", "repousse la 2 d'une semaine", "non, 3", "et la 1 ?"),
    ("es", "aplaza la 2 una semana", "no, 3", "¿y la 1?"),
    ("ru", "перенеси 2 на неделю", "нет, 3", "а 1?"),
    ("ar", "مدد البند 2 أسبوعا", "لا، 3", "و1؟"),
    ("zh", "把2推迟一周", "不，3", "那1呢？"),
)


@pytest.mark.parametrize(("lang", "first", "other", "asked"), ASKED)
def test_a_question_with_a_number_picks_nothing(three: Beyond, lang: str, first: str, other: str, asked: str) -> None:
    three.says(DESK, first, lang=lang)
    reply = three.says(DESK, other, lang=lang)
    assert [fields["item"] for _, fields in offered(reply)] == [3, 2]
    before = three.item(3).due_date
    three.says(DESK, asked, lang=lang)
    assert (three.item(2).due_date, three.item(3).due_date) == (date(2024, 7, 25), before)


def test_nor_does_it_hand_over_what_was_shown(three: Beyond) -> None:
    three.says(DESK, "give 3 to TSB")
    three.says(DESK, "hm, BDT knows it better")
    three.says(DESK, "and 1?")
    assert owners(three.item(3)) == ["tsb"]


@pytest.mark.parametrize(("lang", "first", "other"), sorted({each[:3] for each in ASKED}))
def test_the_other_item_is_moved_by_as_much(three: Beyond, lang: str, first: str, other: str) -> None:
    before, own = three.item(3).due_date, three.item(2).due_date
    assert before is not None
    three.says(DESK, first, lang=lang)
    three.says(DESK, other, lang=lang)
    three.says(DESK, "1", lang=lang)
    moved = three.item(3).due_date
    assert moved is not None
    assert ((moved - before).days, three.item(2).due_date) == (7, own)
