"""An item is found by a thing that its text says in another language or in other words; what would change is shown."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bot.understand.data import LANGS, things
from storage.tables.items import Item
from tests.bot.answer.beyond import DESK, RECORDED, Beyond, numbers_offered

DONE = (
    ("fr", "le questionnaire sur les réunions virtuelles est terminé", 2),
    ("es", "la guía de transformación digital ya está terminada", 0),
    ("ru", "опрос по виртуальным собраниям готов", 2),
    ("ar", "الاستبيان منجز", 2),
    ("zh", "核对清单完成了", 1),
    ("en", "the questionnaire is done", 2),
)


def closed(three: Beyond) -> list[str]:
    with three.focal.database.reading() as session:
        return list(session.scalars(select(Item.text).where(Item.status == "closed", ~Item.example)))


@pytest.mark.parametrize(("lang", "words", "which"), DONE)
def test_what_would_be_closed_is_shown(three: Beyond, lang: str, words: str, which: int) -> None:
    before = closed(three)
    shown = three.says(DESK, words, lang=lang)
    assert closed(three) == before
    three.chooses(DESK, shown)
    assert [each for each in closed(three) if each not in before] == [RECORDED[which].split(" to ")[1].split(" by ")[0]]


@pytest.mark.parametrize(("lang", "words"), [
    ("en", "the guide on accessibility is done"),
    ("es", "la guía de accesibilidad está terminada"),
    ("ru", "руководство по кибербезопасности готово"),
])  # fmt: skip
def test_a_thing_about_another_topic_is_none_of_them(three: Beyond, lang: str, words: str) -> None:
    assert not numbers_offered(three.says(DESK, words, lang=lang))


@pytest.mark.parametrize(("lang", "words"), [
    ("ar", "سجّل إجراء جديداً"), ("en", "record a new action"), ("fr", "enregistre une nouvelle action"),
    ("es", "registra una nueva acción"), ("ru", "запиши новое поручение"),
])  # fmt: skip
def test_what_begins_a_new_record_is_of_no_item(three: Beyond, lang: str, words: str) -> None:
    reply = three.says(DESK, words, lang=lang)
    assert reply.form is not None
    assert not numbers_offered(reply)


@pytest.mark.parametrize(("lang", "asked", "rather"), [
    ("en", "hand the checklist to the General Secretariat", "no sorry, I meant the survey"),
    ("en", "close the checklist", "no, the survey"),
    ("fr", "confie la liste au Secrétariat général", "non, je voulais dire le questionnaire"),
    ("es", "pasa la lista a la Secretaría General", "no, perdón, la encuesta"),
])  # fmt: skip
def test_another_thing_is_meant_before_the_first_is_kept(three: Beyond, lang: str, asked: str, rather: str) -> None:
    three.says(DESK, "show 1")
    one, other = three.numbers()[-2:]
    assert numbers_offered(three.says(DESK, asked, lang=lang)) == [one]
    assert numbers_offered(three.says(DESK, rather, lang=lang)) == [other]
    assert {three.item(one).version, three.item(other).version} == {three.item(one - 1).version}


def test_one_thing_more_does_not_put_aside_what_is_shown(three: Beyond) -> None:
    other = three.numbers()[-1]
    three.says(DESK, "hand the checklist to the General Secretariat")
    assert other not in numbers_offered(three.says(DESK, "and the survey as well"))


def test_of_two_alike_none_is_taken(three: Beyond) -> None:
    before = set(three.numbers())
    for body in ("TSB", "BR"):
        three.says(DESK, f"action: {body} to write a letter to the regional offices by 4 July")
    three.says(DESK, "show 1")
    assert not (set(three.numbers()) - before) & set(
        numbers_offered(three.says(DESK, "la lettre est terminée", lang="fr"))
    )


@pytest.mark.parametrize("lang", LANGS)
def test_each_language_names_the_same_things(lang: str) -> None:
    assert things(lang).keys() == things("en").keys()
    assert all(things(lang).values())
