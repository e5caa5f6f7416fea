"""Names, parties, words and numbers written out in six languages, as a reader sees them."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis.strategies import text

from bot.words.inert import to_inert
from bot.words.speech import Speech
from bot.words.texts import LANGS, TextFault
from handlers.answer import Code, Count, Fact, Language, Line, Named, Person, Role, Several, Term, Words

FSI, PDI = "\u2068", "\u2069"
GENEVA = "Europe/Zurich"
TDAG = Named(
    id="tdag",
    names={"en": "Telecommunication Development Advisory Group", "ru": "Консультативная группа"},
    acronyms={"en": "TDAG", "fr": "GCDT", "es": "GADT", "ru": "КГРЭ", "zh": "TDAG", "ar": "TDAG"},
)
ACCESS = Named(
    id="accessibility",
    names={
        "ar": "إمكانية النفاذ",
        "en": "accessibility",
        "es": "accesibilidad",
        "fr": "accessibilité",
        "ru": "доступность",
        "zh": "无障碍获取",
    },
    unverified=("ru",),
)


def said(lang: str, fact: Fact, zone: str = GENEVA) -> str:
    return Speech(lang, zone).fact(fact)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ar", f"جهة الاتصال المعنية بموضوع «إمكانية النفاذ» ({FSI}TDAG{PDI})"),
        ("en", "the focal point for accessibility in TDAG"),
        ("es", "coordinador para el tema «accesibilidad» (GADT)"),
        ("fr", "coordonnateur pour le thème « accessibilité » (GCDT)"),
        ("ru", "координатор по теме «доступность (название не проверено)» (КГРЭ)"),
        ("zh", "“无障碍获取”议题的联系人（TDAG）"),
    ],
)
def test_a_role_is_named_by_its_topic_and_body(lang: str, text: str) -> None:
    assert said(lang, Role(topic=ACCESS, body=TDAG)) == text


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ar", f"{FSI}Desk A{PDI} و{FSI}Desk B{PDI} وإمكانية النفاذ"),
        ("en", "Desk A, Desk B and accessibility"),
        ("es", "Desk A, Desk B y accesibilidad"),
        ("fr", "Desk A, Desk B et accessibilité"),
        ("ru", "Desk A, Desk B и доступность (название не проверено)"),
        ("zh", "Desk A、Desk B和无障碍获取"),
    ],
)
def test_several_are_joined_as_the_language_joins_them(lang: str, text: str) -> None:
    desks = tuple(Person(ref=f"{name}@example.org", name=f"Desk {name.upper()}") for name in "ab")
    assert said(lang, Several(facts=(*desks, ACCESS))) == text


def test_nobody_named_is_visible() -> None:
    assert said("en", Several(facts=())) == "no one named"


def test_a_name_falls_back_to_english_and_an_acronym_to_the_name() -> None:
    assert said("zh", TDAG) == "Telecommunication Development Advisory Group"
    assert Speech("es", GENEVA).short(ACCESS) == "accesibilidad"


def test_an_office_is_called_by_its_name_in_the_language() -> None:
    desk = Person(ref="desk@example.org", name="Desk", names={"fr": "Bureau"}, office=True)
    assert (said("fr", desk), said("ru", desk)) == ("Bureau", "Desk")


def test_numbers_and_languages_are_written_in_the_language() -> None:
    assert [said(lang, Count(n=12345)) for lang in ("ar", "en", "es", "zh")] == ["12,345", "12,345", "12.345", "12,345"]
    assert [said(lang, Language(lang="fr")) for lang in ("en", "es", "ru", "zh")] == [
        "French",
        "francés",
        "французский",
        "法语",
    ]


def test_plural_forms_hang_on_counts_and_choices_on_codes() -> None:
    one = Speech("ru", GENEVA).text("relative-span", {"n": 21, "unit": "working_day"})
    few = Speech("ru", GENEVA).text("relative-span", {"n": 3, "unit": "working_day"})
    assert (one, few) == ("21 рабочий день", "3 рабочих дня")


def test_a_code_is_isolated_where_it_is_printed_in_arabic() -> None:
    assert f"{FSI}A1B2{PDI}" in Speech("ar", GENEVA).say(Line(key="failure-code", facts={"code": Code(value="A1B2")}))


def test_a_day_in_figures_keeps_its_order_behind_arabic_letters() -> None:
    assert said("ar", Words(text="2024-06-14")) == f"{FSI}2024-06-14{PDI}"
    assert (said("ar", Words(text="12")), said("ar", Words(text="10:30"))) == ("12", "10:30")
    assert f"{FSI}2024-05-21{PDI}" in Speech("ar", GENEVA).text("web-import-day")


def test_arabic_words_are_isolated_in_a_latin_line_and_links_are_not_touched() -> None:
    assert said("en", Words(text="مرحبا", lang="ar")) == f"{FSI}مرحبا{PDI}"
    assert said("en", Words(text="https://example.org/نص")) == "https://example.org/نص"
    assert said("en", Words(text="desk@example.org")) == "desk@example.org"


def test_a_quotation_names_the_language_only_where_it_is_another() -> None:
    speech = Speech("en", GENEVA)
    assert speech.quote(Words(text="yes", lang="en")) == "“yes”"
    assert speech.quote(Words(text="oui", lang="fr")) == "“oui” (in French)"


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("one\ntwo\r\n\tthree", "one two three"),
        ("a\u202eb\u2066c\u2069d\u200fe", "abcde"),
        ("tag\U000e0041\U000e007f", "tag"),
        ("null\x00bell\x07", "null bell"),
        ("half \ud800 pair", "half pair"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("{ $code } &amp; <b>", "{ $code } &amp; <b>"),
    ],
)
def test_words_of_people_are_inert(text: str, seen: str) -> None:
    assert to_inert(text) == seen


def test_a_language_without_texts_is_answered_in_english() -> None:
    assert Speech("xx", GENEVA).fact(Term(key="status-open")) == "open"


def test_a_missing_text_or_fact_is_a_fault_in_tests() -> None:
    with pytest.raises(TextFault, match="no-such-key"):
        Speech("en", GENEVA).say(Line(key="no-such-key"))
    with pytest.raises(TextFault, match="code"):
        Speech("en", GENEVA).say(Line(key="failure-code"))


@given(text(max_size=60))
def test_no_words_of_people_can_break_or_turn_a_line(words: str) -> None:
    for lang in LANGS:
        shown = said(lang, Words(text=words))
        assert shown.count(FSI) == shown.count(PDI) <= 1
        inner = shown.removeprefix(FSI).removesuffix(PDI)
        assert not [each for each in inner if unicodedata.category(each) in ("Cc", "Cs", "Zl", "Zp")]
        assert not set(inner) & {*"\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"}
