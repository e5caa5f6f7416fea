"""The account of somebody named goes with an address: that is no account of one's own, and none is taken apart."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.understand.named.names import Names
from bot.understand.resolve import resolve
from bot.understand.types import Asker, Talked, Understood
from bot.understand.understand import understand
from handlers.commands.fields import Lang, Party
from handlers.commands.people import AssignAccount

AT = datetime.fromisoformat("2024-05-14T10:00:00+02:00")
NAMES = Names([])


@pytest.mark.parametrize(
    ("lang", "words"),
    [("ar", "اربط حساب Ana Ruiz بالعنوان ana@itu.example"), ("zh", "将Ana Ruiz的账号与ana@itu.example关联")],
)
def test_an_account_of_somebody_is_assigned(lang: Lang, words: str) -> None:
    asker = Asker("", lang, "Europe/Zurich")
    meant = resolve(understand(words, asker, NAMES, Talked(), AT), NAMES, asker, Talked(), AT)
    assert isinstance(meant, Understood)
    party = Party(kind="person", id="ana@itu.example")
    assert meant.command == AssignAccount(account="Ana Ruiz", party=party)
