"""Which item a change was meant for, put right: the same is done to the other, and what was done to the first is taken
back; a number or a place that is said goes before the item spoken of."""

from __future__ import annotations

from datetime import date

import pytest

from tests.bot.answer.beyond import DESK, Beyond, offered, owners

GUIDE, CHECKLIST, SURVEY = 1, 2, 3
YES = {"en": "yes", "fr": "oui", "es": "sí", "ru": "да", "ar": "نعم", "zh": "是"}
GIVEN = {
    "en": ("give item 3 to BR", "sorry, wrong one, it's the first"),
    "fr": ("confie le point 3 au BR", "non, pas celui-là, le 1"),
    "es": ("pasa la 3 a la BR", "no, esa no, la 1"),
    "ru": ("передай пункт 3 БР", "нет, не его, а первый"),
    "zh": ("把第3项交给无线电局", "不对，不是这项，是第一项"),
    "ar": ("أسند البند 3 إلى مكتب الاتصالات الراديوية", "لا، ليس هذا، رقم 1"),
}
UNDONE = {
    "en": ("item 2 is done", "undo", "it was the first that should have been closed"),
    "fr": ("le point 2 est terminé", "annule", "c'est le premier qu'il fallait clore"),
    "es": ("la 2 está hecha", "deshaz eso", "la que había que cerrar era la primera"),
    "ru": ("пункт 2 выполнен", "отмени", "Закрыть надо было первый пункт"),
    "zh": ("第2项完成了", "撤销", "应该结掉的是第一项"),
    "ar": ("البند 2 أُنجز", "تراجع", "كان البند 1"),
}
MOVED = {
    "en": ("move item 2 to 20 January 2025", "that was meant for item 3"),
    "fr": ("reporte le point 2 au 20 janvier 2025", "pardon, le troisième"),
    "es": ("aplaza la 2 al 20 de enero de 2025", "perdón, era la 3"),
    "ru": ("перенеси пункт 2 на 20 января 2025 года", "ой, я имел в виду третий"),
    "zh": ("把第2项推迟到2025年1月20日", "弄错了，是第三项"),
    "ar": ("أجّل البند 2 إلى 20 يناير 2025", "عفواً، البند الثالث"),
}
LEFT = {
    "en": ("move item 3 to 20 January 2025", "never mind, leave item 3 alone, undo"),
    "fr": ("reporte le point 3 au 20 janvier 2025", "laisse tomber, ne touche pas au point 3, annule"),
    "es": ("aplaza la 3 al 20 de enero de 2025", "déjalo, mejor no toques la 3, deshaz"),
    "ru": ("перенеси пункт 3 на 20 января 2025 года", "ладно, пункт 3 лучше не трогай, отмени"),
    "zh": ("把第3项推迟到2025年1月20日", "算了，第3项还是别动，撤回"),
    "ar": ("أجّل البند 3 إلى 20 يناير 2025", "دعك من هذا، اترك البند 3 كما هو، تراجع"),
}


def said(three: Beyond, lang: str, *words: str) -> None:
    for each in words:
        reply = three.says(DESK, each, lang=lang)
        if offered(reply):
            three.says(DESK, YES[lang], lang=lang)


@pytest.mark.parametrize("lang", GIVEN)
def test_another_item_gets_what_was_given_to_the_wrong_one(three: Beyond, lang: str) -> None:
    before = owners(three.item(SURVEY))
    said(three, lang, *GIVEN[lang])
    assert (owners(three.item(GUIDE)), owners(three.item(SURVEY))) == (["br"], before)


@pytest.mark.parametrize("lang", UNDONE)
def test_after_an_undo_the_item_that_is_said_is_meant(three: Beyond, lang: str) -> None:
    said(three, lang, *UNDONE[lang])
    assert (three.item(GUIDE).status, three.item(CHECKLIST).status) == ("closed", "open")


@pytest.mark.parametrize("lang", MOVED)
def test_a_place_in_letters_that_is_no_day_is_an_item(three: Beyond, lang: str) -> None:
    before = three.item(CHECKLIST).due_date
    said(three, lang, *MOVED[lang])
    assert (three.item(CHECKLIST).due_date, three.item(SURVEY).due_date) == (before, date(2025, 1, 20))


@pytest.mark.parametrize("lang", LEFT)
def test_an_item_left_alone_is_as_it_was_and_not_withdrawn(three: Beyond, lang: str) -> None:
    before = three.item(SURVEY).due_date
    said(three, lang, *LEFT[lang])
    assert (three.item(SURVEY).status, three.item(SURVEY).due_date) == ("open", before)


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("zh", "第2项昨天交了，可惜没销号"),
        ("fr", "le point 2 a été remis hier, dommage qu'il n'ait pas été coché"),
        ("ar", "البند 2 سُلّم أمس، للأسف لم يُشطب"),
    ],
)
def test_what_was_not_ticked_off_is_not_closed_at_once(three: Beyond, lang: str, words: str) -> None:
    ((name, fields),) = offered(three.says(DESK, words, lang=lang))
    assert (name, fields["item"], three.item(CHECKLIST).status) == ("CompleteItem", CHECKLIST, "open")


@pytest.mark.parametrize(
    ("lang", "words"), [("en", "could TSB take it?"), ("zh", "能让TSB来做吗？"), ("zh", "可以让TSB负责吗？")]
)
def test_whether_a_body_may_do_it_is_only_wondered(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, f"show {CHECKLIST}")
    before = owners(three.item(CHECKLIST))
    ((name, fields),) = offered(three.says(DESK, words, lang=lang))
    assert (name, fields["responsible"][0]["id"], owners(three.item(CHECKLIST))) == ("ReassignItem", "tsb", before)


