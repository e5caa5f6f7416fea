"""Behind what is offered "and 1?" asks for item 1 and picks nothing; "no, 3" behind a week more may be item 3."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from bot.app import Focal
from tests.bot.answer.beyond import DESK, Beyond, offered, owners, with_recorded

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


@pytest.fixture
def talk(focal: Focal, now: datetime) -> Beyond:
    return with_recorded(focal, now)


@pytest.mark.parametrize(("lang", "first", "other", "asked"), ASKED)
def test_a_question_with_a_number_picks_nothing(talk: Beyond, lang: str, first: str, other: str, asked: str) -> None:
    talk.says(DESK, first, lang=lang)
    reply = talk.says(DESK, other, lang=lang)
    assert [fields["item"] for _, fields in offered(reply)] == [3, 2]
    before = talk.item(3).due_date
    talk.says(DESK, asked, lang=lang)
    assert (talk.item(2).due_date, talk.item(3).due_date) == (date(2024, 7, 25), before)


def test_nor_does_it_hand_over_what_was_shown(talk: Beyond) -> None:
    talk.says(DESK, "give 3 to TSB")
    talk.says(DESK, "hm, BDT knows it better")
    talk.says(DESK, "and 1?")
    assert owners(talk.item(3)) == ["tsb"]


@pytest.mark.parametrize(("lang", "first", "other"), sorted({each[:3] for each in ASKED}))
def test_the_other_item_is_moved_by_as_much(talk: Beyond, lang: str, first: str, other: str) -> None:
    before, own = talk.item(3).due_date, talk.item(2).due_date
    assert before is not None
    talk.says(DESK, first, lang=lang)
    talk.says(DESK, other, lang=lang)
    talk.says(DESK, "1", lang=lang)
    moved = talk.item(3).due_date
    assert moved is not None
    assert ((moved - before).days, talk.item(2).due_date) == (7, own)
