"""A bare order as a question, with a remark before or behind it, is shown and not done; a plain request beside a
question, and a question that is agreed to in the same breath, are done."""

from __future__ import annotations

import pytest

from tests.bot.answer.beyond import DESK, Beyond, offered, owners

ASKED = (
    ("en", "close 2? we have no report"),
    ("en", "BR has sent the file, close 2?"),
    ("fr", "clore la 2 ? nous n'avons pas de rapport"),
    ("es", "¿cerrar la 2? no tenemos informe"),
    ("es", "cierra la 2? no tenemos informe"),
    ("ru", "закрыть 2? у нас нет отчёта"),
    ("ru", "закрой 2? у нас нет отчёта"),
    ("ar", "أغلق 2؟ ليس لدينا تقرير"),
    ("zh", "关闭2吗？我们没有报告"),
)
HANDED = (
    ("en", "give 3 to TSB? they have no people"),
    ("fr", "donne la 3 au TSB ? ils n'ont personne"),
    ("es", "¿dar la 3 a la TSB? no tienen gente"),
    ("ru", "передай 3 БСЭ? у них нет людей"),
    ("ar", "أعط 3 إلى TSB؟ ليس لديهم موظفون"),
    ("zh", "把3交给TSB？他们没有人手"),
)
WITHDRAWN = (
    ("en", "withdraw 3? we still need it"),
    ("fr", "retirer le 3 ? nous en avons encore besoin"),
    ("ar", "اسحب 3؟ ما زلنا نحتاجه"),
)
DONE = (
    ("en", "can you close 2? BR has sent the file"),
    ("en", "BR has sent the file, can you close 2?"),
    ("en", "2 is done? close it"),
    ("en", "close 2, and what is due this week?"),
    ("en", "hello, how are you? close 2"),
    ("ru", "можешь закрыть 2? БР прислало файл"),
    ("ar", "هل يمكنك إغلاق 2؟ أرسل BR الملف"),
)


@pytest.mark.parametrize(("lang", "words"), ASKED)
def test_what_is_only_asked_is_not_closed(three: Beyond, lang: str, words: str) -> None:
    shown = offered(three.says(DESK, words, lang=lang))
    assert three.item(2).status == "open"
    assert shown in ([], [("CompleteItem", {"item": 2})])


@pytest.mark.parametrize(("lang", "words"), HANDED)
def test_what_is_only_asked_is_not_handed_over(three: Beyond, lang: str, words: str) -> None:
    before = owners(three.item(3))
    three.says(DESK, words, lang=lang)
    assert owners(three.item(3)) == before


@pytest.mark.parametrize(("lang", "words"), WITHDRAWN)
def test_what_is_only_asked_is_not_withdrawn(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, words, lang=lang)
    assert three.item(3).status == "open"


@pytest.mark.parametrize("words", ["close 2? yes", "close 2? yes, BR has sent the file"])
def test_a_question_agreed_to_is_done(three: Beyond, words: str) -> None:
    three.says(DESK, words)
    assert three.item(2).status == "closed"


@pytest.mark.parametrize(("lang", "words"), DONE)
def test_a_plain_request_is_done(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, words, lang=lang)
    assert three.item(2).status == "closed"


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "close 2, give 3 to BR?"),
        ("ru", "закрыть 2, передать 3 БР?"),
        ("ar", "أغلق 2، وأعط 3 إلى BR؟"),
        ("zh", "关闭2，把3交给BR？"),
        ("zh", "关闭2，3交给BR吗"),
    ],
)
def test_of_two_that_are_asked_about_both_are_shown(three: Beyond, lang: str, words: str) -> None:
    shown = three.says(DESK, words, lang=lang)
    assert [three.item(number).status for number in (2, 3)] == ["open", "open"]
    three.chooses(DESK, shown)
    assert three.item(2).status == "closed"
    assert [party.body_id for party in three.item(3).parties] == ["br"]


@pytest.mark.parametrize(("lang", "words"), [("ru", "декабрь: закрыть 2"), ("en", "July: close 2"), ("zh", "7月完成2")])
def test_a_day_before_what_closes_may_be_its_deadline(three: Beyond, lang: str, words: str) -> None:
    asked = three.says(DESK, words, lang=lang)
    assert three.item(2).status == "open"
    assert [each.command["command"] for each in asked.choices] == ["CompleteItem", "MoveDeadline"]


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("ru", "на прошлом собрании мы перенесли п. 3 на август"),
        ("en", "last time we moved no. 3 to August"),
        ("ru", "сдвинуть 3 на неделю не получится"),
        ("ar", "تأجيل 3 إلى أغسطس لا يناسبنا"),
        ("ru", "надо было закрыть 3"),
        ("ru", "срок по 3 тоже был 20 августа"),
    ],
)
def test_what_is_told_changes_nothing_unshown(three: Beyond, lang: str, words: str) -> None:
    before = three.item(3).due_date, three.item(3).status
    three.says(DESK, words, lang=lang)
    assert (three.item(3).due_date, three.item(3).status) == before
