"""Lists without a mark in what is said to Focal, between other words: each line is shown as an action of its own, in
no language are lines run together."""

from __future__ import annotations

from datetime import date

import pytest

from tests.bot.answer.beyond import DESK, Beyond, owners

# Below a heading two lines, then thanks; and how one agrees.
LISTS = {
    "en": ("Next steps:", "TSB to draft the guide by 15 July", "BDT and BR to share the list", "Thanks, Anna", "yes"),
    "fr": (
        *(
            "Prochaines étapes :",
            "le TSB rédigera le guide d'ici au 15 juillet",
            "le BDT et le BR diffuseront la liste",
        ),
        *("Merci !", "oui"),
    ),
    "es": (
        *("Próximos pasos:", "la TSB redactará la guía antes del 15 de julio", "la BDT y la BR difundirán la lista"),
        *("Gracias", "sí"),
    ),
    "ru": (
        *("Следующие шаги:", "БСЭ подготовит руководство до 15 июля", "БРЭ и БР разошлют перечень"),
        *("Спасибо!", "да"),
    ),
    "ar": ("الخطوات التالية:", "يعد TSB الدليل قبل 15 يوليو", "يعمم BDT و BR القائمة", "شكراً", "نعم"),
    "zh": ("下一步：", "TSB在7月15日前起草指南", "BDT和BR分发名单", "谢谢", "是"),
}


@pytest.mark.parametrize("lang", LISTS)
def test_each_line_between_other_words_is_shown_and_kept_by_a_yes(three: Beyond, lang: str) -> None:
    heading, first, second, thanks, yes = LISTS[lang]
    three.says(DESK, f"{heading}\n- {first}\n- {second}\n\n{thanks}", lang=lang)
    assert three.numbers() == [1, 2, 3]
    three.says(DESK, yes, lang=lang)
    assert [owners(three.item(number)) for number in three.numbers()[3:]] == [["tsb"], ["bdt", "br"]]
    assert (three.item(4).due_date, three.item(5).due_date) == (date(2024, 7, 15), None)


@pytest.mark.parametrize(
    "words",
    [
        "Next steps\nTSB to draft the guide\nBDT to share the list",
        "Please record the following:\nTSB will draft the guide.\nBDT will share the list.",
        "Follow-up tasks:\n- **Guide:** Draft the guide by 15 July. (TSB)\n- **List:** Share it at once. (BDT)",
        "Hello Focal,\nplease record these:\n1. TSB to draft the guide\n2. BDT to share the list\nThanks,\nAnna",
        "Here are the actions from today's meeting:\n• TSB: the captioning guide\n• BDT: list of members",
        "Next steps:\n- [ ] TSB to draft the guide\n  with captions\n- [ ] BDT to share the list",
        "Next steps:\n1- TSB to draft the guide\n2- BDT to share the list",
        "Next steps:\na) TSB to draft the guide\nb) BDT to share the list\n-Anna",
    ],
)  # fmt: skip
def test_whatever_leads_up_to_a_list_is_no_part_of_it(three: Beyond, words: str) -> None:
    three.says(DESK, words)
    assert three.numbers() == [1, 2, 3]
    three.says(DESK, "yes")
    assert [owners(three.item(number)) for number in three.numbers()[3:]] == [["tsb"], ["bdt"]]
    assert not any("\n" in (three.item(number).text or "") for number in three.numbers())


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "Please note:\n- draft the guide by Friday\n- send the list by Monday"),
        ("fr", "À noter :\n- rédiger le guide d'ici à vendredi\n- envoyer la liste lundi"),
        ("es", "Tomar nota:\n- redactar la guía antes del viernes\n- enviar la lista el lunes"),
        ("ru", "Записать:\n- подготовить руководство к пятнице\n- отправить список в понедельник"),
        ("ar", "يرجى العلم:\n- إعداد الدليل قبل الجمعة\n- إرسال القائمة يوم الاثنين"),
        ("zh", "请注意：\n- 周五前起草指南\n- 周一发送名单"),
    ],
)
def test_lines_that_name_nobody_are_never_run_together(three: Beyond, lang: str, words: str) -> None:
    reply = three.says(DESK, words, lang=lang)
    three.says(DESK, {"fr": "oui", "es": "sí", "ru": "да", "ar": "نعم", "zh": "是"}.get(lang, "yes"), lang=lang)
    assert three.numbers() == [1, 2, 3], reply.title.key


COUNTED_IN_WORDS = (
    ("en", "Item 1 TSB to draft the guide\nItem 2 BDT to share the list", "yes"),
    ("fr", "Premièrement : le TSB rédigera le guide\nDeuxièmement : le BDT diffusera la liste", "oui"),
    ("es", "Punto 1 la TSB redactará la guía\nPunto 2 la BDT difundirá la lista", "sí"),
    ("ru", "п. 1 БСЭ подготовит руководство\nп. 2 БРЭ разошлет перечень", "да"),
    ("ar", "أولاً: يعد TSB الدليل\nثانياً: يعمم BDT القائمة", "نعم"),
    ("zh", "第 1 项 TSB起草指南\n第 2 项 BDT分发名单", "是"),
)


@pytest.mark.parametrize(("lang", "words", "yes"), COUNTED_IN_WORDS)
def test_lines_may_be_counted_in_words(three: Beyond, lang: str, words: str, yes: str) -> None:
    three.says(DESK, words, lang=lang)
    three.says(DESK, yes, lang=lang)
    assert [owners(three.item(number)) for number in three.numbers()[3:]] == [["tsb"], ["bdt"]]


def test_what_one_action_is_about_may_stand_below_it(three: Beyond) -> None:
    three.says(DESK, "TSB to prepare a report covering\n- captions\n- sign language")
    assert [owners(three.item(number)) for number in three.numbers()[3:]] == [["tsb"]]


@pytest.mark.parametrize(
    "words",
    [
        "Close these:\n- TSB to draft the guide\n- BDT to share the list",
        "Notes from today:\n- captions were discussed\n- the room was cold",
        "Attending:\n- Anna (TSB)\n- Boris (BR)",
    ],
)
def test_what_is_no_list_of_actions_records_nothing(three: Beyond, words: str) -> None:
    three.says(DESK, words)
    assert three.numbers() == [1, 2, 3]
