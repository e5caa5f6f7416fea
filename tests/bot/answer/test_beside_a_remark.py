"""A request beside a plain remark is done at once; one on a condition, at another time or in others' words is not."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from bot.app import Focal
from tests.bot.answer.beyond import ACTION, BDT, DESK, Beyond, offered


@pytest.mark.parametrize(
    "text",
    [
        "they need more time, make it 7 June",
        "the 24th is too tight, push it back two weeks",
        "ils ont besoin d'une rallonge, reporte-la au 7 juin",
        "necesitan más tiempo, aplázala al 7 de junio",
        "им нужно больше времени, перенеси на 7 июня",
        "他们人手不够，推迟到6月7日",
        "المكتب يحتاج إلى وقت أطول، أجّله إلى 7 يونيو",
    ],
)
def test_the_deadline_is_moved_for_a_reason_that_is_told(beyond: Beyond, text: str) -> None:
    beyond.says(DESK, text)
    assert beyond.item(1).due_date == date(2024, 6, 7)


@pytest.mark.parametrize(
    "text",
    [
        "item 1 went out this morning, close it",
        "close 1, it went out this morning",
        "Добрый день! Пункт 1 выполнен, отметьте, пожалуйста",
        "行动项1完成了，关掉吧",
    ],
)
def test_the_item_that_the_remark_names_is_meant(beyond: Beyond, text: str) -> None:
    beyond.says(DESK, "action: BR to check the captions by 31 May")
    beyond.says(DESK, text)
    assert [beyond.item(each).status for each in (1, 2)] == ["closed", "open"]


@pytest.mark.parametrize(
    "text",
    [
        "push it back to 7 June, they are short of people",
        "the chair is against it, push it back to 7 June",
        "pending approval, make it 7 June",
        "Anna, push it back to 7 June",
        "il manque deux fichiers, reporte-la au 7 juin",
        "la BR se opone, aplázala al 7 de junio",
        "директор распорядился, перенеси на 7 июня",
        "局长指示，推迟到6月7日",
        "طلبوا أمس، أجّله إلى 7 يونيو",
    ],
)
def test_a_remark_of_any_other_kind_is_shown_first(beyond: Beyond, text: str) -> None:
    beyond.says(DESK, text)
    assert beyond.item(1).due_date == date(2024, 5, 24)


@pytest.mark.parametrize(
    "text",
    [
        "it never went out, close it",
        "it goes out tomorrow, close it",
        "close 1, but not yet",
        "close it, wait",
        "Maria, close 1",
        "подожди ответа, закрой 1",
        "ещё не отправили, закрой 1",
        "закрой 1, когда БР подтвердит",
        "关闭1，还没发",
        "أغلق 1، لم يرسل بعد",
        "ciérrala, no",
        "clos-la, attends",
    ],
)
def test_what_is_not_done_or_not_yet_is_not_closed_at_once(beyond: Beyond, text: str) -> None:
    beyond.says(DESK, text)
    assert beyond.item(1).status == "open"


@pytest.mark.parametrize(
    "text",
    [
        "if BR agrees, make it 7 June",
        "in the worst case, push it back to 7 June",
        "BR could do it later, make it 7 June",
        "they said, push it back to 7 June",
        "next time, push it back to 7 June",
        "push it back to 7 June, they say",
        "they are late again, 7 June",
        "au pire, reporte-la au 7 juin",
        "en el peor de los casos, aplázala al 7 de junio",
        "в худшем случае перенесём, на 7 июня",
        "при условии согласия БР, перенеси на 7 июня",
        "最坏的情况，推迟到6月7日",
        "بشرط أن تعتمد الميزانية، أجّله إلى 7 يونيو",
        "why so late, should we move it to 7 June?",
    ],
)
def test_what_may_be_or_what_others_say_moves_nothing(beyond: Beyond, text: str) -> None:
    beyond.says(DESK, text)
    assert beyond.item(1).due_date == date(2024, 5, 24)


@pytest.mark.parametrize(
    "text",
    ["on Friday, close 1", "tomorrow, close it", "first call BR, then close it", "don't close it, it isn't out yet"],
)
def test_what_is_to_be_done_at_another_time_is_not_done_now(beyond: Beyond, text: str) -> None:
    beyond.says(DESK, text)
    assert beyond.item(1).status == "open"


@pytest.mark.parametrize(
    ("words", "status"), [("the one of BDT", "closed"), ("accessibility", "open"), ("not BDT", "open")]
)
def test_the_only_item_of_a_body_answers_which_one(focal: Focal, now: datetime, words: str, status: str) -> None:
    beyond = Beyond(focal, now)
    # Somebody else's words: to the desk "it" is no item yet.
    beyond.says(BDT, ACTION)
    beyond.says(BDT, "action: BR to check the captions by 31 May")
    beyond.says(DESK, "please mark it as done")
    beyond.says(DESK, words)
    assert (beyond.item(1).status, beyond.item(2).status) == (status, "draft")


def test_a_number_alone_is_nothing_to_be_done(beyond: Beyond) -> None:
    beyond.says(DESK, "action: BR to check the captions by 31 May")
    beyond.says(DESK, "list all open actions")
    assert beyond.says(DESK, "open the second one").title.key == "item-shown"


@pytest.mark.parametrize(
    ("lang", "words", "name"),
    [
        ("en", "I'm preparing a note for the Council: tell me about accessibility", "ShowTopic"),
        ("fr", "Je prépare une note pour le Conseil : parle-moi de l'accessibilité", "ShowTopic"),
        ("en", "show the guide", "ShowItem"),
        ("en", "the user guide", "Help"),
        ("en", "how many did BR close this month", "ListItems"),
    ],
)
def test_what_is_only_asked_for_is_answered(three: Beyond, lang: str, words: str, name: str) -> None:
    assert type(three.asks(DESK, words, lang=lang)).__name__ == name


def test_what_stands_behind_a_colon_changes_nothing_unshown(three: Beyond) -> None:
    three.says(DESK, "BDT wrote to us this morning: please close 2")
    assert three.statuses(2) == ["open"]


@pytest.mark.parametrize(
    ("lang", "words"),
    [("en", "Add TSB to 2, they asked for it"), ("fr", "ajoute le TSB au 2, ils l'ont demandé")],
)
def test_whoever_is_added_takes_nothing_from_anybody(three: Beyond, lang: str, words: str) -> None:
    ((_, fields),) = offered(three.says(DESK, words, lang=lang))
    assert (fields["item"], fields["added"]) == (2, True)


@pytest.mark.parametrize(
    "words", ["remind me of 2 a few working days before", "remind me two working days before each deadline"]
)
def test_working_days_before_a_deadline_do_not_count_from_today(three: Beyond, words: str) -> None:
    three.says(DESK, words)
    assert list(three.numbers()) == [1, 2, 3]
    assert not three.item(2).snoozes
