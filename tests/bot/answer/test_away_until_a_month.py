"""Who is away "until August" is back in August: so it is shown first, since the end of August may be meant."""

from __future__ import annotations

from typing import Any

import pytest

from tests.bot.answer.beyond import DESK, Beyond, offered


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "I'm away until August"),
        ("en", "away until August 2024"),
        ("fr", "je suis absent jusqu'en août"),
        ("es", "estoy de vacaciones hasta agosto"),
        ("ru", "я в отпуске до августа"),
        ("zh", "休假到八月"),
        ("zh", "我休假到8月"),
        ("ar", "أنا في إجازة حتى أغسطس"),
    ],
)
def test_it_ends_before_the_month(three: Beyond, lang: str, words: str) -> None:
    ((command, fields),) = offered(three.says(DESK, words, lang=lang))
    assert (command, fields["until"]) == ("SetAway", "2024-07-31")


@pytest.mark.parametrize(
    ("words", "command", "until"),
    [
        ("pause my notices until August", "PauseNotices", "2024-08-01"),
        ("snooze 2 until August", "SnoozeReminder", "2024-08-01"),
    ],
)
def test_what_is_sent_is_sent_again_when_it_begins(three: Beyond, words: str, command: str, until: str) -> None:
    ((name, fields),) = offered(three.says(DESK, words))
    assert name == command
    assert until in str(fields["until"])


@pytest.mark.parametrize(
    ("lang", "words", "until"),
    [
        ("en", "I'm away until the end of August", "2024-08-31"),
        ("en", "I'm away until 5 August", "2024-08-05"),
        ("en", "I'm away until August 5", "2024-08-05"),
        ("en", "I'm away until 31 August", "2024-08-31"),
        ("fr", "absent jusqu'au 31 août", "2024-08-31"),
        ("zh", "休假到8月5日", "2024-08-05"),
    ],
)
def test_a_day_is_that_day(three: Beyond, lang: str, words: str, until: str) -> None:
    command: Any = three.asks(DESK, words, lang=lang)
    assert command is not None
    assert command.until.isoformat() == until
