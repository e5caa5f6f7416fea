"""What is said of one's reminders, and right behind them: another day or hour, one more, lead times, a bound."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from handlers.pauses import list_pauses
from storage.tables.people import Person, Plan
from tests.bot.answer.beyond import DESK, Beyond, offered


@pytest.mark.parametrize(
    ("lang", "words", "text"),
    [
        ("en", "remind me tomorrow about the call at 19:15", "the call"),
        ("fr", "rappelle-moi demain l'appel à 19h15", "l'appel"),
        ("es", "recuérdame mañana la llamada a las 19:15", "la llamada"),
        ("ru", "напомни завтра про звонок в 19:15", "звонок"),
        ("ar", "ذكرني غدا بالمكالمة في 19:15", "المكالمة"),
    ],
)
def test_a_day_and_an_hour_with_words_between_are_one_time(three: Beyond, lang: str, words: str, text: str) -> None:
    three.says(DESK, words, lang=lang)
    item = three.item(4)
    assert (item.text, str(item.due_local)[:16].replace("T", " ")) == (text, "2024-05-15 19:15")


@pytest.mark.parametrize(
    ("lang", "words", "then", "text"),
    [
        ("en", "remind me tomorrow at 9 to call Ann", "and on Monday at 9 to ring BDT", "ring BDT"),
        ("fr", "rappelle-moi demain à 9 h d'appeler Anne", "et lundi à 9 h d'écrire au BDT", "écrire au BDT"),
        ("es", "recuérdame mañana a las 9 llamar a Ana", "y el lunes a las 9 escribir a la BDT", "escribir a la BDT"),
        ("ru", "напомни завтра в 9 позвонить Анне", "и в понедельник в 9 написать в BDT", "написать в BDT"),
        ("ar", "ذكّرني غداً الساعة 9 بالاتصال بسارة", "ويوم الاثنين الساعة 9 بالاتصال بمكتب BDT", "الاتصال بمكتب BDT"),
        ("zh", "明天上午9点提醒我给安娜打电话", "还有下周一上午9点给BDT打电话", "给BDT打电话"),
    ],
)
def test_one_more_is_said_without_asking_once_more(three: Beyond, lang: str, words: str, then: str, text: str) -> None:
    three.says(DESK, words, lang=lang)
    three.says(DESK, then, lang=lang)
    item = three.item(5)
    assert (item.text, str(item.due_local)[:16].replace("T", " ")) == (text, "2024-05-20 09:00")


@pytest.mark.parametrize(
    ("lang", "words", "then"),
    [
        ("en", "remind me tomorrow at 9 to call Ann", "and on Monday at 9 BR delivers the list"),
        ("en", "remind me tomorrow at 9 to call Ann", "and on Monday at 9 to ring BDT was a mistake"),
        ("en", "remind me tomorrow at 9 to call Ann", "and on Monday at 9 to ring BDT?"),
        ("en", "show 2", "and on Monday at 9 to ring BDT"),
        ("fr", "rappelle-moi demain à 9 h d'appeler Anne", "et lundi à 9 h le BR livre la liste"),
        ("ru", "напомни завтра в 9 позвонить Анне", "и в понедельник в 9 BR сдаёт список"),
    ],
)
def test_what_only_tells_is_shown_first(three: Beyond, lang: str, words: str, then: str) -> None:
    three.says(DESK, words, lang=lang)
    before = len(three.numbers())
    three.says(DESK, then, lang=lang)
    assert len(three.numbers()) == before


@pytest.mark.parametrize(
    ("lang", "words", "then"),
    [
        ("en", "remind me about the report in a week", "and two days before the deadline"),
        ("fr", "rappelle-moi du rapport dans une semaine", "et deux jours avant l'échéance"),
        ("es", "recuérdame el informe en una semana", "y dos días antes del plazo"),
        ("ru", "напомни про отчёт через неделю", "и за два дня до срока"),
    ],
)
def test_all_of_one_s_reminders_are_not_changed_by_one(three: Beyond, lang: str, words: str, then: str) -> None:
    three.says(DESK, words, lang=lang)
    assert [name for name, _ in offered(three.says(DESK, then, lang=lang))] == ["SetReminderPlan"]


@pytest.mark.parametrize(
    ("lang", "words", "then"),
    [
        ("en", "remind me 3 days before", "at 8"),
        ("fr", "rappelle-moi 3 jours avant chaque échéance", "à 8"),
        ("es", "avísame 3 días antes", "a las 8"),
        ("ru", "напоминай за 3 дня", "в 8"),
        ("ru", "напоминай за 3 дня", "и в 9 утра"),
        ("zh", "提前3天提醒我", "8点"),
        ("ar", "ذكرني قبل 3 أيام", "الساعة 8"),
    ],
)
def test_an_hour_is_no_lead_time(three: Beyond, lang: str, words: str, then: str) -> None:
    three.says(DESK, words, lang=lang)
    three.says(DESK, then, lang=lang)
    assert leads_of_desk(three) == [3]


def leads_of_desk(three: Beyond) -> list[int]:
    with three.focal.database.reading() as session:
        person = session.scalars(select(Person).where(Person.ref == DESK)).one()
        return list(person.leads or three.item(3).leads or ())


@pytest.mark.parametrize(
    ("lang", "words", "then"),
    [
        ("en", "remind me this evening about the call", "at 19:15 Moscow time"),
        ("fr", "rappelle-moi ce soir l'appel", "à 19h15 heure de Moscou"),
        ("es", "recuérdame esta noche la llamada", "a las 19:15 hora de Moscú"),
        ("ru", "напомни вечером про звонок", "в 19:15 по Москве"),
        ("zh", "今晚提醒我打电话", "莫斯科时间19:15"),
        ("ar", "ذكرني بالمكالمة هذا المساء", "الساعة 19:15 بتوقيت موسكو"),
    ],
)
def test_an_hour_of_another_zone_is_that(three: Beyond, lang: str, words: str, then: str) -> None:
    three.says(DESK, words, lang=lang)
    three.says(DESK, then, lang=lang)
    item = three.item(4)
    assert (item.due_zone, str(item.due_local)[:16].replace("T", " ")) == ("Europe/Moscow", "2024-05-14 19:15")


@pytest.mark.parametrize(
    ("lang", "words", "then"),
    [
        ("en", "remind me in two hours to call the interpreters", "and on Friday"),
        ("fr", "rappelle-moi dans deux heures d'appeler les interprètes", "et demain à la même heure"),
        ("es", "recuérdame en dos horas llamar a los intérpretes", "y mañana a la misma hora"),
        ("ru", "напомни через два часа позвонить переводчикам", "и завтра в то же время"),
        ("zh", "两小时后提醒我给口译员打电话", "还有明天同一时间"),
        ("ar", "فكرني بعد ساعتين أكلم المترجمين", "وبكرة نفس الوقت"),
    ],
)
def test_another_day_that_is_joined_is_one_reminder_more(three: Beyond, lang: str, words: str, then: str) -> None:
    three.says(DESK, words, lang=lang)
    [(name, fields)] = offered(three.says(DESK, then, lang=lang))
    assert (name, fields["text"], "T12:00" in str(fields)) == ("RemindMe", three.item(4).text, True)
    assert "12:00" in str(three.item(4).due_local)


@pytest.mark.parametrize(
    ("lang", "words", "then"),
    [
        ("en", "remind me in two hours to call the interpreters", "no, on Friday"),
        ("ru", "напомни через два часа позвонить переводчикам", "а лучше в пятницу"),
        ("zh", "两小时后提醒我给口译员打电话", "还是星期五吧"),
    ],
)
def test_another_day_in_its_place_moves_it(three: Beyond, lang: str, words: str, then: str) -> None:
    three.says(DESK, words, lang=lang)
    three.says(DESK, then, lang=lang)
    assert str(three.item(4).due_date) == "2024-05-17"


@pytest.mark.parametrize(
    ("lang", "words", "then"),
    [
        ("en", "remind me every Monday at 9 to look at the answers", "until the end of June"),
        ("en", "remind me every Monday at 9 to look at the answers", "at 10"),
        ("es", "recuérdame cada lunes a las 9 mirar las respuestas", "hasta fin de junio"),
        ("ru", "напоминай каждый понедельник в 9 проверить ответы", "до конца июня"),
        ("zh", "每个月头一个星期一提醒我对名单", "上午十点"),
    ],
)
def test_what_bounds_repeats_is_no_day(three: Beyond, lang: str, words: str, then: str) -> None:
    three.says(DESK, words, lang=lang)
    three.says(DESK, then, lang=lang)
    assert list(three.numbers()) == [1, 2, 3]


def test_the_day_that_is_asked_for_is_taken_behind_a_bound(three: Beyond) -> None:
    three.says(DESK, "remind me every Monday at 9 to look at the answers")
    three.says(DESK, "until the end of June")
    three.says(DESK, "next Monday at 10")
    assert "10:00" in str(three.item(4).due_local)


def test_a_reminder_that_is_only_shown_is_shown_at_another_hour(three: Beyond) -> None:
    words = "faut que je rappelle l'interprète cet aprem vers 15h30, tu me le rappelles ?"
    [(name, _)] = offered(three.says(DESK, words, lang="fr"))
    [(again, fields)] = offered(three.says(DESK, "15h15 plutôt", lang="fr"))
    assert (name, again, "T15:15" in str(fields)) == ("RemindMe", "RemindMe", True)
    assert list(three.numbers()) == [1, 2, 3]


@pytest.mark.parametrize(
    ("lang", "words", "then"),
    [
        ("en", "reminders for ISCG 10 and 2 days before", "except for item 2: 3 days is enough there"),
        ("fr", "rappels pour l'ISCG 10 et 2 jours avant", "sauf pour la 2, là 3 jours avant suffisent"),
        ("fr", "rappels pour l'ISCG 10 et 2 jours avant", "rappelez le point 2 trois jours avant"),
        ("es", "recordatorios del ISCG 10 y 2 días antes", "salvo la 2, ahí con 3 días basta"),
        ("ru", "напоминания для ISCG за 10 и 2 дня", "кроме второго, там хватит и за 3 дня"),
        ("ar", "تذكيرات ISCG قبل 10 أيام ويومين", "ما عدا البند 2، يكفي قبله ب3 أيام"),
        ("zh", "ISCG的提醒提前10天和2天", "第2项除外，那项提前3天就够了"),
    ],
)
def test_an_exception_behind_the_plan_of_a_group_is_the_plan_of_one_item(
    three: Beyond, lang: str, words: str, then: str
) -> None:
    three.says(DESK, words, lang=lang)
    three.says(DESK, then, lang=lang)
    with three.focal.database.reading() as session:
        assert session.get_one(Plan, ("group", "iscg")).leads == [10, 2]
    assert three.item(2).leads == [3]


def test_behind_a_plan_an_item_left_out_of_it_gets_none(three: Beyond) -> None:
    three.says(DESK, "remind me 10 and 4 days before")
    three.says(DESK, "remind me 5 days before, except for item 2")
    assert three.item(2).leads is None


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "pause the reminders for ISCG?"),
        ("fr", "suspendre les rappels de l'ISCG ?"),
        ("es", "¿suspender todos los recordatorios?"),
        ("ru", "приостановить напоминания ISCG?"),
        ("ar", "هل أوقفتم جميع التذكيرات؟"),
        ("zh", "提醒暂停了吗？"),
    ],
)
def test_a_question_pauses_nothing(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, words, lang=lang)
    with three.focal.database.reading() as session:
        assert list_pauses(session, three.now) == []
