"""What tells of something asks for nothing: the past, hopes, people quoted, and what a focal point did."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.understand.named.names import Names
from bot.understand.resolve import resolve
from bot.understand.types import Asker, NameEntry, Nothing, Talked, Understood
from bot.understand.understand import understand
from handlers.commands.fields import Lang

AT = datetime.fromisoformat("2024-05-14T10:00:00+02:00")
NAMES = Names(
    NameEntry(*entry)
    for entry in (
        ("body", "tsb", "TSB"),
        ("body", "tsb", "БСЭ", "ru"),
        ("body", "bdt", "BDT"),
        ("topic", "accessibility", "accessibility", "en"),
        ("topic", "accessibility", "accesibilidad", "es"),
        ("topic", "accessibility", "无障碍", "zh"),
        ("topic", "climate_change", "climate", "en"),
    )
)


def meant(words: str, lang: Lang) -> object:
    asker = Asker("desk@example.org", lang, "Europe/Zurich")
    return resolve(understand(words, asker, NAMES, Talked(), AT), NAMES, asker, Talked(), AT)


def command(words: str, lang: Lang) -> str:
    found = meant(words, lang)
    assert isinstance(found, Understood), found
    return type(found.command).__name__


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "TSB sent the report on Friday"),
        ("en", "TSB hopes to finish the report by Friday"),
        ("es", "La TSB envió el informe el viernes"),
        ("es", "la TSB había enviado la lista el lunes"),
        ("es", "la TSB espera terminar el viernes"),
        ("fr", "le TSB aurait envoyé la liste lundi"),
        ("fr", "le TSB envisage de finir vendredi"),
        ("ru", "БСЭ отправило отчёт до пятницы"),
        ("ru", "БСЭ надеется закончить к пятнице"),
        ("zh", "TSB星期一交了清单"),
        ("zh", "TSB希望周五之前完成报告"),
    ],
)
def test_what_was_done_or_is_hoped_is_nothing_to_be_done(lang: Lang, words: str) -> None:
    assert isinstance(meant(words, lang), Nothing)


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "TSB will send the report by Friday"),
        ("en", "TSB promised to send the report by Friday"),
        ("es", "la TSB prometió enviar las cifras antes del 31 de mayo"),
        ("fr", "le TSB fait la liste pour vendredi"),
        ("fr", "le TSB envoie la liste vendredi"),
        ("ru", "БСЭ отправляет материал к пятнице"),
        ("ru", "надо, чтобы БСЭ разослало циркуляр до 29 января"),
        ("zh", "TSB周五之前为了大会准备清单"),
    ],
)
def test_what_is_to_be_done_is_an_action_all_the_same(lang: Lang, words: str) -> None:
    assert command(words, lang) == "RecordAction"


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", 'Somebody shouted "who leads climate?" and the whole room giggled.'),
        ("en", "“When's the next meeting?” is what they ask me every night."),
        ("fr", "mon chef m'avait dit « rappelle-moi jeudi », puis il a oublié"),
        ("es", 'Mi jefe siempre dice "recuérdamelo mañana" y nunca se acuerda de nada'),
        ("ru", "Она вечно повторяет «напомните мне завтра», и никто не напоминает"),
        ("ar", 'كان مديري يقول دائماً "ذكّروني غداً" ولا يذكّره أحد'),
    ],
)
def test_whoever_is_quoted_asks_nothing(lang: Lang, words: str) -> None:
    assert isinstance(meant(words, lang), Nothing)


@pytest.mark.parametrize(
    ("lang", "words", "wanted"),
    [
        ("en", 'who leads "climate"?', "FindFocalPoint"),
        ("en", 'change the text of 2 to "prepare the list and the annex"', "EditItem"),
        ("en", '"remind me tomorrow at 9 to call BDT"', "RemindMe"),
        ("en", 'remind me tomorrow at 9 to send the mail "list of actions"', "RemindMe"),
        ("fr", "ajoute une action « envoyer la liste », pour le TSB, d'ici vendredi", "RecordAction"),
        ("zh", "把2号的文字改成“准备无障碍清单和附件”", "EditItem"),
    ],
)
def test_what_is_asked_for_may_hold_a_quotation(lang: Lang, words: str, wanted: str) -> None:
    assert command(words, lang) == wanted


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "the focal point of BDT already wrote back, all is well"),
        ("fr", "la coordonnatrice du BDT m'a répondu, tout est réglé"),
        ("es", "El suplente de accesibilidad respondió en cinco minutos, un crack"),
    ],
)
def test_what_a_focal_point_did_asks_for_none(lang: Lang, words: str) -> None:
    assert isinstance(meant(words, lang), Nothing)


def test_a_topic_that_nobody_knows_is_still_refused_by_its_name() -> None:
    assert command("focal point for the protection of submarine cables", "en") == "FindFocalPoint"
