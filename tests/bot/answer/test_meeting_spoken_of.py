"""Right after a meeting was spoken of, "move it" and "drop it" are said of that meeting, and of no item or other."""

from __future__ import annotations

from datetime import datetime

import pytest
from sqlalchemy import select

from bot.app import Focal
from storage.tables.items import Item
from storage.tables.meetings import Meeting
from tests.bot.answer.beyond import DESK, Beyond

PLANNED = (
    "put an ISC-TF meeting in for 10 June 2024 at 10:00",
    "put a RAG meeting in for 20 June 2024 at 14:00",
    "action: TSB to draft the guide by 15 July",
)
NEXT = (
    ("en", "when is the next meeting of RAG?", "move it to 27 June", "drop it, nobody can come"),
    ("fr", "quand a lieu la prochaine réunion du RAG ?", "repousse-la au 27 juin", "supprime-la"),
    ("es", "¿cuándo es la próxima reunión del RAG?", "pásala al 27 de junio", "elimínala"),
    ("ru", "когда следующее собрание RAG?", "перенеси его на 27 июня", "отмени его"),
    ("ar", "متى الاجتماع القادم لفريق RAG؟", "انقله إلى 27 يونيو", "احذفه"),
    ("zh", "RAG下次会议是什么时候？", "改到6月27日", "删掉它"),
)

BETWEEN = (
    *("who chairs RAG?", "qui préside le RAG ?", "¿quién preside el RAG?"),
    *("кто председатель RAG?", "من يرأس RAG؟", "谁是RAG的主席？"),
)


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    beyond = Beyond(focal, now)
    for words in PLANNED:
        beyond.says(DESK, words)
    return beyond


def meetings(beyond: Beyond) -> dict[str, tuple[str, str]]:
    with beyond.focal.database.reading() as session:
        found = session.scalars(select(Meeting).where(Meeting.id.like("%-2024-06-%"))).all()
        return {each.id: (str(each.start), str(each.status)) for each in found}


def due(beyond: Beyond) -> str:
    with beyond.focal.database.reading() as session:
        return str(session.scalars(select(Item.due_date).where(Item.text == "draft the guide")).one())


@pytest.mark.parametrize(("lang", "asked", "moved", "_"), NEXT)
def test_it_is_the_meeting_that_is_moved(beyond: Beyond, lang: str, asked: str, moved: str, _: str) -> None:
    before = meetings(beyond)
    beyond.says(DESK, asked, lang=lang)
    beyond.says(DESK, moved, lang=lang)
    after, wanted = meetings(beyond), ("2024-06-27", before["rag-2024-06-20"][1])
    assert after == {**before, "rag-2024-06-20": wanted}
    assert due(beyond) == "2024-07-15"


@pytest.mark.parametrize(("lang", "asked", "_", "dropped"), NEXT)
def test_it_is_the_meeting_that_is_called_off(beyond: Beyond, lang: str, asked: str, _: str, dropped: str) -> None:
    before = meetings(beyond)
    beyond.says(DESK, asked, lang=lang)
    beyond.says(DESK, dropped, lang=lang)
    after = meetings(beyond)
    assert after["rag-2024-06-20"][1] == "cancelled"
    assert after["isc_tf-2024-06-10"] == before["isc_tf-2024-06-10"]


@pytest.mark.parametrize(("lang", "asked", "between", "moved"), [
    (lang, asked, between, moved) for (lang, asked, moved, _), between in zip(NEXT, BETWEEN, strict=True)
])  # fmt: skip
def test_a_question_in_between_leaves_it_the_meeting(
    beyond: Beyond, lang: str, asked: str, between: str, moved: str
) -> None:
    for words in (asked, between, moved):
        beyond.says(DESK, words, lang=lang)
    assert meetings(beyond)["rag-2024-06-20"][0] == "2024-06-27"
    assert due(beyond) == "2024-07-15"


@pytest.mark.parametrize("between", ["who chairs TSAG?", "list items", "no, the 27th"])
def test_behind_another_group_a_list_or_a_bare_day_nothing_is_moved_unshown(beyond: Beyond, between: str) -> None:
    before = meetings(beyond)
    for words in ("when is the next meeting of RAG?", "who chairs RAG?", between):
        beyond.says(DESK, words)
    if between.startswith(("who", "list")):
        beyond.says(DESK, "move it to 27 June")
    assert meetings(beyond) == before


@pytest.mark.parametrize(("lang", "words", "day"), [
    ("en", "push it a week later", "27"), ("en", "put it back by two days", "22"),
    ("en", "move it to the day after", "21"), ("fr", "repousse-la au lendemain", "21"),
    ("es", "pásala al día siguiente", "21"),
    ("ru", "перенеси его на следующий день", "21"), ("ar", "انقله إلى اليوم التالي", "21"), ("zh", "改到第二天", "21"),
])  # fmt: skip
def test_so_much_later_counts_from_the_meeting(beyond: Beyond, lang: str, words: str, day: str) -> None:
    beyond.says(DESK, "when is the next meeting of RAG?")
    beyond.says(DESK, words, lang=lang)
    assert meetings(beyond)["rag-2024-06-20"][0] == f"2024-06-{day}"


@pytest.mark.parametrize(("lang", "words"), [
    ("en", "a day later please"), ("fr", "finalement le lendemain"), ("es", "mejor al día siguiente"),
])  # fmt: skip
def test_a_meeting_just_planned_is_put_to_the_day_after_its_own(beyond: Beyond, lang: str, words: str) -> None:
    beyond.says(DESK, "put a TDAG meeting in for 25 June 2024 at 9:00")
    beyond.says(DESK, words, lang=lang)
    assert meetings(beyond)["tdag-2024-06-25"][0] == "2024-06-26"


@pytest.mark.parametrize("words", ["cancel that meeting", "move that meeting to 27 June", "drop it"])
def test_of_a_group_without_a_meeting_no_other_is_touched(beyond: Beyond, words: str) -> None:
    before = meetings(beyond)
    beyond.says(DESK, "when is the next meeting of TSAG?")
    beyond.says(DESK, words)
    assert meetings(beyond) == before


@pytest.mark.parametrize("words", ["move 1 to 27 July", "move the guide to 27 July"])
def test_an_item_that_is_named_is_that_item(beyond: Beyond, words: str) -> None:
    before = meetings(beyond)
    beyond.says(DESK, "when is the next meeting of RAG?")
    beyond.says(DESK, words)
    assert meetings(beyond) == before
