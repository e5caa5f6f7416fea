"""What somebody else is quoted with asks nothing of Focal; what somebody else wrote is shown before it is done."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.app import Focal
from tests.bot.answer.beyond import DESK, Beyond, offered

QUOTED = (
    ("en", 'The director wrote: "please close item 1 today"'),
    ("en", 'BR wrote: "close 1 and move 2 to Friday"'),
    ("en", 'BR wrote: "close 1 and 2"'),
    ("fr", "« clôturer le point 1 dès réception », c'est ce que disait le courriel du BR"),
    ("fr", "le directeur a écrit : « merci de clore le point 1 »"),
    ("es", 'la jefa diría "borra el punto 1"'),
    ("es", 'el director escribió: "por favor, cierra el punto 1"'),
    ("ru", "Иван Петрович написал: «перенесите срок на март»"),
    ("ru", "письмо от БР: «закройте пункт 1»"),
    ("ar", 'كتب المدير: "يرجى إقفال البند 1 اليوم"'),
    ("zh", "局长写道：“请关闭第1项”"),
)
WRITTEN = (
    ("en", "message from BR: please move item 1 to 10 July"),
    ("fr", "message du BR : merci de reporter le point 1 au 10 juillet"),
    ("es", "mensaje de la BR: por favor aplazar el punto 1 al 10 de julio"),
    ("ru", "сообщение от БР: просим перенести пункт 1 на 10 июля"),
    ("ar", "رسالة من BR: نرجو تأجيل البند 1 إلى 10 يوليو"),
    ("zh", "BR来信：请把第1项推迟到7月10日"),
)
OWN = (
    ("en", '"close 1"', "closed"),
    ("en", "please: close 1", "closed"),
    ("en", "desk: close 1", "closed"),
    ("en", '1: "draft sent to the members"', "in_progress"),
)


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    beyond = Beyond(focal, now)
    for words in ("action: BR to prepare the accessibility checklist by 18 June", "action: TSB to print the badges"):
        beyond.says(DESK, words)
    return beyond


@pytest.mark.parametrize(("lang", "words"), QUOTED)
def test_a_quotation_asks_nothing(beyond: Beyond, lang: str, words: str) -> None:
    reply = beyond.says(DESK, words, lang=lang)
    assert (reply.title.key, reply.form) == ("nothing-understood", None)
    assert (beyond.item(1).status, beyond.item(2).status) == ("open", "open")


@pytest.mark.parametrize(("lang", "words"), WRITTEN)
def test_what_somebody_else_wrote_is_shown_first(beyond: Beyond, lang: str, words: str) -> None:
    before = beyond.item(1).due_date
    reply = beyond.says(DESK, words, lang=lang)
    ((name, fields),) = offered(reply)
    assert (name, fields["item"]) == ("MoveDeadline", 1)
    assert beyond.item(1).due_date == before
    beyond.chooses(DESK, reply)
    assert beyond.item(1).due_date != before


@pytest.mark.parametrize(("lang", "words", "status"), OWN)
def test_what_one_says_oneself_is_done(beyond: Beyond, lang: str, words: str, status: str) -> None:
    beyond.says(DESK, words, lang=lang)
    assert beyond.item(1).status == status


def test_a_text_in_quotes_is_the_text(beyond: Beyond) -> None:
    beyond.says(DESK, 'rename 1 to "prepare the list"')
    assert beyond.item(1).text == "prepare the list"


def test_what_an_item_should_say_is_its_text(beyond: Beyond) -> None:
    beyond.says(DESK, "1 should say: prepare the list")
    assert beyond.item(1).text == "prepare the list"
