"""What is said of one proposal: a deadline alone is its deadline, other words are its text."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from bot.understand.named.names import Names
from bot.understand.resolve import resolve
from bot.understand.types import Asker, Nothing, Talked, Understanding, Understood
from bot.understand.understand import understand
from handlers.commands.fields import DueDate, Lang
from handlers.commands.proposals import EditProposal

AT = datetime.fromisoformat("2024-05-14T10:00:00+02:00")
NAMES = Names([])


def hear(lang: Lang, words: str) -> Understanding:
    asker = Asker("", lang, "Europe/Zurich")
    return resolve(understand(words, asker, NAMES, Talked(), AT), NAMES, asker, Talked(), AT)


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "edit proposal 15: the deadline is 20 February 2027"),
        ("en", "edit proposal 15: the deadline should be 20 February 2027"),
        ("fr", "modifiez la proposition 15 : l'échéance est fixée au 20 février 2027"),
        ("es", "modifique la propuesta 15: el plazo es el 20 de febrero de 2027"),
        ("es", "edite la propuesta 15: el plazo es el 20 de febrero de 2027"),
        ("ru", "измените предложение 15: срок 20 февраля 2027 года"),
        ("ar", "عدل المقترح 15: الموعد النهائي 20 فبراير 2027"),
        ("zh", "修改建议15：截止日期为2027年2月20日"),
    ],
)
def test_a_deadline_said_alone_is_no_text(lang: Lang, words: str) -> None:
    meant = hear(lang, words)
    assert isinstance(meant, Understood)
    assert meant.command == EditProposal(proposal=15, due=DueDate(date=date(2027, 2, 20)))


@pytest.mark.parametrize("text", ["TSB to send the list, deadline 20 February", "extend the deadline to 20 February"])
def test_other_words_are_the_text(text: str) -> None:
    meant = hear("en", f"edit proposal 15: {text}")
    assert isinstance(meant, Understood)
    assert meant.command == EditProposal(proposal=15, text=text)


def test_a_deadline_that_does_not_exist_is_refused() -> None:
    meant = hear("en", "edit proposal 15: the deadline is 30 February 2027")
    assert isinstance(meant, Nothing)
    assert meant.reason.key == "no-such-day"
