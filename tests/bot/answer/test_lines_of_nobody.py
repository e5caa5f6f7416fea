"""Lines of lists as notes have them: that nobody takes something up, with labels, with names that have initials."""

from __future__ import annotations

import pytest

from tests.bot.answer.beyond import DESK, Beyond, owners

# A line that is an action, and two that tell that nobody took something up.
NOBODY = {
    "en": "Actions:\n- {}\n- Nobody volunteered for the survey\n- No one was available to draft the note",
    "fr": "Actions :\n- {}\n- Personne ne s'est proposé pour l'enquête\n- Aucun volontaire pour rédiger la note",
    "es": "Acciones:\n- {}\n- Nadie se ofreció para la encuesta\n- No hay voluntarios para redactar la nota",
    "ru": "Действия:\n- {}\n- Никто не вызвался провести опрос\n- Желающих подготовить записку не нашлось",
    "ar": "الإجراءات:\n- {}\n- لم يتطوع أحد لإجراء الاستبيان\n- لا أحد متاح لإعداد المذكرة",
    "zh": "行动事项：\n- {}\n- 没有人自愿承担调查\n- 暂无人负责起草说明",
}
# What a line of a list may begin with, and what stands behind it of what BDT is to do by a day.
LABELLED = {
    "en": (("A1:", "Action 1:", "AI-3:"), "BDT - survey of the offices by 12 July"),
    "fr": (("A1 :", "Mesure 1 :", "M1 :"), "BDT - enquête auprès des bureaux d'ici au 12 juillet"),
    "es": (("A1:", "Acción 1:", "M1:"), "BDT - encuesta de las oficinas antes del 12 de julio"),
    "ru": (("A1:", "Действие 1:", "Д1:"), "БРЭ - опрос отделений до 12 июля"),
    "ar": (("A1:", "الإجراء 1:"), "BDT - استبيان المكاتب قبل 12 يوليو"),
    "zh": (("A1：", "行动1："), "BDT - 7月12日前办事处调查"),
}
LIST = {"en": "Actions:", "fr": "Actions :", "es": "Acciones:", "ru": "Действия:", "ar": "الإجراءات:", "zh": "行动："}


@pytest.mark.parametrize("lang", NOBODY)
def test_what_nobody_takes_up_is_no_action(three: Beyond, lang: str) -> None:
    three.says(DESK, NOBODY[lang].format(LABELLED[lang][1]), lang=lang)
    assert [owners(three.item(number)) for number in three.numbers()[3:]] == [["bdt"]]


@pytest.mark.parametrize("lang", LABELLED)
def test_a_label_is_no_part_of_what_is_to_be_done(three: Beyond, lang: str) -> None:
    labels, body = LABELLED[lang]
    three.says(DESK, "\n- ".join((LIST[lang], *(f"{label} {body}" for label in labels))), lang=lang)
    found = [three.item(number) for number in three.numbers()[3:]]
    assert len(found) == len(labels)
    assert all(owners(each) == ["bdt"] and not set(each.text) & set("1:：-–") for each in found)


@pytest.mark.parametrize("lang", LABELLED)
def test_lines_with_marks_that_count_on_from_one_are_each_recorded(three: Beyond, lang: str) -> None:
    labels, body = LABELLED[lang]
    three.says(DESK, f"{labels[1]} {body}\n{labels[1].replace('1', '2')} {body}", lang=lang)
    assert [owners(three.item(number)) for number in three.numbers()[3:]] == [["bdt"], ["bdt"]]


@pytest.mark.parametrize(("words", "name"), [
    ("Actions:\n- I. Petrov: check the figures", "I. Petrov"),
    ("Actions:\n- J. M. Dupont: check the figures", "J. M. Dupont"),
    ("Actions:\n- Dr. O'Neil: check the figures", "Dr. O'Neil"),
    ("Actions :\n- M. J.-P. Martin : vérifier les chiffres", "M. J.-P. Martin"),
    ("Actions :\n- J. Martin : vérifier les chiffres", "J. Martin"),
    ("Acciones:\n- Sra. E. O. Ortega: revisar las cifras", "Sra. E. O. Ortega"),
    ("Acciones:\n- Y. Pérez: revisar las cifras", "Y. Pérez"),
    ("Поручения:\n- Иванов И. И.: проверить цифры", "Иванов И. И."),
    ("Поручения:\n- А. Б. Петров: проверить цифры", "А. Б. Петров"),
    ("Поручения:\n- г-жа Смирнова Е.В. – проверить цифры", "г-жа Смирнова Е.В."),
    ("الإجراءات:\n- د. أحمد علي: مراجعة الأرقام", "د. أحمد علي"),
    ("الإجراءات:\n- ليلى حداد: مراجعة الأرقام", "ليلى حداد"),
    ("行动：\n- 李明博士：检查数字", "李明博士"),
])  # fmt: skip
def test_a_name_is_kept_with_its_initials_and_title(three: Beyond, words: str, name: str) -> None:
    three.says(DESK, words)
    (item,) = [three.item(number) for number in three.numbers()[3:]]
    assert [each.words for each in item.parties] == [name]
    assert not any(part in item.text for part in name.replace(".", " ").split() if len(part) > 1)
