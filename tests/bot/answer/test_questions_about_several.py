"""One question about several bodies or topics is answered for each of them; what is asked of all together is one."""

from __future__ import annotations

import pytest

from handlers.answer import Code, Fact, Items, Line, Named, Reply, Term
from tests.bot.answer.beyond import DESK, Beyond


def listed(reply: Reply) -> list[tuple[str, list[int]]]:
    """The items of each list, by whose list it is."""
    found: list[tuple[str, list[int]]] = []
    for part in (reply.title, *reply.parts):
        asked = part.facts.get("asked") if isinstance(part, Line) else None
        if isinstance(asked, Named | Term):
            found.append((_about(asked), []))
        elif isinstance(part, Items):
            numbers = (line.facts["number"] for line in part.lines)
            found[-1][1].extend(int(each.value) for each in numbers if isinstance(each, Code))
    return found


def _about(asked: Fact | None) -> str:
    """The body or topic that stands first in what a list was asked for."""
    if isinstance(asked, Term):
        return next((found for each in asked.facts.values() if (found := _about(each))), "")
    return asked.id if isinstance(asked, Named) else ""


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "which items do TSB and BR have?"),
        ("en", "show items of TSB or BR"),
        ("en", "items of TSB/BR"),
        ("fr", "qu'ont encore à faire le TSB et le BR ?"),
        ("es", "¿qué le queda por hacer a la TSB y a la BR?"),
        ("ru", "что должны сделать БСЭ и БР?"),
        ("ar", "ماذا بقي على TSB وBR؟"),
        ("zh", "TSB和BR还有什么没做完？"),
    ],
)
def test_each_body_has_a_list_of_its_own(three: Beyond, lang: str, words: str) -> None:
    assert listed(three.says(DESK, words, lang=lang)) == [("tsb", [1]), ("br", [2])]


def test_a_body_that_has_nothing_is_said_to_have_nothing(three: Beyond) -> None:
    assert listed(three.says(DESK, "what is on TDAG, TSB and RAG?")) == [("tdag", []), ("tsb", [1]), ("rag", [])]


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "who leads accessibility and gender?"),
        ("fr", "qui est responsable de l'accessibilité et du genre ?"),
        ("es", "¿quién lleva la accesibilidad y el género?"),
        ("ru", "кто отвечает за доступность и гендер?"),
        ("ar", "من المسؤول عن إمكانية النفاذ والمساواة بين الجنسين؟"),
        ("zh", "谁负责无障碍和性别平等？"),
    ],
)
def test_who_leads_is_told_of_each_topic(three: Beyond, lang: str, words: str) -> None:
    told = three.says(DESK, words, lang=lang)
    topics = [
        line.facts["topic"].id for line in (told.title, *told.parts) if isinstance(line, Line) and "topic" in line.facts
    ]
    assert list(dict.fromkeys(topics)) == ["accessibility", "gender"]
    assert not told.choices


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "who leads accessibility in ITU-T and ITU-D?"),
        ("fr", "qui suit l'accessibilité à l'UIT-T et à l'UIT-D ?"),
        ("es", "¿quién lleva la accesibilidad en el UIT-T y en el UIT-D?"),
        ("zh", "ITU-T和ITU-D谁负责无障碍？"),
    ],
)
def test_who_leads_is_told_of_each_sector(three: Beyond, lang: str, words: str) -> None:
    told = three.says(DESK, words, lang=lang)
    assert [part.key for part in (told.title, *told.parts) if isinstance(part, Line)].count(told.title.key) == 2
    said = str(told.model_dump(mode="json"))
    assert "'tsb'" in said
    assert "'bdt'" in said


def test_the_next_question_goes_on_from_the_last_of_them(three: Beyond) -> None:
    three.says(DESK, "who leads climate change and accessibility?")
    told = str(three.says(DESK, "and in ITU-D?").model_dump(mode="json"))
    assert "accessibility" in told
    assert "climate_change" not in told


@pytest.mark.parametrize(
    "words", ["where do ITU-T and ITU-D overlap?", "TSB and BR met yesterday", "when do ISCG and TDAG meet?"]
)
def test_what_is_asked_of_two_together_is_no_two_questions(three: Beyond, words: str) -> None:
    assert listed(three.says(DESK, words)) == []
