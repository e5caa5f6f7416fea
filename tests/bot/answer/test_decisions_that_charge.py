"""Lists of decisions, lines of which give a body something to do by a day: in chat they are shown as actions, between
the conclusions; from a file they are proposed as actions."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from benchmarks.understanding_rows import names
from bot.minutes.files.read import read_bytes
from bot.minutes.find.find import find_items
from bot.minutes.find.types import Light
from handlers.commands.fields import Lang
from tests.bot.answer.beyond import DESK, Beyond, owners

# A heading, what BDT and TSB are to do, a conclusion between them, and how one agrees.
LISTS: dict[Lang, tuple[str, str, str, str, str]] = {
    "en": (
        *("Decisions:", "BDT to circulate the survey by 12 July", "The next joint meeting will be held in Geneva"),
        *("TSB to prepare a note on captions by 15 July", "yes"),
    ),
    "fr": (
        *("Décisions :", "Le BDT distribue l'enquête d'ici au 12 juillet", "La prochaine réunion se tiendra à Genève"),
        *("Le TSB doit préparer une note sur le sous-titrage avant le 15 juillet", "oui"),
    ),
    "es": (
        *("Decisiones:", "La BDT distribuirá la encuesta antes del 12 de julio", "La próxima reunión será en Ginebra"),
        *("La TSB preparará una nota sobre el subtitulado para el 15 de julio", "sí"),
    ),
    "ru": (
        *("Решения:", "БРЭ разослать опрос до 12 июля", "Следующее собрание состоится в Женеве"),
        *("БСЭ подготовить записку о субтитрах к 15 июля", "да"),
    ),
    "ar": (
        *("القرارات:", "يوزع مكتب تنمية الاتصالات الاستبيان قبل 12 يوليو", "سيُعقد الاجتماع المقبل في جنيف"),
        *("يعد TSB مذكرة بشأن العرض النصي قبل 15 يوليو", "نعم"),
    ),
    "zh": (
        *("决定：", "BDT 在7月12日前分发调查问卷", "下次联席会议将在日内瓦举行"),
        *("TSB 在7月15日前起草关于字幕的说明", "是"),
    ),
}
NOW = datetime(2024, 5, 21, 9, tzinfo=UTC)


@pytest.mark.parametrize("lang", LISTS)
def test_whoever_is_to_do_it_by_a_day_is_shown_and_kept_by_a_yes(three: Beyond, lang: Lang) -> None:
    heading, first, between, last, yes = LISTS[lang]
    three.says(DESK, f"{heading}\n- {first}\n- {between}\n- {last}", lang=lang)
    assert three.numbers() == [1, 2, 3]
    three.says(DESK, yes, lang=lang)
    found = [three.item(number) for number in (4, 5, 6)]
    assert [(each.kind, owners(each)) for each in found] == [
        *(("action", ["bdt"]), ("conclusion", []), ("action", ["tsb"])),
    ]
    assert [each.due_date for each in found] == [date(2024, 7, 12), None, date(2024, 7, 15)]


@pytest.mark.parametrize("lang", LISTS)
def test_files_say_the_same(lang: Lang) -> None:
    heading, *lines, _ = LISTS[lang]
    text = "\n- ".join((heading, *lines))
    found = find_items(read_bytes(text.encode()), Light(names(), NOW, "Europe/Zurich", lang))
    assert [(each.kind, [who.id for who in each.responsible]) for each in found] == [
        *(("action", ["bdt"]), ("conclusion", []), ("action", ["tsb"])),
    ]


# How a single decision is marked.
MARKS = {"en": "Decision:", "fr": "Décision :", "es": "Decisión:", "ru": "Решение:", "ar": "قرار:", "zh": "决定："}


@pytest.mark.parametrize("lang", LISTS)
def test_of_one_decision_it_is_asked_what_it_is(three: Beyond, lang: Lang) -> None:
    _, first, between, *_ = LISTS[lang]
    asked = three.says(DESK, f"{MARKS[lang]} {first}", lang=lang)
    assert three.numbers() == [1, 2, 3]
    three.chooses(DESK, asked)
    three.says(DESK, f"{MARKS[lang]} {between}", lang=lang)
    kept = [three.item(number) for number in (4, 5)]
    assert [(each.kind, owners(each)) for each in kept] == [("action", ["bdt"]), ("conclusion", [])]


@pytest.mark.parametrize("words", [
    "Decisions:\n- The survey by BDT runs until 12 July\n- BDT's survey stays open until 12 July",
    "Decisions:\n- TSB agreed to extend the deadline until 12 July\n- BDT sent the survey on 12 May",
    "Décisions :\n- L'enquête du BDT reste ouverte jusqu'au 12 juillet\n- Le sous-titrage sera assuré",
    "Decisiones:\n- La encuesta de la BDT seguirá abierta hasta el 12 de julio\n- Habrá subtítulos",
    "Решения:\n- Опрос БРЭ продлен до 12 июля\n- Субтитры нужны всегда",
    "القرارات:\n- تمديد استبيان BDT حتى 12 يوليو\n- ينتهي استبيان BDT في 12 يوليو",
    "决定：\n- BDT的调查延长至7月12日\n- 会议提供字幕",
    "Decisions:\n- BDT survey extended until 12 July\n- TSB moved the workshop to 12 July",
    "Décisions :\n- Enquête du BDT prolongée jusqu'au 12 juillet\n- Report de l'atelier du TSB au 12 juillet",
    "Decisiones:\n- Encuesta de la BDT prorrogada hasta el 12 de julio\n- Se aplaza al 12 de julio el taller de la TSB",
    "Решения:\n- Опрос БРЭ продлён до 12 июля\n- Перенос семинара БСЭ на 12 июля",
    "القرارات:\n- استبيان BDT ممدد حتى 12 يوليو\n- تأجيل ورشة عمل TSB إلى 12 يوليو",
    "决定：\n- BDT调查延长至7月12日\n- TSB研讨会推迟到7月12日",
])  # fmt: skip
def test_what_gives_nobody_anything_to_do_is_a_conclusion(three: Beyond, words: str) -> None:
    three.says(DESK, words)
    assert [three.item(number).kind for number in three.numbers()[3:]] == ["conclusion", "conclusion"]


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "Agreed that TSB will send the list to BR by Friday"),
        ("fr", "décidé que le TSB enverra la liste au BR avant vendredi"),
        ("ru", "Договорились: БСЭ разошлет список до пятницы"),
    ],
)
def test_a_decision_told_without_a_mark_is_asked_about_too(three: Beyond, lang: Lang, words: str) -> None:
    three.says(DESK, words, lang=lang)
    assert three.numbers() == [1, 2, 3]
    three.says(DESK, "1", lang=lang)
    assert (three.item(4).kind, owners(three.item(4))) == ("action", ["tsb"])


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "We agreed that the next meeting will be held in Geneva"),
        ("en", "We agreed that TSB will send the list by Friday. Please record it as a conclusion."),
        ("fr", "décidé que la prochaine réunion se tiendra à Genève"),
    ],
)
def test_one_that_charges_nobody_or_is_called_a_conclusion_is_one(three: Beyond, lang: Lang, words: str) -> None:
    three.says(DESK, words, lang=lang)
    assert three.numbers() == [1, 2, 3, 4]
    assert three.item(4).kind == "conclusion"
