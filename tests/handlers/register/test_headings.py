"""Tables that people head in their own language are read as those in English are."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from bot.understand.fields.column_heads import role_of
from handlers.action_files.files import read_actions
from handlers.action_files.rows import COLUMNS as OF_ACTIONS
from handlers.register.headings import cell_word, heading
from handlers.register.known import fold
from handlers.register.read import read_register
from handlers.register.records import COLUMNS, IN_SECTION, OTHER_NAMES, SECTIONS, TELLING
from storage.seed_files import read_file
from tests.registers import csv_file

LISTS = {
    "fr": (
        "Thème;Secteur;Rôle;Point focal;Courriel;Langue;Fuseau horaire;Depuis;Jusqu'au;Source",
        "suppléant",
        "français",
    ),
    "es": (
        "Tema;Sector;Función;Punto focal;Correo electrónico;Idioma;Zona horaria;Desde;Hasta;Fuente",
        "suplente",
        "español",
    ),
    "ru": ("Тема;Сектор;Роль;Координатор;Эл. почта;Язык;Часовой пояс;С;По;Источник", "заместитель", "русский"),
    "zh": ("议题;机构;角色;联系人;电子邮件;语言;时区;自;至;来源", "候补联系人", "中文"),
    "ar": (
        "الموضوع;القطاع;الدور;جهة الاتصال;البريد الإلكتروني;اللغة;المنطقة الزمنية;منذ;حتى;المصدر",
        "مناوب",
        "العربية",
    ),
}
ACTIONS = {
    "fr": "N°;Mesure à prendre;Responsable;En coopération avec;Rend compte à;Délai;État",
    "es": "N.º;Medida;Responsable;En cooperación con;Informa a;Plazo;Estado",
    "ru": "№;Поручение;Ответственный;В сотрудничестве;Отчитывается перед;Срок;Статус",
    "zh": "编号;行动项;责任方;协作方;报告对象;期限;状态",
    "ar": "الرقم;الإجراء;المسؤول;بالتعاون مع;يرفع إلى;الموعد النهائي;الحالة",
}


@pytest.mark.parametrize("lang", LISTS)
def test_a_list_of_focal_points_is_read_in(tmp_path: Path, lang: str) -> None:
    heads, role, spoken = LISTS[lang]
    cells = f"accessibility;bdt;{role};Desk;desk@example.org;{spoken};Europe/Zurich;2024-01-01;2025-01-01;a letter\n"
    [row] = (found := read_register(csv_file(tmp_path, cells, heads + "\n"))).focal_points
    assert (*found.notes, *found.faults) == ()
    assert (row.topic.said, row.body, row.role) == ("accessibility", "bdt", role)
    assert (row.person.name, row.person.email) == ("Desk", "desk@example.org")
    assert (row.person.lang, row.person.zone) == (lang, "Europe/Zurich")
    assert (row.since, row.until, row.source) == (date(2024, 1, 1), date(2025, 1, 1), "a letter")


@pytest.mark.parametrize("lang", ACTIONS)
def test_an_action_register_is_read_in(tmp_path: Path, lang: str) -> None:
    path = tmp_path / "actions.csv"
    path.write_text(f"{ACTIONS[lang]}\n;send the list;bdt;tsb;iscg;2024-06-14;open\n", encoding="utf-8")
    [row] = read_actions(path)[0]
    cells = ("", "send the list", "bdt", "tsb", "iscg", "2024-06-14", "open")
    names = ("number", "action", "responsible", "cooperating", "report_to", "deadline", "status")
    assert row.cells == dict(zip(names, cells, strict=True))


def test_a_heading_names_one_column_and_never_one_that_english_calls_otherwise() -> None:
    told = read_file("headings")
    columns = {*SECTIONS, *OF_ACTIONS, *(each for names in COLUMNS.values() for each in names), *TELLING}
    english = columns | set(OTHER_NAMES) | {each for names in IN_SECTION.values() for each in names}
    for part in ("headings", "values"):
        each_once = ({fold(words) for said in by_lang.values() for words in said} for by_lang in told[part].values())
        said = Counter(words for once in each_once for words in once)
        assert [words for words, times in said.items() if times > 1] == []
    assert set(told["headings"]) <= english
    assert [each for each in english if heading(each) not in (None, OTHER_NAMES.get(each, each))] == []


def test_what_is_no_heading_names_no_column() -> None:
    assert (heading("Couleur préférée"), cell_word("peut-être")) == (None, None)


def test_a_heading_of_actions_means_what_it_means_above_a_pasted_table() -> None:
    same = {"owner": "responsible", "helps": "cooperating", "reports": "report_to", "by": "deadline"}
    same |= {"task": "action", "what": "action", "status": "status"}
    told = read_file("headings")["headings"]
    pasted = [
        (name, role)
        for name in OF_ACTIONS
        for words in told.get(name, {}).values()
        for each in words
        if (role := role_of(each))
    ]
    assert len(pasted) > len(OF_ACTIONS)
    assert [(name, role) for name, role in pasted if same.get(role[0], name) != name] == []
