"""An action register that is kept in another language: its headings, how things stand, languages and topics by name."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import select

from handlers.action_files.difference import difference
from handlers.action_files.files import read_actions
from handlers.commands.fields import Lang
from storage.tables.register import Name
from tests.asking import ZONE
from tests.handlers.group import Group

TABLES: dict[Lang, str] = {
    "fr": "Mesure à prendre;Responsable;Échéance;État;Langue;Thème\n{text};bdt;2024-06-14;En cours;Français;{topic}\n",
    "es": "Medida;Responsable;Plazo;Estado;Idioma;Tema\n{text};bdt;2024-06-14;En curso;Español;{topic}\n",
    "ru": "Поручение;Ответственный;Срок;Статус;Язык;Тема\n{text};bdt;2024-06-14;В работе;русский;{topic}\n",
    "zh": "行动项;责任方;期限;状态;语言;议题\n{text};bdt;2024-06-14;进行中;中文;{topic}\n",
    "ar": "الإجراء;المسؤول;الموعد النهائي;الحالة;اللغة;الموضوع\n{text};bdt;2024-06-14;قيد التنفيذ;العربية;{topic}\n",
}


@pytest.mark.parametrize("lang", TABLES)
def test_a_table_of_actions_is_taken_as_it_is_kept(group: Group, tmp_path: Path, lang: Lang) -> None:
    query = select(Name.text).where(Name.subject_id == "accessibility", Name.lang == lang, Name.kind == "name")
    called = group.session.scalars(query).one()
    path = tmp_path / "actions.csv"
    path.write_text(TABLES[lang].format(text="42", topic=called), encoding="utf-8")
    rows, digest = read_actions(path)
    [change] = difference(group.session, rows, digest, ZONE, "en").changes
    told = {name: change.values[name] for name in ("action", "status", "language", "topic")}
    assert told == {"action": "42", "status": "in_progress", "language": lang, "topic": "accessibility"}
