"""What people say is kept with the marks of their own script."""

from __future__ import annotations

import pytest

from bot.understand.named.names import Names
from bot.understand.named.near import Near
from bot.understand.text.tidy import tidy
from bot.understand.text.words import words_of
from bot.understand.types import NameEntry


def test_the_vowel_signs_of_the_last_word_stay() -> None:
    words = words_of("يعد BDT تقريراً مفصّلاً")
    assert words.said(2, 4) == "تقريراً مفصّلاً"


@pytest.mark.parametrize(
    "text", ["vérifier l'annexe : titre ; date", "revisar «el anexo»: ¿está completo?", "comprobar: ¡hoy mismo!"]
)
def test_marks_of_a_language_stay_where_it_puts_them(text: str) -> None:
    assert tidy(text) == text


@pytest.mark.parametrize(
    ("cut", "whole"),
    [
        ('rename "draft" to "final', 'rename "draft" to "final"'),
        ("remplacer « projet » par « final", "remplacer « projet » par « final »"),
        ("замените «проект» на «итог", "замените «проект» на «итог»"),
        ('order the 19" rack', 'order the 19" rack'),
    ],
)
def test_a_quotation_that_was_cut_is_closed_as_its_language_closes_it(cut: str, whole: str) -> None:
    assert tidy(cut) == whole


def test_what_hangs_on_at_the_ends_goes() -> None:
    assert tidy(" : vérifier l'annexe , puis l'envoyer ?") == "vérifier l'annexe, puis l'envoyer"


@pytest.mark.parametrize(("asked", "lang"), [("la pesca", "es"), ("صيد الأسماك", "ar")])
def test_a_topic_is_not_offered_for_its_article(asked: str, lang: str) -> None:
    names = Near()
    names.add(NameEntry("topic", "ai", "la IA", "es"))
    names.add(NameEntry("topic", "innovation_sme", "ريادة الأعمال", "ar"))
    assert names.nearest(asked, ("topic",), 3) == []


def test_a_topic_is_offered_for_what_is_near_to_its_name() -> None:
    names = Names([NameEntry("topic", "accessibility", "la accesibilidad", "es")])
    assert names.nearest("las accesibilidades", ("topic",), 3) == ["accessibility"]
