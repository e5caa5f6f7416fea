"""Several who are to do something, in a row, of whom the register knows some or none; Russian names in their cases."""

from __future__ import annotations

import pytest

from bot.understand.fields.parties import parties_in
from bot.understand.named.declined import stems_of
from bot.understand.named.names import Names
from bot.understand.text.words import stem
from bot.understand.types import NameEntry
from tests.bot.understand.meaning_of import command, hears

PEOPLE = ("Иван Соколов", "Лев Толстой", "Павел Белый", "Зоя Ким", "Сергей Чайка", "Андрей Кравец", "Софья Ильина")
ASKED = (
    "Ивану Соколову, Льву Толстому, Павлу Белому, Зое Ким, Сергею Чайке, Андрею Кравцу и Софье Ильиной",
    "Иваном Соколовым, Львом Толстым, Павлом Белым, Зоей Ким, Сергеем Чайкой, Андреем Кравцом и Софьей Ильиной",
    "Ивана Соколова, Льва Толстого, Павла Белого, Зою Ким, Сергея Чайку, Андрея Кравца и Софью Ильину",
)
ROWS = (
    ("en", "action: Ann Miller and Bob Stone review the draft", ["Ann Miller", "Bob Stone"], "review the draft"),
    ("en", "action: ask Ann Miller, Bob Stone and BR to send it", ["Ann Miller", "Bob Stone", "br"], "send it"),
    ("en", "action: Olga Petrova and Bob Stone to send it", ["olga@example.org", "Bob Stone"], "send it"),
    (
        "fr",
        "action : Olga Petrova et Paul Durand préparent le projet",
        ["olga@example.org", "Paul Durand"],
        "préparent le projet",
    ),
    (
        "fr",
        "action : demander à Anne Martin et Paul Durand de préparer le projet",
        ["Anne Martin", "Paul Durand"],
        "préparer le projet",
    ),
    (
        "es",
        "acción: Olga Petrova y Pablo Durán preparan el proyecto",
        ["olga@example.org", "Pablo Durán"],
        "preparan el proyecto",
    ),
    (
        "es",
        "acción: pedir a Ana Gil y Pablo Durán que preparen el proyecto",
        ["Ana Gil", "Pablo Durán"],
        "preparen el proyecto",
    ),
    (
        "ru",
        "поручение: Сергею Волкову и Ольге Петровой подготовить обзор",
        ["Сергею Волкову", "olga@example.org"],
        "подготовить обзор",
    ),
    (
        "ru",
        "поручение: поручить Сергею Волкову и Анне Мюллер подготовить обзор",
        ["Сергею Волкову", "Анне Мюллер"],
        "подготовить обзор",
    ),
    ("zh", "行动：请李明和王芳准备草案", ["李明", "王芳"], "准备草案"),
    ("zh", "行动：责成BR和王芳准备草案", ["br", "王芳"], "准备草案"),
    ("ar", "إجراء: يعد أحمد سالم ومنى حسن المشروع", ["أحمد سالم", "منى حسن"], "يعد المشروع"),
    ("ar", "إجراء: تكليف أحمد سالم ومنى حسن بإعداد المشروع", ["أحمد سالم", "منى حسن"], "إعداد المشروع"),
)
NO_ROWS: tuple[tuple[str, str, list[str], str], ...] = (
    (
        "en",
        "action: BR to translate the English and French versions",
        ["br"],
        "translate the English and French versions",
    ),
    ("en", "action: review the texts of Ann Miller and Bob Stone", [], "review the texts of Ann Miller and Bob Stone"),
    (
        "ru",
        "поручение: подготовить обзор для Анны Мюллер и Сергея Волкова",
        [],
        "подготовить обзор для Анны Мюллер и Сергея Волкова",
    ),
)


@pytest.mark.parametrize(("lang", "words", "owners", "text"), ROWS + NO_ROWS)
def test_all_who_are_named_are_to_do_it(lang: str, words: str, owners: list[str], text: str) -> None:
    action = command(hears(words, lang))
    assert [each.id or each.words for each in action.responsible] == owners
    assert action.text == text


@pytest.mark.parametrize("words", ASKED)
def test_people_are_found_in_each_case(words: str) -> None:
    names = Names([NameEntry("person", each, each, "ru") for each in PEOPLE])
    assert [each.id for each in parties_in(words, "ru", names)] == list(PEOPLE)


def test_of_two_that_a_case_may_be_of_neither_is_taken() -> None:
    two = ("Александр Иванов", "Александра Иванова")
    names = Names([NameEntry("person", each, each, "ru") for each in two])
    for said, owner in (("Александру Иванову", None), ("Александра Иванова", two[1]), ("Александр Иванов", two[0])):
        (party,) = parties_in(said, "ru", names)
        assert (party.id, party.words) == ((owner, None) if owner else (None, said))


@pytest.mark.parametrize("said", ["Иванов И. И.", "Петрова А.С.", "Соколов И. А"])
def test_initials_join_no_two(said: str) -> None:
    (party,) = parties_in(said, "ru", Names(()))
    assert party.words == said.rstrip(".") + "."


def test_a_name_of_other_letters_has_its_own_stem_alone() -> None:
    assert [stems_of(each) for each in ("sokolov", "王", "أحمد")] == [
        (stem(each),) for each in ("sokolov", "王", "أحمد")
    ]
