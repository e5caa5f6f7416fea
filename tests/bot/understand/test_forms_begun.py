"""A command said alone begins its form: what it needs is asked, whatever item was spoken of before."""

from __future__ import annotations

import pytest

from bot.understand.types import Incomplete, Talked
from handlers.commands.items import RecordAction
from tests.bot.understand.meaning_of import hears

SPOKEN = Talked(command=RecordAction(text="call BR"), item=4, done=True)
# The command and the field that is asked for first, and how it is said in English, French, Spanish, Russian, Arabic
# and Chinese.
BEGUN = {
    ("WithdrawItem", "item"): (
        "withdraw an item", "retirer un point", "retirar un punto", "отозвать пункт", "سحب بند", "撤回一个事项",
    ),
    ("SnoozeReminder", "item"): (
        "snooze a reminder", "différer un rappel", "aplazar un recordatorio", "отложить напоминание", "تأجيل تذكير",
        "推迟一个提醒",
    ),
    ("ReportProgress", "item"): (
        "report progress", "signaler un avancement", "comunicar un avance", "сообщить о ходе выполнения",
        "الإبلاغ عن التقدم", "报告进展",
    ),
    ("ReportProgress", "note"): (
        "note progress on 2", "signaler un avancement sur le point 2", "comunicar un avance sobre el punto 2",
        "сообщить о ходе выполнения пункта 2", "الإبلاغ عن التقدم في البند 2", "报告事项2的进展",
    ),
    ("ShowItem", "item"): (
        "show an item", "afficher un point", "mostrar un punto", "показать пункт", "عرض بند", "显示一个事项",
    ),
    ("ShowDelivery", "item"): (
        "who was told about an item?", "qui a été informé d'un point ?", "¿a quién se informó de un punto?",
        "кому сообщили о пункте?", "من أُبلغ عن بند؟", "一个事项通知了谁？",
    ),
    ("ScheduleMeeting", "group"): (
        "schedule a meeting", "planifier une réunion", "programar una reunión", "назначить собрание", "جدولة اجتماع",
        "安排一次会议",
    ),
    ("MoveMeeting", "meeting"): (
        "move a meeting", "déplacer une réunion", "mover una reunión", "перенести собрание", "نقل اجتماع",
        "推迟一次会议",
    ),
    ("AnnounceDeadline", "kind"): (
        "announce a deadline", "annoncer une échéance", "anunciar un plazo", "объявить срок", "إعلان موعد نهائي",
        "公布截止日期",
    ),
    ("SetFocalPoint", "party"): (
        "enter a focal point", "inscrire un coordonnateur", "inscribir un coordinador", "внести координатора",
        "تسجيل جهة اتصال", "登记一位联系人",
    ),
    ("EndFocalPoint", "topic"): (
        "end a role", "mettre fin à un rôle", "poner fin a una función", "завершить роль", "إنهاء دور",
        "终止一位联系人的职责",
    ),
    ("RecordDeparture", "party"): (
        "note a departure", "noter un départ", "anotar una partida", "отметить уход", "تسجيل مغادرة", "登记离任",
    ),
    ("SetMember", "party"): (
        "enter a member of a group", "inscrire un membre d'un groupe", "inscribir un miembro de un grupo",
        "внести члена группы", "إضافة عضو في فريق", "登记一名小组成员",
    ),
    ("RegisterDocument", "text"): (
        "register a document", "enregistrer un document", "registrar un documento", "зарегистрировать документ",
        "تسجيل وثيقة", "登记一份文件",
    ),
    ("AnswerItem", "text"): (
        "tell the secretariat about 2", "informer le secrétariat au sujet du point 2",
        "informar a la secretaría sobre el punto 2", "сообщить секретариату о пункте 2", "إبلاغ الأمانة عن البند 2",
        "告知秘书处事项2",
    ),
    ("SetReminderPlan", "leads"): (
        "set lead times", "choisir les délais de rappel", "elegir los plazos de aviso", "задать сроки напоминаний",
        "تحديد مواعيد التذكير", "设置提前天数",
    ),
    ("EnrolPerson", "party"): (
        "enrol a person", "inscrire une personne aux rappels", "dar de alta a una persona",
        "подключить кого-то к напоминаниям", "تسجيل شخص في التذكيرات", "登记某人接收提醒",
    ),
    ("TrustReader", "party"): (
        "trust somebody", "faire confiance à quelqu'un", "confiar en alguien", "доверять кому-то", "الثقة بشخص",
        "信任某人",
    ),
    ("SetFormalText", "item"): (
        "set the formal text", "rédiger le texte formel", "redactar el texto formal", "задать официальный текст",
        "تحديد النص الرسمي", "填写正式文本",
    ),
    ("NotePresent", "people"): (
        "note who is present", "noter les présents", "anotar los presentes", "отметить присутствующих",
        "تسجيل الحاضرين", "登记出席者",
    ),
    ("ReportActivity", "topic"): (
        "report an activity", "signaler une activité", "comunicar una actividad", "сообщить о деятельности",
        "الإبلاغ عن نشاط", "填报一项活动",
    ),
}  # fmt: skip
SAID = [
    pytest.param(lang, words, wanted, id=f"{lang}-{words}")
    for wanted, each in BEGUN.items()
    for lang, words in zip(("en", "fr", "es", "ru", "ar", "zh"), each, strict=True)
]


@pytest.mark.parametrize(("lang", "words", "wanted"), SAID)
def test_what_the_command_needs_is_asked(lang: str, words: str, wanted: tuple[str, str]) -> None:
    meant = hears(words, lang, SPOKEN)
    assert isinstance(meant, Incomplete), meant
    assert (meant.command, meant.missing[0]) == wanted
    assert meant.fields.get("item") in (None, 2)
    assert meant.lang == lang


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "report on item 2"),
        ("en", "a report on 2"),
        ("fr", "rapport sur le point 2"),
        ("es", "informe sobre el punto 2"),
        ("ru", "отчет по пункту 2"),
        ("ar", "تقرير عن البند 2"),
        ("zh", "关于事项2的报告"),
    ],
)
def test_a_report_on_an_item_is_how_it_stands(lang: str, words: str) -> None:
    meant = hears(words, lang, SPOKEN)
    assert type(getattr(meant, "command", None)).__name__ == "ShowItem", meant
