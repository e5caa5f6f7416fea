"""The language of a short message, and languages that are politely refused."""

from __future__ import annotations

import time
import tomllib
from functools import cache
from pathlib import Path

import pytest

from bot.understand.text.language import is_written_in, language_of

FILE = Path(__file__).parents[2] / "understanding" / "language.toml"
OTHERS = tuple(tomllib.loads(FILE.read_text(encoding="utf-8"))["other"])

SAID = {
    "en": [
        "who leads climate change?",
        "please move it to Friday",
        "what is open?",
        "thanks for the report",
        "show my actions",
        "register document ISCG/25: Accessibility guide",
        "2 is BR's, not TSB's",
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
        "grupo",
    ],
    "ru": [
        "кто отвечает?",
        "мои поручения",
        "перенесите на пятницу",
        "кто отвечает за accessibility в ITU-D?",
        "пункт 2 завершён",
    ],
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
    "Ҷаласаи навбатии ISCG кай аст?",
    "банди 2 иҷро шуд",
    "пункт 2 выкананы",
    "пункт 2 виконано",
    "премести 1 на 20 декември",
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


@cache
def messages(kind: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = tomllib.loads(FILE.read_text(encoding="utf-8"))[kind]
    return found


@pytest.mark.parametrize(("kind", "least"), [("said", 0.995), ("words", 0.96)])
def test_nearly_every_message_is_told(kind: str, least: float) -> None:
    every = [(lang, words) for lang, said in messages(kind).items() for words in said]
    missed = [(lang, words) for lang, words in every if language_of(words)[0] != lang]
    assert len(missed) <= (1 - least) * len(every), missed


@pytest.mark.parametrize("lang", OTHERS)
def test_a_language_that_is_not_spoken_is_hardly_ever_misread(lang: str) -> None:
    said = messages("other")[lang]
    misread = [words for words in said if language_of(words) != (None, True)]
    assert len(misread) <= 0.2 * len(said), misread


def test_a_message_of_the_six_is_not_taken_for_another_language() -> None:
    refused = [w for said in messages("said").values() for w in said if language_of(w) == (None, True)]
    assert refused == []


def test_telling_the_language_takes_no_time() -> None:
    every = [words for said in messages("said").values() for words in said]
    language_of(every[0])
    begun = time.process_time()
    for words in every:
        language_of(words)
    assert (time.process_time() - begun) / len(every) < 0.0005


@pytest.mark.parametrize("words", ["Amina Diallo replaces Jean Dupont on 2", "Sergei Volkov replaces Marie Leroy"])
def test_peoples_names_are_in_no_language(words: str) -> None:
    assert not language_of(words)[1]
    assert language_of(words.lower())[0] is not None
    people = {word.lower() for word in words.split() if word[0].isupper()}
    assert not language_of(words.lower(), people)[1]
    assert language_of("Amina Diallo remplace Jean Dupont pour la 2") == ("fr", True)


@pytest.mark.parametrize(
    ("words", "lang"),
    [
        ("enrol s.orlov@delegation.example", "en"),
        ("see https://www.itu.int/es/reunion/de/la/noche", "en"),
        ("see itu.int/es/la.reunion/de", "en"),
        ("open la_note.de.la_reunion.pdf", "en"),
        ("run `la réunion de la semaine` please", "en"),
        ("ouvrez notes.of.the.meeting.docx", "fr"),
        ("请打开the.report.pdf", "zh"),
        ("`ayuda`", "es"),
        ("Thanks.Please close 2.", "en"),
        ("s.orlov@delegation.example", None),
    ],
)
def test_addresses_files_and_code_are_in_no_language(words: str, lang: str | None) -> None:
    assert language_of(words)[0] == lang


def test_what_no_letter_is_foreign_to_may_be_in_ones_own_language() -> None:
    assert is_written_in("А по защите детей в интернете?", "ru")
    assert not is_written_in("А що з кібербезпекою?", "ru")
    assert not is_written_in("А по защите детей в интернете?", "en")
    assert not is_written_in("Who leads защита детей here then?", "ru")
