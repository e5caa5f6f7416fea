"""What is to be done is recorded without what joins it to what was said before, and without words of duty."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest

from bot.understand.named.names import Names
from bot.understand.resolve import resolve
from bot.understand.types import Asker, NameEntry, Talked, Understood
from bot.understand.understand import understand
from handlers.commands.command import Command
from handlers.commands.desk import AnswerItem, ListAnswers, ShowTrail
from handlers.commands.fields import ME, Lang, NoDue, Party
from handlers.commands.items import RecordAction

AT = datetime.fromisoformat("2024-05-14T10:00:00+02:00")
NAMES = Names(
    (
        NameEntry("body", "bdt", "BDT"),
        NameEntry("body", "bdt", "БРЭ", "ru"),
        NameEntry("body", "bdt", "电信发展局", "zh"),
        NameEntry("body", "gs", "الأمانة العامة", "ar"),
    )
)
BDT, GS = Party(kind="body", id="bdt"), Party(kind="body", id="gs")


def hear(words: str, lang: Any) -> Command:
    asker = Asker("someone@example.org", lang, "Europe/Zurich")
    found = resolve(understand(words, asker, NAMES, Talked(), AT), NAMES, asker, Talked(), AT)
    assert isinstance(found, Understood), found
    return found.command


@pytest.mark.parametrize(
    ("lang", "words", "text", "party"),
    [
        ("en", "action: accordingly, BDT to send the list", "send the list", BDT),
        ("en", "action: therefore BDT undertakes to send the list", "send the list", BDT),
        ("en", "action: BDT to send the list, no deadline", "send the list", BDT),
        ("en", "action: BDT must be informed", "be informed", BDT),
        ("fr", "action : en conséquence, le BDT doit envoyer la liste", "envoyer la liste", BDT),
        ("fr", "action : je m'engage à envoyer la liste", "envoyer la liste", ME),
        ("fr", "action : BDT doit envoyer la liste, sans date limite", "envoyer la liste", BDT),
        ("es", "acción: por lo tanto, la BDT debe enviar la lista, sin plazo", "enviar la lista", BDT),
        ("ru", "поручение: исходя из этого, БРЭ прислать замечания", "прислать замечания", BDT),
        ("ru", "поручение БРЭ: должно прислать замечания", "прислать замечания", BDT),
        ("ru", "поручение: БРЭ прислать замечания без срока", "прислать замечания", BDT),
        ("zh", "行动：因此，电信发展局准备会场清单，不设期限", "准备会场清单", BDT),
    ],
)
def test_only_what_is_to_be_done_is_recorded(lang: Lang, words: str, text: str, party: Party) -> None:
    said = hear(words, lang)
    assert isinstance(said, RecordAction)
    assert (said.text, said.responsible, said.due) == (text, (party,), NoDue())


def test_what_leads_in_does_not_hide_the_owner() -> None:
    said = hear("وبناءً عليه تجهّز الأمانة العامة قائمة بالقاعات قبل 18 ديسمبر، سجّلها كبند عمل", "ar")
    assert isinstance(said, RecordAction)
    assert said.responsible == (GS,)
    said = hear("Accordingly, BDT will prepare the list of rooms by 18 December, record it as an action", "en")
    assert isinstance(said, RecordAction)
    assert (said.text, said.responsible) == ("prepare the list of rooms", (BDT,))


@pytest.mark.parametrize(
    ("lang", "words", "reason"),
    [
        ("en", "I decline item 2", ""),
        ("fr", "je refuse la 2", ""),
        ("fr", "je refuse la 2 parce que je suis absent", "je suis absent"),
        ("fr", "ce n'est pas à nous de faire la 2", "ce n'est pas à nous de faire la 2"),
        ("es", "rechazo la 2", ""),
        ("ru", "мы отказываемся от 2", ""),
        ("ar", "أرفض 2", ""),
        ("zh", "我拒绝2", ""),
    ],
)
def test_who_merely_declines_gives_no_reason(lang: Lang, words: str, reason: str) -> None:
    assert hear(words, lang) == AnswerItem(item=2, kind="declined", text=reason)


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "show answer 1"),
        ("fr", "montre la réponse 1"),
        ("es", "muéstreme la respuesta 1"),
        ("ru", "покажите ответ 1"),
        ("ar", "اعرض الرد 1"),
        ("zh", "显示答复1"),
    ],
)
def test_an_answer_is_no_item(lang: Lang, words: str) -> None:
    assert hear(words, lang) == ListAnswers()


@pytest.mark.parametrize(
    ("lang", "words", "since", "until"),
    [
        ("en", "who changed what this week?", "2024-05-13", "2024-05-14"),
        ("en", "who changed what in the last week", "2024-05-07", "2024-05-14"),
        ("en", "who changed what last month", "2024-04-01", "2024-04-30"),
        ("fr", "qui a modifié quoi la semaine dernière ?", "2024-05-06", "2024-05-12"),
        ("es", "¿quién cambió qué ayer?", "2024-05-13", "2024-05-13"),
        ("ru", "кто что изменил за неделю", "2024-05-07", "2024-05-14"),
        ("ar", "من غيّر ماذا هذا الأسبوع", "2024-05-13", "2024-05-14"),
        ("zh", "这周谁改了什么", "2024-05-13", "2024-05-14"),
    ],
)
def test_the_trail_is_asked_for_of_the_days_that_are_said(lang: Lang, words: str, since: str, until: str) -> None:
    days = {"since": date.fromisoformat(since), "until": date.fromisoformat(until)}
    assert hear(words, lang) == ShowTrail(**days)