@pytest.mark.parametrize(
    ("words", "day"), [("把2号事项推迟到再下周五", date(2024, 5, 31)), ("把2号事项推迟到下周五", date(2024, 5, 24))]
)
def test_the_friday_after_next_is_taken_whole(three: Beyond, words: str, day: date) -> None:
    said(three, "zh", words)
    assert three.item(CHECKLIST).due_date == day


def test_an_arabic_deadline_brought_forward_is_sooner(three: Beyond) -> None:
    three.says(DESK, f"show {CHECKLIST}")
    before = three.item(CHECKLIST).due_date
    assert before is not None
    said(three, "ar", "قدّمه ثلاثة أيام")
    after = three.item(CHECKLIST).due_date
    assert after is not None
    assert (before - after).days == 3


THEN = {
    "en": ("give it to TSB. They have until 29 July", "close the second one and extend the first to 29 July"),
    "fr": (
        "confie-le au TSB, ils ont jusqu'au 29 juillet",
        "clos le deuxième et prolonge le premier jusqu'au 29 juillet",
    ),
    "es": (
        "pásala a la TSB, tienen hasta el 29 de julio",
        "cierra la segunda y prorroga la primera hasta el 29 de julio",
    ),
    "ru": ("передай его БСЭ, у них есть время до 29 июля", "второй закрой, а первый продли до 29 июля"),
    "zh": ("交给TSB，让他们7月29日前完成", "第二个关掉，第一个延到7月29日"),
    "ar": ("أسنده إلى TSB وأمهلهم حتى 29 يوليو", "أغلق الثاني ومدّد الأول إلى 29 يوليو"),
}


@pytest.mark.parametrize("lang", THEN)
def test_until_when_they_have_is_not_lost_behind_whose_it_is_to_be(three: Beyond, lang: str) -> None:
    three.says(DESK, f"show {CHECKLIST}")
    said(three, lang, THEN[lang][0])
    item = three.item(CHECKLIST)
    assert (owners(item), item.due_date) == (["tsb"], date(2024, 7, 29))


@pytest.mark.parametrize("lang", THEN)
def test_two_items_are_named_by_their_places_where_no_list_was_shown(three: Beyond, lang: str) -> None:
    said(three, lang, THEN[lang][1])
    assert (three.item(CHECKLIST).status, three.item(GUIDE).due_date) == ("closed", date(2024, 7, 29))


ASKED = {
    "en": ("close an item", ("the third one", "it's number 3", "let's say 3", "I think it was 3")),
    "fr": ("clore un point", ("le troisième", "c'est le 3", "disons le 3", "je crois que c'est le 3")),
    "es": ("cerrar un punto", ("la tercera", "es la 3", "pues la tercera", "creo que la 3")),
    "ru": ("закрыть пункт", ("третий", "это третий", "пусть будет 3", "думаю, третий")),
    "zh": ("关闭事项", ("第三项", "就第3个吧", "不不，是第3项", "我想是第3项")),
    "ar": ("أغلق بنداً", ("الثالث", "هو البند 3", "ليكن الثالث", "أظن أنه الثالث")),
}


@pytest.mark.parametrize(("lang", "at"), [(lang, at) for lang in ASKED for at in range(3)])
def test_a_form_takes_the_item_in_whatever_words_answer(three: Beyond, lang: str, at: int) -> None:
    begun, answers = ASKED[lang]
    three.says(DESK, begun, place="other", lang=lang)
    three.says(DESK, answers[at], place="other", lang=lang)
    assert three.item(SURVEY).status == "closed"


@pytest.mark.parametrize("lang", ASKED)
def test_an_answer_that_is_only_thought_is_shown_first(three: Beyond, lang: str) -> None:
    begun, answers = ASKED[lang]
    three.says(DESK, begun, place="other", lang=lang)
    ((name, fields),) = offered(three.says(DESK, answers[3], place="other", lang=lang))
    assert (name, fields["item"], three.item(SURVEY).status) == ("CompleteItem", SURVEY, "open")


ALSO = {
    "en": ("give item 3 to BR", "item 1 to them as well"),
    "fr": ("confie le point 3 au BR", "le 1 aussi, à eux"),
    "es": ("pasa la 3 a la BR", "y la 1 también a ellos"),
    "ru": ("передай пункт 3 БР", "первый тоже им"),
    "zh": ("把第3项交给无线电局", "第1项也一并转给他们"),
    "ar": ("أسند البند 3 إلى BR", "والبند 1 أيضاً لهم"),
}


@pytest.mark.parametrize("lang", ALSO)
def test_one_more_goes_to_them_too(three: Beyond, lang: str) -> None:
    said(three, lang, *ALSO[lang])
    assert [owners(three.item(each)) for each in (GUIDE, SURVEY)] == [["br"], ["br"]]


SAME_TIME = {
    "en": ("remind me about item 2 on Thursday at 9", "no, Sunday at the same time"),
    "fr": ("rappelle-moi le point 2 jeudi à 9h", "non, dimanche à la même heure"),
    "es": ("recuérdame la 2 el jueves a las 9", "no, el domingo a la misma hora"),
    "ru": ("напомни про пункт 2 в четверг в 9", "нет, в воскресенье в то же время"),
    "zh": ("周四9点提醒我第2项", "不，周日同一时间"),
    "ar": ("ذكّرني بالبند 2 يوم الخميس الساعة 9", "لا، الأحد في نفس الوقت"),
}


@pytest.mark.parametrize("lang", SAME_TIME)
def test_another_day_at_the_same_time_moves_the_reminder_just_set(three: Beyond, lang: str) -> None:
    said(three, lang, *SAME_TIME[lang])
    assert three.item(4).due_date == date(2024, 5, 19)
