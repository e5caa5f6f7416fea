"""The frame of a letter is no part of what it says: no owner, no words of an item."""

from __future__ import annotations

import pytest

from tests.bot.answer.beyond import DESK, Beyond, listening, owners


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "give 3 to BR\nThanks,\nAnna"),
        ("en", "Hi Focal,\n\nplease give item 3 to BR.\n\nMany thanks in advance\nBest regards,\nAnna Lee\nTSB, ITU"),
        ("en", "give 3 to BR\n-- \nAnna Lee\nTel. +41 22 730 5111\nanna@example.org"),
        ("fr", "Bonjour,\nmerci de confier le point 3 au BR.\nCordialement,\nAnna Dupont"),
        ("es", "Estimados colegas:\nasigna el 3 a la BR\nUn saludo,\nAna"),
        ("ru", "Уважаемые коллеги!\nпередай 3 БР\nС уважением,\nАнна"),
        ("ar", "أعط البند 3 إلى BR\nمع التحية\nآنا"),
        ("zh", "您好，\n把第3项交给BR\n谢谢\n安娜"),
    ],
)
def test_who_signs_is_no_owner(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, words, lang=lang)
    assert owners(three.item(3)) == ["br"]


@pytest.mark.parametrize(
    ("lang", "words", "text"),
    [
        ("en", "action: BDT to send the survey by 20 June\nThanks\nAnna", "send the survey"),
        ("en", "action: BDT to send the survey by 20 June\n\nSent from my iPhone", "send the survey"),
        ("fr", "action : le BDT envoie la liste d'ici au 20 juin\nCordialement,\nAnna Dupont", "envoie la liste"),
        ("zh", "行动：BDT 在6月20日前发送清单\n此致\n敬礼\n王伟", "发送清单"),
    ],
)
def test_who_signs_is_no_part_of_an_item(three: Beyond, lang: str, words: str, text: str) -> None:
    three.says(DESK, words, lang=lang)
    assert three.item(4).text == text


def test_a_request_below_thanks_is_none_that_signs(three: Beyond) -> None:
    three.says(DESK, "close 2\nThanks\nclose 3")
    assert three.statuses() == ["open", "closed", "closed"]


def test_thanks_with_a_name_alone_are_answered(three: Beyond) -> None:
    assert three.says(DESK, "Thanks\nAnna").title.key != "nothing-said"


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "Fwd: Re: item 2 is closed on our side"),
        ("fr", "TR : le point 2 est terminé"),
        ("zh", "转发：第2项已完成"),
    ],
)
def test_what_is_passed_on_is_shown_first(three: Beyond, lang: str, words: str) -> None:
    assert three.says(DESK, words, lang=lang).choices
    assert three.item(2).status == "open"


def test_what_is_quoted_is_not_recorded_again(three: Beyond) -> None:
    three.says(DESK, "> Action: BDT to send the survey by 20 June\nagreed, thanks")
    assert three.numbers() == [1, 2, 3]


def test_what_is_quoted_in_a_channel_is_not_recorded_again(three: Beyond) -> None:
    listening(three.focal, "hall")
    three.hears(DESK, "> Action: BDT to send the survey by 20 June\n+1", "hall")
    assert three.numbers() == [1, 2, 3]
    three.hears(DESK, "> who does it?\nAction: BDT to send the survey by 20 June\nThanks\nAnna", "hall")
    assert three.item(4).text == "send the survey"


@pytest.mark.parametrize(
    ("lang", "letter", "yes"),
    [
        ("en", "From: TSB\nSubject: Re: item 2\n\nDone. Thanks, Anna", "yes"),
        ("fr", "De : TSB\nObjet : Re: point 2\n\nFait. Merci, Anna", "oui"),
        ("es", "De: TSB\nAsunto: RE: punto 2\n\nHecho. Gracias", "sí"),
        ("ru", "От: БСЭ\nТема: Re: пункт 2\n\nГотово", "да"),
        ("ar", "من: TSB\nالموضوع: رد: البند 2\n\nتم. شكراً", "نعم"),
        ("zh", "发件人：电信标准化局\n主题：回复：第2项\n\n已完成，谢谢", "是"),
    ],
)
def test_a_pasted_letter_is_of_the_item_that_its_subject_names(three: Beyond, lang: str, letter: str, yes: str) -> None:
    # What was spoken of last is none of its business.
    three.says(DESK, "item 3", lang=lang)
    three.says(DESK, letter, lang=lang)
    assert three.statuses(2, 3) == ["open", "open"]
    three.says(DESK, yes, lang=lang)
    assert three.statuses(2, 3) == ["closed", "open"]


def test_a_pasted_letter_about_something_else_closes_nothing(three: Beyond) -> None:
    three.says(DESK, "item 3")
    three.says(DESK, "From: TSB\nTo: Focal\nSubject: the guide\n\nDone. Thanks, Anna")
    three.says(DESK, "yes")
    assert three.item(3).status == "open"
