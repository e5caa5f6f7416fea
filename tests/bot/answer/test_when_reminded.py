"""A day that belongs to what one is reminded of is not that of the reminder: then it is asked when, or shown first."""

from __future__ import annotations

import pytest

from tests.bot.answer.beyond import DESK, Beyond, form, offered

# The house speaks on 14 May 2024.
ASKED = (
    ("en", "remind me to move 2 to January", "move 2 to January"),
    ("es", "recuérdame aplazar la 2 a enero", "aplazar la 2 a enero"),
    ("ru", "напомни мне перенести 2 на январь", "перенести 2 на январь"),
    ("ar", "ذكرني بنقل 2 إلى يناير", "بنقل 2 إلى يناير"),
    ("zh", "提醒我把2改到一月", "把2改到一月"),
    ("en", "remind me to tell BR tomorrow that 2 is due on Friday", "tell BR tomorrow that 2 is due on Friday"),
    ("ru", "напомни мне сказать БР завтра, что срок 2 в пятницу", "сказать БР завтра, что срок 2 в пятницу"),
    ("ru", "напомни мне о собрании 10 декабря 8 декабря", "собрании 10 декабря 8 декабря"),
)
TOMORROW = (
    ("fr", "rappelle-moi de dire demain au BR que la 2 est due vendredi"),
    ("en", "remind me tomorrow to call BR"),
    ("zh", "明天提醒我给BR打电话"),
)


@pytest.mark.parametrize(("lang", "words", "text"), ASKED)
def test_it_is_asked_when(three: Beyond, lang: str, words: str, text: str) -> None:
    before = three.numbers()
    asked = form(three.says(DESK, words, lang=lang))
    assert (asked.command, asked.filled["text"], list(three.numbers())) == ("RemindMe", text, list(before))


def test_in_french_it_is_set_for_no_day_unshown(three: Beyond) -> None:
    before = list(three.numbers())
    three.says(DESK, "rappelle-moi de repousser la 2 à janvier", lang="fr")
    assert list(three.numbers()) == before


def test_the_answer_is_when_it_comes(three: Beyond) -> None:
    three.says(DESK, "remind me to move 2 to January")
    three.says(DESK, "on 3 June at 9")
    assert three.item(max(three.numbers())).text == "move 2 to January"


def test_nobody_is_reminded_of_a_meeting_behind_it(three: Beyond) -> None:
    shown = offered(three.says(DESK, "remind me about the 10 December meeting on 8 December"))
    ((name, fields),) = shown
    assert (name, fields["text"]) == ("RemindMe", "the 10 December meeting")
    assert fields["due"]["date"] == "2024-12-08"


@pytest.mark.parametrize(("lang", "words"), TOMORROW)
def test_a_day_of_its_own_is_kept(three: Beyond, lang: str, words: str) -> None:
    before = len(three.numbers())
    three.says(DESK, words, lang=lang)
    assert len(three.numbers()) == before + 1
