"""Whoever holds a post is kept as the owner of an action in the words in which that was said, and nobody is guessed."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.app import Focal
from tests.bot.answer.beyond import DESK, Beyond, owners

HOLDERS = (
    ("en", "ACTION: the chair to send the list by Friday", "chair"),
    ("en", "ACTION: the chair of the meeting to send the list by Friday", "chair of the meeting"),
    ("en", "ACTION: ask the chair to send the list by Friday", "chair"),
    ("en", "ACTION: the secretary will send the list by Friday", "secretary"),
    ("fr", "ACTION : le président doit envoyer la liste d'ici vendredi", "président"),
    ("fr", "ACTION : la présidente enverra la liste d'ici vendredi", "présidente"),
    ("es", "ACCIÓN: la presidenta enviará la lista antes del viernes", "presidenta"),
    ("ru", "ДЕЙСТВИЕ: председатель направит список до пятницы", "председатель"),
    ("ar", "إجراء: الرئيس يرسل القائمة قبل الجمعة", "الرئيس"),
    ("ar", "إجراء: يرسل الرئيس القائمة قبل الجمعة", "الرئيس"),
    ("zh", "行动项：请主席周五前发送名单", "主席"),
    ("zh", "行动项：会议主席发送名单，周五前", "会议主席"),
)
OTHERS = (
    ("en", "ACTION: send the list to the chair by Friday"),
    ("en", "ACTION: review the chair's report by Friday"),
    ("en", "ACTION: buy a chair for the room by Friday"),
    ("fr", "ACTION : envoyer la liste au président d'ici vendredi"),
    ("es", "ACCIÓN: enviar la lista al presidente antes del viernes"),
    ("ru", "ДЕЙСТВИЕ: направить список председателю до пятницы"),
    ("ar", "إجراء: إرسال القائمة إلى الرئيس قبل الجمعة"),
    ("ar", "إجراء: دعوة الرئيس إلى الاجتماع قبل الجمعة"),
    ("zh", "行动项：周五前把名单发给主席"),
)


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    return Beyond(focal, now)


@pytest.mark.parametrize(("lang", "words", "holder"), HOLDERS)
def test_whoever_holds_a_post_owns_it_in_these_words(beyond: Beyond, lang: str, words: str, holder: str) -> None:
    shown = beyond.says(DESK, words, lang=lang)
    [number] = beyond.numbers()
    assert owners(beyond.item(number)) == [holder]
    assert "item-party-unknown" in _keys(shown.parts)


@pytest.mark.parametrize(("lang", "words"), OTHERS)
def test_whom_it_is_only_about_owns_nothing(beyond: Beyond, lang: str, words: str) -> None:
    beyond.says(DESK, words, lang=lang)
    [number] = beyond.numbers()
    assert owners(beyond.item(number)) == []


def _keys(parts: object) -> set[str]:
    return {getattr(each, "key", "") for each in parts} if isinstance(parts, tuple) else set()
