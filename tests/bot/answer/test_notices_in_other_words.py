"""Words that the secretariat puts in the place of a notice go out as they were written."""

from __future__ import annotations

from datetime import datetime

import pytest
from sqlalchemy import select

from bot.app import Focal
from storage.tables.notices import Notice
from tests.bot.answer.beyond import DELEGATE, DESK, Beyond, told


def held(beyond: Beyond) -> Notice:
    with beyond.focal.database.reading() as session:
        return session.scalars(select(Notice).where(Notice.state == "held").order_by(Notice.id)).all()[0]


@pytest.mark.parametrize(
    ("said", "lang", "kept"),
    [
        ("change notice {n} to: Could you answer?", "en", "Could you answer?"),
        ("change notice {n} to: “Please answer!”", "en", "Please answer!"),
        ("notice {n} should read: The list is due.\n\nA page will do.", "en", "The list is due.\n\nA page will do."),
        ("l'avis {n} doit dire : Pouvez-vous répondre ?", "fr", "Pouvez-vous répondre ?"),
        ("el aviso {n} debe decir: ¿Puede responder?", "es", "¿Puede responder?"),
        ("将通知{n}改为：您能回答吗？", "zh", "您能回答吗？"),
    ],
)
def test_marks_and_lines_of_a_notice_stay(focal: Focal, now: datetime, said: str, lang: str, kept: str) -> None:
    beyond = Beyond(focal, now)
    beyond.says(DESK, f"enrol {DELEGATE}")
    beyond.says(DESK, f"action: {DELEGATE} to answer by 20 June")
    notice = held(beyond)
    reply = beyond.says(DESK, said.format(n=notice.id), lang=lang)
    assert (reply.title.key, held(beyond).facts["edited"]["text"]) == ("release-edited", kept)


def test_an_item_that_is_named_in_the_words_is_not_named_twice(focal: Focal, now: datetime) -> None:
    beyond = Beyond(focal, now)
    beyond.says(DESK, f"enrol {DELEGATE}")
    beyond.says(DESK, f"action: {DELEGATE} to answer by 20 June")
    notice = str(held(beyond).id)
    for words, shown in (("Item 1 is open.", "Item 1 is open."), ("Please answer.", "Punto 1: Please answer.")):
        beyond.submits(DESK, "EditNotice", notice=notice, text=words)
        sheet = told(beyond, "show the release sheet").splitlines()
        [line] = [each for each in sheet if words in each]
        assert line.endswith(f": {shown}")
        assert "Item 1: Item 1" not in line
