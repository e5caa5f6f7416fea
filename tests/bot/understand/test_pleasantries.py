"""Whoever greets or thanks is answered in kind; a request beside it is what counts."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from benchmarks.understanding_rows import names
from bot.understand.types import Asker, Draft, Talked
from bot.understand.understand import understand
from handlers.commands.fields import Lang
from handlers.commands.items import ShowItem

NOW = datetime(2024, 5, 14, 8, tzinfo=UTC)
SAID: dict[Lang, dict[str, str]] = {
    "en": {"Hello Focal!": "greeted", "ok, thanks a lot": "thanked", "Thank you, and have a nice day": "thanked"},
    "fr": {"Bonjour à tous": "greeted", "Merci beaucoup et bonne journée !": "thanked", "au revoir": "parted"},
    "es": {"¡Hola, buenos días!": "greeted", "muchas gracias por su ayuda": "thanked", "hasta mañana": "parted"},
    "ru": {"Здравствуйте, коллеги!": "greeted", "Большое спасибо": "thanked", "До свидания": "parted"},
    "ar": {"السلام عليكم ورحمة الله": "greeted", "شكراً جزيلاً لكم": "thanked", "مع السلامة": "parted"},
    "zh": {"大家好！": "greeted", "好的，谢谢您": "thanked", "明天见": "parted"},
}
ASKS = {
    "en": "hello, who leads accessibility?",
    "fr": "bonjour, qui suit l'accessibilité ? merci",
    "es": "hola, ¿quién lleva la accesibilidad? gracias",
    "ru": "здравствуйте, кто отвечает за доступность?",
    "ar": "مرحبا، من المسؤول عن إمكانية النفاذ؟ شكرا",
    "zh": "您好，请问谁负责无障碍获取？谢谢",
}

# By which a talk in a terminal is left; not every one of these letters tells the language.
LEAVES: dict[Lang, str] = {"en": "exit", "fr": "quitter", "es": "salir", "ru": "выход", "ar": "خروج", "zh": "退出"}


def heard(lang: Lang, words: str) -> Draft:
    return understand(words, Asker("someone@example.org", lang, "Europe/Zurich"), names(), Talked(), NOW)


@pytest.mark.parametrize("lang", SAID)
def test_a_pleasantry_is_answered_in_kind(lang: Lang) -> None:
    drafts = {words: heard(lang, words) for words in SAID[lang]}
    assert {words: draft.reason for words, draft in drafts.items()} == SAID[lang]
    assert {(draft.lang, draft.command) for draft in drafts.values()} == {(lang, None)}


@pytest.mark.parametrize("lang", LEAVES)
def test_leave_is_taken_in_a_word(lang: Lang) -> None:
    draft = heard(lang, LEAVES[lang])
    assert (draft.lang, draft.reason) == (lang, "parted")


@pytest.mark.parametrize("lang", SAID)
def test_a_word_of_no_certain_language_is_not_understood_in_the_askers_own(lang: Lang) -> None:
    drafts = [heard(lang, words) for words in ("quix 77", "a\x01b")]
    assert {(draft.lang, draft.reason) for draft in drafts} == {(lang, "nothing-understood")}


@pytest.mark.parametrize("lang", SAID)
def test_what_is_asked_beside_a_greeting_is_answered(lang: Lang) -> None:
    assert heard(lang, ASKS[lang]).command == "FindFocalPoint"


def test_a_greeting_in_the_midst_of_talk_is_none() -> None:
    assert heard("en", "hello was all that the delegate said").reason == "nothing-understood"


@pytest.mark.parametrize("sign", ["\U0001f44d", "\u2705", "\u2764\ufe0f", "\U0001f64f\U0001f3fd", "\u263a"])
@pytest.mark.parametrize("lang", SAID)
def test_a_sign_without_a_word_greets_or_thanks_and_begins_nothing(lang: Lang, sign: str) -> None:
    asker = Asker("someone@example.org", lang, "Europe/Zurich")
    for before, reason in ((Talked(), "greeted"), (Talked(command=ShowItem(item=1), item=1), "thanked")):
        draft = understand(sign, asker, names(), before, NOW)
        assert (draft.command, draft.reason, draft.lang) == (None, reason, lang)
