"""The language of a short message, and languages that are politely refused."""

from __future__ import annotations

import pytest

from bot.understand.language import language_of

SAID = {
    "en": [
        "who leads climate change?",
        "please move it to Friday",
        "what is open?",
        "thanks for the report",
        "show my actions",
    ],
    "fr": [
        "qui suit ce dossier ?",
        "merci pour le rapport",
        "mes actions en cours",
        "d'ici à vendredi",
        "montrez-moi la liste",
    ],
    "es": [
        "¿quién lleva este tema?",
        "gracias por el informe",
        "mis acciones abiertas",
        "para el viernes",
        "muéstreme la lista",
    ],
    "ru": ["кто отвечает?", "мои поручения", "перенесите на пятницу", "кто отвечает за accessibility в ITU-D?"],
    "zh": ["谁负责？", "我的行动项", "ITU-D的accessibility由谁负责？", "帮助"],
    "ar": ["من المسؤول؟", "إجراءاتي", "من المسؤول عن accessibility في ITU-D؟", "مساعدة"],
}
FOREIGN = [
    "مسئول دسترسی کیست؟",
    "این جلسه چه زمانی است",
    "хто відповідає за доступність?",
    "коли наступне засідання",
    "кой отговаря за достъпността",
    "quem é o responsável pela acessibilidade?",
    "quando é a próxima reunião?",
    "wer ist für Barrierefreiheit zuständig?",
    "wann ist die nächste Sitzung?",
    "chi si occupa di accessibilità?",
    "quando è la prossima riunione?",
    "アクセシビリティの担当は誰ですか",
    "접근성 담당자는 누구입니까",
    "kto odpowiada za dostępność?",
    "erişilebilirlikten kim sorumlu?",
    "رسائی کا ذمہ دار کون ہے",
]


@pytest.mark.parametrize(("lang", "words"), [(lang, words) for lang, every in SAID.items() for words in every])
def test_the_language_is_told(lang: str, words: str) -> None:
    assert language_of(words)[0] == lang


@pytest.mark.parametrize("words", FOREIGN)
def test_other_languages_are_refused(words: str) -> None:
    assert language_of(words) == (None, True)


@pytest.mark.parametrize("words", ["ITU-D", "12", "BR?", "", "a11y"])
def test_an_acronym_is_in_no_language(words: str) -> None:
    assert language_of(words)[1] is False
